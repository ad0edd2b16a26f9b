# Generated from combined/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on shapes."""

from __future__ import annotations

from typing import Annotated, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.wire_types import Discriminator
from workorders_runtime.spec import Body, OperationSpec, Query

from .. import models

__all__ = ["Shapes"]

SAVE = OperationSpec(
    "saveShape",
    "POST",
    "/shapes",
    "unsafe",
    body=Body(
        type=Annotated[
            models.ShapeCircleInput | models.ShapeSquareInput,
            Discriminator("kind", (("round", "ShapeCircleInput"), ("Square", "ShapeSquareInput"))),
        ]
    ),
    auth=False,
    name="shapes.save",
)
DEEP_TREE_OF = OperationSpec(
    "deep.tree-of", "GET", "/shapes", "safe", (Query("deep", constant="true"),), auth=False, name="shapes.deep_tree_of"
)


class Shapes(Resource):
    """Operations on shapes. Reached as ``Combined(…).shapes``."""

    def save(
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
        result: models.Shape = self._call(
            SAVE,
            Annotated[
                models.ShapeCircle | models.ShapeSquare,
                Discriminator("kind", (("round", "ShapeCircle"), ("Square", "ShapeSquare"))),
            ],
            {"body": body},
            options,
        )
        return result

    def deep_tree_of(self, **options: Unpack[CallOptions]) -> models.Tree:
        """Deep tree of.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Tree = self._call(DEEP_TREE_OF, models.TreeOption1 | models.TreeOption2, {}, options)
        return result
