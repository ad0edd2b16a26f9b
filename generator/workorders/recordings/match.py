"""Matching recorded requests with the operations of a spec by method and URL."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from workorders.openapi.semantics.operations import OperationNode, server_urls
from workorders.openapi.url_templates import template_parameters, template_pattern


def match_operation(
    request: Mapping[str, Any], recorded: OperationNode, tokens: Iterable[OperationNode]
) -> OperationNode | None:
    """Return the operation that a request calls: the recording's own, or a token endpoint.

    A declared server is preferred to another one with the same path, and a path with fewer parameters to one with more.
    """
    candidates: list[tuple[bool, int, int, OperationNode]] = []
    for index, operation in enumerate((recorded, *(token for token in tokens if token.id != recorded.id))):
        if operation.method.upper() == request["method"] and _matches(request["url"], operation, ""):
            elsewhere = not any(_matches(request["url"], operation, server) for server in servers_of(operation))
            candidates.append((elsewhere, len(template_parameters(operation.path)), index, operation))
    return min(candidates, key=lambda each: each[:3])[3] if candidates else None


def servers_of(operation: OperationNode) -> tuple[str, ...]:
    """Return the URLs of the servers that an operation is sent to."""
    return operation.own_servers or server_urls(operation.source.tree)


def _matches(url: str, operation: OperationNode, server: str) -> bool:
    """Whether a URL is that of an operation at a server; without a server, at any server and below any path."""
    pattern = template_pattern(server + operation.path)
    if "://" in server:
        return re.fullmatch(pattern, url) is not None
    return re.fullmatch(f"(?:/.*)?{pattern}", urlsplit(url).path) is not None
