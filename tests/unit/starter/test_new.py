"""`workorders new`: what it starts can be linted, generated and replayed at once, and it overwrites nothing."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from workorders.cli import main

DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Lamp repairs", "version": "4"},
    "servers": [{"url": "https://{city}.lamps.example/api", "variables": {"city": {"default": "delft"}}}],
    "security": [{"key": []}],
    "paths": {
        "/lamps/{id}/repairs": {
            "get": {
                "operationId": "lampRepairs",
                "tags": ["repairs"],
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
                    {"name": "since", "in": "query", "required": True, "schema": {"type": "string", "format": "date"}},
                    {"name": "page", "in": "query", "schema": {"type": "integer"}},
                ],
                "responses": {
                    "200": {
                        "description": "Repairs.",
                        "content": {
                            "application/json": {
                                "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Repair"}}
                            }
                        },
                    }
                },
            },
            "post": {
                "operationId": "addRepair",
                "tags": ["repairs"],
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                "responses": {"204": {"description": "Added."}},
            },
        }
    },
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        "schemas": {
            "Repair": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "integer"},
                    "note": {"type": "string", "nullable": True},
                    "state": {"type": "string", "enum": ["new", "done"]},
                },
            }
        },
    },
}


BROKEN = """\
openapi: 3.1.0
info: {title: Bad, version: '1'}
paths: {/x: {get: {operationId: getX, responses: {'200': {$ref: '#/components/responses/None'}}}}}
"""


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_new_vendor_lints_generates_verifies_and_replays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "acme_repairs"]) == 0
    printed = capsys.readouterr().out
    assert "Answer the questions in specs/acme_repairs/openapi.yaml." in printed
    assert (tmp_path / "specs" / "acme_repairs" / "openapi.yaml").read_text(encoding="utf-8").count("# ? ") > 10
    for command in ("lint", "generate", "verify", "replay"):
        assert main([command, "acme_repairs"]) == 0
    printed = capsys.readouterr()
    assert "acme_repairs: 1 calls replayed, sync and async; 0 failed" in printed.out
    assert printed.err == "0 errors, 0 warnings\n"


def test_a_vendors_document_is_copied_unchanged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "lamps.json"
    document.write_text(json.dumps(DOCUMENT, indent=1), encoding="utf-8")
    assert main(["new", "lamps", "--from", "lamps.json"]) == 0
    folder = tmp_path / "specs" / "lamps"
    assert (folder / "openapi.json").read_bytes() == document.read_bytes()
    questions = (folder / "overlays" / "answers.yaml").read_text(encoding="utf-8")
    assert "# ? Is the list of lampRepairs (GET /lamps/{id}/repairs) paged, and how?" in questions
    assert "# ? addRepair (POST /lamps/{id}/repairs) counts as unsafe: may it be sent again" in questions
    recording = (tmp_path / "tests/recordings/lamps/lampRepairs.first.yaml").read_text(encoding="utf-8")
    assert "https://delft.lamps.example/api/lamps/1/repairs" in recording
    assert "X-Key: canary-api-key" in recording
    for command in ("lint", "generate", "verify", "replay"):
        assert main([command, "lamps"]) == 0
    assert "lamps: 1 calls replayed, sync and async; 0 failed" in capsys.readouterr().out


def test_each_question_has_an_action_that_answers_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "lamps.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    assert main(["new", "lamps", "--from", "lamps.json"]) == 0
    overlay = tmp_path / "specs" / "lamps" / "overlays" / "answers.yaml"
    questions = overlay.read_text(encoding="utf-8")
    assert questions.count("# ? ") == questions.count("# - target") > 3
    answered = re.sub(r"^  # (?!\?)", "  ", questions, flags=re.MULTILINE)
    without_client = re.sub(r"  - target.*\n.*\n.*x-wo-client.*\n", "", answered)
    overlay.write_text(without_client, encoding="utf-8")
    capsys.readouterr()
    assert main(["lint", "lamps"]) == 0, capsys.readouterr()


@pytest.mark.parametrize(("fields", "is_asked"), [(["jobs", "total"], True), (["jobs", "id"], False)])
def test_a_list_is_no_thing_with_an_id(fields: list[str], is_asked: bool, tmp_path: Path) -> None:
    result = {
        "type": "object",
        "properties": {
            name: {"type": "integer"} if name != "jobs" else {"type": "array", "items": {"type": "object"}}
            for name in fields
        },
    }
    answer = {
        "description": "Jobs.",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Jobs"}}},
    }
    document = {
        **DOCUMENT,
        "paths": {"/jobs": {"get": {"operationId": "getJobs", "responses": {"200": answer}}}},
        "components": {**DOCUMENT["components"], "schemas": {"Jobs": result}},
    }
    (tmp_path / "jobs.json").write_text(json.dumps(document), encoding="utf-8")
    assert main(["new", "jobs", "--from", "jobs.json"]) == 0
    questions = (tmp_path / "specs" / "jobs" / "overlays" / "answers.yaml").read_text(encoding="utf-8")
    assert ("Is the list of getJobs" in questions) is is_asked


def test_nothing_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "specs" / "acme" / "openapi.yaml"
    spec.parent.mkdir(parents=True)
    spec.write_text("mine", encoding="utf-8")
    assert main(["new", "acme"]) == 2
    assert "specs/acme already exists. Choose another name, or remove it." in capsys.readouterr().err
    (tmp_path / "tests/recordings/other").mkdir(parents=True)
    assert main(["new", "other"]) == 2
    assert spec.read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "specs" / "other").exists()


@pytest.mark.parametrize("name", ["Acme", "../acme", "2nd", "a b", ""])
def test_a_name_that_is_no_folder(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", name]) == 2
    assert "Invalid name of a vendor" in capsys.readouterr().err
    assert [*tmp_path.iterdir()] == []


def test_a_document_with_errors_starts_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.yaml").write_text(BROKEN, encoding="utf-8")
    for name in ("bad.yaml", "missing.yaml", "notes.txt"):
        assert main(["new", "bad", "--from", name]) == 2
        assert name in capsys.readouterr().err
    assert not (tmp_path / "specs").exists()
