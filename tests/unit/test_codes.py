"""The examples of every diagnostic code: the bad one triggers the code, the good one does not."""

from __future__ import annotations

import json
from typing import Any

import pytest
from workorders.codes import CODES
from workorders.diagnostics import SpecError
from workorders.openapi.loader import load_document
from workorders.pipeline import lint_document as lint

SPEC = """
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: https://api.acme.example}]
tags: [{name: orders, description: Orders.}]
security: []
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      tags: [orders]
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses:
        '200': {description: An order., content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
components:
  schemas:
    Order: {type: object, properties: {id: {type: integer}}}
"""
NO_SHORT_EXAMPLE = {"size", "depth", "yaml-encoding", "name-long"}


def merged(tree: Any, changes: Any) -> Any:
    if not isinstance(tree, dict) or not isinstance(changes, dict):
        return changes
    return {**tree, **{key: merged(tree.get(key), value) for key, value in changes.items()}}


def codes_of(example: str) -> set[str]:
    """Lint the small spec with the example merged into it. An example that can't be read is linted alone.

    An overlay is applied to the small spec.
    """
    try:
        if example.startswith("overlay:"):
            return {
                each.code for each in lint(load_document({"openapi.yaml": SPEC, "overlays/1.yaml": example}, "acme"))
            }
        changes = load_document({"openapi.yaml": example}, "acme").tree
        tree = merged(load_document({"openapi.yaml": SPEC}, "acme").tree, changes)
        return {each.code for each in lint(load_document({"openapi.yaml": json.dumps(tree)}, "acme"))}
    except SpecError as error:
        return {each.code for each in error.diagnostics}


@pytest.mark.parametrize("code", sorted(set(CODES) - NO_SHORT_EXAMPLE))
def test_the_bad_example_triggers_the_code_and_the_good_one_does_not(code: str) -> None:
    assert code in codes_of(CODES[code].bad)
    assert code not in codes_of(CODES[code].good)


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_explained(code: str) -> None:
    entry = CODES[code]
    assert entry.summary.endswith(".")
    assert entry.explanation.endswith(".")
