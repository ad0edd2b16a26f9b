# Generated from habits/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ApiKey, AuthSpec, ClientSpec, ErrorFormat, Failure, Placement, RateLimit, Server

PLAN = ClientSpec(
    name="Habits",
    distribution="workorders-habits",
    version="0.1.0",
    models="workorders_habits.models",
    servers=(Server("default", "https://habits.example"),),
    auth=AuthSpec(alternatives=((ApiKey(Placement("header", "Authorization", "Token")),),)),
    errors=ErrorFormat(message=("/message",), fields=("/errors",), failure=Failure(pointer="/errors")),
    environment=(("api_key", "HABITS_API_KEY"),),
    sensitive=("Authorization",),
    limits=(RateLimit(40, 20.0),),
    limit_headers=(("remaining", "X-Left"), ("limit", "X-Limit")),
)
