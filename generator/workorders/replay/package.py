"""The package under test: its names, and importing it from the folder it was generated to."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Package:
    """A generated package and its names."""

    vendor: str
    name: str
    class_name: str

    def module(self, name: str = "") -> Any:
        """Import a module of the package; without a name, the package."""
        return importlib.import_module(f"{self.name}.{name}" if name else self.name)

    @property
    def sync(self) -> Any:
        """The class of the sync client."""
        return getattr(self.module(), self.class_name)

    @property
    def asynchronous(self) -> Any:
        """The class of the async client."""
        return getattr(self.module(), f"Async{self.class_name}")


def source_folder(out: Path, package: Package) -> Path:
    """Return the folder that has to be on the import path."""
    return out / package.vendor / "src"


@contextmanager
def importable(folder: Path, package: Package) -> Generator[None]:
    """Import the package from this folder, whether or not another one of its name is installed or imported."""
    before = _imported(package.name)
    for name in before:
        del sys.modules[name]
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(str(folder))
        for name in _imported(package.name):
            del sys.modules[name]
        sys.modules.update(before)


def _imported(name: str) -> dict[str, Any]:
    return {key: module for key, module in sys.modules.items() if key == name or key.startswith(f"{name}.")}
