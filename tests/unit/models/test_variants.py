"""One declaration, three models: names of classes and their clashes."""

from __future__ import annotations

import pytest
from workorders.diagnostics import SpecError
from workorders.openapi.loader import load_document
from workorders.pipeline import Stages

SPEC = """\
openapi: 3.1.0
info: {{title: X, version: '1'}}
servers: [{{url: https://x.example}}]
security: []
tags: [{{name: things}}]
paths:
  /things:
    post:
      operationId: addThing
      tags: [things]
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}}}
      responses:
        '200': {{description: x, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{answer}'}}}}}}}}
components:
  schemas:
    Thing: {{type: object, properties: {{a: {{type: string}}, part: {{$ref: '#/components/schemas/Part'}}}}}}
    Part: {{type: object, properties: {{b: {{type: string}}}}}}
    {answer}: {{type: object, properties: {{c: {{type: string}}}}}}
"""

DESCRIBED = SPEC.replace("tags:", "x-wo-client: {{class: X}}\ntags:", 1)


def test_classes_are_named_by_their_use() -> None:
    derived = Stages(load_document({"openapi.yaml": SPEC.format(answer="Answer")}, "x")).variants
    assert {use.name for use in derived.read} == {"Answer"}
    assert {use.name for use in derived.write} == {"ThingCreate", "PartInput"}


def test_two_classes_with_the_same_name_are_an_error() -> None:
    with pytest.raises(SpecError) as stop:
        assert Stages(load_document({"openapi.yaml": DESCRIBED.format(answer="ThingCreate")}, "x")).variants
    (problem,) = stop.value.diagnostics
    assert problem.code == "name-clash"
    assert problem.location.line == 17
    assert "ThingCreate" in problem.message


def test_without_a_described_client_one_of_them_is_numbered() -> None:
    derived = Stages(load_document({"openapi.yaml": SPEC.format(answer="ThingCreate")}, "x")).variants
    names = [use.name for use in (*derived.read, *derived.write)]
    assert len({*names}) == len(names) == 3
    assert "ThingCreate" in names
