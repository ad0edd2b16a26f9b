# Generated from as_published/openapi.yaml by `workorders generate`. Do not edit.
"""The clients: AsPublished and AsyncAsPublished."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

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
    from .resources.aio.t import AsyncT
    from .resources.t import T
else:
    _testing = LazyModule(f"{__package__}.testing")
    httpx2 = LazyModule("httpx2")

__all__ = ["AsyncAsPublished", "AsPublished"]


class AsPublished(SyncClient):
    """As Published. Use it in a ``with`` block, or call ``close()``.

    Args:
        hdr: API key. Defaults to the environment variable ``AS_PUBLISHED_HDR``.
        qry: API key. Defaults to the environment variable ``AS_PUBLISHED_QRY``.
        qry2: API key. Defaults to the environment variable ``AS_PUBLISHED_QRY2``.
        base_path: The base path. Defaults to the environment variable ``AS_PUBLISHED_BASE_PATH``, else
            to '/sell/v1'.
        token: The token. Defaults to the environment variable ``AS_PUBLISHED_TOKEN``, else to '7:ABC'.
        prefix: The prefix. Defaults to the environment variable ``AS_PUBLISHED_PREFIX``, else to ''.
        account_name: The account name. Defaults to the environment variable
            ``AS_PUBLISHED_ACCOUNT_NAME``.
        server: ``default``: https://api.published.example/{basePath}/bot{token}; ``server_2``:
            https://api.published.example/{prefix}; ``server_3``:
            https://cognitive.published.example/bing/v7.0; ``server_4``:
            https://{accountName}.published.example. Defaults to ``default``.
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
        hdr: str | None = None,
        qry: str | None = None,
        qry2: str | None = None,
        base_path: str | None = None,
        token: str | None = None,
        prefix: Literal["", "/v2"] | None = None,
        account_name: str | None = None,
        server: Literal["default", "server_2", "server_3", "server_4"] | None = None,
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
                "hdr": hdr,
                "qry": qry,
                "qry2": qry2,
                "base_path": base_path,
                "token": token,
                "prefix": prefix,
                "account_name": account_name,
            },
            server=server,
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
    def fake(cls, **options: Any) -> _testing.FakeAsPublished:
        """Return a test double: both clients without a network, with stubs of their operations; see ``testing``.

        Args:
            **options: Options of the client, such as ``strict=True``; it needs no credentials.
        """
        from .testing import FakeAsPublished

        return FakeAsPublished(**options)

    @cached_resource
    def t(self) -> T:
        """Operations on t."""
        from .resources.t import T

        return T(self)


class AsyncAsPublished(AsyncClient):
    """As Published. Use it in an ``async with`` block, or call ``aclose()``.

    Args:
        hdr: API key. Defaults to the environment variable ``AS_PUBLISHED_HDR``.
        qry: API key. Defaults to the environment variable ``AS_PUBLISHED_QRY``.
        qry2: API key. Defaults to the environment variable ``AS_PUBLISHED_QRY2``.
        base_path: The base path. Defaults to the environment variable ``AS_PUBLISHED_BASE_PATH``, else
            to '/sell/v1'.
        token: The token. Defaults to the environment variable ``AS_PUBLISHED_TOKEN``, else to '7:ABC'.
        prefix: The prefix. Defaults to the environment variable ``AS_PUBLISHED_PREFIX``, else to ''.
        account_name: The account name. Defaults to the environment variable
            ``AS_PUBLISHED_ACCOUNT_NAME``.
        server: ``default``: https://api.published.example/{basePath}/bot{token}; ``server_2``:
            https://api.published.example/{prefix}; ``server_3``:
            https://cognitive.published.example/bing/v7.0; ``server_4``:
            https://{accountName}.published.example. Defaults to ``default``.
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
        hdr: str | None = None,
        qry: str | None = None,
        qry2: str | None = None,
        base_path: str | None = None,
        token: str | None = None,
        prefix: Literal["", "/v2"] | None = None,
        account_name: str | None = None,
        server: Literal["default", "server_2", "server_3", "server_4"] | None = None,
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
                "hdr": hdr,
                "qry": qry,
                "qry2": qry2,
                "base_path": base_path,
                "token": token,
                "prefix": prefix,
                "account_name": account_name,
            },
            server=server,
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
    def fake(cls, **options: Any) -> _testing.FakeAsPublished:
        """Return a test double: both clients without a network, with stubs of their operations; see ``testing``.

        Args:
            **options: Options of the client, such as ``strict=True``; it needs no credentials.
        """
        from .testing import FakeAsPublished

        return FakeAsPublished(**options)

    @cached_resource
    def t(self) -> AsyncT:
        """Operations on t."""
        from .resources.aio.t import AsyncT

        return AsyncT(self)
