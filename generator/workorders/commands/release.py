"""``workorders release``: check what would be published, and record a release."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from workorders.commands.command import Command, CommandParser
from workorders.exit_codes import FINDINGS, OK
from workorders.output import Output
from workorders.settings import UsageError, display_path, read_settings, spec_dirs


def _add_arguments(parser: CommandParser) -> None:
    parser.add_vendors()
    parser.add_folders("specs", "out", "recordings")
    parser.add_format()
    parser.add_argument(
        "--check", action="store_true", help="only check; otherwise, keep the files in dist and record the release"
    )


def _run(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.release.check import check_releases, record_releases

    folders, settings = spec_dirs(arguments), read_settings(arguments)
    with_runtime = not arguments.vendors
    target = None if arguments.check else Path("dist")
    if target is not None and target.exists():
        raise UsageError(f"{target} exists. Remove it: it would be published, too.")
    checks = check_releases(folders, settings, target, with_runtime=with_runtime)
    for each in checks:
        output.release(each)
    if any(each.problems for each in checks):
        return FINDINGS
    if not arguments.check:
        for folder in record_releases(folders, settings, with_runtime=with_runtime):
            output.message(f"Recorded the release in {display_path(folder)}/released.json. Commit it.")
    return OK


RELEASE: Final = Command(
    "release",
    "Check what would be published: version, changelog, reproducible builds, metadata, a smoke test.",
    ("workorders release --check", "workorders release acme"),
    _add_arguments,
    _run,
    report=("packages",),
)
