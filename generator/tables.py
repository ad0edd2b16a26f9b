"""What a package tells about itself besides code: which field exists when, and which page each fact comes from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from generator.derive import Derived
from generator.ir import Api, Mode, Provenance
from generator.literals import plain
from generator.provenance import sources_of
from generator.schemas import Schema, is_nullable, properties_in
from generator.view_types import MatrixView

__all__ = ["matrix", "provenance_map"]

_MODES: Final[tuple[Mode, ...]] = ("read", "create", "update")


def matrix(api: Api, derived: Derived) -> tuple[MatrixView, ...]:
    """For each schema that is sent: every field, and what it is in answers, creates and updates."""
    used: dict[str, set[Mode]] = {}
    for use in (*derived.read, *derived.write):
        used.setdefault(use.schema, set()).add(use.mode)
    return tuple(
        MatrixView(
            name=api.schemas[schema].get("x-wo-name", schema),
            classes=tuple(dict.fromkeys(use.name for use in (*derived.read, *derived.write) if use.schema == schema)),
            rows=tuple(_rows(api, schema, modes)),
        )
        for schema, modes in used.items()
        if modes & {"create", "update"}
    )


def _rows(api: Api, schema: str, modes: Iterable[Mode]) -> Iterator[tuple[str, str, str, str]]:
    cells: dict[str, dict[Mode, str]] = {}
    for mode in _MODES:
        for wire, prop, required in properties_in(api.schemas[schema], mode) if mode in modes else ():
            null = is_nullable(prop, api.schemas) or mode in prop.get("x-wo-null", ())
            word = "required" if required else "optional"
            cells.setdefault(wire, {})[mode] = f"{word}, null" if null else word
    for wire, found in cells.items():
        yield plain(wire), found.get("read", "–"), found.get("create", "–"), found.get("update", "–")


def provenance_map(api: Api, named: Mapping[str, Any]) -> str:
    """JSON: operation or schema -> its pages and how sure it is; a property only where it differs from its schema."""
    tree = {
        "operations": {operation.id: _entry(operation.sources, operation.confidence) for operation in api.operations},
        "schemas": {
            name: {
                **_entry(sources_of(schema, named), schema.get("x-wo-confidence", "documented")),
                **_properties(schema, named),
            }
            for name, schema in sorted(api.schemas.items())
        },
    }
    return json.dumps(tree, indent=1, ensure_ascii=False)


def _entry(sources: Iterable[Provenance], confidence: str) -> dict[str, Any]:
    pages = [{"page": source.page, **({"date": source.date} if source.date else {})} for source in sources]
    return {"confidence": confidence, "sources": pages}


def _properties(schema: Schema, named: Mapping[str, Any]) -> dict[str, Any]:
    own = {
        wire: _entry(
            sources_of(prop, named) or sources_of(schema, named),
            prop.get("x-wo-confidence", schema.get("x-wo-confidence", "documented")),
        )
        for wire, prop in schema.get("properties", {}).items()
        if "x-wo-source" in prop or "x-wo-confidence" in prop
    }
    return {"properties": own} if own else {}
