"""A body against its schema: every deviation, and every part of the schema that occurs in it. Pure functions.

Pointers into the schema are pointers into the bundle, so that each deviation leads to a line of the spec.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from workorders_runtime.serialization.presence import broken_rule

from workorders.openapi.document import child, is_list, is_mapping, parts
from workorders.openapi.semantics.discriminators import Discriminator, discriminator
from workorders.openapi.semantics.schemas import (
    MODE_LABELS,
    REFERENCE_PREFIX,
    Schema,
    Schemas,
    additional_properties,
    component_pointer,
    inner_schemas,
    is_nullable,
    is_sensitive,
    nullable_modes,
    properties,
    properties_in,
    ref_name,
    resolve,
    rules_in,
    union_members,
)
from workorders.recordings.placeholders import looks_secret
from workorders.verify.values import (
    Rules,
    enum_value,
    fits,
    is_any,
    is_lone_item,
    is_nothing,
    json_type,
    type_label,
    types_of,
)

DriftKind: TypeAlias = Literal[
    "unknown-field",
    "missing-field",
    "wrong-type",
    "new-enum-value",
    "null-value",
    "undocumented-status",
    "property-rule",
]
ObservationKind: TypeAlias = Literal["field", "enum", "null", "example"]


@dataclass(frozen=True, slots=True)
class Deviation:
    """One value of a body that differs from its schema."""

    kind: DriftKind
    pointer: str
    """Into the body."""
    schema_pointer: str
    """Into the bundle: the part of the spec that differs."""
    message: str
    is_error: bool = True


@dataclass(frozen=True, slots=True)
class Observation:
    """One part of the spec that occurs in a body: a field, a value of an enum, or null where null is declared."""

    kind: ObservationKind
    schema_pointer: str
    value: str | int | None = None


Event: TypeAlias = Deviation | Observation

_MAX_SHOWN: Final = 60


def compare(value: Any, schema: Schema, schema_pointer: str, rules: Rules, pointer: str = "") -> Iterator[Event]:
    """Compare a value with a schema.

    Args:
        value: The value.
        schema: The schema.
        schema_pointer: Its location in the bundle.
        rules: What the body is compared with.
        pointer: The value's location in the body.
    """
    full, home = resolve(schema, rules.schemas), home_of(schema, schema_pointer)
    if is_sensitive(full):
        rules = dataclasses.replace(rules, hide=True)
    if is_any(full):
        return
    may_be_lone = rules.lone_item_list == pointer and "array" in types_of(full)
    if value is None:
        if not may_be_lone and not is_nullable(full, rules.schemas):
            message = f"null instead of {type_label(full, rules)}"
            yield Deviation("null-value", pointer, schema_pointer, message)
    elif is_nothing(value, full, rules):
        return
    elif is_mapping(value) and (tagged := discriminator(full, rules.schemas)) is not None:
        yield from _compare_tagged(value, tagged, schema_pointer, rules, pointer)
    elif members := _members(full, home):
        yield from _compare_members(value, members, schema_pointer, rules, pointer)
    elif "enum" in full or "const" in full:
        yield from _compare_enum(value, full, schema_pointer, home, rules, pointer)
    elif is_lone_item(value, full, rules, pointer) and not fits(value, full, rules):
        yield from compare(value, full.get("items", {}), f"{home}/items", rules, pointer)
    elif not fits(value, full, rules):
        shown = _shown(value, rules, pointer) if json_type(value) in types_of(full) else ""
        message = f"{json_type(value)}{shown} instead of {type_label(full, rules)}"
        yield Deviation("wrong-type", pointer, schema_pointer, message)
    elif is_list(value):
        items = full.get("items", {})
        for index, item in enumerate(value):
            yield from compare(item, items, f"{home}/items", rules, child(pointer, index))
    elif is_mapping(value):
        yield from _compare_object(value, full, home, rules, pointer)


def home_of(schema: Schema, schema_pointer: str) -> str:
    """Return the location of the schema itself: the component, if it is a reference to one."""
    name = ref_name(schema)
    return schema_pointer if name is None else component_pointer(name)


def schemas_inside(schema: Schema, schema_pointer: str, schemas: Schemas) -> Iterator[tuple[Schema, str]]:
    """Yield the schemas directly inside one and their locations; properties are left out."""
    home = home_of(schema, schema_pointer)
    for member in inner_schemas(resolve(schema, schemas)):
        yield member.schema, member.pointer(home)


def _members(schema: Schema, home: str) -> list[tuple[Schema, str]]:
    """Return the members of a union; next to properties, they are rules about which of them are given."""
    return [] if properties(schema) else [(member.schema, member.pointer(home)) for member in union_members(schema)]


def _compare_members(
    value: Any, members: Sequence[tuple[Schema, str]], schema_pointer: str, rules: Rules, pointer: str
) -> Iterator[Event]:
    if len(members) == 1:
        yield from compare(value, *members[0], rules, pointer)
        return
    candidates = [member for member in members if _has_similar_type(value, member[0], rules)]
    if not candidates:
        message = f"{json_type(value)} is not one of the types in the spec"
        yield Deviation("wrong-type", pointer, schema_pointer, message)
        return
    most = max(_known_properties(value, schema, rules) for schema, _ in candidates)
    likely = [member for member in candidates if _known_properties(value, member[0], rules) == most]
    yield from best([*compare(value, schema, location, rules, pointer)] for schema, location in likely)


def _compare_tagged(
    value: dict[str, Any], tagged: Discriminator, schema_pointer: str, rules: Rules, pointer: str
) -> Iterator[Event]:
    """Compare an object with the union member that its discriminator names."""
    tag, place = value.get(tagged.name), child(pointer, tagged.name)
    component = dict(tagged.members).get(tag) if isinstance(tag, str | int) else None
    if component is not None:
        yield from compare(value, {"$ref": REFERENCE_PREFIX + component}, schema_pointer, rules, pointer)
    elif tagged.name not in value:
        message = f"the field is missing; it says which member of the union this is in {MODE_LABELS[rules.mode]}"
        yield Deviation("missing-field", place, schema_pointer, message)
    else:
        message = f"the value{_shown(tag, rules, place)} of the discriminator is not in the spec"
        yield Deviation("new-enum-value", place, schema_pointer, message)


def _known_properties(value: Any, schema: Schema, rules: Rules) -> int:
    """Count the properties of an object that a union member knows: the one that knows most is the intended one."""
    full = resolve(schema, rules.schemas)
    if not is_mapping(value):
        return 0
    if members := union_members(full):
        return max(_known_properties(value, member.schema, rules) for member in members)
    return len(value.keys() & properties(full).keys())


def best(outcomes: Iterator[list[Event]]) -> list[Event]:
    """Return the outcome with the fewest deviations, the first of equals. Stops at the first one without any."""
    chosen: list[Event] = []
    fewest: tuple[int, int] | None = None
    for events in outcomes:
        deviations = [event for event in events if isinstance(event, Deviation)]
        count = sum(deviation.is_error for deviation in deviations), len(deviations)
        if fewest is None or count < fewest:
            chosen, fewest = events, count
        if not deviations:
            break
    return chosen


def _has_similar_type(value: Any, schema: Schema, rules: Rules) -> bool:
    """Whether a value has at least the type of a union member."""
    full = resolve(schema, rules.schemas)
    if members := union_members(full):
        return any(_has_similar_type(value, member.schema, rules) for member in members)
    return json_type(value) in types_of(full) or fits(value, full, rules)


def _compare_enum(
    value: Any, full: Schema, schema_pointer: str, home: str, rules: Rules, pointer: str
) -> Iterator[Event]:
    known = enum_value(value, full, rules)
    if known is not None:
        yield Observation("enum", home, known)
    elif json_type(value) not in types_of(full):
        message = f"{json_type(value)} instead of {type_label(full, rules)}"
        yield Deviation("wrong-type", pointer, schema_pointer, message)
    else:
        message = f"the value{_shown(value, rules, pointer)} is not in the spec"
        yield Deviation("new-enum-value", pointer, home, message)


def _compare_object(value: dict[str, Any], full: Schema, home: str, rules: Rules, pointer: str) -> Iterator[Event]:
    declared = properties(full)
    others = additional_properties(full)
    present = {name: (prop, required) for name, prop, required in properties_in(full, rules.mode)}
    for name, item in value.items():
        item_pointer = child(pointer, name)
        if name in present:
            yield from _compare_property(item, *present[name], child(f"{home}/properties", name), rules, item_pointer)
        elif name in declared:
            message = f"the spec does not have this field in {MODE_LABELS[rules.mode]}"
            location = child(f"{home}/properties", name)
            yield Deviation("unknown-field", item_pointer, location, message, is_error=False)
        elif others is not None:
            yield from compare(item, others, f"{home}/additionalProperties", rules, item_pointer)
        elif declared and full.get("additionalProperties") is not True:
            message = f"the spec does not have this field ({json_type(item)})"
            yield Deviation("unknown-field", item_pointer, home, message, is_error=False)
    for name, (_, required) in present.items():
        if required and name not in value:
            message = f"the field is missing; the spec requires it in {MODE_LABELS[rules.mode]}"
            yield Deviation("missing-field", child(pointer, name), child(f"{home}/properties", name), message)
    if rules.mode != "read" and (broken := broken_rule(rules_in(full, rules.mode), value.keys(), {})):
        yield Deviation("property-rule", pointer, home, f"the object {broken}")


def _compare_property(
    item: Any, prop: Schema, required: bool, schema_pointer: str, rules: Rules, pointer: str
) -> Iterator[Event]:
    yield Observation("field", schema_pointer)
    if item is None:
        if is_nullable(prop, rules.schemas):
            yield Observation("null", schema_pointer)
            return
        if rules.mode in nullable_modes(prop):
            yield Observation("null", schema_pointer, rules.mode)
            return
    for event in compare(item, prop, schema_pointer, rules, pointer):
        if item is None and isinstance(event, Deviation) and not required:
            event = dataclasses.replace(event, is_error=False)
        yield event


def _shown(value: Any, rules: Rules, pointer: str) -> str:
    """Format a value for a message; empty for what is, or may be, a credential."""
    if rules.hide or any(map(looks_secret, parts(pointer))) or isinstance(value, list | dict):
        return ""
    text = json.dumps(value, ensure_ascii=False)
    return f" {text}" if len(text) <= _MAX_SHOWN else f" {text[:_MAX_SHOWN]}…"
