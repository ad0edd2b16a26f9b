"""Versions of the objects of the mock server: the header ETag, and requests with conditions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from workorders.mock.messages import Incoming, Outgoing
from workorders.mock.vendor import MockVendor, Options
from workorders.mock.vendors import mock_vendors

SPEC = """
openapi: 3.1.0
info: {title: Versions, version: '1'}
servers: [{url: 'https://versions.example'}]
paths:
  /jobs/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getJob
      tags: [jobs]
      parameters: [{name: If-None-Match, in: header, schema: {type: string}}]
      responses: {'200': {$ref: '#/components/responses/Job'}, '304': {description: Unchanged.}}
    put:
      operationId: putJob
      tags: [jobs]
      parameters: [{name: If-Match, in: header, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
      responses: {'200': {$ref: '#/components/responses/Job'}, '412': {description: Changed by somebody else.}}
components:
  responses:
    Job:
      description: A job.
      headers: {ETag: {schema: {type: string}}}
      content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}
  schemas:
    Job: {type: object, properties: {id: {type: string}, title: {type: string}}}
"""
RECORDING = """
origin: synthetic
source: made for this test
date: 2026-11
call: {resource: jobs, method: get, args: ['7']}
exchanges:
  - request: {method: GET, url: https://versions.example/jobs/7}
    response:
      status: 200
      headers: {Content-Type: application/json, ETag: '"v1"'}
      body: {id: '7', title: Pump}
expect: {value: {id: '7', etag: '"v1"'}}
"""


@pytest.fixture
def vendor(tmp_path: Path) -> MockVendor:
    folder, recordings = tmp_path / "specs/versions", tmp_path / "recordings/versions"
    folder.mkdir(parents=True)
    recordings.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    (recordings / "getJob.ok.yaml").write_text(RECORDING, encoding="utf-8")
    return mock_vendors([folder], recordings.parent, Options())["versions"]


def sent(vendor: MockVendor, method: str, title: str = "", **headers: str) -> Outgoing:
    body = json.dumps({"title": title}).encode() if title else b""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return vendor.handle(Incoming(method, "/jobs/7", "", {"content-type": "application/json", **named}, body))


def version(response: Outgoing) -> str:
    return {name.lower(): value for name, value in response.headers.items()}["etag"]


def test_a_version_is_the_recorded_one_until_the_object_changes(vendor: MockVendor) -> None:
    assert version(sent(vendor, "GET")) == '"v1"'
    assert version(sent(vendor, "PUT", "Pump")) == '"v1"'
    changed = version(sent(vendor, "PUT", "Pump 2"))
    assert changed != '"v1"'
    assert version(sent(vendor, "GET")) == changed
    vendor.reset()
    assert version(sent(vendor, "GET")) == '"v1"'


def test_an_object_with_the_version_is_unchanged(vendor: MockVendor) -> None:
    same = sent(vendor, "GET", if_none_match='W/"v1"')
    assert (same.status, same.body, version(same)) == (304, b"", '"v1"')
    assert sent(vendor, "GET", if_none_match='"v0"').status == 200


def test_a_change_of_another_version_is_refused(vendor: MockVendor) -> None:
    assert sent(vendor, "PUT", "Pump 2", if_match='"v0"').status == 412
    assert version(sent(vendor, "GET")) == '"v1"'
    assert sent(vendor, "PUT", "Pump 2", if_match='"v0", "v1"').status == 200
    assert sent(vendor, "PUT", "Pump 3", if_match='"v1"').status == 412
    assert sent(vendor, "PUT", "Pump 3", if_match="*").status == 200
