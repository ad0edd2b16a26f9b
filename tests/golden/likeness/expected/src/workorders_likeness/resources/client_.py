# Generated from likeness/openapi.yaml by `workorders generate`. Do not edit.
"""A resource called like an attribute of every client."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec

__all__ = ["ClientResource"]

GET_ONE = OperationSpec("getOne", "GET", "/client", "safe", auth=False, name="client_.get_one")


class ClientResource(Resource):
    """A resource called like an attribute of every client. Reached as ``Likeness(…).client_``."""

    def get_one(self, **options: Unpack[CallOptions]) -> None:
        """Get one.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(GET_ONE, NoneType, {}, options)
