"""Waiting in tests: bounds so generous that only a hang exceeds them.

No test depends on how fast the machine is. Whatever measures time gets an injected clock.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

HANGING = 25.0
"""Seconds after which something counts as hanging. Less than a client's default timeout of 30 s."""


def until(condition: Callable[[], Any]) -> None:
    """Wait for a condition; fail when it never holds."""
    end = time.monotonic() + HANGING
    while not condition():
        assert time.monotonic() < end, "the condition never held"
        time.sleep(0.002)


async def auntil(condition: Callable[[], Any]) -> None:
    """As `until`, in an event loop."""
    end = time.monotonic() + HANGING
    while not condition():
        assert time.monotonic() < end, "the condition never held"
        await asyncio.sleep(0.002)


@contextmanager
def ends() -> Iterator[None]:
    """Fail when the block takes as long as something that hangs."""
    begun = time.monotonic()
    yield
    assert time.monotonic() - begun < HANGING, "the block ended too late"


def started(work: Callable[[], object]) -> threading.Thread:
    """Run something in a daemon thread."""
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread
