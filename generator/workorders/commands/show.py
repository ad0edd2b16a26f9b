"""``workorders show``: print the result of a stage."""

from __future__ import annotations

import argparse
from typing import Final

from workorders.commands.command import Command, CommandParser
from workorders.exit_codes import OK
from workorders.files import vendor_of
from workorders.output import Output
from workorders.settings import read_settings, spec_dir, spec_label
from workorders.show import STAGES, Selection, stage_text


def _add_arguments(parser: CommandParser) -> None:
    parser.add_folders("specs", "recordings")
    parser.add_vendor()
    parser.add_argument("--stage", choices=STAGES, help="the stage (default: api, or files with --file)")
    parser.add_argument("--operation", metavar="ID", help="only this operation (stages document, bundle, api and view)")
    parser.add_argument("--file", metavar="PATH", help="only this file (stages document, models and files)")


def _run(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.pipeline import stages_of

    stage: str = arguments.stage or ("files" if arguments.file else "api")
    folder = spec_dir(arguments.vendor, arguments)
    recordings = read_settings(arguments).recordings / vendor_of(folder)
    stages, _ = stages_of(folder, spec_label(folder), recordings)
    output.message(stage_text(stages, stage, Selection(arguments.operation, arguments.file)))
    return OK


SHOW: Final = Command(
    "show",
    "Print the result of a stage.",
    ("workorders show acme --stage api --operation getOrder", "workorders show acme --file README.md"),
    _add_arguments,
    _run,
)
