"""The response that is made up for an operation, and the first recording of a client that fetches a token."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from workorders.openapi.semantics.navigation import TreeSource
from workorders.openapi.semantics.operations import operations
from workorders.starter.first_call import first_recording
from workorders.starter.sample import sample_response

JOB = {"schema": {"type": "object", "properties": {"id": {"type": "integer"}}}}


@pytest.mark.parametrize(
    ("responses", "expected"),
    [
        (
            {"200": {"content": {"text/csv": {}, "application/json": JOB}}},
            {"status": 200, "body": {"id": 1}},
        ),
        (
            {"200": {"content": {"application/x-ndjson": JOB}}},
            {"status": 200, "headers": {"Content-Type": "application/x-ndjson"}, "text": "text"},
        ),
        ({"default": {"content": {"application/json": JOB}}}, {"status": 200, "body": {"id": 1}}),
        ({"204": {"description": "Done."}, "404": {"content": {"application/json": JOB}}}, {"status": 204}),
        ({"404": {"description": "No."}}, {"status": 200}),
    ],
)
def test_the_response_is_what_the_method_returns(responses: dict[str, Any], expected: dict[str, Any]) -> None:
    source = TreeSource({"paths": {"/jobs": {"get": {"operationId": "getJob", "responses": responses}}}})
    assert sample_response(next(operations(source))) == expected


SPEC = """
openapi: 3.1.0
info: {title: Lamps, version: '1'}
servers: [{url: 'https://lamps.example'}]
security: [{login: []}]
paths:
  /lamps:
    get:
      operationId: listLamps
      tags: [lamps]
      responses:
        '200': {description: Lamps., content: {application/json: {schema: {type: object, properties: {a: {}}}}}}
  /token:
    post:
      operationId: fetchToken
      security: []
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, required: [user], properties: {user: {type: string}}}
      responses:
        '200':
          description: A token.
          content:
            application/json:
              schema: {type: object, properties: {access/token: {type: string}, expires_in: {type: integer}}}
components:
  securitySchemes:
    login: {type: http, scheme: bearer, x-wo-token: {operation: fetchToken, access-token: /access~1token}}
"""


def test_a_token_may_be_in_a_field_with_a_slash(tmp_path: Path) -> None:
    folder = tmp_path / "lamps"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    made = first_recording(folder, "lamps")
    assert made is not None
    token, _ = yaml.safe_load(made[1])["exchanges"]
    assert token["response"]["body"] == {"access/token": "canary-token", "expires_in": 3600}
