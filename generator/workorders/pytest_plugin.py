"""A pytest plugin: recordings as tests, replayed through generated packages with the network blocked.

It does nothing unless `--replay` is given or `workorders_replay = true` is set. Each recording below the folder of
recordings becomes two tests, `sync` and `async`; a webhook message becomes one.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from workorders.diagnostics import Diagnostic
    from workorders.recordings.reader import Recording
    from workorders.replay.package import Package
    from workorders.settings import Settings

_FOLDERS: Final = ("specs", "out", "recordings")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options."""
    group = parser.getgroup("workorders")
    group.addoption("--replay", action="store_true", help="replay the recordings of generated packages as tests")
    parser.addini("workorders_replay", "replay the recordings of generated packages as tests", type="bool")
    for folder in _FOLDERS:
        parser.addini(f"workorders_{folder}", f"folder of {folder}; default: [tool.workorders] of pyproject.toml")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> RecordingFile | None:
    """Collect a recording of a spec."""
    config = parent.config
    if file_path.suffix != ".yaml" or not (config.getoption("--replay") or config.getini("workorders_replay")):
        return None
    folders = _folders(config)
    if file_path.parent.parent != folders.recordings or file_path.name.startswith("."):
        return None
    return RecordingFile.from_parent(parent, path=file_path)  # pyright: ignore[reportUnknownMemberType]


def _folders(config: pytest.Config) -> Settings:
    from workorders.settings import settings_of

    options = {name: Path(value) for name in _FOLDERS if (value := config.getini(f"workorders_{name}"))}
    return settings_of(config.rootpath, options)


@cache
def _package(folder: Path, out: Path) -> Package:
    """Return the package of a spec, which can be imported from now on."""
    from workorders.pipeline import package_of
    from workorders.replay.package import source_folder

    package, _ = package_of(folder, out)
    sys.path.insert(0, str(source_folder(out, package)))
    return package


class RecordingFile(pytest.File):
    """One recording."""

    def collect(self) -> Iterator[RecordingItem]:
        """Yield a test for each flavor.

        Raises:
            CollectError: The spec or the recording has errors, or the package was not generated.
        """
        from workorders.diagnostics import SpecError
        from workorders.recordings.reader import read_recording
        from workorders.replay.play import FLAVORS

        folders = _folders(self.config)
        try:
            package = _package(folders.specs / self.path.parent.name, folders.out)
            recording = read_recording(self.path)
        except SpecError as error:
            raise self.CollectError("\n".join(each.text() for each in error.diagnostics)) from None
        for name in FLAVORS if recording.webhook is None else ("webhook",):
            yield RecordingItem.from_parent(  # pyright: ignore[reportUnknownMemberType]
                self, name=name, recording=recording, package=package
            )


class RecordingItem(pytest.Item):
    """One recording, replayed in one flavor."""

    def __init__(self, *, recording: Recording, package: Package, **options: Any) -> None:
        super().__init__(**options)  # pyright: ignore[reportUnknownMemberType]
        self.recording = recording
        self.package = package

    def runtest(self) -> None:
        """Replay the recording."""
        from workorders.replay.network import network_blocked
        from workorders.replay.play import play_async, play_message, play_sync

        if self.name == "async":
            with asyncio.Runner() as runner:
                runner.get_loop()
                with network_blocked():
                    runner.run(play_async(self.recording, self.package))
        else:
            with network_blocked():
                (play_message if self.name == "webhook" else play_sync)(self.recording, self.package)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Describe a difference by its line of the recording."""
        found = self._diagnostic(excinfo.value)
        return super().repr_failure(excinfo, style) if found is None else found.text()

    def _diagnostic(self, error: BaseException) -> Diagnostic | None:
        from workorders.replay.mismatch import MismatchError
        from workorders.replay.replay import diagnostic_of

        return diagnostic_of(error, self.recording) if isinstance(error, MismatchError) else None

    def reportinfo(self) -> tuple[Path, int, str]:
        """Name the test in reports."""
        return self.path, 0, f"{self.recording} [{self.name}]"
