"""FileSet against the disk: `write` makes them equal, `check` tells the difference. Alone touches the output folder.

A package is changed through a journal beside it: the new files are laid out in full, a marker is set, and only then is
each moved into place. A run that is killed before the marker leaves the old package; after it, the next run completes
the new one.
"""

from __future__ import annotations

import difflib
import hashlib
import json
import os
import shutil
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from workorders.ir.source import FileSet

__all__ = ["MANIFEST", "Changes", "Drift", "OutputConflictError", "check", "manifest_text", "write"]

MANIFEST: Final = PurePosixPath(".workorders.json")
IGNORED_FOLDERS: Final = frozenset(
    {"__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".venv", "build", "dist"}
)
IGNORED_SUFFIXES: Final = (".pyc", ".egg-info")
_MARKER: Final = "COMMITTED"


class OutputConflictError(Exception):
    """Something in the output folder that must not be overwritten; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a run changed, as paths below the package's folder."""

    made: tuple[PurePosixPath, ...]
    changed: tuple[PurePosixPath, ...]
    removed: tuple[PurePosixPath, ...]
    unchanged: int

    def __bool__(self) -> bool:
        return bool(self.made or self.changed or self.removed)


@dataclass(frozen=True, slots=True)
class Drift:
    """How a package on disk differs from what its spec says."""

    diff: str
    missing: tuple[PurePosixPath, ...]
    changed: tuple[PurePosixPath, ...]
    stale: tuple[PurePosixPath, ...]
    """Files of an earlier run that no longer belong to the package."""
    strays: tuple[PurePosixPath, ...]
    """Files that no run has written."""
    interrupted: bool

    def __bool__(self) -> bool:
        return bool(self.diff or self.missing or self.changed or self.stale or self.strays or self.interrupted)


def manifest_text(files: FileSet, facts: Mapping[str, str]) -> str:
    """The manifest: what made the package, and a hash of each file."""
    hashes = {path.as_posix(): _hash(text.encode()) for path, text in sorted(files.items())}
    return json.dumps({**facts, "files": hashes}, indent=2) + "\n"


def write(files: FileSet, folder: Path, *, dry_run: bool = False) -> Changes:
    """Make the package's folder hold exactly these files, besides what no run has written.

    Raises:
        OutputConflictError: A symbolic link, or a file that no run has written, is in the way.
    """
    _refuse_links(folder, files)
    if not dry_run:
        _recover(folder)
    before = _manifest(folder)
    made: list[PurePosixPath] = []
    changed: list[PurePosixPath] = []
    unchanged = 0
    for path, text in files.items():
        target = folder / path
        if not target.exists():
            made.append(path)
        elif target.read_bytes() != text.encode():
            if path not in before and path != MANIFEST:
                raise OutputConflictError(f"{target} exists and was not written by a run: move it away first")
            changed.append(path)
        else:
            unchanged += 1
    removed = [path for path in before if path not in files and (folder / path).is_file()]
    changes = Changes(tuple(made), tuple(changed), tuple(removed), unchanged)
    if changes and not dry_run:
        with _lock(folder.parent):
            _stage(folder, {path: files[path] for path in (*made, *changed)}, removed)
            _apply(folder)
    return changes


def check(files: FileSet, folder: Path, shown: str) -> Drift:
    """Compare without writing. ``shown``: the folder's name in the diff."""
    before = _manifest(folder)
    diff: list[str] = []
    missing: list[PurePosixPath] = []
    changed: list[PurePosixPath] = []
    for path, text in files.items():
        target = folder / path
        if not target.is_file():
            missing.append(path)
            diff.extend(_diff("", text, f"{shown}/{path}"))
        elif (found := target.read_bytes()) != text.encode():
            changed.append(path)
            if path != MANIFEST:
                diff.extend(_diff(found.decode("utf-8", "replace"), text, f"{shown}/{path}"))
    on_disk = set(_on_disk(folder))
    stale = sorted(path for path in before if path not in files and path in on_disk)
    strays = sorted(on_disk - set(files) - set(before))
    for path in (*stale, *strays):
        diff.extend(_diff((folder / path).read_bytes().decode("utf-8", "replace"), "", f"{shown}/{path}"))
    journal = _journal(folder)
    return Drift("".join(diff), tuple(missing), tuple(changed), tuple(stale), tuple(strays), journal.exists())


# -- reading the disk -----------------------------------------------------------------------------------------------


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _manifest(folder: Path) -> tuple[PurePosixPath, ...]:
    """Files of the last run; a manifest that can't be read lists none."""
    try:
        listed = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["files"]
        paths = [PurePosixPath(name) for name in listed]
    except (OSError, ValueError, KeyError, TypeError):
        return ()
    return (*(path for path in paths if not path.is_absolute() and ".." not in path.parts), MANIFEST)


def _on_disk(folder: Path) -> Iterator[PurePosixPath]:
    for where, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if f not in IGNORED_FOLDERS and not f.endswith(IGNORED_SUFFIXES))
        for name in sorted(names):
            if not name.endswith(IGNORED_SUFFIXES):
                yield PurePosixPath((Path(where) / name).relative_to(folder).as_posix())


def _diff(old: str, new: str, name: str) -> Iterator[str]:
    lines = difflib.unified_diff(old.splitlines(True), new.splitlines(True), f"{name} (on disk)", f"{name} (generated)")
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _refuse_links(folder: Path, files: FileSet) -> None:
    places = {
        folder,
        *(folder / parent for path in files for parent in path.parents),
        *(folder / path for path in files),
    }
    for place in sorted(places):
        if place.is_symlink():
            raise OutputConflictError(f"{place} is a symbolic link: remove it first")


# -- the journal ----------------------------------------------------------------------------------------------------


def _journal(folder: Path) -> Path:
    return folder.parent / f".{folder.name}.journal"


@contextmanager
def _lock(root: Path) -> Generator[None, None, None]:
    """Keep two runs apart, where the system can lock a folder."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    handle = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _stage(folder: Path, new: FileSet, removed: list[PurePosixPath]) -> None:
    journal = _journal(folder)
    shutil.rmtree(journal, ignore_errors=True)
    staged = journal / "new"
    staged.mkdir(parents=True)
    for path, text in new.items():
        target = staged / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())
    (journal / "removed.json").write_text(json.dumps([path.as_posix() for path in removed]), encoding="utf-8")
    marker = journal / f"{_MARKER}.tmp"
    marker.write_text("", encoding="utf-8")
    marker.rename(journal / _MARKER)


def _apply(folder: Path) -> None:
    """Move everything staged into place; may be run again after it was interrupted."""
    journal = _journal(folder)
    staged = journal / "new"
    for path in sorted(staged.rglob("*")):
        if path.is_file():
            target = folder / path.relative_to(staged)
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)
    for name in json.loads((journal / "removed.json").read_text(encoding="utf-8")):
        target = folder / PurePosixPath(name)
        target.unlink(missing_ok=True)
        _remove_empty(target.parent, folder)
    shutil.rmtree(journal)


def _remove_empty(place: Path, stop: Path) -> None:
    while place != stop and place.is_dir() and not any(entry.name != "__pycache__" for entry in place.iterdir()):
        shutil.rmtree(place)
        place = place.parent


def _recover(folder: Path) -> None:
    journal = _journal(folder)
    if not journal.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        return
    with _lock(folder.parent):
        if (journal / _MARKER).exists():
            _apply(folder)
        else:
            shutil.rmtree(journal, ignore_errors=True)
