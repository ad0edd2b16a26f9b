# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import (
    ApiKey,
    AuthSpec,
    ClientSpec,
    CommonParameter,
    Decoding,
    ErrorFormat,
    Failure,
    FetchedToken,
    NotFound,
    Placement,
    Server,
    ServerVariable,
    TokenSpec,
)

PLAN = ClientSpec(
    name="Daftra",
    distribution="workorders-daftra",
    version="0.2.0",
    models="workorders_daftra.models",
    servers=(
        Server(
            "default",
            "https://{subdomain}.{domain}/api2",
            variables=(
                ServerVariable(name="subdomain", option="subdomain", default=None),
                ServerVariable(
                    name="domain", option="domain", default="daftra.com", values=("daftra.com", "daftara.com")
                ),
            ),
        ),
    ),
    auth=AuthSpec(
        alternatives=(
            (
                FetchedToken(
                    token=TokenSpec(
                        operation="fetchAccessToken",
                        path="/v2/oauth/token",
                        servers=("https://{subdomain}.{domain}",),
                        encoding="multipart",
                        fields=(
                            ("client_id", "client_id"),
                            ("client_secret", "client_secret"),
                            ("username", "username"),
                            ("password", "password"),
                        ),
                        constants=(("grant_type", "password"),),
                        renew="refresh-token",
                    ),
                    placements=(Placement("header", "Authorization", "Bearer"),),
                    ready="access_token",
                ),
            ),
            (
                FetchedToken(
                    token=TokenSpec(
                        operation="fetchAccessToken",
                        path="/v2/oauth/token",
                        servers=("https://{subdomain}.{domain}",),
                        encoding="multipart",
                        fields=(
                            ("client_id", "client_id"),
                            ("client_secret", "client_secret"),
                            ("code", "authorization_code"),
                            ("redirect_uri", "redirect_uri"),
                        ),
                        constants=(("grant_type", "authorization_code"),),
                        renew="refresh-token",
                        single_use=("authorization_code",),
                    ),
                    placements=(Placement("header", "Authorization", "Bearer"),),
                ),
            ),
            (ApiKey(Placement("header", "apikey")),),
        )
    ),
    errors=ErrorFormat(
        message=("/message", "/error_description"),
        code=("/error",),
        fields=("/validation_errors",),
        failure=Failure(pointer="/result", equals=("failed",)),
        not_found=NotFound(status=400, pointer="/message", equals=("Record not found",)),
    ),
    decoding=Decoding(coerce=("numeric-text", "int-bool"), null_strings=("0000-00-00", "0000-00-00 00:00:00", "")),
    environment=(
        ("client_id", "DAFTRA_CLIENT_ID"),
        ("client_secret", "DAFTRA_CLIENT_SECRET"),
        ("username", "DAFTRA_USERNAME"),
        ("password", "DAFTRA_PASSWORD"),
        ("api_key", "DAFTRA_API_KEY"),
        ("access_token", "DAFTRA_ACCESS_TOKEN"),
        ("subdomain", "DAFTRA_SUBDOMAIN"),
        ("domain", "DAFTRA_DOMAIN"),
    ),
    common=(CommonParameter(option="site_id", wire="Site-Id"),),
    sensitive=("access_token", "apikey", "client_secret", "password", "refresh_token"),
)
