"""What adapting a document reports."""

from __future__ import annotations

from workorders.openapi.reporter import Reporter


class Notes(Reporter):
    """What is changed in a document, and what its author should write differently."""
