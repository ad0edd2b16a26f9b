"""The story of CONTRIBUTING.md, "A vendor changed its API": its commands, in its order, on a small spec."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from workorders.cli import main

from tests.support.paths import REPOSITORY
from tests.unit.diff.seeds import BASE
from tests.unit.diff.test_command import git, write
from tests.unit.release.test_release import COMPLETE

TITLE = "        title: {type: string}\n"
NEW_TITLE = "        title: {type: [string, 'null']}\n        weight: {type: number}\n"
RELEASES = "  releases:\n"
RELEASE = "    - {version: 2.0.0, date: '2026-11-20', notes: ['Breaking: the title of a job may be null.']}\n"
RECORDING = """\
origin: synthetic
source: the story of a changed API
date: '2026-11'
client: {token: canary-token}
call: {resource: jobs, method: get, args: [7]}
exchanges:
  - request: {method: GET, url: https://eu.lifts.example/v1/jobs/7, headers: {Authorization: Bearer canary-token}}
    response: {status: 200, headers: {Content-Type: application/json}, body: BODY}
expect: {value: BODY}
"""
MACHINE_SECONDS = 60


def commands() -> list[list[str]]:
    """The commands of the section, for the spec of this test."""
    manual = (REPOSITORY / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = manual.partition("### A vendor changed its API\n")[2].partition("\n## ")[0]
    found = re.findall(r"^    uv run workorders (.+)$", section, re.MULTILINE)
    return [command.replace("samsara", "lifts").split() for command in found]


def recording(body: str) -> None:
    path = Path("tests/recordings/lifts/getJob.one.yaml")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(RECORDING.replace("BODY", body), encoding="utf-8")


@pytest.mark.skipif(shutil.which("uv") is None, reason="uv is not installed")
def test_a_vendor_changed_its_api(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".cache"))
    (tmp_path / ".gitignore").write_text("dist\n.cache\n", encoding="utf-8")
    write(tmp_path / "specs" / "lifts", COMPLETE)
    recording("{id: 7, title: Door, state: open}")
    assert main(["generate"]) == 0
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "Release 1.4.2")
    assert main(["release", "lifts"]) == 0
    shutil.rmtree(tmp_path / "dist")
    git("add", ".")
    git("commit", "-qm", "Record the release")

    plain = re.sub(r"^x-wo-client:.*?^servers:", "servers:", BASE, flags=re.MULTILINE | re.DOTALL)
    plain = re.sub(r"^ +x-wo-.*\n", "", plain, flags=re.MULTILINE)
    published = re.sub(r", x-wo-[a-z-]+: \w+", "", plain).replace(TITLE, NEW_TITLE)
    (tmp_path / "new-openapi.yaml").write_text(published, encoding="utf-8")

    edits: dict[str, Callable[[], object]] = {
        "lint": lambda: write(tmp_path / "specs" / "lifts", COMPLETE.replace(TITLE, NEW_TITLE)),
        "generate": lambda: (
            write(
                tmp_path / "specs" / "lifts", COMPLETE.replace(TITLE, NEW_TITLE).replace(RELEASES, RELEASES + RELEASE)
            ),
            recording("{id: 7, title: null, state: open, weight: 2.5}"),
        ),
    }
    before = sum(os.times()[:4])
    results: list[tuple[str, int, str]] = []
    for command in commands():
        edits.get(command[0], lambda: None)()
        capsys.readouterr()
        exit_code = main(command)
        results.append((command[0], exit_code, capsys.readouterr().out))
    assert sum(os.times()[:4]) - before < MACHINE_SECONDS

    assert [(name, exit_code) for name, exit_code, _ in results] == [
        ("diff", 1),
        ("lint", 0),
        ("diff", 1),
        ("diff", 1),
        ("generate", 0),
        ("verify", 0),
        ("replay", 0),
        ("release", 0),
    ]
    outputs = [output for _, _, output in results]
    assert "Job.title may be null in responses" in outputs[0]
    assert "Job.weight is new in responses" in outputs[0]
    assert "the changes since 1.4.2 ask for 2.0.0" in outputs[2]
    assert "- version: 2.0.0" in outputs[3]
    assert "workorders-lifts 2.0.0: would be published (released: 1.4.2)" in outputs[-1]
