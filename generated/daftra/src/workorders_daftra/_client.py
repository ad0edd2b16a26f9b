# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""The clients: Daftra and AsyncDaftra."""

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
    from .resources.aio.follow_up_statuses import AsyncFollowUpStatuses
    from .resources.aio.work_order_appointments import AsyncWorkOrderAppointments
    from .resources.aio.work_orders import AsyncWorkOrders
    from .resources.follow_up_statuses import FollowUpStatuses
    from .resources.work_order_appointments import WorkOrderAppointments
    from .resources.work_orders import WorkOrders
else:
    _testing = LazyModule(f"{__package__}.testing")
    httpx2 = LazyModule("httpx2")

__all__ = ["AsyncDaftra", "Daftra"]


class Daftra(SyncClient):
    """Daftra Work Orders API. Use it in a ``with`` block, or call ``close()``.

    Args:
        client_id: The id of the application. It is a text even where it looks like a number. Defaults
            to the environment variable ``DAFTRA_CLIENT_ID``.
        client_secret: The secret of the application. Defaults to the environment variable
            ``DAFTRA_CLIENT_SECRET``.
        username: The e-mail address with which the user logs in. Defaults to the environment variable
            ``DAFTRA_USERNAME``.
        password: The password of the user. Defaults to the environment variable ``DAFTRA_PASSWORD``.
        authorization_code: The code that Daftra appended to the redirect URI. It can be used once.
        redirect_uri: The app's redirect URI, exactly as it is registered.
        api_key: An API key from the account's settings. Daftra calls it deprecated in the reference of
            the work orders, and still offers it as the simple way in its page on authorization
            (https://docs.daftara.dev/933385m0). It is sent without an ``Authorization`` header: with both,
            even a right key is refused. Defaults to the environment variable ``DAFTRA_API_KEY``.
        access_token: An access token that was fetched elsewhere. It is sent unchanged, without a login.
            Defaults to the environment variable ``DAFTRA_ACCESS_TOKEN``.
        subdomain: The account's subdomain, the first part of the address where the account is opened in
            a browser. Defaults to the environment variable ``DAFTRA_SUBDOMAIN``.
        domain: The domain of the account's address, ``daftra.com`` or, for some accounts,
            ``daftara.com``. Defaults to the environment variable ``DAFTRA_DOMAIN``, else to 'daftra.com'.
        site_id: The id of the account, as the token of a marketplace app has it. A public app sends it
            where all accounts share one host; others leave it out.
        token_store: Keeps the token between runs, and shares it between processes: an object with
            ``load()`` and ``save(token)``, see ``tokens.TokenStore``.
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
        authorization_code: str | None = None,
        redirect_uri: str | None = None,
        api_key: str | None = None,
        access_token: str | None = None,
        subdomain: str | None = None,
        domain: Literal["daftra.com", "daftara.com"] | None = None,
        site_id: str | None = None,
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
                "client_id": client_id,
                "client_secret": client_secret,
                "username": username,
                "password": password,
                "authorization_code": authorization_code,
                "redirect_uri": redirect_uri,
                "api_key": api_key,
                "access_token": access_token,
                "subdomain": subdomain,
                "domain": domain,
                "site_id": site_id,
            },
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
    def fake(cls, **options: Any) -> _testing.FakeDaftra:
        """Return a test double: both clients without a network, with stubs of their operations; see ``testing``.

        Args:
            **options: Options of the client, such as ``strict=True``; it needs no credentials.
        """
        from .testing import FakeDaftra

        return FakeDaftra(**options)

    @cached_resource
    def work_orders(self) -> WorkOrders:
        """The work orders of the account. They belong to the Work Orders plugin; an account without it probably
        responds with 403 or 404.
        """
        from .resources.work_orders import WorkOrders

        return WorkOrders(self)

    @cached_resource
    def work_order_appointments(self) -> WorkOrderAppointments:
        """The appointments made for the work orders of the account."""
        from .resources.work_order_appointments import WorkOrderAppointments

        return WorkOrderAppointments(self)

    @cached_resource
    def follow_up_statuses(self) -> FollowUpStatuses:
        """The follow-up statuses that the account defines, each for one kind of record; those of work orders have the
        item type 8. They belong to version 2 of the API; deleting one still has the form of version 1.
        """
        from .resources.follow_up_statuses import FollowUpStatuses

        return FollowUpStatuses(self)


class AsyncDaftra(AsyncClient):
    """Daftra Work Orders API. Use it in an ``async with`` block, or call ``aclose()``.

    Args:
        client_id: The id of the application. It is a text even where it looks like a number. Defaults
            to the environment variable ``DAFTRA_CLIENT_ID``.
        client_secret: The secret of the application. Defaults to the environment variable
            ``DAFTRA_CLIENT_SECRET``.
        username: The e-mail address with which the user logs in. Defaults to the environment variable
            ``DAFTRA_USERNAME``.
        password: The password of the user. Defaults to the environment variable ``DAFTRA_PASSWORD``.
        authorization_code: The code that Daftra appended to the redirect URI. It can be used once.
        redirect_uri: The app's redirect URI, exactly as it is registered.
        api_key: An API key from the account's settings. Daftra calls it deprecated in the reference of
            the work orders, and still offers it as the simple way in its page on authorization
            (https://docs.daftara.dev/933385m0). It is sent without an ``Authorization`` header: with both,
            even a right key is refused. Defaults to the environment variable ``DAFTRA_API_KEY``.
        access_token: An access token that was fetched elsewhere. It is sent unchanged, without a login.
            Defaults to the environment variable ``DAFTRA_ACCESS_TOKEN``.
        subdomain: The account's subdomain, the first part of the address where the account is opened in
            a browser. Defaults to the environment variable ``DAFTRA_SUBDOMAIN``.
        domain: The domain of the account's address, ``daftra.com`` or, for some accounts,
            ``daftara.com``. Defaults to the environment variable ``DAFTRA_DOMAIN``, else to 'daftra.com'.
        site_id: The id of the account, as the token of a marketplace app has it. A public app sends it
            where all accounts share one host; others leave it out.
        token_store: Keeps the token between runs, and shares it between processes: an object with
            ``load()`` and ``save(token)``, see ``tokens.TokenStore``.
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
        authorization_code: str | None = None,
        redirect_uri: str | None = None,
        api_key: str | None = None,
        access_token: str | None = None,
        subdomain: str | None = None,
        domain: Literal["daftra.com", "daftara.com"] | None = None,
        site_id: str | None = None,
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
                "client_id": client_id,
                "client_secret": client_secret,
                "username": username,
                "password": password,
                "authorization_code": authorization_code,
                "redirect_uri": redirect_uri,
                "api_key": api_key,
                "access_token": access_token,
                "subdomain": subdomain,
                "domain": domain,
                "site_id": site_id,
            },
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
    def fake(cls, **options: Any) -> _testing.FakeDaftra:
        """Return a test double: both clients without a network, with stubs of their operations; see ``testing``.

        Args:
            **options: Options of the client, such as ``strict=True``; it needs no credentials.
        """
        from .testing import FakeDaftra

        return FakeDaftra(**options)

    @cached_resource
    def work_orders(self) -> AsyncWorkOrders:
        """The work orders of the account. They belong to the Work Orders plugin; an account without it probably
        responds with 403 or 404.
        """
        from .resources.aio.work_orders import AsyncWorkOrders

        return AsyncWorkOrders(self)

    @cached_resource
    def work_order_appointments(self) -> AsyncWorkOrderAppointments:
        """The appointments made for the work orders of the account."""
        from .resources.aio.work_order_appointments import AsyncWorkOrderAppointments

        return AsyncWorkOrderAppointments(self)

    @cached_resource
    def follow_up_statuses(self) -> AsyncFollowUpStatuses:
        """The follow-up statuses that the account defines, each for one kind of record; those of work orders have the
        item type 8. They belong to version 2 of the API; deleting one still has the form of version 1.
        """
        from .resources.aio.follow_up_statuses import AsyncFollowUpStatuses

        return AsyncFollowUpStatuses(self)
