# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import (
    AuthSpec,
    Bearer,
    ClientSpec,
    CommonParameter,
    ErrorFormat,
    FetchedToken,
    Placement,
    RateLimit,
    Server,
    TokenSpec,
)

PLAN = ClientSpec(
    name="Samsara",
    distribution="workorders-samsara",
    version="0.2.0",
    models="workorders_samsara.models",
    servers=(
        Server("us", "https://api.samsara.com"),
        Server("eu", "https://api.eu.samsara.com"),
        Server("ca", "https://api.ca.samsara.com"),
    ),
    auth=AuthSpec(
        alternatives=(
            (Bearer(),),
            (
                FetchedToken(
                    token=TokenSpec(
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
                    placements=(Placement("header", "Authorization", "Bearer"),),
                ),
            ),
        )
    ),
    errors=ErrorFormat(message=("/message", "/error_description"), code=("/error",), request_id=("/requestId",)),
    environment=(
        ("token", "SAMSARA_API_TOKEN"),
        ("client_id", "SAMSARA_CLIENT_ID"),
        ("client_secret", "SAMSARA_CLIENT_SECRET"),
    ),
    common=(CommonParameter(option="version", wire="X-Samsara-Version", default="2025-10-23"),),
    sensitive=("access_token", "refresh_token", "secretKey"),
    limits=(RateLimit(150, 1.0, "token"), RateLimit(200, 1.0, "organisation")),
    limit_headers=(("reset", "X-RateLimit-Reset"),),
)
