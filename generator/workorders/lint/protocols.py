"""APIs that are more than one request and one response for each operation: what a client does not do for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from workorders.openapi.semantics.media_types import essence
from workorders.openapi.values import as_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

    from workorders.lint.context import Context
    from workorders.openapi.document import Location
    from workorders.openapi.semantics.operations import OperationNode

_SOAP: Final = "SOAP is not supported: the envelope is sent and returned as one text"
_SEVERAL: Final = "is one operation for many: its parts get no methods, types or errors of their own"
_SIGNED: Final = (
    "signed requests are not supported: the client does not compute {!r}, users must pass it with each call"
)
_CSRF: Final = "CSRF handshakes are not supported: the client does not fetch {!r}, users must pass it with each call"
_SIGNATURE: Final = re.compile(r"(^|[-_])(signature|hmac|sign|digest)$", re.IGNORECASE)
_CSRF_NAME: Final = re.compile(r"[cx]srf", re.IGNORECASE)
_ENVELOPES: Final[tuple[tuple[str, Set[str]], ...]] = (
    ("JSON-RPC", {"jsonrpc", "method"}),
    ("GraphQL", {"query", "variables"}),
    ("GraphQL", {"query", "operationName"}),
)
"""Protocol -> properties of its request bodies."""


def check_protocols(context: Context) -> None:
    """Report SOAP, many operations behind one path and method, signed requests and CSRF handshakes."""
    for operation in context.operations:
        for location, message in _found(context, operation):
            context.warn("protocol", location, message)
    for node in context.of("securityScheme"):
        if message := _handshake(as_text(node.value.get("name"))) if node.value.get("type") == "apiKey" else "":
            context.warn("protocol", node.location, message)


def _found(context: Context, operation: OperationNode) -> Iterator[tuple[Location, str]]:
    headers = operation.parameters_in("header")
    for name, parameter in headers.items():
        if name.lower() == "soapaction":
            yield parameter.location, _SOAP
        elif message := _handshake(name):
            yield parameter.location, message
    for body in () if operation.request is None else operation.request.bodies:
        kind = essence(body.media_type)
        if kind == "application/soap+xml":
            yield body.schema.location, _SOAP
        known = context.properties(body.schema).keys()
        protocol = next((each for each, names in _ENVELOPES if names <= known), "")
        if kind.startswith("application/graphql") and not kind.startswith("application/graphql-response"):
            protocol = "GraphQL"
        if protocol and operation.method == "post":
            yield operation.location, f"{protocol} {_SEVERAL}"


def _handshake(name: str) -> str:
    """Return what a client does not do for a header; empty: it does everything."""
    if _CSRF_NAME.search(name):
        return _CSRF.format(name)
    return _SIGNED.format(name) if _SIGNATURE.search(name) else ""
