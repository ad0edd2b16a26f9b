"""Paging of an operation as a value of the runtime."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from workorders.build.operations import build
from workorders.bundle.bundler import bundle
from workorders.openapi.loader import load
from workorders_runtime.spec import Items, PagePaging, Paging


def built(folder: Path, paging: dict[str, Any], items: dict[str, Any]) -> Paging | None:
    schema = {"type": "object", "properties": {"data": items, "pages": {"type": "integer"}}}
    operation = {
        "operationId": "listThings",
        "tags": ["things"],
        "x-wo-paging": {"style": "page", "items": "/data", "parameter": "page", "pages": "/pages"} | paging,
        "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
        "responses": {"200": {"description": "A page.", "content": {"application/json": {"schema": schema}}}},
    }
    spec = {
        "openapi": "3.1.0",
        "info": {"title": "Paging", "version": "1"},
        "servers": [{"url": "https://api.example"}],
        "paths": {"/things": {"get": operation}},
    }
    (folder / "openapi.yaml").write_text(yaml.safe_dump(spec), encoding="utf-8")
    return build(bundle(load(folder))).resources[0].operations[0].paging


LIST = {"type": "array", "items": {"type": "string"}}


def test_defaults(tmp_path: Path) -> None:
    assert built(tmp_path, {}, LIST) == PagePaging(Items("/data"), "page", ("/pages",))


def test_every_key(tmp_path: Path) -> None:
    keys = {"first": 0, "until": "empty", "total": "/pages", "optional": True, "lone-item": True}
    assert built(tmp_path, keys, LIST) == PagePaging(
        Items("/data", single_item_as_list=True, nullable=True, optional=True),
        "page",
        ("/pages",),
        first=0,
        until="empty",
        total=("/pages",),
    )


@pytest.mark.parametrize(
    "items",
    [LIST | {"type": ["array", "null"]}, {"anyOf": [LIST, {"type": "null"}]}, {"oneOf": [{"type": "null"}, LIST]}],
)
def test_null_is_an_empty_list_where_the_schema_allows_null(tmp_path: Path, items: dict[str, Any]) -> None:
    paging = built(tmp_path, {}, items)
    assert paging is not None
    assert paging.items.nullable
