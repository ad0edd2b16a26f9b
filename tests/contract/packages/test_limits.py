"""How long each package's client waits: `Retry-After`, and the headers and body fields that its spec declares."""

from __future__ import annotations

import asyncio
from email.utils import formatdate
from typing import Any

import httpx2
import pytest

from tests.support.calls import FLAVORS
from tests.support.mock_transport import Time, body_with, set_clock
from tests.support.vendors import (
    VENDORS,
    Case,
    Handler,
    loaded,
    operations_of,
    plan_of,
    run_async,
    run_sync,
    vendor_client,
)

NOW = 1_700_000_000
"""The wall clock of `Time`."""


def limited(vendor: str, flavor: str, *, body: Any = None, **headers: str) -> tuple[Any, list[float], int]:
    """Call a retryable operation of an API that always responds with 429.

    Returns:
        The error, what was waited, and the number of requests.
    """
    case = retryable(vendor)
    now, requests = Time(), list[httpx2.Request]()
    sent = {name.replace("_", "-"): value for name, value in headers.items()}

    def refuse(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(429, headers={"Date": formatdate(NOW, usegmt=True), **sent}, json=body or {})

    call = _call_sync if flavor == "sync" else _call_async
    with pytest.raises(loaded(vendor, "errors").RateLimitError) as caught:
        call(case, refuse, now)
    return caught.value, now.slept, len(requests)


def _call_sync(case: Case, refuse: Handler, now: Time) -> None:
    with vendor_client(case.vendor, refuse, max_retries=2, timeout=None) as client:
        set_clock(client, now.clock)
        run_sync(client, case)


def _call_async(case: Case, refuse: Handler, now: Time) -> None:
    async def work() -> None:
        async with vendor_client(case.vendor, refuse, flavor="async", max_retries=2, timeout=None) as client:
            set_clock(client, now.clock)
            await run_async(client, case)

    asyncio.run(work())


def retryable(vendor: str) -> Case:
    cases = [case for case in operations_of(vendor) if case.plan.safety in ("safe", "idempotent")]
    if not cases:
        pytest.skip("no operation of this API may be retried")
    return cases[0]


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_fractions_of_seconds_are_waited_for(vendor: str, flavor: str) -> None:
    error, slept, requests = limited(vendor, flavor, Retry_After="0.40235")
    assert (slept, error.retry_after, requests) == ([0.40235, 0.40235], 0.40235, 3)


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_an_exhausted_day_is_left_to_the_caller(vendor: str, flavor: str) -> None:
    names = dict(plan_of(vendor).limit_headers)
    if not {"daily-remaining", "daily-reset"} <= names.keys():
        pytest.skip("this API declares no headers of a daily limit")
    minute = {names["remaining"]: "12"} if "remaining" in names else {}
    day = {names["daily-remaining"]: "0", names["daily-reset"]: str(NOW + 7200)}
    error, slept, requests = limited(vendor, flavor, **minute, **day)
    assert (slept, error.retry_after, requests) == ([], 7200.0, 1)


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_an_exhausted_minute_is_retried_with_backoff(vendor: str, flavor: str) -> None:
    names = dict(plan_of(vendor).limit_headers)
    if not {"remaining", "daily-remaining", "daily-reset"} <= names.keys():
        pytest.skip("this API declares no headers of a daily limit")
    minute = {names["remaining"]: "0", names["daily-remaining"]: "14640", names["daily-reset"]: str(NOW + 7200)}
    error, slept, requests = limited(vendor, flavor, **minute)
    assert (slept, error.retry_after, requests) == ([0.5, 1.0], None, 3)


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_a_wait_in_the_body_is_waited_for(vendor: str, flavor: str) -> None:
    wait = plan_of(vendor).errors.retry_after
    if wait is None:
        pytest.skip("this API declares no wait in bodies of errors")
    amount = 60_000 if wait.unit == "ms" else 60
    error, slept, requests = limited(vendor, flavor, body=body_with(wait.pointer, amount))
    assert (slept, error.retry_after, requests) == ([60.0, 60.0], 60.0, 3)
