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
VENDOR = "daftra"


def _hashes(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def _copy(tmp_path: Path) -> Path:
    """Copy the generator, one spec and its package."""
    clone = tmp_path / "clone"
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, clone / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "specs" / VENDOR, clone / "specs" / VENDOR)
    shutil.copy(ROOT / "specs" / "extensions.schema.json", clone / "specs")
    recordings = Path("tests", "recordings", VENDOR)
    shutil.copytree(ROOT / recordings, clone / recordings)
    shutil.copytree(
        ROOT / "generated" / VENDOR, clone / "generated" / VENDOR, ignore=shutil.ignore_patterns("__pycache__")
    )
    return clone


def _run(clone: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "workorders", *arguments],
        cwd=clone,
        capture_output=True,
        text=True,
        check=False,
        env={
            **os.environ,
            "PYTHONPATH": str(clone / "generator"),
            FOLDER_VARIABLE: str(clone.parent / "cache"),
            **environment,
        },
    )


def test_the_committed_packages_are_up_to_date(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(FOLDER_VARIABLE)  # as users run it, with what an earlier `check` or `generate` has cached
    assert main(["check"]) == 0, capsys.readouterr().out


def test_the_same_bytes_everywhere(tmp_path: Path) -> None:
    hashes = []
    settings = [
        {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"},
        {"PYTHONHASHSEED": "4711", "LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"},
    ]
    for index, setting in enumerate(settings):
        folder = tmp_path / str(index)
        folder.mkdir()
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "workorders",
                "generate",
                VENDOR,
                "--specs",
                str(ROOT / "specs"),
                "--out",
                str(folder / "out"),
            ],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONPATH": str(ROOT / "generator"), **setting},
        )
        assert done.returncode == 0, done.stderr
        hashes.append(_hashes(folder / "out"))
    assert hashes[0] == hashes[1]
    assert hashes[0] == {f"{VENDOR}/{name}": value for name, value in _hashes(ROOT / "generated" / VENDOR).items()}


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_every_kind_of_drift_is_reported(tmp_path: Path) -> None:
    clone = _copy(tmp_path)
    package = clone / "generated" / VENDOR
    source = package / "src" / "workorders_daftra"
    kinds = {
        "edited": lambda: _edit(source / "_client.py", "Daftra", "Daftro"),
        "deleted": (source / "_plan.py").unlink,
        "stray": lambda: (source / "stray.py").write_text("x = 1\n"),
        "spec": lambda: _edit(clone / "specs" / VENDOR / "openapi.yaml", "title: ", "title: New "),
        "template": lambda: _edit(clone / "templates" / "README.md.j2", "## Install", "## Installing"),
    }
    assert _run(clone, "check").returncode == 0
    pristine = tmp_path / "pristine"
    shutil.copytree(clone, pristine)
    for kind, change in kinds.items():
        change()
        before = _hashes(clone)
        done = _run(clone, "check", VENDOR)
        assert done.returncode == 1, kind
        assert ("workorders generate daftra" in done.stdout) or kind == "stray", kind
        if kind == "stray":
            assert "rm '" in done.stdout
        assert "--- generated/daftra/" in done.stdout, kind
        assert "+++ generated/daftra/" in done.stdout, kind
        assert _hashes(clone) == before, f"{kind}: check wrote something"
        shutil.rmtree(clone)
        shutil.copytree(pristine, clone)
