"""Making values that fit a schema as responses have it, from what a client sent and from a proved example."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workorders.openapi.document import is_list, is_mapping
from workorders.openapi.semantics.schemas import (
    REFERENCE_PREFIX,
    Schema,
    additional_properties,
    is_nullable,
    properties,
    properties_in,
    resolve,
    union_members,
)
from workorders.starter.sample import sample
from workorders.verify.conformance import Deviation, compare
from workorders.verify.values import Rules


@dataclass(frozen=True)
class Fitting:
    """Makes values fit the schemas of a spec."""

    tree: Mapping[str, Any]
    rules: Rules

    def fits(self, value: Any, schema: Schema) -> bool:
        """Whether a response may hold the value."""
        events = compare(value, schema, "", self.rules)
        return not any(isinstance(event, Deviation) and event.is_error for event in events)

    def object(self, given: Mapping[str, Any], component: str, example: Mapping[str, Any]) -> dict[str, Any]:
        """Make an object of a component: what was given, and what the schema requires besides."""
        value = self.value(given, {"$ref": REFERENCE_PREFIX + component}, example)
        return value if is_mapping(value) else dict(given)

    def value(self, given: Any, schema: Schema, example: Any) -> Any:
        """Make a value fit: unchanged if it does, else field by field, else the example."""
        full = resolve(schema, self.rules.schemas)
        if is_mapping(given) and properties(full) and not union_members(full):
            return self._object(given, full, example if is_mapping(example) else {})
        if is_list(given) and is_mapping(full.get("items")):
            first = next(iter(example), None) if is_list(example) else None
            return [self.value(each, full["items"], first) for each in given]
        if self.fits(given, schema):
            return copy.deepcopy(given)
        for member in union_members(full):
            made = self.value(given, member.schema, example)
            if self.fits(made, schema):
                return made
        return self.example(schema, example)

    def example(self, schema: Schema, example: Any) -> Any:
        """Return the example if it fits, else a made-up value."""
        if example is not None and self.fits(example, schema):
            return copy.deepcopy(example)
        if is_nullable(schema, self.rules.schemas):
            return None
        return copy.deepcopy(sample(schema, self.tree))

    def _object(self, given: Mapping[str, Any], full: Schema, example: Mapping[str, Any]) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for name, prop, required in properties_in(full, "read"):
            if name in given and (given[name] is not None or self.fits(None, prop)):
                made[name] = self.value(given[name], prop, example.get(name))
            elif required:
                made[name] = self.example(prop, example.get(name))
        if additional_properties(full) is not None:
            made |= {name: value for name, value in given.items() if name not in properties(full)}
        return made


def changed(before: Any, change: Any) -> Any:
    """Return a value with the fields of a change: objects are merged, everything else is replaced."""
    if not is_mapping(before) or not is_mapping(change):
        return copy.deepcopy(change)
    return {**before, **{name: changed(before.get(name), value) for name, value in change.items()}}
