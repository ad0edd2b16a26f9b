"""``workorders mcp``: serve operations as tools."""

from __future__ import annotations

import argparse
import contextlib
from typing import Final

from workorders.commands.agent_options import add_agent_options
from workorders.commands.command import Command, CommandParser
from workorders.exit_codes import OK
from workorders.files import vendor_of
from workorders.output import Output
from workorders.settings import UsageError, read_settings, require_extra, spec_dirs


def _add_arguments(parser: CommandParser) -> None:
    parser.add_vendors()
    parser.add_folders("specs", "out")
    add_agent_options(parser, "items of a list that a tool returns")


def _run(arguments: argparse.Namespace, _output: Output) -> int:
    require_extra("mcp", "mcp")
    import anyio

    from workorders.agents.caller import CallError, caller
    from workorders.agents.server import serve

    out = read_settings(arguments).out
    base = None if arguments.base_url is None else arguments.base_url.rstrip("/")
    try:
        with contextlib.ExitStack() as stack:
            callers = [
                stack.enter_context(caller(folder, out, base and f"{base}/{vendor_of(folder)}"))
                for folder in spec_dirs(arguments)
            ]
            anyio.run(lambda: serve(callers, writes=arguments.allow_writes, items=arguments.take))
    except CallError as error:
        raise UsageError(str(error)) from None
    except KeyboardInterrupt:
        return OK
    return OK


MCP: Final = Command(
    "mcp",
    "Serve operations as tools of the Model Context Protocol.",
    ("workorders mcp acme", "workorders mcp acme --allow-writes"),
    _add_arguments,
    _run,
)
