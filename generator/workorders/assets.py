"""Paths of the files of this distribution that are not Python.

A wheel has them inside this package. In a clone, and in an editable install, they are at the top of the repository.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent
_CLONE: Final = _PACKAGE.parents[1]


def _find(in_wheel: str, in_clone: str) -> Path:
    packaged = _PACKAGE / in_wheel
    return packaged if packaged.exists() else _CLONE / in_clone


TEMPLATES: Final = _find("_templates", "templates")
EXTENSIONS_SCHEMA: Final = _find("_schemas/extensions.schema.json", "specs/extensions.schema.json")


@cache
def generator_digest() -> str:
    """Hash what decides the output: the generator's files, the templates and the schema of the keys.

    The hash is the same in a clone and in a wheel, where the last two are inside the package.
    """
    files = {
        f"workorders/{name}": path
        for name, path in files_below(_PACKAGE)
        if not name.startswith(("_templates/", "_schemas/"))
    }
    files |= {f"templates/{name}": path for name, path in files_below(TEMPLATES)}
    files[EXTENSIONS_SCHEMA.name] = EXTENSIONS_SCHEMA
    return hash_files(files)


def hash_files(files: Mapping[str, Path]) -> str:
    """Hash files with their names."""
    digest = hashlib.sha256()
    for name, path in sorted(files.items()):
        digest.update(name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def files_below(root: Path) -> Iterator[tuple[str, Path]]:
    """List the files below a folder, with their names relative to it. Compiled Python is left out."""
    for path in root.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(root).as_posix(), path
