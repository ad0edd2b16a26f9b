"""Fields of forms as the values that a schema declares."""

from __future__ import annotations

from typing import Any

import pytest
from workorders.verify.forms import typed_form
from workorders.verify.values import Rules

SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "ids": {"type": "array", "items": {"type": "integer"}},
        "names[]": {"type": "array", "items": {"type": "string"}},
        "level": {"type": ["string", "integer"], "enum": [1, 2]},
        "state": {"type": "string", "enum": ["1", "2"]},
        "open": {"type": "boolean"},
        "file": {"type": "string"},
    },
}


@pytest.mark.parametrize(
    ("form", "values"),
    [
        ({"ids": "1"}, {"ids": [1]}),
        ({"ids": ["1", "2"]}, {"ids": [1, 2]}),
        ({"ids[]": "1"}, {"ids": [1]}),
        ({"ids[]": ["1", "2"], "ids": "3"}, {"ids": [1, 2, 3]}),
        ({"ids": "[1, 2]"}, {"ids": [1, 2]}),
        ({"names[]": "1"}, {"names[]": ["1"]}),
        ({"names": ["1"]}, {"names[]": ["1"]}),
        ({"level": "1"}, {"level": 1}),
        ({"level": "3"}, {"level": "3"}),
        ({"state": "3"}, {"state": "3"}),
        ({"open": "true"}, {"open": True}),
        ({"open": "yes"}, {"open": "yes"}),
        ({"file": {"base64": "/w=="}}, {"file": ""}),
    ],
)
def test_fields_are_what_the_schema_declares(form: dict[str, Any], values: dict[str, Any]) -> None:
    assert typed_form(form, SCHEMA, "", Rules({}, "create", {})) == values
