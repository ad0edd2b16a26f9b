# Generated from plain/openapi.yaml by `workorders generate`. Do not edit.
"""Repairs of things."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import NoneType
from typing import Any, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, Header, OperationSpec, Path, Query

from .. import models

__all__ = ["Repairs"]

LIST_REPAIRS = OperationSpec(
    "listRepairs",
    "GET",
    "/repairs",
    "safe",
    (
        Query("state", type=models.ListRepairsStateLike),
        Query("tags", style="comma", type=Sequence[str]),
        Header("x_trace", "X-Trace", type=str),
    ),
    name="repairs.list_repairs",
)
ADD_REPAIR = OperationSpec(
    "addRepair", "POST", "/repairs", "unsafe", body=Body("RepairCreate"), name="repairs.add_repair"
)
REMOVE_REPAIR = OperationSpec(
    "removeRepair", "DELETE", "/repairs/{id}", "idempotent", (Path("id", type=int),), name="repairs.remove_repair"
)


class Repairs(Resource):
    """Repairs of things. Reached as ``Plain(…).repairs``."""

    def list_repairs(
        self,
        *,
        state: models.ListRepairsStateLike | MISSING = MISSING,
        tags: Sequence[str] | MISSING = MISSING,
        x_trace: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> list[models.Repair]:
        """List repairs.

        Retried after transient failures. Documented errors: 404; see ``errors``.

        Args:
            state: Sent as ``state``.
            tags: Sent as ``tags``.
            x_trace: Sent as ``X-Trace``.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            LIST_REPAIRS, list[models.Repair], {"state": state, "tags": tags, "x_trace": x_trace}, options
        )

    def add_repair(
        self,
        *,
        title: str,
        class_: str | MISSING = MISSING,
        status: models.RepairStatusLike | MISSING = MISSING,
        price: Decimal | MISSING = MISSING,
        at: dt.datetime | MISSING = MISSING,
        day: dt.date | None | MISSING = MISSING,
        owner: models.RepairOwnerInput | models.RepairOwner | MISSING = MISSING,
        parent: models.RepairInput | models.Repair | MISSING = MISSING,
        notes: Mapping[str, str] | MISSING = MISSING,
        anything: Any | MISSING = MISSING,
        either: str | int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Repair:
        """Add repair.

        Not retried once the API may have applied it.

        Args:
            title: Sent as ``title``.
            class_: Sent as ``class``.
            status: Sent as ``status``.
            price: Sent as ``price``.
            at: Sent as ``at``.
            day: Sent as ``day``.
            owner: Sent as ``owner``.
            parent: Sent as ``parent``.
            notes: Sent as ``notes``.
            anything: Sent as ``anything``.
            either: Sent as ``either``.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            ADD_REPAIR,
            models.Repair,
            {
                "title": title,
                "class_": class_,
                "status": status,
                "price": price,
                "at": at,
                "day": day,
                "owner": owner,
                "parent": parent,
                "notes": notes,
                "anything": anything,
                "either": either,
            },
            options,
        )

    def remove_repair(self, id: int, **options: Unpack[CallOptions]) -> None:
        """Remove repair.

        Idempotent: retried after transient failures.

        Args:
            id: Sent as ``id``.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(REMOVE_REPAIR, NoneType, {"id": id}, options)
