# Generated from nesting/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import AuthSpec, ClientSpec, FetchedToken, Placement, Server, TokenSpec

PLAN = ClientSpec(
    name="NestingClient",
    distribution="workorders-nesting",
    version="0.1.0",
    models="workorders_nesting.models",
    servers=(Server("default", "https://api.nesting.example"),),
    auth=AuthSpec(
        alternatives=(
            (
                FetchedToken(
                    token=TokenSpec(
                        operation="fetchToken",
                        path="/token",
                        servers=(),
                        encoding="form",
                        fields=(("code", "authorization_code"),),
                        constants=(("grant_type", "authorization_code"),),
                        renew="refresh-token",
                        client_authentication="basic",
                        single_use=("authorization_code",),
                        rotates=True,
                    ),
                    placements=(Placement("header", "Authorization", "Bearer"),),
                    ready="access_token",
                ),
            ),
        )
    ),
    environment=(
        ("client_id", "NESTING_CLIENT_ID"),
        ("client_secret", "NESTING_CLIENT_SECRET"),
        ("access_token", "NESTING_ACCESS_TOKEN"),
    ),
    sensitive=("access_token", "refresh_token"),
)
