"""A vendor that this repository has never heard of: a spec folder and a recording, and no Python."""

from __future__ import annotations

import sys
from pathlib import Path

import httpx2
import pytest
from workorders.cli import main

from tests.support import replay

SPEC = """\
openapi: 3.1.0
info: {title: Tower Lifts, version: '1', description: Lift repairs.}
servers: [{url: https://api.lifts.example}]
security: [{basic: []}]
tags: [{name: jobs, description: Repair jobs.}]
paths:
  /jobs:
    get:
      operationId: listJobs
      summary: List jobs
      tags: [jobs]
      x-wo-method: list
      x-wo-paging: {style: offset, items: /jobs, parameter: offset, next: /next}
      parameters:
        - {name: offset, in: query, schema: {type: integer}}
        - {name: open, in: query, schema: {type: boolean}}
      responses:
        '200':
          description: A page.
          content: {application/json: {schema: {$ref: '#/components/schemas/JobPage'}}}
components:
  securitySchemes: {basic: {type: http, scheme: basic}}
  schemas:
    JobPage:
      type: object
      required: [jobs]
      properties:
        jobs: {type: array, items: {$ref: '#/components/schemas/Job'}}
        next: {type: [integer, 'null']}
    Job:
      type: object
      required: [id]
      properties:
        id: {type: integer}
        state: {type: string, enum: [open, closed]}
        at: {type: string, format: date-time}
"""

RECORDING = """\
origin: synthetic
source: the spec of this test
date: '2026-11'
client: {username: canary-user, password: canary-pass}
call: {resource: jobs, method: list, kwargs: {open: true}}
exchanges:
  - request:
      method: GET
      url: https://api.lifts.example/jobs
      query: [[open, 'true']]
      headers: {Authorization: Basic Y2FuYXJ5LXVzZXI6Y2FuYXJ5LXBhc3M=}
    response: {status: 200, body: {jobs: [{id: 1, state: open, at: '2026-11-21T10:00:00Z'}], next: 1}}
  - request:
      method: GET
      url: https://api.lifts.example/jobs
      query: [[open, 'true'], [offset, '1']]
    response: {status: 200, body: {jobs: [{id: 2, state: stuck}], next: null}}
expect:
  items: 2
  value:
    '[0].at': {$datetime: '2026-11-21T10:00:00+00:00'}
    '[1].state': {$enum: [JobState, stuck], known: false}
  deviations: [{pointer: /jobs/0/state, kind: enum}]
"""


def test_a_spec_and_a_recording_are_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "specs" / "tower_lifts"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    assert main(["generate", "--specs", str(tmp_path / "specs"), "--out", str(tmp_path / "out")]) == 0
    recorded = tmp_path / "recordings" / "tower_lifts" / "listJobs.two-pages.yaml"
    recorded.parent.mkdir(parents=True)
    recorded.write_text(RECORDING, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path / "out" / "tower_lifts" / "src")
    package = replay.package_of("tower_lifts", tmp_path / "specs")
    recording = replay.read_recording(recorded)
    player = replay.Player(recording)
    seen: list[object] = []
    http = httpx2.Client(transport=httpx2.MockTransport(player))
    with package.sync(
        http_client=http, on_deviation=seen.append, username="canary-user", password="canary-pass"
    ) as client:
        jobs = list(client.jobs.list(open=True))
    http.close()
    player.assert_complete()
    for path, wanted in recording.expect["value"].items():
        replay.compare_value(jobs, path, wanted, package)
    replay.compare_deviations(seen, recording.expect["deviations"])
    for name in [name for name in sys.modules if name.startswith("workorders_tower_lifts")]:
        del sys.modules[name]
