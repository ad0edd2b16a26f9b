# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""The company's own attributes of a provider in a talent pool."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..attributes import CREATE, DELETE, LIST, UPDATE, UPDATE_MANY

__all__ = ["AsyncAttributes"]


class AsyncAttributes(AsyncResource):
    """The company's own attributes of a provider in a talent pool. Reached as
    ``AsyncFieldNation(…).talent_pools.attributes``.
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
    ) -> AsyncPages[models.TalentPoolAttribute]:
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

    async def update_many(
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
        return await self._call(
            UPDATE_MANY,
            builtins.list[models.TalentPoolAttribute],
            {"talent_pool_id": talent_pool_id, "provider_id": provider_id, "attributes": attributes},
            options,
        )

    async def create(
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
        return await self._call(
            CREATE,
            builtins.list[models.TalentPoolAttribute],
            {"talent_pool_id": talent_pool_id, "provider_id": provider_id, "attributes": attributes},
            options,
        )

    async def update(
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
        return await self._call(
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

    async def delete(
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
        return await self._call(
            DELETE,
            models.Success,
            {"talent_pool_id": talent_pool_id, "provider_id": provider_id, "attribute_uuid": attribute_uuid},
            options,
        )
