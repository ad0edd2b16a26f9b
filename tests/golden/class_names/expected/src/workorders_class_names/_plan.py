# Generated from class_names/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="ClassNames",
    distribution="workorders-class-names",
    version="0.1.0",
    models="workorders_class_names.models",
    servers=(Server("default", "https://api.class-names.example"),),
)
