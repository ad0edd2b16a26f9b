# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Pieces of work with a price and a time."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from workorders_runtime import CallOptions, Resource
from workorders_runtime.spec import OperationSpec

from .. import models

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["RepairCodes"]

LIST = OperationSpec("listRepairCodes", "GET", "/api/v1/workshop/repair-codes.json", "safe")


class RepairCodes(Resource):
    """Pieces of work with a price and a time. Reached as ``CycleSoftware(…).repair_codes``."""

    def list(
        self,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.RepairCode]:
        """List repair codes.

        Returns the repair codes of the account at once, as a plain list. The credentials need the scope resources.

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

        Source: https://docs.cyclesoftware.nl/, Workshop (repository CycleSoftware/cyclesoftware.github.io at 9bfb5c6, source/includes/cs-api/_workshop.md) (2026-06-30)
        """
        return self._call(
            LIST,
            builtins.list[models.RepairCode],
            {},
            options,
        )
