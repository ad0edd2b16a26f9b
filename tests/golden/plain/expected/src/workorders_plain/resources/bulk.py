# Generated from plain/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on bulk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders_runtime import CallOptions, Resource
from workorders_runtime.spec import Body, OperationSpec

from .. import models

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

__all__ = ["Bulk"]

REPLACE_ALL = OperationSpec("replaceAll", "PUT", "/bulk", "idempotent", body=Body())


class Bulk(Resource):
    """Operations on bulk. Reached as ``Plain(…).bulk``."""

    def replace_all(
        self,
        *,
        body: Sequence[models.RepairInput | models.Repair],
        **options: Unpack[CallOptions],
    ) -> dict[str, int]:
        """Replace all.

        Args:
            body: The body of the request.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures; repeating it changes nothing more.
        """
        return self._call(
            REPLACE_ALL,
            dict[str, int],
            {
                "body": body,
            },
            options,
        )
