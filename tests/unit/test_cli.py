"""The command line: exit codes, output formats, settings, and what `show` and `lint` accept."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, Never

import pytest
from workorders.cli import main

SPEC = """\
openapi: 3.1.0
info: {title: Lifts, version: '1'}
servers: [{url: https://api.lifts.example/v1}]
paths:
  /lifts/{id}:
    get:
      operationId: getLift
      tags: [lifts]
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses:
        '200': {description: A lift., content: {application/json: {schema: {$ref: 'schemas/lift.yaml#/Lift'}}}}
tags: [{name: lifts, description: Lifts.}]
security: []
"""
SCHEMAS = "Lift: {type: object, properties: {id: {type: integer}, name: {type: string}}}\n"
BROKEN = "openapi: 2.1.0\ninfo: {title: x}\n"


def write_spec(specs: Path, vendor: str, text: str = SPEC) -> Path:
    (specs / vendor / "schemas").mkdir(parents=True)
    (specs / vendor / "openapi.yaml").write_text(text, encoding="utf-8")
    (specs / vendor / "schemas" / "lift.yaml").write_text(SCHEMAS, encoding="utf-8")
    return specs / vendor


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: a project with the spec of one vendor."""
    write_spec(tmp_path / "specs", "lifts")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read_json(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    printed = capsys.readouterr()
    assert printed.err == ""
    document = json.loads(printed.out)
    assert isinstance(document, dict)
    return document


# -- exit codes and errors --------------------------------------------------------------------------------------------


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--version"])
    assert stop.value.code == 0
    assert capsys.readouterr().out == f"workorders {version('workorders')}\n"


@pytest.mark.slow
def test_runs_as_a_module(project: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "workorders", "lint"], cwd=project, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_generate_then_check(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 1
    assert "lifts: out of date. Run: workorders generate lifts" in capsys.readouterr().out
    assert main(["generate"]) == 0
    assert (project / "generated" / "lifts" / "pyproject.toml").is_file()
    assert main(["check"]) == 0
    assert "lifts: up to date" in capsys.readouterr().out


@pytest.mark.slow
def test_errors_of_all_specs_are_reported_together_and_nothing_is_written(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_spec(project / "specs", "first", BROKEN)
    write_spec(project / "specs", "second", BROKEN)
    assert main(["generate"]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert any("first/openapi.yaml:1:" in line for line in lines)
    assert any("second/openapi.yaml:1:" in line for line in lines)
    assert not (project / "generated").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["generate", "nobody"], "No such spec: specs/nobody/openapi.yaml. Known vendors: lifts."),
        (["check", "--specs", "none"], "Not a directory: none. Use --specs to set the spec directory."),
        (["check", "--specs", "specs/lifts"], "No specs in specs/lifts."),
        (["verify"], "Not a directory: tests/recordings. Use --recordings to set the recordings directory."),
        (["lint", "specs/none.yaml"], "No such file: specs/none.yaml."),
        (["record", "lifts", "--har", "none.har", "--recordings", "."], "Can't read none.har: No such file"),
    ],
)
@pytest.mark.usefixtures("project")
def test_usage_errors_say_what_to_do(
    arguments: Sequence[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert f"workorders: {message}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["record", "lifts", "--live", "--take", "0"], "--take: must be a whole number of at least 1, not '0'"),
        (["record", "lifts", "--live", "--take", "-1"], "--take: must be a whole number of at least 1, not '-1'"),
        (["call", "lifts", "lifts.get", "--take", "many"], "--take: must be a whole number of at least 1, not 'many'"),
        (["mock", "--port", "65536"], "--port: must be a whole number from 0 to 65535, not '65536'"),
        (["mock", "--page-size", "9" * 5000], "--page-size: must be a whole number of at least 1, not '9999"),
    ],
)
def test_numbers_that_an_option_does_not_take(
    arguments: Sequence[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as exited:
        main(arguments)
    assert exited.value.code == 2
    assert f"argument {message}" in capsys.readouterr().err


@pytest.mark.usefixtures("project")
def test_files_that_the_generator_did_not_write_are_not_overwritten(capsys: pytest.CaptureFixture[str]) -> None:
    Path("generated/lifts").mkdir(parents=True)
    Path("generated/lifts/README.md").write_text("mine")
    assert main(["generate"]) == 2
    assert "README.md" in capsys.readouterr().err
    assert Path("generated/lifts/README.md").read_text() == "mine"


def _fail(*arguments: object) -> Never:
    raise KeyError("a bug")


@pytest.mark.usefixtures("project")
def test_an_internal_error_is_one_paragraph_and_a_traceback_in_a_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("workorders.pipeline.lint_spec", _fail)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert main(["lint"]) == 3
    message = capsys.readouterr().err
    assert message.startswith("workorders: internal error: KeyError. This is a bug in workorders")
    assert message.count("\n") == 1
    (file,) = tmp_path.glob("workorders-*.traceback.txt")
    assert str(file) in message
    assert "KeyError: 'a bug'" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("by_option", [True, False])
@pytest.mark.usefixtures("project")
def test_the_traceback_of_an_internal_error_is_printed_on_request(
    by_option: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("workorders.pipeline.lint_spec", _fail)
    if by_option:
        assert main(["--traceback", "lint"]) == 3
    else:
        monkeypatch.setenv("WORKORDERS_TRACEBACK", "1")
        assert main(["lint"]) == 3
    assert "KeyError: 'a bug'" in capsys.readouterr().err


@pytest.mark.usefixtures("project")
@pytest.mark.slow
def test_a_closed_pipe_is_not_an_error() -> None:
    show = subprocess.Popen(
        [sys.executable, "-m", "workorders", "show", "lifts", "--stage", "bundle"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert show.stdout is not None
    assert show.stderr is not None
    show.stdout.close()
    assert show.stderr.read() == b""
    show.stderr.close()
    assert show.wait() == 0


# -- formats ----------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("project")
def test_json_is_one_document_for_every_command_and_outcome(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--format", "json"]) == 0
    assert read_json(capsys) == {"command": "lint", "exit_code": 0, "diagnostics": [], "errors": 0, "warnings": 0}

    assert main(["check", "--format", "json"]) == 1
    (package,) = read_json(capsys)["packages"]
    assert not package["up_to_date"]
    assert package["fix"] == "workorders generate lifts"
    assert "README.md" in package["missing"]

    assert main(["generate", "--format", "json", "--dry-run"]) == 0
    assert not Path("generated").exists()
    assert main(["generate", "--format", "json"]) == 0
    decoder, text = json.JSONDecoder(), capsys.readouterr().out
    dry_run, end = decoder.raw_decode(text)
    generated, _ = decoder.raw_decode(text[end:].lstrip())
    assert dry_run["packages"][0]["created"] == generated["packages"][0]["created"]

    assert main(["check", "--format", "json"]) == 0
    (package,) = read_json(capsys)["packages"]
    assert package["up_to_date"]
    assert package["diff"] == ""
    assert package["fix"] is None

    Path("recordings").mkdir()
    assert main(["verify", "--format", "json", "--recordings", "recordings"]) == 0
    assert [vendor["vendor"] for vendor in read_json(capsys)["vendors"]] == ["lifts"]

    assert main(["check", "nobody", "--format", "json"]) == 2
    report = read_json(capsys)
    assert report["exit_code"] == 2
    assert report["error"].startswith("No such spec")


def test_json_lists_the_errors_of_a_spec(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_spec(project / "specs", "broken", BROKEN)
    for command in ("lint", "check", "generate"):
        assert main([command, "--format", "json"]) == 2
        report = read_json(capsys)
        assert {each["file"] for each in report["diagnostics"]} == {"specs/broken/openapi.yaml"}


def test_github_annotations(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--format", "github"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "::error::generated/lifts/README.md: missing" in lines
    assert lines[-1] == "::error::lifts: out of date. Run: workorders generate lifts"
    write_spec(project / "specs", "broken", BROKEN)
    assert main(["lint", "--format", "github"]) == 2
    assert "::error file=specs/broken/openapi.yaml,line=1,col=" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["lint", "--out", "x"],
        ["lint", "--recordings", "x"],
        ["show", "lifts", "--out", "x"],
        ["check", "--dry-run"],
        ["verify", "--out", "x"],
        ["show", "lifts", "--format", "json"],
        ["record", "lifts", "--out", "x"],
    ],
)
@pytest.mark.usefixtures("project")
def test_options_without_effect_do_not_exist(arguments: Sequence[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2


# -- settings ---------------------------------------------------------------------------------------------------------


def test_settings_come_from_options_then_pyproject_then_defaults(project: Path) -> None:
    write_spec(project / "apis", "hoists")
    (project / "pyproject.toml").write_text('[tool.workorders]\nspecs = "apis"\nout = "clients"\n', encoding="utf-8")
    assert main(["generate"]) == 0
    assert [folder.name for folder in (project / "clients").iterdir()] == ["hoists"]
    assert main(["generate", "--specs", "specs", "--out", "packages"]) == 0
    assert [folder.name for folder in (project / "packages").iterdir()] == ["lifts"]
    assert not (project / "generated").exists()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "[tool.workorders]\nspec = 'x'\n",
            "unknown key 'spec' in [tool.workorders]. Known keys: specs, out, record",
        ),
        ("[tool.workorders]\nspecs = 1\n", "'specs' in [tool.workorders] must be a string."),
        ("[tool.workorders\n", "Can't read pyproject.toml"),
    ],
)
def test_wrong_settings_are_usage_errors(
    project: Path, text: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "pyproject.toml").write_text(text, encoding="utf-8")
    assert main(["check"]) == 2
    assert message in capsys.readouterr().err


# -- lint -------------------------------------------------------------------------------------------------------------


def test_lint_takes_vendors_folders_and_files(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = write_spec(project / "elsewhere", "broken", BROKEN)
    single = project / "single.yaml"
    single.write_text(BROKEN, encoding="utf-8")
    for argument in ("lifts", "specs/lifts", "specs/lifts/openapi.yaml", "specs/lifts/schemas/lift.yaml"):
        assert main(["lint", argument]) == 0, capsys.readouterr().err
    for argument in (str(broken), "elsewhere/broken/schemas/lift.yaml", "single.yaml"):
        assert main(["lint", argument]) == 2
        assert "openapi-version" in capsys.readouterr().err


@pytest.mark.usefixtures("project")
def test_a_duplicate_key_does_not_hide_the_other_problems(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "acme.yaml"
    spec.write_text(
        "openapi: 3.1.0\ninfo: {title: a, version: '1', title: b}\nservers: [{url: https://api.test}]\n"
        "x-wo-clinet: {}\npaths: {}\n"
    )
    assert main(["lint", str(spec)]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert [line.partition(" ")[2].split()[0] for line in lines[:-1]] == ["yaml-duplicate", "extension-unknown"]
    assert main(["generate", str(spec)]) == 2


def test_lint_explains_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--explain", "nullable"]) == 0
    explanation = capsys.readouterr().out
    assert explanation.startswith("nullable: OpenAPI 3.1 has no `nullable`.\n")
    assert "Bad:\n\n    components:\n      schemas:\n" in explanation
    for code in ("recording-name", "new-enum-value", "replay-request", "coverage-fell", "accepted-unused"):
        assert main(["lint", "--explain", code]) == 0
        explanation = capsys.readouterr().out
        assert explanation.startswith(f"{code}: ")
        assert "Bad:" not in explanation
    assert main(["lint", "--explain", "nulable"]) == 2
    assert "No such code: 'nulable'. Did you mean 'nullable'?" in capsys.readouterr().err


# -- show -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ([], "getLift"),
        (["--operation", "getLift"], "path='/lifts/{id}'"),
        (["--stage", "document"], "==> schemas/lift.yaml"),
        (["--stage", "document", "--file", "schemas/lift.yaml"], '"Lift": {'),
        (["--stage", "document", "--operation", "getLift"], '"operationId": "getLift"'),
        (["--stage", "bundle"], "#/components/schemas/Lift"),
        (["--stage", "bundle", "--operation", "getLift"], '"operationId": "getLift"'),
        (["--stage", "models"], "==> lifts.py"),
        (["--stage", "models", "--file", "lifts.py"], "'Lift'"),
        (["--stage", "view"], "ResourceView("),
        (["--stage", "view", "--operation", "getLift"], "MethodView("),
        (["--stage", "files"], "==> src/workorders_lifts/_client.py"),
        (["--file", "src/workorders_lifts/_client.py"], "class AsyncLifts"),
    ],
)
@pytest.mark.usefixtures("project")
def test_show_prints_each_stage(arguments: Sequence[str], text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "lifts", *arguments]) == 0
    assert text in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--operation", "getLif"], "No such operation: 'getLif'. Did you mean 'getLift'?"),
        (["--stage", "bundle", "--operation", "other"], "No such operation: 'other'. Known: getLift."),
        (["--file", "none"], "No such file: 'none'."),
        (["--stage", "bundle", "--file", "x"], "--file has no effect on stage 'bundle'."),
        (["--stage", "files", "--operation", "getLift"], "--operation has no effect on stage 'files'."),
    ],
)
@pytest.mark.usefixtures("project")
def test_show_rejects_what_a_stage_does_not_have(
    arguments: Sequence[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", "lifts", *arguments]) == 2
    assert message in capsys.readouterr().err
