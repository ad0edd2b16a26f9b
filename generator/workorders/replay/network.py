"""No network while recordings are replayed."""

from __future__ import annotations

import socket
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, NoReturn
from unittest.mock import patch


class NetworkBlockedError(AssertionError):
    """Raised when code reaches for the network during a replay."""


def _refuse(*_args: Any, **_kwargs: Any) -> NoReturn:
    raise NetworkBlockedError("a replay tried to use the network")


@contextmanager
def network_blocked() -> Generator[None]:
    """Let every connection and every name lookup fail."""

    with (
        patch.multiple(socket.socket, connect=_refuse, connect_ex=_refuse, sendto=_refuse),
        patch.multiple(socket, getaddrinfo=_refuse, create_connection=_refuse),
    ):
        yield
