"""Bundling: one tree, named schemas, and the origin of every value."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from workorders.bundle.bundler import bundle
from workorders.diagnostics import SpecError
from workorders.ir.bundle import Bundle
from workorders.openapi.document import is_list, is_mapping
from workorders.openapi.loader import load, load_document
from workorders.openapi.semantics.discriminators import discriminator_problems
from workorders.openapi.semantics.navigation import DocumentSource, Located

ROOT = Path(__file__).resolve().parents[3]
SPECS = sorted(folder for folder in (ROOT / "specs").iterdir() if (folder / "openapi.yaml").is_file())
HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n"


def made(text: str, **files: str) -> Bundle:
    return bundle(
        load_document({"openapi.yaml": HEAD + text, **{f"{name}.yaml": more for name, more in files.items()}}, "acme")
    )


def schemas(text: str, **files: str) -> dict[str, Any]:
    result: dict[str, Any] = made(f"components:\n  schemas: {text}", **files).tree["components"]["schemas"]
    return result


def codes(text: str, **files: str) -> list[str]:
    with pytest.raises(SpecError) as caught:
        made(f"x-wo-client: {{}}\ncomponents:\n  schemas: {text}", **files)
    return [problem.code for problem in caught.value.diagnostics]


def ref(name: str) -> str:
    return f"#/components/schemas/{name}"


# -- linking ----------------------------------------------------------------------------------------------------------


def test_schemas_in_files_become_components() -> None:
    found = schemas(
        "{A: {properties: {b: {$ref: 'b.yaml#/B', description: Beside the reference.}}}}",
        b="B: {type: array, items: {$ref: '#/C'}}\nC: {$ref: 'd.yaml'}\n",
        d="type: string",
    )
    assert found == {
        "A": {"properties": {"b": {"$ref": "#/components/schemas/B", "description": "Beside the reference."}}},
        "B": {"type": "array", "items": {"$ref": "#/components/schemas/D"}},
        "D": {"type": "string"},
    }


@pytest.mark.parametrize("ending", ["yaml", "yml", "json"])
def test_a_mapping_may_name_a_file_without_a_pointer(ending: str) -> None:
    dog = '{"type": "object", "properties": {"kind": {"type": "string"}}}'
    union = (
        f"{{oneOf: [{{$ref: 'dog.{ending}'}}], discriminator: {{propertyName: kind, mapping: {{d: dog.{ending}}}}}}}"
    )
    text = f"{HEAD}components: {{schemas: {{Pet: {union}}}}}\n"
    document = load_document({"openapi.yaml": text, f"dog.{ending}": dog}, "acme")
    found = bundle(document).tree["components"]["schemas"]
    assert found["Pet"]["discriminator"]["mapping"] == {"d": ref("Dog")}
    source = DocumentSource(document)
    pet = document.tree["components"]["schemas"]["Pet"]
    assert not list(discriminator_problems(source, Located(pet, source.root / "components" / "schemas" / "Pet")))


def test_a_component_that_refers_to_a_file_is_that_schema() -> None:
    found = schemas("{A: {$ref: 'b.yaml#/A'}, Other: {$ref: 'b.yaml#/A'}}", b="A: {type: string}")
    assert found == {"A": {"type": "string"}}


def test_two_schemas_with_one_name_are_an_error() -> None:
    assert codes("{A: {type: string}, B: {items: {$ref: 'b.yaml#/A'}}}", b="A: {type: integer}") == ["name-clash"]
    assert codes("{A: {items: {$ref: 'b.yaml#/X'}}, B: {items: {$ref: 'c.yaml#/X'}}}", b="X: {}", c="X: {}") == [
        "name-clash"
    ]


def test_schemas_of_others_get_a_name_where_theirs_is_taken_or_none() -> None:
    found = schemas("{A: {type: string}, B: {items: {$ref: 'b.yaml#/A'}}}", b="A: {type: integer}")
    assert found == {"A": {"type": "string"}, "B": {"items": {"$ref": ref("BA")}}, "BA": {"type": "integer"}}
    found = schemas("{B: {items: {$ref: 'b.yaml#/B/properties/os x'}}}", b="B: {properties: {os x: {type: string}}}")
    assert found == {"B": {"items": {"$ref": ref("BOsX")}}, "BOsX": {"type": "string"}}


def test_references_below_a_default_response_follow_a_renamed_schema() -> None:
    content = "content: {application/json: {schema: {$ref: '#/components/schemas/thing'}}}"
    tree = made(
        f"paths: {{/a: {{get: {{responses: {{default: {{description: d, {content}}}}}}}}}}}\n"
        "components: {schemas: {thing: {properties: {default: {$ref: '#/components/schemas/thing'}}}}}"
    ).tree
    assert tree["paths"]["/a"]["get"]["responses"]["default"]["content"]["application/json"]["schema"] == {
        "$ref": ref("Thing")
    }
    assert tree["components"]["schemas"]["Thing"]["properties"]["default"] == {"$ref": ref("Thing")}


@pytest.mark.parametrize("name", ["default", "value", "x-order"])
def test_references_below_any_name_follow_a_renamed_schema(name: str) -> None:
    body = "{content: {application/json: {schema: {$ref: '#/components/schemas/an-order'}}}}"
    tree = made(
        f"webhooks: {{{name}: {{post: {{requestBody: {body}, responses: {{'200': {{description: Seen.}}}}}}}}}}\n"
        "components: {schemas: {an-order: {type: object}}}\n"
    ).tree
    found = tree["webhooks"][name]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert found == {"$ref": ref("AnOrder")}


def test_missing_references_are_reported() -> None:
    assert codes("{A: {$ref: '#/components/schemas/B'}}") == ["ref-missing"]
    assert codes("{A: {$ref: '#/components/schemas/A'}}") == ["ref-cycle"]
    assert codes("{A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}") == [
        "ref-cycle",
        "ref-cycle",
    ]
    assert codes("{A: {properties: {b: {}}}, B: {$ref: '#/components/schemas/A/properties/b'}}") == ["ref-deep"]
    assert codes("{A: {$ref: 'b.yaml#/os B'}}", b="os B: {}") == ["name-component"]


def test_circular_objects_are_allowed() -> None:
    found = schemas(
        "{A: {properties: {b: {$ref: '#/components/schemas/B'}}}, B: {items: {$ref: '#/components/schemas/A'}}}"
    )
    assert set(found) == {"A", "B"}


OPERATION = """
paths:
  /a/{id}:
    parameters:
      - {$ref: 'shared.yaml#/Id'}
    get:
      operationId: getThing
      parameters:
        - {name: kind-of, in: query, schema: {type: array, items: {type: string, enum: [x]}}}
        - {$ref: '#/components/parameters/Sort'}
      responses:
        '200': {$ref: '#/components/responses/Things'}
        '404': {description: Lost., content: {application/json: {schema: {properties: {error: {type: string}}}}}}
    put:
      operationId: putThing
      parameters:
        - {$ref: '#/components/parameters/Sort'}
      requestBody: {$ref: '#/components/requestBodies/Thing'}
      responses: {'204': {description: Done.}}
  /b: {$ref: 'shared.yaml#/Path'}
components:
  parameters:
    Sort: {name: sort, in: query, schema: {type: string, enum: [asc, desc]}}
  requestBodies:
    Thing: {content: {application/json: {schema: {type: object, properties: {state: {enum: [1, 2]}}}}}}
  responses:
    Things:
      description: Things.
      content: {application/json: {schema: {type: array, items: {type: object, properties: {id: {type: string}}}}}}
"""
SHARED = """
Id: {name: id, in: path, required: true, schema: {type: string}}
Path:
  get:
    operationId: getOther
    responses: {'200': {description: Other., content: {application/json: {schema: {$ref: '#/Other'}}}}}
Other: {type: object, properties: {id: {type: string}}}
"""


def test_everything_except_schemas_is_inlined() -> None:
    tree = made(OPERATION, shared=SHARED).tree
    item = tree["paths"]["/a/{id}"]
    assert item["parameters"] == [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    assert item["get"]["responses"]["200"]["description"] == "Things."
    assert tree["paths"]["/b"]["get"]["operationId"] == "getOther"
    references = [ref for ref in _references(tree) if not ref.startswith("#/components/schemas/")]
    assert references == []


def test_schemas_are_named_after_their_location() -> None:
    tree = made(OPERATION, shared=SHARED).tree
    item = tree["paths"]["/a/{id}"]
    assert item["get"]["parameters"][0]["schema"]["items"] == {"$ref": "#/components/schemas/GetThingKindOf"}
    # A shared schema is named once, after itself.
    assert item["get"]["parameters"][1]["schema"] == {"$ref": "#/components/schemas/Sort"}
    assert item["put"]["parameters"][0]["schema"] == {"$ref": "#/components/schemas/Sort"}
    body = item["put"]["requestBody"]["content"]["application/json"]["schema"]
    assert body == {"$ref": "#/components/schemas/PutThingBody"}
    assert list(tree["components"]["schemas"]) == [
        *("Other", "GetThingKindOf", "Sort", "GetThingResponseItem", "PutThingBody", "PutThingBodyState"),
    ]


# -- naming -----------------------------------------------------------------------------------------------------------


def test_enums_and_objects_in_properties_get_names() -> None:
    found = schemas("""
    Order:
      type: object
      properties:
        state: {type: [string, 'null'], enum: [open, null], description: How it stands., readOnly: true}
        lines: {type: array, items: {type: object, properties: {kind: {type: string, enum: [a]}}}}
        either: {anyOf: [{type: object, properties: {a: {}}}, {type: 'null'}]}
        free: {type: object, additionalProperties: {type: string}}
        truth: {type: boolean, enum: [true]}
""")
    assert found["Order"]["properties"] == {
        "state": {
            "anyOf": [{"$ref": "#/components/schemas/OrderState"}, {"type": "null"}],
            "description": "How it stands.",
            "readOnly": True,
        },
        "lines": {"type": "array", "items": {"$ref": "#/components/schemas/OrderLines"}},
        "either": {"anyOf": [{"$ref": "#/components/schemas/OrderEither"}, {"type": "null"}]},
        "free": {"type": "object", "additionalProperties": {"type": "string"}},
        "truth": {"type": "boolean", "enum": [True]},
    }
    assert found["OrderState"] == {"type": "string", "enum": ["open"], "description": "How it stands."}
    assert found["OrderLines"] == {
        "type": "object",
        "properties": {"kind": {"$ref": "#/components/schemas/OrderLinesKind"}},
    }


def test_names_of_the_spec_are_not_reused() -> None:
    found = schemas(
        "{OrderState: {type: integer}, Order: {properties: {state: {enum: [a]}}}, OrderState2: {type: string}}"
    )
    assert found["OrderState"] == {"type": "integer"}
    assert found["OrderState2"] == {"type": "string"}
    assert found["Order"]["properties"]["state"] == {"$ref": "#/components/schemas/OrderState3"}


# -- allOf ------------------------------------------------------------------------------------------------------------


def test_allof_of_objects_becomes_one_object() -> None:
    found = schemas("""
    Base:
      {type: object, description: The base., required: [id], properties: {id: {type: string}, kind: {enum: [a]}}}
    Middle: {allOf: [{$ref: '#/components/schemas/Base'}], required: [kind]}
    Order:
      description: An order.
      allOf:
        - {$ref: '#/components/schemas/Middle'}
        - {type: object, required: [id, note], properties: {note: {type: string}}}
""")
    assert found["Order"] == {
        "type": "object",
        "required": ["id", "kind", "note"],
        "properties": {
            "id": {"type": "string"},
            "kind": {"$ref": "#/components/schemas/BaseKind"},
            "note": {"type": "string"},
        },
        "description": "An order.",
    }
    assert found["Base"]["required"] == ["id"]
    assert list(found) == ["Base", "Middle", "Order", "BaseKind"]


def test_allof_of_one_reference_is_the_reference() -> None:
    found = schemas("{A: {}, B: {properties: {a: {allOf: [{$ref: '#/components/schemas/A'}], description: Again.}}}}")
    assert found["B"]["properties"]["a"] == {"$ref": "#/components/schemas/A", "description": "Again."}


def test_contradicting_parts_of_an_allof_are_reported() -> None:
    contradicting = "{A: {allOf: [{properties: {a: {type: string}}}, {properties: {a: {type: integer}}}]}}"
    circular = "{A: {allOf: [{$ref: '#/components/schemas/A'}, {type: object}]}}"
    assert codes(contradicting) == ["allof-conflict"]
    assert codes(circular) == ["ref-cycle"]
    assert [each.code for each in made(f"components:\n  schemas: {contradicting}").warnings] == ["allof-conflict"]
    assert [each.code for each in made(f"components:\n  schemas: {circular}").warnings] == ["ref-cycle"]
    assert schemas(contradicting)["A"]["properties"]["a"] == {"type": "integer"}
    narrowed = schemas("{A: {allOf: [{type: [string, 'null']}, {type: string, enum: [a, b]}, {enum: [b, c]}]}}")
    assert narrowed["A"] == {"type": "string", "enum": ["b"]}


def test_parts_of_an_allof_refine_one_another() -> None:
    found = schemas(
        "{Base: {properties: {list: {type: array, maxItems: 5, items: {$ref: '#/components/schemas/Item'}},"
        " next: {$ref: '#/components/schemas/Base'}, more: {type: object, additionalProperties: {type: number}},"
        " choice: {anyOf: [{type: string}, {type: integer}]}}},"
        " Item: {properties: {id: {type: number}}},"
        " Fine: {allOf: [{$ref: '#/components/schemas/Base'}, {properties:"
        " {list: {type: array, maxItems: 9, minItems: 1, items: {properties: {id: {type: integer}}}},"
        " next: {$ref: '#/components/schemas/Fine'}, more: {additionalProperties: {minimum: 1}},"
        " choice: {anyOf: [{type: string, maxLength: 3}]}}}]}}"
    )
    assert found["Fine"]["properties"] == {
        "list": {"type": "array", "maxItems": 5, "minItems": 1, "items": {"$ref": "#/components/schemas/FineList"}},
        "next": {"$ref": "#/components/schemas/Fine"},
        "more": {"type": "object", "additionalProperties": {"type": "number", "minimum": 1}},
        "choice": {"anyOf": [{"type": "string", "maxLength": 3}]},
    }
    assert found["FineList"] == {"properties": {"id": {"type": "integer"}}}


def test_what_is_next_to_a_union_belongs_to_each_member() -> None:
    found = schemas(
        "{Pet: {title: A pet, type: object, required: [name], properties: {name: {type: string}},"
        " oneOf: [{$ref: '#/components/schemas/Cat'}, {properties: {wings: {type: integer}}}]},"
        " Cat: {properties: {lives: {type: integer}}}, Text: {type: string, anyOf: [{enum: [a]}, {minLength: 3}]}}"
    )
    assert found["Pet"] == {
        "title": "A pet",
        "oneOf": [{"$ref": "#/components/schemas/PetCat"}, {"$ref": "#/components/schemas/PetOption2"}],
    }
    assert found["PetCat"] == {
        "type": "object",
        "required": ["name"],
        "properties": {"name": {"type": "string"}, "lives": {"type": "integer"}},
    }
    assert found["Text"]["anyOf"][1] == {"type": "string", "minLength": 3}


@pytest.mark.slow
def test_deeply_nested_schemas_are_refused_or_stay_small() -> None:
    twice = ", ".join(
        f"{name}: {{allOf: [{{$ref: '#/components/schemas/C%d'}}, {{properties: {{x: {{}}}}}}]}}" for name in "pq"
    )
    bomb = ["C0: {properties: {z: {type: string}}}"]
    bomb += [f"C{n}: {{properties: {{{twice % (n - 1, n - 1)}}}}}" for n in range(1, 40)]
    found = schemas("{" + ", ".join(bomb) + "}")
    assert len(found) == 40 + 2 * 39

    chain = [f"A{n}: {{allOf: [{{$ref: '#/components/schemas/A{n + 1}'}}, {{required: [x]}}]}}" for n in range(2000)]
    assert set(codes("{" + ", ".join([*chain, "A2000: {properties: {x: {}}}"]) + "}")) == {"depth"}
    links = [f"A{n}: {{$ref: '#/components/schemas/A{n + 1}'}}" for n in range(2000)]
    assert set(codes("{" + ", ".join([*links, "A2000: {type: string}"]) + "}")) == {"ref-cycle"}


# -- origins ----------------------------------------------------------------------------------------------------------


def test_every_value_has_an_origin() -> None:
    found = made(OPERATION, shared=SHARED)

    def line(pointer: str) -> tuple[str, int]:
        place = found.origin(pointer)
        return place.file, place.line

    assert line("/components/schemas/Other/properties/id") == ("acme/shared.yaml", 7)
    assert line("/paths/~1a~1{id}/parameters/0/name") == ("acme/shared.yaml", 2)
    assert line("/paths/~1a~1{id}/get/parameters/1/schema") == ("acme/openapi.yaml", 25)
    assert line("/components/schemas/PutThingBodyState") == ("acme/openapi.yaml", 27)
    assert line("/paths/~1a~1{id}/put/requestBody/content") == ("acme/openapi.yaml", 27)
    assert line("/nothing/of/this") == ("acme/openapi.yaml", 1)


@pytest.mark.slow
@pytest.mark.parametrize("folder", SPECS, ids=lambda folder: folder.name)
def test_specs_of_the_repository(folder: Path) -> None:
    document = load(folder)
    before = {name: copy.deepcopy(tree.value) for name, tree in document.files.items()}
    first, second = bundle(document), bundle(document)
    assert {name: tree.value for name, tree in document.files.items()} == before
    assert json.dumps(first.tree) == json.dumps(second.tree)
    names = set(first.tree["components"]["schemas"])
    assert {ref.removeprefix("#/components/schemas/") for ref in _references(first.tree)} <= names
    assert "allOf" not in json.dumps(first.tree)


def _references(value: Any) -> list[str]:
    if is_list(value):
        return [ref for item in value for ref in _references(item)]
    if not is_mapping(value):
        return []
    own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
    return own + [ref for item in value.values() for ref in _references(item)]


def test_combinations_that_no_value_fits_are_left_out_also_where_their_conflict_is_known() -> None:
    found = schemas(f"""
    A: {{type: object, properties: {{kind: {{const: a}}, one: {{type: string}}}}}}
    B: {{type: object, properties: {{kind: {{const: b}}, two: {{type: string}}}}}}
    Both: {{allOf: [{{$ref: '{ref("A")}'}}, {{$ref: '{ref("B")}'}}]}}
    Union:
      allOf:
        - anyOf: [{{$ref: '{ref("A")}'}}, {{$ref: '{ref("B")}'}}]
        - anyOf: [{{$ref: '{ref("B")}'}}, {{$ref: '{ref("A")}'}}]
""")
    assert found["Union"] == {"anyOf": [{"$ref": ref("A")}, {"$ref": ref("B")}]}


def test_the_members_of_a_union_next_to_properties_keep_the_values_that_tell_them_apart() -> None:
    found = schemas(f"""
    Pet:
      type: object
      properties: {{name: {{type: string}}}}
      oneOf: [{{$ref: '{ref("Cat")}'}}, {{$ref: '{ref("Dog")}'}}, {{$ref: '{ref("Fish")}'}}]
      discriminator: {{propertyName: kind, mapping: {{hound: '{ref("Dog")}'}}}}
    Cat: {{type: object, properties: {{kind: {{type: string, const: cat}}}}}}
    Dog: {{type: object, properties: {{kind: {{type: string}}}}}}
    Fish: {{type: object, properties: {{kind: {{type: string}}}}}}
""")
    members = [found[each["$ref"].rpartition("/")[2]] for each in found["Pet"]["oneOf"]]
    assert [each["properties"]["kind"]["const"] for each in members] == ["cat", "hound", "Fish"]


def test_a_number_that_tells_members_apart_stays_a_number() -> None:
    found = schemas(f"""
    Pet:
      type: object
      properties: {{name: {{type: string}}}}
      oneOf: [{{$ref: '{ref("Cat")}'}}, {{$ref: '{ref("Dog")}'}}]
      discriminator: {{propertyName: kind, mapping: {{1: '{ref("Cat")}', 2: '{ref("Dog")}'}}}}
    Cat: {{type: object, properties: {{kind: {{type: integer}}}}}}
    Dog: {{type: object, properties: {{kind: {{type: integer}}}}}}
""".replace("1:", "'1':").replace("2:", "'2':"))
    members = [found[each["$ref"].rpartition("/")[2]] for each in found["Pet"]["oneOf"]]
    assert [each["properties"]["kind"] for each in members] == [
        {"type": "integer", "const": 1},
        {"type": "integer", "const": 2},
    ]


def test_a_component_that_is_renamed_is_meant_by_its_old_name_only_where_it_lists_no_value() -> None:
    found = schemas(f"""
    Pet:
      oneOf: [{{$ref: '{ref("a-cat")}'}}, {{$ref: '{ref("a-dog")}'}}]
      discriminator: {{propertyName: kind}}
    a-cat: {{type: object, properties: {{kind: {{type: string, const: cat}}}}}}
    a-dog: {{type: object, properties: {{kind: {{type: string}}}}}}
""")
    assert found["Pet"]["discriminator"] == {"propertyName": "kind", "mapping": {"a-dog": ref("ADog")}}
