"""Sensitive values and the placeholders that replace them. Equal values get equal placeholders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final, Literal, TypeAlias

SensitiveKind: TypeAlias = Literal["secret", "person", "email", "phone", "place", "address", "image", "someone", "file"]
"""``address``: streets, cities and companies. ``someone``: an object about a person, or the person's name."""

PEOPLE: Final = (
    *("first_name", "last_name", "full_name", "middle_name", "display_name", "contact_name", "customer_name"),
    *("driver_name", "technician_name", "mechanic_name", "employee_name", "user_name", "username", "initials"),
)
"""Names of fields that hold a person's name, in any spelling."""
_OTHER_LANGUAGES: Final = re.compile(
    r"(?:^|_)(?:(?:kunden|klant|voor|achter|nach|vor|familien|contact)_?(?:naam|name)|pr[eé]nom|nom|nombre|apellidos?|naam)$"
)
_OTHER_PLACES: Final = re.compile(
    r"(?:^|_)(?:stra(?:ss|ß)e|straat(?:naam)?|huisnummer|hausnummer|rue|calle|(?:woon)?plaats|ort|plz|ville|ciudad)$"
)

_SECRET: Final = re.compile(
    r"token|secret|passw|authori[sz]ation|cookie|credential|session|signature|api_?key|otp$|pin$"
)
_NO_SECRET: Final = re.compile(r"token_?type|expires|_count$|(?<!session)(?<!token)_ids?$|_at$|_name$")
_KEY: Final = re.compile(r"(?:^|_)(?:key|pwd|jwt|auth)$")
_PHONE: Final = re.compile(r"phone|telefo|mobile|fax$|(?:^|_)(?:tel|cell|msisdn)(?:_|$)")
_EMAIL: Final = re.compile(r"e_?mail")
_PLACE: Final = re.compile(r"(?:^|_)(?:lat|lng|lon|long|latitude|longitude|gps|coordinates?|geo|geohash)(?:_|$)")
_ROLES: Final = (
    r"contact|manager|customer|technician|driver|mechanic|employee|user|assignee|owner|creator|author|requester"
    r"|approver|worker|recipient|sender|person|dispatcher"
)
_SOMEONE: Final = re.compile(
    rf"(?:^|_)(?:(?:{_ROLES})s?|(?:created|updated|assigned|approved|signed|closed)_(?:by|to))$"
)
_PERSON: Final = re.compile(rf"(?:^|_)(?:{_ROLES}|sur|given|family|maiden|nick)_?(?:first_|last_|full_)?name$")
_ADDRESS: Final = re.compile(
    r"(?:^|_)(?:street(?:_?name|_?address)?|(?<!ip_)(?<!mac_)(?<!web_)addr(?:ess)?(?:_?line)?_?\d?|city|town|village|suburb"
    r"|zip(?:_?code)?|post(?:al)?_?code|house_?(?:number|no)|(?:company|business|organi[sz]ation|employer)(?:_?name)?"
    r"|(?:account|client|dealer|shop|workplace)_name)$"
)
_IMAGE: Final = re.compile(
    r"(?:^|_)(?:avatar|gravatar|portrait|(?:profile|user)_?(?:photo|picture|image))(?:_?(?:url|uri))?$"
)


def looks_secret(name: str) -> bool:
    """Whether a field's name alone says that its value is a credential."""
    plain = _plain(name)
    return not _NO_SECRET.search(plain) and bool(_SECRET.search(plain) or _KEY.search(plain))


class FieldClassifier:
    """Classifies fields, parameters and headers by their names."""

    def __init__(self, sensitive: Iterable[str] = (), people: Iterable[str] = PEOPLE) -> None:
        self._sensitive = frozenset(_plain(name) for name in sensitive)
        self._people = frozenset(_plain(name).replace("_", "") for name in people)

    def kind(self, name: str) -> SensitiveKind | None:
        """Return the kind of a field's value; ``None`` when it may be recorded."""
        plain = _plain(name)
        if _EMAIL.search(plain):
            return "email"
        if _PHONE.search(plain):
            return "phone"
        if _PLACE.search(plain):
            return "place"
        if plain.replace("_", "") in self._people:
            return "person"
        if plain in self._sensitive:
            return "secret"
        if _OTHER_LANGUAGES.search(plain):
            return "person"
        if _IMAGE.search(plain):
            return "image"
        if _PERSON.search(plain):
            return "person"
        if _ADDRESS.search(plain) or _OTHER_PLACES.search(plain):
            return "address"
        if _SOMEONE.search(plain):
            return "someone"
        return "secret" if looks_secret(name) else None


def _plain(name: str) -> str:
    """Normalize the spelling: ``apiKey``, ``X-Api-Key`` and ``api_key`` become equal."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
    return re.sub(r"[^a-z0-9]+", "_", spaced.lower()).strip("_")


_NO_TELEPHONE: Final = re.compile(r"0{2,}\d{0,3}")
"""The digits of a placeholder."""
_PLAIN: Final = "canary"
_IMAGE_URL: Final = f"https://example.com/{_PLAIN}-"
_BEGINNINGS: Final = (f"{_PLAIN}-", f"{_PLAIN.title()} ", _IMAGE_URL)


def placeholder(name: str | int = "") -> str:
    """Return a placeholder for something with a name, such as an option of a client; without one, for a host's part."""
    return f"{_PLAIN}-{name}".replace("_", "-") if name else _PLAIN


def is_placeholder(text: str) -> bool:
    """Whether a text is a placeholder of a recording, and may be shown."""
    return text == _PLAIN or text.startswith(_BEGINNINGS)


class Placeholders:
    """Placeholders, numbered in the order of the values. They have the type and about the length of the value."""

    def __init__(self, known: Mapping[str, str] | None = None) -> None:
        self._given: dict[tuple[SensitiveKind, str], str] = {}
        self._counts: dict[str, int] = {}
        self.known: dict[str, str] = dict(known or {})
        """Values that are replaced everywhere, whatever the field's name, and their placeholders."""

    def text(self, kind: SensitiveKind, value: str) -> str:
        """Return the placeholder of a string; that of a placeholder is itself."""
        if not value.strip() or is_placeholder(value):
            return value
        if value in self.known:
            return self.known[value]
        if kind == "phone" and _NO_TELEPHONE.fullmatch("".join(each for each in value if each.isdecimal())):
            return value
        if (kind, value) not in self._given:
            made = self._given[kind, value] = self._make(kind, value)
            named = kind in ("secret", "person", "address") and not value.isdecimal()
            if len(value) >= 6 or (len(value) >= 4 and named):
                self.known[value] = made
            for part in value.split() if kind == "person" else ():
                if len(part) >= 4 and part.istitle() and part.isalpha():  # a first or last name alone
                    self.known.setdefault(part, made.rstrip("x"))
                    self.known.setdefault(part.upper(), made.rstrip("x"))
        return self._given[kind, value]

    def number(self, kind: SensitiveKind, text: str) -> str:
        """Return the placeholder of a number, given as text: with as many digits before and after the point."""
        if text in self.known:
            return self.known[text]
        key = (kind, f"number {text}")
        if key not in self._given:
            self._given[key] = self._digits(f"{kind} number", text, "1")
            if len(text) >= 6:
                self.known[text] = self._given[key]
        return self._given[key]

    def _make(self, kind: SensitiveKind, value: str) -> str:
        if kind == "phone" and any(character.isdecimal() for character in value):
            return self._digits(kind, value, "0")
        if kind == "place" and re.fullmatch(r"[+-]?\d+(?:\.\d+)?", value):
            return self._digits(kind, value, "1")
        if kind == "address" and value.isdecimal():
            return self._digits(kind, value, "0")
        number = self._next(kind)
        if kind == "file":
            return placeholder(f"file-{number}")
        if kind == "image":
            return f"{_IMAGE_URL}{number}"
        if kind == "email":
            return f"{placeholder(number)}@example.com"
        if kind in ("person", "address"):
            return f"{_PLAIN.title()} {number}".ljust(len(value), "x")
        return placeholder(number).ljust(len(value), "x") if value.isascii() else placeholder(number)

    def _digits(self, kind: str, value: str, filler: str) -> str:
        """Replace the digits of a text by the filler, with a number at the end."""
        positions = [position for position, character in enumerate(value) if character.isdecimal()]
        number = str(self._next(kind)).rjust(len(positions), filler)
        shown = list(value)
        for position, digit in zip(reversed(positions), reversed(number), strict=False):
            shown[position] = digit
        return "".join(shown)

    def _next(self, kind: str) -> int:
        self._counts[kind] = self._counts.get(kind, 0) + 1
        return self._counts[kind]
