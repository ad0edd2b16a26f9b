"""The state of a package at its last release, recorded in a file that needs no network to compare with."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final

import workorders_runtime

from workorders.assets import files_below, hash_files
from workorders.ir.source import FileSet
from workorders.openapi.values import as_mapping, as_text
from workorders.settings import UsageError

FILE: Final = "released.json"
RUNTIME: Final = "workorders-runtime"
_NEW_VERSION: Final = "Add a release to x-wo-client.releases of its spec, and run workorders generate."
_RUNTIME_FILES: Final = ("pyproject.toml", "README.md", "LICENSE")


@dataclass(frozen=True, slots=True)
class Released:
    """A released version: its files, and the revision that it was made from."""

    version: str
    files: str
    """SHA-256 of the files of the package."""
    revision: str
    """The commit; empty: it was not in a git repository."""


def read_released(folder: Path) -> Released | None:
    """Read what was recorded next to a spec, or in the runtime's folder; ``None``: nothing was released.

    Raises:
        UsageError: The file can't be read, or is damaged.
    """
    path = folder / FILE
    try:
        given = as_mapping(json.loads(path.read_text(encoding="utf-8")))
        version, files = (_text(given, name) for name in ("version", "files"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(f"Can't read {path}: {reason}. Restore it from git.") from None
    return Released(version, files, as_text(given.get("revision")))


def _text(given: Mapping[str, Any], name: str) -> str:
    if not as_text(given.get(name)):
        raise ValueError(f"it has no {name}")
    return as_text(given[name])


def write_released(folder: Path, released: Released) -> None:
    """Record a release."""
    (folder / FILE).write_text(json.dumps(asdict(released), indent=2) + "\n", encoding="utf-8")


def version_of(pyproject: str) -> str:
    """Return the version that a pyproject.toml declares."""
    return as_text(as_mapping(tomllib.loads(pyproject).get("project")).get("version"))


def hash_package(files: FileSet) -> str:
    """Hash the files of a generated package. Its manifest, which also names the generator, is left out."""
    digest = hashlib.sha256()
    for path, text in sorted(files.items()):
        if not path.name.startswith("."):
            digest.update(path.as_posix().encode() + b"\0" + text.encode() + b"\0")
    return digest.hexdigest()


def runtime_project() -> Path | None:
    """Return the folder of the runtime's project; ``None``: the runtime is installed from a wheel."""
    folder = Path(workorders_runtime.__file__).resolve().parents[2]
    return folder if (folder / "pyproject.toml").is_file() and (folder / "src").is_dir() else None


def hash_runtime(project: Path) -> str:
    """Hash the files of the runtime that are published."""
    files = {name: project / name for name in _RUNTIME_FILES if (project / name).is_file()}
    return hash_files({**files, **{f"src/{name}": path for name, path in files_below(project / "src")}})


def _changed_after_release(name: str, released: Released | None, version: str, files: str, where: str) -> str:
    """Return why a package may not stay as it is; empty: it is what was released, or has a new version."""
    if released is None or released.version != version or released.files == files:
        return ""
    return f"{name} {version} is released, and its files changed. {where}"


def package_problem(spec: Path, files: FileSet) -> str:
    """Return why a generated package may not be as it is; empty: it is what was released, or has a new version."""
    project = tomllib.loads(files[PurePosixPath("pyproject.toml")])["project"]
    return _changed_after_release(
        project["name"], read_released(spec), project["version"], hash_package(files), _NEW_VERSION
    )


def runtime_problem(project: Path) -> str:
    """Return why the runtime may not stay as it is; empty: it is what was released, or has a new version."""
    version = version_of((project / "pyproject.toml").read_text(encoding="utf-8"))
    where = f"Raise the version in {project / 'pyproject.toml'}."
    return _changed_after_release(RUNTIME, read_released(project), version, hash_runtime(project), where)
