"""Components that are only another name of a component, wherever a component is used."""

from __future__ import annotations

import pytest

from tests.golden.support import Api, Call, Member, Model, reply

BASE = "https://api.aliases.example"
OPTIONS: dict[str, str] = {}
WIRE = {"name": "A", "serialNo": "1", "state": "open"}
LIFT = Model("Lift", name="A", serial_no="1", state=Member("State", "open"))
CALLS = [
    Call("jobs.get", replies=(reply(WIRE),), value=LIFT),
    Call(
        "jobs.create",
        keywords={"name": "A", "serial_no": "1", "state": "open"},
        replies=(reply(WIRE),),
        request=f"POST {BASE}/job",
        body=b'{"name":"A","serialNo":"1","state":"open"}',
        value=LIFT,
    ),
    Call("jobs.list", replies=(reply([WIRE]),), value=[LIFT]),
    Call("jobs.page", replies=(reply({"data": [WIRE]}),), value=[LIFT]),
    Call("jobs.get_event", replies=(reply({"kind": "Shut", "at": "5"}),), value=Model("Closed", kind="Shut", at="5")),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)
