"""Lists and objects in parameters are read as the runtime writes them."""

from __future__ import annotations

from typing import get_args
from urllib.parse import unquote

import pytest
from workorders.openapi.semantics.parameters import split, split_object
from workorders_runtime.request import parameters
from workorders_runtime.spec import OperationSpec, Path, Style

STYLES = [style for style in get_args(Style) if style not in ("repeat", "deep", "json", "space", "pipe")]


def _written(style: Style, value: object) -> str:
    path, _, _ = parameters(OperationSpec("find", "GET", "/{x}", "safe", (Path("x", style=style),)), {"x": value})
    return unquote(path.removeprefix("/"))


@pytest.mark.parametrize("style", STYLES)
def test_lists_and_objects_in_paths_are_read_as_they_are_written(style: Style) -> None:
    assert split(style, "x", _written(style, ["a", "b"])) == ["a", "b"]
    assert split_object(style, "x", _written(style, {"a": "1", "b": "2"})) == {"a": "1", "b": "2"}
