"""The commands as users call them: the same bytes everywhere, drift found and told, nothing lost on bad input."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
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
    """A checkout of its own, with one package."""
    clone = tmp_path / "clone"
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, clone / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "specs" / VENDOR, clone / "specs" / VENDOR)
    shutil.copy(ROOT / "specs" / "extensions.schema.json", clone / "specs")
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
        env={**os.environ, "PYTHONPATH": str(clone / "generator"), **environment},
    )


def test_the_committed_packages_are_what_the_specs_say(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0, capsys.readouterr().out


def test_the_same_bytes_everywhere(tmp_path: Path) -> None:
    found = []
    settings = [
        {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"},
        {"PYTHONHASHSEED": "4711", "LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"},
    ]
    for index, setting in enumerate(settings):
        where = tmp_path / str(index)
        where.mkdir()
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
                str(where / "out"),
            ],
            cwd=where,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONPATH": str(ROOT / "generator"), **setting},
        )
        assert done.returncode == 0, done.stderr
        found.append(_hashes(where / "out"))
    assert found[0] == found[1]
    assert found[0] == {f"{VENDOR}/{name}": value for name, value in _hashes(ROOT / "generated" / VENDOR).items()}


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_every_kind_of_drift_is_found(tmp_path: Path) -> None:
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


def test_bad_specs_write_nothing_and_are_reported_together(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    specs = tmp_path / "specs"
    for name in ("first", "second"):
        (specs / name).mkdir(parents=True)
        (specs / name / "openapi.yaml").write_text("openapi: 3.0.3\ninfo: {title: x}\n")
    assert main(["generate", "--specs", str(specs), "--out", str(tmp_path / "out")]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert any("first/openapi.yaml:1:" in line for line in lines)
    assert any("second/openapi.yaml:1:" in line for line in lines)
    assert not (tmp_path / "out").exists()


def test_unknown_vendors_and_missing_folders_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "nobody"]) == 2
    assert "there are: cyclesoftware, daftra" in capsys.readouterr().err
    assert main(["generate", "--specs", str(tmp_path / "none"), "--out", str(tmp_path)]) == 2
    assert "is no folder" in capsys.readouterr().err
    assert main(["generate", "--specs", str(tmp_path)]) == 2
    assert "--out" in capsys.readouterr().err


def test_a_dry_run_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", VENDOR, "--dry-run", "--out", str(tmp_path / "out"), "--format", "json"]) == 0
    assert not (tmp_path / "out").exists()
    assert "README.md" in json.loads(capsys.readouterr().out)["packages"][0]["made"]


@pytest.mark.parametrize("stage", ["api", "view", "files"])
def test_show_prints_what_a_stage_made(stage: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", VENDOR, "--stage", stage]) == 0
    assert "work_orders" in capsys.readouterr().out
    assert main(["show", VENDOR, "--operation", "nothing"]) == 2
