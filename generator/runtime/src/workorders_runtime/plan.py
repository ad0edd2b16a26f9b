"""The base of `plans`: frozen values that cost nothing to define.

A package is loaded by every program that uses it, whether it makes a call or not. The standard library's dataclasses
write and compile code for each class at import, which for all plans together takes longer than the rest of a package.
"""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn, dataclass_transform

__all__ = ["Plan"]


@dataclass_transform(frozen_default=True)
class Plan:
    """A frozen value with the annotated fields of its class, in order; those with a value there are optional."""

    __match_args__: ClassVar[tuple[str, ...]] = ()
    plan_fields: ClassVar[tuple[str, ...]] = ()
    """Names of the fields."""
    plan_defaults: ClassVar[dict[str, Any]] = {}
    """Fields that may be left out, and what they are then."""

    def __init_subclass__(cls) -> None:
        cls.plan_fields = tuple(cls.__annotations__)
        cls.__match_args__ = cls.plan_fields  # type: ignore[misc]
        cls.plan_defaults = {name: vars(cls)[name] for name in cls.plan_fields if name in vars(cls)}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        given = dict(zip(self.plan_fields, args, strict=False), **kwargs)
        if len(args) > len(self.plan_fields) or not given.keys() <= set(self.plan_fields):
            raise TypeError(
                f"{type(self).__name__} has no such field: {', '.join(given.keys() - set(self.plan_fields))}"
            )
        values = {**self.plan_defaults, **given}
        if missing := [name for name in self.plan_fields if name not in values]:
            raise TypeError(f"{type(self).__name__} needs {', '.join(missing)}")
        vars(self).update(values)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and vars(other) == vars(self)

    def __hash__(self) -> int:
        return hash((type(self), *(getattr(self, name) for name in self.plan_fields)))

    def __repr__(self) -> str:
        given = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.plan_fields)
        return f"{type(self).__name__}({given})"
