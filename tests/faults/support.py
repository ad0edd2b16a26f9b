"""Calls in both colours: what a test says once, a client for threads and one for event loops do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Any

from workorders_runtime.exceptions import ApiError
from workorders_runtime.spec import ClientPlan, Operation

from tests.runtime.support import Time, async_toy, toy
from tests.runtime.toy.client import PLAN, AsyncToy, Toy

__all__ = ["COLOURS", "SECRET", "calls", "create", "delete", "failure", "get", "own", "run", "update"]

COLOURS = ("sync", "async")
SECRET = "canary-5e1c40"

Call = Callable[[Any], Any]


def get(client: Any) -> Any:
    """A safe call."""
    return client.things.get("1")


def delete(client: Any) -> Any:
    """An idempotent call."""
    return client.things.delete("1")


def create(client: Any) -> Any:
    """A call with an idempotency key."""
    return client.things.create("1")


def update(client: Any) -> Any:
    """A call that must not be made twice."""
    return client.things.update("1", note="x")


def own(operation: Operation, **arguments: Any) -> Call:
    """A call of an operation that the toy does not have; it returns nothing."""
    return lambda client: client.things._call(operation, type(None), arguments, {})


def run(colour: str, url: str, *calls: Call, plan: ClientPlan = PLAN, **settings: Any) -> Any:
    """Make calls one after the other on one client; a failure is a result. Without a clock, nobody waits in earnest.

    Returns:
        What the last call returned, or the `ApiError` it raised.
    """
    settings = {"clock": Time().clock, **({"token": SECRET} if plan is PLAN else {}), **settings}
    results: list[Any] = []
    if colour == "sync":
        with Toy(plan, base_url=url, **settings) as toy:
            for call in calls:
                try:
                    results.append(call(toy))
                except ApiError as error:
                    results.append(error)
        return results[-1]

    async def work() -> None:
        async with AsyncToy(plan, base_url=url, **settings) as toy:
            for call in calls:
                try:
                    results.append(await call(toy))
                except ApiError as error:
                    results.append(error)

    asyncio.run(work())
    return results[-1]


def failure(colour: str, url: str, *calls: Call, **settings: Any) -> ApiError:
    """Make calls, of which the last one fails."""
    error = run(colour, url, *calls, **settings)
    assert isinstance(error, ApiError), error
    return error


def calls(colour: str, server: Any, wanted: Iterable[Call], **settings: Any) -> list[Any]:
    """Make calls one after the other on a client over a mock transport; failures are results."""
    results: list[Any] = []
    if colour == "sync":
        client = toy(server, **settings)
        for call in wanted:
            try:
                results.append(call(client))
            except ApiError as error:
                results.append(error)
        return results

    async def work() -> None:
        client: Any = async_toy(server, **settings)
        for call in wanted:
            try:
                results.append(await call(client))
            except ApiError as error:
                results.append(error)

    asyncio.run(work())
    return results
