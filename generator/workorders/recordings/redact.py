"""Redacts one recorded exchange: secrets and personal data are replaced by placeholders. Pure: plain data, no files.

An exchange has the format of `tests/recordings/README.md`: ``request`` (``method``, ``url``, ``query``, ``headers``,
and ``body``, ``form``, ``text`` or ``base64``) and ``response`` (``status``, ``headers``, and ``body``, ``text`` or
``base64``). Only relevant headers are kept. Secrets and personal data are detected by the names of fields, parameters
and headers; a detected value is then replaced everywhere, percent-encoded and in Base64 too. Bytes that are no text are
replaced as a whole. E-mail addresses, telephone numbers, coordinates and strings that look like tokens are detected in
any text. Numbers stay numbers, equal values stay equal.
"""

from __future__ import annotations

import base64
import binascii
import gzip
import json
import re
import zlib
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Final
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from workorders.openapi.document import is_list, is_mapping
from workorders.recordings.placeholders import PEOPLE, FieldClassifier, Placeholders, SensitiveKind

_HEADERS: Final = re.compile(
    r"content-type|content-language|accept|location|link|allow|retry-after|date|x-request-id|x-correlation-id"
    r"|(?:x-)?rate-?limit[a-z-]*|idempotency-key|www-authenticate|deprecation|sunset|x-[a-z-]*version",
    re.IGNORECASE,
)
_PATTERNS: Final[tuple[tuple[SensitiveKind, re.Pattern[str]], ...]] = (
    ("secret", re.compile(r"-----BEGIN [A-Z ]+-----[\s\S]*?-----END [A-Z ]+-----")),
    ("secret", re.compile(r"\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?")),
    ("secret", re.compile(r"(?i)(?<=\bbearer )[\w.~+/=-]{6,}")),
    ("email", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("phone", re.compile(r"(?<![\w+])\+\d[\d ().-]{7,}\d|(?<!\w)\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\w)")),
    ("phone", re.compile(r"(?<![\w.,:/-])\(?0[1-9]\d{0,3}\)?[ /-]\d{6,8}(?![\w-])|(?<![\w.,:/-])0[1-9]\d{8}(?![\w-])")),
    ("place", re.compile(r"(?<![\w.])-?\d{1,3}\.\d{4,}(?=\s*,\s*-?\d{1,3}\.\d{4,})|(?<=\d,)-?\d{1,3}\.\d{4,}")),
    ("place", re.compile(r"(?<=\d, )-?\d{1,3}\.\d{4,}")),
    ("secret", re.compile(r"(?<![\w-])(?=[0-9a-f]*\d)[0-9a-f]{32,}(?![\w-])")),
)
_PAIR: Final = re.compile(r"""([A-Za-z_][\w.-]*)["']?\s*[=:]\s*["']?""")
_VALUE: Final = re.compile(r"""[^\s"'&<>,;]+""")
_ELEMENT: Final = re.compile(r"<([\w.-]+:)?([\w.-]+)([^<>]{0,200})>([^<>]+)<")
_BASIC: Final = re.compile(r"(?i)\bbasic +([A-Za-z0-9+/]{6,}={0,2})")
_BASE64: Final = re.compile(r"[A-Za-z0-9+/]{16,}={0,2}|[A-Za-z0-9_-]{16,}={0,2}")


def redact(
    exchange: Mapping[str, Any],
    sensitive: Iterable[str] = (),
    people: Iterable[str] = PEOPLE,
    known: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Redact one exchange. For several exchanges of one call, whose values belong together, use one `Redactor`.

    Args:
        exchange: The recorded exchange.
        sensitive: Names of fields, parameters and headers that the spec marks as sensitive.
        people: Names of fields that hold a person's name.
        known: Further values that must not be recorded (an account's name in the host), with their placeholders.
    """
    return Redactor(sensitive, people, known)(exchange)


class Redactor:
    """Redacts the exchanges of one recording consistently."""

    def __init__(
        self,
        sensitive: Iterable[str] = (),
        people: Iterable[str] = PEOPLE,
        known: Mapping[str, str] | None = None,
        headers: Iterable[str] = (),
    ) -> None:
        """Redact what has a sensitive name or looks like a credential or personal data.

        Args:
            sensitive: Names of fields, parameters and headers that the spec marks as sensitive.
            people: Names of fields that hold a person's name.
            known: Further values that must not be recorded, with their placeholders.
            headers: Names of headers that are kept, redacted like any text, besides the common ones.
        """
        named = tuple(sensitive)
        self._classifier = FieldClassifier(named, people)
        self._headers_of_the_spec = frozenset(name.lower() for name in headers)
        self._kept = frozenset(name.lower() for name in named)
        self._placeholders = Placeholders(known)

    def __call__(self, exchange: Mapping[str, Any]) -> dict[str, Any]:
        """Redact an exchange: the first pass detects values, the second one replaces them everywhere."""
        self._exchange(exchange)
        return self._exchange(exchange)

    def value(self, name: str, value: Any) -> Any:
        """Redact a single value with this name, such as an argument of the call."""
        return self._value(value, self._classifier.kind(name))

    def _exchange(self, exchange: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "request": self._message(exchange.get("request", {})),
            "response": self._message(exchange.get("response", {})),
        }

    def _message(self, message: Mapping[str, Any]) -> dict[str, Any]:
        redacted: dict[str, Any] = {}
        for key, value in message.items():
            if key == "url":
                redacted[key] = self._url(value)
            elif key == "query":
                redacted[key] = [[name, self._named(name, text)] for name, text in value]
            elif key == "form":
                redacted[key] = {name: self._field(name, given) for name, given in value.items()}
            elif key == "headers":
                redacted[key] = self._headers(value)
            elif key == "text":
                redacted[key] = self._text(value)
            elif key == "base64":  # whatever the bytes show
                redacted["text"] = self._placeholders.text("file", value)
            else:
                redacted[key] = self._value(value, None) if key == "body" else value
        return redacted

    def _field(self, name: str, value: Any) -> Any:
        if is_list(value):
            return [self._field(name, each) for each in value]
        return self._placeholders.text("file", value["base64"]) if is_mapping(value) else self._named(name, value)

    # -- values -------------------------------------------------------------------------------------------------------

    def _named(self, name: str, value: Any) -> Any:
        return self._value(value, self._classifier.kind(re.sub(r"\]$", "", name).rpartition("[")[2]))

    def _value(self, value: Any, kind: SensitiveKind | None) -> Any:
        if is_mapping(value):
            return {self._key(name): self._value(below, self._inner(kind, name)) for name, below in value.items()}
        if is_list(value):
            return [self._value(below, kind) for below in value]
        if isinstance(value, str):
            if kind == "someone":
                kind = "person" if _NAME.fullmatch(value) and not value.isupper() else None
            return self._text(value) if kind is None else self._sensitive(value, kind)
        if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
            return value
        text = str(value) if isinstance(value, int) else format(Decimal(str(value)), "f")
        clean = (
            self._placeholders.known.get(text)
            if kind in (None, "person", "email", "image", "someone")
            else self._placeholders.number(kind, text)
        )
        return value if clean is None else type(value)(clean)

    def _key(self, name: str) -> str:
        """Keep a key, even where a value with the same text is redacted, unless it is itself an address or a token."""
        return self._text(name) if any(pattern.search(name) for _, pattern in _PATTERNS) else name

    def _inner(self, kind: SensitiveKind | None, name: str) -> SensitiveKind | None:
        own = self._classifier.kind(name)
        if kind == "someone" and own is None and name.lower() in ("name", "first", "last", "label", "text"):
            return "person"
        if kind == "address" and own is None and name.lower() in ("name", "line", "line1", "line2"):
            return "address"
        return kind if own is None and kind in ("secret", "place") else own

    def _sensitive(self, value: str, kind: SensitiveKind) -> str:
        scheme, space, rest = value.partition(" ")
        if kind == "secret" and space and scheme.lower() in ("bearer", "basic", "token", "apikey", "digest"):
            return (
                self._basic(value) if scheme.lower() == "basic" else f"{scheme} {self._placeholders.text(kind, rest)}"
            )
        structured = self._structured(value, kind)
        return structured if structured is not None else self._placeholders.text(kind, value)

    def _text(self, text: str) -> str:
        """Redact a text of any content."""
        structured = self._structured(text, None)
        if structured is not None:
            return structured
        text = self._basic(text)
        text = _ELEMENT.sub(self._element, self._pairs(text))
        for kind, pattern in _PATTERNS:
            text = pattern.sub(lambda match, kind=kind: self._placeholders.text(kind, match[0]), text)  # type: ignore[misc]
        text = _USER.sub(lambda match: self._placeholders.text("secret", match[0]), text)
        text = self._everywhere(text)
        return _BASE64.sub(self._encoded, text)

    def _structured(self, text: str, kind: SensitiveKind | None) -> str | None:
        """Redact JSON in a text; ``None`` when the text is not JSON."""
        if text.strip()[:1] not in ("{", "["):
            return None
        try:
            value = json.loads(text, parse_float=Decimal)
        except (ValueError, RecursionError):
            return None
        redacted = self._value(value, kind)
        return text if redacted == value else json.dumps(redacted, ensure_ascii=False, default=float)

    def _pairs(self, text: str) -> str:
        """Redact values after a sensitive name: ``token=…``, ``"password": "…``."""
        pieces: list[str] = []
        done = 0
        for match in _PAIR.finditer(text):
            kind = None if match.start() < done else self._classifier.kind(match[1])
            kind = (
                None if kind in ("address", "image", "someone") else kind
            )  # the next word of a sentence is not enough
            value = None if kind is None else _VALUE.match(text, match.end())
            if kind is not None and value is not None and value[0].lower() not in ("bearer", "basic"):
                pieces += [text[done : value.start()], self._placeholders.text(kind, value[0])]
                done = value.end()
        return "".join((*pieces, text[done:]))

    def _element(self, match: re.Match[str]) -> str:
        kind = self._classifier.kind(match[2])
        inner = match[4] if kind is None else str(self._value(match[4], kind))
        return f"<{match[1] or ''}{match[2]}{match[3]}>{inner}<"

    def _basic(self, text: str) -> str:
        """Redact the user and the password of Basic credentials separately."""

        def replaced(match: re.Match[str]) -> str:
            user, colon, password = _decoded(match[1]).partition(":")
            if not colon:
                return f"Basic {self._placeholders.text('secret', match[1])}"
            placeholders = (self._placeholders.text("secret", user), self._placeholders.text("secret", password))
            return f"Basic {base64.b64encode(':'.join(placeholders).encode()).decode()}"

        return _BASIC.sub(replaced, text)

    def _encoded(self, match: re.Match[str]) -> str:
        """Redact the content of Base64."""
        plain, packed = _decoded(match[0]), _unpacked(match[0])
        clean = self._text(plain or packed)
        if clean == (plain or packed):
            return match[0]
        return base64.b64encode(clean.encode() if plain else gzip.compress(clean.encode(), mtime=0)).decode()

    def _everywhere(self, text: str) -> str:
        """Replace the values that were detected elsewhere."""
        for value in sorted(self._placeholders.known, key=len, reverse=True):
            known = self._placeholders.known[value]
            for form, placeholder in ((value, known), (quote(value, safe=""), quote(known, safe=""))):
                if form in text:
                    alone = rf"(?<![A-Za-z0-9]){re.escape(form)}(?![A-Za-z0-9])"
                    text = re.sub(alone, lambda _, new=placeholder: new, text)  # type: ignore[misc]
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
        user_free = _USER.sub(lambda match: self._placeholders.text("secret", match[0]), parts.path)
        path = quote(self._everywhere(user_free), safe="/%:@!$&'()*+,;=~-._")
        path = "/".join(
            _PATH.sub(lambda match: self._placeholders.text("email", match[0]), each) for each in path.split("/")
        )
        return urlunsplit((parts.scheme, host, path, urlencode(query, quote_via=quote), ""))

    def _headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        redacted: dict[str, str] = {}
        for name, value in headers.items():
            if name.lower() in ("cookie", "set-cookie"):
                continue
            if name.lower() in ("location", "link"):
                redacted[name] = self._url(value) if name.lower() == "location" else self._text(value)
            elif name.lower() in self._kept or self._classifier.kind(name) == "secret":
                redacted[name] = self._sensitive(value, "secret")
            elif _HEADERS.fullmatch(name) or name.lower() in self._headers_of_the_spec:
                redacted[name] = self._text(value)
        return redacted


_NAME: Final = re.compile(r"[^\W\d_][^\d_@/:=<>{}\[\]]{2,80}")
"""What may be the name of a person."""
_USER: Final = re.compile(
    r"(?:(?<=/users/)|(?<=/people/))(?=[\w.%-]*[._-])[A-Za-z][\w%-]*[._-][\w.%-]*|(?<=/~)[A-Za-z][\w.-]+"
)
"""A user's name in a URL."""
_PATH: Final = re.compile(r"[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+")


def _decoded(text: str) -> str:
    """Return the printable text in Base64; empty when there is none."""
    padded = text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4)
    try:
        plain = base64.b64decode(padded.replace("-", "+").replace("_", "/"), validate=True).decode()
    except (binascii.Error, ValueError):
        return ""
    return plain if plain.isprintable() and len(plain) >= 4 else ""


def _unpacked(text: str) -> str:
    """Return the text that is compressed inside Base64, up to 1 MB; empty when there is none."""
    try:
        data = base64.b64decode(text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4))
        if data[:2] != b"\x1f\x8b" and data[:1] != b"\x78":
            return ""
        return zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(data, 1 << 20).decode()
    except (binascii.Error, ValueError, zlib.error):
        return ""
