"""Which operation a request calls: matched by its method and path, at any server of the spec."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from workorders.diagnostics import nearest
from workorders.mock.messages import Problem
from workorders.openapi.semantics.operations import OperationNode
from workorders.openapi.url_templates import template_parameters, template_pattern
from workorders.recordings.match import servers_of


@dataclass(frozen=True, slots=True)
class Route:
    """A path template below the vendor's prefix, and the operation that it calls with one method."""

    node: OperationNode
    template: str
    pattern: re.Pattern[str]

    @property
    def rank(self) -> tuple[int, int]:
        """Sorts routes that fit the same path: fewer parameters first."""
        return len(template_parameters(self.template)), -len(self.template)


@dataclass(frozen=True, slots=True)
class Match:
    """The operation that a request calls, and the values of its path parameters."""

    node: OperationNode
    values: dict[str, str]


def routes_of(nodes: Iterable[OperationNode]) -> tuple[Route, ...]:
    """Return the routes of the operations, the most specific first."""
    routes: dict[tuple[str, str], Route] = {}
    for node in nodes:
        for server in servers_of(node) or ("",):
            prefix = re.sub(r"^(?:[^/]*//)?[^/]*", "", server).rstrip("/")
            template = prefix + node.path
            pattern = re.compile(template_pattern(template))
            routes.setdefault((node.method, template), Route(node, template, pattern))
    return tuple(sorted(routes.values(), key=lambda route: route.rank))


def find_route(routes: Iterable[Route], method: str, path: str) -> Match | Problem:
    """Return what a request calls, or why it calls nothing."""
    known = tuple(routes)
    fitting = [(route, found) for route in known if (found := route.pattern.fullmatch(path))]
    for route, found in fitting:
        if route.node.method == method.lower():
            names = template_parameters(route.node.path)  # those of the server's URL come before them
            texts = found.groups()[len(found.groups()) - len(names) :]
            return Match(route.node, {name: unquote(text) for name, text in zip(names, texts, strict=True)})
    if fitting:
        allowed = ", ".join(sorted({route.node.method.upper() for route, _ in fitting}))
        return Problem("method", f"{path} does not accept {method}. It accepts {allowed}.")
    near = nearest(path, [route.template for route in known], cutoff=0.3)
    hint = f" Did you mean {near}?" if near else ""
    return Problem("path", f"No operation has the path {path}.{hint}")
