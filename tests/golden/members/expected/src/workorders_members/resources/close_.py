# Generated from members/openapi.yaml by `workorders generate`. Do not edit.
"""Closing."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec

__all__ = ["Close"]

CLOSE_JOB = OperationSpec("closeJob", "POST", "/close", "unsafe", name="close_.close_job")


class Close(Resource):
    """Closing. Reached as ``Members(…).close_``."""

    def close_job(self, **options: Unpack[CallOptions]) -> None:
        """Close job.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(CLOSE_JOB, NoneType, {}, options)
