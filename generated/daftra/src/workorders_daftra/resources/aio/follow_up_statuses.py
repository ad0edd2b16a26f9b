# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""The follow-up statuses that the account defines, each for one kind of record; those of work orders have the item
type 8. They belong to version 2 of the API; deleting one still has the form of version 1.
"""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..follow_up_statuses import CREATE, DELETE, GET, LIST

__all__ = ["AsyncFollowUpStatuses"]


class AsyncFollowUpStatuses(AsyncResource):
    """The follow-up statuses that the account defines, each for one kind of record; those of work orders have the
    item type 8. They belong to version 2 of the API; deleting one still has the form of version 1. Reached as
    ``AsyncDaftra(…).follow_up_statuses``.
    """

    def list(
        self,
        *,
        item_type: models.FollowUpStatusItemTypeLike | MISSING = MISSING,
        per_page: int | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.FollowUpStatus]:
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

    async def create(
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
        return await self._call(
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

    async def get(self, id: int, **options: Unpack[CallOptions]) -> models.FollowUpStatus:
        """Get a follow-up status.

        Returns one follow-up status.

        Retried after transient failures. Documented errors: 400, 401, 403, 404; see ``errors``.

        Args:
            id: The id of the follow-up status.
            **options: Per-call options; see ``CallOptions``.

        Partly assumed; not fully documented by the vendor.
        Docs: https://docs.daftara.dev/1258822m0
        """
        return await self._call(GET, models.FollowUpStatus, {"id": id}, options)

    async def delete(self, id: int, **options: Unpack[CallOptions]) -> models.OkResponse:
        """Delete a follow-up status.

        Deletes a follow-up status. It is refused with status 400 as long as the status has transactions.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 500; see ``errors``.

        Args:
            id: The id of the follow-up status.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.daftara.dev/15115382e0
        """
        return await self._call(DELETE, models.OkResponse, {"id": id}, options)
