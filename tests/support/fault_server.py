r"""A server on the loopback that does what a test asks for, correct or faulty, with plain sockets.

A script says what happens: one entry for each connection, in the order in which they come; the last entry serves all
further ones. An entry is an action, or a list of actions: one for each request on that connection, the last one again
and again, until an action ends the connection. The actions are in `tests.support.server_actions`::

    with FaultServer(server_actions.reset(), server_actions.reply(200, {"data": {"id": "1"}})) as server:
        client = ExampleClient(token="canary-1", base_url=server.url)
        client.things.get("1")
    assert [each.method for each in server.requests] == ["GET", "GET"]

    with FaultServer([server_actions.reply(503), server_actions.reply(200, {})]) as server: ...  # on one connection

What it saw: ``server.requests`` (`Received`: ``method``, ``target``, ``headers``, ``body``, ``raw``),
``server.connections`` (how many came), ``server.open`` (how many the other side holds open now),
``server.received`` (all bytes, those that make no request included; of the decrypted stream with ``tls=True``).
A second server counts what reaches it: ``with FaultServer() as sink: ... assert sink.connections == 0``.

An act of one's own is a function of a `Wire`; return ``False`` to end the connection, anything else to go on::

    def act(wire: Wire) -> bool:
        wire.send(b"HTTP/1.1 200 OK\r\n")
        wire.pause(0.1)          # ends early when the server closes
        wire.reset()             # RST instead of FIN
        return False

``FaultServer(..., listening=False)`` refuses connections until ``server.listen()``: give the call of it to a clock's
``sleep`` and the first attempt is refused, the second is not. ``FaultServer(..., tls=True)`` uses TLS with a
self-signed certificate (made anew in each run; ``server.ca_file`` makes it trusted). ``UnresponsiveServer()`` never
completes a connection. ``refused_url()`` is where nobody listens.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Self, TypeAlias

from tests.support.certificate import certificate_file
from tests.support.waiting import HANGING

__all__ = ["Act", "FaultServer", "Received", "UnresponsiveServer", "Wire", "refused_url"]

HOST = "127.0.0.1"


@dataclass(frozen=True)
class Received:
    """One request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    """By lower-case name; of several of one name, the last."""
    body: bytes
    """As sent on the wire, chunks included."""
    raw: bytes = field(repr=False)


class Wire:
    """One connection, seen from the server."""

    def __init__(self, connection: socket.socket, stop: threading.Event) -> None:
        self.socket = connection
        self.request = Received("", "", {}, b"", b"")
        """The request being handled."""
        self._stop = stop

    def send(self, data: bytes) -> None:
        """Send bytes; fails with `OSError` when the other side is gone."""
        self.socket.sendall(data)

    def pause(self, seconds: float) -> None:
        """Do nothing for a while; fails with `OSError` when the server closes meanwhile."""
        if self._stop.wait(seconds):
            raise ConnectionAbortedError("the server closes")

    def wait(self) -> None:
        """Do nothing until the other side is gone, or the server closes."""
        self.socket.settimeout(0.02)
        while not self._stop.is_set():
            try:
                if not self.socket.recv(65536):
                    return
            except TimeoutError:
                continue

    def reset(self) -> None:
        """End the connection with a reset."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


Act: TypeAlias = Callable[[Wire], object]


def _ok(wire: Wire) -> object:
    wire.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")
    return True


class FaultServer:
    """Listens on a port of its own; see the module's description."""

    def __init__(self, *script: Act | Sequence[Act], tls: bool = False, listening: bool = True) -> None:
        self.script: tuple[Act | Sequence[Act], ...] = script or (_ok,)
        self.requests: list[Received] = []
        self.connections = 0
        self.open = 0
        self.received = 0
        self.ca_file = certificate_file() if tls else None
        self._tls: ssl.SSLContext | None = None
        if self.ca_file is not None:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(self.ca_file)
        self._socket = socket.socket()
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind((HOST, 0))
        self.port = int(self._socket.getsockname()[1])
        self.url = f"{'https' if tls else 'http'}://{HOST}:{self.port}"
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._sockets: set[socket.socket] = set()
        if listening:
            self.listen()

    @property
    def last(self) -> Received:
        """The request that came last."""
        return self.requests[-1]

    def targets(self) -> list[str]:
        """``METHOD target`` of every request, in order."""
        return [f"{each.method} {each.target}" for each in self.requests]

    def listen(self) -> None:
        """Begin to accept connections."""
        self._socket.listen(512)
        self._start(self._accept)

    def drop(self) -> None:
        """Close every connection that is open now, as a server does that ends idle ones."""
        with self._lock:
            for each in self._sockets:
                with contextlib.suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)

    def settled(self, most: int = 0, seconds: float = HANGING) -> bool:
        """Wait until at most this many connections are open. Returns whether that happened."""
        for _ in range(int(seconds / 0.01)):
            if self.open <= most:
                return True
            self._stop.wait(0.01)
        return False

    def close(self) -> None:
        """Stop, with all connections."""
        self._stop.set()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self.drop()
        for thread in self._threads:
            thread.join(HANGING)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None:
        self.close()

    # -- connections --------------------------------------------------------------------------------------------------

    def _start(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads = [each for each in self._threads if each.is_alive()] + [thread]
        thread.start()

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            entry = self.script[min(self.connections, len(self.script) - 1)]
            with self._lock:
                self.connections += 1
                self.open += 1
                self._sockets.add(connection)
            self._start(self._serve, connection, [entry] if callable(entry) else list(entry))

    def _serve(self, connection: socket.socket, server_actions: list[Act]) -> None:
        wire = Wire(connection, self._stop)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            if self._tls is not None and not getattr(server_actions[0], "unread", False):
                wire.socket = self._tls.wrap_socket(connection, server_side=True)
            turn = 0
            while not self._stop.is_set():
                act = server_actions[min(turn, len(server_actions) - 1)]
                if not getattr(act, "unread", False):
                    request = self._read(wire.socket, body=not getattr(act, "before_body", False))
                    if request is None:
                        return
                    wire.request = request
                    with self._lock:
                        self.requests.append(request)
                if act(wire) is False:
                    return
                turn += 1
        except OSError:
            return
        finally:
            with self._lock:
                self.open -= 1
                self._sockets.discard(connection)
            wire.socket.close()
            connection.close()

    def _piece(self, connection: socket.socket) -> bytes:
        piece = connection.recv(65536)
        with self._lock:
            self.received += len(piece)
        return piece

    def _read(self, connection: socket.socket, *, body: bool) -> Received | None:
        data = b""
        while b"\r\n\r\n" not in data:
            piece = self._piece(connection)
            if not piece:
                return None
            data += piece
        head, _, content = data.partition(b"\r\n\r\n")
        line, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.strip().lower(): value.strip() for name, _, value in (each.partition(":") for each in lines)}
        chunked = "chunked" in headers.get("transfer-encoding", "")
        length = int(headers.get("content-length", "0"))
        while body and (not content.endswith(b"0\r\n\r\n") if chunked else len(content) < length):
            piece = self._piece(connection)
            if not piece:
                return None
            content += piece
        method, target, *_ = (*line.split(" "), "", "")
        return Received(method, target, headers, content, head + b"\r\n\r\n" + content)


class UnresponsiveServer:
    """A port at which connecting takes for ever: its queue is full, and nobody empties it."""

    def __init__(self) -> None:
        self._socket = socket.socket()
        self._socket.bind((HOST, 0))
        self._socket.listen(0)
        self.url = f"http://{HOST}:{self._socket.getsockname()[1]}"
        self._waiting: list[socket.socket] = []
        for _ in range(4):
            waiting = socket.socket()
            waiting.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                waiting.connect(self._socket.getsockname())
            self._waiting.append(waiting)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None:
        for each in (*self._waiting, self._socket):
            each.close()


@contextlib.contextmanager
def refused_url() -> Iterator[str]:
    """Give an address that refuses connections while the block lasts (its port is taken, and nobody listens)."""
    with socket.socket() as bound:
        bound.bind((HOST, 0))
        yield f"http://{HOST}:{bound.getsockname()[1]}"
