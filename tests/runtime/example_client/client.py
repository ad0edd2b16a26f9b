"""The example client's clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from workorders_runtime.client import AsyncClient, SyncClient
from workorders_runtime.config import Clock, Settings
from workorders_runtime.spec import (
    ApiKey,
    AuthSpec,
    Basic,
    Bearer,
    ClientSpec,
    CommonParameter,
    Decoding,
    ErrorFormat,
    ExpiredToken,
    Failure,
    FetchedToken,
    NotFound,
    Placement,
    RetryAfterField,
    Server,
    ServerVariable,
    TokenSpec,
)

if TYPE_CHECKING:
    import httpx2

    from .resources.things import AsyncThings, Things

SERVERS = (
    Server("us", "https://api.example.test"),
    Server("eu", "https://{region}.eu.example.test/v2", (ServerVariable("region", "region", "main", ("main", "alt")),)),
)
PLAN = ClientSpec(
    name="ExampleClient",
    distribution="workorders-example-client",
    version="1.2.3",
    models="tests.runtime.example_client.models",
    servers=SERVERS,
    auth=AuthSpec(((Bearer(),), (Basic(),), (ApiKey(Placement("query", "key")),))),
    errors=ErrorFormat(request_id=("/requestId",)),
    environment=(
        ("token", "EXAMPLE_CLIENT_TOKEN"),
        ("api_key", "EXAMPLE_CLIENT_API_KEY"),
        ("region", "EXAMPLE_CLIENT_REGION"),
    ),
    common=(CommonParameter("version", "X-Version"),),
    sensitive=("apiToken",),
)
LENIENT = Decoding(("numeric-text", "integral-float", "number-to-text", "int-bool"), ("0000-00-00", ""))
COERCING = ClientSpec(
    name="ExampleClient",
    distribution="workorders-example-client",
    version="1.2.3",
    models="tests.runtime.example_client.models",
    servers=SERVERS,
    decoding=LENIENT,
)
MARKED = ClientSpec(
    name="ExampleClient",
    distribution="workorders-example-client",
    version="1.2.3",
    models="tests.runtime.example_client.models",
    servers=SERVERS,
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
FETCHING = ClientSpec(
    name="ExampleClient",
    distribution="workorders-example-client",
    version="1.2.3",
    models="tests.runtime.example_client.models",
    servers=SERVERS,
    auth=AuthSpec(
        ((FetchedToken(TOKENS, (Placement("header", "Authorization", "Bearer"), Placement("query", "access_token"))),),)
    ),
    errors=ErrorFormat(expired_token=(ExpiredToken(400, "expired token"),)),
)


class ExampleClient(SyncClient):
    """An example client."""

    def __init__(
        self,
        plan: ClientSpec = PLAN,
        http_client: httpx2.Client | None = None,
        clock: Clock | None = None,
        **settings: Any,
    ) -> None:
        names = (
            "server",
            "token_in",
            "token_store",
            "base_url",
            "timeout",
            "max_retries",
            "retry_budget",
            "limiter",
            "max_body",
            "strict",
            "on_deviation",
            "trust_env",
        )
        own = {name: settings.pop(name) for name in names if name in settings}
        super().__init__(plan, Settings(options=settings, clock=clock or Clock(), **own), http_client)

    @cached_property
    def things(self) -> Things:
        """The things."""
        from .resources.things import Things

        return Things(self)


class AsyncExampleClient(AsyncClient):
    """An example client."""

    def __init__(
        self,
        plan: ClientSpec = PLAN,
        http_client: httpx2.AsyncClient | None = None,
        clock: Clock | None = None,
        **settings: Any,
    ) -> None:
        names = (
            "server",
            "token_in",
            "token_store",
            "base_url",
            "timeout",
            "max_retries",
            "retry_budget",
            "limiter",
            "max_body",
            "strict",
            "on_deviation",
            "trust_env",
        )
        own = {name: settings.pop(name) for name in names if name in settings}
        super().__init__(plan, Settings(options=settings, clock=clock or Clock(), **own), http_client)

    @cached_property
    def things(self) -> AsyncThings:
        """The things."""
        from .resources.things import AsyncThings

        return AsyncThings(self)
