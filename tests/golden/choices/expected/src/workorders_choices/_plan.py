# Generated from choices/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="Choices",
    distribution="workorders-choices",
    version="0.1.0",
    models="workorders_choices.models",
    servers=(Server("default", "https://api.choices.example"),),
)
