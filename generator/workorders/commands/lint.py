"""``workorders lint``: report the problems of the specs."""

from __future__ import annotations

import argparse
from typing import Final

from workorders.commands.command import Command, CommandParser
from workorders.diagnostics import Diagnostic
from workorders.exit_codes import OK, USER_ERROR
from workorders.output import LINT_FORMATS, Output
from workorders.settings import lint_targets
from workorders.terminal import watched


def _add_arguments(parser: CommandParser) -> None:
    parser.add_folders("specs")
    parser.add_format(LINT_FORMATS)
    parser.add_vendors("VENDOR|FILE", "a folder below --specs, or the path of a file (default: all)")
    parser.add_argument(
        "--explain", metavar="CODE", help="explain a diagnostic code of any command, such as source-missing"
    )


def _run(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.explain import explain
    from workorders.pipeline import lint_spec

    if arguments.explain is not None:
        output.message(explain(arguments.explain))
        return OK
    diagnostics: list[Diagnostic] = []
    for path in watched(lint_targets(arguments), "Linting"):
        diagnostics += lint_spec(path).diagnostics
    output.diagnostics(diagnostics)
    errors = sum(diagnostic.severity == "error" for diagnostic in diagnostics)
    output.totals(errors, len(diagnostics) - errors)
    return USER_ERROR if errors else OK


LINT: Final = Command(
    "lint",
    "Report every problem of the specs.",
    (
        "workorders lint acme",
        "workorders lint specs/acme/openapi.yaml",
        "workorders lint --explain source-missing",
    ),
    _add_arguments,
    _run,
)
