# Generated from members/openapi.yaml by `workorders generate`. Do not edit.
"""Inputs and outputs."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec

from .. import models

__all__ = ["Aio"]

GET_AIO = OperationSpec("getAio", "GET", "/aio", "safe", name="aio_.get_aio")


class Aio(Resource):
    """Inputs and outputs. Reached as ``Members(…).aio_``."""

    def get_aio(self, **options: Unpack[CallOptions]) -> models.Login:
        """Get aio.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET_AIO, models.Login, {}, options)
