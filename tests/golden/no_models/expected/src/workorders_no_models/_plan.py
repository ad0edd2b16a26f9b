# Generated from no_models/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ApiKey, AuthSpec, ClientSpec, Placement, Server

PLAN = ClientSpec(
    name="NoModels",
    distribution="workorders-no-models",
    version="0.1.0",
    models="workorders_no_models.models",
    servers=(Server("default", "https://api.gates.example/v1"),),
    auth=AuthSpec(alternatives=((ApiKey(Placement("header", "X-Key")),),)),
    environment=(("api_key", "NO_MODELS_API_KEY"),),
    sensitive=("X-Key",),
)
