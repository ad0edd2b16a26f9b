# Generated from fifth_vendor/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on jobs."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec

from .. import models

__all__ = ["Jobs"]

LIST = OperationSpec("listJobs", "GET", "/jobs", "safe", auth=False, name="jobs.list")


class Jobs(Resource):
    """Operations on jobs. Reached as ``FifthVendor(…).jobs``."""

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.Job]:
        """List jobs.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(LIST, builtins.list[models.Job], {}, options)
