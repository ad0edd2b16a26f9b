"""A small made-up vendor as files: a spec and two recordings."""

from __future__ import annotations

from pathlib import Path

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
FILES = {
    f"specs/{NAME}/openapi.yaml": SPEC,
    f"recordings/{NAME}/listJobs.two-pages.yaml": PAGES,
    f"recordings/{NAME}/listJobs.wrong-password.yaml": WRONG_PASSWORD,
}


def write_vendor(root: Path) -> list[str]:
    """Write the vendor below a folder; return the options of commands that work on it."""
    for path, text in FILES.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return ["--specs", f"{root}/specs", "--out", f"{root}/generated", "--recordings", f"{root}/recordings"]
