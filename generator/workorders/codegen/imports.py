"""Import statements of generated modules, in the order a linter expects. Pure functions."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping

__all__ = ["all_names", "import_block", "sorted_names"]


def all_names(names: Iterable[str]) -> tuple[str, ...]:
    """Names of an ``__all__``: constants, then classes, then the rest; capitals before small letters."""
    return tuple(sorted(set(names), key=lambda name: (_rank(name), name)))


def sorted_names(names: Iterable[str]) -> tuple[str, ...]:
    """Names of an import: constants, then classes, then the rest; capitals and small letters alike."""
    return tuple(sorted(set(names), key=lambda name: (_rank(name), name.lower(), name)))


def _rank(name: str) -> int:
    first = name.split(" ")[0]
    if re.fullmatch(r"[A-Z][A-Z0-9_]*", first) and len(first) > 1:
        return 0
    return 1 if first[:1].isupper() else 2


def import_block(wanted: Mapping[str, Iterable[str]], indent: str = "") -> str:
    """``from … import …`` lines: standard library, third parties, the package itself, with blank lines between."""
    groups: tuple[list[str], list[str], list[str]] = ([], [], [])
    for module in sorted(wanted, key=_order):
        line = f"{indent}from {module} import {', '.join(sorted_names(wanted[module]))}"
        groups[_group(module)].append(line)
    return "\n\n".join("\n".join(group) for group in groups if group)


def _group(module: str) -> int:
    if module.startswith("."):
        return 2
    return 0 if module.split(".")[0] in sys.stdlib_module_names else 1


def _order(module: str) -> tuple[int, str]:
    """Relative imports from further up come first."""
    dots = len(module) - len(module.lstrip("."))
    return -dots, module
