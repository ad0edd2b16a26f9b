"""Types of expressions in a caller's code, as far as they come from a package."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from workorders.upgrade.effects import Upgrade

_LISTS = frozenset(
    {"list", "Sequence", "Pages", "AsyncPages", "Page", "Iterable", "Iterator", "tuple", "AsyncIterator"}
)


def members(annotation: str) -> Iterator[ast.expr]:
    """Yield the members of a union, without None and MISSING."""
    queue = [ast.parse(annotation, mode="eval").body] if annotation else []
    while queue:
        node = queue.pop()
        match node:
            case ast.BinOp(left=left, right=right, op=ast.BitOr()):
                queue += [left, right]
            case ast.Subscript(value=ast.Name(id="Optional"), slice=inner):
                queue.append(inner)
            case ast.Constant(value=str(text)):
                queue.append(ast.parse(text, mode="eval").body)
            case _:
                yield node


def models_in(annotation: str, upgrade: Upgrade) -> tuple[str, ...]:
    """Return the models that a value of a type may be."""
    names = (_last(node) for node in members(annotation))
    return tuple(name for name in names if f"models.{name}" in upgrade.api)


def item_of(annotation: str) -> str:
    """Return the type of the items of a list or of pages; empty: it is neither."""
    for node in members(annotation):
        if isinstance(node, ast.Subscript) and _last(node.value) in _LISTS:
            inner = node.slice.elts[0] if isinstance(node.slice, ast.Tuple) and node.slice.elts else node.slice
            return ast.unparse(inner)
    return ""


def page_of(annotation: str) -> str:
    """Return the type of the pages of a list that is read page by page."""
    item = item_of(annotation)
    return f"Page[{item}]" if item else ""


def _last(node: ast.expr) -> str:
    """Return the last name of a dotted one."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
