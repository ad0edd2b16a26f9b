"""The fields of a form, which are all text, as the values that its schema declares. Pure functions."""

from __future__ import annotations

import json
from collections.abc import Container, Mapping
from typing import Any

from workorders.openapi.document import child, is_list, is_mapping
from workorders.openapi.semantics.schemas import Schema, properties, resolve, types
from workorders.recordings.contents import plain_names
from workorders.verify.conformance import Deviation, DriftKind, compare
from workorders.verify.values import Rules


def typed_form(form: Mapping[str, Any], schema: Schema, schema_pointer: str, rules: Rules) -> dict[str, Any]:
    """Return the fields of a form as JSON has them: numbers and the like where text does not fit, lists of one item.

    Args:
        form: The fields by name: a text, bytes as recordings have them, or a list of these.
        schema: The schema of the form.
        schema_pointer: Its location in the bundle.
        rules: What the form is compared with.
    """
    declared = properties(resolve(schema, rules.schemas))
    texts = {name: _as_declared(value, declared.get(name, {}), rules) for name, value in _names(form, declared).items()}

    def places(values: Mapping[str, Any], *kinds: DriftKind) -> set[str]:
        events = compare(dict(values), schema, schema_pointer, rules)
        return {event.pointer for event in events if isinstance(event, Deviation) and event.kind in kinds}

    wrong, unknown = places(texts, "wrong-type"), places(texts, "new-enum-value")
    typed = _converted(texts, wrong | unknown)
    # A new text among texts stays one: only a number of the enum is read as a number.
    return _converted(texts, wrong | (unknown - places(typed, "wrong-type", "new-enum-value")))


def _names(form: Mapping[str, Any], declared: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields with the names of the schema: ``ids[]`` is ``ids``, unless the schema has the brackets too."""
    named = {name: value for name, value in form.items() if name in declared and name.endswith("[]")}
    plain = plain_names({name: value for name, value in form.items() if name not in named})
    long = {name: f"{name}[]" for name in plain if name not in declared and f"{name}[]" in declared}
    return {long.get(name, name): value for name, value in plain.items()} | named


def _as_declared(value: Any, schema: Schema, rules: Rules) -> Any:
    """Return a field as JSON has it: bytes as text, and a list of one item as a list."""
    if is_list(value):
        return [_as_declared(each, {}, rules) for each in value]
    if is_mapping(value) and value.keys() == {"base64"}:
        value = ""
    is_one = isinstance(value, str) and not value.startswith("[") and "array" in types(resolve(schema, rules.schemas))
    return [value] if is_one else value


def _converted(fields: Mapping[str, Any], places: Container[str]) -> dict[str, Any]:
    """Read the texts at some places as JSON, where they are JSON."""
    return {name: _read(value, child("", name), places) for name, value in fields.items()}


def _read(value: Any, pointer: str, places: Container[str]) -> Any:
    if is_list(value):
        return [_read(each, child(pointer, index), places) for index, each in enumerate(value)]
    if pointer not in places or not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value
