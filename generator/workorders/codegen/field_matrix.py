"""What a package tells about itself besides code: which field exists when, and which page each fact comes from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from workorders.codegen.python_source import cell
from workorders.codegen.view_models import MatrixView
from workorders.ir.api import Api, Mode, Provenance
from workorders.ir.names import field_name
from workorders.models.variants import Derived
from workorders.openapi.schemas import Schema, is_nullable, properties_in
from workorders.openapi.sources import sources_of

__all__ = ["matrix", "provenance_map"]

_MODES: Final[tuple[Mode, ...]] = ("read", "create", "update")


def matrix(api: Api, derived: Derived) -> tuple[MatrixView, ...]:
    """For each thing that is sent: every field, and what it is in answers, creates and updates.

    A vendor's answers and requests may be declared apart: schemas that give classes of one stem are one table.
    """
    modes: dict[str, set[Mode]] = {}
    names: dict[str, list[str]] = {}
    for (schema, mode, _), name in derived.names.items():
        modes.setdefault(schema, set()).add(mode)
        names.setdefault(schema, []).append(name)
    tables: dict[str, list[str]] = {}
    for schema in sorted(modes, key=[*api.schemas].index):
        tables.setdefault(api.schemas[schema].get("x-wo-python-name", schema), []).append(schema)
    return tuple(
        MatrixView(
            name=stem,
            classes=tuple(dict.fromkeys(name for schema in schemas for name in sorted(names[schema]))),
            rows=tuple(_rows(api, [(schema, modes[schema]) for schema in schemas])),
        )
        for stem, schemas in tables.items()
        if any(modes[schema] & {"create", "update"} for schema in schemas)
    )


def _rows(api: Api, schemas: Iterable[tuple[str, set[Mode]]]) -> Iterator[tuple[str, str, str, str, str]]:
    cells: dict[str, dict[Mode, str]] = {}
    fields: dict[str, str] = {}
    for schema, modes in schemas:
        for mode in _MODES:
            for wire, prop, required in properties_in(api.schemas[schema], mode) if mode in modes else ():
                null = is_nullable(prop, api.schemas) or mode in prop.get("x-wo-nullable-in", ())
                word = "required" if required else "optional"
                cells.setdefault(wire, {})[mode] = f"{word}, null" if null else word
                fields.setdefault(wire, field_name(wire, prop.get("x-wo-python-name", "")))
    for wire, found in cells.items():
        shown = "" if fields[wire] == wire else cell(wire)
        yield fields[wire], shown, found.get("read", "–"), found.get("create", "–"), found.get("update", "–")


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
