# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits. The runtime acts on it."""

from workorders_runtime.spec import (
    AuthPlan,
    Bearer,
    ClientPlan,
    ErrorShape,
    FetchedToken,
    Header,
    Placement,
    RateLimit,
    Server,
    TokenPlan,
)

__all__ = ["PLAN"]

PLAN = ClientPlan(
    name="Samsara",
    distribution="workorders-samsara",
    version="0.1.0",
    models="workorders_samsara.models",
    servers=(
        Server(name="us", url="https://api.samsara.com"),
        Server(name="eu", url="https://api.eu.samsara.com"),
        Server(name="ca", url="https://api.ca.samsara.com"),
    ),
    auth=AuthPlan(
        alternatives=(
            (Bearer(),),
            (
                FetchedToken(
                    plan=TokenPlan(
                        operation="fetchAccessToken",
                        path="/oauth2/token",
                        servers=(),
                        encoding="form",
                        fields=(("code", "authorization_code"), ("redirect_uri", "redirect_uri")),
                        constants=(("grant_type", "authorization_code"),),
                        renew="refresh-token",
                        client_authentication="basic",
                        optional=("redirect_uri",),
                        single_use=("authorization_code",),
                        rotates=True,
                    ),
                    placements=(Placement(where="header", name="Authorization", prefix="Bearer"),),
                ),
            ),
        )
    ),
    errors=ErrorShape(message=("/message", "/error_description"), code=("/error",), request_id=("/requestId",)),
    environment=(
        ("token", "SAMSARA_API_TOKEN"),
        ("client_id", "SAMSARA_CLIENT_ID"),
        ("client_secret", "SAMSARA_CLIENT_SECRET"),
    ),
    common=(Header(option="version", wire="X-Samsara-Version", default="2025-10-23"),),
    sensitive=("access_token", "refresh_token"),
    limits=(
        RateLimit(requests=150, seconds=1.0, per="token"),
        RateLimit(requests=200, seconds=1.0, per="organisation"),
    ),
    limit_headers=(("reset", "X-RateLimit-Reset"),),
)
