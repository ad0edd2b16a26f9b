# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Results inside an envelope."""

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

__all__ = ["Wrapped"]

JOB = OperationSpec(
    "getWrappedJob",
    "GET",
    "/wrapped/job",
    "safe",
    envelope="GetWrappedJobResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.job",
)
MAYBE = OperationSpec(
    "getWrappedMaybe",
    "GET",
    "/wrapped/maybe",
    "safe",
    envelope="GetWrappedMaybeResponse",
    unwrap=("/data",),
    null_list=True,
    auth=False,
    name="wrapped.maybe",
)
STATE = OperationSpec(
    "getWrappedState",
    "GET",
    "/wrapped/state",
    "safe",
    envelope="GetWrappedStateResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.state",
)
SETTINGS = OperationSpec(
    "getWrappedSettings",
    "GET",
    "/wrapped/settings",
    "safe",
    envelope="GetWrappedSettingsResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.settings",
)
ANYTHING = OperationSpec(
    "getWrappedAnything",
    "GET",
    "/wrapped/anything",
    "safe",
    envelope="GetWrappedAnythingResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.anything",
)
DAY = OperationSpec(
    "getWrappedDay",
    "GET",
    "/wrapped/day",
    "safe",
    envelope="GetWrappedDayResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.day",
)
VISIT = OperationSpec(
    "getWrappedVisit",
    "GET",
    "/wrapped/visit",
    "safe",
    envelope="GetWrappedVisitResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.visit",
)
LOCAL_VISIT = OperationSpec(
    "getWrappedLocalVisit",
    "GET",
    "/wrapped/local_visit",
    "safe",
    envelope="GetWrappedLocalVisitResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.local_visit",
)
STAMP = OperationSpec(
    "getWrappedStamp",
    "GET",
    "/wrapped/stamp",
    "safe",
    envelope="GetWrappedStampResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.stamp",
)
PRICE = OperationSpec(
    "getWrappedPrice",
    "GET",
    "/wrapped/price",
    "safe",
    envelope="GetWrappedPriceResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.price",
)
AMOUNT = OperationSpec(
    "getWrappedAmount",
    "GET",
    "/wrapped/amount",
    "safe",
    envelope="GetWrappedAmountResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.amount",
)
WORD = OperationSpec(
    "getWrappedWord",
    "GET",
    "/wrapped/word",
    "safe",
    envelope="GetWrappedWordResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.word",
)
PAID = OperationSpec(
    "getWrappedPaid",
    "GET",
    "/wrapped/paid",
    "safe",
    envelope="GetWrappedPaidResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.paid",
)
SEALED = OperationSpec(
    "getWrappedSealed",
    "GET",
    "/wrapped/sealed",
    "safe",
    envelope="GetWrappedSealedResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.sealed",
)
COUNT = OperationSpec(
    "getWrappedCount",
    "GET",
    "/wrapped/count",
    "safe",
    envelope="GetWrappedCountResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.count",
)
HOURS = OperationSpec(
    "getWrappedHours",
    "GET",
    "/wrapped/hours",
    "safe",
    envelope="GetWrappedHoursResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.hours",
)
TITLE = OperationSpec(
    "getWrappedTitle",
    "GET",
    "/wrapped/title",
    "safe",
    envelope="GetWrappedTitleResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.title",
)
OWNER = OperationSpec(
    "getWrappedOwner",
    "GET",
    "/wrapped/owner",
    "safe",
    envelope="GetWrappedOwnerResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.owner",
)
KEY = OperationSpec(
    "getWrappedKey",
    "GET",
    "/wrapped/key",
    "safe",
    envelope="GetWrappedKeyResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.key",
)
URGENCY = OperationSpec(
    "getWrappedUrgency",
    "GET",
    "/wrapped/urgency",
    "safe",
    envelope="GetWrappedUrgencyResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.urgency",
)
NEXT_JOB = OperationSpec(
    "getWrappedNextJob",
    "GET",
    "/wrapped/next_job",
    "safe",
    envelope="GetWrappedNextJobResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.next_job",
)
DEADLINE = OperationSpec(
    "getWrappedDeadline",
    "GET",
    "/wrapped/deadline",
    "safe",
    envelope="GetWrappedDeadlineResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.deadline",
)
DISCOUNT = OperationSpec(
    "getWrappedDiscount",
    "GET",
    "/wrapped/discount",
    "safe",
    envelope="GetWrappedDiscountResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.discount",
)
REMARK = OperationSpec(
    "getWrappedRemark",
    "GET",
    "/wrapped/remark",
    "safe",
    envelope="GetWrappedRemarkResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.remark",
)
JOB_LIST = OperationSpec(
    "listWrappedJob",
    "GET",
    "/wrapped/list/job",
    "safe",
    envelope="ListWrappedJobResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.job_list",
)
JOB_MAP = OperationSpec(
    "mapWrappedJob",
    "GET",
    "/wrapped/map/job",
    "safe",
    envelope="MapWrappedJobResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.job_map",
)
STATE_LIST = OperationSpec(
    "listWrappedState",
    "GET",
    "/wrapped/list/state",
    "safe",
    envelope="ListWrappedStateResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.state_list",
)
STATE_MAP = OperationSpec(
    "mapWrappedState",
    "GET",
    "/wrapped/map/state",
    "safe",
    envelope="MapWrappedStateResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.state_map",
)
VISIT_LIST = OperationSpec(
    "listWrappedVisit",
    "GET",
    "/wrapped/list/visit",
    "safe",
    envelope="ListWrappedVisitResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.visit_list",
)
VISIT_MAP = OperationSpec(
    "mapWrappedVisit",
    "GET",
    "/wrapped/map/visit",
    "safe",
    envelope="MapWrappedVisitResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.visit_map",
)
PRICE_LIST = OperationSpec(
    "listWrappedPrice",
    "GET",
    "/wrapped/list/price",
    "safe",
    envelope="ListWrappedPriceResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.price_list",
)
PRICE_MAP = OperationSpec(
    "mapWrappedPrice",
    "GET",
    "/wrapped/map/price",
    "safe",
    envelope="MapWrappedPriceResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.price_map",
)
SETTINGS_LIST = OperationSpec(
    "listWrappedSettings",
    "GET",
    "/wrapped/list/settings",
    "safe",
    envelope="ListWrappedSettingsResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.settings_list",
)
SETTINGS_MAP = OperationSpec(
    "mapWrappedSettings",
    "GET",
    "/wrapped/map/settings",
    "safe",
    envelope="MapWrappedSettingsResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.settings_map",
)
ANYTHING_LIST = OperationSpec(
    "listWrappedAnything",
    "GET",
    "/wrapped/list/anything",
    "safe",
    envelope="ListWrappedAnythingResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.anything_list",
)
ANYTHING_MAP = OperationSpec(
    "mapWrappedAnything",
    "GET",
    "/wrapped/map/anything",
    "safe",
    envelope="MapWrappedAnythingResponse",
    unwrap=("/data",),
    auth=False,
    name="wrapped.anything_map",
)
FREE = OperationSpec("getWrappedFree", "GET", "/wrapped/free", "safe", unwrap=("",), auth=False, name="wrapped.free")


class Wrapped(Resource):
    """Results inside an envelope. Reached as ``Results(…).wrapped``."""

    def job(self, **options: Unpack[CallOptions]) -> models.Job:
        """Get wrapped job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(JOB, models.Job, {}, options)

    def maybe(self, **options: Unpack[CallOptions]) -> list[models.Job]:
        """Get wrapped maybe.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(MAYBE, list[models.Job], {}, options)

    def state(self, **options: Unpack[CallOptions]) -> models.State:
        """Get wrapped state.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(STATE, models.State, {}, options)

    def settings(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Get wrapped settings.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(SETTINGS, dict[str, Any], {}, options)

    def anything(self, **options: Unpack[CallOptions]) -> Any:
        """Get wrapped anything.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(ANYTHING, Any, {}, options)

    def day(self, **options: Unpack[CallOptions]) -> dt.date:
        """Get wrapped day.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(DAY, dt.date, {}, options)

    def visit(self, **options: Unpack[CallOptions]) -> dt.datetime:
        """Get wrapped visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: dt.datetime = self._call(VISIT, Rfc3339, {}, options)
        return result

    def local_visit(self, **options: Unpack[CallOptions]) -> dt.datetime:
        """Get wrapped local visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: dt.datetime = self._call(LOCAL_VISIT, LocalIso, {}, options)
        return result

    def stamp(self, **options: Unpack[CallOptions]) -> dt.datetime:
        """Get wrapped stamp.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: dt.datetime = self._call(STAMP, EpochSeconds, {}, options)
        return result

    def price(self, **options: Unpack[CallOptions]) -> Decimal:
        """Get wrapped price.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Decimal = self._call(PRICE, DecimalNumber, {}, options)
        return result

    def amount(self, **options: Unpack[CallOptions]) -> Decimal:
        """Get wrapped amount.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Decimal = self._call(AMOUNT, DecimalText, {}, options)
        return result

    def word(self, **options: Unpack[CallOptions]) -> Literal["done"]:
        """Get wrapped word.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal["done"] = self._call(WORD, Literal["done"], {}, options)
        return result

    def paid(self, **options: Unpack[CallOptions]) -> bool:
        """Get wrapped paid.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(PAID, bool, {}, options)

    def sealed(self, **options: Unpack[CallOptions]) -> bool:
        """Get wrapped sealed.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: bool = self._call(SEALED, IntBool, {}, options)
        return result

    def count(self, **options: Unpack[CallOptions]) -> int:
        """Get wrapped count.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(COUNT, int, {}, options)

    def hours(self, **options: Unpack[CallOptions]) -> float:
        """Get wrapped hours.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(HOURS, float, {}, options)

    def title(self, **options: Unpack[CallOptions]) -> str:
        """Get wrapped title.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(TITLE, str, {}, options)

    def owner(self, **options: Unpack[CallOptions]) -> models.Owner:
        """Get wrapped owner.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Owner = self._call(OWNER, models.Person | models.Company, {}, options)
        return result

    def key(self, **options: Unpack[CallOptions]) -> str | int:
        """Get wrapped key.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: str | int = self._call(KEY, str | int, {}, options)
        return result

    def urgency(self, **options: Unpack[CallOptions]) -> models.Urgency:
        """Get wrapped urgency.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(URGENCY, models.Urgency, {}, options)

    def next_job(self, **options: Unpack[CallOptions]) -> models.Job | None:
        """Get wrapped next job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Job | None = self._call(NEXT_JOB, models.Job | None, {}, options)
        return result

    def deadline(self, **options: Unpack[CallOptions]) -> dt.datetime | None:
        """Get wrapped deadline.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: dt.datetime | None = self._call(DEADLINE, Rfc3339 | None, {}, options)
        return result

    def discount(self, **options: Unpack[CallOptions]) -> Decimal | None:
        """Get wrapped discount.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Decimal | None = self._call(DISCOUNT, DecimalNumber | None, {}, options)
        return result

    def remark(self, **options: Unpack[CallOptions]) -> str | None:
        """Get wrapped remark.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: str | None = self._call(REMARK, str | None, {}, options)
        return result

    def job_list(self, **options: Unpack[CallOptions]) -> list[models.Job]:
        """List wrapped job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(JOB_LIST, list[models.Job], {}, options)

    def job_map(self, **options: Unpack[CallOptions]) -> dict[str, models.Job]:
        """Map wrapped job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(JOB_MAP, dict[str, models.Job], {}, options)

    def state_list(self, **options: Unpack[CallOptions]) -> list[models.State]:
        """List wrapped state.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(STATE_LIST, list[models.State], {}, options)

    def state_map(self, **options: Unpack[CallOptions]) -> dict[str, models.State]:
        """Map wrapped state.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(STATE_MAP, dict[str, models.State], {}, options)

    def visit_list(self, **options: Unpack[CallOptions]) -> list[dt.datetime]:
        """List wrapped visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(VISIT_LIST, list[Rfc3339], {}, options)

    def visit_map(self, **options: Unpack[CallOptions]) -> dict[str, dt.datetime]:
        """Map wrapped visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(VISIT_MAP, dict[str, Rfc3339], {}, options)

    def price_list(self, **options: Unpack[CallOptions]) -> list[Decimal]:
        """List wrapped price.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(PRICE_LIST, list[DecimalNumber], {}, options)

    def price_map(self, **options: Unpack[CallOptions]) -> dict[str, Decimal]:
        """Map wrapped price.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(PRICE_MAP, dict[str, DecimalNumber], {}, options)

    def settings_list(self, **options: Unpack[CallOptions]) -> list[dict[str, Any]]:
        """List wrapped settings.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(SETTINGS_LIST, list[dict[str, Any]], {}, options)

    def settings_map(self, **options: Unpack[CallOptions]) -> dict[str, dict[str, Any]]:
        """Map wrapped settings.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(SETTINGS_MAP, dict[str, dict[str, Any]], {}, options)

    def anything_list(self, **options: Unpack[CallOptions]) -> list[Any]:
        """List wrapped anything.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(ANYTHING_LIST, list[Any], {}, options)

    def anything_map(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Map wrapped anything.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(ANYTHING_MAP, dict[str, Any], {}, options)

    def free(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Get wrapped free.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(FREE, dict[str, Any], {}, options)
