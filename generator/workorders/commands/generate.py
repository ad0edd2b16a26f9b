"""``workorders generate``: write the packages."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from workorders.commands.command import Command, CommandParser
from workorders.commands.packages import add_package_options, generate_all
from workorders.exit_codes import OK, reported
from workorders.files import vendor_of
from workorders.output import Output
from workorders.settings import UsageError, display_path, read_settings, spec_dirs


def _add_arguments(parser: CommandParser) -> None:
    add_package_options(parser)
    parser.add_argument("--dry-run", action="store_true", help="only print what would change")
    parser.add_argument("--watch", action="store_true", help="generate again what changes, until Ctrl+C")


def _run(arguments: argparse.Namespace, output: Output) -> int:
    if arguments.watch:
        return _watch(arguments, output)
    return _generate_once(spec_dirs(arguments), arguments, output)


def _watch(arguments: argparse.Namespace, output: Output) -> int:
    """Generate, and generate what changed again until Ctrl+C. A spec with errors is reported and waited for."""
    from workorders.watch import changes, stamps

    if arguments.format != "text":
        raise UsageError("--watch prints text. Leave out --format.")
    recordings = read_settings(arguments).recordings
    spec_dirs(arguments)  # a name that is wrong from the start is an error

    def scan() -> dict[Path, Mapping[str, tuple[int, int]]]:
        try:
            return {each: stamps((each, recordings / vendor_of(each))) for each in spec_dirs(arguments)}
        except UsageError:  # the only spec is being moved or renamed
            return {}

    def generate(folders: Sequence[Path]) -> None:
        if folders:
            reported(lambda: _generate_once(folders, arguments, output), arguments, output)
            output.message("Watching for changes. Press Ctrl+C to stop.")
            sys.stdout.flush()

    try:
        changed = changes(scan, time.sleep)
        generate(spec_dirs(arguments))
        for folders in changed:
            generate(folders)
    except KeyboardInterrupt:
        pass
    return OK


def _generate_once(folders: Sequence[Path], arguments: argparse.Namespace, output: Output) -> int:
    from workorders.codegen.writer import OutputConflictError, write

    started = time.perf_counter()
    out = read_settings(arguments).out
    packages = generate_all(folders, arguments, output)
    for name, package in packages:
        try:
            changes = write(package.files, out / name, dry_run=arguments.dry_run)
        except OutputConflictError as error:
            raise UsageError(str(error)) from None
        except OSError as error:
            raise UsageError(f"Can't write {display_path(out / name)}: {error.strerror or error}.") from None
        output.changes(name, changes, dry_run=arguments.dry_run)
    output.elapsed(time.perf_counter() - started)
    return OK


GENERATE: Final = Command(
    "generate",
    "Generate packages from specs.",
    ("workorders generate", "workorders generate acme --dry-run", "workorders generate acme --watch"),
    _add_arguments,
    _run,
    report=("packages",),
)
