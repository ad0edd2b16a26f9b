# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""The lifecycle lists ("tabs") that work orders are shown in, with their counts."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import OperationSpec, Query

from .. import models

__all__ = ["LifecycleLists"]

LIST = OperationSpec(
    "listWorkOrderLists",
    "GET",
    "/workorders/lists",
    "safe",
    (
        Query("lifecycle_list", "list", type=models.LifecycleListNameLike),
        Query("sticky", type=bool),
        Query("sticky_name", "stickyName", type=str),
    ),
    name="work_orders.lifecycle_lists.list",
)


class LifecycleLists(Resource):
    """The lifecycle lists ("tabs") that work orders are shown in, with their counts. Reached as
    ``FieldNation(…).work_orders.lifecycle_lists``.
    """

    def list(
        self,
        *,
        lifecycle_list: models.LifecycleListNameLike | MISSING = MISSING,
        sticky: bool | MISSING = MISSING,
        sticky_name: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.LifecycleList]:
        """List the lifecycle lists with their counts.

        Returns the lifecycle lists that Field Nation shows as tabs, and how many work orders each holds. The list
        comes whole.

        Retried after transient failures. Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            lifecycle_list: The lifecycle list to look at. Always give it: the documented default is all work
                orders, but without it Field Nation takes the list that was last stored for the user.
            sticky: Whether to store the filters for the user and this list. Integrations send false.
            sticky_name: The name of a stored set of filters. A user may have several, such as one for a phone.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview
        """
        return self._call(
            LIST,
            builtins.list[models.LifecycleList],
            {"lifecycle_list": lifecycle_list, "sticky": sticky, "sticky_name": sticky_name},
            options,
        )
