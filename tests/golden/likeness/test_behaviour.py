"""Values and names that are easily taken for others: each is read, sent and shown as what it is."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from tests.golden.support import Api, Call, Model, Package, nothing, reply

BASE = "https://api.lifts.example"
OPTIONS: dict[str, str] = {}
OPENED = Model("Opened", kind="opened", by="Ada")
WIRE = {"kind": "opened", "by": "Ada"}
CALLS = [
    Call("client_.get_one", request=f"GET {BASE}/client"),
    Call("async_client_.get_other", request=f"GET {BASE}/async"),
    Call("lifts.numbers", replies=(reply({"one": 1}),), request=f"GET {BASE}/numbers", value=Model("Numbers", one=1)),
    Call("lifts.send_numbers", keywords={"one": 1}, request=f"POST {BASE}/numbers", body=b'{"one":1}'),
    Call("lifts.events", replies=(reply([WIRE]),), request=f"GET {BASE}/events", value=[OPENED]),
    Call("lifts.levels", replies=(reply([{"level": 2}]),), value=[Model("Second", level=2)]),
    Call("lifts.wrapped", replies=(reply({"data": [WIRE]}),), value=[OPENED]),
    Call("lifts.maybe", replies=(reply({"data": [WIRE]}),), value=[OPENED]),
    Call("lifts.filtered", replies=(reply(WIRE),), request=f"GET {BASE}/filtered", value=OPENED),
    Call("lifts.send_one", keywords={"kind": "opened"}, body=b'{"kind":"opened"}'),
    Call("lifts.word", replies=(reply(None),), request=f"GET {BASE}/word", value=None),
    Call("lifts.send_words", keywords={"body": ["up", None]}, body=b'["up",null]'),
    Call("lifts.nameless", replies=(reply({"field": 1}),), value=Model("Nameless", field=1)),
    Call("lifts.send_nameless", keywords={"field": 1}, body=b'{"field":1}'),
    Call("lifts.key", ("1234", 5), {"pins": ["5"]}, (reply({"floor": 5}),), value=Model("Key", floor=5)),
]


UPLOADS = [
    Call("lifts.send_either", keywords={"title": "a", "kind": "one", "file": b"\xff"}),
    Call("lifts.send_ruled", keywords={"file": b"\xff"}),
    Call("lifts.send_shared", keywords={"data": b"\xff"}),
]
FORM = Call("lifts.send_form", keywords={"ids": [1]}, request=f"POST {BASE}/form", body=b"ids=1")
CALLS += [FORM, *UPLOADS, Call("lifts.send_shared_text", keywords={"data": "a"}, body=b'{"data":"a"}')]


@pytest.mark.parametrize("call", [each for each in CALLS if each not in (FORM, *UPLOADS)], ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


@pytest.mark.parametrize(
    ("body", "deviation"),
    [
        ({"one": 1, "yes": True, "ones": [1], "mixed": True}, None),
        ({"mixed": 1}, None),
        ({"one": True}, "/one: enum"),
        ({"one": 1.0}, "/one: type"),
        ({"yes": 1}, "/yes: enum"),
        ({"ones": [1, True]}, "/ones/1: enum"),
    ],
)
def test_a_number_is_no_boolean(api: Api, body: dict[str, Any], deviation: str | None) -> None:
    outcome = api.call("lifts.numbers", replies=reply(body))
    assert outcome.deviations == (() if deviation is None else (deviation,))
    assert outcome.value.to_json() == json.dumps(body, separators=(",", ":")).encode()
    if deviation is None:
        sent = api.call("lifts.send_numbers", replies=nothing(), **body).request
        assert sent.content == outcome.value.to_json()
    else:
        with pytest.raises(ValueError, match=r"should be (1|True)"):
            api.call("lifts.send_numbers", replies=nothing(), **body)


def test_the_digits_of_a_number_are_kept(api: Api) -> None:
    body = b'{"ratio":0.1000000000000000055}'
    ratio = api.call("lifts.numbers", replies=reply(body)).value.ratio
    assert ratio == 0.1
    assert api.call("lifts.send_numbers", replies=nothing(), ratio=ratio).request.content == body


def test_a_union_inside_a_union(api: Api) -> None:
    """The inner one says which values its members have."""
    events = [{"kind": "opened", "by": "a"}, {"kind": "closed", "why": "b"}, {"kind": "broken", "part": "c"}]
    outcome = api.call("lifts.events", replies=reply([*events, {"kind": "Ended"}]))
    assert [type(each).__name__ for each in outcome.value] == ["Opened", "Closed", "Broken", "dict"]
    assert outcome.deviations == ("/3/kind: enum",)


def test_the_number_that_tells_objects_apart_is_no_boolean(api: Api) -> None:
    outcome = api.call("lifts.levels", replies=reply([{"level": 1}, {"level": 2}, {"level": True}]))
    assert [type(each).__name__ for each in outcome.value] == ["First", "Second", "dict"]
    assert outcome.deviations == ("/2/level: type",)


def test_null_is_an_empty_list_only_where_it_may_be(api: Api) -> None:
    assert api.call("lifts.maybe", replies=reply({"data": None})).value == []
    for body in ({"data": None}, {}):
        with pytest.raises(api.package.errors.ResponseValidationError, match="no result at /data"):
            api.call("lifts.wrapped", replies=reply(body))
    assert api.call("lifts.wrapped", replies=reply({"data": []})).value == []


def test_what_a_form_cannot_send(api: Api) -> None:
    """An empty list would be sent like no list at all."""
    for empty, text in (({"ids": []}, "ids is an empty list"), ({"extras": {}}, "extras is an empty object")):
        with pytest.raises(ValueError, match=text):
            api.call("lifts.send_form", replies=nothing(), **empty)
    sent = api.call("lifts.send_form", replies=nothing(), ids=[1, 2], extras={"a": "b"}).request
    assert sent.content == b"ids=1&ids=2&extras%5Ba%5D=b"


@pytest.mark.parametrize(
    ("given", "query"),
    [
        ({"floor": 5}, "?floor=5"),
        ("any", "?filter=any"),
        ({"floor": 5, "inner": "1,2", "wing": "b"}, "?floor=5&inner=1%2C2&wing=b"),
    ],
)
def test_a_parameter_that_is_an_object_or_a_text(api: Api, given: Any, query: str) -> None:
    assert api.call("lifts.filtered", filter=given, replies=reply(WIRE)).request.line == f"GET {BASE}/filtered{query}"


def test_null_cannot_be_sent_in_a_query(api: Api) -> None:
    with pytest.raises(ValueError, match=r"filter cannot be None\. Leave it out"):
        api.call("lifts.filtered", filter=None, replies=())


def test_what_an_object_in_a_parameter_requires(api: Api) -> None:
    with pytest.raises(ValueError, match=r"filter\.floor is required"):
        api.call("lifts.filtered", filter={"inner": "1"}, replies=reply(WIRE))


@pytest.mark.parametrize(
    ("path", "keywords", "parts"),
    [
        ("send_either", {"title": "a", "kind": "one", "file": b"\xff"}, ["title", "kind", "file"]),
        (
            "send_either",
            {"title": "a", "kind": "several", "files": [b"\xff", b"b"]},
            ["title", "kind", "files", "files"],
        ),
        ("send_ruled", {"file": b"\xff"}, ["file"]),
        ("send_ruled", {"url": "u"}, ["url"]),
        ("send_shared", {"data": b"\xff", "note": "n"}, ["note", "data"]),
    ],
)
def test_a_file_is_a_part(api: Api, path: str, keywords: dict[str, Any], parts: list[str]) -> None:
    """In one of several objects, in a rule about which properties are given, and in a schema that JSON has too."""
    sent = api.call(f"lifts.{path}", replies=nothing(), **keywords).request
    assert re.findall(rb'form-data; name="(\w+)"', sent.content) == [each.encode() for each in parts]
    assert (b"\xff" in sent.content) is (b"filename=" in sent.content)


def test_what_is_asked_for_where_a_file_is_text_elsewhere(api: Api) -> None:
    for path in ("send_shared", "send_shared_text"):
        with pytest.raises(TypeError, match="data"):
            api.call(f"lifts.{path}", replies=nothing(), note="n")


def test_a_property_without_a_name(api: Api) -> None:
    body = {"": 1, "field": 2}
    value = api.call("lifts.nameless", replies=reply(body)).value
    fields = {name: getattr(value, name) for name in type(value).model_fields}
    assert sorted(fields.values()) == [1, 2]
    sent = api.call("lifts.send_nameless", replies=nothing(), **fields).request
    assert json.loads(sent.content) == body


def test_secrets_in_a_url_and_behind_references_are_not_shown(api: Api) -> None:
    with pytest.raises(api.package.errors.NotFoundError) as caught:
        api.call("lifts.key", "1234", 5, pins=["5678"], replies=reply({"message": "no"}, status=404))
    assert f"GET {BASE}/keys/***/5?pins=*** returned 404" in str(caught.value)
    outcome = api.call("lifts.key", "1234", 5, replies=reply({"code": "9012", "old": ["3456"], "floor": 5}))
    assert outcome.request.line == f"GET {BASE}/keys/1234/5"
    assert repr(outcome.value) == "Key(code='***', old='***', floor=5)"


def test_the_classes_of_resources_differ(package: Package) -> None:
    names = [
        (type(getattr(package.client_class(flavor)(), name)).__name__)
        for flavor in ("sync", "async")
        for name in ("client_", "async_client_")
    ]
    assert len({*names}) == 4
