# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""One value as the whole response."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.wire_types import (
    DecimalNumber,
    DecimalText,
    EpochSeconds,
    IntBool,
    LocalIso,
    Rfc3339,
)
from workorders_runtime.spec import OperationSpec

from .. import models

__all__ = ["Values"]

JOB = OperationSpec("getJob", "GET", "/values/job", "safe", auth=False, name="values.job")
JOB_OR_TICKET = OperationSpec(
    "getJobOrTicket", "GET", "/values/job_or_ticket", "safe", auth=False, name="values.job_or_ticket"
)
STATE = OperationSpec("getState", "GET", "/values/state", "safe", auth=False, name="values.state")
SETTINGS = OperationSpec("getSettings", "GET", "/values/settings", "safe", auth=False, name="values.settings")
ANYTHING = OperationSpec("getAnything", "GET", "/values/anything", "safe", auth=False, name="values.anything")
DAY = OperationSpec("getDay", "GET", "/values/day", "safe", auth=False, name="values.day")
VISIT = OperationSpec("getVisit", "GET", "/values/visit", "safe", auth=False, name="values.visit")
LOCAL_VISIT = OperationSpec(
    "getLocalVisit", "GET", "/values/local_visit", "safe", auth=False, name="values.local_visit"
)
STAMP = OperationSpec("getStamp", "GET", "/values/stamp", "safe", auth=False, name="values.stamp")
PRICE = OperationSpec("getPrice", "GET", "/values/price", "safe", auth=False, name="values.price")
AMOUNT = OperationSpec("getAmount", "GET", "/values/amount", "safe", auth=False, name="values.amount")
WORD = OperationSpec("getWord", "GET", "/values/word", "safe", auth=False, name="values.word")
PAID = OperationSpec("getPaid", "GET", "/values/paid", "safe", auth=False, name="values.paid")
SEALED = OperationSpec("getSealed", "GET", "/values/sealed", "safe", auth=False, name="values.sealed")
COUNT = OperationSpec("getCount", "GET", "/values/count", "safe", auth=False, name="values.count")
HOURS = OperationSpec("getHours", "GET", "/values/hours", "safe", auth=False, name="values.hours")
TITLE = OperationSpec("getTitle", "GET", "/values/title", "safe", auth=False, name="values.title")
OWNER = OperationSpec("getOwner", "GET", "/values/owner", "safe", auth=False, name="values.owner")
KEY = OperationSpec("getKey", "GET", "/values/key", "safe", auth=False, name="values.key")
URGENCY = OperationSpec("getUrgency", "GET", "/values/urgency", "safe", auth=False, name="values.urgency")
NEXT_JOB = OperationSpec("getNextJob", "GET", "/values/next_job", "safe", auth=False, name="values.next_job")
DEADLINE = OperationSpec("getDeadline", "GET", "/values/deadline", "safe", auth=False, name="values.deadline")
DISCOUNT = OperationSpec("getDiscount", "GET", "/values/discount", "safe", auth=False, name="values.discount")
REMARK = OperationSpec("getRemark", "GET", "/values/remark", "safe", auth=False, name="values.remark")


class Values(Resource):
    """One value as the whole response. Reached as ``Results(…).values``."""

    def job(self, **options: Unpack[CallOptions]) -> models.Job:
        """Get job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(JOB, models.Job, {}, options)

    def job_or_ticket(self, **options: Unpack[CallOptions]) -> models.Job | models.GetJobOrTicketResponse | str | None:
        """Get job or ticket.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Job | models.GetJobOrTicketResponse | str | None = self._call(
            JOB_OR_TICKET, models.Job | models.GetJobOrTicketResponse | str | None, {}, options
        )
        return result

    def state(self, **options: Unpack[CallOptions]) -> models.State:
        """Get state.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(STATE, models.State, {}, options)

    def settings(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Get settings.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(SETTINGS, dict[str, Any], {}, options)

    def anything(self, **options: Unpack[CallOptions]) -> Any:
        """Get anything.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(ANYTHING, Any, {}, options)

    def day(self, **options: Unpack[CallOptions]) -> dt.date:
        """Get day.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(DAY, dt.date, {}, options)

    def visit(self, **options: Unpack[CallOptions]) -> dt.datetime:
        """Get visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: dt.datetime = self._call(VISIT, Rfc3339, {}, options)
        return result

    def local_visit(self, **options: Unpack[CallOptions]) -> dt.datetime:
        """Get local visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: dt.datetime = self._call(LOCAL_VISIT, LocalIso, {}, options)
        return result

    def stamp(self, **options: Unpack[CallOptions]) -> dt.datetime:
        """Get stamp.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: dt.datetime = self._call(STAMP, EpochSeconds, {}, options)
        return result

    def price(self, **options: Unpack[CallOptions]) -> Decimal:
        """Get price.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Decimal = self._call(PRICE, DecimalNumber, {}, options)
        return result

    def amount(self, **options: Unpack[CallOptions]) -> Decimal:
        """Get amount.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Decimal = self._call(AMOUNT, DecimalText, {}, options)
        return result

    def word(self, **options: Unpack[CallOptions]) -> Literal["done"]:
        """Get word.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal["done"] = self._call(WORD, Literal["done"], {}, options)
        return result

    def paid(self, **options: Unpack[CallOptions]) -> bool:
        """Get paid.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(PAID, bool, {}, options)

    def sealed(self, **options: Unpack[CallOptions]) -> bool:
        """Get sealed.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: bool = self._call(SEALED, IntBool, {}, options)
        return result

    def count(self, **options: Unpack[CallOptions]) -> int:
        """Get count.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(COUNT, int, {}, options)

    def hours(self, **options: Unpack[CallOptions]) -> float:
        """Get hours.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(HOURS, float, {}, options)

    def title(self, **options: Unpack[CallOptions]) -> str:
        """Get title.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(TITLE, str, {}, options)

    def owner(self, **options: Unpack[CallOptions]) -> models.Owner:
        """Get owner.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Owner = self._call(OWNER, models.Person | models.Company, {}, options)
        return result

    def key(self, **options: Unpack[CallOptions]) -> str | int:
        """Get key.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: str | int = self._call(KEY, str | int, {}, options)
        return result

    def urgency(self, **options: Unpack[CallOptions]) -> models.Urgency:
        """Get urgency.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(URGENCY, models.Urgency, {}, options)

    def next_job(self, **options: Unpack[CallOptions]) -> models.Job | None:
        """Get next job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Job | None = self._call(NEXT_JOB, models.Job | None, {}, options)
        return result

    def deadline(self, **options: Unpack[CallOptions]) -> dt.datetime | None:
        """Get deadline.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: dt.datetime | None = self._call(DEADLINE, Rfc3339 | None, {}, options)
        return result

    def discount(self, **options: Unpack[CallOptions]) -> Decimal | None:
        """Get discount.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Decimal | None = self._call(DISCOUNT, DecimalNumber | None, {}, options)
        return result

    def remark(self, **options: Unpack[CallOptions]) -> str | None:
        """Get remark.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: str | None = self._call(REMARK, str | None, {}, options)
        return result
