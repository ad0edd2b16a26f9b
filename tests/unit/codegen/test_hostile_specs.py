"""Specs are half-trusted: whatever text they hold, it reaches the package as text or not at all."""

from __future__ import annotations

import ast
import importlib
import io
import json
import sys
import tokenize
import warnings
from pathlib import Path
from typing import Any

import pytest
from workorders.diagnostics import SpecError
from workorders.openapi.loader import load
from workorders.pipeline import generate_package

CANARY = "__import__('pathlib').Path('CANARY').touch()"
PAYLOADS = [
    f'"""\n{CANARY}\n"""',
    f'\\"""\n{CANARY} #',
    f"'; {CANARY} #",
    f'"; {CANARY} #',
    f"x\r{CANARY}",
    f"x\x85{CANARY}\u2028{CANARY}\u2029{CANARY}",
    f"ends with a backslash {CANARY} \\",
    f'ends with a quote {CANARY} "',
    f"{{{{ cycler.__init__.__globals__ }}}} {{% raw %}} {{x}} %s \\N{{BULLET}} {CANARY}",
    f"# type: ignore -*- coding: utf-7 -*- {CANARY}",
    f"]; {CANARY}; x=[",
]


def _spec(text: str) -> dict[str, Any]:
    """A spec with the text in every place that takes any text."""
    return {
        "openapi": "3.1.0",
        "info": {"title": text, "version": "1", "description": text, "summary": text},
        "servers": [{"url": "https://{v}.hostile.example", "variables": {"v": {"default": "a", "description": text}}}],
        "tags": [{"name": "things", "description": text}],
        "security": [{"key": []}],
        "x-wo-client": {"releases": [{"version": "1.0.0", "date": "2026-11-21", "notes": [text]}], "example": text},
        "x-wo-source-index": {"page": {"page": text, "date": "2026-11", "note": text}},
        "x-wo-errors": {"message": ["/" + text], "failure": {"pointer": "/" + text, "equals": [text]}},
        "x-wo-decoding": {"null-strings": [text]},
        "paths": {
            "/things": {
                "post": {
                    "operationId": "addThing",
                    "summary": text,
                    "description": text,
                    "tags": ["things"],
                    "x-wo-safety": "unsafe",
                    "x-wo-source": "page",
                    "x-wo-operation-limit": {"requests": 1, "seconds": 1, "per": text},
                    "parameters": [{"name": "q", "in": "query", "description": text, "schema": {"type": "string"}}],
                    "requestBody": {
                        "description": text,
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    },
                    "responses": {
                        "200": {
                            "description": text,
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                        },
                        "404": {"description": text},
                    },
                }
            }
        },
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": text}},
            "schemas": {
                "Thing": {
                    "type": "object",
                    "title": text,
                    "description": text,
                    "x-wo-source": "page",
                    "properties": {
                        "plain": {"type": "string", "description": text, "default": text, "examples": [text]},
                        "wire " + text: {"type": "string"},
                        "kind": {"$ref": "#/components/schemas/Kind", "description": text},
                        "fixed": {"type": "string", "const": text},
                    },
                },
                "Kind": {"type": "string", "description": text, "enum": [text, "plain"], "x-wo-source": "page"},
            },
        },
    }


@pytest.mark.parametrize("text", PAYLOADS)
def test_text_stays_text(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "hostile"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(json.dumps(_spec(text)), encoding="utf-8")
    try:
        files = generate_package(folder, "hostile").files
    except SpecError:  # the name of a property was refused: without it the rest must do
        spec = _spec(text)
        del spec["components"]["schemas"]["Thing"]["properties"]["wire " + text]
        (folder / "openapi.yaml").write_text(json.dumps(spec), encoding="utf-8")
        files = generate_package(folder, "hostile").files
    for path, source in files.items():
        if path.suffix == ".py":
            _only_in_strings(source, str(path))
        target = tmp_path / "out" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(source, encoding="utf-8")
    monkeypatch.chdir(tmp_path)  # where the canary would be
    monkeypatch.syspath_prepend(str(tmp_path / "out" / "src"))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            models = importlib.import_module("workorders_hostile.models")
            importlib.import_module("workorders_hostile.resources.things")
            assert [kind.value for kind in models.Kind] == [text, "plain"]
            assert set(models.Thing.model_fields)
    finally:
        for name in [each for each in sys.modules if each.partition(".")[0] == "workorders_hostile"]:
            del sys.modules[name]
    assert not (tmp_path / "CANARY").exists()


def _only_in_strings(source: str, name: str) -> None:
    """The canary call occurs as text alone: never as code, never in a comment."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        assert not (isinstance(node, ast.Call) and "pathlib" in ast.unparse(node.func)), name
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        assert not (token.type == tokenize.COMMENT and "CANARY" in token.string), name


@pytest.mark.parametrize(
    "change",
    [
        lambda spec: spec["paths"].update({"/a','GET')&&x('": spec["paths"].pop("/things")}),
        lambda spec: spec["paths"].update({"/../x": spec["paths"].pop("/things")}),
        lambda spec: spec["paths"]["/things"]["post"].update(operationId="../../evil"),
        lambda spec: spec["components"]["schemas"].update({"os.path": {"type": "string"}}),
        lambda spec: spec["components"]["schemas"]["Thing"].update({"x-python-type": "subprocess.Popen"}),
        lambda spec: spec["components"]["schemas"]["Thing"].update({"customBasePath": "antigravity.Model"}),
        lambda spec: spec["x-wo-client"].update({"package": "../evil"}),
        lambda spec: spec["x-wo-client"].update({"class": "A: import os"}),
        lambda spec: spec["paths"]["/things"]["post"].update({"x-wo-resource": "a/../../b"}),
        lambda spec: spec["paths"]["/things"]["post"].update({"x-wo-method": "x(self): pass #"}),
    ],
)
def test_names_that_are_code_are_refused(change: Any, tmp_path: Path) -> None:
    spec = _spec("plain")
    change(spec)
    folder = tmp_path / "hostile"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(json.dumps(spec), encoding="utf-8")
    with pytest.raises(SpecError):
        generate_package(folder, "hostile")
    assert load(folder)
