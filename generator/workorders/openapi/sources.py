"""Where facts come from: what `x-wo-source` stands for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from workorders.ir.api import Provenance

__all__ = ["sources_of"]


def sources_of(holder: Mapping[str, Any], named: Mapping[str, Any]) -> tuple[Provenance, ...]:
    """What `x-wo-source` on an operation or schema stands for."""
    given = holder.get("x-wo-source")
    if given is None:
        return ()
    entries = cast("list[str | dict[str, Any]]", given if isinstance(given, list) else [given])
    pages: list[dict[str, Any]] = [named[entry] if isinstance(entry, str) else entry for entry in entries]
    return tuple(Provenance(page["page"], str(page.get("date", "")), page.get("note", "")) for page in pages)
