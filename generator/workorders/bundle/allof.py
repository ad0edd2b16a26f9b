"""Step two: every ``allOf`` becomes one schema."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from workorders.bundle.merging import CONFLICT, LIMITED, narrowed
from workorders.openapi.document import Location, is_list, is_mapping
from workorders.openapi.objects import shape_of
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.discriminators import discriminator
from workorders.openapi.semantics.schemas import (
    REFERENCE_PREFIX,
    UNION_KEYWORDS,
    describes_values,
    is_null,
    ref_name,
    required_groups,
    types,
    union_members,
)
from workorders.openapi.values import as_mapping

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workorders.bundle.origins import Trace
    from workorders.openapi.objects import ObjectKind

_MAX_DEPTH: Final = 100
_DOCUMENTATION: Final = frozenset(
    {"title", "description", "example", "examples", "externalDocs", "deprecated", "$comment"}
)
"""Keys that describe the schema itself. They are not inherited through a reference."""
_NOT_INHERITED: Final = _DOCUMENTATION | {keys.PYTHON_NAME, keys.CANONICAL, "discriminator"}
_LAST_WINS: Final = _DOCUMENTATION | {"default", "readOnly", "writeOnly"}
_REPLACED: Final = _LAST_WINS | {"discriminator", "xml"}
_OF_UNION: Final = _LAST_WINS | keys.OF_PROPERTY | {keys.PYTHON_NAME}
"""Keys that describe a union as a whole, not its members."""
_SHARED: Final = frozenset({"properties", "items"})
_INNER: Final = frozenset({"items", "additionalProperties"})
"""Keywords whose value is a schema."""
_MAX_COMBINATIONS: Final = 100


def flatten(tree: dict[str, Any], trace: Trace) -> None:
    """Replace every ``allOf`` of a linked tree, in place."""
    _Flattener(tree["components"]["schemas"], trace).run(tree)


class _Flattener:
    def __init__(self, schemas: dict[str, Any], trace: Trace) -> None:
        self.schemas = schemas
        self.trace = trace
        self.done: set[str] = set()
        self.open: list[str] = []
        self.depth = 0

    def run(self, tree: dict[str, Any]) -> None:
        for name in self.schemas:
            self.component(name)
        tree["paths"] = self.part("paths", tree.get("paths", {}))

    def component(self, name: str) -> Any:
        """Return a named schema without ``allOf``."""
        if name not in self.done and name in self.schemas:
            self.open.append(name)
            self.schemas[name] = self.part("schema", self.schemas[name])
            self.open.pop()
            self.done.add(name)
        return self.schemas.get(name)

    def part(self, kind: ObjectKind, value: Any) -> Any:
        if not is_mapping(value):
            return value
        if self.depth >= _MAX_DEPTH:
            location = self.trace.of(value) or Location(self.trace.document.entry, "")
            self.trace.report("depth", location, "allOf is nested too deeply")
            return value
        self.depth += 1
        self.inside(kind, value)
        if kind == "schema" and is_list(value.get("allOf")):
            value = self.merged(value)
        if kind == "schema":
            self.tidy(value)
            if _is_mixed(value):
                value = self.distributed(value)
        self.depth -= 1
        return value

    def inside(self, kind: ObjectKind, value: dict[str, Any]) -> None:
        for key, item in value.items():
            shape, inner = shape_of(kind, key) or (None, "")
            if shape == "one":
                value[key] = self.part(inner, item)
            elif shape == "map" and is_mapping(item):
                for name, entry in item.items():
                    item[name] = self.part(inner, entry)
            elif shape == "list" and is_list(item):
                item[:] = [self.part(inner, entry) for entry in item]

    def merged(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return a schema with its ``allOf`` parts merged into it; the parts have no ``allOf`` themselves."""
        parts: list[Any] = schema["allOf"]
        own = {key: value for key, value in schema.items() if key != "allOf"}
        location = self.trace.of(schema) or Location(self.trace.document.entry, "")
        if len(parts) == 1 and is_mapping(parts[0]) and "$ref" in parts[0] and self.only_documents(own):
            short: dict[str, Any] = self.trace.mark({**parts[0], **own}, location)
            return short
        result: dict[str, Any] = self.trace.mark({}, location)
        for part in parts:
            if (full := self.resolved(part, location)) is not None:
                self.add(result, full)
        self.add(result, own, location)
        return result

    def distributed(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return the union that says of each member what the schema says next to the union."""
        location = self.trace.of(schema) or Location(self.trace.document.entry, "")
        key, *others = [key for key in UNION_KEYWORDS if key in schema]
        if others:
            second: dict[str, Any] = {key: schema[others[0]]}
            members = self.combinations(schema, second, key, location)
        else:
            members = schema[key]
        own = {
            name: value
            for name, value in schema.items()
            if name not in (*UNION_KEYWORDS, *_OF_UNION, "discriminator") and not name.startswith("x-")
        }
        result: dict[str, Any] = {name: value for name, value in schema.items() if name in _OF_UNION}
        tags = self.tags(schema, members)
        result[key] = [
            self.member(own, member, location / key / index, tags.get(ref_name(as_mapping(member))))
            for index, member in enumerate(members)
        ]
        marked: dict[str, Any] = self.trace.mark(result, location)
        return marked

    def tags(self, schema: dict[str, Any], members: list[Any]) -> dict[str | None, tuple[str, list[str | int]]]:
        """Return the property that the spec says tells members apart, and its values, by component."""
        components = [ref_name(as_mapping(member)) for member in members]
        if "discriminator" not in schema or None in components:
            return {}
        for component in components:
            if component is not None and component not in self.open:
                self.component(component)
        found = discriminator(schema, self.schemas)
        values: dict[str | None, list[str | int]] = {}
        for value, component in () if found is None else found.members:
            values.setdefault(component, []).append(value)
        return {} if found is None else {component: (found.name, listed) for component, listed in values.items()}

    def member(
        self, own: dict[str, Any], member: Any, location: Location, tag: tuple[str, list[str | int]] | None
    ) -> dict[str, Any]:
        """Return a member of a union with what is said next to the union."""
        if not is_mapping(member) or is_null(member) or (full := self.resolved(member, location)) is None:
            return member if is_mapping(member) else {}
        result: dict[str, Any] = self.trace.mark({}, location)
        self.add(result, own, location)
        self.add(result, full, location)
        if tag is not None and is_mapping(result.get("properties")):
            name, values = tag
            described = {key: text for key, text in result["properties"].get(name, {}).items() if key in _DOCUMENTATION}
            only = {"const": values[0]} if len(values) == 1 else {"enum": values}
            kind = "string" if any(isinstance(value, str) for value in values) else "integer"
            result["properties"] = {**result["properties"], name: {"type": kind, **only, **described}}
            result["required"] = list(dict.fromkeys((*result.get("required", ()), name)))
        if (component := ref_name(member)) is not None:
            self.trace.stems[location] = component
        self.tidy(result)
        return self.distributed(result) if _is_mixed(result) else result

    def tidy(self, schema: dict[str, Any]) -> None:
        """Leave out limits of other types than the schema's, and the properties of what can never be an object."""
        kinds = types(schema)
        for key in [key for key in schema if key in LIMITED and kinds and not LIMITED[key] & {*kinds}]:
            del schema[key]
        if "properties" in schema and not _can_be_object(schema):
            location = self.trace.of(schema) or Location(self.trace.document.entry, "")
            message = "the values are not objects: their properties are ignored"
            self.trace.strict("allof-conflict", location / "properties", message)
            for key in ("properties", "required", "additionalProperties"):
                schema.pop(key, None)

    def only_documents(self, schema: Iterable[str]) -> bool:
        return all(key in _LAST_WINS or key.startswith("x-") for key in schema)

    def resolved(self, part: Any, used_at: Location) -> dict[str, Any] | None:
        """Return a part with what it refers to in place of the reference."""
        if not is_mapping(part):
            return None
        reference = part.get("$ref")
        if not isinstance(reference, str) or not reference.startswith(REFERENCE_PREFIX):
            return part
        name = reference.removeprefix(REFERENCE_PREFIX)
        if name in self.open:
            self.trace.strict("ref-cycle", used_at / "allOf", f"the allOf of {name} contains itself")
            return None
        target = self.component(name)
        if not is_mapping(target):
            return None
        target_location = self.trace.of(target) or used_at
        inner = self.resolved(target, used_at) if "$ref" in target else target
        if inner is None:
            return None
        kept = {key: value for key, value in inner.items() if key not in _NOT_INHERITED}
        result: dict[str, Any] = self.trace.mark({}, target_location)
        self.add(result, kept, target_location)
        self.add(result, {key: value for key, value in part.items() if key != "$ref"}, used_at)
        return result

    def add(self, result: dict[str, Any], more: dict[str, Any], location: Location | None = None) -> None:
        """Merge a schema into another; a value then has to fit both."""
        location = location or self.trace.of(more) or Location(self.trace.document.entry, "")
        for key, value in more.items():
            if key not in result or result[key] == value or key in _REPLACED or key.startswith("x-"):
                result[key] = self.fresh(value)
            elif key == "properties" and is_mapping(value) and is_mapping(result[key]):
                self.add_properties(result[key], value)
            elif key in _INNER:
                result[key] = self.both(result[key], value)
            elif key in UNION_KEYWORDS and is_list(value) and is_list(result[key]):
                result[key] = self.marked(self.combinations(result, more, key, location), value)
            elif (narrow := narrowed(key, result[key], value)) is not CONFLICT:
                result[key] = self.marked(narrow, value) if is_list(narrow) else narrow
            else:
                message = f"the parts of this allOf contradict each other: {key}"
                self.trace.strict("allof-conflict", location / key, message, "the last one is used")
                result[key] = self.fresh(value)

    def add_properties(self, result: dict[str, Any], more: dict[str, Any]) -> None:
        for name, schema in more.items():
            result[name] = self.both(result[name], schema) if name in result else schema

    def both(self, one: Any, other: Any) -> Any:
        """Return the schema of the values that fit two schemas; that one itself, if it says all the other does."""
        if not is_mapping(one) or not is_mapping(other):
            return _narrower(one, other)
        if one == other or self.is_open(other):
            return other
        if self.is_open(one):
            return one
        location = self.trace.of(other) or Location(self.trace.document.entry, "")
        first, second = self.resolved(one, location), self.resolved(other, location)
        if first is None or second is None:
            return other if first is None else one
        result: dict[str, Any] = self.trace.mark({}, location)
        self.add(result, first)
        self.add(result, second)
        if "$ref" in other and result == second:
            return other
        return one if "$ref" in one and result == first else result

    def is_open(self, schema: dict[str, Any]) -> bool:
        """Whether a schema refers to one that is being merged: it is inside itself."""
        reference = schema.get("$ref")
        return isinstance(reference, str) and reference.removeprefix(REFERENCE_PREFIX) in self.open

    def combinations(
        self, result: dict[str, Any], more: dict[str, Any], key: str, location: Location
    ) -> list[dict[str, Any]]:
        """Return the members of two unions of which a value has to fit one each."""
        one, other = required_groups(result, key), required_groups(more, key)
        if one and other:
            pairs = [list(dict.fromkeys((*first, *second))) for first in one for second in other]
            return [{"required": pair} for pair in pairs]
        if len(result[key]) * len(more[key]) > _MAX_COMBINATIONS:
            self.trace.strict("allof-conflict", location / key, f"too many combinations of {key}", "use fewer members")
            kept: list[dict[str, Any]] = more[key]
            return kept
        found = [self.without_conflict(first, second) for first in result[key] for second in more[key]]
        if possible := [member for member in found if member is not None]:
            return list({json.dumps(member, sort_keys=True, default=str): member for member in possible}.values())
        message = f"the parts of this allOf contradict each other: {key}"
        self.trace.strict("allof-conflict", location / key, message, "the last one is used")
        last: list[dict[str, Any]] = more[key]
        return last

    def without_conflict(self, one: Any, other: Any) -> Any:
        """Return the schema of the values that fit two schemas; ``None``: no value does."""
        with self.trace.aside() as conflicts:
            result = self.both(one, other)
        return None if conflicts else result

    def fresh(self, value: Any) -> Any:
        """Copy a container, so that later parts can be merged into it."""
        if is_mapping(value):
            return self.marked(dict(value), value)
        return self.marked(list(value), value) if is_list(value) else value

    def marked(self, value: Any, like: object) -> Any:
        location = self.trace.of(like)
        return value if location is None else self.trace.mark(value, location)


def _is_mixed(schema: Any) -> bool:
    """Whether a schema says something of the members of its union as well."""
    members = union_members(schema) if is_mapping(schema) else ()
    if not any(describes_values(member.schema) for member in members):
        return False
    untyped = any(not member.schema.keys() & {"type", "$ref", *UNION_KEYWORDS} for member in members)
    return not _SHARED.isdisjoint(schema) or ("type" in schema and untyped)


def _can_be_object(schema: dict[str, Any]) -> bool:
    kinds = types(schema)
    return "object" in kinds if kinds else schema.keys().isdisjoint(("enum", "const", "items"))


def _narrower(one: Any, other: Any) -> Any:
    """Return the stricter of two schemas of which one is a boolean."""
    if one is False or other is False:
        return False
    return one if is_mapping(one) else other
