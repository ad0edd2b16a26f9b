"""Names that differ in the spec and would be one in Python. Both places are told; nothing is ever dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.document import is_mapping
from generator.lint.context import Context, Found, items, mapping, text
from generator.names import as_identifier, method_name, pascal

if TYPE_CHECKING:
    from generator.document import Location
    from generator.lint.context import Operation

__all__ = ["check_arguments", "check_class_names", "check_methods", "check_property_names"]

_CALL_OPTIONS: Final = frozenset(
    {"timeout", "max_retries", "extra_headers", "extra_query", "extra_body", "self", "start", "options", "fields"}
)


class _Names:
    """Python names given so far, and where."""

    def __init__(self, context: Context, what: str, hint: str) -> None:
        self.context = context
        self.what = what
        self.hint = hint
        self.first: dict[str, tuple[str, Location]] = {}

    def add(self, python: str, wire: str, at: Location) -> None:
        other, place = self.first.setdefault(python, (wire, at))
        if place != at and not self.context.told(at, "name-clash", "operation-duplicate"):
            where = self.context.where(place)
            message = f"the {self.what} {wire!r} and {other!r} ({where}) would both be called {python}"
            self.context.report("name-clash", at, message, self.hint)


def check_property_names(context: Context) -> None:
    """Properties of one schema."""
    for node in context.schemas():
        names = _Names(context, "properties", "give one of them an x-wo-name")
        for name, prop in mapping(node.value.get("properties")).items():
            given = text(mapping(prop).get("x-wo-name"))
            names.add(as_identifier(given or name), name, node.location / "properties" / name)


def check_class_names(context: Context) -> None:
    """Named schemas of the whole spec."""
    names = _Names(context, "schemas", "rename one of them")
    for node in context.of("components"):
        for name in mapping(node.value.get("schemas")):
            names.add(pascal(name), name, node.location / "schemas" / name)


def check_methods(context: Context) -> None:
    """Methods of one resource, and resources that only fold together."""
    resources: dict[str, _Names] = {}
    tags = _Names(context, "tags", "use one tag, or x-wo-resource")
    spelt: dict[str, Location] = {}
    for operation in context.operations:
        if not operation.id or operation.id in context.token_operations:
            continue
        node = operation.node
        tag = next((tag for tag in items(node.value.get("tags")) if isinstance(tag, str)), "default")
        resource = text(node.value.get("x-wo-resource")) or as_identifier(tag, fallback="resource")
        if not text(node.value.get("x-wo-resource")):
            tags.add(resource, tag, spelt.setdefault(tag, node.location / "tags"))
        methods = resources.setdefault(
            resource, _Names(context, f"operations of {resource}", "give one of them an x-wo-method")
        )
        methods.add(
            method_name(text(node.value.get("x-wo-method")) or operation.id),
            operation.id,
            node.location / "operationId",
        )


def check_arguments(context: Context) -> None:
    """Parameters of one operation, and the properties of its body."""
    for operation in context.operations:
        names = _Names(context, f"arguments of {operation.id or 'the operation'}", "give one of them an x-wo-name")
        paged = mapping(operation.node.value.get("x-wo-paging")).get("parameter")
        for found in operation.parameters:
            wire, place = text(found.value.get("name")), found.value.get("in")
            if "x-wo-client-option" in found.value or (place == "query" and wire == paged):
                continue
            given = text(found.value.get("x-wo-name")) or wire
            names.add(as_identifier(given, reserved=_CALL_OPTIONS, fallback="parameter"), wire, found.location)
        for wire, prop in _body(context, operation).items():
            given = text(prop.value.get("x-wo-name")) or wire
            names.add(as_identifier(given, reserved=_CALL_OPTIONS), wire, prop.location)


def _body(context: Context, operation: Operation) -> dict[str, Found]:
    """The properties that become arguments; those with one constant value do not."""
    request = context.request(operation)
    body = context.content(request)
    if request is None or body is None:
        return {}
    schema = context.step(body[1], text(request.value.get("x-wo-unwrap")))
    if schema is None or any(key in arm.value for arm in context.arms(schema) for key in ("anyOf", "oneOf")):
        return {}
    result: dict[str, Found] = {}
    for name, prop in context.properties(schema).items():
        modes = prop.value.get("x-wo-modes")
        absent = operation.mode not in modes if is_mapping(modes) else prop.value.get("readOnly") is True
        if not absent and "const" not in prop.value:
            result[name] = prop
    return result
