"""Pauses of the garbage collector while a large body is decoded.

It would visit every object of the body again and again, and hold all threads and the event loop meanwhile.
"""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Generator
from contextlib import contextmanager
from itertools import count

from ..serialization.json import SMALL_BODY

_MAX_PAUSES = 16
"""Pauses after which it runs once, as each pause defers its next run."""
_pause, _pauses = threading.Lock(), count(1)
_thresholds = gc.get_threshold()
"""Those of the application while the collector is paused."""


@contextmanager
def collector_paused(body: bytes) -> Generator[None, None, None]:
    """Pause the collector if a body is large, unless it is off, the application has frozen objects, or it is paused.

    Afterwards, what was made is moved to the oldest generation, as if the collector had visited it.
    """
    is_off = not gc.isenabled() or gc.get_threshold()[0] == 0 or gc.get_freeze_count()
    if len(body) < SMALL_BODY or is_off or not _pause.acquire(blocking=False):
        yield
        return
    if next(_pauses) % _MAX_PAUSES == 0:
        gc.collect()
    global _thresholds
    _thresholds = gc.get_threshold()
    gc.set_threshold(0)  # and not `gc.disable()`: the application may disable it meanwhile
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        _resume()


def _resume() -> None:
    if gc.get_threshold()[0] == 0:  # otherwise the application has set its own
        gc.set_threshold(*_thresholds)
    _pause.release()


def _resume_after_fork() -> None:
    if _pause.locked():  # by a thread that the child does not have
        _resume()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_resume_after_fork)
