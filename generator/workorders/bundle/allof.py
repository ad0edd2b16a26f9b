"""Step two: every ``allOf`` becomes one schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from workorders.openapi.document import Location, is_list, is_mapping
from workorders.openapi.objects import shape_of
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.schemas import REFERENCE_PREFIX, required_groups

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workorders.bundle.origins import Trace
    from workorders.openapi.objects import ObjectKind

_MAX_DEPTH: Final = 100
_DOCUMENTATION: Final = frozenset(
    {"title", "description", "example", "examples", "externalDocs", "deprecated", "$comment"}
)
"""Keys that describe the schema itself. They are not inherited through a reference."""
_NOT_INHERITED: Final = _DOCUMENTATION | {keys.PYTHON_NAME, "discriminator"}
_LAST_WINS: Final = _DOCUMENTATION | {"default", "readOnly", "writeOnly"}


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
            self.trace.report(location, "depth", "allOf is nested too deeply")
            return value
        self.depth += 1
        self.inside(kind, value)
        if kind == "schema" and is_list(value.get("allOf")):
            value = self.merged(value)
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
            self.trace.report(used_at / "allOf", "ref-cycle", f"the allOf of {name} contains itself")
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
            if key not in result or result[key] == value or key in _LAST_WINS or key.startswith("x-"):
                result[key] = self.fresh(value)
            elif key == "properties" and is_mapping(value) and is_mapping(result[key]):
                self.add_properties(result[key], value)
            elif key == "required" and is_list(value) and is_list(result[key]):
                result[key] = self.marked([*result[key], *(name for name in value if name not in result[key])], value)
            elif key == "enum" and is_list(value) and is_list(result[key]):
                result[key] = self.marked([item for item in result[key] if item in value], value)
            elif key == "type" and (kinds := _both(result[key], value)):
                result[key] = kinds[0] if len(kinds) == 1 else kinds
            elif (one := required_groups(result, key)) and (other := required_groups(more, key)):
                pairs = [list(dict.fromkeys((*first, *second))) for first in one for second in other]
                result[key] = self.marked([{"required": pair} for pair in pairs], value)
            else:
                self.trace.report(
                    location / key, "allof-conflict", f"the parts of this allOf contradict each other: {key}"
                )

    def add_properties(self, result: dict[str, Any], more: dict[str, Any]) -> None:
        for name, schema in more.items():
            before = result.get(name)
            if before is None or before == schema or not is_mapping(before) or not is_mapping(schema):
                result[name] = schema
            else:
                both: dict[str, Any] = self.trace.mark({}, self.trace.of(schema) or Location("", ""))
                self.add(both, before)
                self.add(both, schema)
                result[name] = both

    def fresh(self, value: Any) -> Any:
        """Copy a container, so that later parts can be merged into it."""
        if is_mapping(value):
            return self.marked(dict(value), value)
        return self.marked(list(value), value) if is_list(value) else value

    def marked(self, value: Any, like: object) -> Any:
        location = self.trace.of(like)
        return value if location is None else self.trace.mark(value, location)


def _both(one: Any, other: Any) -> list[str]:
    """Return the types that two schemas share; every integer is a number."""
    first = [one] if isinstance(one, str) else list(one) if is_list(one) else []
    second = [other] if isinstance(other, str) else list(other) if is_list(other) else []
    shared = [kind for kind in first if kind in second]
    if "integer" in (*first, *second) and {"number", "integer"} <= {*first, *second} and "integer" not in shared:
        shared.append("integer")
    return shared
