"""Keeping a copy up to date: cursors outlive a client, and a list goes on where an earlier one stopped."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from operator import attrgetter
from typing import Any

import httpx2
import pytest

from tests.support.paths import GENERATED
from tests.support.replay import package_of

OPTIONS: Mapping[str, Mapping[str, str]] = {
    "cyclesoftware": {"username": "canary-user", "password": "canary-password", "country_domain": "nl"},
    "daftra": {"subdomain": "example", "api_key": "canary-key"},
    "fieldnation": {"access_token": "canary-token", "token_in": "header"},
    "samsara": {"token": "canary-token"},
}
START = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)
DAY = dt.date(2026, 11, 1)

Step = tuple[dict[str, str], dict[str, Any]]
"""What a request must have in its query, and the body of the response."""


def stream(after: str | None, end: str, *, more: bool) -> Step:
    query = {"startTime": "2026-11-01T00:00:00Z", **({"after": after} if after else {})}
    return query, {"data": [], "pagination": {"endCursor": end, "hasNextPage": more}}


def items(offset: int | None, following: int | None) -> Step:
    query = {"modified_start": "2026-11-01", **({"offset": str(offset)} if offset else {})}
    return query, {"error": False, "data": [], "pagination": {"count": 0, "next_offset": following}}


def orders(page: int | None, pages: int) -> Step:
    number = page or 1
    body = {"metadata": {"page": number, "pages": pages, "total": 3}, "results": [{"id": number}]}
    return {"f_created": "2026-11-01,2026-11-30", **({"page": str(page)} if page else {})}, body


def rows(page: int | None, pages: int) -> Step:
    number = page or 1
    paging = {"page": number, "page_count": pages, "limit": 1, "total_results": pages}
    body = {"result": "successful", "code": 200, "data": [{"WorkOrder": {"id": number}}], "pagination": paging}
    return {"limit": "1", **({"page": str(page)} if page else {})}, body


ROUNDS: Mapping[str, tuple[str, dict[str, Any], list[list[Step]], list[str | None]]] = {
    # the cursor of the last page is good for the next round
    "samsara": (
        "work_orders.stream",
        {"start_time": START},
        [[stream(None, "c1", more=True), stream("c1", "c2", more=False)], [stream("c2", "c2", more=False)]],
        ["c1", "c2", "c2"],
    ),
    "cyclesoftware": (
        "service_items.list",
        {"modified_start": DAY},
        [[items(None, 150)], [items(150, None)]],
        ["150", None],
    ),
    "fieldnation": (
        "work_orders.list",
        {"created": [DAY, dt.date(2026, 11, 30)]},
        [[orders(None, 2)], [orders(2, 2)]],
        ["2", None],
    ),
    "daftra": ("work_orders.list", {"limit": 1}, [[rows(None, 2)], [rows(2, 2)]], ["2", None]),
}


@pytest.mark.parametrize("vendor", ROUNDS)
def test_the_readme_says_how_to_stay_up_to_date(vendor: str) -> None:
    text = (GENERATED / vendor / "README.md").read_text(encoding="utf-8")
    section = text.partition("## Staying up to date")[2].partition("\n## ")[0]
    assert "What can be missed:" in section
    assert "```python" in section


@pytest.mark.parametrize("vendor", ROUNDS)
def test_a_list_goes_on_where_an_earlier_client_stopped(vendor: str) -> None:
    path, arguments, rounds, cursors = ROUNDS[vendor]
    found: list[str | None] = []
    cursor: str | None = None
    for steps in rounds:
        replies = iter(steps)

        def respond(request: httpx2.Request, replies: Any = replies) -> httpx2.Response:
            query, body = next(replies)
            assert {name: value for name, value in request.url.params.items() if name != "sticky"} == query
            return httpx2.Response(200, headers={"Content-Type": "application/json"}, content=json.dumps(body).encode())

        http = httpx2.Client(transport=httpx2.MockTransport(respond))
        with package_of(vendor).sync(http_client=http, **OPTIONS[vendor]) as client:
            pages = attrgetter(path)(client)(**arguments, **({"start": cursor} if cursor else {})).pages()
            for _, page in zip(steps, pages, strict=False):
                cursor = page.cursor
                found.append(cursor)
    assert found == cursors
