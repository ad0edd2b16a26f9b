# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="Constants",
    distribution="workorders-constants",
    version="0.1.0",
    models="workorders_constants.models",
    servers=(Server("default", "https://api.meters.example"),),
)
