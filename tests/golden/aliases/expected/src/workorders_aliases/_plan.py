# Generated from aliases/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="Aliases",
    distribution="workorders-aliases",
    version="0.1.0",
    models="workorders_aliases.models",
    servers=(Server("default", "https://api.aliases.example"),),
)
