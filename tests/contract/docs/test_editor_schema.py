"""specs/editor.schema.json: completion and checks of the extension keys in editors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from workorders.openapi.loader import load
from workorders.pipeline import Stages

SPECS = Path(__file__).resolve().parents[3] / "specs"
VENDORS = [path.parent for path in sorted(SPECS.glob("*/openapi.yaml"))]
KEYS = json.loads((SPECS / "extensions.schema.json").read_text(encoding="utf-8"))
EDITOR = json.loads((SPECS / "editor.schema.json").read_text(encoding="utf-8"))

SPEC: dict[str, Any] = {
    "openapi": "3.1.0",
    "paths": {
        "/orders": {
            "post": {
                "x-wo-safety": "unsafe",
                "parameters": [{"name": "a", "in": "query", "schema": {"type": "string"}}],
                "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                "responses": {"200": {"description": "Made.", "content": {"application/json": {"schema": True}}}},
            }
        }
    },
    "components": {
        "schemas": {"Order": {"properties": {"id": {"type": "string"}}, "items": {"allOf": [{"type": "object"}]}}},
        "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
    },
}


def _validator() -> jsonschema_rs.Draft202012Validator:
    registry = jsonschema_rs.Registry([(KEYS["$id"], KEYS), (EDITOR["$id"], EDITOR)], draft=jsonschema_rs.Draft202012)
    return jsonschema_rs.Draft202012Validator(EDITOR, registry=registry, offline=True)


@pytest.mark.parametrize("folder", VENDORS, ids=lambda folder: folder.name)
def test_the_specs_name_the_schema_and_match_it(folder: Path) -> None:
    """The line for editors is not required; one that is there names the schema."""
    lines = (folder / "openapi.yaml").read_text(encoding="utf-8").splitlines()
    named = [line for line in lines if line.startswith("# yaml-language-server:")]
    assert set(named) <= {"# yaml-language-server: $schema=../editor.schema.json"}
    assert [str(error) for error in _validator().iter_errors(Stages(load(folder)).bundle.tree)] == []


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        ("", "x-wo-client", {"package": 5}),
        ("/paths/~1orders/post", "x-wo-safety", "sometimes"),
        ("/paths/~1orders/post/parameters/0", "x-wo-python-name", 5),
        ("/paths/~1orders/post/parameters/0/schema", "x-wo-sensitive", "yes"),
        ("/paths/~1orders/post/requestBody", "x-wo-body-mode", "write"),
        ("/paths/~1orders/post/requestBody/content/application~1json/schema", "x-wo-sensitive", "yes"),
        ("/paths/~1orders/post/responses/200", "x-wo-unwrap", 5),
        ("/components/schemas/Order/properties/id", "x-wo-wire", "morse"),
        ("/components/schemas/Order/items/allOf/0", "x-wo-presence", "always"),
        ("/components/securitySchemes/key", "x-wo-option", "Not a name"),
    ],
)
def test_a_wrong_value_is_found_wherever_a_key_may_occur(path: str, key: str, value: object) -> None:
    spec = json.loads(json.dumps(SPEC))
    assert _validator().is_valid(spec)
    target = spec
    for step in path.split("/")[1:]:
        step = step.replace("~1", "/")
        target = target[int(step)] if isinstance(target, list) else target[step]
    target[key] = value
    assert not _validator().is_valid(spec)


def test_each_object_with_keys_is_described() -> None:
    """Each definition of an OpenAPI object in extensions.schema.json is referred to at its place."""
    objects = {
        name
        for name, each in KEYS["$defs"].items()
        if any(key.startswith("x-wo-") for key in each.get("properties", {}))
    }
    referred = {name for name in KEYS["$defs"] if f'extensions.schema.json#/$defs/{name}"' in json.dumps(EDITOR)}
    assert referred == objects
