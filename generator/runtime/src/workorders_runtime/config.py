"""Settings of a client (`Settings`) and options of a single call (`CallOptions`)."""

from __future__ import annotations

import random
import time
import uuid
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from typing_extensions import TypedDict  # pydantic requires this one before Python 3.12

from .lazy import LazyModule
from .spec import CONNECT_TIMEOUT, MAX_BODY, MAX_RETRIES, TIMEOUT

if TYPE_CHECKING:
    import httpx2

    from .auth.token_store import AsyncTokenStore, TokenStore
    from .hooks import Hooks
    from .http.rate_limit import Limiter, RetryBudget
    from .response import Deviation
else:
    httpx2 = LazyModule("httpx2")

__all__ = ["CallOptions", "Clock", "Settings"]


class CallOptions(TypedDict, total=False):
    """Options of a single call. The client's settings apply to those left out."""

    timeout: float | httpx2.Timeout | None
    max_retries: int
    extra_headers: Mapping[str, str]
    extra_query: Mapping[str, object]
    extra_body: Mapping[str, Any]


_MAX_TIMEOUT = 1e9
"""Seconds; operating systems do not support more."""
CALL_OPTIONS = frozenset(CallOptions.__annotations__)


async def _sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)


@dataclass(frozen=True, slots=True)
class Clock:
    """Time, sleep and randomness; replaced in tests."""

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep
    async_sleep: Callable[[float], Awaitable[None]] = _sleep
    random: Callable[[], float] = random.random
    key: Callable[[], str] = lambda: str(uuid.uuid4())


@dataclass(frozen=True, slots=True)
class Settings:
    """Arguments of a client's constructor. ``repr`` does not show the credentials."""

    options: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"], repr=False)
    server: str | None = None
    token_in: str | None = None
    token_store: TokenStore | AsyncTokenStore | None = field(default=None, repr=False)
    base_url: str | Mapping[str, str] | None = None
    timeout: float | httpx2.Timeout | None = TIMEOUT
    max_retries: int = MAX_RETRIES
    retry_budget: RetryBudget | bool = True
    limiter: Limiter | bool = False
    max_body: int = MAX_BODY
    strict: bool = False
    on_deviation: Callable[[Deviation], object] | None = None
    hooks: Sequence[Hooks] = ()
    trust_env: bool = False
    clock: Clock = Clock()


@dataclass(frozen=True, slots=True)
class TimeLimits:
    """Time limits of one call in seconds: for the whole call, and for each step of an attempt."""

    total: float | None
    connect: float | None
    read: float | None
    write: float | None
    pool: float | None


def time_limits(timeout: float | httpx2.Timeout | None) -> TimeLimits:
    """Read a ``timeout``: a number is for the whole call, an `httpx2.Timeout` for each step of each attempt."""
    if timeout is None:
        return TimeLimits(None, CONNECT_TIMEOUT, None, None, None)
    if isinstance(timeout, int | float):
        if isinstance(timeout, bool) or not 0 < timeout <= _MAX_TIMEOUT:
            raise ValueError("timeout must be a positive number of seconds, an httpx2.Timeout or None")
        seconds = float(timeout)
        return TimeLimits(seconds, min(CONNECT_TIMEOUT, seconds), seconds, seconds, seconds)
    try:
        steps = (timeout.connect, timeout.read, timeout.write, timeout.pool)
    except AttributeError:
        raise TypeError("timeout must be a positive number of seconds, an httpx2.Timeout or None") from None
    if not all(each is None or 0 <= each <= _MAX_TIMEOUT for each in steps):
        raise ValueError("each step of a timeout must be a number of seconds or None")
    return TimeLimits(None, *steps)


def checked_max_retries(value: object) -> int:
    """Check a ``max_retries``."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("max_retries must be an integer")
    if not 0 <= value <= 100:
        raise ValueError("max_retries must be between 0 and 100")
    return value
