# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits. The runtime acts on it."""

from ._runtime.plans import AuthPlan, Bearer, ClientPlan, ErrorShape, Header, RateLimit, Server

__all__ = ["PLAN"]

PLAN = ClientPlan(
    name="Samsara",
    distribution="workorders-samsara",
    version="0.1.0",
    models="workorders_samsara.models",
    servers=(
        Server(name="us", url="https://api.samsara.com"),
        Server(name="eu", url="https://api.eu.samsara.com"),
        Server(name="ca", url="https://api.ca.samsara.com"),
    ),
    auth=AuthPlan(alternatives=((Bearer(),),)),
    errors=ErrorShape(message=("/message",), request_id=("/requestId",)),
    environment=(("token", "SAMSARA_API_TOKEN"),),
    common=(Header(option="version", wire="X-Samsara-Version", default="2025-10-23"),),
    limits=(
        RateLimit(requests=150, seconds=1.0, per="token"),
        RateLimit(requests=200, seconds=1.0, per="organisation"),
    ),
)
