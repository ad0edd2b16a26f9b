# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Properties called like "types" \\."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.resource import AsyncResource

from ... import models
from ...fields.types import SaveTypesFields
from ..types import SAVE

__all__ = ["AsyncTypes"]


class AsyncTypes(AsyncResource):
    """Properties called like "types" \\. Reached as ``AsyncNames(…).types``."""

    async def save(self, **fields: Unpack[SaveTypesFields]) -> models.Types:
        """Save types.

        Not retried once the API may have applied it.

        Args:
            **fields: Optional fields and per-call options; see ``fields.types.SaveTypesFields``: ``list``,
                ``lists``, ``str``, ``text``, ``int``, ``number``, ``float``, ``ratio``, ``bool``, ``flag``, ``bytes``,
                ``builtins_``, ``date``, ``dates``, ``datetime``, ``datetimes``, ``decimal``, ``type``, ``dict``,
                ``dicts``, ``object``, ``any``, ``none``, ``named``.
        """
        return await self._call(SAVE, models.Types, {}, fields)
