"""What the runtime does when a private part of a library that it uses is missing: it works on, and says so once."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import httpcore2
import pytest
from workorders_runtime.http import httpcore_backend

from tests.support import server_actions
from tests.support.calls import SECRET
from tests.support.example_client import ExampleClient
from tests.support.fault_server import FaultServer


class Opaque:
    """A stream with its public methods only."""

    def __init__(self, stream: Any) -> None:
        self._hidden = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._hidden)

    def close(self) -> None:
        self._hidden.close()


def test_without_trailing_data_a_client_works_and_says_so_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    httpcore_backend._log_missing_state.cache_clear()
    handle_request = httpcore2.ConnectionPool.handle_request

    def with_opaque_stream(self: Any, request: Any) -> Any:
        response = handle_request(self, request)
        response.stream = Opaque(response.stream)
        return response

    monkeypatch.setattr(httpcore2.ConnectionPool, "handle_request", with_opaque_stream)
    act = server_actions.reply(200, {"data": {"id": "1"}})
    with FaultServer([act] * 3) as server, ExampleClient(token=SECRET, base_url=server.url) as client:
        assert [client.things.get("1").id for _ in range(3)] == ["1"] * 3
        assert server.connections == 1
    assert [record.message for record in caplog.records if record.name == "workorders_runtime"] == [
        "This version of httpcore2 or h11 does not show whether a server sent data after a response. "
        "Connections are reused without this check. Install a version of workorders-runtime that supports it."
    ]


@pytest.mark.parametrize("missing", ["_stream", "_connection", "_h11_state", "trailing_data"])
def test_every_private_part_may_be_missing(missing: str, caplog: pytest.LogCaptureFixture) -> None:
    names = ["_stream", "_connection", "_h11_state", "trailing_data"]
    value: Any = (b"", False)
    for name in reversed(names[: names.index(missing)]):
        value = SimpleNamespace(**{name: value})
    response = httpcore2.Response(200, content=b"", extensions={"http_version": b"HTTP/1.1"})
    response.stream = value
    httpcore_backend._log_missing_state.cache_clear()
    for _ in range(2):
        httpcore_backend.close_if_trailing_data(response)
    assert [record.levelname for record in caplog.records] == ["WARNING"]
