"""Files of this distribution that are not Python.

In a wheel they lie below this package, in a clone (also in an editable install) where their authors edit them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

__all__ = ["EXTENSIONS_SCHEMA", "TEMPLATES"]

_PACKAGE: Final = Path(__file__).resolve().parent
_CLONE: Final = _PACKAGE.parents[1]


def _find(in_wheel: str, in_clone: str) -> Path:
    packed = _PACKAGE / in_wheel
    return packed if packed.exists() else _CLONE / in_clone


TEMPLATES: Final = _find("_templates", "templates")
EXTENSIONS_SCHEMA: Final = _find("_schemas/extensions.schema.json", "specs/extensions.schema.json")
