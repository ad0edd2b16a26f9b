"""`generate` and `check` as users call them: the same bytes everywhere, and every kind of drift is reported."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from workorders.cache import FOLDER_VARIABLE
from workorders.cli import main

ROOT = Path(__file__).resolve().parents[2]
MADE_UP = ROOT / "tests" / "made_up_vendors"
VENDOR = "pump_works"


def _hashes(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one spec, its recordings and its package, as the current folder."""
    shutil.copytree(MADE_UP / "specs" / VENDOR, tmp_path / "specs" / VENDOR)
    shutil.copytree(MADE_UP / "recordings" / VENDOR, tmp_path / "tests" / "recordings" / VENDOR)
    monkeypatch.chdir(tmp_path)
    assert main(["generate"]) == 0
    return tmp_path


def _run(clone: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "workorders", *arguments],
        cwd=clone,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(clone / "generator"), **environment},
    )


def test_the_committed_packages_are_up_to_date(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(FOLDER_VARIABLE)  # as users run it, with what an earlier `check` or `generate` has cached
    assert main(["check"]) == 0, capsys.readouterr().out


def test_the_same_bytes_everywhere(project: Path) -> None:
    """With another hash seed, language and time zone, by a copy of the generator."""
    hashes = _hashes(project / "generated")
    assert hashes
    for name in ("generator/workorders", "templates"):
        shutil.copytree(ROOT / name, project / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "specs" / "extensions.schema.json", project / "specs")
    elsewhere = {"PYTHONHASHSEED": "4711", "LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"}
    cache = {FOLDER_VARIABLE: str(project / "cache")}
    shutil.rmtree(project / "generated")
    done = _run(project, "generate", **elsewhere, **cache)
    assert done.returncode == 0, done.stderr
    assert _hashes(project / "generated") == hashes

    _edit(project / "templates" / "README.md.j2", "## Install", "## Installing")
    done = _run(project, "check", **cache)
    assert (done.returncode, done.stderr) == (1, "")
    assert "+## Installing" in done.stdout


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("kind", ["edited", "deleted", "stray", "spec", "recording"])
def test_every_kind_of_drift_is_reported(kind: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    source = project / "generated" / VENDOR / "src" / f"workorders_{VENDOR}"
    if kind == "edited":
        _edit(source / "_client.py", "Pump", "Pomp")
    elif kind == "deleted":
        (source / "_plan.py").unlink()
    elif kind == "stray":
        (source / "stray.py").write_text("x = 1\n", encoding="utf-8")
    elif kind == "spec":
        _edit(project / "specs" / VENDOR / "openapi.yaml", "title: ", "title: New ")
    else:
        shutil.rmtree(project / "tests")
    before = _hashes(project)
    capsys.readouterr()
    assert main(["check", VENDOR]) == 1
    printed = capsys.readouterr().out
    assert "Remove it: rm " in printed if kind == "stray" else f"workorders generate {VENDOR}" in printed
    assert f"--- generated/{VENDOR}/" in printed
    assert f"+++ generated/{VENDOR}/" in printed
    assert _hashes(project) == before, "check wrote something"


def test_an_unreadable_recording_is_an_error(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = _hashes(project)
    recording = min((project / "tests" / "recordings" / VENDOR).iterdir())
    recording.write_text("origin: [", encoding="utf-8")
    for command in ("check", "generate"):
        assert main([command]) == 2
        assert f"{recording.relative_to(project)}:2:1: yaml-syntax" in capsys.readouterr().err
    recording.unlink()
    assert {**_hashes(project), **before} == before
