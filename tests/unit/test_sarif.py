"""`workorders lint --format sarif`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from workorders.cli import main
from workorders.codes import CODES

SPEC = """\
openapi: 3.1.0
info: {title: Lifts, version: "1"}
servers: [{url: "https://lifts.example"}]
paths:
  /lifts/{id}/{id}:
    get:
      operationId: get_lift
      responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/No"}}}}}
"""


def lint(folder: Path, text: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, Any]]:
    (folder / "openapi.yaml").write_text(text, encoding="utf-8")
    code = main(["lint", "--format", "sarif", str(folder / "openapi.yaml")])
    return code, json.loads(capsys.readouterr().out)


def test_a_log_has_the_place_and_the_rule_of_each_diagnostic(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, log = lint(tmp_path, SPEC, capsys)
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    results = {each["ruleId"]: each for each in run["results"]}
    assert (code, log["version"]) == (2, "2.1.0")
    assert run["invocations"] == [{"commandLine": "workorders lint", "exitCode": 2, "executionSuccessful": True}]
    assert all(rules[each["ruleIndex"]]["id"] == each["ruleId"] for each in run["results"])
    named = results["operation-id"]
    assert named["level"] == "warning"
    assert "lowerCamelCase" in named["message"]["text"]
    (location,) = named["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"].endswith("/openapi.yaml")
    assert location["physicalLocation"]["region"] == {"startLine": 7, "startColumn": 7}
    assert location["logicalLocations"] == [
        {"fullyQualifiedName": "/paths/~1lifts~1{id}~1{id}/get/operationId", "kind": "object"}
    ]
    assert results["ref-missing"]["level"] == "error"
    described = rules[named["ruleIndex"]]
    assert described["shortDescription"]["text"] == CODES["operation-id"].summary
    assert CODES["operation-id"].bad in described["help"]["markdown"]


def test_a_clean_spec_gives_an_empty_log(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clean = SPEC.replace("get_lift", "getLift").replace("/{id}", "").replace('{$ref: "#/components/schemas/No"}', "{}")
    code, log = lint(tmp_path, clean.replace("      responses", "      tags: [lifts]\n      responses"), capsys)
    assert (code, log["runs"][0]["results"]) == (0, [])


def test_only_lint_has_this_format() -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["check", "--format", "sarif"])
