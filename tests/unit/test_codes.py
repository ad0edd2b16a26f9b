"""The examples of every diagnostic code: the bad one triggers the code, the good one does not."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, get_args

import pytest
from workorders.codes import ALL_CODES, CHANGES, CODES, DRIFT, RECORDINGS, REPLAYING
from workorders.diagnostics import SpecError
from workorders.openapi.loader import load_document
from workorders.pipeline import lint_document as lint
from workorders.verify.conformance import DriftKind

GENERATOR = Path(__file__).resolve().parents[2] / "generator" / "workorders"
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


@pytest.mark.parametrize("code", ALL_CODES)
def test_every_code_is_explained(code: str) -> None:
    entry = ALL_CODES[code]
    assert entry.summary.endswith(".")
    assert entry.explanation.endswith(".")


def test_codes_about_more_than_specs_are_those_that_are_given() -> None:
    """Codes of recordings, coverage, replays and accepted changes are told by how they begin."""
    texts = "".join(path.read_text(encoding="utf-8") for path in GENERATOR.rglob("*.py") if path.name != "codes.py")
    given = set(re.findall(r'"((?:recording|coverage|replay|accepted|response)-[a-z-]+)"', texts))
    assert given | set(get_args(DriftKind)) == {*RECORDINGS, *DRIFT, *REPLAYING, *CHANGES}
    assert sum(map(len, (CODES, RECORDINGS, DRIFT, REPLAYING, CHANGES))) == len(ALL_CODES)
