# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Who works with the account."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from workorders_runtime import CallOptions, Resource
from workorders_runtime.spec import OperationSpec

from .. import models

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["Employees"]

LIST = OperationSpec(
    "listEmployees", "GET", "/api/v1/common/employees.json", "safe", envelope="EmployeeList", unwrap=("/data",)
)


class Employees(Resource):
    """Who works with the account. Reached as ``CycleSoftware(…).employees``."""

    def list(
        self,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.Employee]:
        """List employees.

        Returns the employees of the account at once. The credentials need the scope common.

        Args:
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.

        Source: https://docs.cyclesoftware.nl/, Common (repository CycleSoftware/cyclesoftware.github.io at 9bfb5c6, source/includes/cs-api/_common.md) (2026-06-30)
        """
        return self._call(
            LIST,
            builtins.list[models.Employee],
            {},
            options,
        )
