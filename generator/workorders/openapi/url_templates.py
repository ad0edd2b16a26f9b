"""URL templates: the parameters in their braces, and the URLs that fit them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_BRACES: Final = re.compile(r"\{([^{}]*)\}")
_URL: Final = re.compile(r"(https?://)?[A-Za-z0-9._~:/\-{}%]*", re.ASCII)
_SPLIT: Final = re.compile(r"(\{[^{}]*\})")


def template_parameters(template: str) -> list[str]:
    """Return the names in the braces of a template, in order."""
    return _BRACES.findall(template)


def is_url(text: str) -> bool:
    """Whether a text is a server's URL: http(s), with variables in braces, and without credentials and query."""
    names = template_parameters(text)
    return _URL.fullmatch(text) is not None and text.count("{") == text.count("}") == len(names)


def url_path(path: str) -> str:
    """Return the part of a path of a spec that is one of its URLs: some add a query or a fragment to tell two apart."""
    plain = path.partition("#")[0].partition("?")[0]
    return plain if plain.startswith("/") else f"/{plain}"


def without_names(template: str) -> str:
    """Return the template with empty braces: equal for templates that match the same URLs."""
    return _BRACES.sub("{}", template)


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
