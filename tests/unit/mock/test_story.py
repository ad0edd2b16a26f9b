"""What is created can be read and changed, also where its id is in a header and a change is a POST."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from workorders.mock.messages import Incoming, Outgoing
from workorders.mock.vendor import MockVendor, Options
from workorders.mock.vendors import mock_vendors

SPEC = """
openapi: 3.1.0
info: {title: Story, version: '1'}
servers: [{url: 'https://story.example'}]
paths:
  /job.json:
    get:
      operationId: listJobs
      tags: [jobs]
      responses:
        '200':
          description: Jobs.
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Job'}}}}
    post:
      operationId: createJob
      tags: [jobs]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
      responses:
        '201':
          description: Created.
          headers: {HEADER: {schema: {type: string}}}
          x-wo-unwrap: $response.header.HEADER
  /job/{id}.json:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getJob
      tags: [jobs]
      responses:
        '200': {description: A job., content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
    post:
      operationId: changeJob
      tags: [jobs]
      requestBody: {x-wo-body-mode: update, content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
      responses:
        '200': {description: Changed., content: {application/json: {schema: {$ref: '#/components/schemas/Outcome'}}}}
components:
  schemas:
    Outcome: {type: object, properties: {ok: {type: boolean}}}
    Job: {type: object, properties: {id: {type: string}, title: {type: string}}}
"""


@pytest.fixture(params=["X-Id", "Location"])
def vendor(tmp_path: Path, request: pytest.FixtureRequest) -> MockVendor:
    folder = tmp_path / "story"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(SPEC.replace("HEADER", request.param), encoding="utf-8")
    return mock_vendors([folder], tmp_path / "recordings", Options())["story"]


def sent(vendor: MockVendor, method: str, path: str, body: Any = None) -> Outgoing:
    content = b"" if body is None else json.dumps(body).encode()
    return vendor.handle(Incoming(method, path, "", {"content-type": "application/json"} if content else {}, content))


def test_what_is_created_is_found_by_the_id_in_the_header(vendor: MockVendor) -> None:
    made = sent(vendor, "POST", "/job.json", {"title": "Pump"})
    value = made.headers.get("Location") or made.headers["X-Id"]
    key = value.rpartition("/")[2]
    assert json.loads(sent(vendor, "GET", f"/job/{key}.json").body) == {"id": key, "title": "Pump"}
    assert sent(vendor, "POST", f"/job/{key}.json", {"title": "Valve"}).status == 200
    assert json.loads(sent(vendor, "GET", f"/job/{key}.json").body)["title"] == "Valve"
    assert json.loads(sent(vendor, "GET", "/job.json").body)[-1] == {"id": key, "title": "Valve"}
