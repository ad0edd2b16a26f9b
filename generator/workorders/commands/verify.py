"""``workorders verify``: compare recordings with the specs."""

from __future__ import annotations

import argparse
import dataclasses
from typing import Final

from workorders.commands.command import Command, CommandParser
from workorders.exit_codes import FINDINGS, OK
from workorders.output import Output
from workorders.settings import UsageError, existing, read_settings, spec_dirs
from workorders.terminal import watched


def _add_arguments(parser: CommandParser) -> None:
    parser.add_vendors()
    parser.add_folders("specs", "recordings")
    parser.add_format()
    parser.add_argument("--update-baseline", action="store_true", help="write the coverage to coverage.json")


def _run(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.pipeline import verify
    from workorders.verify.baseline import BASELINE, baseline_text

    recordings = existing("recordings", read_settings(arguments).recordings)
    verdicts, baseline = verify(
        watched(spec_dirs(arguments), "Verifying"), recordings, all_vendors=not arguments.vendors
    )
    if arguments.update_baseline:
        text = baseline_text(baseline, {verdict.vendor: verdict.coverage for verdict in verdicts})
        try:
            (recordings / BASELINE).write_text(text, encoding="utf-8")
        except OSError as error:
            raise UsageError(f"Can't write {recordings / BASELINE}: {error.strerror or error}.") from None
        verdicts = tuple(dataclasses.replace(verdict, regressions=(), recorded=()) for verdict in verdicts)
    for verdict in verdicts:
        output.verdict(verdict)
    return FINDINGS if any(verdict.drifted for verdict in verdicts) else OK


VERIFY: Final = Command(
    "verify",
    "Compare recordings with the specs, and measure how much of each spec they cover.",
    ("workorders verify", "workorders verify acme --update-baseline"),
    _add_arguments,
    _run,
    report=("vendors",),
)
