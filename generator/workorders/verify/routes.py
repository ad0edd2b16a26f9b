"""Which operation an exchange belongs to, and what the spec says of its request and its answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from workorders.bundle.bundler import Bundle
from workorders.ir.api import Mode
from workorders.openapi.document import child, is_mapping
from workorders.openapi.objects import METHODS
from workorders.openapi.schemas import Schema

__all__ = ["Declared", "Operation", "answer_of", "body_of", "errors_of", "of_exchange", "operations", "request_of"]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a spec."""

    id: str
    method: str
    path: str
    node: Mapping[str, Any]
    pointer: str
    """Into the bundle."""
    servers: tuple[str, ...]
    is_token: bool
    """It is a token endpoint: other recordings hold exchanges with it."""
    renews: bool
    """It also renews tokens, with the standard's own request."""


@dataclass(frozen=True, slots=True)
class Declared:
    """A body as a spec declares it."""

    schema: Schema
    at: str
    """Into the bundle."""
    mode: Mode


def operations(bundle: Bundle) -> dict[str, Operation]:
    """The operations of a spec by their ids, token endpoints included."""
    return {operation.id: operation for operation in _operations(bundle.tree)}


def _operations(tree: Mapping[str, Any]) -> Iterator[Operation]:
    schemes: Mapping[str, Any] = tree.get("components", {}).get("securitySchemes", {})
    tokens = [scheme.get("x-wo-token") for scheme in schemes.values()]
    fetching = {token["operation"]: token for token in tokens if is_mapping(token)}
    for path, item in tree.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                node = item[method]
                servers = node.get("servers") or item.get("servers") or tree.get("servers") or ()
                yield Operation(
                    id=node["operationId"],
                    method=method.upper(),
                    path=path,
                    node=node,
                    pointer=f"{child('/paths', path)}/{method}",
                    servers=tuple(server["url"].rstrip("/") for server in servers),
                    is_token=node["operationId"] in fetching,
                    renews=fetching.get(node["operationId"], {}).get("renew") == "refresh-token",
                )


def of_exchange(request: Mapping[str, Any], recorded: Operation, known: Mapping[str, Operation]) -> Operation | None:
    """The operation an exchange belongs to: the recording's own, or a token endpoint.

    A declared server counts more than another one with the same path, a path with few braces more than one with many.
    """
    found: list[tuple[bool, int, bool, Operation]] = []
    for operation in (recorded, *(other for other in known.values() if other.is_token and other != recorded)):
        if operation.method == request["method"] and _leads_to(request["url"], operation, ""):
            elsewhere = not any(_leads_to(request["url"], operation, server) for server in operation.servers)
            found.append((elsewhere, operation.path.count("{"), operation.is_token, operation))
    return min(found, key=lambda each: each[:3])[3] if found else None


def _leads_to(url: str, operation: Operation, server: str) -> bool:
    """Whether a URL is that of an operation, at this server; without one, at any server whatever its path."""
    wanted = _pattern(server + operation.path)
    if server and "://" in server:
        return re.fullmatch(wanted, url) is not None
    return re.fullmatch(f"(?:/.*)?{wanted}", urlsplit(url).path) is not None


def _pattern(template: str) -> str:
    return "".join(
        "[^/]+" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{[^}]*\})", template) if part
    )


# -- bodies -----------------------------------------------------------------------------------------------------------


def request_of(operation: Operation) -> Declared | None:
    """The declared body of an operation's request."""
    node: Mapping[str, Any] = operation.node.get("requestBody", {})
    at = f"{operation.pointer}/requestBody"
    mode: Mode = node.get("x-wo-body-mode", "update" if operation.method in ("PUT", "PATCH") else "create")
    for media_type, media in node.get("content", {}).items():
        return Declared(media.get("schema", {}), f"{child(f'{at}/content', media_type)}/schema", mode)
    return None


def answer_of(operation: Operation, status: int) -> tuple[str, Mapping[str, Any]] | None:
    """What the spec says of a status: the key of the response object and the object."""
    responses: Mapping[str, Any] = operation.node.get("responses", {})
    keys = {key.upper(): key for key in responses}
    for wanted in (str(status), f"{status // 100}XX", "DEFAULT"):
        if wanted in keys:
            return keys[wanted], responses[keys[wanted]]
    return None


def body_of(operation: Operation, key: str, content_type: str) -> Declared | None:
    """The declared JSON body of a response; of several media types the one that was sent, else the first."""
    at = f"{operation.pointer}/responses/{key}/content"
    content: Mapping[str, Any] = operation.node["responses"][key].get("content", {})
    json_like: Sequence[str] = [name for name in content if "json" in name or name == "*/*"]
    sent = content_type.partition(";")[0].strip().lower()
    for name in (*(name for name in json_like if name.lower() == sent), *json_like):
        return Declared(content[name].get("schema", {}), f"{child(at, name)}/schema", "read")
    return None


def errors_of(operation: Operation) -> Iterator[Declared]:
    """The declared JSON bodies of failures."""
    for key in operation.node.get("responses", {}):
        if key[0] in "45" or key == "default":
            declared = body_of(operation, key, "")
            if declared is not None:
                yield declared
