"""Names that hurt: types, keywords, names that are none in Python, and names that cross."""

from __future__ import annotations

import datetime as dt
import inspect
import json
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from tests.golden.support import Api, Call, Model, Package, assert_same, nothing, reply

BASE = "https://api.names.example"
OPTIONS: dict[str, str] = {}
NOON = dt.datetime(2026, 3, 7, 12, 0, tzinfo=dt.UTC)
DAY = dt.date(2026, 3, 7)


def _saved(path: str, url: str, model: str, table: list[tuple[str, str, Any, Any]]) -> Call:
    """A call that sends every property and gets the same back: ``(wire name, Python name, on the wire, in Python)``."""
    body = json.dumps({wire: sent for wire, _, sent, _ in table}, ensure_ascii=False, separators=(",", ":")).encode()
    values = {name: value for _, name, _, value in table}
    expected = Model(model, **values)
    return Call(path, (), _given(values), (reply(body),), f"POST {BASE}/{url}", body, value=expected)


# Attributes that pydantic keeps for itself; as arguments these names are free.
ARGUMENTS = {f"{name}_": name for name in ("dict", "model_config", "model_fields", "copy", "json", "schema")}
ARGUMENTS["builtins"] = "builtins_"


def _given(values: dict[str, Any]) -> dict[str, Any]:
    """What a user gives; nested models may be given as plain tables."""
    return {
        ARGUMENTS.get(name, name): value.attributes if isinstance(value, Model) else value
        for name, value in values.items()
    }


TYPES: list[tuple[str, str, Any, Any]] = [
    ("list", "list", ["a", "b"], ["a", "b"]),
    ("lists", "lists", [1, 2], [1, 2]),
    ("str", "str", "s", "s"),
    ("text", "text", "t", "t"),
    ("int", "int", 1, 1),
    ("number", "number", 2, 2),
    ("float", "float", 1.5, 1.5),
    ("ratio", "ratio", 2.5, 2.5),
    ("bool", "bool", True, True),
    ("flag", "flag", False, False),
    ("bytes", "bytes", "b", "b"),
    ("builtins", "builtins", ["b"], ["b"]),
    ("date", "date", "2026-03-07", DAY),
    ("dates", "dates", ["2026-03-07"], [DAY]),
    ("datetime", "datetime", "2026-03-07T12:00:00Z", NOON),
    ("datetimes", "datetimes", ["2026-03-07T12:00:00Z"], [NOON]),
    ("decimal", "decimal", 1.25, Decimal("1.25")),
    ("type", "type", "t", "t"),
    ("dict", "dict_", {"a": 1}, {"a": 1}),
    ("dicts", "dicts", [{"a": "b"}], [{"a": "b"}]),
    ("object", "object", {"a": [1]}, {"a": [1]}),
    ("any", "any", [None, 1], [None, 1]),
    ("none", "none", None, None),
    ("named", "named", {"name": "n"}, Model("Named", name="n")),
]
KEYWORDS: list[tuple[str, str, Any, Any]] = [
    ("class", "class_", "c", "c"),
    ("from", "from_", "2026-03-07", DAY),
    ("import", "import_", True, True),
    ("None", "none", "n", "n"),
    ("True", "true", "t", "t"),
    ("async", "async_", "a", "a"),
    ("match", "match", "m", "m"),
    ("e-mail", "e_mail", "e", "e"),
    ("2nd", "field_2nd", "2", "2"),
    ("first name", "first_name", "f", "f"),
    ("größe", "groe", 1, 1),
    ("@id", "id", "i", "i"),
    ("$type", "type", "t", "t"),
    ("a.b", "a_b", "ab", "ab"),
    ("a/b~c", "a_b_c", "abc", "abc"),
    ("it's", "it_s", "it", "it"),
    ('say "hi"', "say_hi", "hi", "hi"),
    ("back\\slash", "back_slash", "b", "b"),
    ("{brace}", "brace", "b", "b"),
    ("_private", "private", "p", "p"),
    ("__init__", "init", "i", "i"),
    ("___", "field", "u", "u"),
    ("名前", "name_in_japanese", "j", "j"),
    ("model_config", "model_config_", "m", "m"),
    ("model_fields", "model_fields_", "m", "m"),
    ("copy", "copy_", "c", "c"),
    ("json", "json_", "j", "j"),
    ("schema", "schema_", "s", "s"),
]
CROSSING: list[tuple[str, str, Any, Any]] = [
    ("Id", "id", 1, 1),
    ("id", "number", 2, 2),
    ("userId", "user_id", "u1", "u1"),
    ("user_id", "user", "u2", "u2"),
    ("_type", "type", "t1", "t1"),
    ("type", "kind", "t2", "t2"),
    ("kind", "sort", "t3", "t3"),
    ("class", "class_", "c1", "c1"),
    ("class_", "school_class", "c2", "c2"),
    ("first", "second", "f", "f"),
    ("second", "first", "s", "s"),
]
MARKS = (
    *("name", "value", "mro", "None", "self", "title", "_ignore_", "__class__", "_missing_", "_value_", "1st", "", " "),
    *("+1", "-1", "a", "A", "a_2", "a-2", "<", "<=", "名前", "ß"),
)
PARAMETERS = {
    "models_": "m",
    "list": ["l1", "l2"],
    "str": "s",
    "int": 1,
    "date": DAY,
    "dt_": NOON,
    "type": "t",
    "fields_": "f",
    "options_": "o",
    "start_": "b",
    "timeout_": 3,
    "builtins_": "u",
    "find": "F",
    "filter_state": "open",
    "top": 5,
    "x_from": "north",
}
QUERY = (
    "models=m&list=l1&list=l2&str=s&int=1&date=2026-03-07&dt=2026-03-07T12%3A00%3A00Z&type=t&fields=f&options=o&start=b"
    "&timeout=3&builtins=u&FIND=F&filter%5Bstate%5D=open&%24top=5"
)

CALLS = [
    _saved("types.save", "types", "Types", TYPES),
    _saved("keywords.save", "keywords", "Keywords", KEYWORDS),
    _saved("crossing.save", "crossing", "Crossing", CROSSING),
    Call(
        "crossing.save_nested",
        keywords={"one": {"number": 1}},
        replies=(reply({"one": {"id": 1}}),),
        request=f"POST {BASE}/crossing/nested",
        body=b'{"one":{"id":1}}',
        value=Model("Nested", one=Model("Crossing", number=1)),
    ),
    Call("methods.list", replies=(reply(["a"]),), request=f"GET {BASE}/methods", value=["a"]),
    Call(
        "methods.type_",
        replies=(reply([{"name": "a"}]),),
        request=f"POST {BASE}/methods",
        value=[Model("Named", name="a")],
    ),
    Call("methods.str_", replies=(reply("a"),), request=f"PUT {BASE}/methods", value="a"),
    Call("methods.int_", replies=(reply(1),), request=f"PATCH {BASE}/methods", value=1),
    Call(
        "methods.dict_",
        ("a b/c",),
        {"list": ["x", "y"]},
        replies=(reply({"a": 1}),),
        request=f"GET {BASE}/methods/a%20b%2Fc?list=x&list=y",
        value={"a": 1},
    ),
    Call("methods.del_", ("a",), replies=(nothing(),), request=f"DELETE {BASE}/methods/a"),
    Call(
        "parameters.find",
        ("c", 7),
        PARAMETERS,
        replies=(reply([{"name": "a"}]),),
        request=f"GET {BASE}/parameters/c/7?{QUERY}",
        value=[Model("Named", name="a")],
    ),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


@pytest.mark.parametrize("row", CROSSING, ids=lambda row: row[0])
def test_a_name_that_crosses_fills_its_own_property_alone(api: Api, row: tuple[str, str, Any, Any]) -> None:
    wire, name, sent, value = row
    body = json.dumps({wire: sent}, separators=(",", ":")).encode()
    outcome = api.call("crossing.save", replies=reply(body), **{name: value})
    assert outcome.request.content == body
    assert_same(outcome.value, Model("Crossing", **{name: value}), api.package)


@pytest.mark.parametrize("row", CROSSING, ids=lambda row: row[0])
def test_a_nested_name_that_crosses_fills_its_own_property_alone(api: Api, row: tuple[str, str, Any, Any]) -> None:
    """In nested dicts, and in a model that was read and is sent back."""
    wire, name, sent, value = row
    body = {"one": {wire: sent}, "many": [{wire: sent}], "by_name": {"x": {wire: sent}}}
    given = {"one": {name: value}, "many": [{name: value}], "by_name": {"x": {name: value}}}
    outcome = api.call("crossing.save_nested", replies=reply(body), **given)
    assert json.loads(outcome.request.content) == body
    read = outcome.value
    again = api.call("crossing.save_nested", replies=reply(body), one=read.one, many=read.many, by_name=read.by_name)
    assert json.loads(again.request.content) == body
    assert type(read).model_validate(read.model_dump()) == read
    assert type(read).from_json(read.to_json()) == read


@pytest.mark.parametrize("mark", MARKS)
def test_a_value_of_an_enum_of_any_spelling(api: Api, mark: str) -> None:
    body = json.dumps({"mark": mark}, ensure_ascii=False, separators=(",", ":")).encode()
    outcome = api.call("crossing.save_nested", replies=reply(body), mark=mark)
    assert outcome.request.content == body
    assert outcome.deviations == ()
    assert outcome.value.mark == mark
    assert [each.value for each in type(outcome.value.mark)] == list(MARKS)


@pytest.mark.parametrize("table", [TYPES, KEYWORDS, CROSSING], ids=["types", "keywords", "crossing"])
def test_each_property_alone(api: Api, table: list[tuple[str, str, Any, Any]]) -> None:
    """One that is left out is not sent, and reads as ``None``."""
    resource, model = next(
        (name, kind)
        for name, kind, rows in (
            ("types", "Types", TYPES),
            ("keywords", "Keywords", KEYWORDS),
            ("crossing", "Crossing", CROSSING),
        )
        if rows is table
    )
    for wire, name, sent, value in table:
        body = json.dumps({wire: sent}, ensure_ascii=False, separators=(",", ":")).encode()
        outcome = api.call(f"{resource}.save", replies=reply(body), **_given({name: value}))
        assert outcome.request.content == body
        assert_same(outcome.value, Model(model, **{name: value}), api.package)
        others = {other for _, other, _, _ in table} - {name}
        assert {getattr(outcome.value, other) for other in others} == {None}


def test_parameters_may_be_left_out(api: Api) -> None:
    outcome = api.call("parameters.find", "c", 7, replies=reply([]))
    assert outcome.request.line == f"GET {BASE}/parameters/c/7"
    assert outcome.value == []


def test_a_header_with_an_odd_name(api: Api) -> None:
    outcome = api.call("parameters.find", "c", 7, x_from="north", replies=reply([]))
    assert outcome.request.headers["x-from"] == "north"


def test_descriptions_are_only_text(package: Package) -> None:
    """Quotes and backslashes are read as the spec has them."""
    assert "C:\\new\\temp" in (package.module.__doc__ or "")
    assert '"""this"""' in (package.module.__doc__ or "")
    assert (
        package.models.Keywords.__doc__.strip() == 'Text with """three quotes""", a \\ and \'\'\'more\'\'\' at the end"'
    )
    save = type(package.client_class("sync")().keywords).save
    assert save.__doc__.startswith('Save """keywords""".')
    assert "Takes C:\\users\\new and says \\N{BULLET} \\x41 \\u0041 ''' \"\"\"" in save.__doc__
    (fields,) = get_args(get_type_hints(save)["fields"])
    source = Path(inspect.getsourcefile(fields) or "").read_text()
    assert 'A \\"\\"\\"match\\"\\"\\" in C:\\\\new".' in source
