"""Names of Python and of the wire, and suggestions for misspelled ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any


def nearest(name: str, names: Iterable[str]) -> str:
    """Return a suggestion of the nearest of ``names``, or nothing if none is near."""
    near = get_close_matches(name, names, n=1, cutoff=0.6)
    return f"; did you mean {near[0]!r}?" if near else ""


def public_names(names: Iterable[str]) -> list[str]:
    """Return what `dir` shows: names that are for users."""
    return [name for name in names if not name.startswith("_")]


def key_like(value: Mapping[Any, Any], name: object) -> Any:
    """Return the key of a dict that means a name, spelled as in Python or on the wire; ``None``: there is none."""
    plain = str(name).replace("_", "").lower()
    near = (key for key in value if str(key).replace("_", "").lower() == plain)
    return name if name in value else next(near, None)
