"""Any small document: what lint accepts is a package that can be imported and called; what it refuses has a line."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from workorders.openapi.loader import load_document
from workorders.pipeline import Stages, adapt_and_lint

from tests.support.small_packages import call_package

EXAMPLES = 500
NAMES = ("id", "class", "Item", "item-list", "_x", "1st", "a b", "self", "model_config", "list", "x.y", "kind", "é")
COMPONENTS = ("Pet", "pet-list", "Cat", "list", "Error", "A.B")
NUMBERS = itertools.count()

SCALARS = st.sampled_from(
    [
        {"type": "string"},
        {"type": "string", "format": "date-time", "minLength": 3},
        {"type": "string", "format": "date"},
        {"type": "string", "format": "uuid", "maxLength": 40},
        {"type": "string", "format": "byte"},
        {"type": "string", "nullable": True},
        {"type": ["string", "null"]},
        {"type": "string", "enum": ["a", "b", "None", ""]},
        {"type": "integer", "minimum": 0},
        {"type": "integer", "enum": [1, 2, -1]},
        {"type": "number", "default": None},
        {"type": "boolean"},
        {"const": "only"},
        {},
    ]
)
REFERENCES = st.sampled_from(COMPONENTS).map(lambda name: {"$ref": f"#/components/schemas/{name}"})


def objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Schemas of objects, with or without a union next to their properties."""
    properties = st.dictionaries(st.sampled_from(NAMES), inner, max_size=4)
    required = st.lists(st.sampled_from(NAMES), max_size=2, unique=True)
    return st.builds(
        lambda properties, required, extra, members: {
            "type": "object",
            "properties": properties,
            "required": [name for name in required if name in properties],
            **({"additionalProperties": extra} if extra is not None else {}),
            **({"oneOf": members} if members else {}),
        },
        properties,
        required,
        st.none() | st.booleans() | inner,
        st.just([]) | st.lists(inner, min_size=2, max_size=3),
    )


def combined(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Schemas made of others."""
    several = st.lists(inner, min_size=1, max_size=3)
    return (
        objects(inner)
        | inner.map(lambda items: {"type": "array", "items": items})
        | several.map(lambda members: {"anyOf": members})
        | several.map(lambda parts: {"allOf": parts})
    )


SCHEMAS = st.recursive(SCALARS | REFERENCES, combined, max_leaves=6)
REQUEST_TYPES = st.sampled_from(
    ["application/json", "multipart/form-data", "application/x-www-form-urlencoded", "text/plain", "image/png"]
)
PARAMETERS = st.builds(
    lambda name, place, schema, required, style: {
        "name": name if place != "header" else "X-Name",
        "in": place,
        "required": required,
        "schema": schema,
        **({"style": style} if style else {}),
    },
    st.sampled_from(NAMES),
    st.sampled_from(["query", "header", "cookie"]),
    SCHEMAS,
    st.booleans(),
    st.sampled_from(["", "", "form", "simple", "deepObject"]),
)
OPERATIONS = st.builds(
    lambda name, parameters, body, result: {
        **({"operationId": name} if name else {}),
        "parameters": parameters,
        **({"requestBody": {"required": True, "content": {body[0]: {"schema": body[1]}}}} if body else {}),
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": result}}}},
    },
    st.sampled_from(["", "", "list", "get pet", "pets.create", "1"]),
    st.lists(PARAMETERS, max_size=2),
    st.none() | st.tuples(REQUEST_TYPES, SCHEMAS),
    SCHEMAS,
)
DOCUMENTS = st.builds(
    lambda version, schemas, paths: {
        "openapi": version,
        "info": {"title": "Any", "version": "1"},
        "servers": [{"url": "https://a.example"}],
        "paths": {path: {method: operation} for (path, method), operation in paths.items()},
        "components": {"schemas": schemas},
    },
    st.sampled_from(["3.0.3", "3.1.0"]),
    st.fixed_dictionaries(dict.fromkeys(COMPONENTS, SCHEMAS)),
    st.dictionaries(
        st.tuples(st.sampled_from(["/pets", "/pets/{id}", "/a?b=c"]), st.sampled_from(["get", "post", "put"])),
        OPERATIONS,
        min_size=1,
        max_size=2,
    ),
)


@settings(
    max_examples=EXAMPLES,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(DOCUMENTS)
@pytest.mark.slow
def test_a_document_is_refused_with_a_line_or_its_operations_can_be_called(document: dict[str, Any]) -> None:
    linted = adapt_and_lint(load_document({"openapi.yaml": json.dumps(document)}, f"any{next(NUMBERS)}"))
    errors = [each for each in linted.diagnostics if each.severity == "error"]
    assert all(each.location.line >= 1 and each.message for each in errors)
    if errors or linted.document is None:
        return
    stages = Stages(linted.document, "any", linted.bundle)
    assert len(stages.api.operations) == sum(len(item) for item in document["paths"].values())
    call_package(stages)
