"""The common view of a package: what its docstrings say of times."""

from __future__ import annotations

import pytest
from workorders.openapi.loader import load_document
from workorders.pipeline import Stages, adapt_and_lint

SPEC = """
openapi: 3.1.0
info: {title: Lifts, version: '1'}
servers: [{url: https://lifts.example}]
security: []
x-wo-client: {class: Lifts, releases: [{version: 1.0.0, date: '2026-10-01', notes: [First.]}], CLIENT}
tags: [{name: jobs, description: Jobs.}]
paths:
  /jobs/{id}:
    get:
      operationId: getJob
      tags: [jobs]
      x-wo-safety: safe
      x-wo-source: {page: 'https://lifts.example/docs', date: '2026-10'}
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {description: A job., content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
components:
  schemas:
    Job:
      type: object
      x-wo-source: {page: 'https://lifts.example/docs', date: '2026-10'}
      x-wo-canonical: {id: /id, state: /state, created_at: /made}
      properties:
        id: {type: string}
        state: {type: string, enum: [open], x-wo-canonical: {states: {open: open}}}
        made: {type: string, FORMAT}
"""


@pytest.mark.parametrize(
    ("client", "form", "certainty"),
    [
        ("env: {}", "format: date-time", "instant"),
        ("wire: {date-time: local-iso}", "format: date-time", "zone unknown"),
        ("wire: {date-time: local-iso}, timezone: Europe/Berlin", "format: date-time", "zone declared"),
        ("wire: {date-time: local-iso}", "format: date-time, x-wo-wire: rfc3339", "instant"),
        ("wire: {date-time-local: local-spaced}", "format: date-time-local", "zone unknown"),
        ("wire: {date-time: local-iso}", "format: date", "day only"),
    ],
)
def test_what_is_known_of_a_time(client: str, form: str, certainty: str) -> None:
    text = SPEC.replace("CLIENT", client).replace("FORMAT", form)
    linted = adapt_and_lint(load_document({"openapi.yaml": text}, "lifts"))
    assert linted.document is not None
    assert [each.text() for each in linted.diagnostics if each.severity == "error"] == []
    view = Stages(linted.document, "", linted.bundle).view.canonical
    assert view is not None
    assert [each.certainty for each in view.fields if each.name == "created_at"] == [certainty]
