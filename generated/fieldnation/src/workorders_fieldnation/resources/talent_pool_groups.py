# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Groups of talent pools, as the tiers of a project."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Unpack

from pydantic import Field
from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, CursorPaging, Items, OperationSpec, Path, Query

from .. import models

__all__ = ["TalentPoolGroups"]

LIST = OperationSpec(
    "listTalentPoolGroups",
    "GET",
    "/talent-pool-groups",
    "safe",
    (
        Query("ids", "f_ids", type=str),
        Query("name", "f_name", type=str),
        Query("project_id", "f_project_id", type=int),
        Query("limit", type=Annotated[int, Field(ge=1, le=100)]),
        Query("before", type=str),
        Query("sort_by", type=str),
        Query("sort_direction", type=models.SortDirectionLike),
    ),
    envelope="TalentPoolGroupPage",
    paging=CursorPaging(
        items=Items("/data", nullable=True),
        parameter="after",
        cursor="/pagination/next_cursor",
        more="/pagination/has_next_page",
    ),
    name="talent_pool_groups.list",
)
CREATE = OperationSpec(
    "createTalentPoolGroup",
    "POST",
    "/talent-pool-groups",
    "unsafe",
    body=Body("TalentPoolGroupCreate"),
    name="talent_pool_groups.create",
)
GET = OperationSpec(
    "getTalentPoolGroup",
    "GET",
    "/talent-pool-groups/{group_uuid}",
    "safe",
    (Path("group_uuid", type=str),),
    name="talent_pool_groups.get",
)
UPDATE = OperationSpec(
    "updateTalentPoolGroup",
    "PUT",
    "/talent-pool-groups/{group_uuid}",
    "unsafe",
    (Path("group_uuid", type=str),),
    body=Body("TalentPoolGroupUpdate"),
    name="talent_pool_groups.update",
)
DELETE = OperationSpec(
    "deleteTalentPoolGroup",
    "DELETE",
    "/talent-pool-groups/{group_uuid}",
    "idempotent",
    (Path("group_uuid", type=str),),
    name="talent_pool_groups.delete",
)
LIST_PROVIDERS = OperationSpec(
    "listTalentPoolGroupProviders",
    "GET",
    "/talent-pool-groups/{group_uuid}/providers",
    "safe",
    (
        Path("group_uuid", type=str),
        Query("limit", type=Annotated[int, Field(ge=1, le=100)]),
        Query("before", type=str),
        Query("sort_by", type=str),
        Query("sort_direction", type=models.SortDirectionLike),
    ),
    envelope="GroupProviderPage",
    paging=CursorPaging(
        items=Items("/data", nullable=True),
        parameter="after",
        cursor="/pagination/next_cursor",
        more="/pagination/has_next_page",
    ),
    name="talent_pool_groups.list_providers",
)
REMOVE_PROVIDER = OperationSpec(
    "removeTalentPoolGroupProvider",
    "DELETE",
    "/talent-pool-groups/{group_uuid}/providers/{provider_id}",
    "idempotent",
    (
        Path("group_uuid", type=str),
        Path("provider_id", type=int),
        Query("tier_id", "tierId", type=int),
        Query("remove_from_project", "removeFromProject", type=bool),
    ),
    name="talent_pool_groups.remove_provider",
)


class TalentPoolGroups(Resource):
    """Groups of talent pools, as the tiers of a project. Reached as ``FieldNation(…).talent_pool_groups``."""

    def list(
        self,
        *,
        ids: str | MISSING = MISSING,
        name: str | MISSING = MISSING,
        project_id: int | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        before: str | MISSING = MISSING,
        sort_by: str | MISSING = MISSING,
        sort_direction: models.SortDirectionLike | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[models.TalentPoolGroup]:
        """List talent pool groups.

        Returns the groups of talent pools.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            ids: Ids of groups, separated by commas.
            name: Names of groups, separated by commas.
            project_id: The id of a project.
            limit: How many entries a page holds, 100 at most. Left out: 20. At least 1, at most 100.
            before: The cursor of the page to return, backwards: the ``prev_cursor`` of the page after.
            sort_by: The field to sort by.
            sort_direction: The direction to sort in.
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pool-groups
        """
        return self._pages(
            LIST,
            models.TalentPoolGroup,
            {
                "ids": ids,
                "name": name,
                "project_id": project_id,
                "limit": limit,
                "before": before,
                "sort_by": sort_by,
                "sort_direction": sort_direction,
            },
            start,
            options,
        )

    def create(
        self,
        *,
        name: str,
        project_id: int,
        display_name: str | MISSING = MISSING,
        attributes: Sequence[models.TalentPoolAttributeInput] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.TalentPoolGroup:
        """Create a talent pool group.

        Creates a group of talent pools for a project.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 429, 500, 503; see
        ``errors``.

        Args:
            name: The group's name.
            project_id: The project's id.
            display_name: The name that is shown.
            attributes: The group's own attributes.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pool-groups
        """
        return self._call(
            CREATE,
            models.TalentPoolGroup,
            {"name": name, "project_id": project_id, "display_name": display_name, "attributes": attributes},
            options,
        )

    def get(self, group_uuid: str, **options: Unpack[CallOptions]) -> models.TalentPoolGroup:
        """Get a talent pool group.

        Returns one group of talent pools.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            group_uuid: The id of the talent pool group.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pool-groups
        """
        return self._call(GET, models.TalentPoolGroup, {"group_uuid": group_uuid}, options)

    def update(
        self,
        group_uuid: str,
        *,
        name: str,
        project_id: int,
        display_name: str | MISSING = MISSING,
        attributes: Sequence[models.TalentPoolAttributeInput] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.TalentPoolGroup:
        """Update a talent pool group.

        Changes a group of talent pools. New attributes have no id, so that a second call may add them again.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            group_uuid: The id of the talent pool group.
            name: The group's name.
            project_id: The project's id.
            display_name: The name that is shown.
            attributes: The group's own attributes.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pool-groups
        """
        return self._call(
            UPDATE,
            models.TalentPoolGroup,
            {
                "group_uuid": group_uuid,
                "name": name,
                "project_id": project_id,
                "display_name": display_name,
                "attributes": attributes,
            },
            options,
        )

    def delete(self, group_uuid: str, **options: Unpack[CallOptions]) -> models.Success:
        """Delete a talent pool group.

        Deletes a group with its talent pools. This cannot be undone.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            group_uuid: The id of the talent pool group.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pool-groups
        """
        return self._call(DELETE, models.Success, {"group_uuid": group_uuid}, options)

    def list_providers(
        self,
        group_uuid: str,
        *,
        limit: int | MISSING = MISSING,
        before: str | MISSING = MISSING,
        sort_by: str | MISSING = MISSING,
        sort_direction: models.SortDirectionLike | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[models.GroupProvider]:
        """List the providers of a talent pool group.

        Returns the providers of a group, each with the tier.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            group_uuid: The id of the talent pool group.
            limit: How many entries a page holds, 100 at most. Left out: 20. At least 1, at most 100.
            before: The cursor of the page to return, backwards: the ``prev_cursor`` of the page after.
            sort_by: The field to sort by.
            sort_direction: The direction to sort in.
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pool-groups
        """
        return self._pages(
            LIST_PROVIDERS,
            models.GroupProvider,
            {
                "group_uuid": group_uuid,
                "limit": limit,
                "before": before,
                "sort_by": sort_by,
                "sort_direction": sort_direction,
            },
            start,
            options,
        )

    def remove_provider(
        self,
        group_uuid: str,
        provider_id: int,
        *,
        tier_id: int | MISSING = MISSING,
        remove_from_project: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Remove a provider from a talent pool group.

        Removes a provider from one tier, or from all groups of the project. Give either ``tier_id`` or
        ``remove_from_project``.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            group_uuid: The id of the talent pool group.
            provider_id: The user id of the provider.
            tier_id: The id of the tier to remove the provider from.
            remove_from_project: Whether to remove the provider from all groups of the project.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pool-groups
        """
        return self._call(
            REMOVE_PROVIDER,
            models.Success,
            {
                "group_uuid": group_uuid,
                "provider_id": provider_id,
                "tier_id": tier_id,
                "remove_from_project": remove_from_project,
            },
            options,
        )
