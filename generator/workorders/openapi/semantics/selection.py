"""Which parts of a spec a package has: those that it lists, without those that are skipped."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from workorders.openapi.semantics import keys
from workorders.openapi.values import as_mapping, as_text, texts


class Selection(NamedTuple):
    """The operations that a package has; both empty: all of them."""

    operations: tuple[str, ...]
    """Patterns of operationIds, or of a method and path."""
    tags: tuple[str, ...]


def selection(tree: Mapping[str, Any]) -> Selection:
    """Return which operations of a document the package has."""
    only = as_mapping(tree.get(keys.ONLY))
    return Selection(texts(only.get("operations")), texts(only.get("tags")))


def skip_reason(node: Mapping[str, Any]) -> str:
    """Return why an operation or schema is left out; empty: it is not."""
    return as_text(node.get(keys.SKIP)).strip()
