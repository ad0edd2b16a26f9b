"""Names that Python, the client or the generated modules use themselves, in every place that a spec names something."""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import sys
import typing
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from workorders.pipeline import generate_package

_NAMES = """
    auth close aclose raw request download base_url aio _driver __init__ __reduce__
    Odd AsyncOdd Settings SyncClient Client async-job cached_property PLAN TYPE_CHECKING httpx2
    models fields resources errors limits tokens webhooks enums dt builtins typing job
    Field Annotated Any Literal Sequence Mapping Unpack Resource AsyncResource CallOptions OperationSpec Pages
    list str dict int type object None True class import def self with_options 123 Ünïcode
"""
NAMES = _NAMES.split()
OPERATIONS = [name for name in NAMES if name.isidentifier() and name.isascii() and not name.startswith("_")]
ARGUMENTS = [name for name in NAMES if not name.startswith("_")]


def _spec() -> dict[str, Any]:
    date = {"type": ["string", "null"], "format": "date"}
    result = {"200": {"description": "A job.", "content": {"application/json": {"schema": _reference("Job")}}}}
    paths: dict[str, Any] = {}
    for index, name in enumerate(NAMES):
        operation = {"operationId": f"getThing{index}", "tags": [name], "responses": result}
        paths[f"/tags/{index}"] = {"get": operation}
    for index, name in enumerate(OPERATIONS):
        paths[f"/operations/{index}"] = {"get": {"operationId": name, "tags": ["operations"], "responses": result}}
    parameters = [{"name": name, "in": "query", "schema": date} for name in ARGUMENTS]
    body = {"required": True, "content": {"application/json": {"schema": _reference("Body")}}}
    paths["/arguments"] = {
        "get": {"operationId": "sendAll", "tags": ["arguments"], "parameters": parameters, "responses": result},
        "post": {"operationId": "saveAll", "tags": ["arguments"], "requestBody": body, "responses": result},
    }
    variables = {name: {"default": "x"} for name in ("timeout", "server", "self", "http_client")}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Odd", "version": "1"},
        "servers": [{"url": "https://{timeout}.{server}.{self}.{http_client}.example", "variables": variables}],
        "security": [{"base_url": [], "strict": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {
                name: {"type": "apiKey", "in": "header", "name": f"X-{name}"} for name in ("base_url", "strict")
            },
            "schemas": {
                "Job": {"type": "object", "properties": {"id": {"type": "integer"}}},
                "Body": {"type": "object", "properties": dict.fromkeys(ARGUMENTS, date)},
            },
        },
    }


def _reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_any_name_can_be_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "odd"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(json.dumps(_spec()), encoding="utf-8")
    for path, text in generate_package(folder, "odd").files.items():
        target = tmp_path / "out" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path / "out" / "src"))
    package = importlib.import_module("workorders_odd")
    try:
        for module in pkgutil.walk_packages(package.__path__, "workorders_odd."):
            importlib.import_module(module.name)
        with package.Odd(base_url_="k1", strict_="k2") as client:
            assert _methods(client) == len(NAMES) + len(OPERATIONS) + 2
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] == "workorders_odd"]:
            del sys.modules[name]


def _methods(client: Any) -> int:
    """Return how many methods a client has; each can be introspected."""
    resources = [
        getattr(client, name) for name, value in vars(type(client)).items() if isinstance(value, cached_property)
    ]
    methods = [value for each in resources for name, value in vars(type(each)).items() if inspect.isfunction(value)]
    for method in methods:
        typing.get_type_hints(method)
        inspect.signature(method, eval_str=True)
    return len(methods)
