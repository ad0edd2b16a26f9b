"""Keeping credentials and sensitive values out of what people see."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote, quote_plus, unquote_plus

from .serialization.json import dumps, is_dict, is_list

__all__ = ["Redactor", "excerpt", "redacted_url"]

_HIDDEN = "***"
_REMEMBERED = 20
"""Fetched tokens that are looked for in texts, at most."""


def redacted_url(url: str, sensitive: frozenset[str], *, signed: bool = False) -> str:
    """Replace the values of sensitive query parameters (names in lower case), or of all in a signed link."""
    address, mark, query = url.partition("?")
    if not mark:
        return url
    shown: list[str] = []
    for pair in query.split("&"):
        name, equals, _ = pair.partition("=")
        shown.append(f"{name}={_HIDDEN}" if signed or (equals and unquote_plus(name).lower() in sensitive) else pair)
    return f"{address}?{'&'.join(shown)}"


class Redactor:
    """Takes known secrets out of texts, whichever way a server echoes them."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._own = frozenset(form for secret in secrets for form in _forms(secret))
        self._learnt: tuple[str, ...] = ()
        self._ordered = _longest_first(self._own)

    def learn(self, *secrets: str) -> None:
        """Add secrets, such as a token that was fetched; the oldest of many are forgotten."""
        self._learnt = tuple(dict.fromkeys((*secrets, *self._learnt)))[:_REMEMBERED]
        self._ordered = _longest_first({*self._own, *(form for each in self._learnt for form in _forms(each))})

    def __call__(self, text: str) -> str:
        """Return the text without secrets."""
        for form in self._ordered:
            if form in text:
                text = text.replace(form, _HIDDEN)
        return text

    def __repr__(self) -> str:
        return "Redactor()"


def _forms(secret: str) -> set[str]:
    """The ways a secret may be written in a text: as it is, in a URL, in a log of bytes."""
    if len(secret) < 4:
        return set()
    slashes = secret.replace("\\", "\\\\")
    once = slashes.replace("'", "\\'")
    twice = once.replace("\\", "\\\\").replace("'", "\\'")
    return {secret, quote(secret, safe=""), quote_plus(secret), quote(secret), slashes, once, twice}


def _longest_first(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))


def _hide(value: Any, sensitive: frozenset[str], depth: int = 0) -> Any:
    if depth > 4:
        return "…"
    if is_dict(value):
        table = value
        return {k: _HIDDEN if k in sensitive else _hide(v, sensitive, depth + 1) for k, v in list(table.items())[:20]}
    if is_list(value):
        return [_hide(each, sensitive, depth + 1) for each in value[:20]]
    return value


def excerpt(value: Any, sensitive: frozenset[str], most: int = 100) -> str:
    """Show a JSON value in a few characters."""
    try:
        text = dumps(_hide(value, sensitive)).decode()
    except (TypeError, ValueError):
        text = type(value).__name__
    return text if len(text) <= most else text[: most - 1] + "…"
