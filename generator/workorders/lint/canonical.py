"""The common view of work orders: pointers that must exist, types that must fit, states of every value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from workorders.diagnostics import suggestion
from workorders.lint.context import Context
from workorders.lint.pointers import check_pointer
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.canonical import (
    FIELDS,
    order_fields,
    pointers_of,
    properties_along,
    states_at,
    states_of,
)
from workorders.openapi.semantics.navigation import ANYTHING, Located, composition
from workorders.openapi.semantics.schemas import enum_values, inner_schemas, properties, types
from workorders.openapi.semantics.shapes import shapes
from workorders.openapi.values import as_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workorders.openapi.document import Location
    from workorders.openapi.objects import Node
    from workorders.openapi.semantics.canonical import Pointer, TargetKind

_CODE: Final = "canonical"
_STATES: Final = "canonical-states"
_TIMES: Final = frozenset({"date", "date-time", "date-time-local"})
_EXPECTED: Final = {
    "text": "text or an integer",
    "time": "a date or a date-time",
    "clock": "a time of day (format: time-local)",
    "object": "an object",
}


def check_canonical(context: Context) -> None:
    """Check where a work order has the fields of the common view, and the states of its status."""
    orders = [node for node in context.schemas() if order_fields(node.value)]
    reached: set[Location] = set()
    for node in orders:
        reached |= {*_check_order(context, node)}
    for node in orders[1:]:
        message = "a spec has one work order"
        hint = f"remove one of the keys; the first is at {context.line(orders[0].location)}"
        context.report(_CODE, node.location / keys.CANONICAL, message, hint)
    for node in context.schemas():
        if states_of(node.value):
            _check_states(context, node, is_reached=node.location in reached)


def _check_order(context: Context, node: Node) -> Iterator[Location]:
    """Check a work order. Yields the location of the schema that lists its states."""
    order, location = Located(node.value, node.location), node.location / keys.CANONICAL
    if node.location not in _returned(context):
        context.report(_CODE, location, "no operation returns this schema", "put the key on the schema of a response")
    for field, given in order_fields(node.value).items():
        if field not in FIELDS or context.already_reported(location / field, "extension-invalid"):
            continue
        for pointer in pointers_of(field, given):
            place = location / field
            for step in pointer.steps:
                place = place / step
            if _check_pointer(context, order, pointer, place) and field == "state":
                status = [*properties_along(context.source, order, pointer.from_order)][-1].schema
                found = states_at(context.source, status)
                if found is None:
                    message = f"the status at {pointer.pointer!r} lists no states"
                    context.report(_STATES, place, message, f"add {keys.CANONICAL}: {{states: …}} to its schema")
                else:
                    yield found[0].location


def _check_pointer(context: Context, order: Located, pointer: Pointer, place: Location) -> bool:
    """Check a pointer. Returns whether it can be used."""
    start = order if not pointer.base else context.follow(order, pointer.base)
    if start is None or context.already_reported(place, "extension-invalid"):
        return False
    if context.follow(start, pointer.pointer) is None:
        check_pointer(context, _CODE, place, start, pointer.pointer)
        return False
    stops = [*properties_along(context.source, order, pointer.from_order)]
    for stop in stops:
        if not stop.declared:
            message = f"{stop.name!r} is not a declared property of a response"
            context.report(_CODE, place, message, "point to properties that the schema declares for responses")
            return False
    end = stops[-1].schema if stops else order
    if not _fits(context, end, pointer.wanted):
        message = f"{pointer.pointer!r} does not lead to {_EXPECTED[pointer.wanted]}"
        context.report(_CODE, place, message, "point to another property, or leave the field out")
        return False
    if "*" in [stop.name for stop in stops] and not (pointer.wanted == "object" or pointer.base):
        context.report(_CODE, place, "only references step through lists", "point to a single value")
        return False
    return True


def _fits(context: Context, end: Located, wanted: TargetKind) -> bool:
    if end is ANYTHING:
        return False
    found = shapes(context.source, end)
    formats = {part.value.get("format") for part in composition(context.source, end)} - {None}
    if wanted == "object":
        return bool(found) and found <= {"object", "string", "integer"}
    if wanted == "text":
        return bool(found) and found <= {"string", "integer"} and not formats & _TIMES
    return bool(formats) and formats <= ({"time-local"} if wanted == "clock" else _TIMES)


def _check_states(context: Context, node: Node, *, is_reached: bool) -> None:
    location = node.location / keys.CANONICAL
    if not is_reached:
        message = "these states are of no work order"
        context.report(_STATES, location, message, f"point to the status with `state` in the order's {keys.CANONICAL}")
    listed = [str(value) for value in enum_values(node.value)]
    given = states_of(node.value)
    if not set(types(node.value)) <= {"string", "integer", "null"}:
        context.report(_STATES, location, "only text and integers have states", "remove the key")
    for value in given:
        if listed and value not in listed:
            message = f"the schema does not list the value {value!r}"
            context.report(_STATES, location / "states" / value, message, suggestion(value, listed))
    if missing := [value for value in listed if value not in given]:
        message = f"no state for {', '.join(map(repr, missing))}"
        context.report(_STATES, location / "states", message, "map every value that is listed, to unknown if none fits")


def _returned(context: Context) -> set[Location]:
    """Return the schemas that responses hold, at any depth."""
    queue = [response[1].schema for each in context.called if (response := each.json_result) is not None]
    seen: set[Location] = set()
    while queue:
        for part in composition(context.source, queue.pop()):
            if part.location not in seen:
                seen.add(part.location)
                declared = properties(part.value).items()
                queue += [part.inner(("properties", name), as_mapping(each)) for name, each in declared]
                queue += [part.inner(inner.keys, inner.schema) for inner in inner_schemas(part.value)]
    return seen
