"""The entry point of the command line."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from workorders.command_parser import command_parser
from workorders.commands.command import Command
from workorders.exit_codes import INTERRUPTED, OK, reported
from workorders.output import TextOutput, open_output
from workorders.processes import GC_THRESHOLDS

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command.

    Returns:
        The exit code: 0 done, 1 findings, 2 the specs or the call have errors, 3 internal error.
    """
    arguments = command_parser().parse_args(argv)
    if argv is None:
        gc.set_threshold(*GC_THRESHOLDS)
    command: Command = arguments.command
    output = open_output(arguments.format) if "format" in arguments else TextOutput()
    try:
        exit_code = reported(lambda: command.run(arguments, output), arguments, output)
        output.close(command.name, exit_code, command.report)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads the output has seen enough. Python would complain when it flushes stdout at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        return INTERRUPTED
    return exit_code
