"""``workorders record``: make a recording."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from workorders.commands.command import Command, CommandParser, positive
from workorders.commands.live_arguments import add_live_arguments, given
from workorders.exit_codes import OK
from workorders.files import read_file, vendor_of
from workorders.output import Output
from workorders.settings import UsageError, display_path, existing, read_settings, require_match, spec_dir, spec_label

if TYPE_CHECKING:
    from workorders.ir.api import Api
    from workorders.recordings.har import Entry
    from workorders.replay.package import Package


def _add_arguments(parser: CommandParser) -> None:
    parser.add_folders("specs", "out", "recordings")
    parser.add_vendor()
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--har", type=Path, metavar="FILE", help="a HAR file from a browser or proxy")
    source.add_argument("--live", action="store_true", help="call --operation with credentials from the environment")
    add_live_arguments(parser, "an argument of the live call; of a file, NAME=@PATH")
    parser.add_argument(
        "--take", type=positive, metavar="N", help="items of a list to read in the live call (default: all)"
    )
    parser.add_argument("--write", action="store_true", help="allow a live call that changes something")
    parser.add_argument("--base-url", metavar="URL", help="another server for the live call, such as a mock server")
    parser.add_argument("--operation", metavar="ID", help="the operation to record (default: the first that matches)")
    parser.add_argument("--case", default="live", metavar="NAME", help="write <operation>.NAME.yaml (default: live)")


def _run(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.pipeline import stages_of
    from workorders.recorder import completed, current_package
    from workorders.recordings.capture import A_CALL, A_FILE, RecordError, find, recording_of, save

    folder = spec_dir(arguments.vendor, arguments)
    settings = read_settings(arguments)
    recordings = existing("recordings", settings.recordings)
    entries = () if arguments.har is None else _har_entries(arguments.har)
    stages, _ = stages_of(folder, spec_label(folder))
    try:
        with current_package(folder, stages, settings.out) as package:
            if arguments.har is None:
                entries = _live_entries(arguments, stages.api, package)
            found = find(stages.api, entries, arguments.operation)
            source = A_CALL if arguments.har is None else A_FILE
            made = completed(recording_of(stages.api, found, source), found.operation.id, package)
        path = save(made, recordings / vendor_of(folder), found.operation.id, arguments.case)
    except RecordError as error:
        raise UsageError(str(error)) from None
    output.message(f"Wrote {display_path(path)}. It replays. Review it, and what it expects, before committing.")
    return OK


def _har_entries(file: Path) -> tuple[Entry, ...]:
    from workorders.recordings.har import MAX_BYTES, HarError, read_har

    try:
        return read_har(read_file(file, MAX_BYTES).decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"Can't read {file}: {getattr(error, 'strerror', 'not UTF-8')}.") from None
    except HarError as error:
        raise UsageError(f"{file}: {error}") from None


def _live_entries(arguments: argparse.Namespace, api: Api, package: Package) -> tuple[Entry, ...]:
    from workorders.live import LiveCall, make_call

    operation = require_match(arguments.operation or "", {each.id: each for each in api.operations}, "operation")
    if operation.safety != "safe" and not arguments.write:
        raise UsageError(f"{operation.id} changes something. Pass --write to make the call.")
    call = LiveCall(operation, given(arguments), arguments.take, arguments.base_url)
    return make_call(call, package, api.client.plan).entries


RECORD: Final = Command(
    "record",
    "Make a recording that replays, from a live call or a HAR file, with secrets redacted.",
    (
        "workorders record acme --har session.har",
        "workorders record acme --live --operation getOrder --arg id=5",
    ),
    _add_arguments,
    _run,
)
