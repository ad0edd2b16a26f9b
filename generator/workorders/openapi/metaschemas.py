"""The schemas that specs are checked against. A spec can't bring its own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workorders.assets import EXTENSIONS_SCHEMA

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator

_FOLDER = Path(__file__).resolve().parent


@cache
def openapi() -> dict[str, Any]:
    """Return the schema of OpenAPI 3.1 documents, without Schema Objects."""
    return _read(_FOLDER / "metaschemas" / "openapi-3.1.json")


@cache
def json_schema() -> Draft202012Validator:
    """Return a validator of schemas by JSON Schema 2020-12."""
    import jsonschema_rs

    return jsonschema_rs.Draft202012Validator({"$ref": "https://json-schema.org/draft/2020-12/schema"})


@cache
def extensions() -> dict[str, Any]:
    """Return the schema of the extension keys."""
    return _read(EXTENSIONS_SCHEMA)


def fields(schema_path: Sequence[str | int]) -> set[str]:
    """Return the fields of the object that a validation error is about, given the error's path in the schema."""
    definition: Any = openapi()
    for step, name in pairwise(schema_path):
        if step == "$defs":
            definition = openapi()["$defs"].get(name, {})
    return set(definition.get("properties", ()))


def _read(path: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return value
