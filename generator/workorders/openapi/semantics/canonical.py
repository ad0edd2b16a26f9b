"""What a spec says about the common view of work orders: where an order has each field, and the state of a status."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from workorders.openapi.document import child, parts
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.navigation import Located, Source, composition, follow
from workorders.openapi.semantics.provenance import confidence
from workorders.openapi.semantics.schemas import Schema, presence, properties
from workorders.openapi.values import as_list, as_mapping, as_text

Kind: TypeAlias = Literal["text", "time", "span", "reference", "references"]
TargetKind: TypeAlias = Literal["text", "time", "clock", "object"]
"""What the value of a pointer is: text or an integer, a date or date-time, a time of day, an object."""
Step: TypeAlias = str | int

FIELDS: Final[Mapping[str, Kind]] = {
    "id": "text",
    "number": "text",
    "title": "text",
    "description": "text",
    "state": "text",
    "native_status": "text",
    "created_at": "time",
    "updated_at": "time",
    "scheduled": "span",
    "due_at": "time",
    "assignees": "references",
    "customer": "reference",
    "asset": "reference",
    "url": "text",
}
"""The fields of the view, in the order of tables."""
_CERTAINTIES: Final = ("documented", "observed", "assumed")


@dataclass(frozen=True, slots=True)
class Pointer:
    """A pointer of the key: where it is written, where it starts, and what it leads to."""

    steps: tuple[Step, ...]
    """From the key to the pointer."""
    pointer: str
    wanted: TargetKind
    base: str = ""
    """The pointer to the object that it starts from; empty: the order."""

    @property
    def from_order(self) -> str:
        """The pointer from the order on."""
        return self.base + self.pointer


def order_fields(schema: Schema) -> Mapping[str, Any]:
    """Return where a work order has each field; empty: the schema is not the spec's work order."""
    given = as_mapping(schema.get(keys.CANONICAL))
    return {} if "states" in given else given


def states_of(schema: Schema) -> Mapping[str, str]:
    """Return the state of each value of a status, as text; empty if the schema is not a status."""
    return as_mapping(as_mapping(schema.get(keys.CANONICAL)).get("states"))


def states_at(source: Source, status: Located) -> tuple[Located, Mapping[str, str]] | None:
    """Return the schema among those that make up a status which lists the states, and these."""
    return next(((each, found) for each in composition(source, status) if (found := states_of(each.value))), None)


def several(given: object) -> list[tuple[tuple[Step, ...], Any]]:
    """Return the alternatives of a value that may be one or a list, each with the steps to it."""
    entries = as_list(given)
    return [((index,), entry) for index, entry in enumerate(entries)] if isinstance(given, list) else [((), given)]


def pointers_of(field: str, given: object) -> Iterator[Pointer]:
    """Yield the pointers of a field."""
    kind = FIELDS.get(field)
    if kind == "text":
        for steps, pointer in several(given):
            yield Pointer(steps, as_text(pointer), "text")
    elif kind == "time":
        for steps, place in several(given):
            yield from _of_time(steps, place)
    elif kind == "span":
        for end, places in as_mapping(given).items():
            for steps, place in several(places):
                yield from _of_time((end, *steps), place)
    elif kind is not None:
        for steps, place in several(given):
            at = as_text(as_mapping(place).get("at"))
            if at:
                yield Pointer((*steps, "at"), at, "object")
            for name in ("id", "name"):
                for inner, pointer in several(as_mapping(place).get(name)):
                    if isinstance(pointer, str):
                        yield Pointer((*steps, name, *inner), pointer, "text", at)


def _of_time(steps: tuple[Step, ...], place: object) -> Iterator[Pointer]:
    if isinstance(place, str):
        yield Pointer(steps, place, "time")
        return
    wanted: tuple[tuple[str, TargetKind], ...] = (("date", "time"), ("time", "clock"), ("zone", "text"))
    for name, kind in wanted:
        if isinstance(pointer := as_mapping(place).get(name), str):
            yield Pointer((*steps, name), pointer, kind)


@dataclass(frozen=True, slots=True)
class PathStep:
    """A property along a pointer: its name, its schema, and how certain it is."""

    name: str
    schema: Located
    confidence: str
    declared: bool
    """Whether it is a declared property of a response, or the entries of a list."""


def properties_along(source: Source, schema: Located, pointer: str) -> Iterator[PathStep]:
    """Yield the properties along a pointer, as far as they exist."""
    for step in parts(pointer):
        inner = follow(source, schema, child("", step))
        if inner is None:
            return
        holder = next((each for each in composition(source, schema) if step in properties(each.value)), None)
        declared = step == "*" and inner.location.pointer.endswith("/items")
        sure = "documented"
        if holder is not None:
            prop = as_mapping(properties(holder.value)[step])
            listed = step in as_list(holder.value.get("required"))
            declared = presence(prop, "read", listed=listed) != "absent"
            sure = confidence(prop, confidence(holder.value))
        yield PathStep(step, inner, sure, declared)
        schema = inner


def least_certain(found: Iterator[str]) -> str:
    """Return the least certain of several confidences."""
    return max(found, key=_CERTAINTIES.index, default="documented")
