"""``workorders replay``: play recordings through the packages."""

from __future__ import annotations

import argparse
from typing import Final

from workorders.commands.command import Command, CommandParser
from workorders.exit_codes import FINDINGS, OK
from workorders.output import Output
from workorders.settings import existing, read_settings, spec_dirs
from workorders.terminal import watched


def _add_arguments(parser: CommandParser) -> None:
    parser.add_vendors()
    parser.add_folders("specs", "out", "recordings")
    parser.add_format()


def _run(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.pipeline import replay

    settings = read_settings(arguments)
    replays = replay(
        watched(spec_dirs(arguments), "Replaying"), settings.out, existing("recordings", settings.recordings)
    )
    for each in replays:
        output.replayed(each)
    return FINDINGS if any(each.failed for each in replays) else OK


REPLAY: Final = Command(
    "replay",
    "Replay recordings through the generated sync and async clients, with the network blocked.",
    ("workorders replay", "workorders replay acme --format json"),
    _add_arguments,
    _run,
    report=("vendors",),
)
