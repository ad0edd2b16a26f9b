# Generated from webhooks/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="Webhooks",
    distribution="workorders-webhooks",
    version="0.1.0",
    models="workorders_webhooks.models",
    servers=(Server("default", "https://api.webhooks.example"),),
    sensitive=("secret_note",),
)
