"""Downloads: where the URL leads, and where the bytes go."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Self, TypeAlias
from urllib.parse import parse_qsl, quote, urljoin, urlsplit

from ..config import CALL_OPTIONS
from ..effects import Flow, PreparedCall
from ..exceptions import RedirectError
from ..request import Pairs, Request, has_dot_segments
from ..response import Raw
from ..spec import OperationSpec
from .response_reader import Result
from .servers import check_base_url

if TYPE_CHECKING:
    from .operations import OperationRunner

Target: TypeAlias = str | os.PathLike[str] | BinaryIO

_SAFE = "/%:@!$&'()*+,;=~-._?"


class SinkError(Exception):
    """An error of the target file; it is raised to the user unchanged."""

    def __init__(self, error: Exception) -> None:
        super().__init__(str(error))
        self.error = error


class Sink:
    """The target of a download: a path, which is written to a temporary file and renamed, or an open file."""

    def __init__(self, to: Target, limit: int | None) -> None:
        if limit is not None and limit <= 0:
            raise ValueError("max_size must be a positive number of bytes")
        self.limit = limit
        self.written = 0
        self._path: Path | None = None
        self._file: Any = None
        self._start: int | None = 0
        if isinstance(to, str | os.PathLike):
            self._path = Path(to)
            self._temporary = self._path.with_name(f".{self._path.name}.{secrets.token_hex(4)}.part")
        elif not callable(getattr(to, "write", None)) or not callable(getattr(to, "seekable", None)):
            raise TypeError("to must be a path, or a file opened for writing bytes")
        else:
            self._file = to
            self._start = to.tell() if to.seekable() else None

    @property
    def rewindable(self) -> bool:
        """Whether the download can start again."""
        return self._start is not None

    def begin(self) -> None:
        """Start, or start again."""
        self.written = 0
        try:
            if self._file is None:
                self._file = self._temporary.open("xb")
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

    def finish(self) -> None:
        """Complete the file."""
        if self._path is not None:
            try:
                self._file.close()
                self._temporary.replace(self._path)
            except OSError as error:
                raise SinkError(error) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        """Remove the temporary file, if it was not renamed, and raise an error of the file as it was."""
        if self._path is not None and self._file is not None:
            self._file.close()
            self._temporary.unlink(missing_ok=True)
        if isinstance(error, SinkError):
            raise error.error from None


@dataclass(frozen=True, slots=True)
class Location:
    """The URL of a download."""

    base: str
    path: str
    query: Pairs
    own_server: bool
    """Whether it is the client's own server, which receives the credentials."""


def location_of(base: str, url: str) -> Location:
    """Read the URL of a download: a path relative to the client's base URL, or an absolute URL.

    Raises:
        ValueError: It is not https (http only if the base URL is), or has dot segments.
    """
    if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # users without a type checker
        raise TypeError("url must be a string")
    text = url.partition("#")[0]
    if text.startswith("/") and not text.startswith("//"):
        path, _, query = text.partition("?")
        _refuse_dots(path)
        return Location(base, quote(path, _SAFE), tuple(parse_qsl(query, keep_blank_values=True)), own_server=True)
    location = _absolute(text, base)
    parts, home = urlsplit(text), urlsplit(base)
    if (parts.scheme, parts.hostname, parts.port) == (home.scheme, home.hostname, home.port):
        path, _, _ = location.path.partition("?")
        return Location(location.base, path, tuple(parse_qsl(parts.query, keep_blank_values=True)), own_server=True)
    return location


def _refuse_dots(path: str) -> None:
    """Refuse a path that the server would read as another one."""
    if "\\" in path or has_dot_segments(path):
        raise ValueError("url must not have the segments '.' and '..', or a backslash")


def _absolute(url: str, base: str) -> Location:
    """Read an absolute URL of another server: its query is kept unchanged, as it may be signed."""
    try:
        parts = urlsplit(url)
        origin = check_base_url(f"{parts.scheme}://{parts.netloc}")
        if parts.scheme == "http" and not base.startswith("http://"):
            raise ValueError
    except ValueError:
        raise ValueError("url must be a path that starts with one '/', or an https URL without a user") from None
    _refuse_dots(parts.path)
    path = quote(parts.path or "/", _SAFE)
    return Location(origin, f"{path}?{quote(parts.query, _SAFE)}" if parts.query else path, (), own_server=False)


def download(operations: OperationRunner, url: str, sink: Sink, options: Mapping[str, object]) -> Flow[Raw[int]]:
    """Download a file. One redirect is followed, without credentials.

    Raises:
        ApiError: It failed, or the redirect is not allowed.
    """
    for name in options:
        if name not in CALL_OPTIONS or name in ("extra_body", "extra_query"):
            raise TypeError(f"download(): got an unexpected argument {name!r}")
    call = _prepared(operations, location_of(operations.base_url, url), sink, options)
    return operations.watched(call.operation, _download(operations, call, sink, options))


def _download(
    operations: OperationRunner, call: PreparedCall, sink: Sink, options: Mapping[str, object]
) -> Flow[Raw[int]]:
    started = operations.settings.clock.monotonic()
    try:
        exchange = yield from operations.executor.execute(call)
    except RedirectError as error:
        target = _redirect_target(call.request.url, error.headers.get("location", ""))
        if target is None:
            raise
        kept = {name: value for name, value in options.items() if name != "extra_headers"}  # may hold credentials
        exchange = yield from operations.executor.execute(_prepared(operations, target, sink, kept))
    operations.responses.refuse_part(exchange)
    sink.finish()
    return operations.responses.raw(exchange.response, Result(sink.written), started)


def _prepared(
    operations: OperationRunner, location: Location, sink: Sink, options: Mapping[str, object]
) -> PreparedCall:
    requests = operations.requests
    headers = tuple(
        (name, "identity" if name == "Accept-Encoding" else value) for name, value in requests.headers("*/*")
    )
    unlimited = replace(requests.limits, total=None)  # a large file may take long while data is arriving
    headers, time, max_retries = requests.with_options(headers, unlimited, options)
    signed = not location.own_server
    request = Request("GET", location.base, location.path, location.query, headers, signed=signed)
    operation = OperationSpec("download", "GET", location.path, "safe", auth=location.own_server)
    return PreparedCall(operation, request, time, max_retries if sink.rewindable else 0, sink)


def _redirect_target(url: str, location: str) -> Location | None:
    """Return the target of a redirect; ``None`` if it is not allowed."""
    if not location:
        return None
    try:
        return _absolute(urljoin(url, location).partition("#")[0], url)
    except ValueError:
        return None
