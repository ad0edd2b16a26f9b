# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""The meaning of the numbers that other answers carry."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from workorders_runtime import CallOptions, Resource
from workorders_runtime.spec import OperationSpec, Path

from .. import models

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["Enums"]

LIST = OperationSpec("listEnums", "GET", "/api/v1/common/enum.json", "safe", envelope="EnumTable", unwrap=("/data",))
GET = OperationSpec(
    "getEnum",
    "GET",
    "/api/v1/common/enum/{subject}.json",
    "safe",
    (Path("subject"),),
    envelope="EnumList",
    unwrap=("/data",),
)


class Enums(Resource):
    """The meaning of the numbers that other answers carry. Reached as ``CycleSoftware(…).enums``."""

    def list(
        self,
        **options: Unpack[CallOptions],
    ) -> dict[str, builtins.list[models.EnumItem]]:
        """List all enums.

        Returns the values of all enums of the account by the enum's subject, which has underscores here, such as
        ``workshop_order_status``. The credentials need the scope common.

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
            dict[str, builtins.list[models.EnumItem]],
            {},
            options,
        )

    def get(
        self,
        subject: models.EnumSubjectLike,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.EnumItem]:
        """Get the values of one enum.

        Returns the values of one enum of the account. The credentials need the scope common.

        Args:
            subject: Subject of the enum, written with dashes. The keys that ``enums.list`` returns have underscores:
                replace them, so that ``workshop_order_status`` becomes ``workshop-order-status``.
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
            GET,
            builtins.list[models.EnumItem],
            {
                "subject": subject,
            },
            options,
        )
