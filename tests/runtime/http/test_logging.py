"""What a client writes to its logger: deviations, unlisted values and retries, each at a sensible rate."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from workorders_runtime.http.deviation_log import DeviationLog
from workorders_runtime.response import Deviation

from tests.support.example_client import FETCHING, SECRET, changed, example_client
from tests.support.example_client import PLAN as EXAMPLE
from tests.support.mock_transport import Server, Time, pages, reply

LOGGER = "workorders_example_client"
SPEC = "the response does not match the spec at"


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.INFO, logger=LOGGER)
    return caplog


def lines(log: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    return [(record.levelname, record.message) for record in log.records if record.name == LOGGER]


def page(*things: Any) -> dict[str, Any]:
    return {"data": list(things), "pagination": {"hasNextPage": False}}


def test_a_deviation_names_package_call_place_and_value(log: pytest.LogCaptureFixture) -> None:
    body = {"data": {"id": ["x" * 500], "apiToken": ["canary-token"], "name": SECRET}}
    with example_client(Server(body), plan=EXAMPLE) as client:
        client.things.get("1")
    first, *_ = lines(log)
    assert first[0] == "WARNING"
    assert first[1].startswith(
        f"workorders-example-client: things.get(): {SPEC} /data/id: type: expected text, found ["
    )
    assert len(first[1]) < 300
    assert "canary" not in log.text


def test_a_place_is_logged_once_in_an_hour_for_all_pages_and_polls(log: pytest.LogCaptureFixture) -> None:
    now = Time()
    responses = pages(["a", "b"], ["c"])
    for response in responses:
        for thing in response["data"]:
            thing["id"] = 5
    client = example_client(Server(*responses, *responses, *responses), clock=now.clock)
    reported: list[Any] = []
    for _ in range(2):
        reported += [page.raw.deviations for page in client.things.list().pages()]
    assert [level for level, _ in lines(log)] == ["WARNING"]
    assert sum(map(len, reported)) == 6
    now.now += 3600
    list(client.things.list())
    assert len(lines(log)) == 2


def test_other_places_kinds_and_calls_are_logged_on_their_own(log: pytest.LogCaptureFixture) -> None:
    client = example_client(Server({"data": {"id": 1, "status": 5}}, {"data": {"id": None}}, {"data": {"id": 1}}))
    for _ in range(3):
        client.things.get("1")
    found = [(message.partition(f"{SPEC} ")[2].split(":")[0:2]) for _, message in lines(log)]
    assert found == [["/data/id", " type"], ["/data/status", " type"], ["/data/id", " null"]]


def test_an_unlisted_value_is_no_warning(log: pytest.LogCaptureFixture) -> None:
    example_client(Server({"data": {"id": "1", "status": "Brand new"}})).things.get("1")
    ((level, message),) = lines(log)
    assert (level, message.endswith('/data/status: enum: expected one of Status, found "Brand new"')) == ("INFO", True)


def test_the_number_of_remembered_places_is_bounded(log: pytest.LogCaptureFixture) -> None:
    written = DeviationLog(logging.getLogger(LOGGER), "package", lambda text: text)
    written.write("x()", [Deviation(f"/key{n}", "type", "text", "1", "x") for n in range(25_000)], 0.0)
    assert len(written._logged) <= 10_000


def test_a_retry_names_call_attempt_reason_and_pause(log: pytest.LogCaptureFixture) -> None:
    now = Time()
    server = Server(reply(503), reply(429, None, retry_after="3"), {"data": {"id": "1"}})
    example_client(server, clock=now.clock).things.get("1")
    assert lines(log) == [
        ("INFO", "things.get(): attempt 1 failed: status 503. Retrying in 0.5 s"),
        ("INFO", "things.get(): attempt 2 failed: status 429. Retrying in 3 s"),
    ]
    assert now.slept == [0.5, 3.0]


def test_a_replaced_token_is_logged(log: pytest.LogCaptureFixture) -> None:
    login = {"client_id": "c", "client_secret": "s", "username": "u", "password": "p"}
    token = {"access_token": "canary-t", "expires_in": 3600}
    server = Server(token, reply(401), token, {"data": {"id": "1"}})
    example_client(server, changed(FETCHING), **login).things.get("1")
    assert lines(log) == [("INFO", "things.get(): attempt 1 failed: the access token was rejected. Retrying in 0 s")]
