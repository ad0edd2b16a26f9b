"""Generating packages in memory, which several commands do."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from workorders.cache import cache_folder
from workorders.commands.command import CommandParser
from workorders.diagnostics import Diagnostic, SpecError
from workorders.files import vendor_of
from workorders.output import Output
from workorders.settings import read_settings, spec_label
from workorders.terminal import Progress

if TYPE_CHECKING:
    from pathlib import Path

    from workorders.ir.package import GeneratedPackage


def add_package_options(parser: CommandParser) -> None:
    """Add the options of generating packages."""
    parser.add_vendors()
    parser.add_folders("specs", "out", "recordings")
    parser.add_format()
    parser.add_argument("--no-cache", action="store_true", help="run every stage, even if nothing changed")


def generate_all(
    folders: Sequence[Path], arguments: argparse.Namespace, output: Output
) -> list[tuple[str, GeneratedPackage]]:
    """Generate every package in memory before anything is written. Reports the diagnostics of all specs together."""
    from workorders.packages import Job, generate_packages

    cache = None if arguments.no_cache else cache_folder()
    recordings = read_settings(arguments).recordings
    jobs = [Job(each, spec_label(each), recordings / vendor_of(each)) for each in folders]
    packages: list[tuple[str, GeneratedPackage]] = []
    errors: list[Diagnostic] = []
    progress = Progress("Generating", len(jobs))
    progress.show(", ".join(vendor_of(each.folder) for each in jobs))
    progress.done = 0
    results = generate_packages(jobs, cache, lambda job: progress.show(vendor_of(job.folder)))
    progress.clear()
    for folder, result in zip(folders, results, strict=True):
        if isinstance(result, SpecError):
            errors.extend(result.diagnostics)
        else:
            packages.append((vendor_of(folder), result))
            output.diagnostics(result.warnings)
    if errors:
        raise SpecError(errors)
    return packages
