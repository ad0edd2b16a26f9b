"""Properties that are called like names which generated modules import or define."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any

import pytest

from tests.golden.support import Api, Call, Member, Model, assert_same, reply

BASE = "https://api.imports.example"
OPTIONS: dict[str, str] = {}
NOON = dt.datetime(2026, 3, 7, 12, 0, tzinfo=dt.UTC)

# Name on the wire, name in Python, value on the wire, value in Python.
PROPERTIES: list[tuple[str, str, Any, Any]] = [
    ("Field", "field", "f", "f"),
    ("fieldName", "field_name", "n", "n"),
    ("Annotated", "annotated", 1, 1),
    ("Literal", "literal", "fixed", "fixed"),
    ("Any", "any", [1, None], [1, None]),
    ("models", "models", [{"name": "a"}], [Model("Named", name="a")]),
    ("model", "model", {"name": "b"}, Model("Named", name="b")),
    ("self", "self", "s", "s"),
    ("cls", "cls", "c", "c"),
    ("fields", "fields", ["f"], ["f"]),
    ("options", "options", {"o": 1}, {"o": 1}),
    ("data", "data", "d", "d"),
    ("MISSING", "missing", "m", "m"),
    ("Sequence", "sequence", ["s"], ["s"]),
    ("Mapping", "mapping", {"m": "n"}, {"m": "n"}),
    ("Decimal", "decimal", "1.50", Decimal("1.50")),
    ("dt", "dt", "2026-03-07T12:00:00Z", NOON),
    ("builtins", "builtins", "b", "b"),
    ("annotations", "annotations", "a", "a"),
    ("SAVE", "save", "s", "s"),
    ("answer", "answer", 1, 1),
    ("ReadModel", "read_model", "r", "r"),
    ("WriteModel", "write_model", "w", "w"),
    ("Rfc3339", "rfc3339", "2026-03-07T12:00:00Z", NOON),
    ("Named", "named", {"name": "c"}, Model("Named", name="c")),
    ("Imports", "imports", "i", "i"),
    ("State", "state", "open", Member("State", "open")),
    ("state", "condition", "closed", Member("State", "closed")),
]
# Arguments that would hide what every method has.
ARGUMENTS = {name: f"{name}_" for name in ("self", "fields", "options", "models", "dt", "builtins")}


def _body(*properties: tuple[str, str, Any, Any]) -> bytes:
    return json.dumps({wire: sent for wire, _, sent, _ in properties}, separators=(",", ":")).encode()


def _given(*properties: tuple[str, str, Any, Any]) -> dict[str, Any]:
    """Keywords of the method: nested models and enums may be given as they are on the wire."""
    special = ("models", "model", "Named", "State", "state", "Literal")
    return {ARGUMENTS.get(name, name): sent if wire in special else value for wire, name, sent, value in properties}


CALLS = [
    Call(
        "imports.save",
        (),
        _given(*PROPERTIES),
        (reply(_body(*PROPERTIES)),),
        f"POST {BASE}/imports",
        _body(*PROPERTIES),
        value=Model("Imports", **{name: value for _, name, _, value in PROPERTIES}),
    )
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


@pytest.mark.parametrize("row", PROPERTIES, ids=lambda row: row[0])
def test_each_property_alone(api: Api, row: tuple[str, str, Any, Any]) -> None:
    body = _body(row)
    outcome = api.call("imports.save", replies=reply(body), **_given(row))
    assert outcome.request.content == body
    assert_same(outcome.value, Model("Imports", **{row[1]: row[3]}), api.package)
    assert outcome.deviations == ()
