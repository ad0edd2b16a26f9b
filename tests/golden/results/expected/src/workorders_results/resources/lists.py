# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Lists as the whole response."""

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

__all__ = ["Lists"]

JOB = OperationSpec("listJob", "GET", "/lists/job", "safe", auth=False, name="lists.job")
STATE = OperationSpec("listState", "GET", "/lists/state", "safe", auth=False, name="lists.state")
SETTINGS = OperationSpec("listSettings", "GET", "/lists/settings", "safe", auth=False, name="lists.settings")
ANYTHING = OperationSpec("listAnything", "GET", "/lists/anything", "safe", auth=False, name="lists.anything")
DAY = OperationSpec("listDay", "GET", "/lists/day", "safe", auth=False, name="lists.day")
VISIT = OperationSpec("listVisit", "GET", "/lists/visit", "safe", auth=False, name="lists.visit")
LOCAL_VISIT = OperationSpec("listLocalVisit", "GET", "/lists/local_visit", "safe", auth=False, name="lists.local_visit")
STAMP = OperationSpec("listStamp", "GET", "/lists/stamp", "safe", auth=False, name="lists.stamp")
PRICE = OperationSpec("listPrice", "GET", "/lists/price", "safe", auth=False, name="lists.price")
AMOUNT = OperationSpec("listAmount", "GET", "/lists/amount", "safe", auth=False, name="lists.amount")
WORD = OperationSpec("listWord", "GET", "/lists/word", "safe", auth=False, name="lists.word")
PAID = OperationSpec("listPaid", "GET", "/lists/paid", "safe", auth=False, name="lists.paid")
SEALED = OperationSpec("listSealed", "GET", "/lists/sealed", "safe", auth=False, name="lists.sealed")
COUNT = OperationSpec("listCount", "GET", "/lists/count", "safe", auth=False, name="lists.count")
HOURS = OperationSpec("listHours", "GET", "/lists/hours", "safe", auth=False, name="lists.hours")
TITLE = OperationSpec("listTitle", "GET", "/lists/title", "safe", auth=False, name="lists.title")
OWNER = OperationSpec("listOwner", "GET", "/lists/owner", "safe", auth=False, name="lists.owner")
KEY = OperationSpec("listKey", "GET", "/lists/key", "safe", auth=False, name="lists.key")
URGENCY = OperationSpec("listUrgency", "GET", "/lists/urgency", "safe", auth=False, name="lists.urgency")
NEXT_JOB = OperationSpec("listNextJob", "GET", "/lists/next_job", "safe", auth=False, name="lists.next_job")
DEADLINE = OperationSpec("listDeadline", "GET", "/lists/deadline", "safe", auth=False, name="lists.deadline")
DISCOUNT = OperationSpec("listDiscount", "GET", "/lists/discount", "safe", auth=False, name="lists.discount")
REMARK = OperationSpec("listRemark", "GET", "/lists/remark", "safe", auth=False, name="lists.remark")
ROWS = OperationSpec("listRows", "GET", "/lists/rows", "safe", auth=False, name="lists.rows")
MAYBE = OperationSpec("listMaybe", "GET", "/lists/maybe", "safe", auth=False, name="lists.maybe")


class Lists(Resource):
    """Lists as the whole response. Reached as ``Results(…).lists``."""

    def job(self, **options: Unpack[CallOptions]) -> list[models.Job]:
        """List job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(JOB, list[models.Job], {}, options)

    def state(self, **options: Unpack[CallOptions]) -> list[models.State]:
        """List state.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(STATE, list[models.State], {}, options)

    def settings(self, **options: Unpack[CallOptions]) -> list[dict[str, Any]]:
        """List settings.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(SETTINGS, list[dict[str, Any]], {}, options)

    def anything(self, **options: Unpack[CallOptions]) -> list[Any]:
        """List anything.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(ANYTHING, list[Any], {}, options)

    def day(self, **options: Unpack[CallOptions]) -> list[dt.date]:
        """List day.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(DAY, list[dt.date], {}, options)

    def visit(self, **options: Unpack[CallOptions]) -> list[dt.datetime]:
        """List visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(VISIT, list[Rfc3339], {}, options)

    def local_visit(self, **options: Unpack[CallOptions]) -> list[dt.datetime]:
        """List local visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(LOCAL_VISIT, list[LocalIso], {}, options)

    def stamp(self, **options: Unpack[CallOptions]) -> list[dt.datetime]:
        """List stamp.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(STAMP, list[EpochSeconds], {}, options)

    def price(self, **options: Unpack[CallOptions]) -> list[Decimal]:
        """List price.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(PRICE, list[DecimalNumber], {}, options)

    def amount(self, **options: Unpack[CallOptions]) -> list[Decimal]:
        """List amount.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(AMOUNT, list[DecimalText], {}, options)

    def word(self, **options: Unpack[CallOptions]) -> list[Literal["done"]]:
        """List word.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(WORD, list[Literal["done"]], {}, options)

    def paid(self, **options: Unpack[CallOptions]) -> list[bool]:
        """List paid.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(PAID, list[bool], {}, options)

    def sealed(self, **options: Unpack[CallOptions]) -> list[bool]:
        """List sealed.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(SEALED, list[IntBool], {}, options)

    def count(self, **options: Unpack[CallOptions]) -> list[int]:
        """List count.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(COUNT, list[int], {}, options)

    def hours(self, **options: Unpack[CallOptions]) -> list[float]:
        """List hours.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(HOURS, list[float], {}, options)

    def title(self, **options: Unpack[CallOptions]) -> list[str]:
        """List title.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(TITLE, list[str], {}, options)

    def owner(self, **options: Unpack[CallOptions]) -> list[models.Owner]:
        """List owner.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(OWNER, list[models.Person | models.Company], {}, options)

    def key(self, **options: Unpack[CallOptions]) -> list[str | int]:
        """List key.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(KEY, list[str | int], {}, options)

    def urgency(self, **options: Unpack[CallOptions]) -> list[models.Urgency]:
        """List urgency.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(URGENCY, list[models.Urgency], {}, options)

    def next_job(self, **options: Unpack[CallOptions]) -> list[models.Job | None]:
        """List next job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(NEXT_JOB, list[models.Job | None], {}, options)

    def deadline(self, **options: Unpack[CallOptions]) -> list[dt.datetime | None]:
        """List deadline.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(DEADLINE, list[Rfc3339 | None], {}, options)

    def discount(self, **options: Unpack[CallOptions]) -> list[Decimal | None]:
        """List discount.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(DISCOUNT, list[DecimalNumber | None], {}, options)

    def remark(self, **options: Unpack[CallOptions]) -> list[str | None]:
        """List remark.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(REMARK, list[str | None], {}, options)

    def rows(self, **options: Unpack[CallOptions]) -> list[list[int]]:
        """List rows.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(ROWS, list[list[int]], {}, options)

    def maybe(self, **options: Unpack[CallOptions]) -> list[dt.date] | None:
        """List maybe.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: list[dt.date] | None = self._call(MAYBE, list[dt.date] | None, {}, options)
        return result
