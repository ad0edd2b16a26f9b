"""Lists that come in pages, in each style; named servers, server variables and options of the client."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.golden.support import Api, Call, Model, PageOf, reply

BASE = "https://eu.paging.example"
OPTIONS: dict[str, str] = {}
SINCE = dt.datetime(2026, 3, 7, 12, 0, tzinfo=dt.UTC)
AT = "since=2026-03-07T12%3A00%3A00Z"
ONE, TWO, THREE = (Model("Thing", id=name) for name in "123")

CALLS = [
    Call(
        "things.list_by_cursor",
        keywords={"since": SINCE},
        replies=(
            reply({"data": [{"id": "1"}, {"id": "2"}], "next": "c 2", "more": True}),
            reply({"data": [{"id": "3"}], "next": "c3", "more": False}),
        ),
        request=f"GET {BASE}/cursor?{AT}",
        value=[ONE, TWO, THREE],
    ),
    Call(
        "things.list_by_page",
        replies=(
            reply({"wrapped": [{"Thing": {"id": "1"}}, {"Thing": {"id": "2"}}], "page": 0, "pages": 2}),
            reply({"wrapped": [{"Thing": {"id": "3"}}], "page": 1, "pages": 2}),
        ),
        request=f"GET {BASE}/page",
        value=[ONE, TWO, THREE],
    ),
    Call(
        "things.list_by_offset",
        replies=(reply({"data": [{"id": "1"}], "offset": 1}), reply({"data": [{"id": "2"}], "offset": None})),
        request=f"GET {BASE}/offset",
        value=[ONE, TWO],
    ),
    Call(
        "things.list_by_url",
        replies=(
            reply({"data": [{"id": "1"}], "url": "https://elsewhere.example/url?after=x%2Fy"}),
            reply({"data": {"id": "2"}, "url": None}),
        ),
        request=f"GET {BASE}/url",
        value=[ONE, TWO],
    ),
]
FURTHER = {
    "things.list_by_cursor": f"GET {BASE}/cursor?{AT}&after=c%202",
    "things.list_by_page": f"GET {BASE}/page?page=1",
    "things.list_by_offset": f"GET {BASE}/offset?offset=1",
    "things.list_by_url": f"GET {BASE}/url?after=x%2Fy",
}

LAST = {"things.list_by_cursor": "c3"}
"""The cursor of a last page, where the response holds one."""


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_further_pages_are_asked_for(api: Api, call: Call) -> None:
    outcome = api.pages(call.path, replies=call.replies, **call.keywords)
    assert [type(page) for page in outcome.value] == [PageOf, PageOf]
    assert outcome.value[0].cursor is not None
    assert outcome.value[1].cursor == LAST.get(call.path)
    assert outcome.sent[1].line == FURTHER[call.path]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_a_list_is_resumed_at_a_cursor(api: Api, call: Call) -> None:
    first, second = call.replies
    cursor = api.pages(call.path, replies=(first, second), **call.keywords).value[0].cursor
    outcome = api.pages(call.path, start=cursor, replies=second, **call.keywords)
    assert outcome.request.line == FURTHER[call.path]
    assert len(outcome.value) == 1


def test_a_list_that_goes_in_circles_is_an_error(api: Api) -> None:
    page = reply({"data": [{"id": "1"}], "next": "c", "more": True})
    with pytest.raises(api.package.errors.PaginationError):
        api.call("things.list_by_cursor", since=SINCE, replies=(page, page))


def test_a_page_without_its_list_is_not_an_empty_one(api: Api) -> None:
    with pytest.raises(api.package.errors.ResponseValidationError):
        api.call("things.list_by_cursor", since=SINCE, replies=reply({"error": "quota"}))


@pytest.mark.parametrize(
    ("options", "url"),
    [
        ({"region": "us"}, "https://us.paging.example/offset"),
        ({"server": "sandbox"}, "https://sandbox.paging.example/offset"),
        ({"base_url": "http://127.0.0.1:8080"}, "http://127.0.0.1:8080/offset"),
    ],
)
def test_servers(api: Api, options: dict[str, str], url: str) -> None:
    outcome = api.options_of(**options).call("things.list_by_offset", replies=reply({"data": []}))
    assert outcome.request.line == f"GET {url}"


@pytest.mark.parametrize(("options", "version"), [({}, "7"), ({"version": "8"}, "8")])
def test_an_option_of_the_client_is_a_header(api: Api, options: dict[str, str], version: str) -> None:
    outcome = api.options_of(**options).call("things.list_by_cursor", since=SINCE, replies=reply({"data": []}))
    assert outcome.request.headers["x-version"] == version
