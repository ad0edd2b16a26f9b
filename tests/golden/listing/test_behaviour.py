"""Lists without a next pointer: counted offsets and pages, values in headers, positions in the body of a request."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from tests.golden.support import Api, Call, Model, Reply, reply

BASE = "https://listing.example"
OPTIONS: dict[str, str] = {}


def jobs(*ids: int) -> list[dict[str, int]]:
    return [{"id": each} for each in ids]


def page(*ids: int, **more: Any) -> Reply:
    return reply({"data": jobs(*ids), **more})


def bare(*ids: int, **headers: str) -> Reply:
    return reply(jobs(*ids), headers={name.replace("_", "-"): text for name, text in headers.items()})


LINK = (
    '<https://elsewhere.example/link?page=1>; title="a; rel=next"; rel=prev, '
    '<https://elsewhere.example/v2/link?page=2&a=1%2C2>; title="a, b"; rel="last next"'
)
BODIES = {
    "jobs.search": (b'{"page":1,"text":"pump","amount":94.1}', b'{"page":2,"text":"pump","amount":94.1}'),
    "jobs.search_below": (b'{"text":"pump"}', b'{"text":"pump","paging":{"after":7}}'),
}
"""Bodies of the requests of a list."""


def listed(name: str, first: str, *replies: Reply, **keywords: Any) -> Call:
    method = "POST" if f"jobs.{name}" in BODIES else "GET"
    body = BODIES.get(f"jobs.{name}", (None,))[0]
    value = [Model("Job", id=each) for each in (1, 2, 3)]
    return Call(f"jobs.{name}", (), keywords, replies, f"{method} {BASE}{first}", body, value=value)


CALLS = [
    listed("list_by_received", "/received", page(1, 2), page(3), page()),
    listed("list_until_short", "/short", bare(1, 2), bare(3)),
    listed("list_by_total", "/total?skip=1", page(1, 2, total=3), page(3, total=3)),
    listed("list_by_total_header", "/counted", bare(1, 2, x_total_count="3"), bare(3, x_total_count="3")),
    listed("list_by_offset_while_more", "/offset-more", page(1, 2, hasMore=True), page(3, hasMore=False)),
    listed("list_while_more", "/more", page(1, 2, hasMore=True), page(3, hasMore=False)),
    listed("list_while_number", "/more-number", page(1, 2, moreNumber=1), page(3, moreNumber=0)),
    listed("list_while_text", "/more-text", page(1, 2, moreText="True"), page(3, moreText="false")),
    listed("list_pages_by_total", "/pages-total", page(1, 2, total=3), page(3, total=3)),
    listed("list_bare_pages", "/bare", bare(1, 2), bare(3), bare()),
    listed("list_by_page_header", "/page-headers", bare(1, 2, x_page_count="2"), bare(3, x_page_count="2")),
    listed("list_by_link", "/link", bare(1, 2, link=LINK), bare(3, link="<https://e.example/?page=1>; rel=prev")),
    listed("list_by_any_link", "/groups/pumps/link", bare(1, 2, link=LINK), bare(3), group="pumps"),
    listed("list_by_cursor_header", "/cursor-header", bare(1, 2, x_next="c", x_more="True"), bare(3, x_more="false")),
    listed("list_by_first_cursor", "/cursor-first?after=-1", page(1, 2, after=7), page(3, after=None)),
    listed("search", "/search", page(1, 2, hasMore=True), page(3, hasMore=False), text="pump", amount=94.1),
    listed("search_below", "/search-below", page(1, 2, after=7), page(3, after=None), text="pump"),
]
SECOND = {
    "jobs.list_by_received": "/received?skip=2",
    "jobs.list_until_short": "/short?skip=2",
    "jobs.list_by_total": "/total?skip=3",
    "jobs.list_by_total_header": "/counted?skip=2",
    "jobs.list_by_offset_while_more": "/offset-more?skip=2",
    "jobs.list_while_more": "/more?page=2",
    "jobs.list_while_number": "/more-number?page=2",
    "jobs.list_while_text": "/more-text?page=2",
    "jobs.list_pages_by_total": "/pages-total?page=2",
    "jobs.list_bare_pages": "/bare?page=1",
    "jobs.list_by_page_header": "/page-headers?page=2",
    "jobs.list_by_link": "/link?page=2&a=1%2C2",
    "jobs.list_by_any_link": "/groups/pumps/link?page=2&a=1%2C2",
    "jobs.list_by_cursor_header": "/cursor-header?after=c",
    "jobs.list_by_first_cursor": "/cursor-first?after=7",
    "jobs.search": "/search",
    "jobs.search_below": "/search-below",
}
EXTRA = {"jobs.list_until_short": (bare(),), "jobs.list_pages_by_total": (page(total=3),)}
"""Pages after the last one, which are requested where a resumed list does not know the length of a page."""


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_the_second_page_and_resuming_there(api: Api, call: Call) -> None:
    outcome = api.pages(call.path, replies=call.replies, **call.keywords)
    second = outcome.sent[1]
    assert second.line.partition(" ")[2] == BASE + SECOND[call.path]
    assert second.content == BODIES.get(call.path, (b"", b""))[1]
    cursor = outcome.value[0].cursor
    assert cursor is not None
    end = EXTRA.get(call.path, ())
    resumed = api.pages(call.path, start=cursor, replies=(*call.replies[1:], *end), **call.keywords)
    assert (resumed.sent[0].line, resumed.sent[0].content) == (second.line, second.content)


GONE = {
    "jobs.list_by_total": (page(1, 2), "3", "/total"),
    "jobs.list_by_total_header": (bare(1, 2), "2", "the header X-Total-Count"),
    "jobs.list_by_offset_while_more": (page(1, 2), "2", "/hasMore"),
    "jobs.list_while_more": (page(1, 2), "2", "/hasMore"),
    "jobs.list_pages_by_total": (page(1, 2), "2", "/total"),
    "jobs.list_by_page_header": (bare(1, 2), "2", "the header X-Page-Count or the header X-Total-Count"),
}


@pytest.mark.parametrize("path", GONE)
def test_a_value_that_disappears_ends_the_list_with_an_error(api: Api, path: str) -> None:
    response, cursor, missing = GONE[path]
    with pytest.raises(api.package.errors.PaginationError, match=f"does not hold {missing} ") as caught:
        api.call(path, replies=response)
    assert (caught.value.cursor, caught.value.delivered) == (cursor, 2)


def test_the_mark_of_more_may_not_disappear_together_with_the_cursor(api: Api) -> None:
    with pytest.raises(api.package.errors.PaginationError, match="header X-More was not returned"):
        api.call("jobs.list_by_cursor_header", replies=bare(1))


@pytest.mark.parametrize(
    ("path", "replies"),
    [
        ("jobs.list_by_total", (page(1, total=3), page(total=3))),
        ("jobs.list_pages_by_total", (page(1, total=3), page(total=3))),
        ("jobs.list_by_offset_while_more", (page(hasMore=True),)),
        ("jobs.list_by_cursor_header", (bare(1, x_more="maybe"),)),
        ("jobs.list_while_number", (page(1, moreNumber=2),)),
        ("jobs.list_while_text", (page(1, moreText="yes"),)),
        ("jobs.list_by_link", (bare(1, link='<https://elsewhere.example>; rel="next"'),)),
    ],
)
def test_a_list_that_contradicts_itself_is_an_error(api: Api, path: str, replies: tuple[Reply, ...]) -> None:
    with pytest.raises(api.package.errors.PaginationError):
        api.call(path, replies=replies)


@pytest.mark.parametrize("path", ["jobs.list_bare_pages", "jobs.list_until_short"])
def test_an_api_that_ignores_the_position_ends_the_list(api: Api, path: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        assert len(api.call(path, replies=(bare(1, 2), bare(1, 2))).value) == 2
    assert f"{path}(): the page equals the one before. The list ends" in caplog.messages


def test_the_position_is_not_an_argument(api: Api) -> None:
    with pytest.raises(TypeError, match="unexpected argument 'page'"):
        api.call("jobs.search", text="pump", page=3, replies=())


@pytest.mark.parametrize(
    "url",
    [
        "?page=2",
        "/link?page=2",
        "link/?page=2",
        "%6Cink?page=2",
        f"{BASE}/v2/link?page=2",
        "https://elsewhere.example/inner/link/?page=2",
    ],
)
def test_the_next_page_has_the_path_of_the_list(api: Api, url: str) -> None:
    replies = (bare(1, link=f"<{url}>; rel=next"), bare(2))
    outcome = api.options_of(base_url=f"{BASE}/v2").call("jobs.list_by_link", replies=replies)
    assert outcome.sent[1].line == f"GET {BASE}/v2/link?page=2"


@pytest.mark.parametrize("url", [f"{BASE}/lists/7?page=2", "/other?page=2", "/%2e%2e/other?page=2", "/xlink?page=2"])
def test_another_path_of_a_next_page_is_an_error(api: Api, url: str) -> None:
    with pytest.raises(api.package.errors.PaginationError, match="has another path, which is not requested: '/"):
        api.call("jobs.list_by_link", replies=bare(1, link=f"<{url}>; rel=next"))


def test_another_path_of_a_next_page_is_not_used_where_the_spec_expects_it(api: Api) -> None:
    replies = (bare(1, link=f"<{BASE}/lists/7?page=2&per=1>; rel=next"), bare(2))
    outcome = api.call("jobs.list_by_any_link", group="pumps", replies=replies)
    assert [each.line for each in outcome.sent] == [
        f"GET {BASE}/groups/pumps/link",
        f"GET {BASE}/groups/pumps/link?page=2&per=1",
    ]


@pytest.mark.parametrize(
    ("path", "keywords", "name"),
    [
        ("jobs.search_below", {"text": "pump", "paging": {"after": 3}}, "paging.after"),
        ("jobs.search", {"text": "pump", "extra_body": {"page": 2}}, "page"),
        ("jobs.list_while_more", {"extra_query": {"page": 3}}, "page"),
    ],
)
def test_a_position_among_the_arguments_is_an_error_before_sending(
    api: Api, path: str, keywords: dict[str, Any], name: str
) -> None:
    with pytest.raises(ValueError, match=rf"{path}\(\): {name} says where the list continues.*start="):
        api.call(path, replies=(), **keywords)


def test_other_values_beside_the_position_are_sent(api: Api) -> None:
    replies = (page(1, after=7), page(2, after=None))
    outcome = api.call("jobs.search_below", text="pump", paging={"size": 5}, replies=replies)
    assert outcome.sent[1].content == b'{"text":"pump","paging":{"size":5,"after":7}}'
