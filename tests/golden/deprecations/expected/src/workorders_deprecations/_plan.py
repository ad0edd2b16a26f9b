# Generated from deprecations/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="Deprecations",
    distribution="workorders-deprecations",
    version="0.1.0",
    models="workorders_deprecations.models",
    servers=(Server("default", "https://api.cranes.example"),),
)
