# Generated from plain/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import AuthSpec, Bearer, ClientSpec, Server

PLAN = ClientSpec(
    name="Plain",
    distribution="workorders-plain",
    version="0.1.0",
    models="workorders_plain.models",
    servers=(Server("default", "https://api.plain.example/v2"),),
    auth=AuthSpec(alternatives=((Bearer(),),)),
    environment=(("token", "PLAIN_TOKEN"),),
)
