"""Modules and names that are loaded when they are first used: importing a package stays fast."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from types import ModuleType
from typing import Any


class LazyModule(ModuleType):
    """A module that is loaded when one of its names is used.

    Type checkers see the module itself; `typing.get_type_hints` and `inspect.signature` find its names through this.
    """

    def __getattr__(self, name: str) -> Any:
        """Return a name of the module."""
        return getattr(import_module(self.__name__), name)


def lazy_names(
    package: str, homes: Mapping[str, str], names: Sequence[str]
) -> tuple[Callable[[str], object], Callable[[], Sequence[str]]]:
    """Return ``__getattr__`` and ``__dir__`` of a package that loads what it exports when it is first used.

    Args:
        package: The package's ``__name__``.
        homes: Exported name -> the module that defines it, or the name of a submodule -> an empty string.
        names: What ``dir()`` lists.
    """

    def load(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(homes[name] or f".{name}", package)
        value = getattr(module, name) if homes[name] else module
        setattr(sys.modules[package], name, value)
        return value

    return load, lambda: names
