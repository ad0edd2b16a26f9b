# Generated from rules/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="Rules",
    distribution="workorders-rules",
    version="0.1.0",
    models="workorders_rules.models",
    servers=(Server("default", "https://api.rules.example"),),
)
