# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="Names",
    distribution="workorders-names",
    version="0.1.0",
    models="workorders_names.models",
    servers=(Server("default", "https://api.names.example"),),
)
