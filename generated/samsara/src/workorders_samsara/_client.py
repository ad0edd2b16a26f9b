# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""The clients: Samsara and AsyncSamsara."""

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
    from .resources.aio.invoice_scans import AsyncInvoiceScans
    from .resources.aio.service_tasks import AsyncServiceTasks
    from .resources.aio.time_entries import AsyncTimeEntries
    from .resources.aio.webhooks import AsyncWebhooks
    from .resources.aio.work_order_templates import AsyncWorkOrderTemplates
    from .resources.aio.work_orders import AsyncWorkOrders
    from .resources.invoice_scans import InvoiceScans
    from .resources.service_tasks import ServiceTasks
    from .resources.time_entries import TimeEntries
    from .resources.webhooks import Webhooks
    from .resources.work_order_templates import WorkOrderTemplates
    from .resources.work_orders import WorkOrders
else:
    _testing = LazyModule(f"{__package__}.testing")
    httpx2 = LazyModule("httpx2")

__all__ = ["AsyncSamsara", "Samsara"]


class Samsara(SyncClient):
    """Samsara maintenance work orders. Use it in a ``with`` block, or call ``close()``.

    Args:
        token: An API token made in Samsara's dashboard, or an OAuth 2.0 access token of a marketplace
            app that was fetched elsewhere. See https://developers.samsara.com/docs/authentication. Defaults
            to the environment variable ``SAMSARA_API_TOKEN``.
        client_id: The app's id at the vendor. It is sent to the token endpoint alone. Defaults to the
            environment variable ``SAMSARA_CLIENT_ID``.
        client_secret: The secret that belongs to the app's id. It is sent to the token endpoint alone.
            Defaults to the environment variable ``SAMSARA_CLIENT_SECRET``.
        authorization_code: The code that the redirect after the consent brought. It can be used once.
        redirect_uri: The address the redirect went to, as it was given at the consent. Leave it out
            where the consent did not name one.
        version: API version that requests are written for, as text such as ``2025-10-23``. Without the
            header Samsara uses the version that an API token is pinned to, or the newest one for an OAuth
            token; Samsara recommends sending it always. See https://developers.samsara.com/docs/versioning.
            Defaults to 2025-10-23.
        server: ``us``: https://api.samsara.com; ``eu``: https://api.eu.samsara.com; ``ca``:
            https://api.ca.samsara.com. Defaults to ``us``.
        token_store: Keeps the token between runs, and shares it between processes: an object with
            ``load()`` and ``save(token)``, see ``tokens.TokenStore``. Each refresh token can be used once,
            so without a store the authorization ends with this client.
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
        token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        authorization_code: str | None = None,
        redirect_uri: str | None = None,
        version: str | None = None,
        server: Literal["us", "eu", "ca"] | None = None,
        token_store: TokenStore | None = None,
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
                "token": token,
                "client_id": client_id,
                "client_secret": client_secret,
                "authorization_code": authorization_code,
                "redirect_uri": redirect_uri,
                "version": version,
            },
            server=server,
            token_store=token_store,
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
    def fake(cls, **options: Any) -> _testing.FakeSamsara:
        """Return a test double: both clients without a network, with stubs of their operations; see ``testing``.

        Args:
            **options: Options of the client, such as ``strict=True``; it needs no credentials.
        """
        from .testing import FakeSamsara

        return FakeSamsara(**options)

    @cached_resource
    def work_orders(self) -> WorkOrders:
        """Maintenance work orders of the organisation's assets."""
        from .resources.work_orders import WorkOrders

        return WorkOrders(self)

    @cached_resource
    def invoice_scans(self) -> InvoiceScans:
        """Invoices that Samsara reads into work orders."""
        from .resources.invoice_scans import InvoiceScans

        return InvoiceScans(self)

    @cached_resource
    def service_tasks(self) -> ServiceTasks:
        """The catalogue of service tasks that work orders refer to."""
        from .resources.service_tasks import ServiceTasks

        return ServiceTasks(self)

    @cached_resource
    def work_order_templates(self) -> WorkOrderTemplates:
        """Templates that work orders are made from."""
        from .resources.work_order_templates import WorkOrderTemplates

        return WorkOrderTemplates(self)

    @cached_resource
    def time_entries(self) -> TimeEntries:
        """Time that technicians log, on work orders and on other activities."""
        from .resources.time_entries import TimeEntries

        return TimeEntries(self)

    @cached_resource
    def webhooks(self) -> Webhooks:
        """Webhooks of the organisation, which receive events as they happen."""
        from .resources.webhooks import Webhooks

        return Webhooks(self)


class AsyncSamsara(AsyncClient):
    """Samsara maintenance work orders. Use it in an ``async with`` block, or call ``aclose()``.

    Args:
        token: An API token made in Samsara's dashboard, or an OAuth 2.0 access token of a marketplace
            app that was fetched elsewhere. See https://developers.samsara.com/docs/authentication. Defaults
            to the environment variable ``SAMSARA_API_TOKEN``.
        client_id: The app's id at the vendor. It is sent to the token endpoint alone. Defaults to the
            environment variable ``SAMSARA_CLIENT_ID``.
        client_secret: The secret that belongs to the app's id. It is sent to the token endpoint alone.
            Defaults to the environment variable ``SAMSARA_CLIENT_SECRET``.
        authorization_code: The code that the redirect after the consent brought. It can be used once.
        redirect_uri: The address the redirect went to, as it was given at the consent. Leave it out
            where the consent did not name one.
        version: API version that requests are written for, as text such as ``2025-10-23``. Without the
            header Samsara uses the version that an API token is pinned to, or the newest one for an OAuth
            token; Samsara recommends sending it always. See https://developers.samsara.com/docs/versioning.
            Defaults to 2025-10-23.
        server: ``us``: https://api.samsara.com; ``eu``: https://api.eu.samsara.com; ``ca``:
            https://api.ca.samsara.com. Defaults to ``us``.
        token_store: Keeps the token between runs, and shares it between processes: an object with
            ``load()`` and ``save(token)``, see ``tokens.TokenStore``. Each refresh token can be used once,
            so without a store the authorization ends with this client.
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
        token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        authorization_code: str | None = None,
        redirect_uri: str | None = None,
        version: str | None = None,
        server: Literal["us", "eu", "ca"] | None = None,
        token_store: TokenStore | AsyncTokenStore | None = None,
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
                "token": token,
                "client_id": client_id,
                "client_secret": client_secret,
                "authorization_code": authorization_code,
                "redirect_uri": redirect_uri,
                "version": version,
            },
            server=server,
            token_store=token_store,
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
    def fake(cls, **options: Any) -> _testing.FakeSamsara:
        """Return a test double: both clients without a network, with stubs of their operations; see ``testing``.

        Args:
            **options: Options of the client, such as ``strict=True``; it needs no credentials.
        """
        from .testing import FakeSamsara

        return FakeSamsara(**options)

    @cached_resource
    def work_orders(self) -> AsyncWorkOrders:
        """Maintenance work orders of the organisation's assets."""
        from .resources.aio.work_orders import AsyncWorkOrders

        return AsyncWorkOrders(self)

    @cached_resource
    def invoice_scans(self) -> AsyncInvoiceScans:
        """Invoices that Samsara reads into work orders."""
        from .resources.aio.invoice_scans import AsyncInvoiceScans

        return AsyncInvoiceScans(self)

    @cached_resource
    def service_tasks(self) -> AsyncServiceTasks:
        """The catalogue of service tasks that work orders refer to."""
        from .resources.aio.service_tasks import AsyncServiceTasks

        return AsyncServiceTasks(self)

    @cached_resource
    def work_order_templates(self) -> AsyncWorkOrderTemplates:
        """Templates that work orders are made from."""
        from .resources.aio.work_order_templates import AsyncWorkOrderTemplates

        return AsyncWorkOrderTemplates(self)

    @cached_resource
    def time_entries(self) -> AsyncTimeEntries:
        """Time that technicians log, on work orders and on other activities."""
        from .resources.aio.time_entries import AsyncTimeEntries

        return AsyncTimeEntries(self)

    @cached_resource
    def webhooks(self) -> AsyncWebhooks:
        """Webhooks of the organisation, which receive events as they happen."""
        from .resources.aio.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)
