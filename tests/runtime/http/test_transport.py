"""The client's own transport: the bytes of a request, time limits of single steps, proxies of the environment."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from workorders_runtime import exceptions

from tests.support import server_actions
from tests.support.calls import FLAVORS, delete, failure, get, run, update
from tests.support.fault_server import FaultServer, refused_url


@pytest.mark.parametrize("flavor", FLAVORS)
def test_the_bytes_of_a_request(flavor: str) -> None:
    with FaultServer([server_actions.reply(200, server_actions.GOOD)]) as server:
        run(flavor, server.url, update, lambda client: client.things.get("a b"), delete)
        first, second, third = (each.raw for each in server.requests)
    assert first.startswith(b"PATCH /things HTTP/1.1\r\nHost: 127.0.0.1:")
    assert first.endswith(b'\r\n\r\n{"id":"1","note":"x"}')
    assert b"Content-Length: 21\r\n" in first
    assert second.startswith(b"GET /things/a%20b HTTP/1.1\r\n")
    assert b"content-length" not in (second + third).lower()


@pytest.mark.parametrize("flavor", FLAVORS)
def test_the_read_timeout_of_an_httpx2_timeout(flavor: str) -> None:
    settings: dict[str, Any] = {"timeout": httpx2.Timeout(20, read=0.1)}
    with FaultServer(server_actions.hang()) as server:
        error = failure(flavor, server.url, update, **settings)
        assert (type(error), len(error.attempts)) == (exceptions.ReadTimeoutError, 1)
        assert len(failure(flavor, server.url, get, **settings).attempts) == 3


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_proxy_of_the_environment_is_used_only_with_trust_env(flavor: str, monkeypatch: pytest.MonkeyPatch) -> None:
    good = server_actions.reply(200, server_actions.GOOD)
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with FaultServer(good) as server, FaultServer(good) as proxy, refused_url() as dead:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, dead)
        assert run(flavor, server.url, get).id == "1"
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        assert run(flavor, server.url, get, trust_env=True).id == "1"
        assert (len(server.requests), len(proxy.requests)) == (1, 1)
        assert proxy.requests[0].target.startswith("http://127.0.0.1:")
