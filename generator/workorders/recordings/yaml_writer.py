"""Plain data -> YAML text in block style; strings are quoted where needed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from workorders.openapi.document import is_list, is_mapping

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./-]+)*")
_WORDS = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})
_SPECIAL = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


def to_yaml(value: Mapping[str, Any]) -> str:
    """Format a mapping as a YAML 1.2 document that reads as the same mapping."""
    return "".join(f"{line}\n" for line in _lines(value))


def _lines(value: Any) -> Iterator[str]:
    if is_mapping(value) and value:
        for name, below in value.items():
            yield from _entry(f"{_text(name)}:", below)
    elif is_list(value) and value:
        for below in value:
            inner = list(_lines(below))
            yield f"- {inner[0]}"
            yield from (f"  {line}" for line in inner[1:])
    else:
        yield _scalar(value)


def _entry(head: str, value: Any) -> Iterator[str]:
    if (is_mapping(value) or is_list(value)) and value:
        yield head
        yield from (f"  {line}" for line in _lines(value))
    else:
        yield f"{head} {_scalar(value)}"


def _scalar(value: Any) -> str:
    if isinstance(value, Decimal):
        return str(value)
    return _text(value) if isinstance(value, str) else json.dumps(value)


def _text(text: str) -> str:
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS:
        return text
    return _SPECIAL.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(text, ensure_ascii=False))
