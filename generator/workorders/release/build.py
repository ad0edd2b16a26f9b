"""Wheels and sdists of a project, built twice: the same bytes each time."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_EPOCH: Final = "1577836800"
"""Time of the files in archives: 2020-01-01."""


class BuildError(Exception):
    """A project could not be built; the text says why."""


@dataclass(frozen=True, slots=True)
class Built:
    """The distributions of a project."""

    hashes: Mapping[str, str]
    """File name -> SHA-256."""
    differing: tuple[str, ...]
    """Files that were not the same in the second build."""


def build_twice(project: Path, target: Path) -> Built:
    """Build the wheel and the sdist of a project from two copies of its folder.

    Args:
        project: A folder with a pyproject.toml.
        target: Where the files are put.

    Raises:
        BuildError: uv is not installed, or the build failed.
    """
    first = _build(project, target)
    with tempfile.TemporaryDirectory(prefix="workorders-") as name:
        second = _build(project, Path(name))
    differing = tuple(name for name in sorted(first.keys() | second.keys()) if first.get(name) != second.get(name))
    return Built(first, differing)


def _build(project: Path, target: Path) -> dict[str, str]:
    uv = shutil.which("uv")
    if uv is None:
        raise BuildError("uv is not installed, which builds the distributions. Install it")
    ignored = shutil.ignore_patterns("__pycache__", "*.egg-info", ".venv", "build", "dist")
    with tempfile.TemporaryDirectory(prefix="workorders-") as name:
        copy = Path(name) / project.name
        shutil.copytree(project, copy, ignore=ignored)
        kept = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "VIRTUAL_ENV")}
        done = subprocess.run(
            [uv, "build", "--offline", "--quiet", "--out-dir", str(target), str(copy)],
            capture_output=True,
            text=True,
            check=False,
            env={**kept, "SOURCE_DATE_EPOCH": _EPOCH},
        )
    if done.returncode:
        raise BuildError(f"the build failed: {done.stderr.strip()[-500:]}")
    files = sorted(path for path in target.iterdir() if path.name.endswith((".whl", ".tar.gz")))
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
