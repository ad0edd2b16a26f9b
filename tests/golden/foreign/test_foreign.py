"""A document as other people write them: OpenAPI 3.0, names that are missing or clash, and every kind of body."""

from __future__ import annotations

import pytest

from tests.golden.support import Api, Call, Model, content, nothing, reply

BASE = "https://api.foreign.example"
OPTIONS: dict[str, str] = {}
ITEM = Model("Item", created_at_2="a", created_at=None, size=1)
CALLS = [
    Call("items.get", replies=(reply([]),), request=f"GET {BASE}/items", value=[]),
    Call(
        "items.create",
        keywords={"created_at_2": "a", "created_at": None, "size": 1},
        replies=(reply({"createdAt": "a", "created_at": None, "size": 1}, status=201),),
        request=f"POST {BASE}/items",
        body=b'{"createdAt":"a","created_at":null,"size":1}',
        value=ITEM,
    ),
    Call(
        "items.get_by_id",
        ("7",),
        replies=(reply({"kind": "Cat", "lives": 9}),),
        request=f"GET {BASE}/items/7",
        value=Model("Cat", kind="Cat", lives=9),
    ),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


def test_cookies_and_deep_objects_are_sent(api: Api) -> None:
    request = api.call("items.get", session="a b", filter={"name": "x"}, replies=reply([])).request
    assert request.headers["cookie"] == "session=a%20b"
    assert request.url == f"{BASE}/items?filter%5Bname%5D=x"


def test_what_is_skipped_is_left_out(api: Api) -> None:
    assert "legacy" not in api.package.models.Item.model_fields
    with pytest.raises(AttributeError, match="get_history"):
        api.call("items.get_history", "7", replies=())


def test_raw_bodies_are_sent_unchanged(api: Api) -> None:
    request = api.call("items.put_file", "7", body=b"\x00\xff", replies=nothing()).request
    assert (request.content, request.headers["content-type"]) == (b"\x00\xff", "application/octet-stream")
    outcome = api.call("items.put_note", "7", body="é", replies=content("<a/>", "application/xml"))
    assert (outcome.request.content, outcome.value) == ("é".encode(), "<a/>")


def test_an_exclusive_limit_is_checked(api: Api) -> None:
    with pytest.raises(ValueError, match="size"):
        api.call("items.create", size=0, replies=())


def test_a_file_without_a_name_is_sent_as_file(api: Api) -> None:
    request = api.call("items.add_photo", "7", file=b"abc", replies=nothing()).request
    assert b'name="file"' in request.content
