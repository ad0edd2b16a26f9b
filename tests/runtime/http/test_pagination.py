"""Lists: every paging style, resuming, circles, failures in the middle."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from workorders_runtime import exceptions
from workorders_runtime.http.page_state import next_link

from tests.support.example_client import async_example_client, example_client
from tests.support.mock_transport import Server, Time, pages, reply


def ids(things: Any) -> list[str]:
    return [thing.id for thing in things]


def collect(listing: Any, seen: list[str]) -> None:
    for thing in listing:
        seen.append(thing.id)


async def acollect(listing: Any, seen: list[str]) -> None:
    async for thing in listing:
        seen.append(thing.id)


def urls(server: Server) -> list[str]:
    return [request.url.raw_path.decode() for request in server.requests]


def test_one_item_is_one_request() -> None:
    server = Server(*pages(["a", "b"], ["c"]))
    listing = example_client(server).things.list()
    assert server.requests == []
    assert next(iter(listing)).id == "a"
    assert len(server.requests) == 1
    assert repr(listing) == "<Pages of things.list()>"


def test_pages_cursors_and_resuming() -> None:
    responses = pages(["a", "b"], [], ["c"])
    client = example_client(Server(*responses))
    found = list(client.things.list().pages())
    assert [(ids(page.items), page.cursor) for page in found] == [(["a", "b"], "c1"), ([], "c2"), (["c"], "c3")]
    assert [page.has_more for page in found] == [True, True, False]
    assert found[0].raw.status == 200
    assert found[0].raw.value == found[0].items
    server = Server(responses[2])
    assert ids(example_client(server).things.list(start="c2")) == ["c"]
    assert urls(server) == ["/things?after=c2"]


def test_the_error_of_a_list_names_the_method_and_has_its_attempts() -> None:
    time = Time()
    broken = {"data": [], "pagination": {"hasNextPage": True}}

    def slow(_: httpx2.Request) -> httpx2.Response:
        time.now += 2.5
        return reply(200, broken)

    server = Server(reply(503), slow)
    with pytest.raises(exceptions.PaginationError, match=r"^things\.list\(\): ") as caught:
        list(example_client(server, clock=time.clock).things.list())
    assert [each.status for each in caught.value.attempts] == [503, 200]
    assert caught.value.attempts[-1].elapsed == 2.5


def test_wrong_arguments_are_refused_at_once() -> None:
    server = Server(*pages(["a"]))
    with pytest.raises(TypeError, match="unexpected argument 'idz'"):
        example_client(server).things.list(idz=["1"])  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="start"):
        example_client(server).things.numbered(start="x")
    assert server.requests == []


@pytest.mark.parametrize("cursors", [["A", "A"], ["A", "B", "A"]])
def test_circles(cursors: list[str]) -> None:
    server = Server(
        *({"data": [{"id": c}], "pagination": {"endCursor": c, "hasNextPage": True}} for c in cursors),
    )
    seen: list[str] = []
    with pytest.raises(exceptions.PaginationError) as caught:
        collect(example_client(server).things.list(), seen)
    assert seen == cursors
    assert (caught.value.cursor, caught.value.delivered, len(server.requests)) == ("A", len(cursors), len(cursors))


@pytest.mark.parametrize("cursor", [None, ""])
def test_more_without_a_cursor(cursor: str | None) -> None:
    server = Server({"data": [{"id": "a"}], "pagination": {"endCursor": cursor, "hasNextPage": True}})
    seen: list[str] = []
    with pytest.raises(exceptions.PaginationError, match="no cursor was returned"):
        collect(example_client(server).things.list(), seen)
    assert seen == ["a"]


def test_a_failure_in_the_middle_says_where_to_go_on() -> None:
    responses = pages(["a"], ["b"], ["c"])
    server = Server(responses[0], responses[1], reply(500), reply(500), reply(500), responses[2])
    client = example_client(server, clock=Time().clock)
    seen: list[str] = []
    with pytest.raises(exceptions.ServerError) as caught:
        collect(client.things.list(), seen)
    assert (seen, caught.value.cursor) == (["a", "b"], "c2")
    assert ids(client.things.list(start=caught.value.cursor)) == ["c"]
    assert urls(server)[-1] == "/things?after=c2"


def test_deviating_items_do_not_harm_the_others() -> None:
    body = pages(["a", "b"])[0]
    body["data"].insert(1, 5)
    body["data"].append({"id": "c", "status": "Odd"})
    (page,) = example_client(Server(body)).things.list().pages()
    assert page.items[1] == 5  # type: ignore[comparison-overlap]
    assert ids([page.items[0], *page.items[2:]]) == ["a", "b", "c"]
    assert [(each.pointer, each.kind) for each in page.raw.deviations] == [
        ("/data/1", "type"),
        ("/data/3/status", "enum"),
    ]


def test_numbered_pages() -> None:
    server = Server(*({"items": [{"id": str(n)}], "page": n, "pages": 3} for n in (1, 2, 3)))
    assert ids(example_client(server).things.numbered()) == ["1", "2", "3"]
    assert urls(server) == ["/pages", "/pages?page=2", "/pages?page=3"]
    assert ids(example_client(Server({"items": [{"id": "3"}], "page": 3, "pages": 3})).things.numbered(start="3")) == [
        "3"
    ]
    with pytest.raises(exceptions.PaginationError, match="page 2 was requested, but page 1 was returned"):
        list(example_client(Server({"items": [], "page": 1, "pages": 3})).things.numbered())


def test_offsets() -> None:
    server = Server(
        {"items": [{"id": "a"}], "next_offset": 10}, {"items": {"id": "b"}, "next_offset": 20}, {"items": None}
    )
    client = example_client(server)
    found = list(client.things.offsets().pages())
    assert [(ids(page.items), page.cursor, page.raw.deviations) for page in found] == [
        (["a"], "10", ()),
        (["b"], "20", ()),
        ([], None, ()),
    ]
    assert urls(server) == ["/offsets", "/offsets?offset=10", "/offsets?offset=20"]
    with pytest.raises(exceptions.PaginationError, match="not greater"):
        list(example_client(Server({"items": [], "next_offset": 10})).things.offsets())


def test_next_urls_are_only_queries() -> None:
    server = Server(
        {"items": [{"id": "a"}], "next_url": "https://evil.test/v1/urls?q=1&after=x%26y&key=stolen"},
        {"items": [{"id": "b"}], "next_url": "//evil.test/urls?after=z"},
        {"items": [{"id": "c"}], "next_url": None},
    )
    found = list(example_client(server, api_key="canary-key").things.urls(q="1").pages())
    assert [page.cursor for page in found] == ["q=1&after=x%26y", "after=z", None]
    assert {request.url.host for request in server.requests} == {"api.example.test"}
    assert urls(server) == [
        "/urls?q=1&key=canary-key",
        "/urls?q=1&after=x%26y&key=canary-key",
        "/urls?after=z&key=canary-key",
    ]
    again = Server({"items": [{"id": "b"}]})
    assert ids(example_client(again).things.urls(start="q=1&after=x%26y")) == ["b"]
    assert urls(again) == ["/urls?q=1&after=x%26y"]
    with pytest.raises(exceptions.PaginationError, match="no query"):
        list(example_client(Server({"items": [], "next_url": "https://evil.test/urls"})).things.urls())


def test_items_in_wrappers() -> None:
    body: Any = {"data": [{"Thing": {"id": "a"}}, {"Thing": {"id": "b", "status": "Odd"}}], "paging": {"pages": 1}}
    (page,) = example_client(Server(body)).things.wrapped().pages()
    assert ids(page.items) == ["a", "b"]
    assert [each.pointer for each in page.raw.deviations] == ["/data/1/Thing/status"]
    lone: Any = {"data": {"Thing": {"id": "a", "hours": "x"}}, "paging": {"pages": 1}}
    (page,) = example_client(Server(lone)).things.wrapped().pages()
    assert ids(page.items) == ["a"]
    assert [each.pointer for each in page.raw.deviations] == ["/data/Thing/hours"]


@pytest.mark.anyio
async def test_the_other_flavor() -> None:
    responses = pages(["a"], ["b"], ["c"])
    server = Server(responses[0], responses[1], httpx2.ReadError("x"), responses[2])
    client = async_example_client(server, max_retries=0)
    seen: list[str] = []
    with pytest.raises(exceptions.ConnectionLostError) as caught:
        await acollect(client.things.list(), seen)
    assert (seen, caught.value.cursor) == (["a", "b"], "c2")
    assert [page.cursor async for page in client.things.list(start="c2").pages()] == ["c3"]


# -- responses that say little ---------------------------------------------------------------------------------------


def test_without_a_number_of_pages_a_list_ends_with_a_page_without_items() -> None:
    server = Server(
        {"data": [{"Thing": {"id": "1"}}]}, {"data": [{"Thing": {"id": "2"}}], "paging": None}, {"data": []}
    )
    assert ids(example_client(server).things.scattered()) == ["1", "2"]
    assert urls(server) == ["/scattered", "/scattered?page=2", "/scattered?page=3"]


def test_an_api_that_does_not_page_is_not_asked_for_ever() -> None:
    server = Server({"data": [{"Thing": {"id": "1"}}, {"Thing": {"id": "2"}}]})
    assert ids(example_client(server).things.scattered()) == ["1", "2"]
    assert len(server.requests) == 2


def test_the_number_of_pages_may_stand_in_another_place() -> None:
    server = Server({"data": [{"Thing": {"id": "1"}}], "last": 2}, {"data": [{"Thing": {"id": "2"}}], "last": 2})
    assert ids(example_client(server).things.scattered()) == ["1", "2"]
    assert len(server.requests) == 2


def test_an_entry_may_hold_its_item_in_another_place_or_be_it() -> None:
    body = {"data": [{"Thing": {"id": "1"}}, {"Other": {"id": "2"}}, {"id": "3", "status": "Odd"}], "last": 1}
    (page,) = example_client(Server(body)).things.scattered().pages()
    assert ids(page.items) == ["1", "2", "3"]
    assert [type(item).__name__ for item in page.items] == ["Thing"] * 3
    assert [each.pointer for each in page.raw.deviations] == ["/data/2/status"]


def test_an_entry_without_an_item_is_reported() -> None:
    body = {"data": [{"Thing": {"id": "1"}}, {"Thng": {"id": "2"}}], "paging": {"pages": 1}}
    (page,) = example_client(Server(body)).things.wrapped().pages()
    assert ids(page.items) == ["1"]
    assert [(each.pointer, each.kind) for each in page.raw.deviations] == [("/data/1/Thing", "missing")]


@pytest.mark.parametrize(
    ("header", "url"),
    [
        ('<?page=2>; rel="next"', "?page=2"),
        ('<a>; rel=prev , <b>;title="x, <c>; rel=next";REL = "first NEXT"', "b"),
        ("<a>; rel=nextish, <b>", None),
        ('<a>; title="z; rel=next"; rel=prev, <b>; type="x/y";crossorigin; rel="archive next"', "b"),
        ('<a,b?c=1,2>; title="say \\"hi, <x>; rel=next\\""; rel=next', "a,b?c=1,2"),
        ("<a>; rev=next, <b>; xrel=next, <c>;rel=next", "c"),
        ('<a>; rel="next', None),
        ("a; rel=next", None),
        ('<a>; rel=prev; rel=next, <b>; rel="next"', "b"),
        ("", None),
    ],
)
def test_the_next_page_in_a_link_header(header: str, url: str | None) -> None:
    assert next_link(header) == url
