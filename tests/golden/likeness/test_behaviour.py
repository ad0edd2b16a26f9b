"""Values and names that are easily taken for others: each is read, sent and shown as what it is."""

from __future__ import annotations

import json
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
    Call("lifts.nameless", replies=(reply({"field": 1}),), value=Model("Nameless", field=1)),
    Call("lifts.send_nameless", keywords={"field": 1}, body=b'{"field":1}'),
    Call("lifts.key", ("1234", 5), {"pins": ["5"]}, (reply({"floor": 5}),), value=Model("Key", floor=5)),
]


FORM = Call("lifts.send_form", keywords={"ids": [1]}, request=f"POST {BASE}/form", body=b"ids=1")
CALLS.append(FORM)


@pytest.mark.parametrize("call", [each for each in CALLS if each is not FORM], ids=lambda call: call.path)
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
