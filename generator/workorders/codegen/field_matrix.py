"""Which field exists when: the tables of `MODELS.md`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from workorders.codegen.python_source import cell
from workorders.codegen.view_models import MatrixView
from workorders.ir.api import Api, Mode
from workorders.ir.names import field_name
from workorders.ir.variants import ModelVariants
from workorders.openapi.semantics.schemas import accepts_null, class_stem, properties_in, python_name

_MODES: Final[tuple[Mode, ...]] = ("read", "create", "update")


def matrix(api: Api, variants: ModelVariants) -> tuple[MatrixView, ...]:
    """Return, for each object that is sent, every field and its presence in responses, creates and updates.

    A vendor's responses and requests may be declared separately: schemas with the same class name are one table.
    """
    modes: dict[str, set[Mode]] = {}
    names: dict[str, list[str]] = {}
    for (schema, mode, _), name in variants.names.items():
        modes.setdefault(schema, set()).add(mode)
        names.setdefault(schema, []).append(name)
    tables: dict[str, list[str]] = {}
    for schema in sorted(modes, key=[*api.schemas].index):
        tables.setdefault(class_stem(api.schemas[schema], schema), []).append(schema)
    return tuple(
        MatrixView(
            name=stem,
            classes=_list_of(dict.fromkeys(name for schema in schemas for name in sorted(names[schema]))),
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
                null = accepts_null(prop, mode, api.schemas)
                word = "required" if required else "optional"
                cells.setdefault(wire, {})[mode] = f"{word}, null" if null else word
                fields.setdefault(wire, field_name(wire, python_name(prop)))
    for wire, found in cells.items():
        shown = "" if fields[wire] == wire else cell(wire)
        yield fields[wire], shown, found.get("read", "–"), found.get("create", "–"), found.get("update", "–")


def _list_of(classes: Iterable[str]) -> str:
    return ", ".join(f"`models.{name}`" for name in classes)
