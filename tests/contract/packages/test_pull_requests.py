"""The action for other repositories: what it runs says which step of a change was forgotten, and where."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

import pytest
import yaml
from workorders.cli import main
from workorders.release.state import Released, hash_package, write_released

ROOT = Path(__file__).resolve().parents[3]
ACTION = ROOT / ".github" / "actions" / "workorders" / "action.yml"

SPEC = """\
openapi: 3.1.0
info: {title: Lifts, version: "1"}
servers: [{url: "https://lifts.example"}]
paths:
  /lifts/{id}:
    get:
      operationId: getLift
      tags: [lifts]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200": {description: A lift., content: {application/json: {schema: {$ref: "#/components/schemas/Lift"}}}}
components:
  schemas:
    Lift:
      type: object
      required: [id]
      properties: {id: {type: string}, floors: {type: integer}}
"""
RECORDING = """\
origin: synthetic
source: made for a test
date: 2026-11
call: {resource: lifts, method: get, args: ["7"]}
exchanges:
  - request: {method: GET, url: "https://lifts.example/lifts/7"}
    response: {status: 200, body: {id: "7", floors: 4}}
expect: {value: {floors: 4}}
"""


def commands() -> list[list[str]]:
    """The commands of the action that check a repository, in order."""
    steps = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["runs"]["steps"]
    lines = [line.strip() for step in steps for line in step["run"].splitlines()]
    return [line.split()[1:] for line in lines if re.match(r"workorders (?!diff)", line)]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository in which everything agrees."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "specs" / "lifts").mkdir(parents=True)
    (tmp_path / "tests" / "recordings" / "lifts").mkdir(parents=True)
    _spec(tmp_path).write_text(SPEC)
    _recording(tmp_path).write_text(RECORDING)
    assert main(["generate"]) == 0
    assert main(["verify", "--update-baseline"]) == 0
    return tmp_path


def _spec(root: Path) -> Path:
    return root / "specs" / "lifts" / "openapi.yaml"


def _recording(root: Path) -> Path:
    return root / "tests" / "recordings" / "lifts" / "getLift.one.yaml"


def _run(capsys: pytest.CaptureFixture[str]) -> Iterator[tuple[str, int, str]]:
    for command in commands():
        capsys.readouterr()
        code = main(command)
        yield command[0], code, capsys.readouterr().out


def test_the_action_runs_the_checks_in_order() -> None:
    assert [command[0] for command in commands()] == ["lint", "check", "verify", "replay"]
    assert all(command[1:] == ["--format", "github"] for command in commands())


def test_a_complete_change_passes(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert {code for _, code, _ in _run(capsys)} == {0}


def _forget_to_generate(root: Path) -> None:
    _spec(root).write_text(SPEC.replace("A lift.", "A lift, by its id."))
    (root / "generated/lifts/README.md").write_text("changed by hand")


def _break_the_spec(root: Path) -> None:
    _spec(root).write_text(SPEC.replace("schemas/Lift", "schemas/Left"))


def _forget_the_recording(root: Path) -> None:
    _spec(root).write_text(SPEC.replace("floors: {type: integer}", "floors: {type: string}"))
    main(["generate"])


def _remove_a_recording(root: Path) -> None:
    _recording(root).unlink()


def _edit_a_recording(root: Path) -> None:
    _recording(root).write_text(RECORDING.replace("lifts/7", "elevators/7"))


def _add_a_file(root: Path) -> None:
    (root / "generated/lifts/notes.txt").write_text("mine")


def _forget_a_version(root: Path) -> None:
    package = root / "generated/lifts"
    names = json.loads((package / ".workorders.json").read_text())["files"]
    files = {PurePosixPath(name): (package / name).read_text() for name in (*names, ".workorders.json")}
    write_released(root / "specs/lifts", Released("0.1.0", hash_package(files), ""))
    assert main(["check"]) == 0
    _spec(root).write_text(SPEC.replace("floors: {type: integer}", "floors: {type: integer}, name: {type: string}"))
    main(["generate"])


def _forget_the_notes(root: Path) -> None:
    _spec(root).write_text(SPEC + 'x-wo-client: {releases: [{version: 0.1.0, notes: [" "]}]}\n')


FILE = "file=tests/recordings/lifts/getLift.one.yaml"
MISTAKES: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "a forgotten generate": (_forget_to_generate, "check", "lifts: out of date. Run: workorders generate lifts"),
    "a broken reference": (_break_the_spec, "lint", "file=specs/lifts/openapi.yaml,line=11"),
    "a recording of the type before": (_forget_the_recording, "verify", f"{FILE},line=7"),
    "a removed recording": (
        _remove_a_recording,
        "verify",
        "operations that succeed: getLift was in synthetic recordings only",
    ),
    "a recording of another request": (_edit_a_recording, "replay", f"{FILE},line=6"),
    "a forgotten version": (
        _forget_a_version,
        "check",
        "workorders-lifts 0.1.0 is released, and its files changed. Add",
    ),
    "a release without notes": (_forget_the_notes, "lint", "the notes are empty"),
    "a file in the package": (_add_a_file, "check", "rm generated/lifts/notes.txt"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_an_annotation_that_says_what_to_do(
    repository: Path, mistake: str, capsys: pytest.CaptureFixture[str]
) -> None:
    make, command, message = MISTAKES[mistake]
    make(repository)
    failed = {name: output for name, code, output in _run(capsys) if code}
    assert command in failed
    annotations = [line for line in failed[command].splitlines() if line.startswith("::error")]
    assert any(message in line for line in annotations), failed[command]


def _record_a_field(root: Path) -> None:
    _recording(root).write_text(RECORDING.replace("floors: 4}}\nexpect", "floors: 4, name: A}}\nexpect"))
    _spec(root).write_text(SPEC.replace("floors: {type: integer}", "floors: {type: integer}, name: {type: string}"))


def _add_an_operation(root: Path) -> None:
    get = SPEC[SPEC.index("    get:") : SPEC.index("components:")]
    added = f"  /doors/{{id}}:\n{get.replace('getLift', 'getDoor')}components:"
    _spec(root).write_text(SPEC.replace("components:", added, 1))


UNFINISHED: dict[str, tuple[Callable[[Path], object], str]] = {
    "a forgotten baseline": (
        _record_a_field,
        "lifts: 1 newly recorded parts are not in the baseline. Run: workorders verify lifts --update-baseline",
    ),
    "an operation without a recording": (_add_an_operation, "lifts: record getDoor (operations-succeed)"),
}


@pytest.mark.parametrize("case", UNFINISHED)
def test_what_is_not_finished_is_a_notice(repository: Path, case: str, capsys: pytest.CaptureFixture[str]) -> None:
    make, message = UNFINISHED[case]
    make(repository)
    main(["generate"])
    outputs = {name: (code, output.splitlines()) for name, code, output in _run(capsys)}
    assert {code for code, _ in outputs.values()} == {0}
    assert f"::notice::{message}" in outputs["verify"][1]


def test_the_hooks_are_commands() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    for hook in hooks:
        with pytest.raises(SystemExit, match="0"):
            main([*hook["entry"].split()[1:], "--help"])
