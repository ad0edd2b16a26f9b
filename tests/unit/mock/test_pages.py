"""Pages that the mock server makes: what says that more follow, in a body and in headers."""

from __future__ import annotations

from typing import Any

import pytest
from workorders.mock.messages import Incoming
from workorders.mock.pages import page
from workorders_runtime.spec import CursorPaging, Items, NextUrlPaging, Paging

LINK = '<http://mock/jobs?mock_position=2>; rel="next"'


@pytest.mark.parametrize(
    ("paging", "query", "ids", "headers"),
    [
        (CursorPaging(Items(""), "after", "$response.header.x-next"), "", [1, 2], {"X-Next": "mock-2"}),
        (CursorPaging(Items(""), "after", "$response.header.x-next"), "after=mock-2", [3], {"X-Next": None}),
        (
            CursorPaging(Items(""), "after", "$response.header.x-next", first=-1),
            "after=-1",
            [1, 2],
            {"X-Next": "mock-2"},
        ),
        (NextUrlPaging(Items(""), "$response.header.Link"), "", [1, 2], {"Link": LINK}),
        (NextUrlPaging(Items(""), "$response.header.Link"), "mock_position=2", [3], {"Link": None}),
    ],
)
def test_headers_of_a_page(paging: Paging, query: str, ids: list[int], headers: dict[str, Any]) -> None:
    made = page(paging, [1, 2, 3], Incoming("GET", "/jobs", query, base="http://mock"), [9], 2)
    assert made.body == ids
    assert made.headers == headers
