"""A document of several files, whose schemas have the same names: each call has the types of its own file."""

from __future__ import annotations

import pytest

from tests.golden.support import Api, Call, Member, Model, reply

BASE = "https://api.several-files.example/v1"
OPTIONS: dict[str, str] = {}
ORDER = {"lines": [{"article": "a", "count": 2}], "state": "open"}
READ = Model("OrdersOrder", lines=[Model("OrdersLine", article="a", count=2)], state=Member("State", "open"))
CALLS = [
    Call("orders.get", ("7",), replies=(reply(ORDER),), request=f"GET {BASE}/orders/7", value=READ),
    Call(
        "orders.replace",
        ("7",),
        keywords={"lines": [{"article": "a", "count": 2}], "state": "open"},
        replies=(reply(ORDER),),
        request=f"PUT {BASE}/orders/7",
        body=b'{"lines":[{"article":"a","count":2}],"state":"open"}',
        value=READ,
    ),
    Call(
        "bills.list",
        keywords={"order": {"line": '{"price":"1"}'}},
        replies=(reply([{"line": {"price": "1"}}]),),
        request=f"GET {BASE}/bills?line=%7B%22price%22%3A%221%22%7D",
        value=[Model("Bill", line=Model("BillLine", price="1"))],
    ),
    Call(
        "rooms.book",
        keywords={"order": {"room": 1, "line": {"bed": "b"}}},
        replies=(reply({"room": 1, "line": {"bed": "b"}}, status=201),),
        request=f"POST {BASE}/rooms",
        body=b'{"order":{"room":1,"line":{"bed":"b"}}}',
        value=Model("Order", room=1, line=Model("Line", bed="b")),
    ),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


def test_what_refers_to_nothing_is_left_out(api: Api) -> None:
    assert not hasattr(api.package.models, "Unused")
