# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Properties called like "types" \\."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.resource import Resource
from workorders_runtime.spec import Body, OperationSpec

from .. import models
from ..fields.types import SaveTypesFields

__all__ = ["Types"]

SAVE = OperationSpec(
    "saveTypes",
    "POST",
    "/types",
    "unsafe",
    body=Body("TypesCreate", fields=(("builtins_", "builtins"), ("dict", "dict_"))),
    auth=False,
    name="types.save",
)


class Types(Resource):
    """Properties called like "types" \\. Reached as ``Names(…).types``."""

    def save(self, **fields: Unpack[SaveTypesFields]) -> models.Types:
        """Save types.

        Not retried once the API may have applied it.

        Args:
            **fields: Optional fields and per-call options; see ``fields.types.SaveTypesFields``: ``list``,
                ``lists``, ``str``, ``text``, ``int``, ``number``, ``float``, ``ratio``, ``bool``, ``flag``, ``bytes``,
                ``builtins_``, ``date``, ``dates``, ``datetime``, ``datetimes``, ``decimal``, ``type``, ``dict``,
                ``dicts``, ``object``, ``any``, ``none``, ``named``.
        """
        return self._call(SAVE, models.Types, {}, fields)
