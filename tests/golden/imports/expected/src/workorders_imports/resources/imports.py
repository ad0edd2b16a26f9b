# Generated from imports/openapi.yaml by `workorders generate`. Do not edit.
"""Properties called like what modules import: \"\"\"models\"\"\"."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.resource import Resource
from workorders_runtime.spec import Body, OperationSpec

from .. import models
from ..fields.imports import SaveImportsFields

__all__ = ["ImportsResource"]

SAVE = OperationSpec(
    "saveImports",
    "POST",
    "/imports",
    "unsafe",
    body=Body(
        "ImportsCreate",
        fields=(
            ("models_", "models"),
            ("self_", "self"),
            ("fields_", "fields"),
            ("options_", "options"),
            ("dt_", "dt"),
            ("builtins_", "builtins"),
        ),
    ),
    auth=False,
    name="imports.save",
)


class ImportsResource(Resource):
    """Properties called like what modules import: \"\"\"models\"\"\". Reached as ``Imports(…).imports``."""

    def save(self, **fields: Unpack[SaveImportsFields]) -> models.Imports:
        """Save imports.

        Not retried once the API may have applied it.

        Args:
            **fields: Optional fields and per-call options; see ``fields.imports.SaveImportsFields``: ``field``,
                ``field_name``, ``annotated``, ``literal``, ``any``, ``models_``, ``model``, ``self_``, ``cls``,
                ``fields_``, ``options_``, ``data``, ``missing``, ``sequence``, ``mapping``, ``decimal``, ``dt_``,
                ``builtins_``, ``annotations``, ``save``, ``answer``, ``read_model``, ``write_model``, ``rfc3339``,
                ``named``, ``imports``, ``state``, ``condition``.
        """
        return self._call(SAVE, models.Imports, {}, fields)
