"""Document -> Bundle: one tree in which every reference is ``#/components/schemas/<Name>``.

- Parameters, bodies, responses, headers and path items are written in place; schemas stay references.
- A schema of another file becomes a component, named by the last part of its pointer.
- ``allOf`` becomes one schema.
- An enum or object without a name gets one, from where it stands; no name of the spec is ever taken over.
- What no later stage reads (callbacks, links, components besides schemas and security schemes) is left out.

The document is not changed. Each value of the bundle can be traced to the line it came from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workorders.bundle.allof import flatten
from workorders.bundle.inline_schemas import hoist
from workorders.bundle.origins import Trace
from workorders.bundle.references import link
from workorders.diagnostics import SourceLocation, SpecError
from workorders.openapi.document import Document, Location

__all__ = ["Bundle", "bundle"]


@dataclass(frozen=True, slots=True)
class Bundle:
    """A spec as one tree, and where each part of it came from."""

    document: Document
    tree: Mapping[str, Any]
    origins: Mapping[str, Location]
    """JSON pointer into the tree -> where the value stands in the document."""

    @property
    def name(self) -> str:
        """The spec folder's name."""
        return self.document.name

    @property
    def digest(self) -> str:
        """SHA-256 of the files the spec consists of."""
        return self.document.digest

    def source(self, pointer: str) -> Location:
        """Where a pointer's value, or its nearest ancestor, stands in the document."""
        while pointer and pointer not in self.origins:
            pointer = pointer.rpartition("/")[0]
        return self.origins.get(pointer, Location(self.document.entry, ""))

    def origin(self, pointer: str) -> SourceLocation:
        """The line that a pointer's value came from."""
        source = self.source(pointer)
        return self.document.source_location(source.pointer, source.file)


def bundle(document: Document) -> Bundle:
    """Make one tree of a spec.

    Raises:
        SpecError: references lead nowhere or in circles, names clash, or an ``allOf`` contradicts itself.
    """
    trace = Trace(document)
    try:
        tree = link(trace)
        flatten(tree, trace)
        if not trace.diagnostics:
            hoist(tree, trace)
    except RecursionError:
        trace.problem(Location(document.entry, ""), "depth", "schemas build on each other too deep")
        raise SpecError(trace.diagnostics) from None
    if trace.diagnostics:
        raise SpecError(trace.diagnostics)
    return Bundle(document, tree, trace.origins(tree))
