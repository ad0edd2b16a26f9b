# Generated from token_server/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import AuthSpec, ClientSpec, FetchedToken, Placement, Server, ServerVariable, TokenSpec

PLAN = ClientSpec(
    name="TokenServer",
    distribution="workorders-token-server",
    version="0.1.0",
    models="workorders_token_server.models",
    servers=(
        Server(
            "default",
            "https://api.things.example/v1",
            variables=(
                ServerVariable(name="region", option="region", default="eu", values=("eu", "us")),
                ServerVariable(name="tenant", option="tenant", default="common"),
            ),
        ),
    ),
    auth=AuthSpec(
        alternatives=(
            (
                FetchedToken(
                    token=TokenSpec(
                        operation="fetchToken",
                        path="/token",
                        servers=("https://{region}.login.example/oauth/{tenant}",),
                        encoding="form",
                        fields=(("client_id", "client_id"), ("client_secret", "client_secret")),
                        constants=(("grant_type", "client_credentials"),),
                    ),
                    placements=(Placement("header", "Authorization", "Bearer"),),
                    ready="access_token",
                ),
            ),
        )
    ),
    environment=(
        ("client_id", "TOKEN_SERVER_CLIENT_ID"),
        ("client_secret", "TOKEN_SERVER_CLIENT_SECRET"),
        ("access_token", "TOKEN_SERVER_ACCESS_TOKEN"),
        ("region", "TOKEN_SERVER_REGION"),
        ("tenant", "TOKEN_SERVER_TENANT"),
    ),
    sensitive=("access_token", "client_secret"),
)
