"""Measured: what hostile responses cost, and what of a credential is redacted."""

from __future__ import annotations

import gc
import json
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpcore2
import pytest
from workorders_runtime import exceptions
from workorders_runtime.auth.token_store import FileTokenStore
from workorders_runtime.http import httpcore_backend
from workorders_runtime.http.reception import AttemptState, current_attempt
from workorders_runtime.serialization import codec

from tests.contract.security_claims.claims import measures
from tests.runtime.http.test_hostile_bodies import calls_of, peak, read
from tests.runtime.http.test_secrets import SPELLINGS
from tests.support.example_client import SECRET, ExampleClient, example_client
from tests.support.mock_transport import Server, Time, reply
from tests.support.rotating_tokens import APP, BASE, CODE, PLAN, Vendor


@measures("Bytes of `max_body` for each object or list that a response may have")
def containers() -> int:
    def fits(count: int) -> bool:
        body = b"[" + b"{}," * (count - 2) + b"{}]"
        server = lambda request: reply(200, body, content_type="application/json")  # noqa: E731
        with example_client(server, max_body=64_000) as client:
            try:
                client.request("GET", "/x")
            except exceptions.ResponseTooLargeError:
                return False
        return True

    most = next(count for count in range(990, 1_020) if not fits(count)) - 1
    return 64_000 // most


@measures("Maximum size of a response's head, with the interim responses before it")
def head() -> str:
    attempt = AttemptState(Time().clock, None, lambda _: None, tracks_bytes_sent=True)
    token = current_attempt.set(attempt)
    received = 0
    try:
        while True:
            httpcore_backend._counted(bytes(1024))
            received += 1
    except httpcore2.RemoteProtocolError:
        return f"{received} KiB"
    finally:
        current_attempt.reset(token)


@measures("Work for four times as many deviations")
def work() -> str:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(codec, "PACED_FROM", 0)
        few, many = (calls_of(partial(read, [{"id": 5, "urgent": "x"}] * size)) for size in (500, 2_000))
    return "at most 4 times" if many < 4.2 * few else f"{many / few:.1f} times"


@measures("Memory for a list of empty objects, compared with one as the spec has it")
def memory() -> str:
    read([{}])
    ratio = peak([{}] * 3_000) / peak([{"id": "1"}] * 3_000)
    return "at most 1.5 times" if ratio < 1.5 else f"{ratio:.1f} times"


@measures("Runs of the garbage collector, which holds event loops, while a body above 256 KiB is decoded")
def collections() -> int:
    runs: list[str] = []
    body = json.dumps({"data": [{"id": "1"}] * 30_000, "pagination": {"hasNextPage": False}}).encode()
    server = Server(*[reply(200, body, content_type="application/json")] * 2)
    with example_client(server, clock=Time().clock) as client:
        list(client.things.list())
        pages = client.things.list().pages()
        note = lambda phase, _: runs.append(phase)  # noqa: E731
        gc.callbacks.append(note)
        try:
            page = next(pages)
        finally:
            gc.callbacks.remove(note)
    assert len(page.items) == 30_000
    return len(runs)


@measures("Spellings of a credential that are redacted")
def spellings() -> int:
    def is_redacted(spelled: str) -> bool:
        said = example_client(lambda request: reply(400, {"message": f"bad: {spelled}"}))
        with pytest.raises(exceptions.BadRequestError) as caught:
            said.things.get("1")
        return spelled.strip("=")[4:-4] not in f"{caught.value} {caught.value.message}"

    assert is_redacted(SECRET)
    return sum(is_redacted(spell(SECRET)) for spell in SPELLINGS.values())


@measures("Refresh tokens spent twice by 4 clients that share a `FileTokenStore`, in 50 calls each")
def spent_twice() -> int:
    class Expiring(Vendor):
        calls = 0

        def __call__(self, request: Any) -> Any:
            self.calls += 1
            if self.calls % 10 == 0:
                self.valid = "expired"
            return super().__call__(request)

    vendor = Expiring()
    with TemporaryDirectory() as folder, ThreadPoolExecutor(4) as pool:
        path = Path(folder, "token.json")

        def client(**options: Any) -> ExampleClient:
            return example_client(vendor, PLAN, base_url=BASE, token_store=FileTokenStore(path), **options)

        client(**CODE).auth.fetch()

        def calls(_: int) -> None:
            mine = client(**APP)
            for _ in range(50):
                try:
                    mine.things.get("1")
                except exceptions.AuthenticationError:  # a call replaces its token once, and this one expires quickly
                    continue

        list(pool.map(calls, range(4)))
    used = [grant["refresh_token"] for grant in vendor.grants if "refresh_token" in grant]
    assert len(used) > 4
    return len(used) - len(set(used))
