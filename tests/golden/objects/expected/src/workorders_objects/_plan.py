# Generated from objects/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, CommonParameter, Server, ServerVariable

PLAN = ClientSpec(
    name="Objects",
    distribution="workorders-objects",
    version="0.1.0",
    models="workorders_objects.models",
    servers=(
        Server(
            "default",
            "https://api.objects.example",
            variables=(
                ServerVariable(name="region", option="region", default="eu", values=("eu", "us")),
                ServerVariable(name="account", option="account", default=None),
            ),
        ),
    ),
    environment=(("region", "OBJECTS_REGION"), ("account", "OBJECTS_ACCOUNT")),
    common=(
        CommonParameter(option="tenant", wire="X-Tenant", required=True),
        CommonParameter(option="locale", wire="X-Locale", default="nl-NL", required=True),
        CommonParameter(option="beta", wire="X-Beta", default="false", required=True),
    ),
)
