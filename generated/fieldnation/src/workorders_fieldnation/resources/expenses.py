# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""What the provider spent and the buyer approves or denies."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from workorders_runtime import MISSING, CallOptions, Resource
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Unpack

__all__ = ["Expenses"]

LIST = OperationSpec(
    "listExpenses",
    "GET",
    "/workorders/{work_order_id}/expenses",
    "safe",
    (Path("work_order_id"),),
    envelope="PayExpenseList",
    unwrap=("/results",),
)
CREATE = OperationSpec(
    "createExpense",
    "POST",
    "/workorders/{work_order_id}/expenses",
    "unsafe",
    (Path("work_order_id"), Query("async_", "async"), Query("acting_user_id")),
    body=Body("ExpenseCreate"),
)
UPDATE = OperationSpec(
    "updateExpense",
    "PUT",
    "/workorders/{work_order_id}/expenses/{expense_id}",
    "idempotent",
    (Path("work_order_id"), Path("expense_id"), Query("async_", "async"), Query("acting_user_id")),
    body=Body("ExpenseUpdate"),
)


class Expenses(Resource):
    """What the provider spent and the buyer approves or denies. Reached as
    ``FieldNation(…).work_orders.expenses``.
    """

    def list(
        self,
        work_order_id: int,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.PayExpense]:
        """List expenses.

        Returns the expenses of a work order. They have to be approved or denied before the work order can be paid.
        ``work_orders.pay.get`` returns their sums too.

        Args:
            work_order_id: The id of the work order.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 503).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.

        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        Source: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/expenses (2026-02)
        Source: https://developer.fieldnation.com/client-api/restapi/components/expense_object (2025-01)
        """
        return self._call(
            LIST,
            builtins.list[models.PayExpense],
            {
                "work_order_id": work_order_id,
            },
            options,
        )

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
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 503).
            ApiError: Any other failure; the base class of all errors.

        Not retried once the API may have applied it.

        Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/financials/finances/expenses-post (2026-02-09)
        Source: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/expenses (2026-02)
        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
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
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 503).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures; repeating it changes nothing more.

        Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/financials/finances/expenseid-put (2026-02-09)
        Source: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/expenses (2026-02)
        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
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
