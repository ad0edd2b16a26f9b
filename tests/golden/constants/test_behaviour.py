"""Constants and enum values whose text looks like code: they are sent and read letter for letter."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

from tests.golden.support import Api, Call, Member, Model, Package, assert_same, nothing, reply

BASE = "https://api.meters.example"
OPTIONS: dict[str, str] = {}
CONSTANTS: dict[str, Any] = {
    "alias": "date_aliased",
    "time": "time_aliased datetime_aliased",
    "model": "models.Reading",
    "optional": "a | None",
    "answer": "answer",
    "none": "None",
    "list": "list[str]",
    "field": "Field(alias='x'), ConfigDict",
    "group": r"(\d+)[a-z]*\1$^.",
    "quote": "it's",
    "quotes": "\"\"\" '''",
    "backslash": "C:\\new\\table\\",
    "braces": "{braces} {{ 7 * 7 }} {% raw %} {# x #}",
    "percent": "%s %(x)d",
    "newline": "two\nlines\r\n",
    "accents": "Größe café 名前 🔧",
    "empty": "",
    "spaces": "  ",
    "number": 7,
    "ratio": 1.5,
    "yes": True,
    "no": False,
}
KIND = 'models.Reading | "date_aliased" \\'
READING = {"kind": KIND, "version": 3, "final": False, "value": 12, "note": "optional | None"}
ALL = {**CONSTANTS, "at": "2026-03-07", "several": ["Reading"], "day": "2026-03-07", "reading": READING}
RESULTS: dict[str, Any] = {
    "date_": "date_aliased",
    "models_": "models.Reading",
    "bar": "a | None",
    "none": "None",
    "list": "list[dict[dt.date",
    "quotes": 'it\'s """quoted""" \\ {{ 7 * 7 }}\n',
    "number": 7,
    "yes": True,
    "several": [", default", ", default"],
}
HARD = [
    "",
    " ",
    "it's",
    'say "hi"',
    "\"\"\" '''",
    "C:\\new\\",
    "{x} {{ x }} %s",
    "café",
    "cafe",
    "名前",
    "in progress",
    "in-progress",
    "100%",
    "007",
    "-5",
    "None",
    "true",
    "class",
    "name",
    "value",
    "mro",
    "is_known",
    "date_aliased",
    "models.Hard | None",
    "two\nlines",
]
ENUMS = {"hard": "it's", "code": -1, "hards": HARD, "byName": {"a": 0}}


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


CALLS = [
    Call(
        "answers.get",
        replies=(reply(ALL),),
        request=f"GET {BASE}/answers",
        value=Model(
            "Constants",
            **CONSTANTS,
            at="2026-03-07",
            several=["Reading"],
            day=dt.date(2026, 3, 7),
            reading=Model("Reading", **READING),
        ),
    ),
    Call(
        "bodies.send",
        keywords={"value": 12},
        request=f"POST {BASE}/bodies",
        body=_json({"kind": KIND, "version": 3, "final": False, "value": 12}),
    ),
    Call("bodies.send_optional", request=f"PUT {BASE}/bodies", body=b"{}"),
    *(
        Call(f"results.{name}", replies=(reply(value),), request=f"GET {BASE}/results/{name.rstrip('_')}", value=value)
        for name, value in RESULTS.items()
    ),
    *(Call("results.either", replies=(reply(value),), value=value) for value in ("answer", "Mapping", 12)),
    Call(
        "parameters.find",
        keywords={
            "format": 'dt.date "x" \\d+',
            "page": 1,
            "x_mode": "Decimal",
            "either": "FileContent",
        },
        request=(
            f"GET {BASE}/parameters?format=dt.date%20%22x%22%20%5Cd%2B&page=1&either=FileContent"
            "&kind=Sequence%5Bmodels.Reading%5D%20%7C%20None"
        ),
    ),
    Call(
        "enums.save",
        keywords={"hard": "it's", "code": -1, "hards": HARD, "by_name": {"a": 0}},
        replies=(reply(ENUMS),),
        request=f"POST {BASE}/enums",
        body=_json(ENUMS),
        value=Model(
            "Enums",
            hard=Member("Hard", "it's"),
            code=Member("Code", -1),
            hards=[Member("Hard", value) for value in HARD],
            by_name={"a": Member("Code", 0)},
        ),
    ),
    Call(
        "enums.find",
        keywords={"hard": 'say "hi"', "codes": [0, -1]},
        replies=(reply(HARD),),
        request=f"GET {BASE}/enums?hard=say%20%22hi%22&codes=0&codes=-1",
        value=[Member("Hard", value) for value in HARD],
    ),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


@pytest.mark.parametrize("name", CONSTANTS)
def test_a_constant_of_an_answer(api: Api, name: str) -> None:
    outcome = api.call("answers.get", replies=reply({name: CONSTANTS[name]}))
    assert_same(outcome.value, Model("Constants", **{name: CONSTANTS[name]}), api.package)
    assert outcome.deviations == ()


@pytest.mark.parametrize("name", CONSTANTS)
def test_another_value_is_kept_and_reported(api: Api, name: str) -> None:
    outcome = api.call("answers.get", replies=reply({name: "something else"}))
    assert getattr(outcome.value, name) == "something else"
    assert [each.partition(":")[0] for each in outcome.deviations] == [f"/{name}"]


@pytest.mark.parametrize("name", CONSTANTS)
def test_an_optional_constant_is_sent_when_it_is_given(api: Api, name: str) -> None:
    outcome = api.call("bodies.send_optional", replies=nothing(), **{name: CONSTANTS[name]})
    assert outcome.request.content == _json({name: CONSTANTS[name]})


def test_another_constant_is_refused_before_it_is_sent(api: Api) -> None:
    with pytest.raises(ValueError, match="alias"):
        api.call("bodies.send_optional", replies=(), alias="date_")


def test_a_constant_header(api: Api) -> None:
    outcome = api.call("parameters.find", x_mode="Decimal", replies=nothing())
    assert outcome.request.line == f"GET {BASE}/parameters?kind=Sequence%5Bmodels.Reading%5D%20%7C%20None"
    assert outcome.request.headers["x-mode"] == "Decimal"


def test_each_value_of_an_enum_is_a_member(package: Package) -> None:
    assert [member.value for member in package.models.Hard] == HARD
    assert len({member.name for member in package.models.Hard}) == len(HARD)
    assert package.models.Hard.CAFE.value == "café"
    assert package.models.Hard.EMPTY.value == ""
    assert [member.value for member in package.models.Code] == [0, -1, 7]


@pytest.mark.parametrize("value", HARD)
def test_a_value_of_an_enum(api: Api, value: str) -> None:
    """It is sent and read as it is; as a member too."""
    body = _json({"hard": value})
    for given in (value, api.package.models.Hard(value)):
        outcome = api.call("enums.save", hard=given, replies=reply(body))
        assert outcome.request.content == body
        assert_same(outcome.value, Model("Enums", hard=Member("Hard", value)), api.package)
        assert outcome.deviations == ()
