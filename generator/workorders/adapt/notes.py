"""What adapting a document reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders.diagnostics import Diagnostic

if TYPE_CHECKING:
    from workorders.diagnostics import Severity
    from workorders.openapi.document import Document, Location


class Notes:
    """The warnings about a document, each with its location."""

    def __init__(self, document: Document, *, described: bool) -> None:
        """Prepare the report.

        Args:
            document: The document.
            described: The spec describes its client: what its author should write differently is an error.
        """
        self.document = document
        self.described = described
        self.diagnostics: list[Diagnostic] = []

    def warn(self, code: str, location: Location, message: str, hint: str = "") -> None:
        """Add a warning."""
        self._add(code, location, message, hint, "warning")

    def error(self, code: str, location: Location, message: str, hint: str = "") -> None:
        """Add an error."""
        self._add(code, location, message, hint, "error")

    def report(self, code: str, location: Location, message: str, hint: str = "") -> None:
        """Add a warning, or an error if the spec describes its client."""
        self._add(code, location, message, hint, "error" if self.described else "warning")

    def _add(self, code: str, location: Location, message: str, hint: str, severity: Severity) -> None:
        line = self.document.source_location(location.pointer, location.file)
        diagnostic = Diagnostic(line, code, message, hint, location.pointer, severity)
        if diagnostic not in self.diagnostics[-50:]:
            self.diagnostics.append(diagnostic)
