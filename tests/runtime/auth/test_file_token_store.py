"""`FileTokenStore` and the locks of stores: processes that share a token never spend the same refresh token twice."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from workorders.replay.values import AsyncMemoryStore, MemoryStore
from workorders_runtime import exceptions
from workorders_runtime.auth.credentials import Token
from workorders_runtime.auth.token_store import FileTokenStore

from tests.support.example_client import AsyncExampleClient, ExampleClient, async_example_client, example_client
from tests.support.fault_server import FaultServer, Wire
from tests.support.mock_transport import THING, Time
from tests.support.paths import ROOT
from tests.support.rotating_tokens import APP, BASE, CODE, PLAN, Vendor, kinds
from tests.support.server_actions import http

TOKEN = Token("canary-access", "canary-refresh", 3600.0, 1_700_003_600.0)


# -- the file ---------------------------------------------------------------------------------------------------------


def test_a_saved_token_is_loaded(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "token.json")
    assert store.load() is None
    store.save(Token("first"))
    store.save(TOKEN)
    assert FileTokenStore(str(tmp_path / "token.json")).load() == TOKEN
    assert [each.name for each in tmp_path.iterdir()] == ["token.json"]
    assert "canary" not in repr(store)


@pytest.mark.skipif(os.name != "posix", reason="other systems have no file modes")
def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        store = FileTokenStore(tmp_path / "token.json")
        with store.lock():
            store.save(TOKEN)
    finally:
        os.umask(old)
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()}
    assert modes == {"token.json": 0o600, "token.json.lock": 0o600}


def test_a_failed_save_leaves_the_last_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FileTokenStore(tmp_path / "token.json")
    store.save(TOKEN)

    def full(_: int) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space left"):
        store.save(Token("new"))
    assert store.load() == TOKEN
    assert [each.name for each in tmp_path.iterdir()] == ["token.json"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "[" * 100_000,
        '{"refresh_token": "x"}',
        '{"access_token": "x", "more": 1}',
        '{"access_token": 5}',
        '{"access_token": "x", "refresh_token": 5}',
        '{"access_token": "x", "expires_at": "x"}',
        '{"access_token": "x", "expires_at": NaN}',
        '{"access_token": null}',
        '{"access_token": "x", "refresh_token": {}}',
        '{"access_token": "x", "expires_at": []}',
        f'{{"access_token": "{"x" * 2**20}"}}',
    ],
)
def test_a_damaged_file_is_an_error_that_names_it(tmp_path: Path, text: str) -> None:
    path = tmp_path / "token.json"
    path.write_text(text)
    with pytest.raises(ValueError, match=r"token\.json does not contain a token\. Restore it, or delete it"):
        FileTokenStore(path).load()


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such pipes")
def test_a_pipe_or_a_folder_is_no_token(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for path in tmp_path.iterdir():
        with pytest.raises(ValueError, match="does not contain a token"):
            FileTokenStore(path).load()


def test_the_lock_excludes_others_for_a_limited_time(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "token.json")
    waiting = FileTokenStore(tmp_path / "token.json", lock_timeout=0.05)
    with store.lock(), pytest.raises(TimeoutError), waiting.lock():
        pass
    with waiting.lock():
        pass


def test_without_filelock_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "filelock", None)
    with pytest.raises(ImportError, match=r"pip install 'workorders-runtime\[file-store\]'"):
        FileTokenStore(tmp_path / "token.json")


# -- the lock of a store ----------------------------------------------------------------------------------------------


class Order(list[str]):
    """What happened, in order."""

    def server(self, vendor: Vendor) -> Any:
        def respond(request: httpx2.Request) -> httpx2.Response:
            self.append(request.url.path)
            return vendor(request)

        return respond


def test_a_token_is_loaded_fetched_and_saved_within_the_lock() -> None:
    order = Order()

    class Store(MemoryStore):
        def load(self) -> Any:
            order.append("load")
            return super().load()

        def save(self, token: Any) -> None:
            order.append("save")
            super().save(token)

        @contextlib.contextmanager
        def lock(self) -> Iterator[None]:
            order.append("lock")
            yield
            order.append("unlock")

    server = order.server(Vendor())
    with example_client(server, PLAN, base_url=BASE, **CODE, token_store=Store()) as client:
        client.things.get("1")
        client.things.get("1")
    assert order == ["lock", "load", "/oauth/token", "save", "unlock", "/things/1", "/things/1"]


@pytest.mark.parametrize("asynchronous", [True, False])
def test_an_async_client_takes_both_kinds_of_lock(asynchronous: bool) -> None:
    order = Order()

    class Store(AsyncMemoryStore):
        def lock(self) -> Any:
            return self._alock() if asynchronous else self._lock()

        @contextlib.asynccontextmanager
        async def _alock(self) -> AsyncIterator[None]:
            order.append("lock")
            yield
            order.append("unlock")

        @contextlib.contextmanager
        def _lock(self) -> Iterator[None]:
            order.append("lock")
            yield
            order.append("unlock")

    async def main() -> None:
        server = order.server(Vendor())
        async with async_example_client(server, PLAN, base_url=BASE, **CODE, token_store=Store()) as client:
            await client.things.get("1")

    asyncio.run(main())
    assert order == ["lock", "/oauth/token", "unlock", "/things/1"]


@pytest.mark.parametrize("flavor", ["sync", "async"])
def test_the_lock_is_released_when_the_renewal_fails(flavor: str, tmp_path: Path) -> None:
    store, vendor = FileTokenStore(tmp_path / "token.json", lock_timeout=0.05), Vendor()
    vendor.codes.clear()

    async def main() -> None:
        async with async_example_client(vendor, PLAN, base_url=BASE, **CODE, token_store=store) as client:
            await client.things.get("1")

    client = example_client(vendor, PLAN, base_url=BASE, **CODE, token_store=store)
    with pytest.raises(exceptions.TokenError):
        asyncio.run(main()) if flavor == "async" else client.things.get("1")
    with store.lock():
        pass


# -- several processes ------------------------------------------------------------------------------------------------

_WORKER = """
import asyncio, contextlib, sys
from workorders_runtime.auth.token_store import FileTokenStore
from workorders_runtime.exceptions import AuthenticationError
from tests.support.example_client import AsyncExampleClient, ExampleClient
from tests.support.rotating_tokens import APP, PLAN

flavor, url, path, calls = sys.argv[1:]
options = {**APP, "base_url": url, "token_store": FileTokenStore(path)}
rejected = contextlib.suppress(AuthenticationError)  # a call replaces its token once, and this one expires quickly

async def main():
    async with AsyncExampleClient(PLAN, **options) as client:
        for _ in range(int(calls)):
            with rejected:
                await client.things.get("1")

if flavor == "async":
    asyncio.run(main())
else:
    with ExampleClient(PLAN, **options) as client:
        for _ in range(int(calls)):
            with rejected:
                client.things.get("1")
"""


def spent_by_processes(folder: Path, calls: int) -> tuple[Vendor, list[str]]:
    """Let four processes share a file. Returns the vendor, and each refresh token that it was sent."""
    vendor, store = Vendor(), FileTokenStore(folder / "token.json")
    served = [0]

    def act(wire: Wire) -> object:
        request = wire.request
        if request.target == "/oauth/token":
            status, body = vendor.grant(dict(httpx2.QueryParams(request.body.decode())))
            wire.send(http(body, status))
            return True
        with vendor.lock:
            served[0] += 1
            if served[0] % 10 == 0:
                vendor.valid = "expired"
            good = request.headers.get("authorization") == f"Bearer {vendor.valid}"
        wire.send(http({"data": THING}, 200 if good else 401))
        return True

    with FaultServer(act) as server:
        with ExampleClient(PLAN, base_url=server.url, **CODE, token_store=store) as client:
            client.auth.fetch()
        workers = [
            subprocess.Popen(
                [sys.executable, "-c", _WORKER, flavor, server.url, str(store.path), str(calls)],
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
                stderr=subprocess.PIPE,
                text=True,
            )
            for flavor in ("sync", "async", "sync", "async")
        ]
        errors = [worker.communicate()[1] for worker in workers]
    assert [worker.returncode for worker in workers] == [0] * 4, "\n".join(errors)
    return vendor, [form["refresh_token"] for form in vendor.grants[1:]]


@pytest.mark.slow
def test_processes_that_share_a_file_spend_each_refresh_token_once(tmp_path: Path) -> None:
    """The access token lasts for a few calls; a vendor that revokes all tokens on reuse would end every process."""
    vendor, spent = spent_by_processes(tmp_path, 20)
    assert kinds(vendor)[1:] == ["refresh_token"] * len(spent)
    assert len(spent) >= 3
    assert len(set(spent)) == len(spent)


@pytest.mark.parametrize(("chance", "renewals"), [(0.0, 0), (1.0, 1)])
def test_renewals_of_several_clients_are_spread(chance: float, renewals: int, tmp_path: Path) -> None:
    vendor, time = Vendor(3_600), Time()
    time.chance = chance
    store = FileTokenStore(tmp_path / "token.json")
    client = example_client(vendor, PLAN, base_url=BASE, token_store=store, clock=time.clock, **CODE)
    client.auth.fetch()
    time.now += 3_600 - 75
    client.things.get("1")
    assert len(vendor.grants) - 1 == renewals


# -- interruptions ----------------------------------------------------------------------------------------------------


class Held(Vendor):
    """Carries out a token request at once, and responds when it may."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.may_respond = threading.Event(), threading.Event()

    def wire(self, wire: Wire) -> object:
        request = wire.request
        if request.target != "/oauth/token":
            wire.send(http({"data": THING}))
            return True
        status, body = self.grant(dict(httpx2.QueryParams(request.body.decode())))
        self.asked.set()
        while not self.may_respond.is_set():
            wire.pause(0.01)
        wire.send(http(body, status))
        return True


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="signals to a thread need POSIX")
def test_an_interrupted_renewal_still_saves_the_token() -> None:
    vendor, store = Held(), MemoryStore()
    main = threading.get_ident()

    def interrupt() -> None:
        vendor.asked.wait()
        signal.pthread_kill(main, signal.SIGINT)

    with (
        FaultServer(vendor.wire) as server,
        ExampleClient(PLAN, base_url=server.url, **CODE, token_store=store) as client,
    ):
        threading.Thread(target=interrupt).start()
        with pytest.raises(KeyboardInterrupt):
            client.things.get("1")
        assert store.saved == []
        vendor.may_respond.set()
        assert client.things.get("1").id == "1"
    assert [token.refresh_token for token in store.saved] == ["canary-refresh-1"]
    assert len(vendor.grants) == 1


def test_an_event_loop_that_is_closed_during_a_renewal_ends_it_first() -> None:
    vendor, store = Vendor(), AsyncMemoryStore()

    async def respond(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/oauth/token":
            may_respond = asyncio.Event()

            def stop() -> None:
                may_respond.set()
                raise SystemExit  # what a signal handler raises

            asyncio.get_running_loop().call_soon(stop)
            await may_respond.wait()
        return vendor(request)

    async def main() -> None:
        http_client = httpx2.AsyncClient(transport=httpx2.MockTransport(respond))
        await AsyncExampleClient(PLAN, http_client, base_url=BASE, **CODE, token_store=store).things.get("1")

    with pytest.raises(SystemExit):
        asyncio.run(main())
    assert [token.refresh_token for token in store.saved] == ["canary-refresh-1"]


@pytest.mark.parametrize("flavor", ["sync", "async"])
def test_a_short_timeout_ends_the_call_and_not_the_renewal(flavor: str) -> None:
    vendor = Held()
    store: Any = MemoryStore() if flavor == "sync" else AsyncMemoryStore()
    with FaultServer(vendor.wire) as server:
        options: dict[str, Any] = {"base_url": server.url, **CODE, "token_store": store}
        if flavor == "sync":
            with ExampleClient(PLAN, **options) as client:
                with pytest.raises(exceptions.DeadlineExceededError, match="while the access token was fetched"):
                    client.things.get("1", timeout=0.1)
                assert store.saved == []  # the call ended before the server responded
                vendor.may_respond.set()
                assert client.things.get("1").id == "1"
        else:

            async def main() -> None:
                async with AsyncExampleClient(PLAN, **options) as client:
                    with pytest.raises(exceptions.DeadlineExceededError, match="while the access token was fetched"):
                        await client.things.get("1", timeout=0.1)
                    assert store.saved == []
                    vendor.may_respond.set()
                    assert (await client.things.get("1")).id == "1"

            asyncio.run(main())
    assert [token.refresh_token for token in store.saved] == ["canary-refresh-1"]
    assert len(vendor.grants) == 1


def test_the_app_without_a_code_uses_the_stored_token(tmp_path: Path) -> None:
    vendor, store = Vendor(), FileTokenStore(tmp_path / "token.json")
    with example_client(vendor, PLAN, base_url=BASE, **CODE, token_store=store) as client:
        client.things.get("1")
    with example_client(vendor, PLAN, base_url=BASE, **APP, token_store=store) as client:
        client.things.get("1")
    assert kinds(vendor) == ["authorization_code"]
