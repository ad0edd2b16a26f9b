"""Fixtures for the runtime's tests."""

from __future__ import annotations

import pytest

from tests.support.calls import FLAVORS, get, run
from tests.support.fault_server import FaultServer
from tests.support.server_actions import GOOD, reply


@pytest.fixture(scope="session", autouse=True)
def _loaded() -> None:
    """Import what a first call imports, so that no short time limit has to cover it."""
    with FaultServer(reply(200, GOOD)) as server:
        for flavor in FLAVORS:
            assert run(flavor, server.url, get).id == "1"
