"""``workorders probe``: compare a live API with its spec."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from workorders.commands.command import Command, CommandParser
from workorders.commands.live_arguments import add_live_arguments, given
from workorders.exit_codes import FINDINGS, OK
from workorders.files import vendor_of
from workorders.output import Output
from workorders.settings import UsageError, read_settings, spec_dirs, spec_label


def _add_arguments(parser: CommandParser) -> None:
    parser.add_vendors()
    parser.add_folders("specs", "out")
    parser.add_format()
    add_live_arguments(parser, "an argument of the calls")
    parser.add_argument("--base-url", metavar="URL", help="another server, such as a mock server")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="write what was received, redacted, below this folder")


def _run(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.pipeline import stages_of
    from workorders.probe import probe, problems, summary
    from workorders.recorder import current_package
    from workorders.recordings.yaml_writer import to_yaml

    exit_code, called = OK, 0
    for folder in spec_dirs(arguments):
        stages, _ = stages_of(folder, spec_label(folder))
        with current_package(folder, stages, read_settings(arguments).out) as package:
            probes = probe(stages, package, given(arguments), base_url=arguments.base_url)
        output.diagnostics(problem for each in probes for problem in problems(each, stages.bundle))
        output.message("\n".join(summary(vendor_of(folder), probes)))
        for each in probes:
            if arguments.keep is not None and each.recording is not None:
                _keep(arguments.keep / vendor_of(folder) / f"{each.operation}.probe.yaml", to_yaml(each.recording))
        called += sum(not each.skipped for each in probes)
        if any(each.drifted for each in probes):
            exit_code = FINDINGS
    if not called:
        raise UsageError("No operation could be called.")
    return exit_code


def _keep(target: Path, text: str) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"Can't write {target}: {error.strerror}. Use --keep to name a folder.") from None


PROBE: Final = Command(
    "probe",
    "Call the read-only operations of a live API, and compare the responses with its spec. Writes nothing.",
    ("workorders probe acme", "workorders probe acme --arg id=5 --keep seen --format json"),
    _add_arguments,
    _run,
)
