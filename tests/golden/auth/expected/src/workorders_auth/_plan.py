# Generated from auth/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import (
    ApiKey,
    AuthSpec,
    ClientSpec,
    ErrorFormat,
    ExpiredToken,
    FetchedToken,
    Placement,
    Server,
    TokenSpec,
)

PLAN = ClientSpec(
    name="Auth",
    distribution="workorders-auth",
    version="0.1.0",
    models="workorders_auth.models",
    servers=(Server("default", "https://api.auth.example"),),
    auth=AuthSpec(
        alternatives=(
            (
                FetchedToken(
                    token=TokenSpec(
                        operation="fetchToken",
                        path="/token",
                        servers=(),
                        encoding="form",
                        fields=(("client_id", "client_id"), ("client_secret", "client_secret")),
                        constants=(("grant_type", "client_credentials"),),
                        lifetime=60.0,
                        renew="refresh-token",
                    ),
                    placements=(Placement("query", "access_token"), Placement("header", "Authorization", "Bearer")),
                    ready="access_token",
                ),
            ),
            (
                FetchedToken(
                    token=TokenSpec(
                        operation="fetchToken",
                        path="/token",
                        servers=(),
                        encoding="form",
                        fields=(("client_id", "client_id"), ("client_secret", "client_secret"), ("code", "code")),
                        constants=(("grant_type", "authorization_code"),),
                        renew="refresh-token",
                        single_use=("code",),
                    ),
                    placements=(Placement("header", "Authorization", "Bearer"),),
                ),
            ),
            (ApiKey(Placement("header", "X-Key"), option="secret_key"),),
            (
                ApiKey(Placement("header", "X-App-Id"), option="app_id"),
                ApiKey(Placement("query", "app_key"), option="app_key"),
            ),
        )
    ),
    errors=ErrorFormat(expired_token=(ExpiredToken(status=400, contains="expired"),)),
    environment=(
        ("client_id", "AUTH_CLIENT_ID"),
        ("client_secret", "AUTH_CLIENT_SECRET"),
        ("secret_key", "AUTH_SECRET_KEY"),
        ("app_id", "AUTH_APP_ID"),
        ("app_key", "AUTH_APP_KEY"),
        ("access_token", "AUTH_ACCESS_TOKEN"),
    ),
    sensitive=("X-App-Id", "X-Key", "access_token", "app_key", "client_secret", "refresh_token"),
)
