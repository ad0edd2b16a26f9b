# Generated from example_client/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import (
    ApiKey,
    AuthSpec,
    Basic,
    Bearer,
    ClientSpec,
    CommonParameter,
    ErrorFormat,
    Placement,
    Server,
    ServerVariable,
)

PLAN = ClientSpec(
    name="ExampleClient",
    distribution="workorders-example-client",
    version="1.2.3",
    models="workorders_example_client.models",
    servers=(
        Server("us", "https://api.example.test"),
        Server(
            "eu",
            "https://{region}.eu.example.test/v2",
            variables=(ServerVariable(name="region", option="region", default="main", values=("main", "alt")),),
        ),
    ),
    auth=AuthSpec(alternatives=((Bearer(),), (Basic(),), (ApiKey(Placement("query", "key")),))),
    errors=ErrorFormat(request_id=("/requestId",)),
    environment=(
        ("token", "EXAMPLE_CLIENT_TOKEN"),
        ("username", "EXAMPLE_CLIENT_USERNAME"),
        ("password", "EXAMPLE_CLIENT_PASSWORD"),
        ("api_key", "EXAMPLE_CLIENT_API_KEY"),
        ("region", "EXAMPLE_CLIENT_REGION"),
    ),
    common=(CommonParameter(option="version", wire="X-Version"),),
    sensitive=("apiToken", "key"),
)
