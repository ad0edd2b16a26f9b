"""How often a client asks: a budget for its repeats, and a limiter that keeps to an API's own rates.

Both may be shared by several clients, threads and tasks. Neither waits nor looks at a clock: a flow gives them the time
and does the waiting, so that a task that waits does not hold up its event loop.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence

from ..spec import RETRY_BURST, RETRY_RATIO, ClientSpec, OperationSpec, RateLimit

__all__ = ["Limiter", "RetryBudget"]

_SOON = 1e-6
"""Seconds too few to wait for."""


class RetryBudget:
    """How many repeats are left, so that an outage is not met with a storm of them.

    Each call adds ``ratio`` of a repeat, each repeat takes one, and no more than ``burst`` are kept: ``n`` calls make
    at most ``n * ratio + burst`` repeats, however they fail. Where none is left, a call's failure is raised at once.

    Args:
        burst: How many repeats there are at first, and at most.
        ratio: How many more each call adds.

    Raises:
        ValueError: One of them is negative or not finite.
    """

    def __init__(self, burst: float = RETRY_BURST, ratio: float = RETRY_RATIO) -> None:
        if not (0 <= burst < float("inf") and 0 <= ratio < float("inf")):
            raise ValueError("burst and ratio must be numbers from 0 on")
        self._burst, self._ratio = float(burst), float(ratio)
        self._left = self._burst
        self._lock = threading.Lock()

    @property
    def left(self) -> float:
        """How many repeats are left."""
        return self._left

    def begin(self) -> None:
        """Add what a call adds."""
        if self._left < self._burst:
            with self._lock:
                self._left = min(self._burst, self._left + self._ratio)

    def take(self) -> bool:
        """Take a repeat; ``False`` when none is left."""
        with self._lock:
            if self._left < 1 - _SOON:
                return False
            self._left = max(0.0, self._left - 1)
            return True

    def __repr__(self) -> str:
        return f"RetryBudget(burst={self._burst:g}, ratio={self._ratio:g}, left={self._left:g})"


class Limiter:
    """Keeps calls within an API's own limits, those of the whole API and those of single operations.

    A call over a limit waits until it fits, on its own ``timeout``. The limits are counted over moving spans of time,
    in this process only; a limiter that several clients share counts the calls of all of them together.

    Args:
        share: Which part of each limit may be used, for accounts that others use too: 0.5 for half of it.

    Raises:
        ValueError: ``share`` does not lie between 0 and 1.
    """

    def __init__(self, share: float = 1.0) -> None:
        if not 0 < share <= 1:
            raise ValueError("share must lie between 0 and 1")
        self._share = share
        self._lock = threading.Lock()
        self._spans: dict[tuple[str, str, RateLimit], deque[float]] = {}

    def wait(self, plan: ClientSpec, operation: OperationSpec, now: float) -> float:
        """Let a call go, or tell how many seconds from now to ask again.

        Args:
            plan: The client that makes it.
            operation: What it is.
            now: The time, by a clock that nobody sets.

        Returns:
            0 when the call may go now, and has been counted.
        """
        with self._lock:
            spans = [self._span(plan.distribution, "", limit) for limit in plan.limits]
            if operation.rate_limit is not None:
                spans.append(self._span(plan.distribution, operation.id, operation.rate_limit))
            longest = max((_wait(span, seconds, now) for span, seconds in spans), default=0.0)
            if longest > _SOON:
                return longest
            for span, _ in spans:
                span.append(now)
            return 0.0

    def _span(self, api: str, operation: str, limit: RateLimit) -> tuple[deque[float], float]:
        span = self._spans.get((api, operation, limit))
        if span is None:
            most = max(1, int(limit.requests * self._share))
            span = self._spans[api, operation, limit] = deque(maxlen=most)
        return span, limit.seconds

    def __repr__(self) -> str:
        return f"Limiter(share={self._share:g})"


def _wait(span: Sequence[float] | deque[float], seconds: float, now: float) -> float:
    full = len(span) == getattr(span, "maxlen", None)
    return span[0] + seconds - now if full else 0.0


def budget_of(value: object) -> RetryBudget | None:
    """Read a ``retry_budget``: one's own, ``True`` for a new one, ``False`` for none."""
    if isinstance(value, RetryBudget):
        return value
    if not isinstance(value, bool):
        raise TypeError("retry_budget must be True, False or a RetryBudget")
    return RetryBudget() if value else None


def limiter_of(value: object) -> Limiter | None:
    """Read a ``limiter``: one's own, ``True`` for a new one, ``False`` for none."""
    if isinstance(value, Limiter):
        return value
    if not isinstance(value, bool):
        raise TypeError("limiter must be True, False or a Limiter")
    return Limiter() if value else None
