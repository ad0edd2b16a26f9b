# Generated from listing/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Server

PLAN = ClientSpec(
    name="Listing",
    distribution="workorders-listing",
    version="0.1.0",
    models="workorders_listing.models",
    servers=(Server("default", "https://listing.example"),),
)
