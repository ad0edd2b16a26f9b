# Generated from no_models/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on settings."""

from __future__ import annotations

from typing import Any, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec

__all__ = ["SettingsResource"]

GET = OperationSpec("getSettings", "GET", "/settings", "safe", name="settings.get")


class SettingsResource(Resource):
    """Operations on settings. Reached as ``NoModels(…).settings``."""

    def get(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Get the depot's settings.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET, dict[str, Any], {}, options)
