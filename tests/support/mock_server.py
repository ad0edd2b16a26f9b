"""The mock server in tests: in this process, or on a port of this machine."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import httpx2
from workorders.mock.app import application
from workorders.mock.deliveries import Deliveries
from workorders.mock.messages import Incoming
from workorders.mock.server import listen, server_of, url_of
from workorders.mock.vendor import MockVendor, Options
from workorders.mock.vendors import mock_vendors
from workorders.recordings.reader import Recording
from workorders.replay.package import Package
from workorders.replay.play import call_arguments, client_options, method, take, take_async, without_pauses
from workorders.replay.values import AsyncMemoryStore

from tests.support.paths import RECORDINGS, SPECS

NOW = 1_800_000_000.0
BASE = "http://127.0.0.1:8400"


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


CLOCK = Clock()


@cache
def _read(vendor: str, specs: Path, recordings: Path) -> MockVendor:
    return mock_vendors([specs / vendor], recordings, Options(), CLOCK)[vendor]


def mock_vendor(vendor: str, *, options: Options | None = None) -> MockVendor:
    """A vendor as it is when the server starts."""
    read = _read(vendor, SPECS, RECORDINGS)
    CLOCK.now = NOW
    read.reset()
    if options is None:
        return read
    return MockVendor(vendor, read.api, read.spec, read.recorded, options, CLOCK)


def package_of(vendor: str) -> Package:
    """The generated package of a vendor."""
    client = _read(vendor, SPECS, RECORDINGS).api.client
    return Package(vendor, client.package, client.class_name)


def mock_app(*vendors: MockVendor, deliveries: Deliveries | None = None) -> Any:
    """The application for some vendors."""
    return application({each.name: each for each in vendors}, deliveries or Deliveries(CLOCK))


def in_process(*vendors: MockVendor, deliveries: Deliveries | None = None) -> httpx2.AsyncClient:
    """An HTTP client of the application, without a socket."""
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app=mock_app(*vendors, deliveries=deliveries)))


def respond(request: httpx2.Request) -> httpx2.Response:
    """Respond to a request to the mock server without a server: for the transports of sync and async clients."""
    vendor, _, path = request.url.raw_path.decode().partition("?")[0].lstrip("/").partition("/")
    headers = {name.lower(): value for name, value in request.headers.items()}
    query = request.url.query.decode()
    mock = _read(vendor, SPECS, RECORDINGS)
    sent = mock.handle(Incoming(request.method, f"/{path}", query, headers, request.read(), f"{BASE}/{vendor}"))
    return httpx2.Response(sent.status, headers=dict(sent.headers), content=sent.body)


@contextlib.contextmanager
def serving(*vendors: MockVendor) -> Iterator[str]:
    """Serve on a free port. Yields the URL."""
    listening = listen(0)
    server = server_of({each.name: each for each in vendors}, Deliveries(CLOCK))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    listening.listen()
    thread.start()
    try:
        yield url_of(listening)
    finally:
        server.should_exit = True
        thread.join(10)


async def call(recording: Recording, package: Package, http: httpx2.AsyncClient, **options: Any) -> Any:
    """Make a recorded call with the async client; deviations are errors."""
    given, args, kwargs = _given(recording, package)
    if store := given.get("token_store"):
        given["token_store"] = AsyncMemoryStore(store.kept)
    base = f"{BASE}/{recording.vendor}"
    async with package.asynchronous(http_client=http, strict=True, base_url=base, **{**given, **options}) as client:
        without_pauses(client)
        result = method(client, recording.call)(*args, **kwargs)
        return await (take_async(result, recording.call.get("take")) if hasattr(result, "pages") else result)


def call_sync(recording: Recording, package: Package, url: str, http: httpx2.Client) -> Any:
    """Make a recorded call with the sync client; deviations are errors."""
    options = {"http_client": http}
    given, args, kwargs = _given(recording, package)
    base = f"{url}/{recording.vendor}"
    with package.sync(strict=True, base_url=base, **{**given, **options}) as client:
        without_pauses(client)
        result = method(client, recording.call)(*args, **kwargs)
        return take(result, recording.call.get("take")) if hasattr(result, "pages") else result


def _given(recording: Recording, package: Package) -> tuple[dict[str, Any], list[Any], dict[str, Any]]:
    options = {name: value for name, value in client_options(recording, package).items() if name != "base_url"}
    return {**options, "max_retries": 0}, *call_arguments(recording, package)
