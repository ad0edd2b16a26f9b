# Generated from webhooks/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Webhooks: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = ["Changed", "Deleted", "Event", "EventName", "EventNameLike", "Thing"]

if TYPE_CHECKING:
    from .enums import EventName as EventName
    from .enums import EventNameLike as EventNameLike
    from .things import Thing as Thing
    from .webhooks import Changed as Changed
    from .webhooks import Deleted as Deleted
    from .webhooks import Event as Event
else:
    _HOME = {
        "Changed": "webhooks",
        "Deleted": "webhooks",
        "Event": "webhooks",
        "EventName": "enums",
        "EventNameLike": "enums",
        "Thing": "things",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
