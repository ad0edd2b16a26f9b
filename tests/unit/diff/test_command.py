"""`workorders diff`: what it compares, how it prints it, and its exit codes."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from workorders.cli import main

from tests.unit.diff.seeds import BASE, SEEDS

TEXTS = {seed.name: seed.text for seed in SEEDS}


@pytest.fixture
def specs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of specs with one spec, as the current folder's."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "specs" / "lifts", BASE)
    return tmp_path / "specs"


def write(folder: Path, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "openapi.yaml").write_text(text, encoding="utf-8")


def git(*arguments: str) -> None:
    options = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *options, *arguments], check=True, capture_output=True)


def diff_json(capsys: pytest.CaptureFixture[str], arguments: Sequence[str]) -> tuple[int, dict[str, Any]]:
    exit_code = main(["diff", *arguments, "--format", "json"])
    return exit_code, json.loads(capsys.readouterr().out)


def test_a_revision_is_compared_with_the_spec_folder(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "Base")
    write(specs / "lifts", TEXTS["null-in-required-response"])
    assert main(["diff", "HEAD"]) == 1
    out = capsys.readouterr().out.splitlines()
    line = next(index for index, text in enumerate(BASE.splitlines(), 1) if text == "        title: {type: string}")
    assert out[0].startswith(f"specs/lifts/openapi.yaml:{line}:17: breaking null-added: Job.title may be null")
    assert out[1] == f"    was HEAD:specs/lifts/openapi.yaml:{line}:17"
    assert out[2] == "    python: models.Job.title is str | None, no longer str (breaking)"
    assert out[-1] == "lifts: version 1.4.2; the changes since 1.4.2 ask for 2.0.0"
    assert (specs / "lifts" / "openapi.yaml").read_text(encoding="utf-8") == TEXTS["null-in-required-response"]


def test_folders_and_files_are_compared(specs: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    write(tmp_path / "other", TEXTS["parameter-added"])
    for arguments in ([str(specs / "lifts"), "other"], ["specs/lifts/openapi.yaml", "other/openapi.yaml"]):
        exit_code, report = diff_json(capsys, arguments)
        [vendor] = report["vendors"]
        assert (exit_code, vendor["level"]) == (0, "additive")
        assert [change["kind"] for change in vendor["changes"]] == ["parameter-added"]
        assert vendor["version"] == {"old": "1.4.2", "new": "1.4.2", "required": "1.5.0"}


def test_a_spec_that_only_one_side_has_is_named(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(specs.parent / "later" / "lifts", BASE)
    write(specs.parent / "later" / "hoists", BASE)
    assert main(["diff", "specs", "later"]) == 0
    assert "hoists: the spec is new" in capsys.readouterr().out


def test_a_breaking_change_is_an_error_on_its_line(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(specs.parent / "old", BASE)
    write(specs / "lifts", TEXTS["operation-removed"])
    assert main(["diff", "old/openapi.yaml", "specs/lifts", "--format", "github"]) == 1
    out = capsys.readouterr().out
    assert "::error file=specs/lifts/openapi.yaml,line=" in out
    assert "title=operation-removed::closeJob was removed. jobs.close was removed." in out


def test_markdown_lists_changes_by_level(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(specs.parent / "old", BASE)
    write(specs / "lifts", TEXTS["enum-value-renamed"])
    main(["diff", "old", "specs/lifts", "--format", "markdown"])
    out = capsys.readouterr().out
    assert out.index("**Breaking**") < out.index('Kind is no longer "door"') < out.index("**Additive**")
    assert "  - `models.Kind.DOOR was removed`" in out


def test_release_notes_are_drafted(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(specs.parent / "old", BASE)
    write(specs / "lifts", TEXTS["property-renamed"])
    main(["diff", "old", "specs/lifts", "--changelog"])
    out = capsys.readouterr().out.splitlines()
    assert out[1] == "- version: 2.0.0"
    assert out[-1].startswith(
        '    - "Breaking: Job.note is called remark, no longer note, in responses. See `models.Job.note`'
    )


ACCEPTED = """\
accepted:
  - kind: null-added
    subject: Job.title
    reason: No recording ever showed a null here.
  - kind: path-changed
    subject: getJob
    reason: This one has not happened yet.
"""


def test_an_accepted_change_does_not_count(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(specs.parent / "old", BASE)
    write(specs / "lifts", TEXTS["null-in-required-response"])
    (specs / "lifts" / "accepted-changes.yaml").write_text(ACCEPTED, encoding="utf-8")
    exit_code, report = diff_json(capsys, ["old", "specs/lifts"])
    [vendor] = report["vendors"]
    assert (exit_code, vendor["level"], vendor["version"]["required"]) == (0, "documentation", "1.4.3")
    assert vendor["changes"][0]["accepted"] == "No recording ever showed a null here."
    [unused] = report["diagnostics"]
    assert (unused["code"], unused["line"], unused["severity"]) == ("accepted-unused", 5, "warning")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("accepted: [{kind: null-added, subject: Job.title}]\n", "accepted-invalid"),
        ("accepted: [{kind: null-addd, subject: Job.title, reason: It was never null.}]\n", "accepted-kind"),
    ],
)
def test_a_wrong_list_of_accepted_changes_is_an_error(
    specs: Path, capsys: pytest.CaptureFixture[str], text: str, code: str
) -> None:
    write(specs.parent / "old", BASE)
    (specs / "lifts" / "accepted-changes.yaml").write_text(text, encoding="utf-8")
    exit_code, report = diff_json(capsys, ["old", "specs/lifts"])
    assert exit_code == 2
    assert [each["code"] for each in report["diagnostics"]] == [code]
    assert report["diagnostics"][0]["file"] == "specs/lifts/accepted-changes.yaml"


VENDOR = """\
openapi: 3.1.0
info: {title: Published, version: '7'}
servers: [{url: https://eu.lifts.example}]
paths:
  /v1/jobs/{jobId}:
    get:
      operationId: jobs_read
      parameters: [{name: jobId, in: path, required: true, schema: {type: integer}}]
      responses:
        '200':
          description: A job.
          content:
            application/json:
              schema:
                type: object
                required: [id, title]
                properties:
                  id: {type: integer}
                  title: {type: [string, 'null']}
                  state: {type: string, enum: [open, closed]}
  /v1/sites:
    get: {operationId: sites_list, responses: {'200': {description: Sites.}}}
"""


def test_a_spec_is_compared_with_what_its_vendor_publishes(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (specs.parent / "published.yaml").write_text(VENDOR, encoding="utf-8")
    exit_code, report = diff_json(capsys, ["specs/lifts", "published.yaml"])
    [vendor] = report["vendors"]
    found = {(change["kind"], change["subject"]) for change in vendor["changes"]}
    assert exit_code == 1
    assert ("null-added", "Job.title") in found
    assert ("not-covered", "sites_list") in found
    assert ("operation-removed", "closeJob") in found
    assert not any(kind in ("schema-renamed", "operation-renamed", "description-changed") for kind, _ in found)
    assert not any(subject == "getJob" for _, subject in found)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere"], "nowhere is not a file, folder or revision"),
        (["specs", "specs", "--vendor", "hoists"], "No such spec on either side: hoists"),
    ],
)
def test_a_wrong_call_is_explained(
    specs: Path, capsys: pytest.CaptureFixture[str], arguments: Sequence[str], message: str
) -> None:
    assert specs.is_dir()
    assert main(["diff", *arguments]) == 2
    assert message in capsys.readouterr().err


def test_problems_of_a_spec_end_the_run(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(specs.parent / "old", BASE)
    write(specs / "lifts", BASE.replace("x-wo-safety: keyed", "x-wo-safety: careful"))
    assert main(["diff", "old", "specs/lifts"]) == 2
    assert "specs/lifts/openapi.yaml" in capsys.readouterr().err
