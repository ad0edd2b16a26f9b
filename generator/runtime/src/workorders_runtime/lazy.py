"""Modules that are named in annotations and loaded when an annotation is evaluated."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any


class LazyModule(ModuleType):
    """A module that is loaded when one of its names is used: importing a package stays fast.

    Type checkers see the module itself; `typing.get_type_hints` and `inspect.signature` find its names through this.
    """

    def __getattr__(self, name: str) -> Any:
        """Return a name of the module."""
        return getattr(importlib.import_module(self.__name__), name)
