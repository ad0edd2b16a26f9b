# Generated from values/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="Values",
    distribution="workorders-values",
    version="0.1.0",
    models="workorders_values.models",
    servers=(Server("default", "https://api.values.example"),),
    sensitive=("pin",),
)
