"""Spec folders and recordings -> the vendors of the mock server."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from workorders.diagnostics import Diagnostic, SpecError
from workorders.files import vendor_of
from workorders.mock.recorded import recorded_of
from workorders.mock.vendor import MockVendor, Options
from workorders.pipeline import stages_of
from workorders.recordings.reader import read_recordings
from workorders.verify.spec_index import SpecIndex


def mock_vendors(
    specs: Iterable[Path], recordings: Path, options: Options, now: Callable[[], float] = time.time
) -> dict[str, MockVendor]:
    """Read specs and their recordings.

    Args:
        specs: The folders of the specs.
        recordings: The folder with a folder of recordings, of the same name, for each spec; it may be missing.
        options: Settings of the server.
        now: Seconds since 1970.

    Raises:
        SpecError: Specs or recordings have errors.
    """
    vendors: dict[str, MockVendor] = {}
    errors: list[Diagnostic] = []
    for folder in specs:
        name = vendor_of(folder)
        try:
            stages, _ = stages_of(folder)
            recorded = recorded_of(spec := SpecIndex(stages.bundle), read_recordings(recordings / name))
        except SpecError as error:
            errors.extend(error.diagnostics)
            continue
        vendors[name] = MockVendor(name, stages.api, spec, recorded, options, now)
    if errors:
        raise SpecError(errors)
    return vendors
