# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import (
    AuthSpec,
    ClientSpec,
    Decoding,
    ErrorFormat,
    ExpiredToken,
    FetchedToken,
    Placement,
    RetryAfterField,
    Server,
    TokenSpec,
)

PLAN = ClientSpec(
    name="FieldNation",
    distribution="workorders-fieldnation",
    version="0.2.0",
    models="workorders_fieldnation.models",
    servers=(
        Server("production", "https://api.fieldnation.com/api/rest/v2"),
        Server("sandbox", "https://api-sandbox.fndev.net/api/rest/v2"),
    ),
    auth=AuthSpec(
        alternatives=(
            (
                FetchedToken(
                    token=TokenSpec(
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
                    placements=(Placement("query", "access_token"), Placement("header", "Authorization", "Bearer")),
                    ready="access_token",
                ),
            ),
        )
    ),
    errors=ErrorFormat(
        message=("/detail", "/message", "/error/message", "/error_description", "/errors/0/message"),
        code=("/code", "/error/code", "/error", "/errors/0/code"),
        request_id=("/correlation_id", "/correlationId", "/errorReference"),
        expired_token=(ExpiredToken(status=400, contains="expired token"),),
        retry_after=RetryAfterField("/agent/backoffMs", "ms"),
    ),
    decoding=Decoding(coerce=("integral-float", "numeric-text", "number-to-text", "int-bool"), null_strings=("",)),
    environment=(
        ("client_id", "FIELDNATION_CLIENT_ID"),
        ("client_secret", "FIELDNATION_CLIENT_SECRET"),
        ("username", "FIELDNATION_USERNAME"),
        ("password", "FIELDNATION_PASSWORD"),
        ("access_token", "FIELDNATION_ACCESS_TOKEN"),
    ),
    sensitive=(
        "access_token",
        "client_secret",
        "delivery_log",
        "password",
        "refresh_token",
        "secret",
        "token",
        "webhookAttribute",
    ),
    limit_headers=(
        ("limit", "X-RateLimit-Limit"),
        ("remaining", "X-RateLimit-Remaining"),
        ("reset", "X-RateLimit-Reset"),
    ),
)
