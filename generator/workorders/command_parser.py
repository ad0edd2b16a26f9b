"""The parser of the command line, made of the commands."""

from __future__ import annotations

import argparse
from importlib.metadata import version

from workorders.commands import COMMANDS
from workorders.commands.command import Command, CommandParser


def command_parser() -> CommandParser:
    """Make the parser. What it parses has the attributes ``command`` and ``parser``."""
    parser = CommandParser(prog="workorders", description="Generate typed Python clients from OpenAPI 3.1 specs.")
    parser.add_argument("--version", action="version", version=f"workorders {version('workorders')}")
    parser.add_argument("--traceback", action="store_true", help="print the traceback of an internal error")
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        sub: CommandParser = subparsers.add_parser(
            command.name,
            help=command.description,
            description=command.description,
            epilog=_epilog(command),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        sub.set_defaults(command=command, parser=parser)
        command.add_arguments(sub)
        parser.vendor_actions += sub.vendor_actions
    return parser


def _epilog(command: Command) -> str:
    return "\n".join(("examples:", *(f"  {line}" for line in command.examples)))
