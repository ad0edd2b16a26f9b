"""What documents of vendors do that is allowed, or nearly, and needs care."""

from __future__ import annotations

import pytest

from tests.golden.support import Api, Call, Package, content, nothing, reply

SITE = "https://api.published.example"
BASE = f"{SITE}/sell/v1/bot7:ABC"
OPTIONS: dict[str, str] = {"hdr": "canary-header", "qry": "canary-query"}
CALLS = [
    Call("t.get_a", replies=(nothing(),), request=f"GET {BASE}/a"),
    Call(
        "t.post_a",
        keywords={"body": b"\0a", "query_body": "b"},
        replies=(content("hello", "text/plain"),),
        request=f"POST {BASE}/a?body=b",
        body=b"\0a",
        content_type="application/octet-stream",
        accept="*/*",
        value="hello",
    ),
    Call(
        "t.put_a",
        keywords={"a": "any (text)", "b": True, "c": None},
        replies=(reply({"id": 1}),),
        request=f"PUT {BASE}/a",
        body=b'{"a":"any (text)","b":true,"c":null}',
        value={"id": 1},
    ),
    Call(
        "t.add_line",
        (5,),
        {"id": 9, "n": "x"},
        replies=(nothing(),),
        request="POST https://one.published.example/orders/5/lines?api_key=canary-query",
        body=b'{"id":9,"n":"x"}',
    ),
    Call(
        "t.form",
        keywords={"name": None, "lines": [{"sku": "a"}]},
        replies=(nothing(),),
        body=b"name=&lines%5Bsku%5D=a",
        content_type="application/x-www-form-urlencoded",
    ),
    Call("t.text", keywords={"body": "hey"}, replies=(nothing(),), body=b"hey", content_type="text/plain"),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api.options_of(**OPTIONS))


def test_credentials_of_two_places_go_together(api: Api) -> None:
    sent = api.options_of(**OPTIONS).call("t.add_line", 5, replies=nothing()).request
    assert sent.headers["x-api-key"] == "canary-header"


def test_parts_of_the_path_of_a_server(api: Api) -> None:
    outcome = api.options_of(**OPTIONS, base_path="/buy/v2/", token="8:D~e").call("t.get_a", replies=nothing())
    assert outcome.request.url == f"{SITE}/buy/v2/bot8:D~e/a"


@pytest.mark.parametrize(
    ("server", "options", "base_url"),
    [
        ("server_2", {}, SITE),
        ("server_2", {"prefix": "/v2"}, f"{SITE}/v2"),
        ("server_3", {}, "https://cognitive.published.example/bing/v7.0"),
        ("server_4", {"account_name": "acme"}, "https://acme.published.example"),
    ],
)
def test_the_other_servers(package: Package, server: str, options: dict[str, str], base_url: str) -> None:
    client = package.client_class("sync")(**OPTIONS, server=server, **options)
    assert client.base_url == base_url


@pytest.mark.parametrize(
    "options",
    [
        {"base_path": "../x"},
        {"base_path": "a?b"},
        {"base_path": "a#b"},
        {"base_path": ""},
        {"token": "a/b"},
        {"token": ".."},
    ],
)
def test_what_no_part_of_a_path_is(package: Package, options: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=next(iter(options))):
        package.client_class("sync")(**OPTIONS, **options)


def test_a_constant_that_is_a_boolean(api: Api) -> None:
    with pytest.raises(ValueError, match="b should be True"):
        api.options_of(**OPTIONS).call("t.put_a", b=False, replies=())
