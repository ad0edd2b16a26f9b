"""What is left of two values of a keyword when a schema has to fit both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from workorders.openapi.document import is_list
from workorders.openapi.semantics.schemas import LIMITS

CONFLICT: Final = object()
"""No value fits both."""


LIMITED: Final[Mapping[str, frozenset[str]]] = {
    keyword: frozenset(kind for kind, others in LIMITS.items() if keyword in others)
    for keywords in LIMITS.values()
    for keyword in keywords
} | dict.fromkeys(("uniqueItems", "items"), frozenset({"array"}))
"""Keyword -> the types that it limits: it says nothing of values of other types."""


def narrowed(key: str, one: Any, other: Any) -> Any:
    """Return the value of a keyword that holds where both hold; `CONFLICT`: there is none."""
    rule = _RULES.get(key)
    return CONFLICT if rule is None else rule(one, other)


def shared_types(one: Any, other: Any) -> list[str]:
    """Return the types that two schemas share; every integer is a number."""
    first = [one] if isinstance(one, str) else list(one) if is_list(one) else []
    second = [other] if isinstance(other, str) else list(other) if is_list(other) else []
    shared = [kind for kind in first if kind in second]
    if "integer" in (*first, *second) and {"number", "integer"} <= {*first, *second} and "integer" not in shared:
        shared.append("integer")
    return shared


def _type(one: Any, other: Any) -> Any:
    kinds = shared_types(one, other)
    return kinds[0] if len(kinds) == 1 else kinds or CONFLICT


def _required(one: Any, other: Any) -> Any:
    both = is_list(one) and is_list(other)
    return [*one, *(name for name in other if name not in one)] if both else CONFLICT


def _enum(one: Any, other: Any) -> Any:
    both = is_list(one) and is_list(other)
    return [value for value in one if value in other] or CONFLICT if both else CONFLICT


def _limit(choose: Callable[..., Any]) -> Callable[[Any, Any], Any]:
    def rule(one: Any, other: Any) -> Any:
        both = isinstance(one, int | float) and isinstance(other, int | float)
        return choose(one, other) if both else CONFLICT

    return rule


def _flag(one: Any, other: Any) -> Any:
    return bool(one or other)


_RULES: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    "type": _type,
    "required": _required,
    "enum": _enum,
    "uniqueItems": _flag,
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), _limit(max)),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), _limit(min)),
}
