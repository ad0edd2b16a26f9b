# Generated from imports/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="Imports",
    distribution="workorders-imports",
    version="0.1.0",
    models="workorders_imports.models",
    servers=(Server("default", "https://api.imports.example"),),
)
