"""Reading values of which nothing is known yet: a spec may hold anything anywhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workorders.openapi.document import is_list, is_mapping


def as_mapping(value: object) -> Mapping[str, Any]:
    """Return the value if it is a mapping, else an empty mapping."""
    return value if is_mapping(value) else {}


def as_list(value: object) -> list[Any]:
    """Return the value if it is a list, else an empty list."""
    return value if is_list(value) else []


def as_text(value: object) -> str:
    """Return the value if it is a string, else an empty string."""
    return value if isinstance(value, str) else ""


def texts(value: object) -> tuple[str, ...]:
    """Return the strings of a list; other items are left out."""
    return tuple(item for item in as_list(value) if isinstance(item, str))


def copied(value: Any) -> Any:
    """Return a copy of a value, with copies of what is inside."""
    if is_mapping(value):
        return {key: copied(item) for key, item in value.items()}
    return [copied(item) for item in value] if is_list(value) else value
