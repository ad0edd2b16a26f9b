"""Specs of absurd size, and patterns that take for ever: the package is made, and can be imported and used."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from workorders.pipeline import generate_package, lint_spec

Build = Callable[[dict[str, Any]], Any]


def spec(properties: dict[str, Any], **schema: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Part"}}}
    body = {"requestBody": {"required": True, "content": content}}
    responses = {"responses": {"200": {"description": "A part.", "content": content}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "https://x.example"}],
        "paths": {"/parts": {"put": {"operationId": "putPart", **body, **responses}}},
        "components": {"schemas": {"Part": {"type": "object", "properties": properties, **schema}}},
    }


def nested(depth: int) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(depth):
        schema = {"type": "object", "properties": {"below": schema}}
    return schema


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Build]:
    """Return what generates and imports the package of a spec."""

    def made(tree: dict[str, Any]) -> Any:
        folder = tmp_path / "absurd"
        folder.mkdir()
        (folder / "openapi.yaml").write_text(json.dumps(tree), "utf-8")
        for path, text in generate_package(folder, "absurd").files.items():
            target = tmp_path / "out" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        monkeypatch.syspath_prepend(str(tmp_path / "out" / "src"))
        return importlib.import_module("workorders_absurd.models")

    yield made
    for name in [name for name in sys.modules if name.partition(".")[0] == "workorders_absurd"]:
        del sys.modules[name]


TEXT: dict[str, Any] = {"type": "string"}
SIZES: dict[str, dict[str, Any]] = {
    "a description of 250 kB": spec({"a": {**TEXT, "description": "word " * 50_000}}),
    "50,000 tabs": spec({"a": {**TEXT, "description": "a" + "\t" * 50_000 + "b"}}),
    "400 properties": spec({f"property_{number}": TEXT for number in range(400)}),
    "1,000 enum values": spec({"a": {**TEXT, "enum": [f"value {number}" for number in range(1_000)]}}),
    "40 objects in each other": spec({"a": nested(40)}),
}


@pytest.mark.slow
@pytest.mark.parametrize("tree", SIZES.values(), ids=SIZES)
def test_absurd_sizes(tree: dict[str, Any], build: Build) -> None:
    models = build(tree)
    properties = tree["components"]["schemas"]["Part"]["properties"]
    assert len(models.Part.model_fields) == len(properties)
    text = json.dumps({name: {} if schema["type"] == "object" else "value 1" for name, schema in properties.items()})
    assert json.loads(models.Part.from_json(text).to_json()) == json.loads(text)


def test_objects_that_are_nested_too_deeply_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "deep"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(json.dumps(spec({"a": nested(60)})), "utf-8")
    assert [each.code for each in lint_spec(folder).diagnostics if each.severity == "error"] == ["depth"]


def test_a_pattern_that_backtracks(build: Build) -> None:
    """Python's own engine would need longer than the universe has existed."""
    code = {"type": "object", "properties": {"text": {**TEXT, "pattern": r"^(\w+\s?)*$"}}}
    models = build(spec({"codes": {"type": "array", "items": code}}))
    kind = next(getattr(models, name) for name in models.__all__ if "Code" in name and name.endswith("Input"))
    assert kind(text="word " * 2_000).text.startswith("word")
    with pytest.raises(ValueError, match="pattern"):
        kind(text="word" * 2_500 + "!")
