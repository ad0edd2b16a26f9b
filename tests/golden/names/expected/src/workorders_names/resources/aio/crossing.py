# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Names that are another property's name on the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..crossing import SAVE, SAVE_NESTED

__all__ = ["AsyncCrossing"]


class AsyncCrossing(AsyncResource):
    """Names that are another property's name on the wire. Reached as ``AsyncNames(…).crossing``."""

    async def save(
        self,
        *,
        id: int | MISSING = MISSING,
        number: int | MISSING = MISSING,
        user_id: str | MISSING = MISSING,
        user: str | MISSING = MISSING,
        type: str | MISSING = MISSING,
        kind: str | MISSING = MISSING,
        sort: str | MISSING = MISSING,
        class_: str | MISSING = MISSING,
        school_class: str | MISSING = MISSING,
        second: str | MISSING = MISSING,
        first: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Crossing:
        """Save crossing.

        Not retried once the API may have applied it.

        Args:
            id: Sent as ``Id``.
            number: Sent as ``id``.
            user_id: Sent as ``userId``.
            user: Sent as ``user_id``.
            type: Sent as ``_type``.
            kind: Sent as ``type``.
            sort: Sent as ``kind``.
            class_: Sent as ``class``.
            school_class: Sent as ``class_``.
            second: Sent as ``first``.
            first: Sent as ``second``.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            SAVE,
            models.Crossing,
            {
                "id": id,
                "number": number,
                "user_id": user_id,
                "user": user,
                "type": type,
                "kind": kind,
                "sort": sort,
                "class_": class_,
                "school_class": school_class,
                "second": second,
                "first": first,
            },
            options,
        )

    async def save_nested(
        self,
        *,
        one: models.CrossingInput | models.Crossing | MISSING = MISSING,
        many: Sequence[models.CrossingInput | models.Crossing] | MISSING = MISSING,
        by_name: Mapping[str, models.CrossingInput | models.Crossing] | MISSING = MISSING,
        mark: models.MarkLike | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Nested:
        """Save nested crossing.

        Not retried once the API may have applied it.

        Args:
            one: Each is called on the wire as the one before is called in Python.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            SAVE_NESTED, models.Nested, {"one": one, "many": many, "by_name": by_name, "mark": mark}, options
        )
