"""Waits until files change, for commands that run again by themselves. Polls: it works on every file system."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, TypeAlias

Stamps: TypeAlias = Mapping[str, tuple[int, int]]
"""Path -> time of the last change, size."""

INTERVAL: Final = 0.3
"""Seconds between two looks at the files."""


def stamps(folders: Iterable[Path]) -> dict[str, tuple[int, int]]:
    """Describe the files below folders; those that disappear in the meantime, and missing folders, are left out."""
    found: dict[str, tuple[int, int]] = {}
    pending = [os.fspath(each) for each in folders]
    while pending:
        try:
            with os.scandir(pending.pop()) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        pending.append(entry.path)
                    else:
                        status = entry.stat(follow_symlinks=False)
                        found[entry.path] = (status.st_mtime_ns, status.st_size)
        except OSError:
            continue
    return found


def changes(scan: Callable[[], Mapping[Path, Stamps]], sleep: Callable[[float], None]) -> Iterator[list[Path]]:
    """Return an iterator over what changes from now on: folders, each time after all changes of a save have arrived.

    Args:
        scan: Returns the files of each folder.
        sleep: Waits for a number of seconds; what it raises, such as `KeyboardInterrupt`, ends the iteration.
    """
    return _changes(scan(), scan, sleep)


def _changes(
    known: Mapping[Path, Stamps], scan: Callable[[], Mapping[Path, Stamps]], sleep: Callable[[float], None]
) -> Iterator[list[Path]]:
    while True:
        sleep(INTERVAL)
        now = scan()
        if now == known:
            continue
        before, known = known, now
        while True:
            sleep(INTERVAL)
            now = scan()
            if now == known:
                break
            known = now
        yield [folder for folder in known if known[folder] != before.get(folder)]
