# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Who works with the account."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec

from .. import models

__all__ = ["Employees"]

LIST = OperationSpec(
    "listEmployees",
    "GET",
    "/api/v1/common/employees.json",
    "safe",
    envelope="EmployeeList",
    unwrap=("/data",),
    name="employees.list",
)


class Employees(Resource):
    """Who works with the account. Reached as ``CycleSoftware(…).employees``."""

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.Employee]:
        """List employees.

        Returns the employees of the account at once. The credentials need the scope common.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(LIST, builtins.list[models.Employee], {}, options)
