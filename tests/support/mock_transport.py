"""What the runtime's tests share: a clock that nobody waits for, and responses of a mock transport."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import httpx2
from workorders_runtime.config import Clock

THING = {"id": "1", "status": "Open"}


class Time:
    """A clock that moves when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []
        self.chance = 1.0
        self.keys = 0

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def key(self) -> str:
        self.keys += 1
        return f"key-{self.keys}"

    @property
    def clock(self) -> Clock:
        return Clock(
            monotonic=lambda: self.now,
            wall=lambda: 1_700_000_000.0,
            sleep=self.sleep,
            async_sleep=self.async_sleep,
            random=lambda: self.chance,
            key=self.key,
        )


def set_clock(client: Any, clock: Clock) -> None:
    """Replace the clock of a client that has been made already, such as one of a package."""
    object.__setattr__(client._operations.settings, "clock", clock)


def reply(status: int = 200, body: Any = None, **headers: str) -> httpx2.Response:
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    if body is not None and not isinstance(body, bytes):
        named.setdefault("content-type", "application/json")
    return httpx2.Response(status, headers=named, content=content)


class Server:
    """Responds with what it was given, in turn; the last one again and again. Exceptions are raised."""

    def __init__(self, *responses: Any) -> None:
        self.responses = list(responses)
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        response = self.responses[min(len(self.requests), len(self.responses)) - 1]
        if callable(response):
            response = response(request)
        if isinstance(response, BaseException) or (isinstance(response, type) and issubclass(response, BaseException)):
            raise response
        if isinstance(response, httpx2.Response):
            return httpx2.Response(response.status_code, headers=response.headers.raw, content=response.content)
        return reply(200, response)

    @property
    def last(self) -> httpx2.Request:
        return self.requests[-1]

    def sent(self, index: int = -1) -> Any:
        return json.loads(self.requests[index].content)


def pages(*names: Sequence[str]) -> list[Any]:
    """Cursor pages with things of these ids."""
    last = len(names) - 1
    return [
        {"data": [{"id": each} for each in ids], "pagination": {"endCursor": f"c{i + 1}", "hasNextPage": i < last}}
        for i, ids in enumerate(names)
    ]


def body_with(pointer: str, value: Any) -> Any:
    """A JSON body that has a value at a pointer, and nothing else."""
    for step in reversed(pointer.split("/")[1:]):
        value = {step: value}
    return value
