"""Running the mock server on this machine. The only file that imports uvicorn."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Mapping
from typing import Final

import uvicorn

from workorders.mock.app import application
from workorders.mock.deliveries import Deliveries
from workorders.mock.vendor import MockVendor

HOST: Final = "127.0.0.1"


class PortInUseError(Exception):
    """Raised when another program listens on the port."""


def listen(port: int) -> socket.socket:
    """Listen on a port of this machine; 0: any free one.

    Raises:
        PortInUseError: Another program does.
    """
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
    except OSError as error:
        listening.close()
        raise PortInUseError(
            f"Can't listen on port {port}: {error.strerror}. Use --port 0 for any free port."
        ) from None
    return listening


def url_of(listening: socket.socket) -> str:
    """Return the URL of the server."""
    return f"http://{HOST}:{listening.getsockname()[1]}"


def server_of(vendors: Mapping[str, MockVendor], deliveries: Deliveries) -> uvicorn.Server:
    """Return a server that is not running yet: call ``run(sockets=[…])``."""
    app = application(vendors, deliveries)
    config = uvicorn.Config(app, log_level="warning", lifespan="off", access_log=False, server_header=False)
    return uvicorn.Server(config)


def serve(
    vendors: Mapping[str, MockVendor], listening: socket.socket, webhook: str, secret: str, started: Callable[[], None]
) -> None:
    """Serve until the program is interrupted.

    Args:
        vendors: The vendors by name.
        listening: The socket.
        webhook: URL that webhook messages are sent to; empty: none.
        secret: What they are signed with.
        started: Called before the first request.
    """
    server = server_of(vendors, Deliveries(time.time, webhook, secret))
    started()
    server.run(sockets=[listening])
