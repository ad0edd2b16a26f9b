"""Earlier names of arguments and fields: they work for one more release, and warn."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from functools import wraps
from inspect import currentframe, iscoroutinefunction
from typing import Any, ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")


def renamed(label: str, names: Mapping[str, str]) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Decorate a method so that it accepts arguments by their earlier names.

    Args:
        label: The method as it is called: ``jobs.update``.
        names: Earlier name -> name.
    """

    def decorate(method: Callable[P, R]) -> Callable[P, R]:
        @wraps(method)
        def call(*args: P.args, **kwargs: P.kwargs) -> R:
            for earlier, name in names.items():
                if earlier in kwargs:
                    if name in kwargs:
                        raise TypeError(f"{label}(): got {name!r} and also {earlier!r}, its earlier name")
                    warn_renamed(f"{label}(): the argument {earlier}", name)
                    kwargs[name] = kwargs.pop(earlier)
            return method(*args, **kwargs)

        if not iscoroutinefunction(method):
            return call

        @wraps(method)
        async def call_async(*args: P.args, **kwargs: P.kwargs) -> Any:
            return await cast("Any", call(*args, **kwargs))

        return cast("Callable[P, R]", call_async)

    return decorate


def warn_renamed(what: str, name: str) -> None:
    """Warn of an earlier name, at the line of the program that uses it."""
    frame, level = currentframe(), 1
    while frame is not None and str(frame.f_globals.get("__name__")).startswith(("workorders_", "pydantic")):
        frame, level = frame.f_back, level + 1
    warnings.warn(f"{what} is deprecated. Use {name}.", DeprecationWarning, stacklevel=level)
