# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""The clients: FieldNation and AsyncFieldNation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from workorders_runtime.auth.token_store import AsyncTokenStore, TokenStore
from workorders_runtime.client import AsyncClient, SyncClient, cached_resource
from workorders_runtime.config import Settings
from workorders_runtime.hooks import Hooks
from workorders_runtime.http.rate_limit import Limiter, RetryBudget
from workorders_runtime.lazy import LazyModule
from workorders_runtime.response import Deviation

from ._plan import PLAN

if TYPE_CHECKING:
    import httpx2

    from . import testing as _testing
    from .resources.aio.clients import AsyncClients
    from .resources.aio.company import AsyncCompany
    from .resources.aio.custom_field_definitions import AsyncCustomFieldDefinitions
    from .resources.aio.locations import AsyncLocations
    from .resources.aio.managers import AsyncManagers
    from .resources.aio.projects import AsyncProjects
    from .resources.aio.talent_pool_groups import AsyncTalentPoolGroups
    from .resources.aio.talent_pools import AsyncTalentPools
    from .resources.aio.templates import AsyncTemplates
    from .resources.aio.types_of_work import AsyncTypesOfWork
    from .resources.aio.users import AsyncUsers
    from .resources.aio.webhooks import AsyncWebhooks
    from .resources.aio.work_orders import AsyncWorkOrders
    from .resources.clients import Clients
    from .resources.company import Company
    from .resources.custom_field_definitions import CustomFieldDefinitions
    from .resources.locations import Locations
    from .resources.managers import Managers
    from .resources.projects import Projects
    from .resources.talent_pool_groups import TalentPoolGroups
    from .resources.talent_pools import TalentPools
    from .resources.templates import Templates
    from .resources.types_of_work import TypesOfWork
    from .resources.users import Users
    from .resources.webhooks import Webhooks
    from .resources.work_orders import WorkOrders
else:
    _testing = LazyModule(f"{__package__}.testing")
    httpx2 = LazyModule("httpx2")

__all__ = ["AsyncFieldNation", "FieldNation"]


class FieldNation(SyncClient):
    """Field Nation Client API (work orders). Use it in a ``with`` block, or call ``close()``.

    Args:
        client_id: The client id that Field Nation gave to the company. Defaults to the environment
            variable ``FIELDNATION_CLIENT_ID``.
        client_secret: The secret that belongs to the client id. Defaults to the environment variable
            ``FIELDNATION_CLIENT_SECRET``.
        username: The login name of the API user. The user's role and permissions decide what calls may
            do. Defaults to the environment variable ``FIELDNATION_USERNAME``.
        password: The API user's password. Defaults to the environment variable
            ``FIELDNATION_PASSWORD``.
        access_token: An access token that was fetched elsewhere. It is sent unchanged, without a login.
            Defaults to the environment variable ``FIELDNATION_ACCESS_TOKEN``.
        server: ``production``: https://api.fieldnation.com/api/rest/v2; ``sandbox``:
            https://api-sandbox.fndev.net/api/rest/v2. Defaults to ``production``.
        token_store: Keeps the token between runs, and shares it between processes: an object with
            ``load()`` and ``save(token)``, see ``tokens.TokenStore``.
        token_in: Where the access token is sent; the first one by default.
        base_url: Sends requests to this scheme, host and port, below its path; each server of the API
            keeps its own path. Mapping: for each server name or host, its URL. A token endpoint on another
            host is moved only by a mapping.
        timeout: Seconds for a whole call, connecting (5 s at most), sending and waiting between
            attempts included, or an ``httpx2.Timeout``; ``None``: no limit.
        max_retries: How often a call is retried after a transient failure.
        retry_budget: Caps the retries of all calls together; clients can share a
            ``limits.RetryBudget``; ``False``: no cap.
        limiter: Makes calls wait for the API's documented limits; clients can share a
            ``limits.Limiter``.
        max_body: Maximum size of a response body in bytes, decompressed.
        strict: Raise when a response violates the spec, instead of keeping the value unchanged.
        on_deviation: Called once with each value of a response that violates the spec.
        hooks: Objects that observe each call and attempt: ``workorders_runtime.Hooks``, or
            ``workorders_runtime.opentelemetry.OpenTelemetry``.
        http_client: An ``httpx2`` client to use; it is not closed.
        trust_env: Use the environment's proxies and CA files.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        username: str | None = None,
        password: str | None = None,
        access_token: str | None = None,
        server: Literal["production", "sandbox"] | None = None,
        token_store: TokenStore | None = None,
        token_in: Literal["query", "header"] | None = None,
        base_url: str | Mapping[str, str] | None = None,
        timeout: float | httpx2.Timeout | None = 30.0,
        max_retries: int = 2,
        retry_budget: RetryBudget | bool = True,
        limiter: Limiter | bool = False,
        max_body: int = 32 * 1024 * 1024,
        strict: bool = False,
        on_deviation: Callable[[Deviation], object] | None = None,
        hooks: Sequence[Hooks] = (),
        http_client: httpx2.Client | None = None,
        trust_env: bool = False,
    ) -> None:
        settings = Settings(
            options={
                "client_id": client_id,
                "client_secret": client_secret,
                "username": username,
                "password": password,
                "access_token": access_token,
            },
            server=server,
            token_store=token_store,
            token_in=token_in,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            retry_budget=retry_budget,
            limiter=limiter,
            max_body=max_body,
            strict=strict,
            on_deviation=on_deviation,
            hooks=hooks,
            trust_env=trust_env,
        )
        super().__init__(PLAN, settings, http_client)

    @classmethod
    def fake(cls, **options: Any) -> _testing.FakeFieldNation:
        """Return a test double: both clients without a network, with stubs of their operations; see ``testing``.

        Args:
            **options: Options of the client, such as ``strict=True``; it needs no credentials.
        """
        from .testing import FakeFieldNation

        return FakeFieldNation(**options)

    @cached_resource
    def work_orders(self) -> WorkOrders:
        """Jobs at a site, from draft to approval: find, create, change, publish, route, assign, approve and cancel
        them.
        """
        from .resources.work_orders import WorkOrders

        return WorkOrders(self)

    @cached_resource
    def types_of_work(self) -> TypesOfWork:
        """Kinds of work and of service, for the fields ``types_of_work`` and ``service_types`` of a work order."""
        from .resources.types_of_work import TypesOfWork

        return TypesOfWork(self)

    @cached_resource
    def projects(self) -> Projects:
        """Projects that work orders belong to, and the providers in their talent pools."""
        from .resources.projects import Projects

        return Projects(self)

    @cached_resource
    def clients(self) -> Clients:
        """The buyer's own clients."""
        from .resources.clients import Clients

        return Clients(self)

    @cached_resource
    def locations(self) -> Locations:
        """Saved locations, for ``location.saved_location`` of a work order."""
        from .resources.locations import Locations

        return Locations(self)

    @cached_resource
    def managers(self) -> Managers:
        """Users of the company who can manage work orders."""
        from .resources.managers import Managers

        return Managers(self)

    @cached_resource
    def custom_field_definitions(self) -> CustomFieldDefinitions:
        """The custom fields of the company. The values of a work order are in ``work_orders.custom_fields``."""
        from .resources.custom_field_definitions import CustomFieldDefinitions

        return CustomFieldDefinitions(self)

    @cached_resource
    def templates(self) -> Templates:
        """Templates that fill in the fields of a work order."""
        from .resources.templates import Templates

        return Templates(self)

    @cached_resource
    def company(self) -> Company:
        """What the company has set up: tags, expenses, networks, reasons, bonuses and penalties."""
        from .resources.company import Company

        return Company(self)

    @cached_resource
    def users(self) -> Users:
        """Users of the company and providers."""
        from .resources.users import Users

        return Users(self)

    @cached_resource
    def talent_pools(self) -> TalentPools:
        """Lists of providers that the company keeps, to offer work orders to."""
        from .resources.talent_pools import TalentPools

        return TalentPools(self)

    @cached_resource
    def talent_pool_groups(self) -> TalentPoolGroups:
        """Groups of talent pools, as the tiers of a project."""
        from .resources.talent_pool_groups import TalentPoolGroups

        return TalentPoolGroups(self)

    @cached_resource
    def webhooks(self) -> Webhooks:
        """Webhooks of the company, which receive events of work orders as they happen, and the log of their
        deliveries.
        """
        from .resources.webhooks import Webhooks

        return Webhooks(self)


class AsyncFieldNation(AsyncClient):
    """Field Nation Client API (work orders). Use it in an ``async with`` block, or call ``aclose()``.

    Args:
        client_id: The client id that Field Nation gave to the company. Defaults to the environment
            variable ``FIELDNATION_CLIENT_ID``.
        client_secret: The secret that belongs to the client id. Defaults to the environment variable
            ``FIELDNATION_CLIENT_SECRET``.
        username: The login name of the API user. The user's role and permissions decide what calls may
            do. Defaults to the environment variable ``FIELDNATION_USERNAME``.
        password: The API user's password. Defaults to the environment variable
            ``FIELDNATION_PASSWORD``.
        access_token: An access token that was fetched elsewhere. It is sent unchanged, without a login.
            Defaults to the environment variable ``FIELDNATION_ACCESS_TOKEN``.
        server: ``production``: https://api.fieldnation.com/api/rest/v2; ``sandbox``:
            https://api-sandbox.fndev.net/api/rest/v2. Defaults to ``production``.
        token_store: Keeps the token between runs, and shares it between processes: an object with
            ``load()`` and ``save(token)``, see ``tokens.TokenStore``.
        token_in: Where the access token is sent; the first one by default.
        base_url: Sends requests to this scheme, host and port, below its path; each server of the API
            keeps its own path. Mapping: for each server name or host, its URL. A token endpoint on another
            host is moved only by a mapping.
        timeout: Seconds for a whole call, connecting (5 s at most), sending and waiting between
            attempts included, or an ``httpx2.Timeout``; ``None``: no limit.
        max_retries: How often a call is retried after a transient failure.
        retry_budget: Caps the retries of all calls together; clients can share a
            ``limits.RetryBudget``; ``False``: no cap.
        limiter: Makes calls wait for the API's documented limits; clients can share a
            ``limits.Limiter``.
        max_body: Maximum size of a response body in bytes, decompressed.
        strict: Raise when a response violates the spec, instead of keeping the value unchanged.
        on_deviation: Called once with each value of a response that violates the spec.
        hooks: Objects that observe each call and attempt: ``workorders_runtime.Hooks``, or
            ``workorders_runtime.opentelemetry.OpenTelemetry``.
        http_client: An ``httpx2`` client to use; it is not closed.
        trust_env: Use the environment's proxies and CA files.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        username: str | None = None,
        password: str | None = None,
        access_token: str | None = None,
        server: Literal["production", "sandbox"] | None = None,
        token_store: TokenStore | AsyncTokenStore | None = None,
        token_in: Literal["query", "header"] | None = None,
        base_url: str | Mapping[str, str] | None = None,
        timeout: float | httpx2.Timeout | None = 30.0,
        max_retries: int = 2,
        retry_budget: RetryBudget | bool = True,
        limiter: Limiter | bool = False,
        max_body: int = 32 * 1024 * 1024,
        strict: bool = False,
        on_deviation: Callable[[Deviation], object] | None = None,
        hooks: Sequence[Hooks] = (),
        http_client: httpx2.AsyncClient | None = None,
        trust_env: bool = False,
    ) -> None:
        settings = Settings(
            options={
                "client_id": client_id,
                "client_secret": client_secret,
                "username": username,
                "password": password,
                "access_token": access_token,
            },
            server=server,
            token_store=token_store,
            token_in=token_in,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            retry_budget=retry_budget,
            limiter=limiter,
            max_body=max_body,
            strict=strict,
            on_deviation=on_deviation,
            hooks=hooks,
            trust_env=trust_env,
        )
        super().__init__(PLAN, settings, http_client)

    @classmethod
    def fake(cls, **options: Any) -> _testing.FakeFieldNation:
        """Return a test double: both clients without a network, with stubs of their operations; see ``testing``.

        Args:
            **options: Options of the client, such as ``strict=True``; it needs no credentials.
        """
        from .testing import FakeFieldNation

        return FakeFieldNation(**options)

    @cached_resource
    def work_orders(self) -> AsyncWorkOrders:
        """Jobs at a site, from draft to approval: find, create, change, publish, route, assign, approve and cancel
        them.
        """
        from .resources.aio.work_orders import AsyncWorkOrders

        return AsyncWorkOrders(self)

    @cached_resource
    def types_of_work(self) -> AsyncTypesOfWork:
        """Kinds of work and of service, for the fields ``types_of_work`` and ``service_types`` of a work order."""
        from .resources.aio.types_of_work import AsyncTypesOfWork

        return AsyncTypesOfWork(self)

    @cached_resource
    def projects(self) -> AsyncProjects:
        """Projects that work orders belong to, and the providers in their talent pools."""
        from .resources.aio.projects import AsyncProjects

        return AsyncProjects(self)

    @cached_resource
    def clients(self) -> AsyncClients:
        """The buyer's own clients."""
        from .resources.aio.clients import AsyncClients

        return AsyncClients(self)

    @cached_resource
    def locations(self) -> AsyncLocations:
        """Saved locations, for ``location.saved_location`` of a work order."""
        from .resources.aio.locations import AsyncLocations

        return AsyncLocations(self)

    @cached_resource
    def managers(self) -> AsyncManagers:
        """Users of the company who can manage work orders."""
        from .resources.aio.managers import AsyncManagers

        return AsyncManagers(self)

    @cached_resource
    def custom_field_definitions(self) -> AsyncCustomFieldDefinitions:
        """The custom fields of the company. The values of a work order are in ``work_orders.custom_fields``."""
        from .resources.aio.custom_field_definitions import AsyncCustomFieldDefinitions

        return AsyncCustomFieldDefinitions(self)

    @cached_resource
    def templates(self) -> AsyncTemplates:
        """Templates that fill in the fields of a work order."""
        from .resources.aio.templates import AsyncTemplates

        return AsyncTemplates(self)

    @cached_resource
    def company(self) -> AsyncCompany:
        """What the company has set up: tags, expenses, networks, reasons, bonuses and penalties."""
        from .resources.aio.company import AsyncCompany

        return AsyncCompany(self)

    @cached_resource
    def users(self) -> AsyncUsers:
        """Users of the company and providers."""
        from .resources.aio.users import AsyncUsers

        return AsyncUsers(self)

    @cached_resource
    def talent_pools(self) -> AsyncTalentPools:
        """Lists of providers that the company keeps, to offer work orders to."""
        from .resources.aio.talent_pools import AsyncTalentPools

        return AsyncTalentPools(self)

    @cached_resource
    def talent_pool_groups(self) -> AsyncTalentPoolGroups:
        """Groups of talent pools, as the tiers of a project."""
        from .resources.aio.talent_pool_groups import AsyncTalentPoolGroups

        return AsyncTalentPoolGroups(self)

    @cached_resource
    def webhooks(self) -> AsyncWebhooks:
        """Webhooks of the company, which receive events of work orders as they happen, and the log of their
        deliveries.
        """
        from .resources.aio.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)
