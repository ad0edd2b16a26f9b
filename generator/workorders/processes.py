"""Processes that share the work of a command."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from concurrent.futures import Executor

GC_THRESHOLDS: Final = (100_000, 20, 50)
"""For programs of this distribution: their trees live as long as they do, so looking for garbage finds none."""


def can_fork() -> bool:
    """Whether a process can be copied, which takes milliseconds: on Linux, while it has a single thread."""
    return sys.platform == "linux" and threading.active_count() == 1 and (os.cpu_count() or 1) > 1


def process_pool(jobs: int) -> Executor:
    """Return as many processes as there are processors, and no more than jobs: copies of this one where it can fork.

    Where processes can't share semaphores, as in some containers, a thread does the work.
    """
    from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
    from multiprocessing import get_context

    context = get_context("fork" if can_fork() else "spawn")
    try:
        return ProcessPoolExecutor(min(os.cpu_count() or 1, jobs), context, _started)
    except (OSError, NotImplementedError):
        return ThreadPoolExecutor(1)


def _started() -> None:
    """Prepare a new process. Ctrl+C ends it without a traceback."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    gc.set_threshold(*GC_THRESHOLDS)
