"""Attack the clients and the generator, and print each promise with what was measured.

Not part of the test suite. One command, bounded in time; every number can be scaled::

    python tests/attack.py
    python tests/attack.py --writes 200 --mutants 200 --cancellations 50 --kills 4
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import json
import logging
import multiprocessing
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import httpx2  # noqa: E402 - after the path
from workorders_runtime import ApiError  # noqa: E402

from tests.support import server_actions  # noqa: E402
from tests.support.example_client import PLAN, SECRET, AsyncExampleClient, ExampleClient  # noqa: E402
from tests.support.fault_server import FaultServer, Wire  # noqa: E402

Result = tuple[str, str, int, int]
"""Attack, promise, how often it was broken, how often it was tried."""


def until(seconds: float, count: int) -> Iterable[int]:
    """Yield numbers until there are enough or the time is over."""
    end = time.monotonic() + seconds
    for number in range(count):
        if time.monotonic() > end:
            return
        yield number


def writes(count: int, seconds: float) -> Result:
    """Write from many threads against a server that fails before, while and after it applies."""
    applied: Counter[str] = Counter()
    lock, chance = threading.Lock(), random.Random(1)

    def act(wire: Wire) -> object:
        roll = chance.random()
        if roll < 0.2:
            wire.reset()
            return False
        with lock:
            applied[wire.request.target] += 1
        if roll < 0.4:
            wire.reset()
            return False
        wire.send(server_actions.http({}, 200 if roll < 0.7 else chance.choice((500, 502, 503))))
        return True

    with FaultServer(act) as server, ExampleClient(PLAN, base_url=server.url, token=SECRET, max_retries=2) as client:

        def write(number: int) -> None:
            with contextlib.suppress(ApiError):
                client.request("POST", f"/writes/{number}")

        with ThreadPoolExecutor(16) as pool:
            tried = sum(1 for _ in pool.map(write, until(seconds, count)))
    return "writes under faults", "no write is applied twice", sum(each > 1 for each in applied.values()), tried


def mutants(count: int, seconds: float) -> Result:
    """Change recorded responses at random and decode them."""
    from tests.contract.recordings import test_mutants as made
    from tests.support.replay import package_of

    chance, foreign, tried = random.Random(2), 0, 0
    recordings = [each for each in made.ALL if any("body" in one["response"] for one in each.exchanges)]
    for _ in until(seconds, count):
        recording = chance.choice(recordings)
        index = chance.choice([i for i, each in enumerate(recording.exchanges) if "body" in each["response"]])
        body = chance.choice(made.MUTATIONS)(chance, recording.exchanges[index]["response"]["body"])
        tried += 1
        try:
            made.sync_outcome(recording, package_of(recording.vendor), made.Mutant(recording, index, body), [])
        except ApiError:
            pass
        except Exception as error:
            foreign += 1
            print(f"{recording}: {type(error).__name__}", file=sys.stderr)
    return "mutated responses", "only errors of the package are raised", foreign, tried


def cancellations(count: int, seconds: float) -> Result:
    """Cancel calls at random moments, then use the client."""
    chance, tried, broken = random.Random(3), 0, 0

    def act(wire: Wire) -> object:
        wire.pause(chance.uniform(0, 0.004))
        wire.send(server_actions.http({"data": {"id": "1"}}))
        return True

    async def storm() -> None:
        nonlocal tried, broken
        async with AsyncExampleClient(PLAN, base_url=server.url, token=SECRET, max_retries=0) as client:
            for _ in until(seconds, count):
                call = asyncio.ensure_future(client.request("GET", "/x"))
                await asyncio.wait([call], timeout=chance.uniform(0.0001, 0.01))
                call.cancel()
                await asyncio.gather(call, return_exceptions=True)
                tried += 1
            results = await asyncio.gather(*(client.request("GET", "/x") for _ in range(100)), return_exceptions=True)
            broken = sum(isinstance(each, BaseException) for each in results)

    with FaultServer(act) as server:
        asyncio.run(storm())
    return "cancelled calls", "the next 100 calls succeed", broken, tried


def renewals(count: int, seconds: float) -> Result:
    """Let four processes call with one rotating token in a shared file; it expires every ten calls."""
    from tests.runtime.auth.test_file_token_store import spent_by_processes

    with tempfile.TemporaryDirectory() as folder:
        _, spent = spent_by_processes(Path(folder), count)
    return "shared tokens", "no refresh token is spent twice", len(spent) - len(set(spent)), len(spent)


def kills(count: int, seconds: float) -> Result:
    """Interrupt the generator at random moments, then run it to its end and compare."""
    chance, tried, broken = random.Random(4), 0, 0
    with tempfile.TemporaryDirectory() as place:
        spec = Path(place, "specs", "plain")
        shutil.copytree(ROOT / "tests" / "golden" / "plain", spec, ignore=shutil.ignore_patterns("expected", "*.py"))
        command = [sys.executable, "-m", "workorders", "generate"]
        started = time.monotonic()
        subprocess.run(command, cwd=place, check=True, capture_output=True)
        once = time.monotonic() - started
        out = Path(place, "generated", "plain")
        whole = {path.relative_to(out): path.read_bytes() for path in out.rglob("*") if path.is_file()}
        for _ in until(seconds, count):
            shutil.rmtree(out)
            with subprocess.Popen(command, cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
                time.sleep(chance.uniform(0, once))
                process.send_signal(chance.choice((signal.SIGKILL, signal.SIGTERM, signal.SIGINT)))
            subprocess.run(command, cwd=place, check=True, capture_output=True)
            found = {path.relative_to(out): path.read_bytes() for path in out.rglob("*") if path.is_file()}
            tried += 1
            broken += {path: data for path, data in found.items() if path in whole} != whole
    return "killed runs", "the next run completes the package", broken, tried


def _repeated(item: object) -> Callable[[int], str]:
    text = json.dumps(item)
    end = '"pagination": {"hasNextPage": false}'
    return lambda size: f'{{"data": [{",".join([text] * (size // (len(text) + 1)))}], {end}}}'


BODIES: dict[str, Callable[[int], str]] = {
    "items as the spec has them": _repeated({"id": "1", "name": "x" * 80, "note": "y" * 80, "status": "Open"}),
    "small items": _repeated({"id": "1"}),
    "empty items": _repeated({}),
    "wrong values": _repeated({"id": 5, "urgent": "x"}),
    "numbers in place of items": _repeated(1),
    "one huge number": lambda size: f'{{"data": [{"1" * size}]}}',
    "many unknown fields": lambda size: json.dumps({f"k{each}": each for each in range(size // 16)}),
    "deep nesting": lambda size: "[" * (size // 2) + "]" * (size // 2),
}
TIMEOUT = 5.0


@dataclass(slots=True)
class _Measured:
    """What decoding one body took: seconds, and the peak of memory in MB."""

    call: float = 0.0
    held: float = 0.0
    """The longest time that the event loop was held, without runs of the garbage collector."""
    collecting: float = 0.0
    """The longest run of the garbage collector."""
    dropping: float = 0.0
    """The time in which the program drops the page."""
    memory: int = 0


def _decode(shape: str, size: int) -> _Measured:
    """Decode one body in this process."""
    logging.disable()
    body, found = BODIES[shape](1000).encode(), _Measured()
    began, collected = 0.0, 0.0

    def collect(phase: str, info: dict[str, int]) -> None:
        nonlocal began, collected
        if phase == "start":
            began = time.monotonic()
            return
        took = time.monotonic() - began
        collected, found.collecting = collected + took, max(found.collecting, took)

    async def tick() -> None:
        last, before = time.monotonic(), collected
        while True:
            await asyncio.sleep(0.001)
            now, after = time.monotonic(), collected
            found.held = max(found.held, now - last - (after - before))
            last, before = now, after

    async def read() -> None:
        nonlocal body
        server = httpx2.MockTransport(
            lambda _: httpx2.Response(200, content=body, headers={"Content-Type": "application/json"})
        )
        async with (
            httpx2.AsyncClient(transport=server) as http_client,
            AsyncExampleClient(PLAN, http_client, token=SECRET, timeout=TIMEOUT) as client,
        ):
            with contextlib.suppress(ApiError):
                await client.things.list().first()  # what is loaded and built once
            body = BODIES[shape](size).encode()
            await asyncio.sleep(0.05)
            gc.callbacks.append(collect)
            ticking = asyncio.ensure_future(tick())
            started = time.monotonic()
            reading: Any = client.things.list().pages()
            page = None
            with contextlib.suppress(ApiError):
                page = await anext(reading)
            found.call = time.monotonic() - started
            await reading.aclose()
            await asyncio.sleep(0.01)
            ticking.cancel()
            gc.callbacks.remove(collect)
            started = time.monotonic()
            del page
            found.dropping = time.monotonic() - started

    asyncio.run(read())
    found.memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return found


def bodies(size: int, seconds: float) -> Result:
    """Decode hostile bodies, each in a process of its own, and compare with a body as the spec has it."""
    broken, tried, clean = 0, 0, 0
    for shape in BODIES:
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
            found = pool.submit(_decode, shape, size * 2**20).result(seconds)
        clean = clean or found.memory
        tried += 1
        broken += found.call > TIMEOUT + 2 or found.memory > 10 * clean
        steps = {"held for": found.held, "collector": found.collecting, "dropping the page": found.dropping}
        shown = ", ".join(f"{name} {step * 1000:.0f} ms" for name, step in steps.items())
        print(f"  {size} MiB of {shape}: {found.call:.2f} s, {found.memory} MB; event loop: {shown}")
    return "hostile bodies", f"a call with timeout={TIMEOUT:g} ends in time, in bounded memory", broken, tried


ATTACKS: dict[str, tuple[Callable[[int, float], Result], int]] = {
    "writes": (writes, 20_000),
    "mutants": (mutants, 20_000),
    "cancellations": (cancellations, 1_000),
    "renewals": (renewals, 200),
    "kills": (kills, 500),
    "bodies": (bodies, 2),
}


def main(arguments: list[str] | None = None) -> int:
    """Run the attacks.

    Returns:
        The exit code: 1 when a promise was broken.
    """
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    for name, (_, count) in ATTACKS.items():
        unit = " (MiB)" if name == "bodies" else ""
        parser.add_argument(f"--{name}", type=int, default=count, metavar="N", help=f"default: {count}{unit}")
    parser.add_argument("--seconds", type=float, default=600, help="maximum for each attack (default: 600)")
    options = parser.parse_args(arguments)
    exit_code = 0
    logging.disable()
    try:
        for name, (attack, _) in ATTACKS.items():
            if count := getattr(options, name):
                what, promise, broken, tried = attack(count, options.seconds)
                print(f"{what}: {promise}: broken {broken} times in {tried}")
                exit_code |= broken > 0
    finally:
        logging.disable(logging.NOTSET)
    return exit_code


if __name__ == "__main__":
    sys.exit(main())
