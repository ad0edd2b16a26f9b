"""Smoke tests: wheels alone, with the libraries that they require and no other, in new interpreters."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from workorders.openapi.values import as_list, as_mapping

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
_LOWEST: Final = (3, 11)
_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Python:
    """An interpreter at hand."""

    version: str
    path: str

    @property
    def minor(self) -> tuple[int, ...]:
        return tuple(int(part) for part in self.version.split(".")[:2])


_PRESENT: Final = Python(".".join(map(str, sys.version_info[:3])), sys.executable)


@cache
def other_pythons() -> tuple[Python, ...]:
    """Return the lowest and the newest supported Python at hand, without the one that runs this program."""
    uv = shutil.which("uv")
    if uv is None:
        return ()
    command = [uv, "python", "list", "--only-installed", "--offline", "--output-format", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return lowest_and_newest(as_list(json.loads(done.stdout)) if done.returncode == 0 else ())


def lowest_and_newest(listed: Iterable[object]) -> tuple[Python, ...]:
    """Return the lowest and the newest of the interpreters that uv lists, without the present version."""
    found: dict[tuple[int, ...], Python] = {}
    for each in map(as_mapping, listed):
        python = Python(str(each.get("version")), str(each.get("path")))
        if each.get("implementation") == "cpython" and re.fullmatch(r"[0-9]+(\.[0-9]+){2}", python.version):
            found.setdefault(python.minor, python)
    supported = sorted(minor for minor in found if minor >= _LOWEST)
    return tuple(found[minor] for minor in dict.fromkeys((*supported[:1], *supported[-1:])) if minor != _PRESENT.minor)


def smoke_tests(name: str, version: str, wheels: Iterable[Path]) -> tuple[Mapping[str, str], str]:
    """Import every module of a package from its wheel, with each Python at hand.

    Returns:
        Version of Python -> why the package could not be installed for it; empty: it could. And the first failure;
        empty: none.
    """
    wheels = tuple(wheels)
    pythons, failure = {_PRESENT.version: ""}, smoke_test(name, version, wheels)
    for python in other_pythons():
        pythons[python.version], other = _test_with(python, name, version, wheels)
        failure = failure or (other and f"with Python {python.version}: {other}")
    return pythons, failure


def _test_with(python: Python, name: str, version: str, wheels: tuple[Path, ...]) -> tuple[str, str]:
    """Return why a package could not be installed for another Python, and why its test failed."""
    with tempfile.TemporaryDirectory(prefix="workorders-") as folder:
        options = ["--offline", "--quiet", "--python", python.path, "--target", folder]
        install = ["uv", "pip", "install", *options, *(str(wheel) for wheel in wheels)]
        if subprocess.run(install, capture_output=True, check=False).returncode:
            return "its libraries are not in the cache of uv", ""
        command = [python.path, "-I", "-S", "-c", _PROGRAM, name.replace("-", "_"), name, version, folder]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    return "", "" if done.returncode == 0 else done.stderr.strip().splitlines()[-1]


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
