"""Which arm of a union a value is meant for, by the shape of the value alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, cast

from .json import is_dict, is_list

__all__ = ["Schema", "Shapes", "arm", "arms_of"]

Schema: TypeAlias = dict[str, Any]


def arm(choice: Any) -> Schema:
    """Take an arm's schema out of an entry of ``choices``."""
    return cast(Schema, choice[0] if isinstance(choice, tuple) else choice)


def arms_of(schema: Schema) -> list[Schema]:
    """List the arms of a union's schema."""
    choices: Any = schema["choices"]
    return [arm(each) for each in (choices.values() if is_dict(choices) else choices)]


class Shapes:
    """Looks at core schemas for what can be told without validating."""

    def __init__(self, definitions: Mapping[str, Schema]) -> None:
        self._definitions = definitions

    def best(self, arms: list[Schema], value: Any) -> Schema | None:
        """Choose the arm for a list or an object: of several, the one that knows the most of its fields."""
        scores = [self._score(each, value) for each in arms]
        most = max(scores)
        return arms[scores.index(most)] if most >= 0 else None

    def holds(self, schema: Schema) -> bool:
        """Tell whether a schema is of a list or an object, in which single values can deviate."""
        plain = self._plain(schema)
        if plain["type"] in ("union", "tagged-union"):
            return any(self.holds(each) for each in arms_of(plain))
        return plain["type"] in ("list", "model", "dict")

    def _score(self, schema: Schema, value: Any) -> int:
        """Rate how well a schema suits a list or an object; negative: not at all."""
        plain = self._plain(schema)
        kind: str = plain["type"]
        if kind in ("union", "tagged-union"):
            return max(self._score(each, value) for each in arms_of(plain))
        if is_list(value):
            if kind != "list":
                return -1
            entry = next((each for each in value if is_dict(each)), None)
            items: Schema | None = plain.get("items_schema")
            return 0 if entry is None or items is None else max(0, self._score(items, entry))
        if not is_dict(value) or kind not in ("model", "dict"):
            return -1
        fields: dict[str, Schema] = plain["schema"].get("fields", {}) if kind == "model" else {}
        return sum(1 for name, field in fields.items() if (field.get("validation_alias") or name) in value)

    def _plain(self, schema: Schema) -> Schema:
        """Follow references and whatever else stands around the schema proper."""
        while "wire_kind" not in (schema.get("metadata") or {}):
            if schema["type"] == "definition-ref":
                schema = self._definitions[schema["schema_ref"]]
            elif schema["type"] in ("nullable", "default", "definitions"):
                schema = schema["schema"]
            else:
                break
        return schema
