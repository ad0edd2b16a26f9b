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
import unicodedata
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
_AT: Final = r"(?:@|%40|&#(?:64|[xX]40);|&commat;|\\u0040|\s?[(\[]at[)\]]\s?)"
_PATTERNS: Final[tuple[tuple[SensitiveKind, re.Pattern[str]], ...]] = (
    ("secret", re.compile(r"-----BEGIN [A-Z ]+-----[\s\S]*?-----END [A-Z ]+-----")),
    ("secret", re.compile(r"\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?")),
    ("secret", re.compile(r"(?i)(?<=\bbearer )[\w.~+/=-]{6,}")),
    ("email", re.compile(rf"[\w.+-]+{_AT}[\w-]+(?:\.[\w-]+)+")),
    ("phone", re.compile(r"(?<![\w+])\+\d[\d ().-]{7,}\d|(?<!\w)\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\w)")),
    ("phone", re.compile(r"(?<![\w.,:/-])\(?0[1-9]\d{0,3}\)?[ /-]\d{6,8}(?![\w-])|(?<![\w.,:/-])0[1-9]\d{8}(?![\w-])")),
    ("place", re.compile(r"(?<![\w.])-?\d{1,3}\.\d{4,}(?=\s*,\s*-?\d{1,3}\.\d{4,})|(?<=\d,)-?\d{1,3}\.\d{4,}")),
    ("place", re.compile(r"(?<=\d, )-?\d{1,3}\.\d{4,}")),
    ("secret", re.compile(r"(?<![\w-])(?=[0-9a-f]*\d)[0-9a-f]{32,}(?![\w-])")),
)
_PAIR: Final = re.compile(r"""([A-Za-z_][\w.-]*)["']?\s*[=:]\s*["']?""")
_VALUE: Final = re.compile(r"""[^\s"'&<>,;]+""")
_TELEPHONE: Final = re.compile(
    r"(?P<word>\b(?:call|phone|tel|telephone|mobile|cell|fax|whatsapp|dial|telefon|telefoon|t[eé]l)\b[\s:.#]{0,3})?"
    r"(?<![\w.,:/+-])(?P<number>\+?\(?\d{1,13}+\)?+(?:[ ./‐-―－-]?+\(?+\d{1,8}+\)?+){0,6}+)(?![\w-])"
)
_DATE: Final = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}")
_BANK: Final = re.compile(
    r"(?<!\w)(?:[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?"
    r"|\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}|\d{3}-\d{2}-\d{4})(?!\w)"
)
"""Numbers of bank accounts, of cards and of social security."""
_CARD: Final = re.compile(r"BEGIN:V(?:CARD|EVENT|CALENDAR|TODO)")
_PROPERTY: Final = re.compile(r"(?im)^((?:item\d+\.)?([A-Z-]+)(?:;[^:\r\n]*)?:)(.+(?:\r?\n[ \t].*)*)$")
_COMMON_NAME: Final = re.compile(r"""(?i)(?<=;CN=)(?:"[^"\r\n]*"|[^;:\r\n]*)""")
_PROPERTIES: Final[Mapping[str, SensitiveKind]] = {
    **dict.fromkeys(("N", "FN", "NICKNAME", "BDAY", "RELATED", "CONTACT"), "person"),
    **dict.fromkeys(("ADR", "LABEL", "ORG", "LOCATION", "GEO"), "address"),
    **dict.fromkeys(("TEL",), "phone"),
    **dict.fromkeys(("PHOTO", "LOGO", "KEY"), "secret"),
}
"""Properties of vCards and calendars."""
_TAG: Final = re.compile(r"<(/?)(?:[\w.-]+:)?([\w.-]+)[^<>]{0,200}?(/?)>")
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
            pair = self._pair(value)
            return {
                self._key(name): (
                    below if name == pair else self._value(below, self._inner(kind, name, below, pair, value))
                )
                for name, below in value.items()
            }
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

    def _pair(self, value: Mapping[str, Any]) -> str | None:
        """Return the key of an object under which the name of its ``value`` is: ``{"key": "city", "value": …}``."""
        if "value" not in value:
            return None
        return next(
            (key for key in _NAMING if isinstance(found := value.get(key), str) and _LABEL.fullmatch(found)), None
        )

    def _inner(
        self,
        kind: SensitiveKind | None,
        name: str,
        below: Any,
        pair: str | None = None,
        holder: Mapping[str, Any] = {},
    ) -> SensitiveKind | None:
        """Return the kind of a value below one of a kind."""
        if pair is not None and name == "value" and (named := self._classifier.kind(holder[pair])) is not None:
            return named
        own = self._classifier.kind(name)
        if kind == "someone" and own is None and (is_mapping(below) or is_list(below)):
            return kind
        if kind == "someone" and own is None and name.lower() in _PARTS_OF_NAMES:
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
        text = self._card(text) if _CARD.search(text) else text
        text = self._basic(text)
        text = self._markup(self._pairs(text))
        for kind, pattern in _PATTERNS:
            text = pattern.sub(lambda match, kind=kind: self._placeholders.text(kind, match[0]), text)  # type: ignore[misc]
        text = _BANK.sub(lambda match: self._placeholders.text("phone", match[0]), text)
        text = _TELEPHONE.sub(self._telephone, text)
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

    def _markup(self, text: str) -> str:
        """Redact the texts of elements by the names of their elements, of XML or HTML."""
        if "<" not in text:
            return text
        pieces: list[str] = []
        kinds: list[tuple[str, SensitiveKind | None]] = []
        done = 0
        for tag in _TAG.finditer(text):
            inner = text[done : tag.start()]
            kind = kinds[-1][1] if kinds else None
            pieces += [inner if kind is None or not inner.strip() else str(self._value(inner, kind)), tag[0]]
            done = tag.end()
            if tag[1]:
                while kinds and kinds.pop()[0] != tag[2]:
                    pass
            elif not tag[3]:
                kinds.append((tag[2], self._inner(kind, tag[2], None)))
        return "".join((*pieces, text[done:]))

    def _card(self, text: str) -> str:
        """Redact the properties of vCards and calendars."""

        def name(match: re.Match[str]) -> str:
            plain = match[0].strip('"')
            return match[0].replace(plain, self._placeholders.text("person", plain)) if plain else match[0]

        def line(match: re.Match[str]) -> str:
            kind = _PROPERTIES.get(match[2].upper())
            if kind is None:
                return match[0]
            parts = [self._placeholders.text(kind, each) for each in match[3].rstrip("\r").split(";")]
            return match[1] + ";".join(parts) + ("\r" if match[3].endswith("\r") else "")

        return _PROPERTY.sub(line, _COMMON_NAME.sub(name, text))

    def _telephone(self, match: re.Match[str]) -> str:
        number = match["number"]
        if _is_telephone(number, named=match["word"] is not None):
            return (match["word"] or "") + self._placeholders.text("phone", number)
        return match[0]

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
        if not plain and not packed and match[0].startswith(_PICTURES):
            return self._placeholders.text("file", match[0])
        clean = self._text(plain or packed)
        if clean == (plain or packed):
            return match[0]
        return base64.b64encode(clean.encode() if plain else gzip.compress(clean.encode(), mtime=0)).decode()

    def _everywhere(self, text: str) -> str:
        """Replace the values that were detected elsewhere."""
        folded = text.casefold()
        for value in sorted(self._placeholders.known, key=len, reverse=True):
            known = self._placeholders.known[value]
            decomposed, composed = unicodedata.normalize("NFD", value), unicodedata.normalize("NFC", value)
            for form in dict.fromkeys((value, quote(value, safe=""), decomposed, composed)):
                any_case = " " in value.strip() and value[0].isupper()
                if form not in text and not (any_case and form.casefold() in folded):
                    continue
                placeholder = quote(known, safe="") if "%" in form and "%" not in value else known
                alone = rf"(?<![A-Za-z0-9]){re.escape(form)}(?![A-Za-z0-9])"
                text = re.sub(alone, lambda _, new=placeholder: new, text, flags=re.I if any_case else 0)
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


def _is_telephone(number: str, *, named: bool) -> bool:
    """Return whether digits are likely to be a telephone number: by how they begin and are grouped."""
    digits = "".join(each for each in number if each.isdecimal())
    groups = [len(each) for each in re.findall(r"\d+", number)]
    if _DATE.search(number) or not 6 <= len(digits) <= 15 or re.search(r"\d\.\d+\Z", number):
        return named and 6 <= len(digits) <= 15 and not _DATE.search(number)
    if named or number[0] == "+":
        return named or len(digits) >= 8
    if number.startswith("(") or unicodedata.decimal(digits[0]) == 0:
        return len(digits) >= 9 and (len(groups) > 1 or digits[:2] == "00" or len(digits) == 10)
    return (groups[-3:] == [3, 3, 4] and groups[:-3] in ([], [1])) or groups == [1, 3, 3, 2, 2]


_NAME: Final = re.compile(r"[^\W\d_][^\d_@/:=<>{}\[\]]{2,80}")
"""What may be the name of a person."""
_USER: Final = re.compile(
    r"(?:(?<=/users/)|(?<=/people/))(?=[\w.%-]*[._-])[A-Za-z][\w%-]*[._-][\w.%-]*|(?<=/~)[A-Za-z][\w.-]+"
)
"""A user's name in a URL."""
_PARTS_OF_NAMES: Final = frozenset(("name", "first", "last", "label", "text", "given", "family", "middle", "full"))
_NAMING: Final = ("key", "name", "label", "field", "code", "title")
_LABEL: Final = re.compile(r"[A-Za-z][\w .-]{0,40}")
_PICTURES: Final = ("iVBORw0KGgo", "/9j/", "R0lGOD", "JVBERi0", "UklGR", "UEsDB")
"""How files begin in Base64: PNG, JPEG, GIF, PDF, WebP, archives."""
_PATH: Final = re.compile(r"[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+")


def _decoded(text: str) -> str:
    """Return the printable text in Base64; empty when there is none."""
    padded = text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4)
    try:
        plain = base64.b64decode(padded.replace("-", "+").replace("_", "/"), validate=True).decode()
    except (binascii.Error, ValueError):
        return ""
    is_text = all(each.isprintable() or each in "\r\n\t" for each in plain)
    return plain if is_text and len(plain) >= 4 else ""


def _unpacked(text: str) -> str:
    """Return the text that is compressed inside Base64, once or several times, up to 1 MB; empty if there is none."""
    try:
        data = base64.b64decode(text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4))
        if not _is_packed(data):
            return ""
        for _ in range(8):
            if _is_packed(data):
                data = zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(data, 1 << 20)
        return data.decode()
    except (binascii.Error, ValueError, zlib.error):
        return ""


def _is_packed(data: bytes) -> bool:
    return data[:2] == b"\x1f\x8b" or data[:1] == b"\x78"
