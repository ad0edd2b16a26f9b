"""Both strict type checkers, over the generator, the packages, and code as users write it.

The packages are the generated ones, the golden ones, and those of the small documents in ``tests/unit``.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

import pytest
from workorders.pipeline import stages_of

from tests.support.small_packages import DOCUMENTS, write_package

ROOT = Path(__file__).resolve().parents[2]
TYPING = ROOT / "tests" / "typing"
SOURCES = [ROOT / "generator", ROOT / "generator" / "runtime" / "src", *sorted(ROOT.glob("generated/*/src"))]
CHECKED = (
    "generator/workorders",
    "generator/runtime/src/workorders_runtime",
    *sorted(str(p.relative_to(ROOT)) for p in ROOT.glob("generated/*/src/*")),
    *sorted(str(p.relative_to(ROOT)) for p in ROOT.glob("tests/golden/*/expected/src/*")),
    "tests/typing/usage.py",
)


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """Everything in which nothing is to be found."""
    folder = tmp_path_factory.mktemp("small")
    sources = [write_package(stages_of(each)[0], folder / each.name) for each in DOCUMENTS]
    return (*CHECKED, *(str(package) for source in sources for package in source.iterdir()))


@cache
def _mypy(*paths: str) -> list[tuple[str, int, str]]:
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--hide-error-context", "--no-pretty", *paths]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(map(str, SOURCES))}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment)
    found = re.findall(r"^(.+?):(\d+): error: (.*)$", done.stdout, re.MULTILINE)
    assert done.returncode in (0, 1), done.stderr + done.stdout
    return [(path, int(line), message) for path, line, message in found]


@cache
def _pyright(*paths: str) -> list[tuple[str, int, str]]:
    settings: dict[str, object] = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "extraPaths": [str(source) for source in SOURCES],
    }
    with tempfile.TemporaryDirectory() as scratch:
        settings["include"] = [os.path.relpath(ROOT / path, scratch) for path in paths]
        project = Path(scratch) / "pyrightconfig.json"
        project.write_text(json.dumps(settings), encoding="utf-8")
        command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(project)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if not done.stdout.lstrip().startswith("{"):
        pytest.skip(f"pyright can't run here: {(done.stderr or done.stdout)[-200:]}")
    report = json.loads(done.stdout)
    found: dict[tuple[str, int, int], str] = {}
    for item in report["generalDiagnostics"]:
        if item["severity"] in ("error", "warning"):
            start = item["range"]["start"]
            place = (os.path.relpath(item["file"], ROOT), start["line"] + 1, start["character"])
            found.setdefault(place, item["message"])  # what follows from a finding at the same place is no second one
    return [(path, line, message) for (path, line, _), message in found.items()]


def test_mypy_strict_finds_nothing(checked: tuple[str, ...]) -> None:
    assert _mypy(*checked) == []


def test_pyright_strict_finds_nothing(checked: tuple[str, ...]) -> None:
    assert _pyright(*checked) == []


def _marked() -> list[int]:
    lines = (TYPING / "misuse.py").read_text().splitlines()
    return [number for number, line in enumerate(lines, 1) if "# MISTAKE" in line]


@pytest.mark.parametrize("checker", [_mypy, _pyright])
def test_each_mistake_is_found_once(checker: object) -> None:
    assert callable(checker)
    found = [line for _, line, _ in checker("tests/typing/misuse.py")]
    assert len(_marked()) == 20
    assert found == _marked()
