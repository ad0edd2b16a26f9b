# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Kinds of work and of service, for the fields ``types_of_work`` and ``service_types`` of a work order."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec, Path

from .. import models

__all__ = ["TypesOfWork"]

LIST = OperationSpec(
    "listTypesOfWork",
    "GET",
    "/types-of-work",
    "safe",
    envelope="TypeOfWorkList",
    unwrap=("/results",),
    null_list=True,
    name="types_of_work.list",
)
LIST_SERVICE_TYPES = OperationSpec(
    "listServiceTypes",
    "GET",
    "/types-of-work/{type_of_work_id}/service-types",
    "safe",
    (Path("type_of_work_id", type=int),),
    name="types_of_work.list_service_types",
)


class TypesOfWork(Resource):
    """Kinds of work and of service, for the fields ``types_of_work`` and ``service_types`` of a work order.
    Reached as ``FieldNation(…).types_of_work``.
    """

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.ListedTypeOfWork]:
        """List types of work.

        Returns the kinds of work, all at once. Their ids go into ``types_of_work`` of a work order.

        Retried after transient failures. Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/types-of-work
        """
        return self._call(LIST, builtins.list[models.ListedTypeOfWork], {}, options)

    def list_service_types(
        self, type_of_work_id: int, **options: Unpack[CallOptions]
    ) -> builtins.list[models.ServiceType]:
        """List the kinds of service within a kind of work.

        Returns the kinds of service within a kind of work. Their ids go into ``service_types`` of a work order,
        which automatic dispatch needs.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            type_of_work_id: The id of the kind of work.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            LIST_SERVICE_TYPES, builtins.list[models.ServiceType], {"type_of_work_id": type_of_work_id}, options
        )
