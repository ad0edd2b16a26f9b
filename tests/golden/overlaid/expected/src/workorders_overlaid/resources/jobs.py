# Generated from overlaid/openapi.json by `workorders generate`. Do not edit.
"""Operations on jobs."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import OperationSpec, Query

from .. import models

__all__ = ["Jobs"]

LIST = OperationSpec(
    "JobsController_findAll_v2",
    "GET",
    "/jobs",
    "safe",
    (Query("site", type=str), Query("limit", type=int)),
    auth=False,
    name="jobs.list",
)


class Jobs(Resource):
    """Operations on jobs. Reached as ``Overlaid(…).jobs``."""

    def list(
        self, *, site: str | MISSING = MISSING, limit: int | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> builtins.list[models.JobDTO]:
        """Jobs controller find all v2.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(LIST, builtins.list[models.JobDTO], {"site": site, "limit": limit}, options)
