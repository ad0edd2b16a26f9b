# Generated from combined/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="Combined",
    distribution="workorders-combined",
    version="0.1.0",
    models="workorders_combined.models",
    servers=(Server("default", "https://api.combined.example"),),
)
