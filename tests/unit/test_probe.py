"""`workorders probe`: a server that has drifted from its spec is noticed, and nothing is written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from workorders.cli import main

from tests.support import server_actions
from tests.support.fault_server import FaultServer, Wire

SPEC = """\
openapi: 3.1.0
info: {title: Hoists, version: '1'}
servers: [{url: https://api.hoists.example}]
tags: [{name: jobs, description: Jobs.}]
security: [{key: []}]
paths:
  /jobs:
    get:
      operationId: listJobs
      tags: [jobs]
      x-wo-method: list
      x-wo-paging: {style: cursor, items: /jobs, parameter: after, cursor: /next}
      parameters: [{name: after, in: query, schema: {type: string}}]
      responses:
        '200': {description: Jobs., content: {application/json: {schema: {$ref: '#/components/schemas/Jobs'}}}}
    post:
      operationId: createJob
      tags: [jobs]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
      responses:
        '200': {description: A job., content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
  /jobs/{id}:
    get:
      operationId: getJob
      tags: [jobs]
      x-wo-method: get
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {description: A job., content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Jobs:
      type: object
      required: [jobs, next]
      properties:
        jobs: {type: array, items: {$ref: '#/components/schemas/Job'}}
        next: {type: [string, 'null']}
    Job:
      type: object
      required: [id, state]
      properties:
        id: {type: string}
        state: {type: string, enum: [open, closed]}
        hours: {type: number}
"""
JOB: dict[str, Any] = {"id": "7", "state": "open", "hours": 1.5}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "specs" / "hoists").mkdir(parents=True)
    (tmp_path / "specs" / "hoists" / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOISTS_API_KEY", "hoists of a test")
    return tmp_path


def served(jobs: object = None, job: object = None, *, status: int = 200) -> Callable[[Wire], object]:
    def act(wire: Wire) -> object:
        assert wire.request.method == "GET", "a probe only reads"
        one = not wire.request.target.endswith("/jobs")
        body = (JOB if job is None else job) if one else {"jobs": [JOB], "next": None} if jobs is None else jobs
        kind = "text/html" if isinstance(body, str) else "application/json"
        content = body.encode() if isinstance(body, str) else json.dumps(body).encode()
        code = 200 if one else status
        head = f"HTTP/1.1 {code} x\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n"
        wire.send(head.encode() + content)
        return True

    return act


def probe(server: FaultServer, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str]]:
    capsys.readouterr()
    code = main(["probe", "hoists", "--base-url", server.url, *arguments])
    return code, capsys.readouterr().out.splitlines()


def test_a_server_that_keeps_to_the_spec(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(folder.rglob("*"))
    with FaultServer(served()) as server:
        code, lines = probe(server, capsys)
        assert code == 0
        assert lines == [
            "  listJobs: 200, 0 errors, 0 warnings",
            "  getJob: not called: needs --arg id=…",
            "hoists: 1 of 2 operations that only read called, 0 contradict the spec",
        ]
        assert sorted(folder.rglob("*")) == before
        code, lines = probe(server, capsys, "--arg", "id=7", "--keep", "seen")
        assert (code, lines[1]) == (0, "  getJob: 200, 0 errors, 0 warnings")
    kept = (folder / "seen" / "hoists" / "getJob.probe.yaml").read_text(encoding="utf-8")
    assert "hoists of a test" not in kept
    assert "state: open" in kept


@pytest.mark.parametrize("taken", ["seen", "seen/hoists"])
def test_what_was_received_needs_a_folder(taken: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / taken).parent.mkdir(exist_ok=True)
    (folder / taken).write_text("A file.", encoding="utf-8")
    with FaultServer(served()) as server:
        assert main(["probe", "hoists", "--base-url", server.url, "--keep", "seen"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("workorders: Can't write seen/hoists/listJobs.probe.yaml: ")
    assert error.endswith("Use --keep to name a folder.\n")


def test_a_server_below_a_path(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with FaultServer(served()) as server:
        assert main(["probe", "hoists", "--base-url", f"{server.url}/hoists/"]) == 0
        assert [each.target for each in server.requests] == ["/hoists/jobs"]
    assert "  listJobs: 200, 0 errors, 0 warnings" in capsys.readouterr().out


DRIFT: dict[str, tuple[Callable[[Wire], object], str]] = {
    "a field is missing": (served({"jobs": [{"id": "7"}], "next": None}), "state"),
    "another type": (served({"jobs": [{**JOB, "hours": "many"}], "next": None}), "hours"),
    "a new value of an enum": (served({"jobs": [{**JOB, "state": "lost"}], "next": None}), "lost"),
    "null": (served({"jobs": [{**JOB, "state": None}], "next": None}), "state"),
    "a renamed list": (served({"work": [JOB], "next": None}), "jobs"),
    "a bare list": (served([JOB]), "listJobs"),
    "an undocumented status": (served(status=202), "202"),
    "a page in HTML": (served("<h1>Moved</h1>"), "expected JSON, got text/html"),
    "a field of one object": (served(job={**JOB, "id": 7}), "getJob"),
}


@pytest.mark.parametrize("way", DRIFT)
def test_a_server_that_drifted(way: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    act, named = DRIFT[way]
    with FaultServer(act) as server:
        code, lines = probe(server, capsys, "--arg", "id=7", "--format", "github")
    found = [line for line in lines if line.startswith(("::error file=specs/hoists/openapi.yaml,line=", "::warning"))]
    assert any(named in line for line in found), lines
    assert code == 1, lines


def test_a_call_that_is_not_possible_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("HOISTS_API_KEY")
    with FaultServer(server_actions.reply(500)) as server:
        code, lines = probe(server, capsys)
        assert (code, server.requests) == (2, [])
    assert "not called: the call can't be made: " in lines[0]
