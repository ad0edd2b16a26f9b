# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""The custom fields of the company. The values of a work order are in ``work_orders.custom_fields``."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec

from .. import models

__all__ = ["CustomFieldDefinitions"]

LIST = OperationSpec(
    "listCustomFieldDefinitions",
    "GET",
    "/custom-fields",
    "safe",
    envelope="CustomFieldDefinitionList",
    unwrap=("/results",),
    null_list=True,
    name="custom_field_definitions.list",
)


class CustomFieldDefinitions(Resource):
    """The custom fields of the company. The values of a work order are in ``work_orders.custom_fields``. Reached
    as ``FieldNation(…).custom_field_definitions``.
    """

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.DefinedCustomField]:
        """List the custom fields of the company.

        Returns the custom fields of the company. The id of a field goes into ``custom_fields`` of a work order.

        Retried after transient failures. Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/custom-fields
        """
        return self._call(LIST, builtins.list[models.DefinedCustomField], {}, options)
