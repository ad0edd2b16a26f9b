"""The package of `objects`: objects as parameters, and schemas that contain themselves."""

from __future__ import annotations

import datetime as dt
from typing import Any

import httpx2
import pytest
from workorders_objects import Objects, models


class Server:
    """Answers every request with one body, and keeps the requests."""

    def __init__(self, body: bytes = b"{}") -> None:
        self.body = body
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return httpx2.Response(200, content=self.body, headers={"Content-Type": "application/json"})

    def client(self) -> Objects:
        return Objects(http_client=httpx2.Client(transport=httpx2.MockTransport(self)))


def query(**arguments: Any) -> str:
    server = Server()
    with server.client() as client:
        client.jobs.list_jobs(**arguments)
    return server.requests[-1].url.query.decode()


def refused(**arguments: Any) -> str:
    server = Server()
    with server.client() as client, pytest.raises((TypeError, ValueError)) as caught:
        client.jobs.list_jobs(**arguments)
    assert server.requests == []
    return str(caught.value)


NOON = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"page": {"limit": 5}}, "limit=5"),
        ({"page": {"sort_by": "date", "due_after": NOON, "open": True}}, "sortBy=date&dueAfter=1704067200&open=true"),
        ({"page": {"sortBy": models.PageArgSortBy.NAME}}, "sortBy=name"),
        ({"page": models.PageArgInput(limit=5, open=False)}, "limit=5&open=false"),
        ({"inline": {"size": 1}, "page": {"limit": 5}}, "limit=5&size=1"),
        ({"free": {"a b": "ü", "n": 1.5, "yes": True}}, "a%20b=%C3%BC&n=1.5&yes=true"),
        ({"free": {"a": None, "b": 1}}, "b=1"),
        ({"counts": {"a": 1, "b": 2}}, "a=1&b=2"),
        ({"joined": {"limit": 5, "sort_by": "date"}}, "joined=limit%2C5%2CsortBy%2Cdate"),
        ({"either": {"limit": 5}}, "limit=5"),
        ({"either": 5}, "either=5"),
        ({"optional": {"limit": 5}}, "limit=5"),
        ({"ids": [1, 2]}, "ids=1%2C2"),
        ({"ids": "all"}, "ids=all"),
    ],
)
def test_an_object_in_the_query(arguments: dict[str, Any], expected: str) -> None:
    assert query(**arguments) == expected


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"page": {"limit": "x"}}, "page.limit"),
        ({"page": {"limit": 500}}, "page.limit should be less than or equal to 100"),
        ({"page": {"limits": 5}}, "did you mean 'limit'"),
        ({"page": 5}, "page should be a dict or a PageArgInput"),
        ({"page": {}}, "page is an empty object"),
        ({"inline": {}}, "inline.size is required"),
        ({"free": {"a": [1]}}, "free.a cannot be a list"),
        ({"free": {"a": {"b": 1}}}, "free.a cannot be a dict"),
        ({"free": {"status": "x"}}, "free.status would be sent as the parameter 'status'"),
        ({"free": {}}, "free is an empty object"),
        ({"free": "x"}, "free should be a dict"),
        ({"counts": {"a": "x"}}, "counts.a"),
        ({"counts": {"a": 10}}, "counts.a should be less than or equal to 9"),
        ({"either": {"limit": "x"}}, "either.limit"),
    ],
)
def test_a_wrong_object_in_the_query(arguments: dict[str, Any], message: str) -> None:
    assert message in refused(**arguments)
