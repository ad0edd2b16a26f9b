"""How things are timed."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_COMPILED = Path(tempfile.gettempdir(), "workorders-benchmarks")
"""Where compiled modules are kept; the first round of each benchmark, which is not counted, fills it."""


class NotInstalledError(Exception):
    """Something that is compared with cannot be run here. The text says what."""


@dataclass(frozen=True)
class Benchmark:
    """Something to time, and what it is compared with."""

    name: str
    """A line of `budgets`."""
    ours: Callable[[], float]
    """Runs it once. Returns seconds, or bytes."""
    floor: Callable[[], float]
    weight: int = 1
    """The rounds are divided by this: for what takes seconds."""


def repeated(call: Callable[[], object], times: int) -> Callable[[], float]:
    """Time calls in this process. Returns seconds for one."""

    def timing() -> float:
        start = time.perf_counter()
        for _ in range(times):
            call()
        return (time.perf_counter() - start) / times

    return timing


def peak(call: Callable[[], object]) -> Callable[[], float]:
    """Measure the most memory that Python objects take during a call. Returns bytes."""

    def measured() -> float:
        gc.collect()
        tracemalloc.start()
        try:
            kept = call()
            most = tracemalloc.get_traced_memory()[1]
            del kept
            return float(most)
        finally:
            tracemalloc.stop()

    return measured


def _environment(**more: str) -> dict[str, str]:
    """Return the environment of a process whose modules are compiled, as those of an installed package are."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(_COMPILED), **more}


def in_new_process(code: str, before: str = "") -> Callable[[], float]:
    """Time a piece of code in a new process, after ``before``; the start of the interpreter does not count."""
    paths = [str(path) for path in sorted(ROOT.glob("generated/*/src"))] + [str(ROOT)]
    program = (
        f"import sys, time\nsys.path[:0] = {paths!r}\n{before}\n"
        f"start = time.perf_counter()\n{code}\nprint(time.perf_counter() - start)"
    )

    def timing() -> float:
        arguments = [sys.executable, "-c", program]
        done = subprocess.run(arguments, capture_output=True, text=True, check=True, cwd=ROOT, env=_environment())
        return float(done.stdout.strip().splitlines()[-1])

    return timing


def command(*arguments: str, **environment: str) -> Callable[[], float]:
    """Time a whole process."""

    def timing() -> float:
        start = time.perf_counter()
        done = subprocess.run(arguments, capture_output=True, check=False, cwd=ROOT, env=_environment(**environment))
        seconds = time.perf_counter() - start
        if done.returncode not in (0, 1):
            raise NotInstalledError(f"{arguments[0]} failed: {done.stderr.decode(errors='replace').strip()[-200:]}")
        return seconds

    return timing


def lazily(make: Callable[[], Callable[[], float]]) -> Callable[[], float]:
    """Prepare a timing when it is first asked for."""
    made = cache(make)
    return lambda: made()()


def output_of(code: str) -> str:
    """Run a piece of code in a new process. Returns what it prints."""
    arguments = [sys.executable, "-c", code]
    done = subprocess.run(arguments, capture_output=True, text=True, check=True, cwd=ROOT, env=_environment())
    return done.stdout
