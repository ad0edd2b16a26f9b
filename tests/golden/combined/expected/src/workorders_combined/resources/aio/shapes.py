# Generated from combined/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on shapes."""

from __future__ import annotations

from typing import Annotated, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.wire_types import Discriminator

from ... import models
from ..shapes import DEEP_TREE_OF, SAVE

__all__ = ["AsyncShapes"]


class AsyncShapes(AsyncResource):
    """Operations on shapes. Reached as ``AsyncCombined(…).shapes``."""

    async def save(
        self,
        *,
        body: models.ShapeCircleInput | models.ShapeCircle | models.ShapeSquareInput | models.ShapeSquare,
        **options: Unpack[CallOptions],
    ) -> models.Shape:
        """Save shape.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Shape = await self._call(
            SAVE,
            Annotated[
                models.ShapeCircle | models.ShapeSquare,
                Discriminator("kind", (("round", "ShapeCircle"), ("Square", "ShapeSquare"))),
            ],
            {"body": body},
            options,
        )
        return result

    async def deep_tree_of(self, **options: Unpack[CallOptions]) -> models.Tree:
        """Deep tree of.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Tree = await self._call(DEEP_TREE_OF, models.TreeOption1 | models.TreeOption2, {}, options)
        return result
