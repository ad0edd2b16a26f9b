"""Many calls on one client, and what came of each."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Any

from workorders_runtime.exceptions import ApiError
from workorders_runtime.spec import ClientSpec

from tests.runtime.example_client.client import PLAN, AsyncExampleClient, ExampleClient
from tests.support.calls import SECRET
from tests.support.clients import Time

__all__ = ["outcomes"]


def outcomes(
    flavor: str, url: str, calls: Iterable[Callable[[Any], Any]], plan: ClientSpec = PLAN, **settings: Any
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
