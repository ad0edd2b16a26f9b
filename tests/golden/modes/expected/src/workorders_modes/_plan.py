# Generated from modes/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ApiKey, AuthSpec, ClientSpec, ErrorFormat, Failure, Placement, Server

PLAN = ClientSpec(
    name="ModesClient",
    distribution="workorders-modes",
    version="1.1.0",
    models="workorders_modes.models",
    servers=(Server("default", "https://api.modes.example"),),
    auth=AuthSpec(alternatives=((ApiKey(Placement("header", "X-Key")),),)),
    errors=ErrorFormat(
        message=("/message",), request_id_headers=("X-Trace",), failure=Failure(pointer="/ok", equals=(False,))
    ),
    environment=(("api_key", "MODES_API_KEY"),),
    sensitive=("X-Key",),
)
