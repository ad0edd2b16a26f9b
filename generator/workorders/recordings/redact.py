"""One recorded exchange in, the same without secrets and people out. Pure: plain data, no files.

An exchange is what `tests/recordings/README.md` calls one: ``request`` (``method``, ``url``, ``query``, ``headers``,
``body`` or ``form``) and ``response`` (``status``, ``headers``, ``body`` or ``text``). Of headers only those that say
something stay. Secrets and people are found by the names of fields, parameters and headers; what was found once is
replaced wherever else it stands, percent-encoded and in base64 too; e-mail addresses, telephone numbers, positions and
what looks like a token are found in any text. Numbers stay numbers, equal values stay equal.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Final
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from workorders.openapi.document import is_list, is_mapping
from workorders.recordings.placeholders import PEOPLE, Fakes, Kind, Names

__all__ = ["Scrubber", "scrub"]

_HEADERS: Final = re.compile(
    r"content-type|content-language|accept|location|link|allow|retry-after|date|x-request-id|x-correlation-id"
    r"|(?:x-)?rate-?limit[a-z-]*|idempotency-key|www-authenticate|deprecation|sunset|x-[a-z-]*version",
    re.IGNORECASE,
)
_PATTERNS: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = (
    ("secret", re.compile(r"-----BEGIN [A-Z ]+-----[\s\S]*?-----END [A-Z ]+-----")),
    ("secret", re.compile(r"\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?")),
    ("secret", re.compile(r"(?i)(?<=\bbearer )[\w.~+/=-]{6,}")),
    ("email", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("phone", re.compile(r"(?<![\w+])\+\d[\d ().-]{7,}\d|(?<!\w)\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\w)")),
    ("place", re.compile(r"(?<![\w.])-?\d{1,3}\.\d{4,}(?=\s*,\s*-?\d{1,3}\.\d{4,})|(?<=\d,)-?\d{1,3}\.\d{4,}")),
    ("place", re.compile(r"(?<=\d, )-?\d{1,3}\.\d{4,}")),
    ("secret", re.compile(r"(?<![\w-])(?=[0-9a-f]*\d)[0-9a-f]{32,}(?![\w-])")),
)
_PAIR: Final = re.compile(r"""([A-Za-z_][\w.-]*)["']?\s*[=:]\s*["']?""")
_VALUE: Final = re.compile(r"""[^\s"'&<>,;]+""")
_ELEMENT: Final = re.compile(r"<([\w.-]+:)?([\w.-]+)([^<>]{0,200})>([^<>]+)<")
_BASIC: Final = re.compile(r"(?i)\bbasic +([A-Za-z0-9+/]{6,}={0,2})")
_BASE64: Final = re.compile(r"[A-Za-z0-9+/]{16,}={0,2}|[A-Za-z0-9_-]{16,}={0,2}")


def scrub(
    exchange: Mapping[str, Any],
    sensitive: Iterable[str] = (),
    people: Iterable[str] = PEOPLE,
    known: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Scrub one exchange; for several of one call, whose values belong together, use one `Scrubber`.

    Args:
        exchange: What was recorded.
        sensitive: Names of fields, parameters and headers that the spec calls sensitive.
        people: Names of fields that hold a person's name.
        known: Further values that must not be recorded (an account's name in the host), with their stand-ins.
    """
    return Scrubber(sensitive, people, known)(exchange)


class Scrubber:
    """Scrubs the exchanges of one recording alike."""

    def __init__(
        self, sensitive: Iterable[str] = (), people: Iterable[str] = PEOPLE, known: Mapping[str, str] | None = None
    ) -> None:
        named = tuple(sensitive)
        self._names = Names(named, people)
        self._kept = frozenset(name.lower() for name in named)
        self._fakes = Fakes(known)

    def __call__(self, exchange: Mapping[str, Any]) -> dict[str, Any]:
        """Scrub an exchange: once to find what must go, once more to find that everywhere."""
        self._exchange(exchange)
        return self._exchange(exchange)

    def value(self, name: str, value: Any) -> Any:
        """Scrub a single value of this name, such as an argument of the call."""
        return self._value(value, self._names.kind(name))

    def _exchange(self, exchange: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "request": self._message(exchange.get("request", {})),
            "response": self._message(exchange.get("response", {})),
        }

    def _message(self, message: Mapping[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in message.items():
            if key == "url":
                found[key] = self._url(value)
            elif key == "query":
                found[key] = [[name, self._named(name, text)] for name, text in value]
            elif key == "form":
                found[key] = {name: self._named(name, text) for name, text in value.items()}
            elif key == "headers":
                found[key] = self._headers(value)
            elif key == "text":
                found[key] = self._text(value)
            else:
                found[key] = self._value(value, None) if key == "body" else value
        return found

    # -- values -------------------------------------------------------------------------------------------------------

    def _named(self, name: str, value: Any) -> Any:
        return self._value(value, self._names.kind(re.sub(r"\]$", "", name).rpartition("[")[2]))

    def _value(self, value: Any, kind: Kind | None) -> Any:
        if is_mapping(value):
            return {self._text(name): self._value(below, self._inner(kind, name)) for name, below in value.items()}
        if is_list(value):
            return [self._value(below, kind) for below in value]
        if isinstance(value, str):
            return self._text(value) if kind is None else self._sensitive(value, kind)
        if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
            return value
        text = str(value) if isinstance(value, int) else format(Decimal(str(value)), "f")
        clean = self._fakes.known.get(text) if kind in (None, "person", "email") else self._fakes.number(kind, text)
        return value if clean is None else type(value)(clean)

    def _inner(self, kind: Kind | None, name: str) -> Kind | None:
        own = self._names.kind(name)
        return kind if own is None and kind in ("secret", "place") else own

    def _sensitive(self, value: str, kind: Kind) -> str:
        scheme, space, rest = value.partition(" ")
        if kind == "secret" and space and scheme.lower() in ("bearer", "basic", "token", "apikey", "digest"):
            return self._basic(value) if scheme.lower() == "basic" else f"{scheme} {self._fakes.text(kind, rest)}"
        structured = self._structured(value, kind)
        return structured if structured is not None else self._fakes.text(kind, value)

    def _text(self, text: str) -> str:
        """Scrub a text that may hold anything."""
        structured = self._structured(text, None)
        if structured is not None:
            return structured
        text = self._basic(text)
        text = _ELEMENT.sub(self._element, self._pairs(text))
        for kind, pattern in _PATTERNS:
            text = pattern.sub(lambda found, kind=kind: self._fakes.text(kind, found[0]), text)  # type: ignore[misc]
        text = self._everywhere(text)
        return _BASE64.sub(self._encoded, text)

    def _structured(self, text: str, kind: Kind | None) -> str | None:
        """Scrub JSON in a text; ``None`` when there is none."""
        if text.strip()[:1] not in ("{", "["):
            return None
        try:
            value = json.loads(text, parse_float=Decimal)
        except (ValueError, RecursionError):
            return None
        found = self._value(value, kind)
        return text if found == value else json.dumps(found, ensure_ascii=False, default=float)

    def _pairs(self, text: str) -> str:
        """Scrub what stands behind a telling name: ``token=…``, ``"password": "…``."""
        pieces: list[str] = []
        done = 0
        for found in _PAIR.finditer(text):
            kind = None if found.start() < done else self._names.kind(found[1])
            value = None if kind is None else _VALUE.match(text, found.end())
            if kind is not None and value is not None and value[0].lower() not in ("bearer", "basic"):
                pieces += [text[done : value.start()], self._fakes.text(kind, value[0])]
                done = value.end()
        return "".join((*pieces, text[done:]))

    def _element(self, found: re.Match[str]) -> str:
        kind = self._names.kind(found[2])
        inner = found[4] if kind is None else self._fakes.text(kind, found[4])
        return f"<{found[1] or ''}{found[2]}{found[3]}>{inner}<"

    def _basic(self, text: str) -> str:
        """Scrub user and password of Basic credentials, each for itself."""

        def replaced(found: re.Match[str]) -> str:
            user, colon, password = _decoded(found[1]).partition(":")
            if not colon:
                return f"Basic {self._fakes.text('secret', found[1])}"
            fakes = (self._fakes.text("secret", user), self._fakes.text("secret", password))
            return f"Basic {base64.b64encode(':'.join(fakes).encode()).decode()}"

        return _BASIC.sub(replaced, text)

    def _encoded(self, found: re.Match[str]) -> str:
        """Scrub what is in base64."""
        plain = _decoded(found[0])
        if not plain:
            return found[0]
        clean = self._text(plain)
        return found[0] if clean == plain else base64.b64encode(clean.encode()).decode()

    def _everywhere(self, text: str) -> str:
        """Replace what was found under a telling name wherever else it stands."""
        for value in sorted(self._fakes.known, key=len, reverse=True):
            fake = self._fakes.known[value]
            for form, stand_in in ((value, fake), (quote(value, safe=""), quote(fake, safe=""))):
                if form in text:
                    text = re.sub(rf"(?<![A-Za-z0-9]){re.escape(form)}(?![A-Za-z0-9])", lambda _, s=stand_in: s, text)  # type: ignore[misc]
        return text

    # -- addresses and headers ----------------------------------------------------------------------------------------

    def _url(self, text: str) -> str:
        try:
            parts = urlsplit(text)
        except ValueError:
            return self._text(text)
        query = [
            (name, str(self._named(name, value))) for name, value in parse_qsl(parts.query, keep_blank_values=True)
        ]
        host = self._everywhere(parts.netloc.rpartition("@")[2])
        path = quote(self._everywhere(parts.path), safe="/%:@!$&'()*+,;=~-._")
        path = "/".join(_PATH.sub(lambda found: self._fakes.text("email", found[0]), each) for each in path.split("/"))
        return urlunsplit((parts.scheme, host, path, urlencode(query, quote_via=quote), ""))

    def _headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, value in headers.items():
            if name.lower() in ("cookie", "set-cookie"):
                continue
            if name.lower() in ("location", "link"):
                found[name] = self._url(value) if name.lower() == "location" else self._text(value)
            elif name.lower() in self._kept or self._names.kind(name) == "secret":
                found[name] = self._sensitive(value, "secret")
            elif _HEADERS.fullmatch(name):
                found[name] = self._text(value)
        return found


_PATH: Final = re.compile(r"[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+")


def _decoded(text: str) -> str:
    """The readable text in base64; empty when there is none."""
    padded = text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4)
    try:
        plain = base64.b64decode(padded.replace("-", "+").replace("_", "/"), validate=True).decode()
    except (binascii.Error, ValueError):
        return ""
    return plain if plain.isprintable() and len(plain) >= 4 else ""
