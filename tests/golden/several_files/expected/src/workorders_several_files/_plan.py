# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="SeveralFiles",
    distribution="workorders-several-files",
    version="0.1.0",
    models="workorders_several_files.models",
    servers=(Server("default", "https://api.several-files.example/v1"),),
)
