# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import (
    AuthSpec,
    Basic,
    ClientSpec,
    Decoding,
    ErrorFormat,
    Failure,
    RateLimit,
    Server,
    ServerVariable,
)

PLAN = ClientSpec(
    name="CycleSoftware",
    distribution="workorders-cyclesoftware",
    version="0.2.0",
    models="workorders_cyclesoftware.models",
    servers=(
        Server(
            "default",
            "https://api.cyclesoftware.{country_domain}",
            variables=(
                ServerVariable(name="country_domain", option="country_domain", default="nl", values=("nl", "be", "fr")),
            ),
        ),
    ),
    auth=AuthSpec(alternatives=((Basic(),),)),
    errors=ErrorFormat(message=("/error_message",), failure=Failure(pointer="/error", equals=(True,))),
    decoding=Decoding(coerce=("numeric-text",)),
    environment=(
        ("username", "CYCLESOFTWARE_USERNAME"),
        ("password", "CYCLESOFTWARE_PASSWORD"),
        ("country_domain", "CYCLESOFTWARE_COUNTRY_DOMAIN"),
    ),
    sensitive=("iban", "verification_hash"),
    limits=(RateLimit(360, 60.0), RateLimit(15000, 86400.0)),
    limit_headers=(
        ("limit", "X-RateLimit-Minutely-Limit"),
        ("remaining", "X-RateLimit-Minutely-Remaining"),
        ("daily-remaining", "X-RateLimit-Daily-Remaining"),
        ("daily-reset", "X-RateLimit-Daily-Reset"),
    ),
)
