"""Connecting in the sync client: the name lookup and all addresses of a host share one limit."""

from __future__ import annotations

import socket
import threading
from typing import Any

import httpcore2
import pytest
from workorders_runtime import exceptions
from workorders_runtime.http.httpcore_backend import Backend

from tests.support import server_actions
from tests.support.calls import failure, get, run
from tests.support.fault_server import FaultServer


def addresses(*hosts: str) -> Any:
    """A name lookup that finds these addresses."""
    family = {True: socket.AF_INET6, False: socket.AF_INET}

    def look_up(_host: str, port: int, *_: Any, **__: Any) -> list[Any]:
        places = [(each, port, 0, 0) if ":" in each else (each, port) for each in hosts]
        return [(family[":" in place[0]], socket.SOCK_STREAM, 6, "", place) for place in places]

    return look_up


class Network:
    """Connections that take as long as they may, or succeed; time passes only here."""

    def __init__(self, reachable: str = "") -> None:
        self.now = 0.0
        self.reachable = reachable
        self.tried: list[tuple[str, float | None]] = []

    def connect(self, _: Any, host: str, port: int, timeout: float | None, *__: Any) -> Any:
        self.tried.append((host, timeout))
        if host == self.reachable:
            return object()
        self.now += timeout or 0.0
        raise httpcore2.ConnectTimeout

    def backend(self, monkeypatch: pytest.MonkeyPatch, *hosts: str) -> Backend:
        monkeypatch.setattr(socket, "getaddrinfo", addresses(*hosts))
        monkeypatch.setattr(httpcore2.SyncBackend, "connect_tcp", lambda *given: self.connect(*given))
        return Backend(lambda: self.now)


def test_dead_addresses_share_one_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    network = Network()
    backend = network.backend(monkeypatch, *(f"192.0.2.{each}" for each in range(1, 9)))
    with pytest.raises(httpcore2.ConnectTimeout):
        backend.connect_tcp("dead.example", 443, 5.0)
    assert network.now == pytest.approx(5.0)
    assert [timeout for _, timeout in network.tried] == pytest.approx([1.0] * 5)


def test_a_reachable_address_after_dead_ones_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    network = Network("192.0.2.9")
    backend = network.backend(monkeypatch, "2001:db8::1", "192.0.2.1", "192.0.2.9")
    backend.connect_tcp("some.example", 443, 6.0)
    assert network.tried == [("2001:db8::1", 2.0), ("192.0.2.1", 2.0), ("192.0.2.9", 2.0)]


def test_without_a_limit_every_address_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    network = Network()
    with pytest.raises(httpcore2.ConnectTimeout):
        network.backend(monkeypatch, "192.0.2.1", "192.0.2.2").connect_tcp("dead.example", 443, None)
    assert network.tried == [("192.0.2.1", None), ("192.0.2.2", None)]


def test_an_address_is_not_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    network = Network("::1")

    def never(*_: Any, **__: Any) -> Any:
        raise AssertionError("an address was looked up")

    backend = network.backend(monkeypatch)
    monkeypatch.setattr(socket, "getaddrinfo", never)
    backend.connect_tcp("::1", 443, 1.0)
    with pytest.raises(httpcore2.ConnectTimeout):
        backend.connect_tcp("192.0.2.1", 443, 1.0)


def test_a_lookup_that_hangs_ends_with_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    hanging = threading.Event()

    def look_up(*_: Any, **__: Any) -> Any:
        hanging.wait(30)
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    try:
        error = failure("sync", "https://slow.example.test", get, timeout=0.1)
    finally:
        hanging.set()
    assert type(error) in (exceptions.ConnectError, exceptions.DeadlineExceededError)
    assert not error.maybe_applied


def test_a_host_with_a_dead_and_a_live_address_is_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(server_actions.reply(200, server_actions.GOOD)) as server:
        real = socket.getaddrinfo

        def both(host: Any, *arguments: Any, **options: Any) -> Any:
            found = real("127.0.0.1" if host == "localhost" else host, *arguments, **options)
            return [*addresses("::1")("", found[0][4][1]), *found] if host == "localhost" else found

        monkeypatch.setattr(socket, "getaddrinfo", both)
        assert run("sync", server.url.replace("127.0.0.1", "localhost"), get).id == "1"
