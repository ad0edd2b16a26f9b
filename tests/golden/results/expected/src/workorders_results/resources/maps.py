# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Maps as the whole response."""

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

__all__ = ["Maps"]

JOB = OperationSpec("mapJob", "GET", "/maps/job", "safe", auth=False, name="maps.job")
STATE = OperationSpec("mapState", "GET", "/maps/state", "safe", auth=False, name="maps.state")
SETTINGS = OperationSpec("mapSettings", "GET", "/maps/settings", "safe", auth=False, name="maps.settings")
ANYTHING = OperationSpec("mapAnything", "GET", "/maps/anything", "safe", auth=False, name="maps.anything")
DAY = OperationSpec("mapDay", "GET", "/maps/day", "safe", auth=False, name="maps.day")
VISIT = OperationSpec("mapVisit", "GET", "/maps/visit", "safe", auth=False, name="maps.visit")
LOCAL_VISIT = OperationSpec("mapLocalVisit", "GET", "/maps/local_visit", "safe", auth=False, name="maps.local_visit")
STAMP = OperationSpec("mapStamp", "GET", "/maps/stamp", "safe", auth=False, name="maps.stamp")
PRICE = OperationSpec("mapPrice", "GET", "/maps/price", "safe", auth=False, name="maps.price")
AMOUNT = OperationSpec("mapAmount", "GET", "/maps/amount", "safe", auth=False, name="maps.amount")
WORD = OperationSpec("mapWord", "GET", "/maps/word", "safe", auth=False, name="maps.word")
PAID = OperationSpec("mapPaid", "GET", "/maps/paid", "safe", auth=False, name="maps.paid")
SEALED = OperationSpec("mapSealed", "GET", "/maps/sealed", "safe", auth=False, name="maps.sealed")
COUNT = OperationSpec("mapCount", "GET", "/maps/count", "safe", auth=False, name="maps.count")
HOURS = OperationSpec("mapHours", "GET", "/maps/hours", "safe", auth=False, name="maps.hours")
TITLE = OperationSpec("mapTitle", "GET", "/maps/title", "safe", auth=False, name="maps.title")
OWNER = OperationSpec("mapOwner", "GET", "/maps/owner", "safe", auth=False, name="maps.owner")
KEY = OperationSpec("mapKey", "GET", "/maps/key", "safe", auth=False, name="maps.key")
URGENCY = OperationSpec("mapUrgency", "GET", "/maps/urgency", "safe", auth=False, name="maps.urgency")
NEXT_JOB = OperationSpec("mapNextJob", "GET", "/maps/next_job", "safe", auth=False, name="maps.next_job")
DEADLINE = OperationSpec("mapDeadline", "GET", "/maps/deadline", "safe", auth=False, name="maps.deadline")
DISCOUNT = OperationSpec("mapDiscount", "GET", "/maps/discount", "safe", auth=False, name="maps.discount")
REMARK = OperationSpec("mapRemark", "GET", "/maps/remark", "safe", auth=False, name="maps.remark")
DAYS = OperationSpec("mapDays", "GET", "/maps/days", "safe", auth=False, name="maps.days")
JOBS = OperationSpec("mapJobs", "GET", "/maps/jobs", "safe", auth=False, name="maps.jobs")


class Maps(Resource):
    """Maps as the whole response. Reached as ``Results(…).maps``."""

    def job(self, **options: Unpack[CallOptions]) -> dict[str, models.Job]:
        """Map job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(JOB, dict[str, models.Job], {}, options)

    def state(self, **options: Unpack[CallOptions]) -> dict[str, models.State]:
        """Map state.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(STATE, dict[str, models.State], {}, options)

    def settings(self, **options: Unpack[CallOptions]) -> dict[str, dict[str, Any]]:
        """Map settings.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(SETTINGS, dict[str, dict[str, Any]], {}, options)

    def anything(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Map anything.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(ANYTHING, dict[str, Any], {}, options)

    def day(self, **options: Unpack[CallOptions]) -> dict[str, dt.date]:
        """Map day.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(DAY, dict[str, dt.date], {}, options)

    def visit(self, **options: Unpack[CallOptions]) -> dict[str, dt.datetime]:
        """Map visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(VISIT, dict[str, Rfc3339], {}, options)

    def local_visit(self, **options: Unpack[CallOptions]) -> dict[str, dt.datetime]:
        """Map local visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(LOCAL_VISIT, dict[str, LocalIso], {}, options)

    def stamp(self, **options: Unpack[CallOptions]) -> dict[str, dt.datetime]:
        """Map stamp.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(STAMP, dict[str, EpochSeconds], {}, options)

    def price(self, **options: Unpack[CallOptions]) -> dict[str, Decimal]:
        """Map price.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(PRICE, dict[str, DecimalNumber], {}, options)

    def amount(self, **options: Unpack[CallOptions]) -> dict[str, Decimal]:
        """Map amount.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(AMOUNT, dict[str, DecimalText], {}, options)

    def word(self, **options: Unpack[CallOptions]) -> dict[str, Literal["done"]]:
        """Map word.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(WORD, dict[str, Literal["done"]], {}, options)

    def paid(self, **options: Unpack[CallOptions]) -> dict[str, bool]:
        """Map paid.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(PAID, dict[str, bool], {}, options)

    def sealed(self, **options: Unpack[CallOptions]) -> dict[str, bool]:
        """Map sealed.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(SEALED, dict[str, IntBool], {}, options)

    def count(self, **options: Unpack[CallOptions]) -> dict[str, int]:
        """Map count.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(COUNT, dict[str, int], {}, options)

    def hours(self, **options: Unpack[CallOptions]) -> dict[str, float]:
        """Map hours.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(HOURS, dict[str, float], {}, options)

    def title(self, **options: Unpack[CallOptions]) -> dict[str, str]:
        """Map title.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(TITLE, dict[str, str], {}, options)

    def owner(self, **options: Unpack[CallOptions]) -> dict[str, models.Owner]:
        """Map owner.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(OWNER, dict[str, models.Person | models.Company], {}, options)

    def key(self, **options: Unpack[CallOptions]) -> dict[str, str | int]:
        """Map key.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(KEY, dict[str, str | int], {}, options)

    def urgency(self, **options: Unpack[CallOptions]) -> dict[str, models.Urgency]:
        """Map urgency.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(URGENCY, dict[str, models.Urgency], {}, options)

    def next_job(self, **options: Unpack[CallOptions]) -> dict[str, models.Job | None]:
        """Map next job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(NEXT_JOB, dict[str, models.Job | None], {}, options)

    def deadline(self, **options: Unpack[CallOptions]) -> dict[str, dt.datetime | None]:
        """Map deadline.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(DEADLINE, dict[str, Rfc3339 | None], {}, options)

    def discount(self, **options: Unpack[CallOptions]) -> dict[str, Decimal | None]:
        """Map discount.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(DISCOUNT, dict[str, DecimalNumber | None], {}, options)

    def remark(self, **options: Unpack[CallOptions]) -> dict[str, str | None]:
        """Map remark.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(REMARK, dict[str, str | None], {}, options)

    def days(self, **options: Unpack[CallOptions]) -> dict[str, list[dt.date]]:
        """Map days.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(DAYS, dict[str, list[dt.date]], {}, options)

    def jobs(self, **options: Unpack[CallOptions]) -> dict[str, list[models.Job]]:
        """Map jobs.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(JOBS, dict[str, list[models.Job]], {}, options)
