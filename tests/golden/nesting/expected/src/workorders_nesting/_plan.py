# Generated from nesting/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits. The runtime acts on it."""

from workorders_runtime.spec import AuthPlan, ClientPlan, FetchedToken, Placement, Server, TokenPlan

__all__ = ["PLAN"]

PLAN = ClientPlan(
    name="NestingClient",
    distribution="workorders-nesting",
    version="0.1.0",
    models="workorders_nesting.models",
    servers=(Server(name="default", url="https://api.nesting.example"),),
    auth=AuthPlan(
        alternatives=(
            (
                FetchedToken(
                    plan=TokenPlan(
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
                    placements=(Placement(where="header", name="Authorization", prefix="Bearer"),),
                ),
            ),
        )
    ),
    environment=(("client_id", "NESTING_CLIENT_ID"), ("client_secret", "NESTING_CLIENT_SECRET")),
    sensitive=("access_token", "refresh_token"),
)
