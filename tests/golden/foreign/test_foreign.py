"""A document as other people write them: OpenAPI 3.0, names that are missing or clash, and every kind of body."""

from __future__ import annotations

import pytest
from workorders_runtime.exceptions import ResponseDecodeError

from tests.golden.support import Api, Call, Member, Model, Reply, content, nothing, reply

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
        value=Model("Cat", kind=Member("AnimalBaseKind", "Cat"), lives=9),
    ),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


def test_cookies_and_deep_objects_are_sent(api: Api) -> None:
    request = api.call("items.get", session="a b", filter={"name": "x"}, replies=reply([])).request
    assert request.headers["cookie"] == "session=a%20b"
    assert request.url == f"{BASE}/items?filter%5Bname%5D=x"


def test_a_field_that_would_be_sent_as_another_parameter_is_left_out(api: Api) -> None:
    request = api.call("items.get", page=2, size={"rows": 3}, replies=reply([])).request
    assert request.url == f"{BASE}/items?page=2&rows=3"
    with pytest.raises(ValueError, match="page"):
        api.call("items.get", size={"page": 3}, replies=())
    request = api.call("items.get", page=2, where={"page": 3}, replies=reply([])).request
    assert request.url == f"{BASE}/items?where=%7B%22page%22%3A3%7D&page=2"


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


def test_paths_are_sent_percent_encoded(api: Api) -> None:
    request = api.call("odd.put_a_b_e_50", body="a", shape={"size": 1}, page=2, replies=nothing()).request
    assert request.url == f"{BASE}/a%20b/%C3%A9/50%25?page=2&shape%5Bsize%5D=1"


def test_a_path_that_refers_to_another_has_operations_of_its_own(api: Api) -> None:
    assert api.call("items.get_old", replies=reply([])).request.url == f"{BASE}/old%20items"


def test_a_listed_value_without_a_schema_is_the_parent(api: Api) -> None:
    animal = api.call("items.get_by_id", "7", replies=reply({"kind": "Unknown", "x": "a"})).value
    assert (type(animal).__name__, animal.kind, animal.x) == ("AnimalBase", "Unknown", "a")


def test_fields_of_a_form_are_sent_as_their_encoding_says(api: Api) -> None:
    arguments = {"x": 1, "meta": '{"size":1}', "tags": "a|b", "note": "c/d", "page": 3}
    outcome = api.call("odd.post", **arguments, replies=reply({"animal": {"kind": "Cat", "lives": 9}}))
    assert outcome.request.content == b"x=1&meta=%7B%22size%22%3A1%7D&tags=a%7Cb&note=c%2Fd"
    assert outcome.request.url == f"{BASE}/form?page=3"
    assert outcome.value.animal.lives == 9


def test_parts_that_clients_cannot_write_are_texts(api: Api) -> None:
    request = api.call("odd.put_form", note="*a*", meta="<a/>", any='{"f":""}', replies=nothing()).request
    parts = request.content.split(b"--" + request.headers["content-type"].partition("boundary=")[2].encode())
    assert [part.split(b"\r\n\r\n")[1].strip() for part in parts[1:-1]] == [b"*a*", b"<a/>", b'{"f":""}']
    assert b"Content-Type: text/markdown" in parts[1]
    assert b"Content-Type: application/xml" in parts[2]


def test_a_form_without_fields_takes_any(api: Api) -> None:
    reply_ = reply({"animal": {"kind": "Cat", "lives": 9}})
    outcome = api.call("open.post", body={"a": "b", "c": "d e"}, replies=reply_)
    assert outcome.request.content == b"a=b&c=d+e"
    assert outcome.value.animal.lives == 9


def test_a_list_of_files_is_sent_as_file(api: Api) -> None:
    outcome = api.call("open.put", file=[b"abc", b"def"], replies=reply({"any": 1}))
    assert outcome.request.content.count(b'; name="file"') == 2
    assert outcome.value == {"any": 1}


def test_a_schema_in_place_of_a_response_is_its_json(api: Api) -> None:
    replies = reply({"animal": {"kind": "Cat", "lives": 9}})
    outcome = api.call("open.patch", rows=3, lines=4, replies=replies)
    assert (outcome.request.url, outcome.request.content) == (f"{BASE}/open-form?rows=3", b'{"lines":4}')
    assert outcome.value.animal.lives == 9


def test_other_kinds_of_bodies_than_that_of_the_first_success(api: Api) -> None:
    assert api.call("open.get_report", replies=reply(b'{"id":1}', status=202)).value == b'{"id":1}'
    with pytest.raises(ResponseDecodeError) as caught:
        api.call("open.write_report", replies=Reply(b"later", "text/plain", status=202))
    assert caught.value.body == b"later"


def test_a_parameter_called_authorization_is_a_credential(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    def sent(api: Api, name: str) -> str | None:
        return api.call(name, replies=reply({})).request.headers.get("authorization")

    assert sent(api, "open.write_report") is None
    assert sent(api.options_of(api_key="Token 7"), "open.write_report") == "Token 7"
    assert sent(api.options_of(api_key="Token 7"), "open.get_report") is None
    monkeypatch.setenv("FOREIGN_API_KEY", "Token 8")
    assert sent(api, "open.write_report") == "Token 8"
