# Generated from paging/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, CommonParameter, Server, ServerVariable

PLAN = ClientSpec(
    name="Paging",
    distribution="workorders-paging",
    version="0.1.0",
    models="workorders_paging.models",
    servers=(
        Server(
            "main",
            "https://{region}.paging.example",
            variables=(ServerVariable(name="region", option="region", default="eu", values=("eu", "us")),),
        ),
        Server("sandbox", "https://sandbox.paging.example"),
    ),
    environment=(("region", "PAGING_REGION"),),
    common=(CommonParameter(option="version", wire="X-Version", default="7"),),
)
