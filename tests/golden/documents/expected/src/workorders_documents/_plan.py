# Generated from documents/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ApiKey, AuthSpec, ClientSpec, Placement, Server

PLAN = ClientSpec(
    name="Documents",
    distribution="workorders-documents",
    version="0.1.0",
    models="workorders_documents.models",
    servers=(Server("default", "https://api.documents.example/v1"),),
    auth=AuthSpec(alternatives=((ApiKey(Placement("header", "X-Key")),),)),
    environment=(("api_key", "DOCUMENTS_API_KEY"),),
    sensitive=("X-Key",),
)
