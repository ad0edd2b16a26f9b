# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""The follow-up statuses that the account defines, each for one kind of record; those of work orders have the item
type 8. They belong to version 2 of the API; deleting one still has the form of version 1.
"""

from __future__ import annotations

from typing import Annotated, Unpack

from pydantic import Field
from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, Header, Items, OperationSpec, PagePaging, Path, Query

from .. import models

__all__ = ["FollowUpStatuses"]

LIST = OperationSpec(
    "listFollowUpStatuses",
    "GET",
    "/follow_up_status/list/1",
    "safe",
    (
        Query("item_type", "filter[item_type]", type=models.FollowUpStatusItemTypeLike),
        Query("per_page", type=Annotated[int, Field(ge=1)]),
        Header("site_id", "Site-Id"),
    ),
    envelope="FollowUpStatusPage",
    paging=PagePaging(
        items=Items("/data/*/FollowUpStatus", alternatives=("",)),
        parameter="page",
        pages=("/last_page", "/meta/last_page", "/pagination/page_count"),
        page=("/current_page", "/meta/current_page", "/pagination/page"),
        until="empty",
        total=("/total", "/meta/total", "/pagination/total_results"),
    ),
    servers=("https://{subdomain}.{domain}/v2/api/entity",),
    name="follow_up_statuses.list",
)
CREATE = OperationSpec(
    "createFollowUpStatus",
    "POST",
    "/follow_up_status",
    "unsafe",
    (Header("site_id", "Site-Id"),),
    body=Body("FollowUpStatusCreate"),
    servers=("https://{subdomain}.{domain}/v2/api/entity",),
    name="follow_up_statuses.create",
)
GET = OperationSpec(
    "getFollowUpStatus",
    "GET",
    "/follow_up_status/{id}",
    "safe",
    (Path("id", type=int), Header("site_id", "Site-Id")),
    unwrap=("/data/FollowUpStatus", "/data", ""),
    servers=("https://{subdomain}.{domain}/v2/api/entity",),
    name="follow_up_statuses.get",
)
DELETE = OperationSpec(
    "deleteFollowUpStatus",
    "DELETE",
    "/follow_up_statuses/{id}.json",
    "idempotent",
    (Path("id", type=int), Header("site_id", "Site-Id")),
    name="follow_up_statuses.delete",
)


class FollowUpStatuses(Resource):
    """The follow-up statuses that the account defines, each for one kind of record; those of work orders have the
    item type 8. They belong to version 2 of the API; deleting one still has the form of version 1. Reached as
    ``Daftra(…).follow_up_statuses``.
    """

    def list(
        self,
        *,
        item_type: models.FollowUpStatusItemTypeLike | MISSING = MISSING,
        per_page: int | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[models.FollowUpStatus]:
        """List follow-up statuses.

        Returns the follow-up statuses of the account, page by page. Those of all kinds of records come together
        unless ``item_type`` picks one kind.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 401, 403; see ``errors``.

        Args:
            item_type: Only the statuses for this kind of record, 8 for work orders. Without it those of every kind
                are listed.
            per_page: How many statuses a page holds. A maximum is not documented. At least 1. The API's default is
                ``20``.
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.daftara.dev/15115383e0
        """
        return self._pages(LIST, models.FollowUpStatus, {"item_type": item_type, "per_page": per_page}, start, options)

    def create(
        self,
        *,
        name: str,
        status: models.FollowUpStatusStateLike,
        staff_id: int,
        item_type: models.FollowUpStatusItemTypeLike | MISSING = MISSING,
        color: str | None | MISSING = MISSING,
        entity_key: str | None | MISSING = MISSING,
        display_order: int | None | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.CreatedResponse:
        """Create a follow-up status.

        Creates a follow-up status and returns the id it was given. Give 8 as the item type to create one for work
        orders. There is no idempotency key, so a repeated call may create a second status of the same name.

        Not retried once the API may have applied it. Documented errors: 401, 422; see ``errors``.

        Args:
            name: The name of the status.
            status: Whether a record with this status counts as open or as closed.
            staff_id: The id of the member of staff who is to count as the creator.
            item_type: The kind of record the status is for, 8 for work orders. Left out, it is 0, which is not a
                work order.
            color: The colour the status is shown in, as CSS writes colours, for example ``fuchsia``. Left out, it
                is white, ``#ffffff``.
            entity_key: The kind of entity the status is for where the item type is shared by several:
                ``rental_reservation_order``, ``manufacturing_order``, ``production_plan``, ``lease_contract``, or
                ``le_workflow-type-entity-`` followed by the id of a workflow. Leave it out for work orders.
            display_order: The place of the status among those of its kind.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.daftara.dev/37565916e0
        """
        return self._call(
            CREATE,
            models.CreatedResponse,
            {
                "name": name,
                "status": status,
                "staff_id": staff_id,
                "item_type": item_type,
                "color": color,
                "entity_key": entity_key,
                "display_order": display_order,
            },
            options,
        )

    def get(self, id: int, **options: Unpack[CallOptions]) -> models.FollowUpStatus:
        """Get a follow-up status.

        Returns one follow-up status.

        Retried after transient failures. Documented errors: 400, 401, 403, 404; see ``errors``.

        Args:
            id: The id of the follow-up status.
            **options: Per-call options; see ``CallOptions``.

        Partly assumed; not fully documented by the vendor.
        Docs: https://docs.daftara.dev/1258822m0
        """
        return self._call(GET, models.FollowUpStatus, {"id": id}, options)

    def delete(self, id: int, **options: Unpack[CallOptions]) -> models.OkResponse:
        """Delete a follow-up status.

        Deletes a follow-up status. It is refused with status 400 as long as the status has transactions.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 500; see ``errors``.

        Args:
            id: The id of the follow-up status.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.daftara.dev/15115382e0
        """
        return self._call(DELETE, models.OkResponse, {"id": id}, options)
