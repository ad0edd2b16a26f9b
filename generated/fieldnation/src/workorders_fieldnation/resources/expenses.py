# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""What the provider spent and the buyer approves or denies."""

from __future__ import annotations

import builtins
from decimal import Decimal
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

__all__ = ["Expenses"]

LIST = OperationSpec(
    "listExpenses",
    "GET",
    "/workorders/{work_order_id}/expenses",
    "safe",
    (Path("work_order_id", type=int),),
    envelope="PayExpenseList",
    unwrap=("/results",),
    null_list=True,
    name="work_orders.expenses.list",
)
CREATE = OperationSpec(
    "createExpense",
    "POST",
    "/workorders/{work_order_id}/expenses",
    "unsafe",
    (Path("work_order_id", type=int), Query("async_", "async", type=bool), Query("acting_user_id", type=int)),
    body=Body("ExpenseCreate"),
    name="work_orders.expenses.create",
)
UPDATE = OperationSpec(
    "updateExpense",
    "PUT",
    "/workorders/{work_order_id}/expenses/{expense_id}",
    "idempotent",
    (
        Path("work_order_id", type=int),
        Path("expense_id", type=str),
        Query("async_", "async", type=bool),
        Query("acting_user_id", type=int),
    ),
    body=Body("ExpenseUpdate"),
    name="work_orders.expenses.update",
)


class Expenses(Resource):
    """What the provider spent and the buyer approves or denies. Reached as
    ``FieldNation(…).work_orders.expenses``.
    """

    def list(self, work_order_id: int, **options: Unpack[CallOptions]) -> builtins.list[models.PayExpense]:
        """List expenses.

        Returns the expenses of a work order. They have to be approved or denied before the work order can be paid.
        ``work_orders.pay.get`` returns their sums too.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/expenses
        """
        return self._call(LIST, builtins.list[models.PayExpense], {"work_order_id": work_order_id}, options)

    def create(
        self,
        work_order_id: int,
        *,
        category: models.ExpenseCategoryInput,
        description: str,
        amount: Decimal,
        async_: bool | MISSING = MISSING,
        acting_user_id: int | MISSING = MISSING,
        quantity: float | MISSING = MISSING,
        receipt: models.ExpenseReceiptInput | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Create an expense.

        Adds an expense to a work order and returns the work order. Amounts are sent as text.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            category: The category of the expense. Both its ``id`` and its ``uid`` are needed.
            description: What the money was spent on.
            amount: The amount in US dollars, such as ``45.25``. It is sent as text.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            acting_user_id: The id of the user to act for.
            quantity: How many pieces the expense stands for.
            receipt: The receipt of the expense, which was uploaded before.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/expenses
        """
        return self._call(
            CREATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "category": category,
                "description": description,
                "amount": amount,
                "async_": async_,
                "acting_user_id": acting_user_id,
                "quantity": quantity,
                "receipt": receipt,
            },
            options,
        )

    def update(
        self,
        work_order_id: int,
        expense_id: str,
        *,
        category: models.ExpenseCategoryInput,
        description: str,
        amount: Decimal,
        async_: bool | MISSING = MISSING,
        acting_user_id: int | MISSING = MISSING,
        quantity: float | MISSING = MISSING,
        receipt: models.ExpenseReceiptInput | MISSING = MISSING,
        status: models.ExpenseStatusLike | MISSING = MISSING,
        status_description: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Update an expense.

        Changes, approves or denies an expense and returns the work order. Category, description and amount are
        required each time. To deny an expense, send the status ``disapproved``.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            expense_id: The id of the expense, as text.
            category: The category of the expense. Both its ``id`` and its ``uid`` are needed.
            description: What the money was spent on.
            amount: The amount in US dollars, such as ``45.25``. It is sent as text.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            acting_user_id: The id of the user to act for.
            quantity: How many pieces the expense stands for.
            receipt: The receipt of the expense, which was uploaded before.
            status: Whether the expense is approved. To deny it, send ``disapproved``.
            status_description: The reason for approving or denying the expense.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/expenses
        """
        return self._call(
            UPDATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "expense_id": expense_id,
                "category": category,
                "description": description,
                "amount": amount,
                "async_": async_,
                "acting_user_id": acting_user_id,
                "quantity": quantity,
                "receipt": receipt,
                "status": status,
                "status_description": status_description,
            },
            options,
        )
