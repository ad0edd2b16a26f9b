# Generated from members/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ApiKey, AuthSpec, ClientSpec, Placement, Server

PLAN = ClientSpec(
    name="Members",
    distribution="workorders-members",
    version="0.1.0",
    models="workorders_members.models",
    servers=(Server("default", "https://api.members.example"),),
    auth=AuthSpec(
        alternatives=(
            (
                ApiKey(Placement("header", "X-App-Id"), option="app_id"),
                ApiKey(Placement("header", "X-App-Key"), option="app_key"),
            ),
        )
    ),
    environment=(("app_id", "MEMBERS_APP_ID"), ("app_key", "MEMBERS_APP_KEY")),
    sensitive=("X-App-Id", "X-App-Key"),
)
