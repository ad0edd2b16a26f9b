# Generated from nesting/openapi.yaml by `workorders generate`. Do not edit.
"""The clients: NestingClient and AsyncNestingClient."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from workorders_runtime.client import AsyncClient, SyncClient
from workorders_runtime.config import Settings

from ._plan import PLAN

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    import httpx2
    from workorders_runtime.auth.token_store import AsyncTokenStore, TokenStore
    from workorders_runtime.http.rate_limit import Limiter, RetryBudget
    from workorders_runtime.response import Deviation

    from .resources.aio.orders import AsyncOrders
    from .resources.orders import Orders

__all__ = ["AsyncNestingClient", "NestingClient"]


class NestingClient(SyncClient):
    """Nesting. Use it in a ``with`` block, or call ``close()``.

    Args:
        client_id: The app's id at the vendor. It is sent to the token endpoint alone. Defaults to the
            environment variable ``NESTING_CLIENT_ID``.
        client_secret: The secret that belongs to the app's id. It is sent to the token endpoint alone.
            Defaults to the environment variable ``NESTING_CLIENT_SECRET``.
        authorization_code: The code of the consent.
        token_store: Keeps the token between runs: an object with ``load()`` and ``save(token)``, see
            ``tokens.TokenStore``. Each renewal spends the refresh token before it, so without a store the
            permission ends with this client.
        base_url: Another address to send requests to; https, or http on the loopback.
        timeout: Seconds for a whole call, connecting (5 s at most), sending and waiting between
            attempts included, or an ``httpx2.Timeout``; ``None``: no end.
        max_retries: How often a call is repeated after a transient failure.
        retry_budget: Caps the repeats of all calls together; a ``limits.RetryBudget`` can be shared by
            clients; ``False``: none.
        limiter: Makes calls wait for the API's documented limits; a ``limits.Limiter`` can be shared by
            clients.
        max_body: Largest answer in bytes, decompressed.
        strict: Raise where an answer breaks the spec, instead of keeping the value as it came.
        on_deviation: Called once with each value of an answer that breaks the spec.
        http_client: An ``httpx2`` client of your own; it is used and not closed.
        trust_env: Let proxies, ``.netrc`` and CA files of the environment apply.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        authorization_code: str | None = None,
        token_store: TokenStore | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = 30.0,
        max_retries: int = 2,
        retry_budget: RetryBudget | bool = True,
        limiter: Limiter | bool = False,
        max_body: int = 32 * 1024 * 1024,
        strict: bool = False,
        on_deviation: Callable[[Deviation], object] | None = None,
        http_client: httpx2.Client | None = None,
        trust_env: bool = False,
    ) -> None:
        settings = Settings(
            options={
                "client_id": client_id,
                "client_secret": client_secret,
                "authorization_code": authorization_code,
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
            trust_env=trust_env,
        )
        super().__init__(PLAN, settings, http_client)

    @cached_property
    def orders(self) -> Orders:
        """Orders."""
        from .resources.orders import Orders

        return Orders(self)


class AsyncNestingClient(AsyncClient):
    """Nesting. Use it in an ``async with`` block, or call ``aclose()``.

    Args:
        client_id: The app's id at the vendor. It is sent to the token endpoint alone. Defaults to the
            environment variable ``NESTING_CLIENT_ID``.
        client_secret: The secret that belongs to the app's id. It is sent to the token endpoint alone.
            Defaults to the environment variable ``NESTING_CLIENT_SECRET``.
        authorization_code: The code of the consent.
        token_store: Keeps the token between runs: an object with ``load()`` and ``save(token)``, see
            ``tokens.TokenStore``. Each renewal spends the refresh token before it, so without a store the
            permission ends with this client.
        base_url: Another address to send requests to; https, or http on the loopback.
        timeout: Seconds for a whole call, connecting (5 s at most), sending and waiting between
            attempts included, or an ``httpx2.Timeout``; ``None``: no end.
        max_retries: How often a call is repeated after a transient failure.
        retry_budget: Caps the repeats of all calls together; a ``limits.RetryBudget`` can be shared by
            clients; ``False``: none.
        limiter: Makes calls wait for the API's documented limits; a ``limits.Limiter`` can be shared by
            clients.
        max_body: Largest answer in bytes, decompressed.
        strict: Raise where an answer breaks the spec, instead of keeping the value as it came.
        on_deviation: Called once with each value of an answer that breaks the spec.
        http_client: An ``httpx2`` client of your own; it is used and not closed.
        trust_env: Let proxies, ``.netrc`` and CA files of the environment apply.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        authorization_code: str | None = None,
        token_store: TokenStore | AsyncTokenStore | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = 30.0,
        max_retries: int = 2,
        retry_budget: RetryBudget | bool = True,
        limiter: Limiter | bool = False,
        max_body: int = 32 * 1024 * 1024,
        strict: bool = False,
        on_deviation: Callable[[Deviation], object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        trust_env: bool = False,
    ) -> None:
        settings = Settings(
            options={
                "client_id": client_id,
                "client_secret": client_secret,
                "authorization_code": authorization_code,
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
            trust_env=trust_env,
        )
        super().__init__(PLAN, settings, http_client)

    @cached_property
    def orders(self) -> AsyncOrders:
        """Orders."""
        from .resources.aio.orders import AsyncOrders

        return AsyncOrders(self)
