# Generated from fifth_vendor/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="FifthVendor",
    distribution="workorders-fifth-vendor",
    version="0.1.0",
    models="workorders_fifth_vendor.models",
    servers=(Server("default", "https://api.fifth.example"),),
)
