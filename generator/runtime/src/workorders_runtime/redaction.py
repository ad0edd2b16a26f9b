"""Redaction of credentials and sensitive values in messages, logs and errors."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from typing import Any
from urllib.parse import quote, quote_plus, unquote_plus

from .serialization.json import dumps, is_dict, is_list

_PLACEHOLDER = "***"
_MAX_LEARNED = 20
"""Maximum number of fetched tokens that are redacted."""
_LOGGERS = (
    "httpx2",
    "httpcore2.connection",
    "httpcore2.http11",
    "httpcore2.http2",
    "httpcore2.proxy",
    "httpcore2.socks",
)


class Redactor:
    """Replaces known secrets in text, however a server echoes them."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._fixed = frozenset(form for secret in secrets for form in _forms(secret))
        self._learned: tuple[str, ...] = ()
        self._forms = _longest_first(self._fixed)

    def learn(self, *secrets: str) -> None:
        """Add secrets such as a fetched token; the oldest are dropped."""
        self._learned = tuple(dict.fromkeys((*secrets, *self._learned)))[:_MAX_LEARNED]
        self._forms = _longest_first({*self._fixed, *(form for each in self._learned for form in _forms(each))})

    def __call__(self, text: str) -> str:
        """Return the text without secrets."""
        for form in self._forms:
            if form in text:
                text = text.replace(form, _PLACEHOLDER)
        return text

    def __repr__(self) -> str:
        return "Redactor()"


def _forms(secret: str) -> set[str]:
    """Return the ways a secret may be written: unchanged, in a URL, or in a log of bytes."""
    if len(secret) < 4:
        return set()
    slashes = secret.replace("\\", "\\\\")
    once = slashes.replace("'", "\\'")
    twice = once.replace("\\", "\\\\").replace("'", "\\'")
    return {secret, quote(secret, safe=""), quote_plus(secret), quote(secret), slashes, once, twice}


def _longest_first(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))


def redacted_url(url: str, sensitive: frozenset[str], *, signed: bool = False) -> str:
    """Replace the values of sensitive query parameters (names in lower case), or of all in a signed URL."""
    address, mark, query = url.partition("?")
    if not mark:
        return url
    pairs: list[str] = []
    for pair in query.split("&"):
        name, equals, _ = pair.partition("=")
        hidden = signed or (equals and unquote_plus(name).lower() in sensitive)
        pairs.append(f"{name}={_PLACEHOLDER}" if hidden else pair)
    return f"{address}?{'&'.join(pairs)}"


def excerpt(value: Any, sensitive: frozenset[str], max_length: int = 100) -> str:
    """Return the beginning of a JSON value as text, with sensitive fields redacted."""
    try:
        text = dumps(_redacted(value, sensitive)).decode()
    except (TypeError, ValueError):
        text = type(value).__name__
    return text if len(text) <= max_length else text[: max_length - 1] + "…"


def redacted(value: Any, sensitive: frozenset[str]) -> Any:
    """Return a value with the sensitive fields of its objects redacted."""
    if is_dict(value):
        return {
            key: _PLACEHOLDER if key in sensitive and below is not None else redacted(below, sensitive)
            for key, below in value.items()
        }
    if is_list(value):
        return [redacted(each, sensitive) for each in value]
    return value


def _redacted(value: Any, sensitive: frozenset[str], depth: int = 0) -> Any:
    if depth > 4:
        return "…"
    if is_dict(value):
        fields = list(value.items())[:20]
        return {
            k: _PLACEHOLDER if {k, k.lower()} & sensitive else _redacted(v, sensitive, depth + 1) for k, v in fields
        }
    if is_list(value):
        return [_redacted(each, sensitive, depth + 1) for each in value[:20]]
    return value


# -- the logs of the HTTP library -------------------------------------------------------------------------------------

log_redactor: ContextVar[Callable[[str], str] | None] = ContextVar("log_redactor", default=None)
"""Redacts the log records that the HTTP library writes during a request; ``None`` outside our clients."""


class _RedactingFilter(logging.Filter):
    """Redacts records of our own requests; never drops a record."""

    def filter(self, record: logging.LogRecord) -> bool:
        redact = log_redactor.get()
        if redact is not None:
            record.msg, record.args = redact(record.getMessage()), ()
        return True


_FILTER = _RedactingFilter()


def install_log_filter() -> None:
    """Add the filter to the loggers of the HTTP library, once."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)
