# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: pay."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber

from .discounts import DiscountSum
from .enums import PayType
from .shared import IdName, ListMetadata, LocalDateTime, PersonRef

__all__ = [
    "AmountRange",
    "CalculatedTotal",
    "ChargeSum",
    "ExpenseAuthor",
    "ExpenseCategory",
    "ExpenseReceipt",
    "ExpenseSum",
    "ExpenseTotals",
    "FeeBreakdown",
    "IncreasedPay",
    "Pay",
    "PayBonus",
    "PayBonusList",
    "PayDiscount",
    "PayDiscountList",
    "PayExpense",
    "PayExpenseList",
    "PayFee",
    "PayFinance",
    "PayFunding",
    "PayHold",
    "PayIncrease",
    "PayIncreaseList",
    "PayInvoice",
    "PayPenalty",
    "PayPenaltyList",
    "UnitAmount",
]


class PayDiscountList(ReadModel):
    """The discounts of a work order."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    sum: DiscountSum | None = None
    """The sum of the discounts."""

    results: list[PayDiscount] | None = None
    """The discounts."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    total_discount: DecimalNumber | None = None
    """The sum of the discounts. May be missing; see also ``sum``."""


class PayIncreaseList(ReadModel):
    """The pay increases that were asked for."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    sum: DiscountSum | None = None
    """The sum of the increases."""

    results: list[PayIncrease] | None = None
    """The increases."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    minimum: DecimalNumber | None = None
    """The least amount that may be asked for."""

    total_increase: DecimalNumber | None = None
    """The sum of the increases. May be missing; see also ``sum``."""


class PayIncrease(ReadModel):
    """A pay increase that was asked for."""

    id: int | None = None
    """The increase's id."""

    description: str | None = None
    """Why the increase is asked for."""

    status: str | None = None
    """How the increase was decided, such as ``pending`` or ``accepted``."""

    status_description: str | None = None
    """The reason for the status."""

    pay: IncreasedPay | None = None
    """The pay that is asked for."""

    created: LocalDateTime | None = None
    """When the increase was asked for."""

    author: PersonRef | None = None
    """Who asked for the increase."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    amount: DecimalNumber | None = None
    """The amount that is asked for on top. May be missing; see also ``pay``."""

    reason: str | None = None
    """Why the increase is asked for. May be missing; see also ``description``."""

    requested_by: str | None = None
    """Which side asked for it, such as ``provider``. May be missing; see also ``author``."""

    approved_by: IdName | None = None
    """Who granted the increase. May be missing."""


class PayBonusList(ReadModel):
    """The bonuses of a work order."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    sum: ChargeSum | None = None
    """The sums of the bonuses."""

    results: list[PayBonus] | None = None
    """The bonuses."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class PayPenaltyList(ReadModel):
    """The penalties of a work order."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    sum: ChargeSum | None = None
    """The sums of the penalties."""

    results: list[PayPenalty] | None = None
    """The penalties."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class PayExpenseList(ReadModel):
    """The expenses of a work order."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    sum: ExpenseSum | None = None
    """The sums of the expenses."""

    results: list[PayExpense] | None = None
    """The expenses."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    totals: ExpenseTotals | None = None
    """The sums by state. May be missing; see also ``sum``."""

    pending: DecimalNumber | None = None
    """The sum of what waits for approval. May be missing; see also ``sum``."""

    approved: DecimalNumber | None = None
    """The sum of what was approved. May be missing; see also ``sum``."""


class Pay(ReadModel):
    """What a job pays, with all additions and deductions. Amounts are US dollars unless stated otherwise.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/pay
    """

    work_order_id: int | None = None
    """The id of the work order."""

    type: PayType | None = None
    """How the pay is calculated."""

    base: UnitAmount | None = None
    """The first part of the pay. Fixed pay: the amount is the total and the units are 1. Hourly pay: the amount is
    for an hour and the units are the most hours.
    """

    additional: UnitAmount | None = None
    """The second part of blended pay."""

    fees: list[PayFee] | None = None
    """The fees of the platform."""

    finance: PayFinance | None = None
    """How the work order is financed."""

    hold: PayHold | None = None
    """The amount held back."""

    hours: float | None = None
    """The hours to be paid."""

    reported_hours: float | None = None
    """The hours that the provider reported."""

    number_of_devices: int | None = None
    """The number of devices to be paid."""

    minimum_payment: DecimalNumber | None = None
    """The least amount paid."""

    range: AmountRange | None = None
    """From which amount to which the pay may run."""

    labor_sum: DecimalNumber | None = None
    """The pay for labour alone."""

    fees_cancellation_pending: bool | None = None
    """Whether a fee for the cancellation is still to be decided."""

    passive_cancellation_amount: DecimalNumber | None = None
    """The fee for a cancellation that nobody acted on."""

    fee_cancellation_queued: str | None = None
    """When the fee for the cancellation was queued, as a text."""

    fee_cancellation_charged: str | None = None
    """When the fee for the cancellation was charged, as a text."""

    status_id: str | None = None
    """The id of the work order's status, which is a text here and a number elsewhere."""

    funding: list[PayFunding] | None = None
    """Where the money comes from."""

    invoice: PayInvoice | None = None
    """The invoice and when it was sent and paid."""

    bonuses: PayBonusList | None = None
    """The bonuses. A bare list instead of an object is kept as it came."""

    expenses: PayExpenseList | None = None
    """The expenses."""

    penalties: PayPenaltyList | None = None
    """The penalties. A bare list instead of an object is kept as it came."""

    discounts: PayDiscountList | None = None
    """The discounts."""

    increases: PayIncreaseList | None = None
    """The increases asked for."""

    max_pay: DecimalNumber | None = None
    """The most that the job may pay."""

    total: DecimalNumber | None = None
    """The pay as it stands. An object instead of a number is kept as it came."""

    max_pay_limit: DecimalNumber | None = None
    """The limit that ``max_pay`` may not pass."""

    calculated_total: CalculatedTotal | None = None
    """The pay as it will be, as Field Nation calculates it."""


class PayDiscount(ReadModel):
    """A discount."""

    id: int | None = None
    """The discount's id."""

    amount: DecimalNumber | None = None
    """The amount of the discount."""

    name: str | None = None
    """The discount's name."""

    charged: bool | None = None
    """Whether the discount was charged."""

    calculation: str | None = None
    """How the discount is calculated."""

    description: str | None = None
    """What the discount is for."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    type: str | None = None
    """How the discount is calculated: ``percentage`` or ``fixed``. May be missing; see also ``calculation``."""

    value: DecimalNumber | None = None
    """The percentage or the amount, as ``type`` says. May be missing; see also ``amount``."""

    applied_by: str | None = None
    """Who gave the discount, such as ``system`` or ``admin``. May be missing."""

    created: LocalDateTime | None = None
    """When the discount was given. May be missing."""


class IncreasedPay(ReadModel):
    """The pay that is asked for."""

    type: str | None = None
    """How the pay is calculated."""

    base: UnitAmount | None = None
    """The first part of the pay."""

    additional: UnitAmount | None = None
    """The second part of blended pay."""

    sum: DecimalNumber | None = None
    """The pay in all."""


class ChargeSum(ReadModel):
    """Sums of the charged and the uncharged amounts of a list."""

    all: DecimalNumber | None = None
    """The sum of all."""

    charged: DecimalNumber | None = None
    """The sum of what was charged."""

    uncharged: DecimalNumber | None = None
    """The sum of what was not charged."""


class PayBonus(ReadModel):
    """A bonus."""

    id: int | None = None
    """The bonus's id."""

    charged: bool | None = None
    """Whether the bonus was charged."""

    calculation: str | None = None
    """How the bonus is calculated."""

    modifier: DecimalNumber | None = None
    """The percentage or amount from which it is calculated; ``calculation`` tells which."""

    name: str | None = None
    """The bonus's name."""

    description: str | None = None
    """What the bonus is for."""

    amount: DecimalNumber | None = None
    """The amount of the bonus."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    selected: bool | None = None
    """Whether the bonus is chosen for the work order."""


class PayPenalty(ReadModel):
    """A penalty."""

    id: int | None = None
    """The penalty's id."""

    charged: bool | None = None
    """Whether the penalty was charged."""

    calculation: str | None = None
    """How the penalty is calculated."""

    modifier: DecimalNumber | None = None
    """The percentage or amount from which it is calculated; ``calculation`` tells which."""

    name: str | None = None
    """The penalty's name."""

    description: str | None = None
    """What the penalty is for."""

    status_reason: str | None = None
    """The reason for its state."""

    updated_by: str | None = None
    """Who changed the penalty last."""

    updated_at: LocalDateTime | None = None
    """When the penalty was changed last."""

    amount: DecimalNumber | None = None
    """The amount of the penalty."""

    selected: bool | None = None
    """Whether the penalty is chosen for the work order."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class ExpenseSum(ReadModel):
    """Sums and numbers of expenses."""

    all: DecimalNumber | None = None
    """The sum of all expenses."""

    charged: DecimalNumber | None = None
    """The sum of what was charged."""

    uncharged: DecimalNumber | None = None
    """The sum of what was not charged."""

    pending: int | None = None
    """The number of expenses that wait for approval."""

    approved: int | None = None
    """The number of approved expenses."""

    approved_amount: DecimalNumber | None = None
    """The sum of the approved expenses."""

    denied: int | None = None
    """The number of denied expenses."""


class PayExpense(ReadModel):
    """An expense of the provider."""

    company_id: int | None = None
    """The id of the company that pays it."""

    id: int | None = None
    """The expense's id."""

    status: str | None = None
    """Whether the expense is approved, such as ``pending`` or ``approved``."""

    description: str | None = None
    """What the money was spent on."""

    status_description: str | None = None
    """The reason for its state."""

    amount: DecimalNumber | None = None
    """The amount of the expense."""

    quantity: float | None = None
    """How many pieces the expense stands for."""

    is_predefined: bool | None = None
    """Whether the expense is one of the company's predefined expenses."""

    author: ExpenseAuthor | None = None
    """Who entered the expense."""

    category: ExpenseCategory | None = None
    """The expense's category."""

    added: LocalDateTime | None = None
    """When the expense was entered."""

    approved: LocalDateTime | None = None
    """When the expense was approved."""

    receipt: ExpenseReceipt | None = None
    """The receipt. It is null where there is none."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    receipt_url: str | None = None
    """The address of the receipt. May be missing; see also ``receipt``."""

    created: LocalDateTime | None = None
    """When the expense was entered. May be missing; see also ``added``."""


class ExpenseTotals(ReadModel):
    """The sums of a work order's expenses by their state.

    Observed behavior; not documented by the vendor.
    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/expenses
    """

    pending: DecimalNumber | None = None
    """The sum of what waits for approval."""

    approved: DecimalNumber | None = None
    """The sum of what was approved."""

    rejected: DecimalNumber | None = None
    """The sum of what was turned down."""


class UnitAmount(ReadModel):
    """A number of units and the amount for each."""

    units: float | None = None
    """The number of units: hours, devices, or 1 for a fixed amount."""

    amount: DecimalNumber | None = None
    """The amount for one unit."""


class PayFee(ReadModel):
    """A fee of the platform."""

    name: str | None = None
    """The fee's name."""

    id: int | None = None
    """The fee's id."""

    amount: DecimalNumber | None = None
    """The amount of the fee."""

    queued: bool | None = None
    """Whether the fee waits to be charged."""

    charged: bool | None = None
    """Whether the fee was charged."""

    hours24_applicable: bool | None = None
    """Whether the rule of 24 hours applies."""

    calculation: str | None = None
    """How the fee is calculated."""

    at_risk: bool | None = None
    """Whether the fee may fall due."""

    display_name: str | None = None
    """The fee's name as shown to users."""

    max_amount: DecimalNumber | None = None
    """The most that the fee may come to."""

    description: str | None = None
    """What the fee is for."""

    modifier: DecimalNumber | None = None
    """The percentage or amount from which the fee is calculated; ``calculation`` tells which."""

    breakdown: list[FeeBreakdown] | None = None
    """The parts of the fee."""


class PayFinance(ReadModel):
    """How a work order is financed."""

    id: int | None = None
    """The id of the terms."""

    terms: str | None = None
    """The terms."""

    description: str | None = None
    """The terms in words."""

    limit: DecimalNumber | None = None
    """The credit limit."""

    invoiced_account: bool | None = None
    """Whether the account pays by invoice."""

    locked: bool | None = None
    """Whether the terms are fixed."""


class PayHold(ReadModel):
    """An amount held back."""

    id: int | None = None
    """The hold's id."""

    amount: DecimalNumber | None = None
    """The amount of the hold."""

    charged: bool | None = None
    """Whether the hold was charged."""


class AmountRange(ReadModel):
    """A least and a greatest amount."""

    min: DecimalNumber | None = None
    """The least amount."""

    max: DecimalNumber | None = None
    """The greatest amount."""


class PayFunding(ReadModel):
    """A source of the money for a work order."""

    id: int | None = None
    """The source's id."""

    name: str | None = None
    """The source's name."""

    amount: DecimalNumber | None = None
    """The amount that comes from it."""

    custom_name: str | None = None
    """The name that the buyer gave it."""

    line_of_credit: DecimalNumber | None = None
    """The line of credit behind it."""


class PayInvoice(ReadModel):
    """The invoice of a work order."""

    id: int | None = None
    """The invoice's id."""

    sent: LocalDateTime | None = None
    """When the invoice was sent."""

    paid: LocalDateTime | None = None
    """When the invoice was paid."""


class CalculatedTotal(ReadModel):
    """The pay as Field Nation calculates it."""

    total: AmountRange | None = None
    """From which amount to which the total may run."""


class ExpenseAuthor(ReadModel):
    """The user who entered an expense."""

    id: int | None = None
    """The user's id."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    is_provider: int | None = None
    """Whether the user is the provider, as 0 or 1."""


class ExpenseCategory(ReadModel):
    """A category of expenses."""

    id: int | None = None
    """The category's id."""

    label: str | None = None
    """The category's name."""

    type: str | None = None
    """The category's kind."""

    uid: int | None = None
    """A further id of the category."""

    company_expense_id: int | None = None
    """The id of the company's own expense category."""

    amount: DecimalNumber | None = None
    """The amount that the category provides for."""

    name: str | None = None
    """The category's name. May be missing; see also ``label``."""


class ExpenseReceipt(ReadModel):
    """The receipt of an expense."""

    id: int | None = None
    """The file's id."""

    name: str | None = None
    """The file's name."""

    type: str | None = None
    """The file's kind."""

    size: int | None = None
    """The file's size in bytes."""

    link: str | None = None
    """The address to download the file from."""

    thumbnail: str | None = None
    """The address of a small picture of it."""

    slot_id: int | None = None
    """The id of the folder that the file is in."""

    icon: str | None = None
    """The name of its icon."""


class FeeBreakdown(ReadModel):
    """A part of a fee."""

    percent: float | None = None
    """The part in per cent."""

    name: str | None = None
    """The name of the part."""

    amount: DecimalNumber | None = None
    """The amount of the part."""
