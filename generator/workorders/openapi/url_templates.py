"""URL templates: the parameters in their braces, and the URLs that fit them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final
from urllib.parse import quote

_BRACES: Final = re.compile(r"\{([^{}]*)\}")
_URL: Final = re.compile(r"(https?://)?[A-Za-z0-9._~:/\-{}%]*", re.ASCII)
_SPLIT: Final = re.compile(r"(\{[^{}]*\})")
_PERCENT: Final = re.compile("%(?![0-9A-Fa-f]{2})")


def template_parameters(template: str) -> list[str]:
    """Return the names in the braces of a template, in order."""
    return _BRACES.findall(template)


def is_url(text: str) -> bool:
    """Whether a text is a server's URL: http(s), with variables in braces, and without credentials and query."""
    names = template_parameters(text)
    after = re.sub("^https?://", "", text)
    if "::" in after or "://" in after or (after != text and after.startswith("/")):
        return False
    return _URL.fullmatch(text) is not None and text.count("{") == text.count("}") == len(names)


def url_path(path: str) -> str:
    """Return a path of a spec as URLs have it: percent-encoded, without the query or fragment that some add."""
    pieces = _SPLIT.split(path.partition("#")[0].partition("?")[0])
    encoded = "".join(piece if piece[:1] == "{" else _encoded(piece) for piece in pieces)
    return encoded if encoded.startswith("/") else f"/{encoded}"


def _encoded(text: str) -> str:
    """Return a text percent-encoded; what is encoded already stays."""
    return quote(_PERCENT.sub("%25", text), safe="/%:@!$&'()*+,;={}")


def without_names(template: str) -> str:
    """Return the template with empty braces: equal for templates that match the same URLs."""
    return filled(template, "{}")


def filled(template: str, value: str) -> str:
    """Return the template with one text in place of every parameter."""
    return _BRACES.sub(lambda _: value, template)


def template_pattern(template: str, values: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return a regular expression with a group for the value of each parameter.

    Args:
        template: The template.
        values: Patterns of the values, by parameter. By default a value fills one segment of a path.
    """
    pieces = _SPLIT.split(template)
    return "".join(
        f"({values.get(piece[1:-1], '[^/]+')})" if piece[:1] == "{" else re.escape(piece) for piece in pieces
    )
