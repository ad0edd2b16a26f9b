"""Parameters: how lists and objects are written in them, and which cannot be written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from workorders.openapi.document import Location
from workorders.openapi.semantics.navigation import Located, Source
from workorders.openapi.semantics.shapes import fields, items, shapes
from workorders.openapi.values import as_text

CLIENT_HEADERS: Final = frozenset({"accept", "content-type", "authorization"})
"""Headers that the client sets itself: parameters with these names are ignored."""
STYLES: Final[Mapping[str, tuple[str, ...]]] = {
    "path": ("simple", "matrix", "label"),
    "header": ("simple",),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "cookie": ("form",),
}
"""Place of a parameter -> the styles that are supported there."""
_KNOWN_STYLES: Final = frozenset({"cookie"}).union(*STYLES.values())
_NESTED: Final = frozenset({"object", "array"})
_JOINERS: Final = {"space": " ", "pipe": "|", "label-repeat": ".", "matrix-repeat": ";"}


def style_of(parameter: Mapping[str, Any]) -> tuple[str, bool]:
    """Return the style of a parameter, and whether it is exploded."""
    style = parameter.get("style", "simple" if parameter.get("in") in ("path", "header") else "form")
    return style, parameter.get("explode", style == "form")


def has_supported_style(parameter: Mapping[str, Any]) -> bool:
    """Whether the style that a parameter gives, if any, is supported at its place."""
    style = parameter.get("style")
    return not isinstance(style, str) or style in STYLES.get(as_text(parameter.get("in")), (style,))


def is_misplaced(parameter: Mapping[str, Any]) -> bool:
    """Whether a parameter has a style of another place."""
    return parameter.get("style") in _KNOWN_STYLES and not has_supported_style(parameter)


def is_deep(parameter: Mapping[str, Any]) -> bool:
    """Whether lists and objects are written with brackets."""
    return parameter.get("in") == "query" and parameter.get("style") == "deepObject"


def spreads(parameter: Mapping[str, Any]) -> bool:
    """Whether each field of an object is sent as a parameter of its own."""
    is_json = bool(parameter.get("content"))
    return parameter.get("in") == "query" and not is_json and style_of(parameter) == ("form", True)


def writes_objects(parameter: Mapping[str, Any]) -> bool:
    """Whether the style of a parameter has a form for objects."""
    style, explode = style_of(parameter)
    match parameter.get("in"):
        case "query":
            return style in ("form", "deepObject") or (style in ("spaceDelimited", "pipeDelimited") and not explode)
        case "cookie":
            return style == "form" and not explode
        case _:
            return True


def is_writable(source: Source, schema: Located, *, deep: bool, inside: frozenset[Location] = frozenset()) -> bool:
    """Whether a value in a list or object can be written: a plain one, or with brackets, plain lists and objects."""
    found = shapes(source, schema) & _NESTED
    if not found or schema.location in inside:
        return True
    inside |= {schema.location}
    return (
        deep
        and not any(shapes(source, each) & _NESTED for each in items(source, schema))
        and all(is_writable(source, each, deep=True, inside=inside) for each in fields(source, schema))
    )


def is_beyond_standard(source: Source, parameter: Mapping[str, Any], schema: Located) -> bool:
    """Whether a parameter is written with brackets where OpenAPI defines no form: in lists and nested objects."""
    nested = (shapes(source, each) & _NESTED for each in fields(source, schema))
    return is_deep(parameter) and ("array" in shapes(source, schema) or any(nested))


def split(style: str, wire: str, text: str) -> list[str]:
    """Split the text of a list, as it is written with a style of the runtime."""
    text = text[1:] if style.startswith(("label", "matrix")) else text
    text = text.removeprefix(f"{wire}=") if style == "matrix" else text
    parts = text.split(_JOINERS.get(style, ","))
    return [each.removeprefix(f"{wire}=") for each in parts] if style == "matrix-repeat" else parts


def split_object(style: str, wire: str, text: str) -> dict[str, str]:
    """Split the text of an object into its keys and values, as it is written with a style of the runtime."""
    parts = split(style, wire, text)
    if style.endswith("-repeat"):
        return {key: value for key, _, value in (part.partition("=") for part in parts)}
    return dict(zip(parts[::2], parts[1::2], strict=False))
