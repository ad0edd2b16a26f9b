"""``workorders call``: call an operation."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Final

from workorders.commands.agent_options import add_agent_options
from workorders.commands.command import Command, CommandParser
from workorders.exit_codes import OK
from workorders.output import Output
from workorders.settings import UsageError, read_settings, require_match, spec_dir


def _add_arguments(parser: CommandParser) -> None:
    parser.add_folders("specs", "out")
    parser.add_vendor()
    parser.add_argument("operation", metavar="OPERATION", help="as in Python: work_orders.list")
    parser.add_argument(
        "values",
        nargs="*",
        metavar="VALUE|NAME=VALUE",
        help="values of the first arguments, then others by name; of a file, @PATH",
    )
    parser.add_argument("--json", action="store_true", help="print JSON on one line (default: indented)")
    add_agent_options(parser, "items of a list to print")
    parser.add_argument("--server", metavar="NAME", help="a server of the spec, by its name")


def _run(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.agents.caller import CallError, caller, indented
    from workorders.live import parsed

    folder, out = spec_dir(arguments.vendor, arguments), read_settings(arguments).out
    try:
        with caller(folder, out, arguments.base_url, arguments.server) as opened:
            operation = require_match(arguments.operation, opened.operations(writes=True), "operation")
            if operation.safety != "safe" and not arguments.allow_writes:
                raise UsageError(f"{arguments.operation} changes something. Pass --allow-writes to make the call.")
            texts = _named_values(arguments.values, [each.name for each in operation.arguments])
            values = {name: parsed(text) for name, text in texts.items()}
            text = opened.call(operation, values, arguments.take, files=True)
    except CallError as error:
        raise UsageError(str(error)) from None
    output.message(text if arguments.json else indented(text))
    return OK


def _named_values(given: Sequence[str], names: Sequence[str]) -> dict[str, str]:
    """Give values their names: ``name=value``, or the arguments in their order."""
    values: dict[str, str] = {}
    for text in given:
        name, equals, value = text.partition("=")
        if equals and name.isidentifier():
            values[name] = value
            continue
        free = next((each for each in names if each not in values), None)
        if free is None:
            raise UsageError(f"Too many values: {text!r} is one more than there are arguments.")
        values[free] = text
    return values


CALL: Final = Command(
    "call",
    "Call an operation of the API, with credentials from the environment.",
    (
        "workorders call acme orders.list --take 5 --json",
        "workorders call acme orders.get 5",
        "workorders call acme orders.update 5 status=Completed --allow-writes",
    ),
    _add_arguments,
    _run,
)
