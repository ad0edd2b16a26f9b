"""FileSet -> the disk: `write` makes a folder equal to it, `check` compares. No other module changes that folder.

Each file is replaced as a whole. While a run is changing a package, its manifest lists the old and the new files and
is marked as incomplete, so that the next run completes a package whose run was killed. No file outside the package's
folder is ever read, changed or removed: symbolic links inside it are refused.
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
from typing import Any, Final

from workorders.files import read_file
from workorders.ir.source import FileSet
from workorders.openapi.values import as_mapping

__all__ = ["MANIFEST", "Changes", "Drift", "OutputConflictError", "check", "manifest_text", "spec_digest", "write"]

MANIFEST: Final = PurePosixPath(".workorders.json")
IGNORED_FOLDERS: Final = frozenset(
    {"__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".venv", "build", "dist"}
)
IGNORED_SUFFIXES: Final = (".pyc", ".egg-info", ".workorders-new")
_TEMPORARY: Final = IGNORED_SUFFIXES[-1]
_INCOMPLETE: Final = "incomplete"
_LARGEST_FILE: Final = 10_000_000


class OutputConflictError(Exception):
    """Something in the output folder that must not be changed; the text says what to do."""


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
    """How a package on disk differs from the one that its spec describes."""

    diff: str
    missing: tuple[PurePosixPath, ...]
    changed: tuple[PurePosixPath, ...]
    stale: tuple[PurePosixPath, ...]
    """Files of an earlier run that no longer belong to the package."""
    strays: tuple[PurePosixPath, ...]
    """Files that no run has written."""
    interrupted: bool
    """A run was killed while it changed the package."""

    def __bool__(self) -> bool:
        return bool(self.diff or self.missing or self.changed or self.stale or self.strays or self.interrupted)


def manifest_text(files: FileSet, facts: Mapping[str, str]) -> str:
    """Return the manifest: what made the package, and a hash of each file."""
    hashes = {path.as_posix(): _hash(text.encode()) for path, text in sorted(files.items())}
    return json.dumps({**facts, "files": hashes}, indent=2) + "\n"


def spec_digest(folder: Path) -> str:
    """Return the hash of the spec that a package was generated from; empty when it is unknown."""
    return str(_read_manifest(folder).get("spec", ""))


def write(files: FileSet, folder: Path, *, dry_run: bool = False) -> Changes:
    """Make a package's folder equal to these files. Files that no run has written are left alone.

    Raises:
        OutputConflictError: Something is in the way: a symbolic link, or a file that no run has written.
    """
    _refuse_links(folder)
    before, is_complete = _manifest(folder)
    made: list[PurePosixPath] = []
    changed: list[PurePosixPath] = []
    unchanged = 0
    for path, text in files.items():
        target = folder / path
        if not target.exists():
            made.append(path)
        elif not target.is_file():
            raise OutputConflictError(f"{target} is not a regular file. Move it away")
        elif _text_of(target) != text:
            if path not in before and path != MANIFEST:
                raise OutputConflictError(f"{target} exists and was not written by a run. Move it away")
            changed.append(path)
        else:
            unchanged += 1
    removed = [path for path in before if path not in files and (folder / path).is_file()]
    changes = Changes(tuple(made), tuple(changed), tuple(removed), unchanged)
    if (changes or not is_complete) and not dry_run:
        folder.mkdir(parents=True, exist_ok=True)
        with _lock(folder):
            _apply(files, folder, changes, before)
    return changes


def check(files: FileSet, folder: Path, shown: str) -> Drift:
    """Compare a package's folder with these files, without writing.

    Args:
        files: The package.
        folder: Where it is.
        shown: How the diff names the folder.

    Raises:
        OutputConflictError: There is a symbolic link.
    """
    _refuse_links(folder)
    before, is_complete = _manifest(folder)
    diff: list[str] = []
    missing: list[PurePosixPath] = []
    changed: list[PurePosixPath] = []
    for path, text in files.items():
        target = folder / path
        if not target.is_file():
            missing.append(path)
            diff.extend(_diff("", text, f"{shown}/{path}"))
        elif (found := _text_of(target)) != text:
            changed.append(path)
            if path != MANIFEST and found is not None:
                diff.extend(_diff(found, text, f"{shown}/{path}"))
    on_disk = set(_on_disk(folder))
    stale = sorted(path for path in before if path not in files and path in on_disk)
    strays = sorted(on_disk - set(files) - set(before))
    for path in (*stale, *strays):
        if (extra := _text_of(folder / path)) is not None:
            diff.extend(_diff(extra, "", f"{shown}/{path}"))
    return Drift("".join(diff), tuple(missing), tuple(changed), tuple(stale), tuple(strays), not is_complete)


# -- reading the disk -----------------------------------------------------------------------------------------------


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _manifest(folder: Path) -> tuple[tuple[PurePosixPath, ...], bool]:
    """Return the files of the last run, and whether it ended; a manifest that cannot be read lists none."""
    manifest = _read_manifest(folder)
    listed = (PurePosixPath(name) for name in as_mapping(manifest.get("files")) if _is_inside(name))
    return (*listed, MANIFEST), not manifest.get(_INCOMPLETE)


def _read_manifest(folder: Path) -> Mapping[str, Any]:
    """Return the manifest; empty when there is none that can be read."""
    path = folder / MANIFEST
    try:
        return as_mapping(json.loads(read_file(path, _LARGEST_FILE)))
    except (OSError, ValueError, RecursionError):
        return {}


def _is_inside(name: str) -> bool:
    """Return whether a name of a manifest is a plain path below the package's folder."""
    is_plain = name.isprintable() and not {*name} & {*"\\:"}
    return is_plain and all(part not in ("", ".", "..") for part in name.split("/"))


def _on_disk(folder: Path) -> Iterator[PurePosixPath]:
    for where, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if f not in IGNORED_FOLDERS and not f.endswith(IGNORED_SUFFIXES))
        for name in sorted(names):
            if not name.endswith(IGNORED_SUFFIXES):
                yield PurePosixPath((Path(where) / name).relative_to(folder).as_posix())


def _text_of(path: Path) -> str | None:
    """Return the text of a file; ``None`` when it is too large to be one that a run has written, or not a file."""
    try:
        return read_file(path, _LARGEST_FILE).decode("utf-8", "backslashreplace")
    except OSError:
        return None


def _diff(old: str, new: str, name: str) -> Iterator[str]:
    name = name.replace("\n", "\\n")
    lines = difflib.unified_diff(old.splitlines(True), new.splitlines(True), f"{name} (on disk)", f"{name} (generated)")
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _refuse_links(folder: Path) -> None:
    """Refuse symbolic links in a package: what is behind them is not part of it."""
    places = [folder.parent, folder]
    try:
        for where, folders, names in os.walk(folder):
            folders[:] = [each for each in folders if each not in IGNORED_FOLDERS]
            places += [Path(where) / name for name in (*folders, *names)]
    except RecursionError:  # before Python 3.12
        raise OutputConflictError(f"{folder} has folders that are nested too deeply. Remove them") from None
    for place in places:
        if place.is_symlink():
            raise OutputConflictError(f"{place} is a symbolic link. Remove it")


# -- writing ----------------------------------------------------------------------------------------------------------


@contextmanager
def _lock(folder: Path) -> Generator[None, None, None]:
    """Keep two runs apart, where the system can lock a folder."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _apply(files: FileSet, folder: Path, changes: Changes, before: tuple[PurePosixPath, ...]) -> None:
    """Change a package. If this is killed, the manifest lists what the next run may replace or remove."""
    listed = {path.as_posix(): "" for path in (*before, *files) if path != MANIFEST}
    _replace(folder / MANIFEST, json.dumps({_INCOMPLETE: True, "files": listed}))
    for path in (*changes.made, *changes.changed):
        if path != MANIFEST:
            _replace(folder / path, files[path])
    for path in changes.removed:
        (folder / path).unlink(missing_ok=True)
        _remove_empty((folder / path).parent, folder)
    if MANIFEST in files:
        _replace(folder / MANIFEST, files[MANIFEST])
    else:
        (folder / MANIFEST).unlink()


def _replace(target: Path, text: str) -> None:
    """Write a file as a whole."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f".{target.name}{_TEMPORARY}")
    temporary.unlink(missing_ok=True)
    temporary.write_bytes(text.encode())
    temporary.replace(target)


def _remove_empty(place: Path, stop: Path) -> None:
    while place != stop and place.is_dir() and not any(entry.name != "__pycache__" for entry in place.iterdir()):
        shutil.rmtree(place)
        place = place.parent
