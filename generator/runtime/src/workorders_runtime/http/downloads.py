"""Files that are fetched by an address: where the address leads, and where the bytes go."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias, cast
from urllib.parse import parse_qsl, quote, urljoin, urlsplit

from ..config import CALL_OPTIONS, limits, retries
from ..effects import Flow, Job
from ..exceptions import RedirectError
from ..request import Pairs, Request, merged_headers
from ..response import Raw
from ..spec import OperationSpec
from .servers import check_base_url

if TYPE_CHECKING:
    from .operations import Calls

__all__ = ["Address", "FileSink", "Sink", "SinkError", "Target", "address_of", "download", "sink_of"]

Target: TypeAlias = "str | os.PathLike[str] | BinaryIO"

_SAFE = "/%:@!$&'()*+,;=~-._?"


class SinkError(Exception):
    """What the user's file raised; it is raised again as it was."""

    def __init__(self, error: Exception) -> None:
        super().__init__(str(error))
        self.error = error


class Sink:
    """Where a downloaded body goes: a file open for writing bytes, which stays the user's."""

    def __init__(self, file: BinaryIO | None, start: int | None, most: int | None) -> None:
        if most is not None and most <= 0:
            raise ValueError("max_size must be a positive number of bytes")
        self._file: Any = file
        self._start = start
        self.most = most
        self.written = 0

    @property
    def rewindable(self) -> bool:
        """Whether the download can begin again."""
        return self._start is not None

    def begin(self) -> None:
        """Begin, or begin again."""
        self.written = 0
        try:
            self._open()
            if self._start is not None:
                self._file.seek(self._start)
                self._file.truncate()
        except OSError as error:
            raise SinkError(error) from None

    def write(self, piece: bytes) -> None:
        """Write the next piece."""
        try:
            view = memoryview(piece)
            while view:
                count = self._file.write(view)
                view = view[len(view) if count is None else count :]
        except (OSError, ValueError, TypeError) as error:
            raise SinkError(error) from None
        self.written += len(piece)

    def _open(self) -> None:
        """See to it that there is a file to write."""

    def finish(self) -> None:
        """Have everything where it belongs."""

    def abandon(self) -> None:
        """Leave nothing behind that is not the user's."""


class FileSink(Sink):
    """A file that is there as a whole, or not at all: what comes goes beside it first."""

    def __init__(self, path: Path, most: int | None) -> None:
        super().__init__(None, 0, most)
        self._path = path
        self._part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")

    def _open(self) -> None:
        if self._file is None:
            self._file = self._part.open("xb")

    def finish(self) -> None:
        """Put the whole file where it belongs."""
        try:
            self._file.close()
            self._part.replace(self._path)
        except OSError as error:
            raise SinkError(error) from None

    def abandon(self) -> None:
        """Leave no part of the file behind."""
        if self._file is not None:
            self._file.close()
            self._part.unlink(missing_ok=True)


def sink_of(to: Target, most: int | None) -> Sink:
    """Make a sink of what the user gave.

    Raises:
        TypeError: It is neither a path nor a file open for writing bytes.
    """
    if isinstance(to, str | os.PathLike):
        return FileSink(Path(to), most)
    if not callable(getattr(to, "write", None)) or not callable(getattr(to, "seekable", None)):
        raise TypeError("to must be a path, or a file open for writing bytes")
    return Sink(to, to.tell() if to.seekable() else None, most)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a download is asked for."""

    base: str
    path: str
    query: Pairs
    own: bool
    """Whether it is the client's own server, which gets the credentials."""


def address_of(base: str, url: str) -> Address:
    """Read a download's address: a path below the client's base URL, or a whole URL.

    Raises:
        ValueError: It is not https (or http on this machine).
    """
    if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # users without a type checker
        raise TypeError("url must be text")
    text = url.partition("#")[0]
    if text.startswith("/") and not text.startswith("//"):
        path, _, query = text.partition("?")
        return Address(base, quote(path, _SAFE), tuple(parse_qsl(query, keep_blank_values=True)), own=True)
    away = _absolute(text)
    parts, home = urlsplit(text), urlsplit(base)
    if (parts.scheme, parts.hostname, parts.port) == (home.scheme, home.hostname, home.port):
        path, _, _ = away.path.partition("?")
        return Address(away.base, path, tuple(parse_qsl(parts.query, keep_blank_values=True)), own=True)
    return away


def _absolute(url: str) -> Address:
    """Read a whole URL as somebody else's: its query is kept letter for letter, as it may be signed."""
    try:
        parts = urlsplit(url)
        origin = check_base_url(f"{parts.scheme}://{parts.netloc}")
    except ValueError:
        raise ValueError("url must be a path that begins with one '/', or an https URL without a user") from None
    path = quote(parts.path or "/", _SAFE)
    return Address(origin, f"{path}?{quote(parts.query, _SAFE)}" if parts.query else path, (), own=False)


def download(calls: Calls, url: str, sink: Sink, options: Mapping[str, object]) -> Flow[Raw[int]]:
    """Fetch a file. One redirect is followed, and gets no credentials.

    Raises:
        ApiError: It did not succeed, or leads on to where no download may go.
    """
    begun = calls.clock.monotonic()
    for name in options:
        if name not in CALL_OPTIONS or name in ("extra_body", "extra_query"):
            raise TypeError(f"download(): got an unexpected argument {name!r}")
    address = address_of(calls.servers.base, url)
    job = _job(calls, address, sink, options, auth=address.own)
    try:
        reply, _ = yield from calls.exchange(job)
    except RedirectError as error:
        following = _following(job.request.url, error.headers.get("location", ""))
        if following is None:
            raise
        kept = {name: value for name, value in options.items() if name != "extra_headers"}  # may hold credentials
        reply, _ = yield from calls.exchange(_job(calls, following, sink, kept, auth=False))
    sink.finish()
    return calls.finish(reply, sink.written, (), None, begun)


def _job(calls: Calls, address: Address, sink: Sink, options: Mapping[str, object], *, auth: bool) -> Job:
    headers = tuple((name, "identity" if name == "Accept-Encoding" else value) for name, value in calls.headers("*/*"))
    if extra := options.get("extra_headers"):
        headers = merged_headers(headers, cast("Mapping[str, str]", extra))
    request = Request("GET", address.base, address.path, address.query, headers, signed=not address.own)
    steps = replace(calls.limits, total=None)  # a file takes its time, as long as something comes
    time = limits(cast(Any, options["timeout"])) if "timeout" in options else steps
    most = retries(options.get("max_retries", calls.max_retries)) if sink.rewindable else 0
    operation = OperationSpec("download", "GET", address.path, "safe", auth=auth)
    return Job(operation, request, time, most, sink)


def _following(url: str, location: str) -> Address | None:
    """Where a redirect leads; ``None`` where no download may go."""
    if not location:
        return None
    try:
        return _absolute(urljoin(url, location).partition("#")[0])
    except ValueError:
        return None
