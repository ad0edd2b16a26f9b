"""Measured: responses, addresses, tokens, connections, what is shown."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import logging
import threading
from typing import Any

import httpx2
import pytest
from workorders_runtime import exceptions, spec
from workorders_runtime.http import httpcore_backend
from workorders_runtime.serialization.codec import Decoder
from workorders_runtime.serialization.json import JsonError, loads

from tests.contract.security_claims.claims import failed, measures, number
from tests.support import server_actions
from tests.support.example_client import (
    FETCHING,
    PLAN,
    SECRET,
    TOKENS,
    ExampleClient,
    async_example_client,
    example_client,
)
from tests.support.fault_server import FaultServer
from tests.support.mock_transport import THING, Server, Time, reply

LOGIN: dict[str, Any] = {"client_id": "c", "client_secret": SECRET, "username": "u", "password": SECRET}


@measures("Maximum size of a response, decompressed")
def size() -> str:
    most = 32 * 2**20
    padding = b" " * (most - 15)
    for body, fits in ((b'{"data":' + padding, True), (b'{"data":' + padding + b" ", False)):
        body += b'{"id":"1"}}'[: most - len(body)] if fits else b'{"id":"1"}}'
        squeezed = httpx2.Response(
            200,
            headers={"content-encoding": "gzip", "content-type": "application/json"},
            stream=httpx2.ByteStream(gzip.compress(body, 1)),
        )
        assert (len(body) <= most) is fits
        error = failed(example_client(lambda request, squeezed=squeezed: squeezed))  # type: ignore[misc]
        assert isinstance(error, exceptions.ResponseTooLargeError) is not fits
    return f"{spec.MAX_BODY // 2**20} MiB"


@measures("Maximum number of content encodings of a response")
def encodings() -> int:
    for times in range(1, 4):
        with (
            FaultServer(server_actions.nested_gzip(times)) as server,
            ExampleClient(PLAN, base_url=server.url, token=SECRET) as client,
        ):
            try:
                client.things.get("1")
            except exceptions.ResponseDecodeError:
                return times - 1
    return 3


@measures("Maximum depth of JSON")
def depth() -> int:
    for deep in range(195, 210):
        try:
            loads(b"[" * deep + b"1" + b"]" * deep)
        except JsonError:
            return deep - 1
    return 210


@measures("Maximum number of keys of a JSON object")
def keys() -> int:
    most = 1_000_000
    pairs = b",".join(b'"%x":1' % each for each in range(most))
    assert len(loads(b"{%b}" % pairs)) == most
    with pytest.raises(JsonError, match="more than 1,000,000 keys"):
        loads(b'{%b,"one more":1}' % pairs)
    return most


@measures("Deviations of a response that are listed; the rest is a number")
def deviations() -> int:
    page = {"data": [{}] * 3000, "pagination": {"hasNextPage": False}}
    with example_client(lambda request: reply(200, page)) as client:
        return sum(each.kind != "more" for each in next(client.things.list().pages()).raw.deviations)


@measures("Size of a response above which an async client decodes it in a thread")
def decoded_in_a_thread() -> str:
    def decoded_here(size: int) -> bool:
        found: list[int] = []
        note = "x" * (size - len(json.dumps({"data": {"id": "1", "note": ""}})))
        read = Decoder.decode

        def watched(self: Decoder, *arguments: Any, **options: Any) -> Any:
            found.append(threading.get_ident())
            return read(self, *arguments, **options)

        async def main() -> None:
            body = json.dumps({"data": {"id": "1", "note": note}}).encode()
            server = lambda request: reply(200, body, content_type="application/json")  # noqa: E731
            async with async_example_client(server) as client:
                await client.things.get("1")

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Decoder, "decode", watched)
            asyncio.run(main())
        return found == [threading.get_ident()]

    kib = next(each for each in range(1, 100) if not decoded_here(each * 1024 + 1))
    assert decoded_here(kib * 1024)
    return f"{kib} KiB"


@measures("Redirects that a call follows")
def redirects() -> int:
    with FaultServer() as sink, FaultServer(server_actions.redirect(f"{sink.url}/x")) as server:
        with ExampleClient(PLAN, base_url=server.url, token=SECRET) as client:
            failed(client)
        return sink.connections


@measures("Redirects that a download follows, without credentials")
def redirects_of_a_download() -> int:
    with (
        FaultServer([server_actions.redirect("/again", 302)]) as server,
        ExampleClient(PLAN, base_url=server.url, token=SECRET) as client,
    ):
        with pytest.raises(exceptions.RedirectError):
            client.download("/f", io.BytesIO())
        first, *others = server.requests
        assert "authorization" in first.headers
        assert not any("authorization" in each.headers for each in others)
        return len(others)


@measures("Requests to another host that a response refers to")
def foreign() -> int:
    with FaultServer() as sink:
        server = Server({"items": [{"id": "1"}], "next_url": f"{sink.url}/urls?p=2"}, {"items": [], "next_url": None})
        assert len(list(example_client(server).things.urls())) == 1
        assert {request.url.host for request in server.requests} == {"api.example.test"}
        return sink.connections


@measures("Token requests when many calls need a token at once")
def tokens() -> int:
    count, lock = [0], threading.Lock()

    def respond(request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "login.example.test":
            with lock:
                count[0] += 1
        return reply(200, {"access_token": "canary-token", "data": THING})

    client = example_client(respond, FETCHING, **LOGIN)
    threads = [threading.Thread(target=lambda: client.things.get("1")) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return count[0]


@measures("Times a call is sent again because its access token was rejected")
def refused() -> int:
    calls: list[str] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "login.example.test":
            return reply(200, {"access_token": "canary-token"})
        calls.append(request.url.path)
        return reply(401)

    failed(example_client(respond, FETCHING, **LOGIN))
    return len(calls) - 1


@measures("Time before its expiry that a token is renewed")
def early() -> str:
    time, logins = Time(), [0]

    def respond(request: httpx2.Request) -> httpx2.Response:
        logins[0] += request.url.host == "login.example.test"
        return reply(200, {"access_token": "canary-token", "expires_in": 3600, "data": THING})

    client = example_client(respond, FETCHING, clock=time.clock, **LOGIN)
    client.things.get("1")
    time.now += 3600 - TOKENS.refresh_leeway - 0.5
    client.things.get("1")
    assert logins == [1]
    time.now += 1
    client.things.get("1")
    assert logins == [2]
    return f"{number(TOKENS.refresh_leeway)} s"


@measures("Empty pages in a row before a list raises an error")
def empty_pages() -> int:
    count = [0]

    def respond(request: httpx2.Request) -> httpx2.Response:
        count[0] += 1
        return reply(200, {"data": [], "pagination": {"endCursor": str(count[0]), "hasNextPage": True}})

    assert isinstance(
        failed(example_client(respond), lambda client: list(client.things.list())), exceptions.PaginationError
    )
    return count[0]


POOL = httpcore_backend.pool_options(False)


@measures("Maximum connections of a client")
def connections() -> object:
    return POOL["max_connections"]


@measures("Maximum idle connections of a client")
def idle() -> object:
    return POOL["max_keepalive_connections"]


@measures("Time after which an idle connection is not reused")
def idle_time() -> str:
    return f"{number(POOL['keepalive_expiry'])} s"


@measures("Maximum characters of an error message")
def error_text() -> int:
    return len(str(failed(example_client(Server(reply(200, b"x" * 5000, content_type="x" * 5000))))))


@measures("Credentials in logs, messages, reprs, tracebacks and warnings")
def credentials() -> int:
    shown: list[str] = []

    class Listening(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            shown.append(record.getMessage())

    listening, root = Listening(), logging.getLogger()
    level = root.level
    root.setLevel(1)
    root.addHandler(listening)
    try:
        client = example_client(Server(reply(400, {"message": f"no {SECRET}"})), api_key=SECRET)
        error = failed(client)
    finally:
        root.removeHandler(listening)
        root.setLevel(level)
    assert shown
    return sum(SECRET in text for text in (*shown, str(error), repr(error), error.url, repr(client)))


@measures("Environment variables for proxies and certificates that apply without `trust_env=True`")
def environment() -> int:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
            patch.setenv(name, "http://127.0.0.1:9")
        patch.setenv("SSL_CERT_FILE", "/nowhere")
        patch.setenv("SSL_CERT_DIR", "/nowhere")
        server = FaultServer(server_actions.reply(200, {"data": THING}))
        with server, ExampleClient(PLAN, base_url=server.url, token=SECRET) as client:
            return 0 if client.things.get("1").id == "1" else 1
