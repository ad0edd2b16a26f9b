"""Which credentials operations require: the same everywhere, or what each says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from workorders.openapi.document import is_mapping
from workorders.openapi.semantics.client import security_schemes, token_places
from workorders.openapi.semantics.navigation import Source
from workorders.openapi.semantics.operations import OperationNode, called_operations
from workorders.openapi.values import as_list, as_mapping, as_text

AUTHORIZATION: Final = "authorization"
"""The header that carries the credential of every scheme but an API key."""
Requirement: TypeAlias = tuple[str, ...]
"""Security schemes whose credentials are sent together; empty: none."""


@dataclass(frozen=True, slots=True)
class Security:
    """The requirements of a spec."""

    alternatives: tuple[Requirement, ...]
    """Every requirement, in the order in which the spec lists them."""
    per_operation: bool
    """Operations differ in what they require."""
    lists: tuple[tuple[Requirement, ...], ...] = ()
    """The different lists of alternatives of operations."""


def unsupported_reason(scheme: object) -> str:
    """Return why a client has nothing to send for a security scheme; empty: it has."""
    kind, name = as_text(as_mapping(scheme).get("type")), as_text(as_mapping(scheme).get("scheme")).lower()
    if kind == "mutualTLS":
        return "the certificate is that of the http_client"
    if kind == "http" and name not in ("bearer", "basic"):
        return f"{name!r} is not supported, users must pass its header with extra_headers"
    return ""


def credential_place(scheme: object) -> tuple[str, str] | None:
    """Return where the credential of a security scheme is sent, and under which name; ``None``: nothing is sent.

    Upper and lower case are the same in headers alone.
    """
    node = as_mapping(scheme)
    if unsupported_reason(node):
        return None
    if node.get("type") != "apiKey":
        return "header", AUTHORIZATION
    return _place(node)


def _place(node: Mapping[str, Any]) -> tuple[str, str]:
    place, name = as_text(node.get("in")), as_text(node.get("name"))
    return place, name.lower() if place == "header" else name


def requirements(tree: Any, given: object) -> tuple[Requirement, ...]:
    """Return a list of requirements, without the schemes that a client sends nothing for."""
    schemes = security_schemes(tree)
    listed = (each for each in as_list(given) if is_mapping(each))
    kept = (tuple(name for name in each if not unsupported_reason(schemes.get(name))) for each in listed)
    return tuple(dict.fromkeys(kept))


def requirements_of(operation: OperationNode) -> tuple[Requirement, ...]:
    """Return the alternatives of an operation; empty: it needs no credentials."""
    tree = operation.source.tree
    given = operation.value.get("security", tree.get("security"))
    if token_places(tree, operation.value):
        given = tree.get("security")  # the same token, in fewer places
    found = requirements(tree, given)
    return () if found == ((),) else found


def credentials_sent(operation: OperationNode) -> frozenset[tuple[str, str]]:
    """Return the places in which the client sends credentials of an operation."""
    schemes, required = security_schemes(operation.source.tree), requirements_of(operation)
    places = (credential_place(schemes.get(name)) for requirement in required for name in requirement)
    return frozenset(place for place in places if place is not None)


def is_sent(parameter: Mapping[str, Any], places: frozenset[tuple[str, str]]) -> bool:
    """Return whether a parameter is one of the credentials that the client sends."""
    return _place(parameter) in places


def security(source: Source) -> Security:
    """Return the requirements of a spec."""
    default = requirements(source.tree, source.tree.get("security"))
    every = [requirements_of(each) for each in called_operations(source, with_unnamed=True)]
    lists = tuple(dict.fromkeys(each for each in every if each))
    if len({frozenset(map(frozenset, each)) for each in lists}) <= 1:
        same = not lists or {*map(frozenset, lists[0])} == {*map(frozenset, default)}
        alternatives = default if same else lists[0]
        return Security(() if alternatives == ((),) else alternatives, per_operation=False, lists=lists)
    order = [*default, *(requirement for each in lists for requirement in each)]
    return Security(tuple(dict.fromkeys(order)), per_operation=True, lists=lists)
