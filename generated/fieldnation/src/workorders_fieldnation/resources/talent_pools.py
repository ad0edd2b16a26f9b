# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Lists of providers that the company keeps, to offer work orders to."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from workorders_runtime.client import cached_resource
from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

if TYPE_CHECKING:
    from .attributes import Attributes

__all__ = ["TalentPools"]

LIST = OperationSpec(
    "listTalentPools",
    "GET",
    "/preferred-provider-groups",
    "safe",
    envelope="TalentPoolList",
    unwrap=("/results",),
    null_list=True,
    name="talent_pools.list",
)
GET = OperationSpec(
    "getTalentPool",
    "GET",
    "/preferred-provider-groups/{talent_pool_id}",
    "safe",
    (Path("talent_pool_id", type=int),),
    name="talent_pools.get",
)
ADD_PROVIDER = OperationSpec(
    "addTalentPoolProvider",
    "POST",
    "/preferred-provider-groups/{talent_pool_id}/{user_id}",
    "idempotent",
    (Path("talent_pool_id", type=int), Path("user_id", type=int)),
    name="talent_pools.add_provider",
)
LIST_PROVIDERS = OperationSpec(
    "listTalentPoolProviders",
    "GET",
    "/preferred-provider-groups/{talent_pool_id}/users",
    "safe",
    (Path("talent_pool_id", type=int), Query("stored_list", "list", type=models.ListTalentPoolProvidersListLike)),
    envelope="TalentPoolProviderList",
    unwrap=("/results",),
    null_list=True,
    name="talent_pools.list_providers",
)
REMOVE_PROVIDERS = OperationSpec(
    "removeTalentPoolProviders",
    "DELETE",
    "/preferred-provider-groups/{talent_pool_id}/users",
    "idempotent",
    (Path("talent_pool_id", type=int),),
    body=Body("TalentPoolProviders"),
    name="talent_pools.remove_providers",
)
LIST_PROVIDER_IDS = OperationSpec(
    "listProviderIds",
    "GET",
    "/providers/select-all",
    "safe",
    (Query("talent_pool_id", "f_preferred_groups", type=int), Query("stored_list", "list", type=str)),
    name="talent_pools.list_provider_ids",
)


class TalentPools(Resource):
    """Lists of providers that the company keeps, to offer work orders to. Reached as
    ``FieldNation(…).talent_pools``.
    """

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.TalentPool]:
        """List talent pools.

        Returns the talent pools of the company, all at once.

        Retried after transient failures. Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/apireference/manage_wo/providers/talentgroup_get
        """
        return self._call(LIST, builtins.list[models.TalentPool], {}, options)

    def get(self, talent_pool_id: int, **options: Unpack[CallOptions]) -> models.TalentPool:
        """Get a talent pool.

        Returns one talent pool.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            talent_pool_id: The id of the talent pool.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET, models.TalentPool, {"talent_pool_id": talent_pool_id}, options)

    def add_provider(self, talent_pool_id: int, user_id: int, **options: Unpack[CallOptions]) -> models.TalentPool:
        """Add a provider to a talent pool.

        Adds a provider to a talent pool. A provider who is in it already stays in it.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            talent_pool_id: The id of the talent pool.
            user_id: The user id of the provider.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            ADD_PROVIDER, models.TalentPool, {"talent_pool_id": talent_pool_id, "user_id": user_id}, options
        )

    def list_providers(
        self,
        talent_pool_id: int,
        *,
        stored_list: models.ListTalentPoolProvidersListLike | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.TalentPoolProvider]:
        """List the providers of a talent pool.

        Returns the providers of a talent pool.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            talent_pool_id: The id of the talent pool.
            stored_list: Which providers to list. There is one list only.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            LIST_PROVIDERS,
            builtins.list[models.TalentPoolProvider],
            {"talent_pool_id": talent_pool_id, "stored_list": stored_list},
            options,
        )

    def remove_providers(
        self, talent_pool_id: int, *, provider_ids: Sequence[int], **options: Unpack[CallOptions]
    ) -> models.TalentPool:
        """Remove providers from a talent pool.

        Removes providers from a talent pool.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            talent_pool_id: The id of the talent pool.
            provider_ids: The user ids of the providers.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            REMOVE_PROVIDERS,
            models.TalentPool,
            {"talent_pool_id": talent_pool_id, "provider_ids": provider_ids},
            options,
        )

    def list_provider_ids(
        self, *, talent_pool_id: int, stored_list: str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> builtins.list[int]:
        """List the ids of the providers of a talent pool.

        Returns the user ids of all providers of a talent pool, for ``work_orders.mass_route``.

        Retried after transient failures. Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            talent_pool_id: The id of the talent pool.
            stored_list: The name of a stored list. Field Nation does not list the names.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            LIST_PROVIDER_IDS,
            builtins.list[int],
            {"talent_pool_id": talent_pool_id, "stored_list": stored_list},
            options,
        )

    @cached_resource
    def attributes(self) -> Attributes:
        """The company's own attributes of a provider in a talent pool."""
        from .attributes import Attributes

        return Attributes(self._client)
