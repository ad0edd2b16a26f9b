# Generated from schemes/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ApiKey, AuthSpec, Basic, Bearer, ClientSpec, Placement, Server

PLAN = ClientSpec(
    name="Schemes",
    distribution="workorders-schemes",
    version="0.1.0",
    models="workorders_schemes.models",
    servers=(Server("default", "https://api.schemes.example"),),
    auth=AuthSpec(
        alternatives=(
            (ApiKey(Placement("header", "X-Key")),),
            (ApiKey(Placement("query", "admin"), option="admin_key"),),
            (Bearer(),),
            (Bearer(),),
            (ApiKey(Placement("header", "X-Key")), Bearer()),
            (Basic(),),
            (),
        ),
        per_operation=True,
    ),
    environment=(
        ("api_key", "SCHEMES_API_KEY"),
        ("admin_key", "SCHEMES_ADMIN_KEY"),
        ("token", "SCHEMES_TOKEN"),
        ("username", "SCHEMES_USERNAME"),
        ("password", "SCHEMES_PASSWORD"),
    ),
    sensitive=("X-Key", "admin"),
)
