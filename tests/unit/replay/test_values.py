"""Literals of recordings, compared with results."""

from __future__ import annotations

from typing import Any, cast

import pytest
from workorders.replay.mismatch import MismatchError
from workorders.replay.package import Package
from workorders.replay.values import compare_value

PACKAGE = cast(Package, type("NoModels", (), {"module": staticmethod(lambda _: None)}))


@pytest.mark.parametrize(
    ("result", "literal", "message"),
    [
        (None, None, ""),
        (b"\xff\xfe", {"$base64": "//4="}, ""),
        (b"text", {"$bytes": "text"}, ""),
        ("text", {"$bytes": "text"}, "'text'"),
        (5, None, "the result is 5, recorded is null"),
        (b"\xff", {"$base64": "no"}, "can't be compared: not Base64"),
    ],
)
def test_a_whole_result(result: Any, literal: Any, message: str) -> None:
    if not message:
        compare_value(result, "", literal, PACKAGE)
        return
    with pytest.raises(MismatchError, match=message):
        compare_value(result, "", literal, PACKAGE)
