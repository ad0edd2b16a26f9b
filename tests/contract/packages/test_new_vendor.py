"""A vendor that this repository does not know: a spec folder and recordings, no Python.

All tests that are parametrized by vendor run on it, in a process of its own.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from workorders.cli import main

from tests.support.paths import REPOSITORY

NAME = "tower_lifts"
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
PAGES = """\
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
WRONG_PASSWORD = """\
origin: synthetic
source: the spec of this test
date: '2026-11'
client: {username: canary-user, password: canary-pass}
call: {resource: jobs, method: list}
exchanges:
  - request: {method: GET, url: https://api.lifts.example/jobs}
    response: {status: 401, body: {message: Wrong password.}}
expect: {error: {class: AuthenticationError, status: 401, message: Wrong password.}}
"""


@pytest.fixture
def newcomer(tmp_path: Path) -> Path:
    """A folder with the newcomer's spec, recordings and generated package."""
    for path, text in {
        f"specs/{NAME}/openapi.yaml": SPEC,
        f"tests/recordings/{NAME}/listJobs.two-pages.yaml": PAGES,
        f"tests/recordings/{NAME}/listJobs.wrong-password.yaml": WRONG_PASSWORD,
    }.items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    assert main(["generate", "--specs", str(tmp_path / "specs"), "--out", str(tmp_path / "generated")]) == 0
    return tmp_path


def test_the_contract_tests_hold_for_a_new_vendor(newcomer: Path) -> None:
    folders = ["tests/contract", "tests/runtime/http"]
    command = [sys.executable, "-m", "pytest", "-n0", "-p", "no:cacheprovider", *folders, "-k", NAME]
    environment = {**os.environ, "WORKORDERS_TEST_ROOT": str(newcomer), "PYTEST_ADDOPTS": ""}
    environment = {name: value for name, value in environment.items() if not name.startswith("PYTEST_XDIST")}
    done = subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed
    assert int(passed[1]) > 50
