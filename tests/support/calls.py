"""Calls in both flavors: what a test says once, a client for threads and one for event loops do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Any

from workorders_example_client.resources.things import FREE
from workorders_runtime.exceptions import ApiError
from workorders_runtime.spec import ClientSpec, OperationSpec

from tests.support.example_client import PLAN, AsyncExampleClient, ExampleClient, async_example_client, example_client
from tests.support.mock_transport import Time

FLAVORS = ("sync", "async")
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


def send_json(client: Any, body: Any, **options: Any) -> Any:
    """Send any JSON value as a body; returns the parsed response."""
    return client.things._call(FREE, object, {"body": body}, options)


def operation_call(operation: OperationSpec, **arguments: Any) -> Call:
    """A call of an operation that the example client does not have; it returns nothing."""
    return lambda client: client.things._call(operation, type(None), arguments, {})


def outcomes(
    flavor: str,
    url: str | dict[str, str],
    calls: Iterable[Callable[[Any], Any]],
    plan: ClientSpec = PLAN,
    **settings: Any,
) -> list[Any]:
    """Make calls one after the other on one client: for each its result, or the `ApiError` it raised."""
    settings = {"clock": Time().clock, **({"token": SECRET} if plan is PLAN else {}), **settings}
    results: list[Any] = []
    if flavor == "sync":
        with ExampleClient(plan, base_url=url, **settings) as example_client:
            for call in calls:
                try:
                    results.append(call(example_client))
                except ApiError as error:
                    results.append(error)
        return results

    async def work() -> None:
        async with AsyncExampleClient(plan, base_url=url, **settings) as example_client:
            for call in calls:
                try:
                    results.append(await call(example_client))
                except ApiError as error:
                    results.append(error)

    asyncio.run(work())
    return results


def run(flavor: str, url: str | dict[str, str], *calls: Call, plan: ClientSpec = PLAN, **settings: Any) -> Any:
    """Make calls one after the other on one client; a failure is a result. Without a clock, nobody waits in earnest.

    Returns:
        What the last call returned, or the `ApiError` it raised.
    """
    return outcomes(flavor, url, calls, plan, **settings)[-1]


def failure(flavor: str, url: str | dict[str, str], *calls: Call, **settings: Any) -> ApiError:
    """Make calls, of which the last one fails."""
    error = run(flavor, url, *calls, **settings)
    assert isinstance(error, ApiError), error
    return error


def calls(flavor: str, server: Any, wanted: Iterable[Call], **settings: Any) -> list[Any]:
    """Make calls one after the other on a client over a mock transport; failures are results."""
    results: list[Any] = []
    if flavor == "sync":
        client = example_client(server, **settings)
        for call in wanted:
            try:
                results.append(call(client))
            except ApiError as error:
                results.append(error)
        return results

    async def work() -> None:
        client: Any = async_example_client(server, **settings)
        for call in wanted:
            try:
                results.append(await call(client))
            except ApiError as error:
                results.append(error)

    asyncio.run(work())
    return results
