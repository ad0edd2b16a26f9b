# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""What a provider must fulfil to take a job: the rule and its criteria."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path

from .. import models

__all__ = ["Qualifications"]

GET = OperationSpec(
    "getQualifications",
    "GET",
    "/workorders/{work_order_id}/qualifications",
    "safe",
    (Path("work_order_id", type=int),),
    name="work_orders.qualifications.get",
)
UPDATE = OperationSpec(
    "updateQualifications",
    "PUT",
    "/workorders/{work_order_id}/qualifications",
    "unsafe",
    (Path("work_order_id", type=int),),
    body=Body("QualificationUpdate"),
    name="work_orders.qualifications.update",
)
CREATE = OperationSpec(
    "createQualification",
    "POST",
    "/workorders/{work_order_id}/qualifications",
    "unsafe",
    (Path("work_order_id", type=int),),
    body=Body("QualificationCreate"),
    name="work_orders.qualifications.create",
)
DELETE = OperationSpec(
    "deleteQualification",
    "DELETE",
    "/workorders/{work_order_id}/qualifications/{qualification_id}",
    "idempotent",
    (Path("work_order_id", type=int), Path("qualification_id", type=int)),
    name="work_orders.qualifications.delete",
)


class Qualifications(Resource):
    """What a provider must fulfil to take a job: the rule and its criteria. Reached as
    ``FieldNation(…).work_orders.qualifications``.
    """

    def get(self, work_order_id: int, **options: Unpack[CallOptions]) -> models.Qualifications:
        """Get the qualifications of a work order.

        Returns the rule by which providers are judged for a work order, and its criteria.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/compliance
        """
        return self._call(GET, models.Qualifications, {"work_order_id": work_order_id}, options)

    def update(
        self,
        work_order_id: int,
        *,
        selection_rule: models.SelectionRuleInput | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Qualifications:
        """Update the qualifications of a work order.

        Changes the rule by which providers are judged, and returns the qualifications, not the work order.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            selection_rule: The rule by which providers are ranked, with the criteria to set.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            UPDATE, models.Qualifications, {"work_order_id": work_order_id, "selection_rule": selection_rule}, options
        )

    def create(
        self,
        work_order_id: int,
        *,
        selection_rule: models.SelectionRuleInput | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Add qualification criteria to a work order.

        Adds criteria to the rule by which providers are judged, and returns the work order.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            selection_rule: The rule by which providers are ranked, with the criteria to set.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/compliance
        """
        return self._call(
            CREATE, models.WorkOrder, {"work_order_id": work_order_id, "selection_rule": selection_rule}, options
        )

    def delete(self, work_order_id: int, qualification_id: int, **options: Unpack[CallOptions]) -> models.WorkOrder:
        """Delete a qualification criterion.

        Takes one criterion off the rule by which providers are judged, and returns the work order.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            qualification_id: The id of the qualification.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/compliance
        """
        return self._call(
            DELETE, models.WorkOrder, {"work_order_id": work_order_id, "qualification_id": qualification_id}, options
        )
