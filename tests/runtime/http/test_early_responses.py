"""Servers that reject a large request before they have read it."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from workorders_runtime.exceptions import ClientStatusError

from tests.support import server_actions
from tests.support.calls import FLAVORS, failure, run, send_json
from tests.support.fault_server import Act, FaultServer

SIZE = 20 * 1024 * 1024
TOO_LARGE = server_actions.http({"message": "too large"}, 413, "Connection: close")
ACTS: dict[str, Act] = {
    "closes": server_actions.before_body(server_actions.raw(TOO_LARGE)),
    "stops reading": server_actions.before_body(server_actions.reply_and_ignore(413)),
}
UPLOADS: dict[str, Callable[[Any], Any]] = {
    "bytes": lambda client: client.things.upload("1", file=bytes(SIZE)),
    "file": lambda client: client.things.upload("1", file=io.BytesIO(bytes(SIZE))),
    "json": lambda client: send_json(client, {"text": "x" * SIZE}),
}


CASES = [
    (flavor, act, tls)
    for flavor in FLAVORS
    for act in ACTS
    for tls in (False, True)
    # An event loop may lose a response to the reset that follows it while a piece is being encrypted.
    if (flavor, act, tls) != ("async", "closes", True)
]


@pytest.mark.parametrize(("flavor", "act", "tls"), CASES)
@pytest.mark.parametrize("upload", UPLOADS)
def test_the_response_is_read_while_the_body_is_sent(
    flavor: str, act: str, upload: str, tls: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer(ACTS[act], tls=tls) as server:
        monkeypatch.setenv("SSL_CERT_FILE", server.ca_file or "")
        error = failure(flavor, server.url, UPLOADS[upload], trust_env=tls)
        assert server.connections == 1
    assert type(error) is ClientStatusError
    assert (error.status, error.message, error.maybe_applied, error.retryable) == (413, "too large", False, False)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_an_interim_response_does_not_end_the_request(flavor: str) -> None:
    def act(wire: Any) -> object:
        wire.send(b"HTTP/1.1 103 Early Hints\r\n\r\n")
        left = int(wire.request.headers["content-length"]) - len(wire.request.body)
        while left > 0:
            left -= len(wire.socket.recv(65536))
        wire.send(server_actions.http({"id": "1"}))
        return False

    with FaultServer(server_actions.before_body(act)) as server:
        assert run(flavor, server.url, UPLOADS["file"]).id == "1"
