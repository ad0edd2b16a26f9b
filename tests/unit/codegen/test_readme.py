"""The README of a package whose spec gives no example."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

from workorders.pipeline import generate_package

SPEC = """
openapi: 3.1.0
info: {title: Lifts, version: '1'}
servers: [{url: https://api.lifts.example}]
security: [{basic: []}]
tags: [{name: lifts, description: Lifts.}]
paths:
  /lifts:
    get:
      operationId: getLift
      tags: [lifts]
      responses:
        '200': {description: A lift., content: {application/json: {schema: {$ref: '#/components/schemas/Lift'}}}}
components:
  securitySchemes: {basic: {type: http, scheme: basic}}
  schemas: {Lift: {type: object, properties: {id: {type: integer}}}}
"""


def test_the_first_sample_has_credentials_that_a_client_accepts(tmp_path: Path) -> None:
    (tmp_path / "lifts").mkdir()
    (tmp_path / "lifts" / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    readme = generate_package(tmp_path / "lifts", "specs/lifts").files[PurePosixPath("README.md")]
    sample, *_ = re.findall(r"^```python\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    assert 'Lifts(username="your-username", password="your-password")' in sample


def test_the_description_of_an_option_is_complete(tmp_path: Path) -> None:
    scheme = "{type: apiKey, in: header, name: X-Key, description: The key of a user. Defaults to one that reads.}"
    spec = SPEC.replace("security: [{basic: []}]", "security: [{key: []}]")
    (tmp_path / "lifts").mkdir()
    (tmp_path / "lifts" / "openapi.yaml").write_text(
        spec.replace("{basic: {type: http, scheme: basic}}", f"{{key: {scheme}}}"), encoding="utf-8"
    )
    readme = generate_package(tmp_path / "lifts", "specs/lifts").files[PurePosixPath("README.md")]
    assert "| The key of a user. Defaults to one that reads. |" in readme
