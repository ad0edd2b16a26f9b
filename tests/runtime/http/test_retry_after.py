"""How long a server asks to wait, in all the ways servers say it, and what is not waited for."""

from __future__ import annotations

from typing import Any

import pytest
from workorders_runtime import exceptions

from tests.support import server_actions
from tests.support.calls import FLAVORS, failure, get, run, update
from tests.support.example_client import MARKED
from tests.support.fault_server import FaultServer
from tests.support.mock_transport import Time

OK = server_actions.reply(200, server_actions.GOOD)
NOW = "Date: Tue, 14 Nov 2023 22:13:20 GMT"
"""What `Time` says it is."""


def waits(flavor: str, *headers: str, status: int = 429, body: Any = None, **settings: Any) -> list[float]:
    """What a client waits between a response with these headers and the next request."""
    now = Time()
    with FaultServer([server_actions.reply(status, body, *headers), OK]) as server:
        assert run(flavor, server.url, get, clock=now.clock, timeout=None, **settings).id == "1"
        assert len(server.requests) == 2
    return now.slept


CLIENT_BACKOFF = [0.5]
"""The client's own pause, with chance at its most."""
VECTORS: dict[str, list[float]] = {
    "Retry-After: 0.40235": [0.40235],
    "Retry-After: 20": [20.0],
    "retry-after: 20": [20.0],
    "RETRY-AFTER:   20  ": [20.0],
    "Retry-After: 60": [60.0],
    "Retry-After: 0": [0.0],
    "Retry-After: 0.0": [0.0],
    "Retry-After: 00012": [12.0],
    "Retry-After: -10": CLIENT_BACKOFF,
    "Retry-After: +10": CLIENT_BACKOFF,
    "Retry-After:": CLIENT_BACKOFF,
    "Retry-After: 5, 6": [6.0],
    "Retry-After: 1700000010": [10.0],
    "Retry-After: 1700000010.5": [10.5],
    "Retry-After: 1700000010000": [10.0],
    "Retry-After: 1600000000": [0.0],
    "Retry-After: 5 6": CLIENT_BACKOFF,
    "Retry-After: 5s": CLIENT_BACKOFF,
    "Retry-After: 1e1": CLIENT_BACKOFF,
    "Retry-After: 0x10": CLIENT_BACKOFF,
    "Retry-After: .5": CLIENT_BACKOFF,
    "Retry-After: 5.": CLIENT_BACKOFF,
    "Retry-After: 1_0": CLIENT_BACKOFF,
    "Retry-After: \u00b2": CLIENT_BACKOFF,
    "Retry-After: soon": CLIENT_BACKOFF,
    "Retry-After: nan": CLIENT_BACKOFF,
    "Retry-After: inf": CLIENT_BACKOFF,
    "Retry-After: -inf": CLIENT_BACKOFF,
    f"Retry-After: {'9' * 35}": CLIENT_BACKOFF,
    f"Retry-After: {'9' * 5000}": CLIENT_BACKOFF,
    f"Retry-After: 1.{'9' * 35}": CLIENT_BACKOFF,
    "Retry-After: Tue, 14 Nov 2023 22:13:30 GMT": [10.0],
    "Retry-After: Tuesday, 14-Nov-23 22:13:30 GMT": [10.0],
    "Retry-After: Tue, 14 Nov 2023 23:13:30 +0100": [10.0],
    "Retry-After: Tue, 14 Nov 2023 22:13:10 GMT": [0.0],
    "Retry-After: Thu, 01 Jan 1970 00:00:00 GMT": [0.0],
    "Retry-After: Fri, 14 Nov 100000 22:13:10 GMT": CLIENT_BACKOFF,
    "Retry-After: Tue, 99 Nov 2023 99:99:99 GMT": CLIENT_BACKOFF,
    "Retry-After: Tue, 14 Nov 2023 22:13:30 +9999": CLIENT_BACKOFF,
    "Retry-After: Zun, 29 Sep 2023": CLIENT_BACKOFF,
    "Retry-After: 29 Sep": CLIENT_BACKOFF,
    "Retry-After: ,,,,": CLIENT_BACKOFF,
    "X-Other: 1": CLIENT_BACKOFF,
}


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("header", VECTORS, ids=lambda header: header[:40])
def test_what_a_server_asks_for(flavor: str, header: str) -> None:
    assert waits(flavor, header) == VECTORS[header]
    assert waits(flavor, header, status=503) == VECTORS[header]


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    ("second", "wait"), [("5", 5.0), ("6", 6.0), ("4", 5.0), ("soon", 5.0), ("Tue, 14 Nov 2023 22:13:30 GMT", 10.0)]
)
def test_of_two_waits_the_longer_one_counts(flavor: str, second: str, wait: float) -> None:
    assert waits(flavor, "Retry-After: 5", f"Retry-After: {second}") == [wait]


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("skew", [-3600, 0, 3600, 10**8])
def test_a_date_is_measured_against_the_servers_own_clock(flavor: str, skew: int) -> None:
    from email.utils import formatdate

    sent = 1_700_000_000 + skew
    headers = (f"Date: {formatdate(sent, usegmt=True)}", f"Retry-After: {formatdate(sent + 7, usegmt=True)}")
    assert waits(flavor, *headers) == [7.0]


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("date", ["Date: nonsense", "Date:", "Date: Fri, 14 Nov 100000 22:13:10 GMT"])
def test_without_a_readable_date_it_is_measured_against_ours(flavor: str, date: str) -> None:
    assert waits(flavor, date, "Retry-After: Tue, 14 Nov 2023 22:13:30 GMT") == [10.0]


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("Retry-After: 3600", 3600.0),
        ("Retry-After: 61", 61.0),
        ("Retry-After: 60.001", 60.001),
        ("Retry-After: Tue, 14 Nov 2023 23:13:20 GMT", 3600.0),
        ("Retry-After: 1700003600", 3600.0),
        ("Retry-After: 999999999", 999999999.0),
        ("Retry-After: Sun, 14 Nov 2123 22:13:20 GMT", 3155673600.0),
    ],
)
def test_more_than_a_minute_is_left_to_the_caller(flavor: str, header: str, seconds: float) -> None:
    for status in (429, 503):
        now = Time()
        with FaultServer(server_actions.reply(status, None, NOW, header)) as server:
            error = failure(flavor, server.url, get, clock=now.clock, timeout=None)
            assert len(server.requests) == 1
        assert (error.retry_after, error.retryable, error.maybe_applied, now.slept) == (seconds, True, False, [])


@pytest.mark.parametrize("flavor", FLAVORS)
def test_more_than_the_call_has_left_is_not_waited_for(flavor: str) -> None:
    now = Time()
    with FaultServer(
        [server_actions.reply(503, None, "Retry-After: 20"), server_actions.reply(503, None, "Retry-After: 20")]
    ) as server:
        error = failure(flavor, server.url, get, clock=now.clock, timeout=30)
        assert len(server.requests) == 2
    assert (now.slept, error.retry_after) == ([20.0], 20.0)
    assert [each.wait for each in error.attempts] == [20.0, None]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_limited_write_is_retried(flavor: str) -> None:
    with FaultServer([server_actions.reply(429, None, "Retry-After: 1"), OK]) as server:
        assert run(flavor, server.url, update).id == "1"


@pytest.mark.parametrize("flavor", FLAVORS)
def test_pauses_of_our_own_grow_and_depend_on_chance(flavor: str) -> None:
    for chance in (0.0, 0.3, 1.0):
        now = Time()
        now.chance = chance
        with FaultServer([server_actions.reply(503), server_actions.reply(503), OK]) as server:
            assert run(flavor, server.url, get, clock=now.clock).id == "1"
            assert len(server.requests) == 3
        assert now.slept == [chance * 0.5, chance * 1.0]
    now = Time()
    with FaultServer(server_actions.reply(503)) as server:
        failure(flavor, server.url, get, clock=now.clock, max_retries=8, timeout=None)
    assert now.slept == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0, 8.0]


# -- what else says when -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    ("headers", "body", "expected"),
    [
        ([], {"agent": {"backoffMs": 1500}}, [1.5]),
        (["Retry-After: 3"], {"agent": {"backoffMs": 1500}}, [3.0]),
        ([], {"agent": {"backoffMs": 0}}, [0.0]),
        ([], {"agent": {"backoffMs": -5}}, CLIENT_BACKOFF),
        ([], {"agent": {"backoffMs": "1500"}}, CLIENT_BACKOFF),
        ([], {"agent": {"backoffMs": True}}, CLIENT_BACKOFF),
        ([], {"agent": {"backoffMs": 10**400}}, CLIENT_BACKOFF),
        ([], {"agent": None}, CLIENT_BACKOFF),
        ([], b'{"agent": {"backoffMs": 1', CLIENT_BACKOFF),
        (["X-Left: 0", "X-Reset: 3"], None, [3.0]),
        (["X-Reset: 3.25"], None, [3.25]),
        (["X-Reset: 1700000004"], None, [4.0]),
        (["X-Reset: 1700000004000"], None, [4.0]),
        (["X-Reset: 2023-11-14T22:13:24Z"], None, [4.0]),
        (["X-Reset: Tue, 14 Nov 2023 22:13:24 GMT"], None, [4.0]),
        (["X-Reset: 1700003604", "Date: Tue, 14 Nov 2023 23:13:20 GMT"], None, [4.0]),
        (["X-Reset: 12"], {"agent": {"backoffMs": 2000}}, [2.0]),
        (["X-Reset: later"], None, CLIENT_BACKOFF),
        (["X-Reset: -1"], None, CLIENT_BACKOFF),
        (["X-Reset: " + "9" * 40], None, CLIENT_BACKOFF),
        (["X-Day-Left: 12", "X-Day-Reset: 1700003600"], None, CLIENT_BACKOFF),
        (["X-Left: 0"], None, CLIENT_BACKOFF),
    ],
)
def test_other_places_that_say_when(flavor: str, headers: list[str], body: Any, expected: list[float]) -> None:
    assert waits(flavor, *headers, body=body, plan=MARKED) == expected


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("left", ["0", " 0 ", "00", "0.0", "-3", "0, 0"])
def test_a_day_that_is_used_up_is_not_waited_for(flavor: str, left: str) -> None:
    headers = (f"X-Day-Left: {left}", "X-Left: 0", "X-Reset: 3")
    for reset, seconds in (("1700000010", 10.0), ("1700003600", 3600.0), ("7", 7.0)):
        with FaultServer(server_actions.reply(429, None, NOW, *headers, f"X-Day-Reset: {reset}")) as server:
            error = failure(flavor, server.url, get, plan=MARKED, timeout=None)
            assert len(server.requests) == 1
        assert type(error) is exceptions.RateLimitError
        assert (error.retry_after, error.retryable) == (seconds, True)
