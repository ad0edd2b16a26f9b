"""Lists whose response does not hold the list, and what else a page holds. Uses the golden package `paging`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx2
import pytest
from workorders_paging import AsyncPaging, Paging
from workorders_runtime.exceptions import RedirectError, ResponseDecodeError, ResponseValidationError

from tests.support.mock_transport import Server

STYLES = ("list_by_cursor", "list_by_page", "list_by_url")
"""Lists that the spec does not declare as optional."""
SINCE = datetime(2026, 1, 1, tzinfo=UTC)


def listing(name: str, client: Any, **options: Any) -> Any:
    arguments = {"since": SINCE} if name == "list_by_cursor" else {}
    return getattr(client.things, name)(**arguments, **options)


def sync_client(*bodies: Any, strict: bool = False) -> tuple[Paging, Server]:
    server = Server(*bodies)
    return Paging(http_client=httpx2.Client(transport=httpx2.MockTransport(server)), strict=strict), server


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("body", [{}, {"message": "internal error"}, {"next": "c", "pages": 9, "url": "?a=1"}])
@pytest.mark.parametrize("name", STYLES)
def test_a_response_without_the_list_is_an_error(name: str, body: Any, strict: bool) -> None:
    client, server = sync_client(body, strict=strict)
    with pytest.raises(ResponseValidationError, match="the response has no list at /") as caught:
        list(listing(name, client))
    assert caught.value.status == 200
    assert [(each.pointer, each.kind) for each in caught.value.deviations][-1:] == [
        ("/wrapped" if name == "list_by_page" else "/data", "missing")
    ]
    assert len(server.requests) == 1


@pytest.mark.anyio
@pytest.mark.parametrize("name", STYLES)
async def test_a_response_without_the_list_is_an_error_in_the_async_flavor(name: str) -> None:
    http_client = httpx2.AsyncClient(transport=httpx2.MockTransport(Server({})))
    with pytest.raises(ResponseValidationError, match="the response has no list at /"):
        await listing(name, AsyncPaging(http_client=http_client)).to_list()


def test_a_later_page_without_the_list_says_where_to_resume() -> None:
    client, _ = sync_client({"data": [{"id": "1"}], "next": "c1", "more": True}, {"message": "internal error"})
    items = iter(listing("list_by_cursor", client))
    assert next(items).id == "1"
    with pytest.raises(ResponseValidationError) as caught:
        next(items)
    assert caught.value.cursor == "c1"


@pytest.mark.parametrize("data", [None, "x", 5, {"id": "1"}])
def test_another_value_in_place_of_the_list_is_an_error(data: Any) -> None:
    client, _ = sync_client({"data": data})
    with pytest.raises(ResponseValidationError):
        list(listing("list_by_cursor", client))


def test_a_list_that_the_spec_declares_optional_may_be_absent() -> None:
    assert listing("list_by_offset", sync_client({})[0]).to_list() == []
    with pytest.raises(ResponseValidationError):
        list(listing("list_by_offset", sync_client({"data": None})[0]))


def test_a_documented_204_is_an_empty_list() -> None:
    assert listing("list_by_cursor", sync_client(httpx2.Response(204))[0]).to_list() == []
    with pytest.raises(RedirectError):
        list(listing("list_by_cursor", sync_client(httpx2.Response(304))[0]))
    with pytest.raises(ResponseDecodeError, match="the body is empty"):
        list(listing("list_by_page", sync_client(httpx2.Response(204))[0]))


@pytest.mark.parametrize("data", [None, {}, []])
def test_a_single_item_in_place_of_a_list_may_be_nothing(data: Any) -> None:
    (page,) = listing("list_by_url", sync_client({"data": data}, strict=True)[0]).pages()
    assert (page.items, page.raw.deviations) == ((), ())


def test_page_numbers_may_begin_at_0() -> None:
    bodies = [{"wrapped": [{"Thing": {"id": str(n)}}], "page": n, "pages": 3, "count": 3} for n in range(3)]
    client, server = sync_client(*bodies)
    pages = list(listing("list_by_page", client).pages())
    assert [page.items[0].id for page in pages] == ["0", "1", "2"]
    assert [request.url.query for request in server.requests] == [b"", b"page=1", b"page=2"]
    assert [(page.cursor, page.has_more, page.total) for page in pages] == [
        ("1", True, 3),
        ("2", True, 3),
        (None, False, 3),
    ]
    client, server = sync_client(*bodies)
    assert len(listing("list_by_page", client, start="0").to_list()) == 3
    assert server.requests[0].url.query == b"page=0"


def test_the_last_page_has_the_cursor_the_total_and_the_envelope() -> None:
    client, _ = sync_client({"data": [{"id": "1"}], "next": "later", "more": False, "total": 1, "extra": "kept"})
    (page,) = listing("list_by_cursor", client).pages()
    assert (page.cursor, page.has_more, page.total) == ("later", False, 1)
    assert (page.envelope.more, page.envelope.model_extra) == (False, {"extra": "kept"})


def test_first_and_to_list() -> None:
    bodies: list[Any] = [{"data": [], "next": "c", "more": True}, {"data": [{"id": "1"}, {"id": "2"}], "more": False}]
    client, server = sync_client(*bodies)
    assert listing("list_by_cursor", client).first().id == "1"
    assert len(server.requests) == 2
    assert [item.id for item in listing("list_by_cursor", sync_client(*bodies)[0]).to_list()] == ["1", "2"]
    assert listing("list_by_cursor", sync_client({"data": []})[0]).first() is None


@pytest.mark.anyio
async def test_first_and_to_list_in_the_async_flavor() -> None:
    body = {"data": [{"id": "1"}, {"id": "2"}], "next": "later", "more": False, "total": 2}
    client = AsyncPaging(http_client=httpx2.AsyncClient(transport=httpx2.MockTransport(Server(body))))
    assert (await listing("list_by_cursor", client).first()).id == "1"
    assert [item.id for item in await listing("list_by_cursor", client).to_list()] == ["1", "2"]
    assert [(page.cursor, page.total) async for page in listing("list_by_cursor", client).pages()] == [("later", 2)]
