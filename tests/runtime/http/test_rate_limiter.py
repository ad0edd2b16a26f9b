"""The limiter: when calls are made, so that an API's own limits are kept."""

from __future__ import annotations

import asyncio
import importlib
import threading
from typing import Any

import httpx2
import pytest
from workorders_runtime import exceptions
from workorders_runtime.config import Clock
from workorders_runtime.http.rate_limit import Limiter, RetryBudget, Slot
from workorders_runtime.spec import ClientSpec, OperationSpec, RateLimit

from tests.support import server_actions
from tests.support.calls import FLAVORS, calls, failure, get, operation_call, run
from tests.support.example_client import BARE_PLAN, FETCHING, MARKED, async_example_client, changed
from tests.support.fault_server import FaultServer
from tests.support.mock_transport import Server, Time, reply, set_clock
from tests.support.waiting import auntil

OK = {"data": {"id": "1"}}


def plan(*limits: RateLimit) -> ClientSpec:
    return changed(BARE_PLAN, limits=limits)


class Stamped(Server):
    """Keeps when requests came."""

    def __init__(self, now: Time, *responses: Any) -> None:
        super().__init__(*responses)
        self.now, self.times = now, list[float]()

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.times.append(self.now.now)
        return super().__call__(request)


def within(times: list[float], most: int, seconds: float) -> bool:
    """Whether no span of this length has more requests than this."""
    return all(later - earlier >= seconds - 1e-5 for earlier, later in zip(times, times[most:], strict=False))


FAST = OperationSpec("fast", "GET", "/fast", "safe")
SLOW = OperationSpec("slow", "GET", "/slow", "safe", rate_limit=RateLimit(5, 1.0))


@pytest.mark.parametrize("flavor", FLAVORS)
def test_calls_wait_for_their_operations_limit(flavor: str) -> None:
    now = Time()
    server = Stamped(now, OK)
    calls(flavor, server, [operation_call(SLOW)] * 23, plan=plan(), clock=now.clock, limiter=True, timeout=None)
    assert within(server.times, 5, 1.0)
    assert server.times[-1] == pytest.approx(1004.0)
    server = Stamped(now, OK)
    calls(flavor, server, [operation_call(SLOW)] * 23, plan=plan(), clock=now.clock, timeout=None)
    assert len(set(server.times)) == 1  # nobody waits who did not ask for it


@pytest.mark.parametrize("flavor", FLAVORS)
def test_calls_wait_for_the_limits_of_the_whole_api(flavor: str) -> None:
    now = Time()
    server = Stamped(now, OK)
    mixed = [operation_call(FAST), operation_call(SLOW), operation_call(FAST), operation_call(FAST)] * 10
    limits = (RateLimit(10, 1.0), RateLimit(30, 60.0))
    calls(flavor, server, mixed, plan=plan(*limits), clock=now.clock, limiter=True, timeout=None)
    assert within(server.times, 10, 1.0)
    assert within(server.times, 30, 60.0)
    assert server.times[29] < 1003
    assert server.times[30] == pytest.approx(1060.0)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_call_may_count_as_several(flavor: str) -> None:
    now = Time()
    server = Stamped(now, OK)
    large = OperationSpec("large", "GET", "/large", "safe", cost=6)
    huge = OperationSpec("huge", "GET", "/huge", "safe", cost=100)
    mixed = [operation_call(each) for each in (FAST, large, FAST, FAST, FAST, large, huge)]
    calls(flavor, server, mixed, plan=plan(RateLimit(10, 1.0)), clock=now.clock, limiter=True, timeout=None)
    assert server.times == pytest.approx([1000.0] * 5 + [1001.0, 1002.0])


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"x_left": "2"}, 3),  # others have sent the rest
        ({"x_left": "9"}, 10),
        ({"x_limit": "20"}, 20),
        ({"x_limit": "20", "x_left": "1"}, 2),
        ({"x_left": "2, 2;w=1"}, 3),
        ({"x_left": "many", "x_limit": "0"}, 10),
        ({"x_left": "1/10"}, 10),
        ({"x_used": "8"}, 3),
        ({"x_used": "18/20"}, 3),
        ({"x_used": "12.5/20"}, 9),
        ({"x_used": "25/20"}, 1),
        ({"x_used": "many"}, 10),
    ],
)
def test_the_limiter_obeys_what_the_server_reports(headers: dict[str, str], expected: int) -> None:
    now = Time()
    server = Stamped(now, reply(200, OK, **headers), *[OK] * 29)
    spec = changed(
        plan(RateLimit(10, 1.0)), limit_headers=(("remaining", "X-Left"), ("limit", "X-Limit"), ("used", "X-Used"))
    )
    calls("sync", server, [operation_call(FAST)] * 25, plan=spec, clock=now.clock, limiter=True, timeout=None)
    assert server.times.count(1000.0) == expected


@pytest.mark.parametrize("flavor", FLAVORS)
def test_retries_are_counted_too(flavor: str) -> None:
    now = Time()
    server = Stamped(now, reply(503, retry_after="0"))
    calls(flavor, server, [operation_call(SLOW)] * 4, plan=plan(), clock=now.clock, limiter=True, timeout=None)
    assert len(server.times) == 12
    assert within(server.times, 5, 1.0)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_wait_longer_than_the_call_has_fails_at_once(flavor: str) -> None:
    now, limiter = Time(), Limiter()
    server = Server(OK)
    hourly = operation_call(OperationSpec("hourly", "POST", "/hourly", "unsafe", rate_limit=RateLimit(2, 3600.0)))
    *_, error = calls(flavor, server, [hourly] * 3, plan=plan(), clock=now.clock, limiter=limiter)
    assert (len(server.requests), now.slept) == (2, [])
    assert type(error) is exceptions.DeadlineExceededError
    assert (error.retryable, error.maybe_applied, error.retry_after, error.attempts) == (True, False, 3600.0, ())
    assert (error.method, error.url) == ("POST", "https://api.example.test/hourly")
    assert "the rate limiter requires a wait of 3.6e+03 s" in str(error)
    now.now += 3600
    assert calls(flavor, server, [hourly], plan=plan(), clock=now.clock, limiter=limiter) == [None]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_retry_that_the_limiter_holds_too_long_says_what_came_before(flavor: str) -> None:
    operation = OperationSpec("once", "GET", "/once", "safe", rate_limit=RateLimit(1, 3600.0))
    with FaultServer(server_actions.reply(503)) as server:
        error = failure(flavor, server.url, operation_call(operation), plan=plan(), limiter=True)
        assert len(server.requests) == 1
    assert type(error) is exceptions.DeadlineExceededError
    assert [each.status for each in error.attempts] == [503]
    assert isinstance(error.__cause__, exceptions.ServerError)


def test_a_share_of_each_limit() -> None:
    now = Time()
    server = Stamped(now, OK)
    calls("sync", server, [operation_call(SLOW)] * 9, plan=plan(), clock=now.clock, limiter=Limiter(0.5), timeout=None)
    assert within(server.times, 2, 1.0)
    for bad in (0, -1, 1.5, float("nan")):
        with pytest.raises(ValueError, match="share"):
            Limiter(bad)


def test_threads_and_tasks_share_a_limiter() -> None:
    now, server, lock = Time(), Server(OK), threading.Lock()
    operation = OperationSpec("shared", "GET", "/shared", "safe", rate_limit=RateLimit(10, 100.0))
    sleep = now.sleep

    def locked(seconds: float) -> None:
        with lock:
            sleep(seconds)

    now.sleep = locked  # type: ignore[method-assign]
    settings: Any = {"plan": plan(), "limiter": Limiter(), "clock": now.clock, "timeout": None}
    threads = [
        threading.Thread(target=calls, args=("sync", server, [operation_call(operation)] * 5), kwargs=settings)
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()

    async def tasks() -> None:
        client: Any = async_example_client(server, **settings)
        await asyncio.gather(*(operation_call(operation)(client) for _ in range(20)))

    asyncio.run(tasks())
    for thread in threads:
        thread.join()
    assert len(server.requests) == 60
    assert now.now - 1000 >= 500  # sixty calls, ten in each hundred seconds


def test_a_task_that_waits_does_not_hold_up_the_others() -> None:
    now = Time()

    def never(seconds: float) -> None:
        raise AssertionError("this would block the loop")

    waited: list[float] = []

    async def async_sleep(seconds: float) -> None:
        waited.append(seconds)
        await asyncio.sleep(0)
        now.now = max(now.now, 1000.0 + len(waited) // 20)

    clock = Clock(monotonic=lambda: now.now, sleep=never, async_sleep=async_sleep)

    async def work() -> list[str]:
        client: Any = async_example_client(Server(OK), plan=plan(), clock=clock, limiter=True, timeout=None)
        done: list[str] = []

        async def one(name: str, operation: OperationSpec) -> None:
            await operation_call(operation)(client)
            done.append(name)

        await asyncio.gather(*(one("slow", SLOW) for _ in range(20)), one("fast", FAST))
        return done

    done = asyncio.run(work())
    assert done.index("fast") == 5  # five slow ones may go at once; the others wait, this one does not
    assert waited


def test_cancelled_waits_take_no_place() -> None:
    now, server, sleeping = Time(), Server(OK), list[float]()

    async def forever(seconds: float) -> None:
        sleeping.append(seconds)
        await asyncio.Event().wait()

    async def work() -> int:
        now.async_sleep = forever  # type: ignore[method-assign]
        clock = Clock(monotonic=lambda: now.now, async_sleep=lambda seconds: now.async_sleep(seconds))
        client: Any = async_example_client(server, plan=plan(), clock=clock, limiter=True, timeout=None)
        operation = operation_call(OperationSpec("rare", "GET", "/rare", "safe", rate_limit=RateLimit(1, 10.0)))
        await operation(client)
        waiting = [asyncio.create_task(operation(client)) for _ in range(20)]
        await auntil(lambda: len(sleeping) == 20)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        del now.async_sleep
        await operation(client)
        return sum(not task.cancelled() for task in waiting)

    assert asyncio.run(work()) == 0
    assert len(server.requests) == 2
    assert sum(now.slept) == pytest.approx(10.0)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_an_api_without_limits_is_not_limited(flavor: str) -> None:
    with FaultServer(server_actions.reply(200, OK)) as server:
        now = Time()
        run(flavor, server.url, *[get] * 20, clock=now.clock, limiter=True)
        assert (len(server.requests), now.slept) == (20, [])


def test_the_packages_take_both() -> None:
    import workorders_example_client as package

    now, server = Time(), Server({"data": [], "pagination": {"endCursor": "", "hasNextPage": False}})
    client = package.ExampleClient(
        token="canary-x",
        limiter=Limiter(),
        retry_budget=RetryBudget(10, 0.1),
        timeout=None,
        http_client=httpx2.Client(transport=httpx2.MockTransport(server)),
    )
    set_clock(client, now.clock)
    for _ in range(12):
        list(client.things.list())
    assert (len(server.requests), now.now) == (12, pytest.approx(1002.0))  # five in a second, as its spec says
    for keyword in ("limiter", "retry_budget"):
        with pytest.raises(TypeError, match=keyword):
            package.ExampleClient(token="canary-x", **{keyword: 5})


def shared_clients(now: Time, server: Server, **options: Any) -> tuple[Any, Any]:
    """Clients of two packages with the same clock and options."""
    samsara = importlib.import_module("workorders_samsara").Samsara(
        token="canary-x", http_client=httpx2.Client(transport=httpx2.MockTransport(server)), timeout=None, **options
    )
    daftra = importlib.import_module("workorders_daftra").Daftra(
        api_key="canary-y",
        subdomain="example",
        http_client=httpx2.Client(transport=httpx2.MockTransport(server)),
        timeout=None,
        **options,
    )
    for client in (samsara, daftra):
        set_clock(client, now.clock)
    return samsara, daftra


def test_one_limiter_serves_clients_of_different_packages_and_keeps_their_limits_apart() -> None:
    now, server = Time(), Server({"data": [], "pagination": {"endCursor": "", "hasNextPage": False}})
    samsara, daftra = shared_clients(now, server, limiter=Limiter())
    for _ in range(5):
        list(samsara.work_orders.list())
    assert now.slept == []  # as many as its guide allows in a second
    for _ in range(20):
        daftra.request("GET", "/workorders")
    assert now.slept == []  # the calls of the other package do not count
    list(samsara.work_orders.list())
    assert now.now == pytest.approx(1001.0)


def test_one_retry_budget_serves_clients_of_different_packages() -> None:
    now, server = Time(), Server(reply(503))
    samsara, daftra = shared_clients(now, server, retry_budget=RetryBudget(3, 0), max_retries=2)
    counts = []
    for client in (samsara, daftra, samsara):
        before = len(server.requests)
        with pytest.raises(exceptions.ServerError):
            client.request("GET", "/x")
        counts.append(len(server.requests) - before)
    assert counts == [3, 2, 1]


# -- when a request counts --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("flavor", FLAVORS)
def test_requests_count_when_they_leave_and_not_before_a_token_is_fetched(flavor: str) -> None:
    now = Time()
    times: list[float] = []

    def server(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/oauth/token":
            now.now += 0.9
            return reply(200, {"access_token": "t", "expires_in": 3600})
        times.append(now.now)
        return reply(200, OK)

    options: dict[str, Any] = {"client_id": "c", "client_secret": "s", "username": "u", "password": "p"}
    calls(flavor, server, [operation_call(SLOW)] * 12, plan=FETCHING, clock=now.clock, limiter=True, **options)
    assert times[:5] == [1000.9] * 5
    assert within(times, 5, 1.0)


def test_a_request_that_has_not_left_keeps_its_place_and_counts_from_when_it_leaves() -> None:
    limiter, first, second, third = Limiter(), Slot(), Slot(), Slot()
    client = plan(RateLimit(2, 1.0))
    assert limiter.acquire(client, FAST, 0.0, first) == 0
    assert limiter.acquire(client, FAST, 0.0, second) == 0
    assert 0 < limiter.acquire(client, FAST, 5.0, third) <= 0.05  # both wait for a connection: look again soon
    first.sent(5.0)
    second.sent(5.5)
    assert limiter.acquire(client, FAST, 5.6, third) == pytest.approx(0.4)
    assert limiter.acquire(client, FAST, 6.0, third) == 0


def test_a_request_that_never_left_frees_its_place() -> None:
    limiter, client = Limiter(), plan(RateLimit(1, 60.0))
    lost = Slot()
    assert limiter.acquire(client, FAST, 0.0, lost) == 0
    lost.cancel()
    assert limiter.acquire(client, FAST, 0.0, Slot()) == 0


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_failed_connection_is_not_counted(flavor: str) -> None:
    now, operation = Time(), OperationSpec("rare", "GET", "/things/1", "safe", rate_limit=RateLimit(1, 3600.0))
    with FaultServer(server_actions.reply(200, OK), listening=False) as server:
        settings: dict[str, Any] = {"clock": now.clock, "limiter": Limiter(), "max_retries": 0}
        assert type(failure(flavor, server.url, operation_call(operation), plan=plan(), **settings)) is (
            exceptions.ConnectError
        )
        server.listen()
        assert run(flavor, server.url, operation_call(operation), plan=plan(), **settings) is None
    assert now.slept == []


# -- what the server says ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("flavor", FLAVORS)
def test_the_limiter_waits_for_the_reset_that_a_response_announces(flavor: str) -> None:
    now = Time()
    server = Stamped(now, reply(200, OK, X_Left="1", X_Reset="30"), reply(200, OK, X_Left="0", X_Reset="7"))
    calls(flavor, server, [operation_call(FAST)] * 4, plan=MARKED, clock=now.clock, limiter=True)
    assert server.times == [1000.0, 1000.0, 1007.0, 1014.0]


@pytest.mark.parametrize(
    "headers", [{"X_Left": "0"}, {"X_Left": "0", "X_Reset": "soon"}, {"X_Left": "x", "X_Reset": "5"}]
)
def test_headers_without_a_reset_do_not_pause_the_limiter(headers: dict[str, str]) -> None:
    now = Time()
    server = Stamped(now, reply(200, OK, **headers))
    calls("sync", server, [operation_call(FAST)] * 3, plan=MARKED, clock=now.clock, limiter=True)
    assert server.times == [1000.0] * 3


@pytest.mark.parametrize("reset", ["9" * 400, "99999999999", "Fri, 31 Dec 9999 23:59:59 GMT", "999999999999999"])
def test_a_reset_is_within_a_day(reset: str) -> None:
    now = Time()
    server = Stamped(now, reply(200, OK, X_Left="0", X_Reset=reset, X_Limit="999999999"), OK)
    calls("sync", server, [operation_call(FAST)] * 2, plan=MARKED, clock=now.clock, limiter=True, timeout=None)
    assert server.times[1] <= 1000.0 + 86_400


@pytest.mark.parametrize("reset", ["-5", "NaN", "Infinity", "0", "1e9", ""])
def test_an_absurd_reset_is_no_reset(reset: str) -> None:
    now = Time()
    server = Stamped(now, reply(200, OK, X_Left="0", X_Reset=reset), OK)
    calls("sync", server, [operation_call(FAST)] * 2, plan=MARKED, clock=now.clock, limiter=True, timeout=None)
    assert server.times == [1000.0, 1000.0]


def test_the_size_that_a_server_reports_takes_little_memory() -> None:
    limiter, spec = Limiter(), plan(RateLimit(10, 1.0))
    limiter.observe(spec, 0, 999_999_999, 30.0, 1000.0)
    assert sum(map(len, limiter._windows.values())) <= 100_000


def test_without_a_limiter_nobody_waits_for_a_reset() -> None:
    now = Time()
    server = Stamped(now, reply(200, OK, X_Left="0", X_Reset="7"))
    calls("sync", server, [operation_call(FAST)] * 3, plan=MARKED, clock=now.clock)
    assert server.times == [1000.0] * 3
