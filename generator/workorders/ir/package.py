"""A generated package in memory."""

from __future__ import annotations

from dataclasses import dataclass

from workorders.diagnostics import Diagnostic
from workorders.ir.source import FileSet


@dataclass(frozen=True, slots=True)
class GeneratedPackage:
    """The files of a package, in memory, and the warnings of its spec."""

    files: FileSet
    warnings: tuple[Diagnostic, ...]
