"""The package generated from `tests/golden/example_client`, with a spec and a clock that tests can replace.

The resources, methods, operations and models are the generated ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

import httpx2
import workorders_example_client
from workorders_example_client._plan import PLAN
from workorders_runtime.client import AsyncClient, SyncClient
from workorders_runtime.config import Clock, Settings
from workorders_runtime.spec import (
    AuthSpec,
    ClientSpec,
    Decoding,
    ErrorFormat,
    ExpiredToken,
    Failure,
    FetchedToken,
    NotFound,
    Placement,
    RetryAfterField,
    TokenSpec,
)

SECRET = "canary-7f3a91"
_SETTINGS = {field.name for field in fields(Settings)} - {"options", "clock"}


def changed(plan: Any, **changes: Any) -> Any:
    """A plan with other values in some of its fields."""
    return type(plan)(**{name: getattr(plan, name) for name in plan.field_names} | changes)


def _settings(clock: Clock | None, options: dict[str, Any]) -> Settings:
    settings = {name: options.pop(name) for name in _SETTINGS & options.keys()}
    return Settings(options=options, clock=clock or Clock(), **settings)


class ExampleClient(workorders_example_client.ExampleClient):
    """The generated sync client with a plan and a clock of the test."""

    def __init__(
        self,
        plan: ClientSpec = PLAN,
        http_client: httpx2.Client | None = None,
        clock: Clock | None = None,
        **settings: Any,
    ) -> None:
        SyncClient.__init__(self, plan, _settings(clock, settings), http_client)


class AsyncExampleClient(workorders_example_client.AsyncExampleClient):
    """The generated async client with a plan and a clock of the test."""

    def __init__(
        self,
        plan: ClientSpec = PLAN,
        http_client: httpx2.AsyncClient | None = None,
        clock: Clock | None = None,
        **settings: Any,
    ) -> None:
        AsyncClient.__init__(self, plan, _settings(clock, settings), http_client)


def example_client(
    server: Callable[[httpx2.Request], httpx2.Response], plan: ClientSpec = PLAN, **settings: Any
) -> ExampleClient:
    """A sync client over a mock transport, with a token unless other credentials are given."""
    if plan is PLAN and not {"api_key", "username"} & settings.keys():
        settings = {"token": SECRET, **settings}
    return ExampleClient(plan, httpx2.Client(transport=httpx2.MockTransport(server)), **settings)


def async_example_client(
    server: Callable[[httpx2.Request], httpx2.Response], plan: ClientSpec = PLAN, **settings: Any
) -> AsyncExampleClient:
    """An async client over a mock transport, with a token."""
    settings = settings if plan is not PLAN else {"token": SECRET, **settings}
    return AsyncExampleClient(plan, httpx2.AsyncClient(transport=httpx2.MockTransport(server)), **settings)


# -- variations of the plan -------------------------------------------------------------------------------------------

BARE_PLAN = ClientSpec(PLAN.name, PLAN.distribution, PLAN.version, PLAN.models, PLAN.servers)
"""No credentials, no error format, no options."""

LENIENT = Decoding(("numeric-text", "integral-float", "number-to-text", "int-bool"), ("0000-00-00", ""))
COERCING = changed(BARE_PLAN, decoding=LENIENT)
"""Every coercion that a spec can allow."""

MARKED = changed(
    BARE_PLAN,
    errors=ErrorFormat(
        message=("/error_message", "/message"),
        failure=Failure("/error", (True, "1")),
        not_found=NotFound(400, "/code", ("missing",)),
        retry_after=RetryAfterField("/agent/backoffMs", "ms"),
    ),
    limit_headers=(
        ("remaining", "X-Left"),
        ("daily-remaining", "X-Day-Left"),
        ("daily-reset", "X-Day-Reset"),
        ("reset", "X-Reset"),
    ),
)
"""Errors marked in bodies, and rate-limit headers."""

TOKENS = TokenSpec(
    "fetchToken",
    "/oauth/token",
    ("https://login.example.test",),
    "form",
    (
        ("client_id", "client_id"),
        ("client_secret", "client_secret"),
        ("username", "username"),
        ("password", "password"),
    ),
    (("grant_type", "password"),),
    lifetime=None,
    renew="refresh-token",
)
FETCHING = changed(
    BARE_PLAN,
    auth=AuthSpec(
        ((FetchedToken(TOKENS, (Placement("header", "Authorization", "Bearer"), Placement("query", "access_token"))),),)
    ),
    errors=ErrorFormat(expired_token=(ExpiredToken(400, "expired token"),)),
)
"""A token that the client fetches and renews."""


def with_token_endpoint(url: str) -> dict[str, str]:
    """A ``base_url`` that also moves the token endpoint of `FETCHING`, which is on a host of its own."""
    return {"us": url, "login.example.test": url}
