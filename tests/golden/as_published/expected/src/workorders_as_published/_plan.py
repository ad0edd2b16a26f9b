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
    ),
    sensitive=("X-Api-Key", "api_key"),
)
