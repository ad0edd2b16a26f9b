# Generated from as_published/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ApiKey, AuthSpec, ClientSpec, Placement, Server, ServerVariable

PLAN = ClientSpec(
    name="AsPublished",
    distribution="workorders-as-published",
    version="0.1.0",
    models="workorders_as_published.models",
    servers=(
        Server(
            "default",
            "https://api.published.example/{basePath}/bot{token}",
            variables=(
                ServerVariable(name="basePath", option="base_path", default="/sell/v1"),
                ServerVariable(name="token", option="token", default="7:ABC"),
            ),
        ),
        Server(
            "server_2",
            "https://api.published.example/{prefix}",
            variables=(ServerVariable(name="prefix", option="prefix", default="", values=("", "/v2")),),
        ),
        Server("server_3", "https://cognitive.published.example/bing/v7.0"),
        Server(
            "server_4",
            "https://{accountName}.published.example",
            variables=(ServerVariable(name="accountName", option="account_name", default=None),),
        ),
    ),
    auth=AuthSpec(
        alternatives=(
            (
                ApiKey(Placement("header", "X-Api-Key"), option="hdr"),
                ApiKey(Placement("query", "api_key"), option="qry"),
            ),
            (
                ApiKey(Placement("header", "X-Api-Key"), option="hdr"),
                ApiKey(Placement("query", "api_key"), option="qry2"),
            ),
        )
    ),
    environment=(
        ("hdr", "AS_PUBLISHED_HDR"),
        ("qry", "AS_PUBLISHED_QRY"),
        ("qry2", "AS_PUBLISHED_QRY2"),
        ("base_path", "AS_PUBLISHED_BASE_PATH"),
        ("token", "AS_PUBLISHED_TOKEN"),
        ("prefix", "AS_PUBLISHED_PREFIX"),
        ("account_name", "AS_PUBLISHED_ACCOUNT_NAME"),
    ),
    sensitive=("X-Api-Key", "api_key"),
)
