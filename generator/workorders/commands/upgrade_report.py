"""``workorders upgrade-report``: which lines of a project a new version touches."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from workorders.commands.command import Command, CommandParser
from workorders.exit_codes import FINDINGS, OK
from workorders.output import Output
from workorders.settings import existing, read_settings


def _add_arguments(parser: CommandParser) -> None:
    parser.add_folders("specs")
    parser.add_format()
    parser.add_argument("path", type=Path, metavar="PATH", help="a Python file, or a folder of them")
    parser.add_argument("--old", required=True, metavar="REV", help="the specs of the version in use, as in diff")
    parser.add_argument("--new", metavar="REV", help="the specs of the new version (default: the spec folder)")


def _run(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.diff.sides import compare_all
    from workorders.upgrade.project import touched, upgrade_of

    specs = existing("specs", read_settings(arguments).specs)
    compared = compare_all(arguments.old, arguments.new, specs)
    upgrades = [upgrade for each in compared if (upgrade := upgrade_of(each)) is not None]
    sites = tuple(touched(arguments.path, upgrades))
    output.touched(sites)
    return FINDINGS if sites else OK


UPGRADE_REPORT: Final = Command(
    "upgrade-report",
    "List the lines of a project's code that a new version of the packages touches.",
    ("workorders upgrade-report --old v1.2.0 src",),
    _add_arguments,
    _run,
)
