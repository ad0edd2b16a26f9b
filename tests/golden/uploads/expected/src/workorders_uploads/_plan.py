# Generated from uploads/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="Uploads",
    distribution="workorders-uploads",
    version="0.1.0",
    models="workorders_uploads.models",
    servers=(Server("default", "https://api.uploads.example"),),
)
