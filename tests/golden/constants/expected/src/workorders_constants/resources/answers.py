# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Constants in responses."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec

from .. import models

__all__ = ["Answers"]

GET = OperationSpec("getAnswers", "GET", "/answers", "safe", auth=False, name="answers.get")


class Answers(Resource):
    """Constants in responses. Reached as ``Constants(…).answers``."""

    def get(self, **options: Unpack[CallOptions]) -> models.Constants:
        """Get answers.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET, models.Constants, {}, options)
