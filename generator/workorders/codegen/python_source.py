"""How text of a spec reaches Python source: as a literal or a docstring, always escaped."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator
from typing import Any, cast

from workorders_runtime.spec import SpecValue

from workorders.ir.names import is_hidden
from workorders.ir.source import Annotation, Import
from workorders.openapi.document import is_list, is_mapping

_WIDTH = 112
_CODE = re.compile(r"(?<!`)`([^`]{1,200})`(?!`)")
# Everything that ends a line for some reader, and every other character that is not text.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def literal(value: Any) -> str:
    """Return the Python source of a value: a JSON value, a tuple, or a spec value without its defaults."""
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, tuple):
        entries: tuple[Any, ...] = cast("Any", value)
        items = [literal(item) for item in entries]
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"
    if is_list(value):
        return f"[{', '.join(map(literal, value))}]"
    if is_mapping(value):
        return f"{{{', '.join(f'{literal(key)}: {literal(item)}' for key, item in value.items())}}}"
    if isinstance(value, SpecValue):
        return f"{type(value).__name__}({', '.join(_arguments(value))})"
    if isinstance(value, Annotation):
        return value.text
    if value is None or isinstance(value, (bool, int, float)):
        return repr(value)
    raise TypeError(f"no literal for {type(value).__name__}")


def _arguments(value: SpecValue) -> Iterator[str]:
    """Yield the constructor's arguments without defaults, the leading ones by position where that reads well."""
    defaults = value.field_defaults
    by_position = True
    for index, name in enumerate(value.field_names):
        given: Any = getattr(value, name)
        if name in defaults and given == defaults[name]:
            by_position = False
            continue
        by_position = by_position and index < value.positional
        yield literal(given) if by_position else f"{name}={literal(given)}"


def spec_imports(value: Any) -> frozenset[Import]:
    """Return what the literal of a spec value imports."""
    if isinstance(value, tuple):
        items: tuple[Any, ...] = cast("Any", value)
        return frozenset(found for item in items for found in spec_imports(item))
    if isinstance(value, Annotation):
        return value.imports
    if not isinstance(value, SpecValue):
        return frozenset()
    given = (name for name in value.field_names if getattr(value, name) != value.field_defaults.get(name, ...))
    inner = (spec_imports(getattr(value, name)) for name in given)
    return frozenset({Import(type(value).__module__, type(value).__name__)}).union(*inner)


def _text(value: str) -> str:
    """Return a string literal; double quotes wherever that needs no escape, as the formatter would choose."""
    quoted = repr(value)
    if quoted[0] == "'" and '"' not in quoted:
        return f'"{quoted[1:-1]}"'
    return quoted


def toml(text: str) -> str:
    """Return a TOML string; JSON's escapes are TOML's."""
    return visible(json.dumps(plain(text), ensure_ascii=False))


_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def visible(text: str) -> str:
    """Escape each character that cannot be seen: controls, what has no width or turns text."""
    text = _UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    if text.isascii():
        return text
    return "".join(f"\\u{ord(each):04x}" if is_hidden(each) and ord(each) < 0x10000 else each for each in text)


def plain(text: str) -> str:
    """Return text on one line, without control characters."""
    return " ".join(_CONTROL.sub(" ", text).split())


def cell(text: str) -> str:
    """Return text for a cell of a Markdown table."""
    return plain(text).replace("|", "\\|")


def paragraphs(text: str, width: int = _WIDTH, indent: str = "") -> str:
    """Wrap text to a width. Blank lines separate paragraphs; lists and indented lines keep their breaks."""
    blocks: list[str] = []
    for block in re.split(r"\n\s*\n", _CONTROL.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")).strip()):
        lines = block.splitlines()
        if any(re.match(r"\s*([-*|]|\d+\.)\s|\s{4}", line) for line in lines):
            blocks.append("\n".join(indent + line.rstrip() for line in lines))
        else:
            blocks.append(
                textwrap.fill(
                    " ".join(block.split()),
                    width,
                    initial_indent=indent,
                    subsequent_indent=indent,
                    break_on_hyphens=False,
                    break_long_words=False,
                )
            )
    return "\n\n".join(blocks)


def wrapped(text: str, width: int = _WIDTH) -> str:
    """Wrap the text of a docstring to a width, with code in two backticks."""
    return paragraphs(_CODE.sub(r"``\1``", text), width)


def docstring(text: str, indent: str = "") -> str:
    """Return a whole docstring, quotes included, for a place that is indented by ``indent``."""
    safe = _CONTROL.sub(" ", text.strip()).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    safe = visible(safe)
    if safe.endswith('"') and (len(safe) - 1 - len(safe[:-1].rstrip("\\"))) % 2 == 0:
        safe = f'{safe[:-1]}\\"'
    lines = safe.split("\n")
    body = "\n".join([lines[0], *(f"{indent}{line}" if line.strip() else "" for line in lines[1:])])
    return f'"""{body}\n{indent}"""' if len(lines) > 1 else f'"""{body}"""'
