"""HTML tables of models and pages for notebooks. Loaded when one is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

_ROWS, _COLUMNS, _TEXT = 20, 12, 80


def fields_table(model: Any) -> str:
    """Return a table with the fields of a model that are set."""
    return _table([(name, shown(value)) for name, value in _set(model).items()], ("field", "value"))


def items_table(items: Sequence[Any], note: str) -> str:
    """Return a table with the first items of a list: a column for each field that one of them has."""
    rows = [_set(each) for each in items[:_ROWS]]
    names = list(dict.fromkeys(name for row in rows for name, value in row.items() if value is not None))[:_COLUMNS]
    texts = [[shown(row[name]) if name in row else "" for name in names] for row in rows]
    return _table(texts, names) + f"<p>{escape(note)}</p>"


def shown(value: object) -> str:
    """Return a short text for a value."""
    text = str(value) if isinstance(value, str) else repr(value)
    return text if len(text) <= _TEXT else f"{text[: _TEXT - 1]}…"


def _set(item: Any) -> Mapping[str, Any]:
    """Return the fields of an item that are set; sensitive ones are redacted."""
    fields: frozenset[str] | None = getattr(item, "model_fields_set", None)
    if fields is None:
        return {"value": item}
    return {str(name): value for name, value in item.__repr_args__() if name in fields}


def _table(rows: Sequence[Sequence[str]], names: Sequence[str]) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    body = "".join(f"<tr>{''.join(f'<td>{escape(text)}</td>' for text in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
