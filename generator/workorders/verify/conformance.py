"""A body against its schema: every fault, and every part of the schema that was seen. Pure functions.

Pointers into the schema are pointers into the bundle, so that each fault leads to a line of the spec.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from workorders.openapi.document import child, is_list, is_mapping, parts
from workorders.openapi.schemas import Schema, Schemas, is_nullable, mapping, properties_in, ref_name, resolve
from workorders.verify.values import Rules, fits, is_any, json_type, kinds_of, listed, wanted

__all__ = [
    "Event",
    "Fault",
    "Kind",
    "Sight",
    "Sighting",
    "arms_of",
    "best",
    "descend",
    "examine",
    "place_of",
    "schemas_below",
]

Kind: TypeAlias = Literal[
    "unknown-field", "missing-field", "wrong-type", "new-enum-value", "null-value", "undocumented-status"
]
Sighting: TypeAlias = Literal["field", "enum", "null"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One place where a body is not as its schema says."""

    kind: Kind
    pointer: str
    """Into the body."""
    at: str
    """Into the bundle: what says otherwise."""
    message: str
    is_error: bool = True


@dataclass(frozen=True, slots=True)
class Sight:
    """One part of the spec that occurs in a body: a field, an enum's value, a null where null is declared."""

    kind: Sighting
    at: str
    value: str | int | None = None


Event: TypeAlias = Fault | Sight

_SECRET: Final = re.compile(r"token|secret|passw|api[-_]?key|authori[sz]ation|credential", re.IGNORECASE)
_MOST: Final = 60


def examine(value: Any, schema: Schema, at: str, rules: Rules, pointer: str = "") -> Iterator[Event]:
    """Compare a value with a schema that stands at ``at`` in the bundle."""
    full, home = resolve(schema, rules.schemas), place_of(schema, at)
    if full.get("x-wo-sensitive") or full.get("format") == "password":
        rules = dataclasses.replace(rules, hide=True)
    if is_any(full):
        return
    lone = rules.lone == pointer and "array" in kinds_of(full)
    if value is None:
        if not lone and not is_nullable(full, rules.schemas):
            yield Fault("null-value", pointer, at, f"null, where the spec says {wanted(full, rules)}")
    elif arms := arms_of(full, home):
        yield from _examine_arms(value, arms, at, rules, pointer)
    elif "enum" in full or "const" in full:
        yield from _examine_enum(value, full, at, home, rules, pointer)
    elif lone and is_mapping(value):
        yield from examine(value, full.get("items", {}), f"{home}/items", rules, pointer)
    elif not fits(value, full, rules):
        shown = _shown(value, rules, pointer) if json_type(value) in kinds_of(full) else ""
        message = f"{json_type(value)}{shown}, where the spec says {wanted(full, rules)}"
        yield Fault("wrong-type", pointer, at, message)
    elif is_list(value):
        items = full.get("items", {})
        for index, item in enumerate(value):
            yield from examine(item, items, f"{home}/items", rules, child(pointer, index))
    elif is_mapping(value):
        yield from _examine_object(value, full, home, rules, pointer)


def place_of(schema: Schema, at: str) -> str:
    """Where the schema itself stands: the component, if ``at`` only refers to one."""
    name = ref_name(schema)
    return at if name is None else child("/components/schemas", name)


def arms_of(schema: Schema, home: str) -> list[tuple[Schema, str]]:
    """The arms of a union that are not just ``null``, and where they stand."""
    return [
        (arm, f"{home}/{key}/{index}")
        for key in ("anyOf", "oneOf")
        for index, arm in enumerate(schema.get(key, ()))
        if arm.get("type") != "null"
    ]


def _examine_arms(
    value: Any, arms: Sequence[tuple[Schema, str]], at: str, rules: Rules, pointer: str
) -> Iterator[Event]:
    if len(arms) == 1:
        yield from examine(value, *arms[0], rules, pointer)
        return
    close = [arm for arm in arms if _is_near(value, arm[0], rules)]
    if not close:
        yield Fault("wrong-type", pointer, at, f"{json_type(value)}, which is none of the types the spec lists")
        return
    most = max(_known(value, schema, rules) for schema, _ in close)
    likely = [arm for arm in close if _known(value, arm[0], rules) == most]
    yield from best([*examine(value, schema, place, rules, pointer)] for schema, place in likely)


def _known(value: Any, schema: Schema, rules: Rules) -> int:
    """How many properties of an object an arm knows: the one that knows most is the one that is meant."""
    full = resolve(schema, rules.schemas)
    if not is_mapping(value):
        return 0
    if arms := arms_of(full, ""):
        return max(_known(value, arm, rules) for arm, _ in arms)
    return len(value.keys() & full.get("properties", {}).keys())


def best(outcomes: Iterator[list[Event]]) -> list[Event]:
    """Of several readings the one with the fewest faults; the first of equals. After one without any none is made."""
    found: list[Event] = []
    least: tuple[int, int] | None = None
    for events in outcomes:
        faults = [event for event in events if isinstance(event, Fault)]
        badness = sum(fault.is_error for fault in faults), len(faults)
        if least is None or badness < least:
            found, least = events, badness
        if not faults:
            break
    return found


def _is_near(value: Any, schema: Schema, rules: Rules) -> bool:
    """Whether a value is at least of the same type as an arm."""
    full = resolve(schema, rules.schemas)
    if arms := arms_of(full, ""):
        return any(_is_near(value, arm, rules) for arm, _ in arms)
    return json_type(value) in kinds_of(full) or fits(value, full, rules)


def _examine_enum(value: Any, full: Schema, at: str, home: str, rules: Rules, pointer: str) -> Iterator[Event]:
    known = listed(value, full, rules)
    if known is not None:
        yield Sight("enum", home, known)
    elif json_type(value) not in kinds_of(full):
        yield Fault("wrong-type", pointer, at, f"{json_type(value)}, where the spec says {wanted(full, rules)}")
    else:
        message = f"a value{_shown(value, rules, pointer)} that the spec does not list"
        yield Fault("new-enum-value", pointer, home, message)


def _examine_object(value: dict[str, Any], full: Schema, home: str, rules: Rules, pointer: str) -> Iterator[Event]:
    properties: Schema = full.get("properties", {})
    extra = full.get("additionalProperties")
    others = mapping(extra)
    present = {name: (prop, needed) for name, prop, needed in properties_in(full, rules.mode)}
    for name, item in value.items():
        here = child(pointer, name)
        if name in present:
            yield from _examine_property(item, *present[name], child(f"{home}/properties", name), rules, here)
        elif name in properties:
            message = f"a field that the spec does not have in {_mode(rules)}"
            yield Fault("unknown-field", here, child(f"{home}/properties", name), message, is_error=False)
        elif others is not None:
            yield from examine(item, others, f"{home}/additionalProperties", rules, here)
        elif properties and extra is not True:
            message = f"a field that the spec does not have ({json_type(item)})"
            yield Fault("unknown-field", here, home, message, is_error=False)
    for name, (_, needed) in present.items():
        if needed and name not in value:
            message = f"a field is missing that the spec requires in {_mode(rules)}"
            yield Fault("missing-field", child(pointer, name), child(f"{home}/properties", name), message)


def _examine_property(item: Any, prop: Schema, needed: bool, at: str, rules: Rules, pointer: str) -> Iterator[Event]:
    yield Sight("field", at)
    if item is None:
        if is_nullable(prop, rules.schemas):
            yield Sight("null", at)
            return
        if rules.mode in prop.get("x-wo-nullable-in", ()):
            return
    for event in examine(item, prop, at, rules, pointer):
        if item is None and isinstance(event, Fault) and not needed:
            event = dataclasses.replace(event, is_error=False)
        yield event


def _mode(rules: Rules) -> str:
    return {"read": "answers", "create": "what is sent to create", "update": "what is sent to update"}[rules.mode]


def _shown(value: Any, rules: Rules, pointer: str) -> str:
    """A value as it may be told: nothing of what is, or may be, a credential."""
    if rules.hide or _SECRET.search(pointer) or isinstance(value, list | dict):
        return ""
    text = json.dumps(value, ensure_ascii=False)
    return f" {text}" if len(text) <= _MOST else f" {text[:_MOST]}…"


def schemas_below(schema: Schema, at: str, schemas: Schemas) -> Iterator[tuple[Schema, str]]:
    """The schemas directly inside one, properties aside."""
    full, home = resolve(schema, schemas), place_of(schema, at)
    yield from arms_of(full, home)
    for key in ("items", "additionalProperties"):
        inner = mapping(full.get(key))
        if inner is not None:
            yield inner, f"{home}/{key}"


def descend(schema: Schema, at: str, pointer: str, schemas: Schemas) -> tuple[Schema, str] | None:
    """The schema that a pointer into a body leads to, and where it stands."""
    for step in parts(pointer):
        found = _descend_one(schema, at, step, schemas)
        if found is None:
            return None
        schema, at = found
    return schema, at


def _descend_one(schema: Schema, at: str, step: str, schemas: Schemas) -> tuple[Schema, str] | None:
    full, home = resolve(schema, schemas), place_of(schema, at)
    prop = mapping(full.get("properties", {}).get(step))
    if prop is not None:
        return prop, child(f"{home}/properties", step)
    found = (_descend_one(arm, place, step, schemas) for arm, place in arms_of(full, home))
    return next((each for each in found if each is not None), None)
