"""Which operations are about the same objects, and what each does with them: read from paths, methods and types.

A kind is what a resource of the client lists, creates, reads, changes and deletes. Its objects have an id: the last
parameter of the path of one object, or else the argument that identifies it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from workorders.ir.api import Api, ListType, ModelType, Operation, Type
from workorders.openapi.semantics.schemas import Schemas, properties, python_name
from workorders.openapi.url_templates import template_parameters
from workorders.openapi.values import as_mapping

Role: TypeAlias = Literal["list", "create", "get", "update", "delete", "act"]
_ENDS_WITH_PARAMETER: Final = re.compile(r"(?P<stem>.*)/\{(?P<name>[^{}]+)\}(?P<suffix>\.\w+)?")
_SUFFIX: Final = re.compile(r"\.\w+$")
_WRITES: Final = ("POST", "PUT", "PATCH", "DELETE")


@dataclass(frozen=True, slots=True)
class Identity:
    """Where a request says which object it is about."""

    place: Literal["path", "query", "body"]
    name: str
    """Wire name."""
    scope: tuple[str, ...] = ()
    """Parameters before it in the path: whose object it is."""


@dataclass(frozen=True, slots=True)
class Use:
    """What an operation does with the objects of a kind."""

    kind: str
    role: Role
    identity: Identity | None
    """``None``: it is about all of them, or about a new one."""
    scope: tuple[str, ...] = ()
    """Parameters of the path of a list or of a new object."""


@dataclass(frozen=True, slots=True)
class ResourceKind:
    """Objects of one kind."""

    name: str
    schema: str
    """Component that describes one."""
    id_fields: tuple[str, ...]
    """Fields that may hold the id, the most likely first."""


@dataclass(frozen=True, slots=True)
class ResourceKinds:
    """The kinds of an API, and what its operations do with them."""

    by_name: Mapping[str, ResourceKind]
    uses: Mapping[str, Use]
    """By operationId."""


def kinds_of(api: Api, schemas: Schemas) -> ResourceKinds:
    """Find the kinds of an API."""
    kinds: dict[str, ResourceKind] = {}
    uses: dict[str, Use] = {}
    for resource in api.resources:
        for name, found in _uses(resource.path, resource.operations):
            schema = _schema_of(found, {each.id: each for each in resource.operations})
            if schema is None:
                continue
            wire = next((use.identity.name for use in found.values() if use.identity is not None), "id")
            kinds[name] = ResourceKind(name, schema, id_fields(schema, wire, schemas))
            uses |= found
    return ResourceKinds(kinds, uses)


def _uses(resource: str, operations: Sequence[Operation]) -> Iterator[tuple[str, dict[str, Use]]]:
    """Yield the kinds of a resource with the uses of their operations."""
    of_one = [(each, found) for each in operations if (found := _ENDS_WITH_PARAMETER.fullmatch(each.path)) is not None]
    readers = [(each, found) for each, found in of_one if each.safety == "safe" and each.paging is None]
    ids = dict.fromkeys(found["name"] for each, found in (readers or of_one) if result_schema(each) is not None)
    for wire in ids:
        uses: dict[str, Use] = {}
        arity = min(len(template_parameters(each.path)) for each, found in of_one if found["name"] == wire)
        stems = {found["stem"] for _, found in of_one if found["name"] == wire}
        schemas = {result_schema(each) for each, found in of_one if found["name"] == wire} - {None}
        name = f"{resource}/{wire}"
        for each, found in of_one:
            role = _role_of_one(each)
            if found["name"] == wire and role is not None and len(template_parameters(each.path)) <= arity + 1:
                scope = tuple(template_parameters(found["stem"]))
                uses[each.id] = Use(name, role, Identity("path", wire, scope))
        uses |= _collection_uses(name, operations, stems, schemas, uses)
        uses |= _actions(name, operations, wire, schemas, uses)
        yield name, uses
    if not ids:
        yield from _kinds_without_paths(resource, operations)


def _role_of_one(operation: Operation) -> Role | None:
    """Return what an operation on the path of one object does."""
    match operation.method:
        case "GET":
            return None if operation.paging is not None else "get"
        case "PUT" | "PATCH":
            return "update"
        case "POST" if operation.body is not None and operation.body.mode == "update":
            return "update"
        case "DELETE":
            return "act" if result_schema(operation) is not None and _is_renamed(operation) else "delete"
        case _:
            return None


def _is_renamed(operation: Operation) -> bool:
    """Whether a DELETE is something else than deleting, such as cancelling."""
    return not operation.name.startswith(("delete", "remove"))


def _collection_uses(
    name: str,
    operations: Sequence[Operation],
    stems: set[str],
    schemas: set[str | None],
    known: Mapping[str, Use],
) -> dict[str, Use]:
    uses: dict[str, Use] = {}
    for each in operations:
        scope = tuple(template_parameters(each.path))
        if each.id in known:
            continue
        at_stem = _SUFFIX.sub("", each.path) in stems
        if each.method == "POST" and at_stem:
            uses[each.id] = Use(name, "create", None, scope)
        elif each.safety == "safe" and _is_list(each) and (at_stem or item_schema(each) in schemas):
            uses[each.id] = Use(name, "list", None, scope)
    creating = [each for each in operations if each.method == "POST" and each.id in uses]
    for each in operations if not creating else ():
        if each.method == "POST" and each.name == "create":
            uses[each.id] = Use(name, "create", None, tuple(template_parameters(each.path)))
    return uses


def _actions(
    name: str, operations: Sequence[Operation], wire: str, schemas: set[str | None], known: Mapping[str, Use]
) -> dict[str, Use]:
    """Return the operations that change one object and return it, below its path."""
    uses: dict[str, Use] = {}
    for each in operations:
        names = template_parameters(each.path)
        changes = each.method in _WRITES and each.id not in known and names[-1:] == [wire]
        if changes and result_schema(each) in schemas:
            uses[each.id] = Use(name, "act", Identity("path", wire, tuple(names[:-1])))
    return uses


def _kinds_without_paths(resource: str, operations: Sequence[Operation]) -> Iterator[tuple[str, dict[str, Use]]]:
    """Yield the kinds whose objects are not told apart by the path: by a query parameter, or in the body."""
    by_path: dict[str, list[Operation]] = {}
    for each in operations:
        by_path.setdefault(each.path, []).append(each)
    taken: set[str] = set()
    for path, group in sorted(by_path.items(), key=lambda pair: -len(pair[1])):
        listing = [each for each in group if each.safety == "safe" and _is_list(each) and each.id not in taken]
        if not listing:
            continue
        name, item = f"{resource}{path}", item_schema(listing[0])
        same = [each for each in operations if each.safety == "safe" and _is_list(each) and item_schema(each) == item]
        uses = {each.id: Use(name, "list", None, tuple(template_parameters(each.path))) for each in same}
        for each in group:
            identity = _positional(each)
            if each.method == "POST" and identity is None:
                uses[each.id] = Use(name, "create", None, tuple(template_parameters(path)))
            elif each.method in ("PUT", "PATCH") and identity is not None:
                uses[each.id] = Use(name, "update", identity)
            elif each.method == "DELETE" and identity is not None:
                uses[each.id] = Use(name, "delete", identity)
        taken |= uses.keys()
        yield name, uses


def _positional(operation: Operation) -> Identity | None:
    """Return the argument outside the path that identifies the object."""
    for argument in operation.arguments:
        if argument.positional and argument.place in ("query", "body"):
            return Identity("query" if argument.place == "query" else "body", argument.wire)
    return None


def _is_list(operation: Operation) -> bool:
    return operation.paging is not None or isinstance(operation.result.type, ListType)


def item_schema(operation: Operation) -> str | None:
    """Return the schema of the objects in the result of an operation: of the items, if it is a list."""
    kind = operation.result.type
    return _model(kind.item if isinstance(kind, ListType) else kind)


def result_schema(operation: Operation) -> str | None:
    """Return the schema of the result of an operation, if it is an object."""
    return _model(operation.result.type)


def _model(kind: Type | None) -> str | None:
    return kind.schema if isinstance(kind, ModelType) else None


def _schema_of(uses: Mapping[str, Use], operations: Mapping[str, Operation]) -> str | None:
    """Return the schema of the objects of a kind: that of reading one, else that of listing them."""
    for role in ("get", "list"):
        for key, use in uses.items():
            if use.role == role and (schema := item_schema(operations[key])) is not None:
                return schema
    return None


def id_fields(schema: str, wire: str, schemas: Schemas) -> tuple[str, ...]:
    """Return the properties that may hold the id of an object, given the parameter's name."""
    names = properties(as_mapping(schemas.get(schema)))
    plain = _plain(wire)
    exact = [name for name, prop in names.items() if _plain(name) == plain or python_name(as_mapping(prop)) == wire]
    endings = sorted((name for name in names if plain.endswith(f"_{_plain(name)}")), key=len, reverse=True)
    return tuple(dict.fromkeys((*exact, *endings, *(["id"] if "id" in names else []))))


def _plain(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
