"""Paths of the files of this distribution that are not Python.

A wheel has them inside this package. In a clone, and in an editable install, they are at the top of the repository.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent
_CLONE: Final = _PACKAGE.parents[1]


def _find(in_wheel: str, in_clone: str) -> Path:
    packaged = _PACKAGE / in_wheel
    return packaged if packaged.exists() else _CLONE / in_clone


TEMPLATES: Final = _find("_templates", "templates")
EXTENSIONS_SCHEMA: Final = _find("_schemas/extensions.schema.json", "specs/extensions.schema.json")
