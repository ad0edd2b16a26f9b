"""Lists that lie about how they go on: foreign addresses, circles, holes, nothing but empty pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from workorders_runtime import exceptions
from workorders_runtime.spec import MAX_EMPTY_PAGES

from tests.support.example_client import PLAN, ExampleClient, async_example_client, example_client
from tests.support.fault_server import FaultServer, Wire
from tests.support.mock_transport import Server, pages, reply
from tests.support.server_actions import http

SECRET = "canary-paging"


def read(listing: Any) -> tuple[list[str], exceptions.ApiError | None]:
    """Read a list to its end or its failure."""
    found: list[str] = []
    try:
        for thing in listing:
            found.append(thing.id)
    except exceptions.ApiError as error:
        return found, error
    return found, None


async def aread(listing: Any) -> tuple[list[str], exceptions.ApiError | None]:
    found: list[str] = []
    try:
        async for thing in listing:
            found.append(thing.id)
    except exceptions.ApiError as error:
        return found, error
    return found, None


# -- addresses of other hosts -----------------------------------------------------------------------------------------

FOREIGN: dict[str, Callable[[FaultServer, FaultServer], str]] = {
    "another host": lambda server, sink: f"http://localhost:{sink.port}/urls?page=2",
    "another port": lambda server, sink: f"{sink.url}/urls?page=2",
    "another scheme": lambda server, sink: f"https://127.0.0.1:{sink.port}/urls?page=2",
    "a host without a scheme": lambda server, sink: f"//127.0.0.1:{sink.port}/urls?page=2",
    "a backslash": lambda server, sink: f"/\\127.0.0.1:{sink.port}/urls?page=2",
    "a user before the host": lambda server, sink: f"{server.url}@127.0.0.1:{sink.port}/urls?page=2",
    "a credential in it": lambda server, sink: f"{sink.url}/urls?page=2&KEY=canary-theirs",
    "a path before its own": lambda server, sink: "/admin/../secrets/urls?page=2",
}


@pytest.mark.parametrize("next_url", FOREIGN)
def test_a_next_address_never_leads_elsewhere(next_url: str) -> None:
    """Of an address only its query is used, on the configured host and path: credentials go nowhere else."""
    with FaultServer() as sink, FaultServer() as server:
        address = FOREIGN[next_url](server, sink)

        def act(wire: Wire) -> object:
            first = "page=2" not in wire.request.target
            wire.send(http({"items": [{"id": str(len(server.requests))}], "next_url": address if first else None}))
            return True

        server.script = (act,)
        with ExampleClient(PLAN, base_url=server.url, token=SECRET) as client:
            assert read(client.things.urls()) == (["1", "2"], None)
        assert server.targets() == ["GET /urls", "GET /urls?page=2"]
        assert [each.headers["host"] for each in server.requests] == [f"127.0.0.1:{server.port}"] * 2
        assert sink.connections == 0


@pytest.mark.parametrize(
    "next_url",
    [
        "https://evil.test",
        "//evil.test",
        "/\\evil.test",
        "http://[",
        "?",
        "#page=2",
        "\x00",
        "x" * 5000,
        "/admin/../secrets?page=2",
    ],
)
def test_a_next_address_without_a_query_ends_in_an_error(next_url: str) -> None:
    server = Server({"items": [{"id": "a"}], "next_url": next_url})
    found, error = read(example_client(server).things.urls())
    assert found == ["a"]
    assert isinstance(error, exceptions.PaginationError)
    assert len(server.requests) == 1


def test_a_next_address_that_repeats_the_credential_does_not_send_it_twice() -> None:
    server = Server(
        {"items": [{"id": "a"}], "next_url": f"https://api.example.test/urls?key={SECRET}&page=2"},
        {"items": [{"id": "b"}], "next_url": None},
    )
    assert read(example_client(server, api_key=SECRET).things.urls())[0] == ["a", "b"]
    assert server.last.url.query == f"page=2&key={SECRET}".encode()


# -- lists that do not go on as they say ------------------------------------------------------------------------------


def cursors(*steps: tuple[Any, Any]) -> list[Any]:
    """Pages of one item each, with these cursors and flags for more."""
    return [
        {"data": [{"id": str(i)}], "pagination": {"endCursor": cursor, "hasNextPage": more}}
        for i, (cursor, more) in enumerate(steps)
    ]


def numbered(**changes: Any) -> Any:
    return {"items": [{"id": "x"}], **changes}


BROKEN: dict[str, tuple[str, list[Any], int, str | None]] = {
    "the same cursor": ("list", cursors(("A", True), ("A", True)), 2, "A"),
    "a cursor from before": ("list", cursors(("A", True), ("B", True), ("A", True)), 3, "A"),
    "more and no cursor": ("list", cursors((None, True)), 1, None),
    "more and an empty cursor": ("list", cursors(("A", True), ("", True)), 2, "A"),
    "more and an object": ("list", cursors(({"a": 1}, True)), 1, None),
    "more and true": ("list", cursors((True, True)), 1, None),
    "a mark that says nothing": ("list", cursors(("A", "yes")), 1, None),
    "neither a flag for more nor a cursor": ("list", cursors((None, None)), 1, None),
    "nothing about further pages": ("list", [*cursors(("A", True)), {"data": [{"id": "0"}]}], 2, "A"),
    "no number of pages": ("numbered", [numbered(page=1)], 1, "2"),
    "a number of pages that disappears": ("numbered", [numbered(page=1, pages=3), numbered(page=2)], 2, "3"),
    "the same offset": ("offsets", [numbered(next_offset=2), numbered(next_offset=2)], 2, "2"),
    "an offset that goes back": ("offsets", [numbered(next_offset=2), numbered(next_offset=1)], 2, "1"),
    "an offset of zero": ("offsets", [numbered(next_offset=0)], 1, "0"),
    "an offset below zero": ("offsets", [numbered(next_offset=-1)], 1, None),
    "an offset that is none": ("offsets", [numbered(next_offset="next")], 1, None),
    "an offset of 5,000 digits": ("offsets", [numbered(next_offset="9" * 5000)], 1, None),
    "an offset of 4,000 digits": ("offsets", [numbered(next_offset=int("9" * 4000))], 1, None),
    "an offset that is a list": ("offsets", [numbered(next_offset=[5])], 1, None),
    "an offset with a fraction": ("offsets", [numbered(next_offset=1.5)], 1, None),
    "another page than asked for": ("numbered", [numbered(page=1, pages=3), numbered(page=1, pages=3)], 2, "2"),
    "a number of pages that is none": ("numbered", [numbered(page=1, pages="many")], 1, None),
    "a number of pages of 4,000 digits": ("numbered", [numbered(page=1, pages=int("9" * 4000))], 1, None),
    "the same address": ("urls", [numbered(next_url="/urls?p=2"), numbered(next_url="/v2/urls?p=2")], 2, "p=2"),
    "an address that is a number": ("urls", [numbered(next_url=1.5)], 1, None),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_list_delivers_what_it_had_and_says_so(case: str) -> None:
    method, responses, requests, cursor = BROKEN[case]
    server = Server(*responses)
    found, error = read(getattr(example_client(server, max_retries=0).things, method)())
    assert isinstance(error, exceptions.PaginationError)
    assert (len(found), len(server.requests)) == (requests, requests)
    assert (error.delivered, error.cursor) == (requests, cursor)


@pytest.mark.anyio
@pytest.mark.parametrize("case", BROKEN)
async def test_a_broken_list_in_an_event_loop(case: str) -> None:
    method, responses, requests, cursor = BROKEN[case]
    server = Server(*responses)
    found, error = await aread(getattr(async_example_client(server, max_retries=0).things, method)())
    assert isinstance(error, exceptions.PaginationError)
    assert (len(found), len(server.requests), error.cursor) == (requests, requests, cursor)


@pytest.mark.parametrize(
    ("method", "responses"),
    [
        ("list", cursors(("A", False))),
        ("numbered", [numbered(page=1, pages=1)]),
        ("numbered", [numbered(page=1, pages=0)]),
        ("offsets", [numbered(next_offset=None)]),
        ("urls", [numbered(next_url="")]),
    ],
)
def test_the_ends_of_lists(method: str, responses: list[Any]) -> None:
    server = Server(*responses)
    found, error = read(getattr(example_client(server).things, method)())
    assert (len(found), error, len(server.requests)) == (1, None, 1)


def test_a_cursor_without_a_mark_is_followed() -> None:
    """The flag for more is missing: what the cursor leads to is not lost."""
    server = Server(*cursors(("A", None), ("B", False)))
    assert read(example_client(server).things.list()) == (["0", "1"], None)


@pytest.mark.parametrize(
    ("method", "start"),
    [
        ("numbered", "x"),
        ("numbered", ""),
        ("numbered", "9" * 5000),
        ("numbered", "٣"),
        ("offsets", "-1"),
        ("urls", ""),
        ("urls", "key=only-a-credential"),
        ("urls", "&".join(f"a{i}=1" for i in range(300))),
    ],
)
def test_a_start_that_makes_no_sense_is_refused_before_anything_is_sent(method: str, start: str) -> None:
    server = Server({})
    things = example_client(server).things
    with pytest.raises(ValueError, match="start must be"):
        getattr(things, method)(start=start)
    assert server.requests == []


# -- empty pages ------------------------------------------------------------------------------------------------------


def test_items_after_an_empty_page_are_delivered() -> None:
    server = Server(*pages(["a"], [], [], ["b"], []))
    assert read(example_client(server).things.list()) == (["a", "b"], None)
    assert len(server.requests) == 5


def test_a_list_of_nothing_but_empty_pages_ends() -> None:
    count = [0]

    def respond(request: httpx2.Request) -> httpx2.Response:
        count[0] += 1
        items = [{"id": "a"}] if count[0] == 1 else []
        return reply(200, {"data": items, "pagination": {"endCursor": f"c{count[0]}", "hasNextPage": True}})

    found, error = read(example_client(respond).things.list())
    assert found == ["a"]
    assert isinstance(error, exceptions.PaginationError)
    assert (count[0], error.cursor) == (MAX_EMPTY_PAGES + 1, f"c{MAX_EMPTY_PAGES + 1}")
