# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Templates that fill in the fields of a work order."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import OperationSpec, Path, Query

from .. import models

__all__ = ["Templates"]

LIST = OperationSpec(
    "listTemplates",
    "GET",
    "/templates",
    "safe",
    envelope="TemplateList",
    unwrap=("/results",),
    null_list=True,
    name="templates.list",
)
GET = OperationSpec(
    "getTemplate",
    "GET",
    "/templates/{template_id}",
    "safe",
    (Path("template_id", type=int), Query("columns", type=str)),
    name="templates.get",
)


class Templates(Resource):
    """Templates that fill in the fields of a work order. Reached as ``FieldNation(…).templates``."""

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.ListedTemplate]:
        """List templates.

        Returns the templates of work orders. There may be only their ids here; ``templates.get`` returns a name.

        Retried after transient failures. Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(LIST, builtins.list[models.ListedTemplate], {}, options)

    def get(
        self, template_id: int, *, columns: str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Template:
        """Get a template.

        Returns one template with what it fills in.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            template_id: The id of the template.
            columns: The fields to return, separated by commas.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET, models.Template, {"template_id": template_id, "columns": columns}, options)
