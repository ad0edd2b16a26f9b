"""The public API of a generated package, as a type checker sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

SymbolKind: TypeAlias = Literal["name", "resource", "method", "argument", "option", "field", "input", "member"]


@dataclass(frozen=True, slots=True)
class Symbol:
    """One public name: a class, a method, an argument, a field of a model, a member of an enum."""

    kind: SymbolKind
    annotation: str = ""
    """Type of the value, or of a method's result; without limits and aliases."""
    required: bool = False
    """Whether an argument, or a field of a request, must be given."""
    position: int | None = None
    """Place of an argument that may be given without its name."""
    value: str = ""
    """Value of a member of an enum, as source."""
    deprecated: bool = False
    new_name: str = ""
    """The public name that replaces an earlier one; empty: it is not an earlier name."""


PublicApi: TypeAlias = Mapping[str, Symbol]
"""Name -> symbol: ``work_orders.update``, ``work_orders.update(status=)``, ``models.WorkOrder.status``."""


def owner(name: str) -> str:
    """Return the symbol that a symbol is part of; empty: none."""
    if name.endswith(")"):
        return name.partition("(")[0]
    return name.rpartition(".")[0]
