# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Pieces of work with a price and a time."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec

from .. import models

__all__ = ["RepairCodes"]

LIST = OperationSpec("listRepairCodes", "GET", "/api/v1/workshop/repair-codes.json", "safe", name="repair_codes.list")


class RepairCodes(Resource):
    """Pieces of work with a price and a time. Reached as ``CycleSoftware(…).repair_codes``."""

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.RepairCode]:
        """List repair codes.

        Returns the repair codes of the account at once, as a plain list. The credentials need the scope resources.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(LIST, builtins.list[models.RepairCode], {}, options)
