"""Both strict type checkers, over the generator, the packages, and code as users write it."""

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

ROOT = Path(__file__).resolve().parents[2]
TYPING = ROOT / "tests" / "typing"
SOURCES = [ROOT / "generator", ROOT / "generator" / "runtime" / "src", *sorted(ROOT.glob("generated/*/src"))]
CHECKED = [
    "generator/workorders",
    "generator/runtime/src/workorders_runtime",
    *sorted(str(p.relative_to(ROOT)) for p in ROOT.glob("generated/*/src/*")),
    "tests/typing/usage.py",
]


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
            place = (str(Path(item["file"]).relative_to(ROOT)), start["line"] + 1, start["character"])
            found.setdefault(place, item["message"])  # what follows from a finding at the same place is no second one
    return [(path, line, message) for (path, line, _), message in found.items()]


def test_mypy_strict_finds_nothing() -> None:
    assert _mypy(*CHECKED) == []


def test_pyright_strict_finds_nothing() -> None:
    assert _pyright(*CHECKED) == []


def _marked() -> list[int]:
    lines = (TYPING / "misuse.py").read_text().splitlines()
    return [number for number, line in enumerate(lines, 1) if "# MISTAKE" in line]


@pytest.mark.parametrize("checker", [_mypy, _pyright])
def test_each_mistake_is_found_once(checker: object) -> None:
    assert callable(checker)
    found = [line for _, line, _ in checker("tests/typing/misuse.py")]
    assert len(_marked()) == 15
    assert found == _marked()
