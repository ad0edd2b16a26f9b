# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits. The runtime acts on it."""

from workorders_runtime.spec import (
    AuthPlan,
    ClientPlan,
    Decoding,
    ErrorShape,
    ExpiredToken,
    FetchedToken,
    Placement,
    Server,
    TokenPlan,
    Wait,
)

__all__ = ["PLAN"]

PLAN = ClientPlan(
    name="FieldNation",
    distribution="workorders-fieldnation",
    version="0.1.0",
    models="workorders_fieldnation.models",
    servers=(
        Server(name="production", url="https://api.fieldnation.com/api/rest/v2"),
        Server(name="sandbox", url="https://api-sandbox.fndev.net/api/rest/v2"),
    ),
    auth=AuthPlan(
        alternatives=(
            (
                FetchedToken(
                    plan=TokenPlan(
                        operation="fetchAccessToken",
                        path="/authentication/api/oauth/token",
                        servers=("https://api.fieldnation.com", "https://api-sandbox.fndev.net"),
                        encoding="json",
                        fields=(
                            ("client_id", "client_id"),
                            ("client_secret", "client_secret"),
                            ("username", "username"),
                            ("password", "password"),
                        ),
                        constants=(("grant_type", "password"),),
                        lifetime=3600.0,
                    ),
                    placements=(
                        Placement(where="query", name="access_token"),
                        Placement(where="header", name="Authorization", prefix="Bearer"),
                    ),
                ),
            ),
        )
    ),
    errors=ErrorShape(
        message=("/detail", "/message", "/error/message", "/error_description", "/errors/0/message"),
        code=("/code", "/error/code", "/error", "/errors/0/code"),
        request_id=("/correlation_id", "/correlationId", "/errorReference"),
        expired_token=(ExpiredToken(status=400, contains="expired token"),),
        wait=Wait(pointer="/agent/backoffMs", unit="ms"),
    ),
    decoding=Decoding(coerce=("integral-float", "numeric-text", "number-to-text")),
    environment=(
        ("client_id", "FIELDNATION_CLIENT_ID"),
        ("client_secret", "FIELDNATION_CLIENT_SECRET"),
        ("username", "FIELDNATION_USERNAME"),
        ("password", "FIELDNATION_PASSWORD"),
    ),
    sensitive=("access_token", "client_secret", "password", "refresh_token", "token"),
    limit_headers=(
        ("limit", "X-RateLimit-Limit"),
        ("remaining", "X-RateLimit-Remaining"),
        ("reset", "X-RateLimit-Reset"),
    ),
)
