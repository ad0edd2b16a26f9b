"""Names that differ in the spec and would be one in Python. Both places are told; nothing is ever dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from workorders.ir.names import as_identifier, field_name, method_name, pascal, snake
from workorders.lint.context import Context, Found, items, mapping, suggestion, text
from workorders.openapi.document import is_mapping

if TYPE_CHECKING:
    from workorders.lint.context import Operation
    from workorders.openapi.document import Location

__all__ = ["check_arguments", "check_class_names", "check_methods", "check_property_names", "check_resources"]

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
        names = _Names(context, "properties", "give one of them an x-wo-python-name")
        for name, prop in mapping(node.value.get("properties")).items():
            given = text(mapping(prop).get("x-wo-python-name"))
            names.add(field_name(name, given), name, node.location / "properties" / name)


def check_class_names(context: Context) -> None:
    """Named schemas of the whole spec."""
    names = _Names(context, "schemas", "rename one of them")
    for node in context.of("components"):
        for name in mapping(node.value.get("schemas")):
            names.add(pascal(name), name, node.location / "schemas" / name)


def _resource(operation: Operation) -> str:
    """The resource an operation belongs to: its key, or its first tag."""
    return text(operation.node.value.get("x-wo-resource")) or as_identifier(_tag(operation), fallback="resource")


def _tag(operation: Operation) -> str:
    return next((tag for tag in items(operation.node.value.get("tags")) if isinstance(tag, str)), "default")


def _method(operation: Operation) -> str:
    return method_name(text(operation.node.value.get("x-wo-method")) or operation.id)


def _called(context: Context) -> list[Operation]:
    """The operations that become methods."""
    return [each for each in context.operations if each.id and each.id not in context.token_operations]


def check_methods(context: Context) -> None:
    """Methods of one resource, and resources that only fold together."""
    methods: dict[str, _Names] = {}
    spelling = _Names(context, "tags", "use one tag, or x-wo-resource")
    spelt: dict[str, Location] = {}
    for operation in _called(context):
        location, resource, tag = operation.node.location, _resource(operation), _tag(operation)
        if not text(operation.node.value.get("x-wo-resource")):
            spelling.add(resource, tag, spelt.setdefault(tag, location / "tags"))
        names = _Names(context, f"operations of {resource}", "give one of them an x-wo-method")
        methods.setdefault(resource, names).add(_method(operation), operation.id, location / "operationId")


def check_resources(context: Context) -> None:
    """Resources of resources stand somewhere and hide nothing; of each it is said what it is."""
    places: dict[str, Location] = {}
    methods: dict[str, set[str]] = {}
    for operation in _called(context):
        resource = _resource(operation)
        places.setdefault(resource, operation.node.location / "x-wo-resource")
        methods.setdefault(resource, set()).add(_method(operation))
    last = _Names(context, "resources", "give one of them another x-wo-resource")
    described = mapping(mapping(context.tree.get("x-wo-client")).get("resources"))
    tags = {snake(text(mapping(tag).get("name"))): mapping(tag) for tag in items(context.tree.get("tags"))}
    for resource, at in places.items():
        parent, _, name = resource.rpartition(".")
        last.add(name, resource, at)
        if parent and parent not in methods:
            message = f"the resource {resource!r} stands in {parent!r}, which has no operation of its own"
            context.report("resource", at, message, suggestion(parent, [each for each in places if each != resource]))
        elif parent and name in methods[parent]:
            context.report("name-clash", at, f"{resource} is a method and a resource", "rename one of them")
        if context.described and resource not in described and not text(mapping(tags.get(name)).get("description")):
            hint = "add it to x-wo-client.resources, or describe a tag that is called like it"
            context.warn("resource", at, f"nothing says what the resource {resource!r} is", hint)
    for node in context.of("document"):
        for name in described:
            if name not in places:
                at = node.location / "x-wo-client" / "resources" / name
                context.report("resource", at, f"there is no resource {name!r}", suggestion(name, places))


def check_arguments(context: Context) -> None:
    """Parameters of one operation, and the properties of its body."""
    copied: set[Location] = set()
    for operation in context.operations:
        names = _Names(
            context, f"arguments of {operation.id or 'the operation'}", "give one of them an x-wo-python-name"
        )
        paged = mapping(operation.node.value.get("x-wo-paging")).get("parameter")
        for found in operation.parameters:
            wire, place = text(found.value.get("name")), found.value.get("in")
            if "x-wo-client-option" in found.value or (place == "query" and wire == paged):
                continue
            given = text(found.value.get("x-wo-python-name"))
            names.add(as_identifier(wire, given, reserved=_CALL_OPTIONS, fallback="parameter"), wire, found.location)
        sent = {text(found.value.get("name")) for found in operation.parameters if found.value.get("in") != "header"}
        for wire, prop in _body(context, operation).items():
            if text(prop.value.get("x-wo-copy-from-parameter")) in sent:
                copied.add(prop.location)
                continue
            given = text(prop.value.get("x-wo-python-name"))
            names.add(as_identifier(wire, given, reserved=_CALL_OPTIONS), wire, prop.location)
    for node in context.schemas():
        for name, prop in mapping(node.value.get("properties")).items():
            at = node.location / "properties" / name
            if "x-wo-copy-from-parameter" in mapping(prop) and at not in copied:
                message = (
                    f"no operation that sends {name!r} has a parameter {mapping(prop)['x-wo-copy-from-parameter']!r}"
                )
                context.report(
                    "copy-from-parameter",
                    at / "x-wo-copy-from-parameter",
                    message,
                    "name a path or query parameter as it is on the wire",
                )


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
        modes = prop.value.get("x-wo-presence")
        absent = operation.mode not in modes if is_mapping(modes) else prop.value.get("readOnly") is True
        if not absent and "const" not in prop.value:
            result[name] = prop
    return result
