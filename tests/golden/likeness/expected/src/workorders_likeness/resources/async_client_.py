# Generated from likeness/openapi.yaml by `workorders generate`. Do not edit.
"""A resource whose class begins like that of another one."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec

__all__ = ["ResourceAsyncClient"]

GET_OTHER = OperationSpec("getOther", "GET", "/async", "safe", auth=False, name="async_client_.get_other")


class ResourceAsyncClient(Resource):
    """A resource whose class begins like that of another one. Reached as ``Likeness(…).async_client_``."""

    def get_other(self, **options: Unpack[CallOptions]) -> None:
        """Get other.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(GET_OTHER, NoneType, {}, options)
