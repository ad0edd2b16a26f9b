"""Writing packages: nothing foreign is touched, nothing is left half-written."""

import json
import os
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest
from workorders.codegen.writer import MANIFEST, OutputConflictError, check, manifest_text, write

P = PurePosixPath


def package(**files: str) -> dict[PurePosixPath, str]:
    made = {P(name.replace("__", "/") + ".py"): text for name, text in files.items()}
    made[MANIFEST] = manifest_text(made, {"spec": "1"})
    return made


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "acme"
    files = package(a="1\n", src__b="2\n")
    assert len(write(files, folder).made) == 3
    stamps = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    assert not write(files, folder)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == stamps
    assert not check(files, folder, "acme")


def test_files_that_no_run_wrote_survive(tmp_path: Path) -> None:
    folder = tmp_path / "acme"
    write(package(a="1\n", gone__b="2\n"), folder)
    (folder / "notes.txt").write_text("mine")
    changes = write(package(a="3\n"), folder)
    assert changes.removed == (P("gone/b.py"),)
    assert not (folder / "gone").exists()
    assert (folder / "notes.txt").read_text() == "mine"
    drift = check(package(a="3\n"), folder, "acme")
    assert drift.strays == (P("notes.txt"),)


def test_a_foreign_file_in_the_way_is_not_overwritten(tmp_path: Path) -> None:
    folder = tmp_path / "acme"
    folder.mkdir()
    (folder / "a.py").write_text("precious")
    with pytest.raises(OutputConflictError, match="move it away"):
        write(package(a="1\n"), folder)
    assert (folder / "a.py").read_text() == "precious"


def test_a_manifest_that_names_other_places_removes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "acme"
    write(package(a="1\n"), folder)
    precious = tmp_path / "precious.txt"
    precious.write_text("mine")
    manifest = json.loads((folder / MANIFEST).read_text())
    manifest["files"]["../precious.txt"] = "0"
    manifest["files"][str(precious)] = "0"
    (folder / MANIFEST).write_text(json.dumps(manifest))
    write(package(a="2\n"), folder)
    assert precious.read_text() == "mine"


def test_links_are_refused(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "acme").symlink_to(elsewhere)
    with pytest.raises(OutputConflictError, match="symbolic link"):
        write(package(a="1\n"), tmp_path / "acme")
    assert not list(elsewhere.iterdir())


def test_drift_tells_everything_and_writes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "acme"
    write(package(a="1\n", b="2\n", c="3\n"), folder)
    (folder / "a.py").write_text("one\n")
    (folder / "b.py").unlink()
    (folder / "d.py").write_text("")
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "a.pyc").write_bytes(b"")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    drift = check(package(a="1\n", b="2\n"), folder, "acme")
    assert "-one\n+1\n" in drift.diff
    assert drift.missing == (P("b.py"),)
    assert drift.stale == (P("c.py"),)
    assert drift.strays == (P("d.py"),)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


_KILLED = """
import os, sys
from pathlib import Path, PurePosixPath
sys.path.insert(0, {root!r})
import workorders.codegen.writer as w
count = 0
limit = int(sys.argv[1])
def step(original):
    def replacement(*args, **kwargs):
        global count
        count += 1
        if count > limit:
            os._exit(9)
        return original(*args, **kwargs)
    return replacement
for name in ("write_bytes", "replace", "mkdir", "unlink", "rename", "write_text"):
    setattr(Path, name, step(getattr(Path, name)))
files = {{PurePosixPath(f"f{{i}}.py"): "new\\n" for i in range(1, 6)}}
files[w.MANIFEST] = w.manifest_text(files, {{}})
w.write(files, Path({folder!r}))
"""


@pytest.mark.parametrize("moment", range(0, 24, 2))
def test_a_killed_run_leaves_the_old_or_the_new_package(tmp_path: Path, moment: int) -> None:
    root = str(Path(__file__).parents[3])
    folder = tmp_path / "acme"
    old = {P(f"f{i}.py"): "old\n" for i in range(5)}
    old[MANIFEST] = manifest_text(old, {})
    write(old, folder)
    script = _KILLED.format(root=root, folder=str(folder))
    subprocess.run([sys.executable, "-c", script, str(moment)], check=False, env={**os.environ, "PYTHONHASHSEED": "0"})
    new = {P(f"f{i}.py"): "new\n" for i in range(1, 6)}
    new[MANIFEST] = manifest_text(new, {})
    write(new, folder)
    assert not check(new, folder, "acme")
    assert not list(tmp_path.glob(".*journal*"))
