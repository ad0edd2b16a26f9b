"""What a stage reports about a document: each problem once, with its line."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from workorders.diagnostics import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Generator

    from workorders.diagnostics import Severity
    from workorders.openapi.document import Document, Location


class Reporter:
    """Collects the diagnostics of a document."""

    def __init__(self, document: Document, *, described: bool) -> None:
        """Start without diagnostics.

        Args:
            document: The document.
            described: The spec describes its client: more is required of it.
        """
        self.document = document
        self.described = described
        self.diagnostics: list[Diagnostic] = []
        self.reported: set[tuple[str, Location]] = set()
        """The codes so far, each with its exact location."""
        self._known: set[Diagnostic] = set()

    def report(self, code: str, location: Location, message: str, hint: str = "", severity: Severity = "error") -> None:
        """Add a diagnostic, unless it is already there."""
        line = self.document.source_location(location.pointer, location.file)
        diagnostic = Diagnostic(line, code, message, hint, location.pointer, severity)
        if diagnostic not in self._known:
            self._known.add(diagnostic)
            self.diagnostics.append(diagnostic)
            self.reported.add((code, location))

    def warn(self, code: str, location: Location, message: str, hint: str = "") -> None:
        """Add a warning."""
        self.report(code, location, message, hint, "warning")

    def strict(self, code: str, location: Location, message: str, hint: str = "") -> None:
        """Add an error if the spec describes its client, else a warning: a client can be made all the same."""
        self.report(code, location, message, hint, "error" if self.described else "warning")

    @contextmanager
    def aside(self) -> Generator[list[Diagnostic]]:
        """Collect what is reported meanwhile in a list of its own, whatever was reported before."""
        before = self.diagnostics, self.reported, self._known
        self.diagnostics, self.reported, self._known = [], set(), set()
        try:
            yield self.diagnostics
        finally:
            self.diagnostics, self.reported, self._known = before
