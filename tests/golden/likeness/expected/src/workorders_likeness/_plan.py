# Generated from likeness/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="Likeness",
    distribution="workorders-likeness",
    version="0.1.0",
    models="workorders_likeness.models",
    servers=(Server("default", "https://api.lifts.example"),),
    sensitive=("code", "old", "pin", "pins"),
)
