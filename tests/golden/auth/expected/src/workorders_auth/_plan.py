# Generated from auth/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits. The runtime acts on it."""

from workorders_runtime.spec import (
    ApiKey,
    AuthPlan,
    ClientPlan,
    ErrorShape,
    ExpiredToken,
    FetchedToken,
    Placement,
    Server,
    TokenPlan,
)

__all__ = ["PLAN"]

PLAN = ClientPlan(
    name="Auth",
    distribution="workorders-auth",
    version="0.1.0",
    models="workorders_auth.models",
    servers=(Server(name="default", url="https://api.auth.example"),),
    auth=AuthPlan(
        alternatives=(
            (
                FetchedToken(
                    plan=TokenPlan(
                        operation="fetchToken",
                        path="/token",
                        servers=(),
                        encoding="form",
                        fields=(("client_id", "client_id"), ("client_secret", "client_secret")),
                        constants=(("grant_type", "client_credentials"),),
                        lifetime=60.0,
                        renew="refresh-token",
                    ),
                    placements=(
                        Placement(where="query", name="access_token"),
                        Placement(where="header", name="Authorization", prefix="Bearer"),
                    ),
                ),
            ),
            (ApiKey(placement=Placement(where="header", name="X-Key"), option="secret_key"),),
        )
    ),
    errors=ErrorShape(expired_token=(ExpiredToken(status=400, contains="expired"),)),
    environment=(
        ("client_id", "AUTH_CLIENT_ID"),
        ("client_secret", "AUTH_CLIENT_SECRET"),
        ("secret_key", "AUTH_SECRET_KEY"),
    ),
    sensitive=("X-Key", "access_token", "client_secret", "refresh_token"),
)
