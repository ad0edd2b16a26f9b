"""``workorders diff``: compare two specs."""

from __future__ import annotations

import argparse
from typing import Final

from workorders.commands.command import Command, CommandParser
from workorders.exit_codes import FINDINGS, OK
from workorders.output import DIFF_FORMATS, Output
from workorders.settings import existing, read_settings


def _add_arguments(parser: CommandParser) -> None:
    parser.add_folders("specs")
    parser.add_argument("old", metavar="OLD", help="a git revision, a folder or a file")
    parser.add_argument("new", nargs="?", metavar="NEW", help="the same (default: the spec folder)")
    parser.add_argument("--vendor", action="append", default=[], metavar="VENDOR", help="only this vendor; repeatable")
    parser.add_argument("--changelog", action="store_true", help="print a draft of the release notes instead")
    parser.add_format(DIFF_FORMATS)


def _run(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.diff.sides import compare_all

    specs = existing("specs", read_settings(arguments).specs)
    compared = compare_all(arguments.old, arguments.new, specs, arguments.vendor)
    for each in compared:
        output.compared(each, notes_only=arguments.changelog)
    return FINDINGS if any(each.difference.level == "breaking" for each in compared) else OK


DIFF: Final = Command(
    "diff",
    "Compare two specs: what changed for users of the package, and the version that it asks for.",
    ("workorders diff HEAD", "workorders diff v1.2.0 main --vendor acme", "workorders diff old.yaml new.yaml"),
    _add_arguments,
    _run,
    report=("vendors",),
)
