# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""The company's own attributes of a provider in a talent pool."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Annotated, Unpack

from pydantic import Field
from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, CursorPaging, Items, OperationSpec, Path, Query

from .. import models

__all__ = ["Attributes"]

LIST = OperationSpec(
    "listTalentPoolAttributes",
    "GET",
    "/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes",
    "safe",
    (
        Path("talent_pool_id", type=int),
        Path("provider_id", type=int),
        Query("limit", type=Annotated[int, Field(ge=1, le=100)]),
        Query("before", type=str),
        Query("sort_by", type=str),
        Query("sort_direction", type=models.SortDirectionLike),
    ),
    envelope="TalentPoolAttributePage",
    paging=CursorPaging(
        items=Items("/data", nullable=True),
        parameter="after",
        cursor="/pagination/next_cursor",
        more="/pagination/has_next_page",
    ),
    name="talent_pools.attributes.list",
)
UPDATE_MANY = OperationSpec(
    "updateTalentPoolAttributes",
    "PUT",
    "/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes",
    "idempotent",
    (Path("talent_pool_id", type=int), Path("provider_id", type=int)),
    body=Body("TalentPoolAttributeChanges"),
    envelope="TalentPoolAttributeList",
    unwrap=("/attributes",),
    null_list=True,
    name="talent_pools.attributes.update_many",
)
CREATE = OperationSpec(
    "createTalentPoolAttributes",
    "POST",
    "/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes",
    "unsafe",
    (Path("talent_pool_id", type=int), Path("provider_id", type=int)),
    body=Body("TalentPoolAttributes"),
    envelope="TalentPoolAttributeList",
    unwrap=("/attributes",),
    null_list=True,
    name="talent_pools.attributes.create",
)
UPDATE = OperationSpec(
    "updateTalentPoolAttribute",
    "PUT",
    "/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes/{attribute_uuid}",
    "idempotent",
    (Path("talent_pool_id", type=int), Path("provider_id", type=int), Path("attribute_uuid", type=str)),
    body=Body("TalentPoolAttributeValue"),
    name="talent_pools.attributes.update",
)
DELETE = OperationSpec(
    "deleteTalentPoolAttribute",
    "DELETE",
    "/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes/{attribute_uuid}",
    "idempotent",
    (Path("talent_pool_id", type=int), Path("provider_id", type=int), Path("attribute_uuid", type=str)),
    name="talent_pools.attributes.delete",
)


class Attributes(Resource):
    """The company's own attributes of a provider in a talent pool. Reached as
    ``FieldNation(…).talent_pools.attributes``.
    """

    def list(
        self,
        talent_pool_id: int,
        provider_id: int,
        *,
        limit: int | MISSING = MISSING,
        before: str | MISSING = MISSING,
        sort_by: str | MISSING = MISSING,
        sort_direction: models.SortDirectionLike | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[models.TalentPoolAttribute]:
        """List the attributes of a provider in a talent pool.

        Returns the company's own attributes of a provider in a talent pool.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            talent_pool_id: The id of the talent pool.
            provider_id: The user id of the provider.
            limit: How many entries a page holds, 100 at most. Left out: 20. At least 1, at most 100.
            before: The cursor of the page to return, backwards: the ``prev_cursor`` of the page after.
            sort_by: The field to sort by.
            sort_direction: The direction to sort in.
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pools
        """
        return self._pages(
            LIST,
            models.TalentPoolAttribute,
            {
                "talent_pool_id": talent_pool_id,
                "provider_id": provider_id,
                "limit": limit,
                "before": before,
                "sort_by": sort_by,
                "sort_direction": sort_direction,
            },
            start,
            options,
        )

    def update_many(
        self,
        talent_pool_id: int,
        provider_id: int,
        *,
        attributes: Sequence[models.TalentPoolAttributeChangeInput],
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.TalentPoolAttribute]:
        """Change several attributes of a provider.

        Gives several attributes of a provider new values.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            talent_pool_id: The id of the talent pool.
            provider_id: The user id of the provider.
            attributes: The attributes with their new values.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            UPDATE_MANY,
            builtins.list[models.TalentPoolAttribute],
            {"talent_pool_id": talent_pool_id, "provider_id": provider_id, "attributes": attributes},
            options,
        )

    def create(
        self,
        talent_pool_id: int,
        provider_id: int,
        *,
        attributes: Sequence[models.TalentPoolAttributeInput],
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.TalentPoolAttribute]:
        """Give a provider attributes.

        Gives a provider new attributes in a talent pool.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            talent_pool_id: The id of the talent pool.
            provider_id: The user id of the provider.
            attributes: The attributes.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pools
        """
        return self._call(
            CREATE,
            builtins.list[models.TalentPoolAttribute],
            {"talent_pool_id": talent_pool_id, "provider_id": provider_id, "attributes": attributes},
            options,
        )

    def update(
        self, talent_pool_id: int, provider_id: int, attribute_uuid: str, *, value: str, **options: Unpack[CallOptions]
    ) -> models.TalentPoolAttribute:
        """Change an attribute of a provider.

        Gives an attribute of a provider a new value.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            talent_pool_id: The id of the talent pool.
            provider_id: The user id of the provider.
            attribute_uuid: The id of the attribute.
            value: The new value, as text.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pools
        """
        return self._call(
            UPDATE,
            models.TalentPoolAttribute,
            {
                "talent_pool_id": talent_pool_id,
                "provider_id": provider_id,
                "attribute_uuid": attribute_uuid,
                "value": value,
            },
            options,
        )

    def delete(
        self, talent_pool_id: int, provider_id: int, attribute_uuid: str, **options: Unpack[CallOptions]
    ) -> models.Success:
        """Delete an attribute of a provider.

        Deletes an attribute of a provider.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            talent_pool_id: The id of the talent pool.
            provider_id: The user id of the provider.
            attribute_uuid: The id of the attribute.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pools
        """
        return self._call(
            DELETE,
            models.Success,
            {"talent_pool_id": talent_pool_id, "provider_id": provider_id, "attribute_uuid": attribute_uuid},
            options,
        )
