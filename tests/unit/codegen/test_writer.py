"""Writing packages: nothing foreign is touched, nothing is left half-written."""

import json
import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Any

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
    with pytest.raises(OutputConflictError, match="Move it away"):
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


def test_drift_reports_everything_and_writes_nothing(tmp_path: Path) -> None:
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


def _killed_at(moment: int, folder: Path, files: dict[PurePosixPath, str]) -> bool:
    """Write a package in a process that is killed before a change of the disk; return whether it was."""
    if (child := os.fork()) == 0:
        left = moment

        def step(original: Callable[..., Any]) -> Callable[..., Any]:
            def replacement(*args: Any, **options: Any) -> Any:
                nonlocal left
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
                left -= 1
                return original(*args, **options)

            return replacement

        for name in ("write_bytes", "replace", "mkdir", "unlink", "rename", "write_text"):
            setattr(Path, name, step(getattr(Path, name)))
        write(files, folder)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_a_killed_run_leaves_the_old_or_the_new_package(tmp_path: Path) -> None:
    old, new = (
        {P(f"f{i}.py"): f"{text}\n" * 50 for i in each} for text, each in (("old", range(5)), ("new", range(1, 6)))
    )
    for files in (old, new):
        files[MANIFEST] = manifest_text(files, {})
    moments = 0
    while True:
        folder = tmp_path / f"acme{moments}"
        write(old, folder)
        if not _killed_at(moments, folder, new):
            break
        found = {P(path.name): path.read_text() for path in folder.glob("f*.py")}
        assert all(text in (old.get(path), new.get(path)) for path, text in found.items()), "half a file"
        drift = check(new, folder, "acme")
        assert found == {path: old[path] for path in old if path != MANIFEST} or not drift or drift.interrupted
        write(new, folder)
        assert not check(new, folder, "acme")
        assert sorted(path.name for path in folder.iterdir() if path.suffix == ".py") == [
            f"f{i}.py" for i in range(1, 6)
        ]
        moments += 1
    assert moments > 20


# -- hostile folders --------------------------------------------------------------------------------------------------


def tree(root: Path) -> dict[str, str]:
    """Every file below a folder, and what it holds."""
    return {str(path.relative_to(root)): path.read_text() for path in sorted(root.rglob("*")) if path.is_file()}


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder that no run may touch."""
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "precious.py").write_text("mine")
    return folder


def _manifest_with(folder: Path, *names: str, **facts: object) -> None:
    manifest = json.loads((folder / MANIFEST).read_text())
    manifest["files"] |= dict.fromkeys(names, "0")
    (folder / MANIFEST).write_text(json.dumps({**manifest, **facts}))


def test_a_journal_of_somebody_else_has_no_effect(tmp_path: Path, outside: Path) -> None:
    """Earlier versions finished the work of a folder like this one."""
    folder, journal = tmp_path / "acme", tmp_path / ".acme.journal"
    write(package(a="1\n"), folder)
    (journal / "new").mkdir(parents=True)
    (journal / "new" / "a.py").write_text("evil")
    (journal / "COMMITTED").touch()
    (journal / "removed.json").write_text(json.dumps([str(outside / "precious.py"), "../outside/precious.py"]))
    before = tree(journal), tree(outside)
    assert not write(package(a="1\n"), folder)
    assert (folder / "a.py").read_text() == "1\n"
    assert (tree(journal), tree(outside)) == before


@pytest.mark.parametrize("write_or_check", ["write", "check"])
@pytest.mark.parametrize("place", ["acme", "acme/src", "acme/src/b.py", "acme/other", "generated"])
def test_a_link_anywhere_in_a_package_is_refused(
    tmp_path: Path, outside: Path, place: str, write_or_check: str
) -> None:
    root = tmp_path / "generated"
    folder, files = root / "acme", package(a="1\n", src__b="2\n")
    write(files, folder)
    _manifest_with(folder, "other/precious.py", "src/precious.py")
    link = root if place == "generated" else root / place
    shutil.rmtree(link) if link.is_dir() else link.unlink(missing_ok=True)
    link.symlink_to(outside / "precious.py" if place.endswith(".py") else outside)
    before = tree(outside)
    with pytest.raises(OutputConflictError, match=r"is a symbolic link\. Remove it"):
        write(files, folder) if write_or_check == "write" else check(files, folder, "acme")
    assert tree(outside) == before


@pytest.mark.parametrize(
    "name",
    ["../outside/precious.py", "/etc/hosts", "a/../../outside/precious.py", "c:\\x", "..\\x", "", ".", "a//b", "\0"],
)
def test_a_name_of_another_place_in_the_manifest_is_ignored(tmp_path: Path, outside: Path, name: str) -> None:
    folder = tmp_path / "acme"
    write(package(a="1\n"), folder)
    _manifest_with(folder, name, str(outside / "precious.py"))
    changes = write(package(a="2\n"), folder)
    assert changes.removed == ()
    assert tree(outside) == {"precious.py": "mine"}


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"files": []}', '{"files": 5}', "[" * 100_000, '{"files": {"a": 1}, "incomplete": 5}'],
)
def test_an_absurd_manifest_lists_nothing(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "acme"
    folder.mkdir()
    (folder / MANIFEST).write_text(text)
    (folder / "b.py").write_text("mine")
    write(package(a="1\n"), folder)
    assert (folder / "b.py").read_text() == "mine"
    assert check(package(a="1\n"), folder, "acme").strays == (P("b.py"),)


def test_folders_that_are_nested_too_deeply_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def walk(_: Path) -> object:
        raise RecursionError

    monkeypatch.setattr(os, "walk", walk)
    with pytest.raises(OutputConflictError, match="nested too deeply"):
        write(package(a="1\n"), tmp_path / "acme")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
@pytest.mark.parametrize("name", ["a.py", ".workorders.json", ".a.py.workorders-new", "other.py"])
def test_a_pipe_hangs_nothing(tmp_path: Path, name: str) -> None:
    folder, files = tmp_path / "acme", package(a="1\n")
    folder.mkdir()
    os.mkfifo(folder / name)
    check(files, folder, "acme")
    if name in ("a.py", ".workorders.json"):
        with pytest.raises(OutputConflictError, match=r"is not a regular file\. Move it away"):
            write(files, folder)
    else:
        write(files, folder)
        assert (folder / "a.py").read_text() == "1\n"


def test_an_interrupted_run_is_reported_and_completed(tmp_path: Path) -> None:
    folder, files = tmp_path / "acme", package(a="1\n")
    write(files, folder)
    _manifest_with(folder, incomplete=True)
    assert check(files, folder, "acme").interrupted
    write(files, folder)
    assert not check(files, folder, "acme")
