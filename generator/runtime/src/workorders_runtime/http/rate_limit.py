"""How often a client sends requests: a budget for retries, and a limiter for the documented rate limits of an API.

Both can be shared by several clients, threads and tasks. Neither waits nor reads a clock: the flow of a call passes the
time and waits, so that a waiting task does not block its event loop.
"""

from __future__ import annotations

import math
import threading
from collections import deque
from typing import TypeVar

from ..spec import RETRY_BURST, RETRY_RATIO, ClientSpec, OperationSpec, RateLimit

__all__ = ["Limiter", "RetryBudget"]

T = TypeVar("T")

_TOLERANCE = 1e-6
"""Smallest difference in retries or seconds that matters."""
_POLL = 0.05
"""Seconds between two looks at a request that has not left yet."""


class RetryBudget:
    """Limits the retries of all calls together, so that an outage does not cause a retry storm.

    Each call adds ``ratio`` of a retry, each retry takes one, and at most ``burst`` are kept: ``n`` calls cause at most
    ``n * ratio + burst`` retries. When none is left, failures are raised at once.

    Args:
        burst: Number of retries at first, and at most.
        ratio: Number of retries that each call adds.

    Raises:
        ValueError: One of them is negative or not finite.
    """

    def __init__(self, burst: float = RETRY_BURST, ratio: float = RETRY_RATIO) -> None:
        if not (0 <= burst < float("inf") and 0 <= ratio < float("inf")):
            raise ValueError("burst and ratio must be finite numbers of at least 0")
        self._burst, self._ratio = float(burst), float(ratio)
        self._left = self._burst
        self._lock = threading.Lock()

    @property
    def left(self) -> float:
        """Number of retries that are left."""
        return self._left

    def add_call(self) -> None:
        """Count a call."""
        if self._left < self._burst:
            with self._lock:
                self._left = min(self._burst, self._left + self._ratio)

    def take(self) -> bool:
        """Take a retry; ``False`` when none is left."""
        with self._lock:
            if self._left < 1 - _TOLERANCE:
                return False
            self._left = max(0.0, self._left - 1)
            return True

    def __repr__(self) -> str:
        return f"RetryBudget(burst={self._burst:g}, ratio={self._ratio:g}, left={self._left:g})"


_MAX_SIZE = 100_000
"""Requests of a limit that a server may report; each that is used takes memory."""


class Slot:
    """A request in the limits. It counts from when it leaves: waiting for a token or a connection comes before that."""

    __slots__ = ("sent_at",)

    def __init__(self) -> None:
        self.sent_at: float | None = None

    def sent(self, now: float) -> None:
        """Note when the request left."""
        self.sent_at = now

    def cancel(self) -> None:
        """Free the place of a request that did not leave."""
        self.sent_at = -math.inf


class Limiter:
    """Keeps calls within the documented rate limits of an API, for all operations and for single ones.

    A call over a limit waits until it is allowed; the wait counts towards its ``timeout``. Limits are counted over a
    sliding window, in this process only. Clients that share a limiter are counted together if they are of the same API.

    Args:
        share: Fraction of each limit that may be used, such as 0.5 where others use the same account.

    Raises:
        ValueError: ``share`` is not between 0 and 1.
    """

    def __init__(self, share: float = 1.0) -> None:
        if not 0 < share <= 1:
            raise ValueError("share must be greater than 0 and at most 1")
        self._share = share
        self._lock = threading.Lock()
        self._windows: dict[tuple[str, str, RateLimit], deque[Slot]] = {}
        self._paused: dict[str, float] = {}
        self._sizes: dict[str, int] = {}
        """Size of the only limit of an API, as its server reports it."""

    def acquire(self, spec: ClientSpec, operation: OperationSpec, now: float, slot: Slot) -> float:
        """Count a request if it is allowed now.

        Args:
            spec: The client that makes the call.
            operation: The operation of the call.
            now: Monotonic time.
            slot: The place of the request in the limits.

        Returns:
            0 if the request was counted, else the number of seconds to wait before asking again.
        """
        limits = [("", limit) for limit in spec.limits]
        limits += [] if operation.rate_limit is None else [(operation.id, operation.rate_limit)]
        with self._lock:
            wait = self._paused.get(spec.distribution, now) - now
            windows: list[deque[Slot]] = []
            for name, limit in limits:
                window = self._windows.setdefault((spec.distribution, name, limit), deque())
                size = self._size(spec, limit) if not name else max(1, int(limit.requests * self._share))
                cost = 1 if name else min(size, operation.cost)
                windows += [window] * cost
                wait = max(wait, _wait(window, size - cost + 1, limit.seconds, now))
            if wait > _TOLERANCE:
                return wait
            for window in windows:
                window.append(slot)
            return 0.0

    def _size(self, spec: ClientSpec, limit: RateLimit) -> int:
        return max(1, int(self._sizes.get(spec.distribution, limit.requests) * self._share))

    def observe(
        self, spec: ClientSpec, remaining: int | None, size: int | None, reset: float | None, now: float
    ) -> None:
        """Obey what a server reports about the only limit of its API.

        Args:
            spec: The client that made the call.
            remaining: Requests that are left; fewer than counted here are left where others use them too.
            size: Number of requests of the limit.
            reset: Seconds until the limit is reset.
            now: Monotonic time.
        """
        if len(spec.limits) != 1:
            return
        (limit,) = spec.limits
        with self._lock:
            if size:
                self._sizes[spec.distribution] = min(size, max(limit.requests, _MAX_SIZE))
            if remaining is None:
                return
            window = self._windows.setdefault((spec.distribution, "", limit), deque())
            _wait(window, 1, limit.seconds, now)
            used = Slot()
            used.sent(now if reset is None else min(now, now + reset - limit.seconds))
            window.extend([used] * (self._size(spec, limit) - remaining - len(window)))

    def pause(self, spec: ClientSpec, until: float) -> None:
        """Let no request of an API leave before a time: its server says that none is left."""
        with self._lock:
            self._paused[spec.distribution] = max(until, self._paused.get(spec.distribution, until))

    def __repr__(self) -> str:
        return f"Limiter(share={self._share:g})"


def _wait(window: deque[Slot], size: int, seconds: float, now: float) -> float:
    """Forget what has left a window; return the seconds until fewer than ``size`` requests are in it."""
    while window and window[0].sent_at is not None and window[0].sent_at + seconds - now <= _TOLERANCE:
        window.popleft()
    if len(window) < size:
        return 0.0
    first = window[len(window) - size].sent_at
    return min(seconds, _POLL) if first is None else first + seconds - now


def shared_or_new(value: object, kind: type[T], option: str) -> T | None:
    """Read the option of a client: an object to share, ``True`` for a new one, ``False`` for none."""
    if isinstance(value, kind):
        return value
    if not isinstance(value, bool):
        raise TypeError(f"{option} must be True, False or a {kind.__name__}")
    return kind() if value else None
