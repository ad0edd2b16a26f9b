# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: expenses."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import DecimalText

from .enums import ExpenseStatusLike

__all__ = ["ExpenseCategoryInput", "ExpenseCreate", "ExpenseReceiptInput", "ExpenseUpdate"]


class ExpenseCreate(WriteModel):
    """The fields of an expense that can be set."""

    category: ExpenseCategoryInput
    """The category of the expense. Both its ``id`` and its ``uid`` are needed."""

    description: str
    """What the money was spent on."""

    amount: DecimalText
    """The amount in US dollars, such as ``45.25``. It is sent as text."""

    quantity: float | MISSING = MISSING
    """How many pieces the expense stands for."""

    receipt: ExpenseReceiptInput | MISSING = MISSING
    """The receipt of the expense, which was uploaded before."""


class ExpenseUpdate(WriteModel):
    """The fields of an expense that can be set."""

    category: ExpenseCategoryInput
    """The category of the expense. Both its ``id`` and its ``uid`` are needed."""

    description: str
    """What the money was spent on."""

    amount: DecimalText
    """The amount in US dollars, such as ``45.25``. It is sent as text."""

    quantity: float | MISSING = MISSING
    """How many pieces the expense stands for."""

    receipt: ExpenseReceiptInput | MISSING = MISSING
    """The receipt of the expense, which was uploaded before."""

    status: ExpenseStatusLike | MISSING = MISSING
    """Whether the expense is approved. To deny it, send ``disapproved``."""

    status_description: str | MISSING = MISSING
    """The reason for approving or denying the expense."""


class ExpenseCategoryInput(WriteModel):
    """A category of expenses."""

    uid: int
    """A further id of the category."""

    id: int
    """The category's id."""

    company_expense_id: int | MISSING = MISSING
    """The id of the company's own expense category."""


class ExpenseReceiptInput(WriteModel):
    """The receipt of an expense. It describes a file that was uploaded before; Field Nation does not say where."""

    name: str | MISSING = MISSING
    """The file's name."""

    size: int | MISSING = MISSING
    """The file's size in bytes."""

    type: str | MISSING = MISSING
    """The file's kind."""

    status: str | MISSING = MISSING
    """The state of the upload."""

    thumbnail: str | MISSING = MISSING
    """The address of a small picture of it."""

    uploading: bool | MISSING = MISSING
    """Whether the upload still runs."""

    token: str | MISSING = MISSING
    """The token of the upload."""
