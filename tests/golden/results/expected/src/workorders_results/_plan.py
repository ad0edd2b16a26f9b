# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="Results",
    distribution="workorders-results",
    version="0.1.0",
    models="workorders_results.models",
    servers=(Server("default", "https://api.boilers.example"),),
)
