# Generated from imports/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Tower Imports: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = ["Imports", "ImportsCreate", "Named", "NamedInput", "State", "StateLike"]

if TYPE_CHECKING:
    from .enums import State as State
    from .enums import StateLike as StateLike
    from .imports import Imports as Imports
    from .imports import Named as Named
    from .imports_inputs import ImportsCreate as ImportsCreate
    from .imports_inputs import NamedInput as NamedInput
else:
    _HOME = {
        "Imports": "imports",
        "ImportsCreate": "imports_inputs",
        "Named": "imports",
        "NamedInput": "imports_inputs",
        "State": "enums",
        "StateLike": "enums",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
