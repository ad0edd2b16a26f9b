"""The cache of `generate` and `check`: used when nothing changed, never when anything did, and never in the way."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from workorders import assets, cache, packages, pipeline
from workorders.cache import FOLDER_VARIABLE, Cache, key_of
from workorders.cli import main

SPEC = """\
openapi: 3.1.0
info: {title: Lifts, version: "1"}
servers: [{url: "https://lifts.example"}]
paths:
  /lifts:
    get:
      operationId: listLifts
      tags: [lifts]
      responses: {"200": {description: ok, content: {application/json: {schema: {type: object}}}}}
"""

RECORDING = """
origin: synthetic
source: the documentation
date: '2026-11'
call: {resource: lifts, method: list}
exchanges: [{request: {method: GET, url: https://lifts.example/lifts}, response: {status: 500}}]
expect: {error: {class: ServerError, status: 500}}
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two specs, and a cache of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "cache"))
    for name in ("lifts", "doors"):
        folder = tmp_path / "specs" / name
        folder.mkdir(parents=True)
        (folder / "openapi.yaml").write_text(SPEC)
    return tmp_path


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The spec folders that all stages were run for."""
    folders: list[Path] = []
    generate = pipeline.generate_package

    def counted(folder: Path, display_name: str, cache: Cache | None = None, recordings: Path | None = None) -> object:
        folders.append(folder)
        return generate(folder, display_name, cache, recordings)

    monkeypatch.setattr(pipeline, "generate_package", counted)
    return folders


def test_an_unchanged_spec_is_not_generated_again(project: Path, runs: list[Path]) -> None:
    assert main(["generate", "lifts"]) == 0
    assert main(["check", "lifts"]) == 0
    assert len(runs) == 1
    assert main(["check", "lifts", "--no-cache"]) == 0
    assert len(runs) == 2


def test_a_change_is_generated_and_going_back_is_not(project: Path, runs: list[Path]) -> None:
    spec = project / "specs" / "lifts" / "openapi.yaml"
    main(["generate", "lifts"])
    spec.write_text(SPEC.replace("Lifts", "Elevators"))
    assert main(["check", "lifts"]) == 1
    assert main(["generate", "lifts"]) == 0
    assert "Elevators" in (project / "generated/lifts/README.md").read_text()
    spec.write_text(SPEC)
    assert main(["generate", "lifts"]) == 0
    assert "Elevators" not in (project / "generated/lifts/README.md").read_text()
    assert len(runs) == 2


def _runtime(patch: pytest.MonkeyPatch) -> None:
    def hash_files(files: Mapping[str, Path]) -> str:
        return assets.hash_files(files) + ("new" if "client.py" in files else "")

    patch.setattr(packages, "hash_files", hash_files)


def _dependency(patch: pytest.MonkeyPatch) -> None:
    def version(_: str) -> str:
        return "99"

    patch.setattr(packages, "version", version)


def _recording(_: pytest.MonkeyPatch) -> None:
    folder = Path("tests/recordings/lifts")
    folder.mkdir(parents=True)
    (folder / "listLifts.one.yaml").write_text(RECORDING)


CHANGES: dict[str, Callable[[pytest.MonkeyPatch], object]] = {
    "another file of the spec": lambda _: Path("specs/lifts/schemas.yaml").write_text("x: 1"),
    "the generator or a template": lambda patch: patch.setattr(packages, "generator_digest", lambda: "new"),
    "a recording": _recording,
    "the runtime": _runtime,
    "a dependency": _dependency,
    "Python": lambda patch: patch.setattr("sys.version", "4.0"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_any_input_that_changes_is_noticed(
    project: Path, runs: list[Path], monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    main(["generate", "lifts"])
    CHANGES[change](monkeypatch)
    assert main(["check", "lifts"]) == 0
    assert len(runs) == 2


def test_a_folder_with_links_is_read_each_time(project: Path, runs: list[Path]) -> None:
    (project / "specs/lifts/more.yaml").symlink_to(project / "specs/doors/openapi.yaml")
    main(["generate", "lifts"])
    main(["generate", "lifts"])
    assert len(runs) == 2


def _garbage(file: Path) -> None:
    file.write_bytes(b"not a database at all" * 100)


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _flip(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute("UPDATE results SET value = X'00'")
    database.close()


def _folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize("damage", [_garbage, _cut, _flip, _folder, Path.unlink])
def test_a_damaged_cache_changes_nothing(project: Path, damage: Callable[[Path], None]) -> None:
    main(["generate", "lifts"])
    (file,) = (project / "cache").iterdir()
    damage(file)
    assert main(["check", "lifts"]) == 0


def test_a_cache_that_cannot_be_made_is_done_without(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "file").write_text("")
    monkeypatch.setenv(FOLDER_VARIABLE, str(project / "file" / "below"))
    assert main(["generate", "lifts"]) == 0


def test_the_oldest_results_go_when_it_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MAX_BYTES", 100)
    with Cache(tmp_path) as results:
        for number in range(10):
            results.put(key_of(str(number)), f"text {number}")
    with Cache(tmp_path) as results:
        kept = [number for number in range(10) if results.get(key_of(str(number)))]
    assert kept == [5, 6, 7, 8, 9]


def test_several_specs_are_generated_in_processes_with_the_same_result(project: Path, runs: list[Path]) -> None:
    assert main(["generate"]) == 0
    assert runs == []
    assert main(["check", "lifts", "--no-cache"]) == 0
    assert main(["check", "doors", "--no-cache"]) == 0


def test_the_errors_of_all_specs_are_reported(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("lifts", "doors"):
        (project / "specs" / name / "openapi.yaml").write_text(SPEC.replace("3.1.0", "2.0"))
    assert main(["generate"]) == 2
    error = capsys.readouterr().err
    assert "specs/lifts/openapi.yaml:1:" in error
    assert "specs/doors/openapi.yaml:1:" in error
    assert not (project / "generated").exists()


def test_a_failure_in_a_process_is_an_internal_error(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no memory")

    monkeypatch.setattr(packages, "process_pool", ThreadPoolExecutor)
    monkeypatch.setattr(pipeline, "generate_package", fail)
    assert main(["generate"]) == 3
    assert "internal error: RuntimeError" in capsys.readouterr().err
