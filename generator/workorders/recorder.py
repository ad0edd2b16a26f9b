"""A recorded call -> a recording that replays: what the call returns is filled in by making it with the package."""

from __future__ import annotations

import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from workorders.codegen.writer import write
from workorders.diagnostics import SpecError
from workorders.files import vendor_of
from workorders.pipeline import Stages, package_of
from workorders.recordings.capture import RecordError, read_draft
from workorders.recordings.reader import Recording
from workorders.recordings.yaml_writer import to_yaml
from workorders.replay.exchanges import Player
from workorders.replay.mismatch import MismatchError
from workorders.replay.observe import expected, observe
from workorders.replay.package import Package, importable, source_folder
from workorders.replay.play import play_sync


@contextmanager
def current_package(folder: Path, stages: Stages, out: Path) -> Generator[Package]:
    """Import the generated package of a spec; a temporary one where it is missing or out of date."""
    try:
        package, warnings = package_of(folder, out)
    except SpecError:
        package, warnings = None, ()
    if package is None or warnings:
        with scratch_package(stages, vendor_of(folder)) as package:
            yield package
    else:
        with importable(source_folder(out, package), package):
            yield package


@contextmanager
def scratch_package(stages: Stages, vendor: str) -> Generator[Package]:
    """Generate the package of a spec to a temporary folder, from where it can be imported."""
    client = stages.api.client
    package = Package(vendor, client.package, client.class_name)
    with tempfile.TemporaryDirectory() as scratch:
        write(stages.files, Path(scratch) / vendor)
        with importable(Path(scratch) / vendor / "src", package):
            yield package


def completed(tree: Mapping[str, Any], operation: str, package: Package) -> dict[str, Any]:
    """Replay a recorded call, and let the recording expect what it returns.

    Returns:
        The recording. It reads a list to its end, if the recorded pages are all there are.

    Raises:
        RecordError: The call does not replay.
    """
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / package.vendor
        whole = {**tree, "call": {name: value for name, value in tree["call"].items() if name != "take"}}
        try:
            return _completed(whole, operation, package, folder)
        except MismatchError:
            pass
        try:
            return _completed(tree, operation, package, folder)
        except MismatchError as error:
            hint = "check that the spec declares what the request has, such as headers and paging"
            raise RecordError(f"the recording does not replay: {error.message} [{error.pointer}]; {hint}") from None


def _completed(tree: Mapping[str, Any], operation: str, package: Package, folder: Path) -> dict[str, Any]:
    recording = as_recording(tree, operation, folder)
    player = Player(recording)
    outcome = observe(recording, package, player)
    player.finish()
    if isinstance(outcome.error, MismatchError):
        raise outcome.error
    if outcome.error is not None and not isinstance(outcome.error, package.module("errors").ApiError):
        raise MismatchError(f"the call raised {type(outcome.error).__name__}: {outcome.error}", "/call")
    made = {**tree, "expect": expected(outcome)}
    play_sync(as_recording(made, operation, folder), package)
    return made


def as_recording(tree: Mapping[str, Any], operation: str, folder: Path) -> Recording:
    """Read a recording that is not written yet.

    Args:
        tree: The recording.
        operation: Its operationId.
        folder: An empty folder with the vendor's name.

    Raises:
        RecordError: The recording is invalid.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return read_draft(to_yaml(tree), folder / f"{operation}.draft.yaml")
