"""What the checks of a spec share: its objects, how to look things up in it, and how to report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders.diagnostics import Diagnostic
from workorders.openapi.document import Document, Location, parts
from workorders.openapi.objects import Node, walk
from workorders.openapi.reporter import Reporter
from workorders.openapi.semantics import navigation
from workorders.openapi.semantics.client import describes_client
from workorders.openapi.semantics.navigation import DocumentSource, Located
from workorders.openapi.semantics.operations import OperationNode, called_operations, operations

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


_UNUSABLE: tuple[str, ...] = ("schema-invalid", "pattern", "required-unknown")
"""Codes of what a JSON Schema validator can't read."""


class Context(Reporter):
    """A document, the objects in it, and the diagnostics so far."""

    def __init__(self, document: Document, bundling: Sequence[Diagnostic] = ()) -> None:
        """Prepare a document for the checks.

        Args:
            document: The document.
            bundling: The errors of bundling it.
        """
        super().__init__(document, described=describes_client(document.tree))
        self.tree = document.tree
        self.source = DocumentSource(document)
        self.bundling = bundling
        self.nodes: tuple[Node, ...] = tuple(walk(document))
        self._by_kind: dict[str, list[Node]] = {}
        for node in self.nodes:
            self._by_kind.setdefault(node.kind, []).append(node)
        self.operations: tuple[OperationNode, ...] = tuple(operations(self.source))
        self.called = called_operations(self.source)
        """The operations that become methods."""

    # -- looking up ---------------------------------------------------------------------------------------------------

    def of(self, kind: str) -> list[Node]:
        """Return the objects of a kind. References are left out, except among schemas, where they have siblings."""
        nodes = self._by_kind.get(kind, [])
        return nodes if kind == "schema" else [node for node in nodes if "$ref" not in node.value]

    def schemas(self) -> list[Node]:
        """Return every schema."""
        return self.of("schema")

    def resolved(self, value: object, location: Location) -> Located | None:
        """Return the object at the end of references; ``None`` when there is none."""
        return self.source.resolve(value, location)

    def composition(self, schema: Located) -> Iterator[Located]:
        """Yield a schema and everything that its references, allOf, anyOf and oneOf add to it."""
        return navigation.composition(self.source, schema)

    def properties(self, schema: Located) -> dict[str, Located]:
        """Return every property that a schema may have, where it is declared."""
        return navigation.possible_properties(self.source, schema)

    def follow(self, schema: Located, pointer: str) -> Located | None:
        """Return the schema of the value that a pointer leads to."""
        return navigation.follow(self.source, schema, pointer)

    def line(self, location: Location) -> str:
        """Return the file, line and column of a location, for use in a message."""
        return str(self.document.source_location(location.pointer, location.file))

    # -- reporting ----------------------------------------------------------------------------------------------------

    def already_reported(self, location: Location, *codes: str) -> bool:
        """Whether one of these codes was reported at exactly this location."""
        return any((code, location) in self.reported for code in codes)

    def broken_schema_parts(self) -> list[Location]:
        """Return the locations in schemas that a JSON Schema validator can't read. They are reported already."""
        broken = [
            location
            for code, location in self.reported
            if location.pointer and (code in _UNUSABLE or code.startswith("ref-"))
        ]
        # The last item of a list first, so that the indexes of the others stay the same.
        return sorted(broken, key=lambda each: [(len(step), step) for step in parts(each.pointer)], reverse=True)
