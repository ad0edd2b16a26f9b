"""Redaction of credentials and sensitive values in messages, logs and errors."""

from __future__ import annotations

import logging
import re
import sys
from binascii import b2a_base64
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from functools import cache
from typing import Any
from urllib.parse import unquote, unquote_plus

from .serialization.json import dumps, is_dict, is_list

_PLACEHOLDER = "***"
_END_OF_CUT = re.compile(r"(?:%(?:25)*[0-9a-fA-F]?|\\+(?:[ux][0-9a-fA-F]{0,3})?|&#?\w{0,7}|~)?…\Z")
"""The mark of a text that was cut, with a part of an escape before it."""
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_POINTER = {"~0": "~", "~1": "/"}
_HOLE = "\0"
"""A character that no credential has."""
_MAX_ROUNDS = 4
"""How often a text may be encoded."""
_URL_SAFE = str.maketrans("+/", "-_")
_SHORTEST, _SHORTEST_BASE64 = 4, 6
_MAX_EXCERPT_LENGTH = 1000
_MAX_LEARNED = 20
"""Maximum number of fetched tokens that are redacted."""
_LOGGERS = (
    "httpx2",
    "httpcore2.connection",
    "httpcore2.http11",
    "httpcore2.http2",
    "httpcore2.proxy",
    "httpcore2.socks",
    "hpack.hpack",
    "hpack.table",
)


@cache
def _escapes() -> re.Pattern[str]:
    return re.compile(
        r"((?:%[0-9a-fA-F]{2})+)|((?:\\u[0-9a-fA-F]{4})+|\\x[0-9a-fA-F]{2})"
        r"|&(?:(amp|lt|gt|quot|apos)|#(\d{1,7}|[xX][0-9a-fA-F]{1,6}));?|(~[01]|\\[^\w\s]|\\\\)"
    )


class Redactor:
    """Replaces known secrets in text, however a server echoes them."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._fixed = frozenset(form for secret in secrets for form in (*_forms(secret), *_other_forms(secret)))
        self._learned: tuple[str, ...] = ()
        self._forms = _longest_first(self._fixed)

    def learn(self, *secrets: str) -> None:
        """Add secrets such as a fetched token; the oldest are dropped."""
        self._learned = tuple(dict.fromkeys((*secrets, *self._learned)))[:_MAX_LEARNED]
        self._forms = _longest_first({*self._fixed, *(form for each in self._learned for form in _forms(each))})

    def __call__(self, text: str) -> str:
        """Return the text without secrets, in any spelling, and without the beginning of one where a text was cut."""
        text = self._without(text)
        if not any(mark in text for mark in "%\\&~"):
            return text
        shown, places = text, list(range(len(text) + 1))
        for _ in range(_MAX_ROUNDS):
            if not _escapes().search(shown):
                break
            shown, places = _unescaped(shown, places)
            if spans := self._found(shown):
                for start, end in sorted(spans, reverse=True):
                    after = next(each for each in places[end:] if each > places[end - 1])
                    text = f"{text[: places[start]]}{_PLACEHOLDER}{text[after:]}"
                return self(text)
        return text

    def _without(self, text: str) -> str:
        for form in self._forms:
            if form in text:
                text = text.replace(form, _PLACEHOLDER)
        start = self._cut(text)
        return text if start is None else f"{text[:start]}{_PLACEHOLDER}…"

    def _found(self, text: str) -> list[tuple[int, int]]:
        """Return where a text holds secrets."""
        spans: list[tuple[int, int]] = []
        for form in self._forms:
            while (start := text.find(form)) >= 0:
                spans.append((start, start + len(form)))
                text = f"{text[:start]}{_HOLE * len(form)}{text[start + len(form) :]}"
        if (cut := self._cut(text)) is not None:
            spans.append((cut, len(text) - 1))
        return spans

    def _cut(self, text: str) -> int | None:
        """Return where a text that was cut ends with the beginning of a secret."""
        if not (end := _END_OF_CUT.search(text)):
            return None
        start = min((_start_of_cut(text[: end.start()], form) for form in self._forms), default=len(text))
        return start if start < end.start() else None

    def __repr__(self) -> str:
        return "Redactor()"


def _start_of_cut(text: str, form: str) -> int:
    """Return where a text that was cut ends with the beginning of a secret."""
    lengths = range(min(len(form) - 1, len(text)), _SHORTEST - 1, -1)
    return next((len(text) - length for length in lengths if text.endswith(form[:length])), len(text))


def _unescaped(text: str, places: list[int]) -> tuple[str, list[int]]:
    """Undo one round of escapes of URLs, JSON, HTML, JSON pointers and logs of bytes.

    Args:
        text: The text.
        places: Where each of its characters, and its end, are in another text.
    """
    found: list[str] = []
    kept: list[int] = []
    end = 0
    for match in _escapes().finditer(text):
        plain = _meaning(match)
        found += [text[end : match.start()], plain]
        kept += [*places[end : match.start()], *[places[match.start()]] * len(plain)]
        end = match.end()
    return "".join((*found, text[end:])), kept + places[end:]


def _meaning(escape: re.Match[str]) -> str:
    percent, code, named, number, other = escape.groups()
    if percent:
        return unquote(percent, errors="replace")
    if code:
        try:
            return code.encode("ascii").decode("unicode_escape").encode("utf-16", "surrogatepass").decode("utf-16")
        except UnicodeError:
            return code
    if number:
        value = int(number[1:], 16) if number[0] in "xX" else int(number)
        return chr(value) if value <= sys.maxunicode else escape[0]
    return _NAMED[named] if named else _POINTER.get(other, other[-1])


def _forms(secret: str) -> set[str]:
    """Return the ways a secret may be written without escapes."""
    if len(secret) < _SHORTEST:
        return set()
    return {secret, secret.replace(" ", "+")} | _base64_forms(secret.encode("utf-8", "surrogatepass"))


def _other_forms(secret: str) -> set[str]:
    if len(secret) < _SHORTEST:
        return set()
    raw = secret.encode("utf-8", "surrogatepass")
    return {raw.hex(), raw.hex().upper()} | _base64_forms(b2a_base64(raw, newline=False))


def _base64_forms(raw: bytes) -> set[str]:
    """Return the base64 forms of a secret at any place in a longer text; the bits that it shares are left out."""
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


def beginning(body: bytes) -> str:
    """Return the first characters of a body, with a mark if there are more."""
    return body[:3000].decode("utf-8", "replace") + ("…" if len(body) > 3000 else "")


def is_sensitive(name: object, sensitive: frozenset[str]) -> bool:
    """Return whether a name is one of those, which are in lower case; a key of a program's own may be no text."""
    return str(name).lower() in sensitive


def redacted(value: Any, sensitive: frozenset[str]) -> Any:
    """Return a value with the sensitive fields of its objects redacted."""
    if is_dict(value):
        return {
            key: _PLACEHOLDER if is_sensitive(key, sensitive) and below is not None else redacted(below, sensitive)
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
            name: _PLACEHOLDER if is_sensitive(name, sensitive) else _redacted(below, sensitive, depth + 1)
            for name, below in fields
        }
    if is_list(value):
        return [_redacted(each, sensitive, depth + 1) for each in value[:20]]
    return value[:_MAX_EXCERPT_LENGTH] if isinstance(value, str) else value


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
