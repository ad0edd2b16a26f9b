"""Which folders and files a command works on: options, ``[tool.workorders]`` and the defaults."""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeVar

from workorders.diagnostics import nearest
from workorders.files import read_file
from workorders.openapi.document import SPEC_SUFFIXES
from workorders.openapi.loader import ENTRIES, ENTRY
from workorders.openapi.values import as_mapping
from workorders.openapi.yaml_reader import MAX_BYTES

T = TypeVar("T")

MAX_LISTED: Final = 100
"""Longer lists of names are not printed in messages."""
DIRECTORIES: Final = {
    "specs": "folder of spec folders (default: specs)",
    "out": "folder of packages (default: generated)",
    "recordings": "folder of recordings (default: tests/recordings, next to the specs or here)",
}
"""Options that name a folder, and their help."""


class UsageError(Exception):
    """Raised when a command can't run as called. The text says what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The folders a command works on: from its options, else from ``[tool.workorders]``, else the defaults."""

    specs: Path = Path("specs")
    out: Path = Path("generated")
    recordings: Path = Path("tests", "recordings")


def read_settings(arguments: argparse.Namespace) -> Settings:
    """Determine the folders a command works on."""
    options = {name: getattr(arguments, name) for name in DIRECTORIES if getattr(arguments, name, None) is not None}
    return _settings(Path(), options)


def settings_of(root: Path, options: Mapping[str, Path]) -> Settings:
    """Determine the folders of a project in another folder than the current one; all are absolute."""
    settings = _settings(root, options)
    return Settings(root / settings.specs, root / settings.out, root / settings.recordings)


def _settings(root: Path, options: Mapping[str, Path]) -> Settings:
    given = {**_configured(root / "pyproject.toml"), **options}
    settings = Settings(**given)
    sibling = settings.specs.parent / settings.recordings
    return settings if "recordings" in given or not (root / sibling).is_dir() else replace(settings, recordings=sibling)


def _configured(file: Path) -> dict[str, Path]:
    """Read ``[tool.workorders]`` of a pyproject.toml."""
    try:
        tables = tomllib.loads(read_file(file, MAX_BYTES).decode())
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UsageError(f"Can't read {file}: {reason}.") from None
    table = as_mapping(as_mapping(tables.get("tool")).get("workorders"))
    for key, value in table.items():
        if key not in DIRECTORIES:
            raise UsageError(f"{file}: unknown key {key!r} in [tool.workorders]. Known keys: {', '.join(DIRECTORIES)}.")
        if not isinstance(value, str):
            raise UsageError(f"{file}: {key!r} in [tool.workorders] must be a string.")
        if not value.isprintable():
            raise UsageError(f"{file}: {key!r} in [tool.workorders] contains a control character.")
    return {key: Path(value) for key, value in table.items()}


def existing(option: str, folder: Path) -> Path:
    """Return the folder of an option.

    Raises:
        UsageError: The folder does not exist.
    """
    if not folder.is_dir():
        raise UsageError(f"Not a directory: {folder}. Use --{option} to set the {_NAMES[option]} directory.")
    return folder


_NAMES: Final = {"specs": "spec", "recordings": "recordings"}


def vendor_names(specs: Path) -> tuple[str, ...]:
    """List the folders below ``specs`` that hold a spec."""
    return tuple(sorted({path.parent.name for entry in ENTRIES for path in specs.glob(f"*/{entry}")}))


def _is_spec(folder: Path) -> bool:
    return any((folder / entry).is_file() for entry in ENTRIES)


def spec_dirs(arguments: argparse.Namespace) -> list[Path]:
    """List the spec folders that a command works on."""
    if arguments.vendors:
        return list(dict.fromkeys(spec_dir(name, arguments) for name in arguments.vendors))
    specs = existing("specs", read_settings(arguments).specs)
    folders = [specs / name for name in vendor_names(specs)]
    if not folders:
        raise UsageError(
            f"No specs in {specs}. A spec is a folder with an openapi.yaml: {specs}/<vendor>/openapi.yaml."
        )
    return folders


def spec_dir(name: str, arguments: argparse.Namespace) -> Path:
    """Find the spec folder for a vendor's name, or for the path of a folder or of a file in it."""
    if _is_path(name):
        path = Path(name)
        folder = path if path.is_dir() else path.parent
        if not _is_spec(folder):
            raise UsageError(f"No {ENTRY} in {folder}. Name a spec folder or a file in it.")
        return folder
    specs = existing("specs", read_settings(arguments).specs)
    if not _is_spec(specs / name):
        known = vendor_names(specs)
        near = nearest(name, known)
        hint = f"Did you mean {near!r}? " if near else ""
        raise UsageError(f"No such spec: {specs / name / ENTRY}. {hint}Known vendors: {', '.join(known) or 'none'}.")
    return specs / name


def lint_targets(arguments: argparse.Namespace) -> list[Path]:
    """List what `lint` reads: spec folders and entry files. For a file that a spec refers to, that spec is linted."""
    if not arguments.vendors:
        return spec_dirs(arguments)
    targets: list[Path] = []
    for name in arguments.vendors:
        path = Path(name)
        if not _is_path(name) or path.is_dir():
            targets.append(spec_dir(name, arguments))
        elif not path.is_file():
            raise UsageError(f"No such file: {name}.")
        else:
            targets.append(_entry_of(path))
    return list(dict.fromkeys(targets))


def _entry_of(file: Path) -> Path:
    """Find the spec that a file belongs to; the file itself when it is an OpenAPI document."""
    try:
        text = read_file(file, MAX_BYTES).decode("utf-8", "replace")
    except OSError as error:
        raise UsageError(f"Can't read {file}: {error.strerror}.") from None
    if _OPENAPI_KEY.search(text):
        return file.parent if file.name in ENTRIES else file
    folders = [folder for folder in (file.parent, *file.parent.parents) if _is_spec(folder)]
    return folders[0] if folders else file


_OPENAPI_KEY: Final = re.compile(r"""^["']?openapi["']?\s*:""", re.MULTILINE)


def _is_path(name: str) -> bool:
    return "/" in name or os.sep in name or name.endswith(SPEC_SUFFIXES)


def spec_label(folder: Path) -> str:
    """Format a spec folder as printed into packages: its last two parts, wherever a command runs."""
    return "/".join(folder.resolve().parts[-2:])


def display_path(path: Path) -> str:
    """Format a path for users: relative to the current folder when it is inside."""
    return _relative_to_cwd(path).as_posix()


def _relative_to_cwd(path: Path) -> Path:
    resolved, cwd = path.resolve(), Path.cwd()
    return resolved.relative_to(cwd) if resolved.is_relative_to(cwd) else path


def require_extra(extra: str, *modules: str) -> None:
    """Check that the libraries of an optional extra are installed.

    Raises:
        UsageError: One is not; the text says how to install them.
    """
    if missing := [name for name in modules if importlib.util.find_spec(name) is None]:
        command = f"pip install 'workorders[{extra}]'"
        raise UsageError(f"This command needs {', '.join(missing)}. Install the extra {extra!r}: {command}.")


def require_match(name: str, known: Mapping[str, T], kind: str) -> T:
    """Look a name up.

    Raises:
        UsageError: There is no such name; the text suggests the nearest one.
    """
    if name in known:
        return known[name]
    near = nearest(name, known)
    known_names = ", ".join(sorted(known)) if len(known) <= MAX_LISTED else f"{len(known)} others exist"
    hint = f"Did you mean {near!r}?" if near else f"Known: {known_names}."
    raise UsageError(f"No such {kind}: {name!r}. {hint}")
