# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ApiKey, AuthSpec, ClientSpec, Placement, Server

PLAN = ClientSpec(
    name="Foreign",
    distribution="workorders-foreign",
    version="0.1.0",
    models="workorders_foreign.models",
    servers=(Server("default", "https://api.foreign.example"),),
    auth=AuthSpec(alternatives=((), (ApiKey(Placement("header", "Authorization")),))),
    environment=(("api_key", "FOREIGN_API_KEY"),),
    sensitive=("Authorization",),
)
