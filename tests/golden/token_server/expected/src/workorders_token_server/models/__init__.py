# Generated from token_server/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Token server: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = ["Thing"]

if TYPE_CHECKING:
    from .things import Thing as Thing
else:
    _HOME = {"Thing": "things"}

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
