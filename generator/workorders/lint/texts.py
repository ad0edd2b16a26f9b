"""Rules for the characters of texts and names."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from workorders.ir.names import is_hidden
from workorders.openapi.document import Location, is_list, is_mapping

if TYPE_CHECKING:
    from workorders.lint.context import Context


def check_texts(context: Context) -> None:
    """Check that every character of a spec can be seen by those who review it."""
    for file, tree in context.document.files.items():
        stack: list[tuple[Any, Location]] = [(tree.value, Location(file, ""))]
        while stack:
            value, location = stack.pop()
            if isinstance(value, str):
                _check_text(context, value, location)
            elif is_list(value):
                stack += [(item, location / index) for index, item in enumerate(value)]
            elif is_mapping(value):
                for key, item in value.items():
                    _check_text(context, key, location / key)
                    stack.append((item, location / key))


def _check_text(context: Context, text: str, location: Location) -> None:
    if text.isprintable():
        return
    found = next((each for each in text if is_hidden(each) or (each not in "\n\t\r" and _is_control(each))), None)
    if found is not None:
        name = unicodedata.name(found, "a control character")
        message = f"the text contains a character that cannot be seen: U+{ord(found):04X} ({name})"
        context.warn("text-hidden", location, message, "remove it; generated code has an escape in its place")


def _is_control(character: str) -> bool:
    return unicodedata.category(character) == "Cc" or character in "\u2028\u2029"
