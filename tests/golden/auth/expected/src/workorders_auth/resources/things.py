# Generated from auth/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders_runtime import CallOptions, Resource
from workorders_runtime.spec import OperationSpec, Path

from .. import models

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["Things"]

GET_THING = OperationSpec("getThing", "GET", "/things/{id}", "safe", (Path("id"),))


class Things(Resource):
    """Operations on things. Reached as ``Auth(…).things``."""

    def get_thing(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> models.Thing:
        """Get thing.

        Args:
            id: ``id`` on the wire.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.
        """
        return self._call(
            GET_THING,
            models.Thing,
            {
                "id": id,
            },
            options,
        )
