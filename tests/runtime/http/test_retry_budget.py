"""The retry budget: how many requests many failing calls make together."""

from __future__ import annotations

import pickle
import threading
import traceback

import pytest
from workorders_runtime import exceptions
from workorders_runtime.http.rate_limit import RetryBudget

from tests.support import server_actions
from tests.support.calls import FLAVORS, calls, failure, get, update
from tests.support.example_client import example_client
from tests.support.fault_server import FaultServer
from tests.support.mock_transport import Server, Time, reply

OK = {"data": {"id": "1"}}


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_long_outage_is_not_met_with_a_storm(flavor: str) -> None:
    server = Server(reply(503, {"message": "down"}))
    results = calls(flavor, server, [get] * 1000, clock=Time().clock)
    assert 1000 + 140 <= len(server.requests) <= 1000 + 50 + 100
    assert {type(each) for each in results} == {exceptions.ServerError}
    assert len(results[0].attempts) == 3
    assert [len(each.attempts) for each in results[-12:]].count(1) >= 10


@pytest.mark.parametrize("flavor", FLAVORS)
def test_the_failure_itself_is_raised_and_says_why(flavor: str) -> None:
    now = Time()
    with FaultServer(server_actions.reply(503, {"message": "down"})) as server:
        error = failure(flavor, server.url, get, clock=now.clock, retry_budget=RetryBudget(1, 0))
        assert len(server.requests) == 2
    assert type(error) is exceptions.ServerError
    assert (error.message, error.retryable, now.slept) == ("down", True, [0.5])
    assert [each.wait for each in error.attempts] == [0.5, None]
    assert isinstance(error.__cause__, exceptions.RetryBudgetError)
    assert "Retry budget exhausted" in "".join(traceback.format_exception(error))
    assert "Retry budget exhausted" in pickle.loads(pickle.dumps(error)).__notes__[0]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_calls_that_succeed_fill_the_budget_again(flavor: str) -> None:
    budget = RetryBudget(2, 0.25)
    server = Server(reply(503), reply(503), reply(503), *[OK] * 8, reply(503), OK)
    first, *others = calls(flavor, server, [get] * 10, clock=Time().clock, retry_budget=budget)
    assert type(first) is exceptions.ServerError
    assert budget.left == pytest.approx(1.0)  # eight successes filled it, one retry took from it
    assert [each.id for each in others] == ["1"] * 9


@pytest.mark.parametrize("flavor", FLAVORS)
def test_no_budget_and_an_empty_one(flavor: str) -> None:
    for budget, requests in (
        (False, 300),
        (RetryBudget(0, 0), 100),
        (RetryBudget(0, 0.5), 100),
        (RetryBudget(1, 0.5), 150),
    ):
        server = Server(reply(503))
        calls(flavor, server, [get] * 100, clock=Time().clock, retry_budget=budget)
        assert len(server.requests) == requests


@pytest.mark.parametrize("flavor", FLAVORS)
def test_what_is_not_retried_costs_nothing(flavor: str) -> None:
    budget = RetryBudget(5, 0)
    calls(flavor, Server(reply(404)), [get] * 20, clock=Time().clock, retry_budget=budget)
    calls(flavor, Server(reply(503)), [update] * 20, clock=Time().clock, retry_budget=budget)
    calls(flavor, Server(reply(503, retry_after="99")), [get] * 20, clock=Time().clock, retry_budget=budget)
    assert budget.left == 5


def test_threads_of_several_clients_share_a_budget() -> None:
    budget, servers = RetryBudget(20, 0.1), [Server(reply(503)) for _ in range(8)]
    threads = [
        threading.Thread(
            target=calls, args=("sync", server, [get] * 100), kwargs={"retry_budget": budget, "clock": Time().clock}
        )
        for server in servers
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    retries = sum(len(server.requests) for server in servers) - 800
    assert 90 <= retries <= 20 + 80


@pytest.mark.parametrize("bad", [(-1, 0.1), (1, -0.1), (float("nan"), 0.1), (1, float("inf"))])
def test_budgets_have_to_make_sense(bad: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="burst and ratio"):
        RetryBudget(*bad)
    for keyword in ("retry_budget", "limiter"):
        for value in (None, 10, 0.5, "yes", RetryBudget):
            with pytest.raises(TypeError, match=f"{keyword} must be"):
                example_client(Server(OK), **{keyword: value})
