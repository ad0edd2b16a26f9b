"""Fixtures for all tests. No test reaches a network: only loopback works."""

from __future__ import annotations

import gc
import os
import signal
import socket
import tempfile
from typing import Any

import pytest

import tests  # noqa: F401  (puts the packages on the path)
from tests.support.golden import Golden

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as in a background job of a shell
    signal.signal(signal.SIGINT, signal.default_int_handler)
gc.set_threshold(50_000, 20, 100)  # a process that holds every package otherwise spends a fifth of its time collecting
_CACHE = tempfile.TemporaryDirectory(prefix="workorders-tests-")
os.environ["WORKORDERS_CACHE_DIR"] = _CACHE.name  # never that of the user; the same package is made once in a process


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def _loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse to connect anywhere else."""
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex

    def guard(address: Any) -> None:
        host = address[0] if isinstance(address, tuple) else "unix"
        if host not in ("127.0.0.1", "::1", "localhost", "unix"):
            raise AssertionError(f"a test tried to connect to {host}")

    def guarded(self: socket.socket, address: Any) -> None:
        guard(address)
        connect(self, address)

    def guarded_ex(self: socket.socket, address: Any) -> int:
        guard(address)
        return connect_ex(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)
    monkeypatch.setattr(socket.socket, "connect_ex", guarded_ex)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite golden files instead of comparing them")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare with golden files, or rewrite them with ``--update-golden``."""
    return Golden(update=request.config.getoption("--update-golden"))
