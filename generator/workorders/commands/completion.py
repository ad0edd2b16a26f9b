"""``workorders completion``: complete commands in a shell."""

from __future__ import annotations

import argparse
from typing import Final

from workorders.commands.command import Command, CommandParser
from workorders.completion import SHELLS, script
from workorders.exit_codes import OK
from workorders.output import Output
from workorders.settings import read_settings, require_extra, vendor_names


def _add_arguments(parser: CommandParser) -> None:
    parser.add_folders("specs")
    parser.add_argument("shell", choices=(*SHELLS, "vendors"), help="the shell; vendors: the names of vendors alone")


def _run(arguments: argparse.Namespace, output: Output) -> int:
    if arguments.shell == "vendors":
        output.message("\n".join(vendor_names(read_settings(arguments).specs)))
        return OK
    require_extra("completion", "shtab")
    output.message(script(arguments.parser, arguments.parser.vendor_actions, arguments.shell))
    return OK


COMPLETION: Final = Command(
    "completion",
    "Print the script that completes commands in a shell.",
    ('eval "$(workorders completion bash)"', "workorders completion fish"),
    _add_arguments,
    _run,
)
