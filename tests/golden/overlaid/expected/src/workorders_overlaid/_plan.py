# Generated from overlaid/openapi.json by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="Overlaid",
    distribution="workorders-overlaid",
    version="0.1.0",
    models="workorders_overlaid.models",
    servers=(Server("default", "https://api.overlaid.example/v2"),),
)
