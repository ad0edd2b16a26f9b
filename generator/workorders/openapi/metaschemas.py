"""The schemas that specs are checked against, read from this checkout; a spec can name none of its own."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from workorders.assets import EXTENSIONS_SCHEMA

__all__ = ["extensions", "openapi"]

_HERE = Path(__file__).resolve().parent


@cache
def openapi() -> dict[str, Any]:
    """The meta-schema of OpenAPI 3.1 documents, Schema Objects aside."""
    return _read(_HERE / "metaschemas" / "openapi-3.1.json")


@cache
def extensions() -> dict[str, Any]:
    """The schema of our own keys."""
    return _read(EXTENSIONS_SCHEMA)


def _read(path: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return value
