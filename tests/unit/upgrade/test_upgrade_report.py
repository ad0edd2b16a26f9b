"""`workorders upgrade-report` lists the lines of a project that a new version touches: all of them, and no other."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from workorders.cli import main

from tests.unit.diff.seeds import BASE
from tests.unit.diff.test_command import write

PROJECT = Path(__file__).with_name("orders.py.txt")
EDITS = (
    ("x-wo-method: close", "x-wo-method: finish"),
    ("note: {type: string, description: What to know.}", "remark: {type: string, description: What to know.}"),
    ("        title: {type: string}\n", "        title: {type: [string, 'null']}\n"),
    ("        budget: {type: number}\n", "        site: {type: string}\n"),
    ("required: [title]\n", "required: [title, site]\n"),
    ("enum: [motor, door]", "enum: [motor]"),
    ("enum: [low, high]", "enum: [high]"),
    ("{name: tags, in: query, ", "{name: tags, in: query, x-wo-python-name: labels, "),
    (BASE[BASE.index("    delete:") : BASE.index("  /jobs/{id}/close:")], ""),
)


@pytest.fixture
def specs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An old and a new spec; the project is in the current folder."""
    monkeypatch.chdir(tmp_path)
    new = BASE
    for before, after in EDITS:
        assert new.count(before) == 1, before
        new = new.replace(before, after)
    write(tmp_path / "old" / "lifts", BASE)
    write(tmp_path / "specs" / "lifts", new)
    shutil.copy(PROJECT, tmp_path / "orders.py")
    return tmp_path / "specs"


def report(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, Any]]]:
    exit_code = main(["upgrade-report", "--format", "json", *arguments])
    return exit_code, json.loads(capsys.readouterr().out)["sites"]


def marked(word: str) -> list[int]:
    lines = PROJECT.read_text(encoding="utf-8").splitlines()
    return [number for number, line in enumerate(lines, 1) if line.endswith(f"# {word}")]


def test_exactly_the_affected_lines_are_listed(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert specs.is_dir()
    assert (len(marked("affected")), len(marked("same"))) == (12, 12)
    exit_code, sites = report(capsys, "--old", "old", ".")
    assert exit_code == 1
    assert [site["line"] for site in sites] == marked("affected")


def test_a_line_has_its_reason_and_the_new_name(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert specs.is_dir()
    assert main(["upgrade-report", "--old", "old", "orders.py"]) == 1
    out = capsys.readouterr().out
    assert "orders.py:27:19: models.Job.note was removed. Use models.Job.remark.\n" in out
    assert "orders.py:28:20: jobs.close was removed. Use jobs.finish.\n" in out
    assert "jobs.list(tags=) was removed. Use jobs.list(labels=).\n" in out
    assert "models.Job.title is str | None, no longer str.\n" in out
    assert "jobs.create(site=) is new and required.\n" in out
    assert out.endswith("12 places to change\n")


def test_annotations_of_a_workflow_have_the_message_whatever_the_path(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = specs.parent / "a: b"
    folder.mkdir()
    (specs.parent / "orders.py").rename(folder / "orders.py")
    assert main(["upgrade-report", "--format", "github", "--old", "old", str(folder)]) == 1
    lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith("::warning ")]
    assert len(lines) == 12
    assert any(line.endswith("::models.Job.note was removed. Use models.Job.remark.") for line in lines)


def test_an_announced_removal_has_the_new_name(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key = "x-wo-renamed-from"
    announced = BASE.replace("budget: {type: number}", f"money: {{type: number, {key}: budget}}")
    announced = announced.replace("x-wo-method: close", f"x-wo-method: finish\n      {key}: close")
    announced = announced.replace(
        "note: {type: string, description", f"remark: {{type: string, {key}: note, description"
    )
    write(specs.parent / "old" / "lifts", announced)
    write(specs / "lifts", re.sub(rf",? *{key}: \w+", "", announced.replace(f"\n      {key}: close", "")))
    (specs.parent / "orders.py").write_text(
        "from workorders_lifts import Lifts\n"
        "jobs = Lifts(token='x').jobs\n"
        "jobs.close(1)\n"
        "print(jobs.create(title='Door', budget=7).note)\n"
        "print(jobs.create(title='Door', money=7).remark)\n"
    )
    _, sites = report(capsys, "--old", "old", "orders.py")
    assert [(site["line"], site["new_name"]) for site in sites] == [
        (3, "jobs.finish"),
        (4, "jobs.create(money=)"),
        (4, "models.Job.remark"),
    ]


def test_nothing_is_listed_without_a_change(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report(capsys, "--old", str(specs), ".") == (0, [])


def test_a_file_that_is_not_python_is_an_error(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (specs.parent / "wrong.py").write_text("import workorders_lifts\nfor\n", encoding="utf-8")
    assert main(["upgrade-report", "--old", "old", "wrong.py"]) == 2
    assert "Can't read wrong.py" in capsys.readouterr().err
