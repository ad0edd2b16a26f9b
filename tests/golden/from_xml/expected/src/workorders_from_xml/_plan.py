# Generated from from_xml/openapi.yaml by `workorders generate`. Do not edit.
"""How this API behaves: servers, credentials, errors, limits."""

from workorders_runtime.spec import ClientSpec, Decoding, Server

PLAN = ClientSpec(
    name="FromXml",
    distribution="workorders-from-xml",
    version="0.1.0",
    models="workorders_from_xml.models",
    servers=(Server("default", "https://xml.example"),),
    decoding=Decoding(coerce=("text-bool", "empty-text", "lone-item", "numeric-text")),
)
