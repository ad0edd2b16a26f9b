"""A bundled spec: one tree in which every reference is ``#/components/schemas/<Name>``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workorders.diagnostics import Diagnostic, SourceLocation
from workorders.openapi.document import Document, Location


@dataclass(frozen=True, slots=True)
class Bundle:
    """A spec as one tree, and the origin of each part of it."""

    document: Document
    tree: Mapping[str, Any]
    origins: Mapping[str, Location]
    """JSON pointer into the tree -> location of the value in the document."""
    warnings: tuple[Diagnostic, ...] = ()
    """What was changed so that the schemas can be one tree."""

    @property
    def name(self) -> str:
        """The name of the spec's folder."""
        return self.document.name

    @property
    def digest(self) -> str:
        """SHA-256 of the spec's files."""
        return self.document.digest

    def source(self, pointer: str) -> Location:
        """Return the location in the document of a pointer's value, or of its nearest ancestor."""
        while pointer and pointer not in self.origins:
            pointer = pointer.rpartition("/")[0]
        return self.origins.get(pointer, Location(self.document.entry, ""))

    def origin(self, pointer: str) -> SourceLocation:
        """Return the line that a pointer's value comes from."""
        source = self.source(pointer)
        return self.document.source_location(source.pointer, source.file)
