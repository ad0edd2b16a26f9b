"""A smoke test: wheels alone, with the libraries that they require and no other, in a new interpreter."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

_PROGRAM: Final = """
import importlib, importlib.metadata, pkgutil, sys
name, distribution, version, *sys.path[:0] = sys.argv[1:]
package = importlib.import_module(name)
for exported in getattr(package, "__all__", ()):
    getattr(package, exported)
for module in pkgutil.walk_packages(package.__path__, f"{name}."):
    if not module.name.endswith(("token_store", "__main__", "opentelemetry")):
        importlib.import_module(module.name)
assert importlib.metadata.version(distribution) == version, importlib.metadata.version(distribution)
"""
_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")


def smoke_test(name: str, version: str, wheels: Iterable[Path]) -> str:
    """Import every module of a package from its wheel. Returns why that failed; empty: it works.

    Args:
        name: The distribution.
        version: The version that it must have.
        wheels: Its wheel, and those that it needs; everything else is taken from the environment of this program.
    """
    with tempfile.TemporaryDirectory(prefix="workorders-") as folder:
        installed, libraries = Path(folder) / "installed", Path(folder) / "libraries"
        libraries.mkdir()
        for wheel in wheels:
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(installed)
        own = {path.name.partition("-")[0].replace("_", "-") for path in installed.glob("*.dist-info")}
        for each in sorted(_required(name, own)):
            _link(each, libraries)
        command = [sys.executable, "-I", "-S", "-c", _PROGRAM, name.replace("-", "_"), name, version]
        done = subprocess.run(
            [*command, str(installed), str(libraries)], capture_output=True, text=True, check=False, cwd=folder
        )
    return "" if done.returncode == 0 else done.stderr.strip().splitlines()[-1]


def _required(name: str, own: set[str]) -> set[str]:
    """Return the distributions that one requires, and those that these require; its own wheels aside."""
    found: set[str] = set()
    queue = [name, *own]
    while queue:
        try:
            listed = distribution(queue.pop()).requires or []
        except PackageNotFoundError:
            continue
        for requirement in listed:
            match = _NAME.match(requirement)
            each = match[0].lower().replace("_", "-") if match and "extra ==" not in requirement else ""
            if each and each not in found and each not in own:
                found.add(each)
                queue.append(each)
    return found


def _link(name: str, target: Path) -> None:
    """Make a library importable from a folder."""
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return
    for top in {file.parts[0] for file in found.files or () if file.parts[0] not in ("..", "__pycache__")}:
        place = target / top
        if not place.exists():
            place.symlink_to(Path(str(found.locate_file(top))).resolve())
