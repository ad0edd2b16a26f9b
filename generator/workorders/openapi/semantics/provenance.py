"""Where facts come from: sources and confidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from workorders.openapi.document import is_mapping
from workorders.openapi.semantics import keys
from workorders.openapi.values import as_list, as_mapping, as_text

DEFAULT_CONFIDENCE: Final = "documented"


@dataclass(frozen=True, slots=True)
class Provenance:
    """A page of the vendor, and when it was read."""

    page: str
    date: str = ""
    note: str = ""


def source_index(tree: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the vendor's pages by name."""
    return as_mapping(tree.get(keys.SOURCE_INDEX))


def has_source(node: Mapping[str, Any]) -> bool:
    """Whether an operation, schema or property names a source."""
    return keys.SOURCE in node


def has_provenance(node: Mapping[str, Any]) -> bool:
    """Whether a node says where it comes from, or how certain it is."""
    return keys.SOURCE in node or keys.CONFIDENCE in node


def sources_of(node: Mapping[str, Any], index: Mapping[str, Any]) -> tuple[Provenance, ...]:
    """Return the sources of an operation or schema; names that the index does not have are left out."""
    given = node.get(keys.SOURCE)
    entries: list[Any] = as_list(given) or [given]
    pages = (index.get(entry) if isinstance(entry, str) else entry for entry in entries)
    return tuple(
        Provenance(as_text(page.get("page")), str(page.get("date", "")), as_text(page.get("note")))
        for page in pages
        if is_mapping(page)
    )


def confidence(node: Mapping[str, Any], default: str = DEFAULT_CONFIDENCE) -> str:
    """Return how certain a fact is."""
    return as_text(node.get(keys.CONFIDENCE)) or default


def is_assumed(node: Mapping[str, Any]) -> bool:
    """Whether a node is marked as assumed."""
    return confidence(node) == "assumed"
