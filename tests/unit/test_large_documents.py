"""Large documents: no stage does more work for each operation when there are more of them."""

from __future__ import annotations

import json
import sys
from types import FrameType
from typing import Any

from workorders.openapi.loader import load_document
from workorders.pipeline import Stages, adapt_and_lint


def document(count: int) -> str:
    """A document with four operations and a schema for each of a number of things; each schema refers to the next."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for number in range(count):
        thing = {"$ref": f"#/components/schemas/Thing{number}"}
        tag = [f"tag{number // 10}"]
        one = {"200": {"description": "", "content": {"application/json": {"schema": thing}}}}
        several = {"200": {"description": "", "content": {"application/json": {"schema": {"items": thing}}}}}
        body = {"content": {"application/json": {"schema": thing}}}
        paths[f"/things{number}"] = {
            "get": {"tags": tag, "responses": several},
            "post": {"tags": tag, "requestBody": body, "responses": one},
        }
        paths[f"/things{number}/{{id}}"] = {
            "get": {"tags": tag, "responses": one},
            "put": {"tags": tag, "requestBody": body, "responses": one},
        }
        schemas[f"Thing{number}"] = {
            "allOf": [
                {"$ref": "#/components/schemas/Base"},
                {
                    "properties": {
                        "kind": {"enum": ["a", "b"]},
                        "next": {"$ref": f"#/components/schemas/Thing{(number + 1) % count}"},
                        "choice": {"oneOf": [{"type": "string"}, {"properties": {"size": {"type": "integer"}}}]},
                    }
                },
            ]
        }
    schemas["Base"] = {"properties": {"id": {"type": "string"}}}
    tree = {"openapi": "3.0.3", "info": {"title": "Large", "version": "1"}, "paths": paths}
    return json.dumps({**tree, "servers": [{"url": "https://a.example"}], "components": {"schemas": schemas}})


def calls_for(count: int) -> int:
    """Count the function calls that it takes to read a document and describe its package."""
    text, calls = document(count), 0

    def profile(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        linted = adapt_and_lint(load_document({"openapi.yaml": text}, "large"))
        assert linted.document is not None
        stages = Stages(linted.document, "large", linted.bundle)
        assert len(stages.api.operations) == 4 * count
        assert stages.variants
    finally:
        sys.setprofile(before)
    return calls


def test_work_grows_with_the_number_of_operations_and_not_faster() -> None:
    calls_for(2)
    assert calls_for(40) < 5 * calls_for(10)
