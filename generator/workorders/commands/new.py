"""``workorders new``: start the spec folder of a vendor."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from workorders.commands.command import Command, CommandParser
from workorders.exit_codes import OK
from workorders.output import Output
from workorders.settings import display_path, read_settings


def _add_arguments(parser: CommandParser) -> None:
    parser.add_folders("specs", "recordings")
    parser.add_argument("vendor", metavar="VENDOR", help="name of the folder to make below --specs")
    parser.add_argument("--from", type=Path, dest="document", metavar="FILE", help="the vendor's own OpenAPI document")


def _run(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.starter.start import start

    made = start(arguments.vendor, read_settings(arguments), arguments.document)
    output.diagnostics(made.warnings)
    lines = [f"Wrote {display_path(made.spec)}."]
    if made.recording is None:
        lines.append("No operation can be called with made-up arguments: there is no recording yet.")
    else:
        lines.append(f"Wrote {display_path(made.recording)}. It is made up: replace it by a real call.")
    lines.append(f"Answer the questions in {display_path(made.questions)}. Then:")
    lines += [f"    workorders {command} {arguments.vendor}" for command in ("lint", "generate", "replay")]
    output.message("\n".join(lines))
    return OK


NEW: Final = Command(
    "new",
    "Start the spec folder of a vendor, with its first recording.",
    ("workorders new acme", "workorders new acme --from acme-openapi.yaml"),
    _add_arguments,
    _run,
)
