"""Redaction of credentials and sensitive values in messages, logs and errors."""

from __future__ import annotations

import json
import logging
import re
from binascii import b2a_base64
from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from typing import Any
from urllib.parse import quote, quote_plus, unquote_plus

from .serialization.json import dumps, is_dict, is_list

_PLACEHOLDER = "***"
_HEX = re.compile(r"%[0-9A-F]{2}")
_URL_SAFE = str.maketrans("+/", "-_")
_SHORTEST_BASE64 = 6
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
    """Return the ways a secret may be written: unchanged or encoded, once or twice."""
    if len(secret) < 4:
        return set()
    once = {secret, *_encoded(secret)}
    return {form for each in once for form in (each, *_encoded(each))} | _base64_forms(secret)


def _encoded(text: str) -> Iterator[str]:
    """Yield a text as it is in URLs, JSON, HTML, JSON pointers, and logs of bytes."""
    for each in (quote(text, safe=""), quote_plus(text), quote(text)):
        yield from (each, _HEX.sub(lambda found: found[0].lower(), each))
    for ascii_only in (True, False):
        quoted = json.dumps(text, ensure_ascii=ascii_only)[1:-1]
        yield from (quoted, quoted.replace("/", "\\/"))
    page = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    yield from (page, page.replace("'", "&#x27;"), page.replace("'", "&#39;"))
    yield text.replace("~", "~0").replace("/", "~1")
    slashes = text.replace("\\", "\\\\")
    yield from (slashes, slashes.replace("'", "\\'"))


def _base64_forms(secret: str) -> set[str]:
    """Return the base64 forms of a secret at any place in a longer text; the bits that it shares are left out."""
    raw = secret.encode("utf-8", "surrogatepass")
    found: set[str] = set()
    for offset in range(3):
        text = b2a_base64(b"\0" * offset + raw, newline=False).decode().rstrip("=")
        start, end = -(-8 * offset // 6), 8 * (offset + len(raw)) // 6
        core = text[start:end]
        found |= {core, core.translate(_URL_SAFE)} if len(core) >= _SHORTEST_BASE64 else set()
    return found


class Secrets(dict[str, Any]):
    """A table of credentials; ``repr`` shows its keys alone, also in a traceback with local variables."""

    def __repr__(self) -> str:
        return f"Secrets({', '.join(self)})"


def printable(text: str, limit: int = 1000) -> str:
    """Return text on one line, without control characters and of limited length."""
    clean = "".join(character if character.isprintable() else " " for character in text[: 2 * limit])
    return clean if len(clean) <= limit else clean[: limit - 1] + "…"


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
