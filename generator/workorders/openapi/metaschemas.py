"""The schemas that specs are checked against. A spec can't bring its own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from workorders.assets import EXTENSIONS_SCHEMA

_FOLDER = Path(__file__).resolve().parent


@cache
def openapi() -> dict[str, Any]:
    """Return the schema of OpenAPI 3.1 documents, without Schema Objects."""
    return _read(_FOLDER / "metaschemas" / "openapi-3.1.json")


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
