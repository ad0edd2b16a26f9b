"""Forms that are sent to the mock server: their fields are text, and are checked as what the spec declares."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlencode

import pytest
from workorders.mock.messages import Incoming, Outgoing
from workorders.mock.vendor import MockVendor, Options
from workorders.mock.vendors import mock_vendors

SPEC = """
openapi: 3.1.0
info: {title: Forms, version: '1'}
servers: [{url: 'https://forms.example'}]
security: [{key: []}]
paths:
  /jobs:
    post:
      operationId: createJob
      tags: [jobs]
      requestBody:
        content:
          application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Job'}}
          multipart/form-data: {schema: {$ref: '#/components/schemas/Job'}}
      responses: {'204': {description: Created.}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
  schemas:
    Job:
      type: object
      properties:
        tags: {type: array, items: {type: string}}
        counts: {type: array, items: {type: integer}}
        level: {type: string, enum: ['1', '2']}
        size: {type: [string, integer], enum: [1, 2]}
        place: {type: object, properties: {city: {type: string}}}
"""
URL_ENCODED = "application/x-www-form-urlencoded"


@pytest.fixture
def vendor(tmp_path: Path) -> MockVendor:
    folder = tmp_path / "forms"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    return mock_vendors([folder], tmp_path / "recordings", Options())["forms"]


def sent(vendor: MockVendor, body: bytes, content_type: str = URL_ENCODED, query: str = "") -> Outgoing:
    return vendor.handle(Incoming("POST", "/jobs", query, {"content-type": content_type, "x-key": "k"}, body))


@pytest.mark.parametrize(
    "fields",
    [
        [("tags", "one")],
        [("tags", "one"), ("tags", "two")],
        [("tags[]", "one")],
        [("counts", "1")],
        [("counts", "1"), ("counts", "2")],
        [("counts[]", "1"), ("counts[]", "2")],
        [("level", "1"), ("size", "1")],
        [("size", "2")],
    ],
)
def test_fields_are_read_as_what_the_spec_declares(vendor: MockVendor, fields: list[tuple[str, str]]) -> None:
    response = sent(vendor, urlencode(fields).encode())
    assert response.status == 204, response.body


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ([("level", "3")], 'The value "3" is not in the spec'),
        ([("size", "3")], 'The value "3" is not in the spec'),
        ([("counts", "one")], "String instead of integer"),
        ([("counts", "[" * 100_000)], "String instead of array"),
    ],
)
def test_wrong_fields_are_named(vendor: MockVendor, fields: list[tuple[str, str]], message: str) -> None:
    response = sent(vendor, urlencode(fields).encode())
    assert response.status == 400
    assert message in json.dumps(json.loads(response.body)).replace('\\"', '"')


def test_a_part_without_a_name_is_ignored_and_one_of_json_is_read(vendor: MockVendor) -> None:
    lines = (
        *("--b", "Content-Disposition: form-data", "", "nothing"),
        *(
            "--b",
            'Content-Disposition: form-data; name="place"',
            "Content-Type: application/json",
            "",
            '{"city": "Ulm"}',
        ),
        *("--b--", ""),
    )
    response = sent(vendor, "\r\n".join(lines).encode(), "multipart/form-data; boundary=b")
    assert response.status == 204, response.body


def test_a_header_of_credentials_is_no_query_parameter(vendor: MockVendor) -> None:
    response = sent(vendor, b"tags=one", query="X-Key=k")
    assert response.status == 400
    assert b"no query parameter X-Key" in response.body
