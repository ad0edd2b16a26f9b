"""Bodies that hold files: they are read in pieces, never held in memory as a whole."""

from __future__ import annotations

import asyncio
import io
import os
import uuid
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from mimetypes import guess_type
from pathlib import Path
from typing import IO, Any, NamedTuple, TypeAlias, cast

_Content: TypeAlias = bytes | str | os.PathLike[str] | IO[bytes]
StreamContent: TypeAlias = bytes | os.PathLike[str] | IO[bytes] | Iterable[bytes]
"""A whole body: bytes, a path, a file opened for reading bytes, or an iterable of bytes; read while it is sent."""
FileContent: TypeAlias = _Content | tuple[str, _Content]
"""A file to send: bytes, a path, a file opened for reading bytes, or a pair of a file name and one of these."""

_PIECE = 64 * 1024


class FileChangedError(OSError):
    """A file could not be read, or its size has changed since the request began."""


class TextPart(NamedTuple):
    """A part of a multipart body that is text; without a content type it is plain text."""

    name: str
    text: str
    content_type: str = ""


class Content:
    """Bytes that are sent: read in pieces, and again for another attempt where that is possible.

    Args:
        value: The argument, see `FileContent` and `StreamContent`.
        label: Name of the argument, for messages.
        iterable: Whether the argument may be an iterable of bytes.

    Raises:
        TypeError: The argument is not a file, or a file that does not return bytes.
        ValueError: The file does not exist or is closed.
    """

    def __init__(self, value: object, label: str, *, iterable: bool = False) -> None:
        self._label = label
        self._is_iterable = iterable and hasattr(value, "__iter__") and not hasattr(value, "read")
        self._value: Any = bytes(cast(bytearray, value)) if isinstance(value, bytearray | memoryview) else value
        self._start: int | None = 0
        """Initial position; ``None`` if the content can be read once."""
        self.name: str = ""
        """Name of the file, if it has one."""
        kinds = "a path, an iterable of bytes" if iterable else "a path"
        self._needed = f"{label} must be bytes, {kinds} or a file opened for reading bytes"
        if isinstance(value, str | os.PathLike):
            self._value = path = Path(cast("str | os.PathLike[str]", value))
            self.name = path.name
            if not _is_file(path):
                raise ValueError(f"{label}: file not found: {str(path)[:200]!r}. Pass a path, or the content as bytes")
        elif self._is_iterable and not isinstance(self._value, bytes):
            self._start = None if isinstance(value, Iterator) else 0
        elif not isinstance(self._value, bytes):
            own_name: object = getattr(self._value, "name", "")
            self.name = Path(own_name).name if isinstance(own_name, str) else ""
            self._start = self._position()

    def _position(self) -> int | None:
        """Check an open file, and return its position if it can be read again."""
        file, needed = self._value, self._needed
        if not hasattr(file, "read"):
            raise TypeError(f"{needed}, not {type(file).__name__}")
        if getattr(file, "closed", False):
            raise ValueError(f"{self._label}: the file is closed")
        if isinstance(file, io.TextIOBase) or not getattr(file, "readable", lambda: True)():
            raise TypeError(f"{needed} (mode 'rb')")
        if not getattr(file, "seekable", lambda: False)():
            return None
        start = cast(int, file.tell())
        if not isinstance(file, io.RawIOBase | io.BufferedIOBase):  # only reading shows what a wrapper returns
            is_bytes = isinstance(file.read(1), bytes)
            file.seek(start)
            if not is_bytes:
                raise TypeError(f"{needed} (mode 'rb')")
        return start

    @property
    def replayable(self) -> bool:
        """Whether the content can be read again."""
        return self._start is not None

    @property
    def size(self) -> int | None:
        """Number of bytes, if known in advance."""
        if isinstance(self._value, bytes):
            return len(self._value)
        if isinstance(self._value, Path):
            return self._value.stat().st_size
        if self._start is None or self._is_iterable:
            return None
        end = self._value.seek(0, os.SEEK_END)
        self._value.seek(self._start)
        return cast(int, end - self._start)

    def pieces(self) -> Iterator[bytes]:
        """Read the content from its start."""
        if isinstance(self._value, bytes):
            yield self._value
        elif isinstance(self._value, Path):
            with self._value.open("rb") as file:
                yield from iter(lambda: file.read(_PIECE), b"")
        else:
            if self._start is not None and not self._is_iterable:
                self._value.seek(self._start)
            read = self._value if self._is_iterable else iter(lambda: self._value.read(_PIECE), b"")
            for piece in read:
                if not isinstance(piece, bytes):
                    raise TypeError(f"{self._label} must return bytes when it is read, not {type(piece).__name__}")
                yield piece


class FilePart:
    """A file of a multipart body.

    Args:
        name: Name on the wire.
        value: The argument, see `FileContent`.
        label: Name of the argument, for messages.
        content_type: Content type that the spec gives; empty: the one of the file's name.

    Raises:
        TypeError: The argument is not a file, or a file that does not return bytes.
        ValueError: The file does not exist or is closed.
    """

    def __init__(self, name: str, value: object, label: str, content_type: str = "") -> None:
        filename: str = ""
        if isinstance(value, tuple):
            pair = cast("tuple[object, ...]", value)
            if len(pair) != 2 or not isinstance(pair[0], str):
                raise TypeError(f"{label} must be a file, or a pair of a file name and a file")
            filename, value = pair[0], pair[1]
        self.content = Content(value, label)
        filename = filename or self.content.name or name
        content_type = content_type or guess_type(filename)[0] or "application/octet-stream"
        self.header = _header(name, content_type, filename)


class StreamedBody:
    """A body that is read in pieces for each attempt; it is sent once if a part of it cannot be read again."""

    def __init__(self, parts: Sequence[bytes | Content], content_type: str) -> None:
        self._parts = parts
        self.content_type = content_type

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent again."""
        return all(isinstance(part, bytes) or part.replayable for part in self._parts)

    @property
    def length(self) -> int | None:
        """Number of bytes, if known in advance."""
        try:
            sizes = [len(part) if isinstance(part, bytes) else part.size for part in self._parts]
        except OSError as error:
            raise FileChangedError from error
        known = [size for size in sizes if size is not None]
        return sum(known) if len(known) == len(sizes) else None

    def pieces(self, length: int | None) -> Iterator[bytes]:
        """Yield the body, at most 64 KiB of a file at a time.

        Raises:
            FileChangedError: It is not as long as declared.
        """
        left = length
        try:
            for part in self._parts:
                for piece in [part] if isinstance(part, bytes) else part.pieces():
                    if left is not None:
                        left -= len(piece)
                        if left < 0:
                            raise FileChangedError
                    yield piece
        except FileChangedError:
            raise
        except OSError as error:
            raise FileChangedError from error
        if left:
            raise FileChangedError

    async def async_pieces(self, length: int | None) -> AsyncIterator[bytes]:
        """Yield the same pieces; files are read in a thread, so that the event loop is not blocked."""
        pieces = self.pieces(length)
        while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
            yield piece


def multipart_body(texts: Sequence[TextPart], files: Sequence[FilePart] = ()) -> StreamedBody:
    """Return a multipart body."""
    boundary = uuid.uuid4().hex
    start = f"--{boundary}\r\n".encode()
    parts: list[bytes | Content] = [
        start + _header(part.name, part.content_type) + f"{part.text}\r\n".encode() for part in texts
    ]
    for file in files:
        parts += [start + file.header, file.content, b"\r\n"]
    return StreamedBody([*parts, f"--{boundary}--\r\n".encode()], f"multipart/form-data; boundary={boundary}")


def streamed_body(value: object, label: str, content_type: str) -> StreamedBody:
    """Return a body that is a file or an iterable of bytes; a content type such as ``image/*`` is that of its name."""
    content = Content(value, label, iterable=True)
    if "*" in content_type:
        content_type = guess_type(content.name)[0] or "application/octet-stream"
    return StreamedBody([content], content_type)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name that is too long
        return False


def _header(name: str, content_type: str, filename: str = "") -> bytes:
    disposition = f'form-data; name="{_quoted(name)}"' + (f'; filename="{_quoted(filename)}"' if filename else "")
    content = f"Content-Type: {content_type}\r\n" if content_type else ""
    return f"Content-Disposition: {disposition}\r\n{content}\r\n".encode()


def _quoted(name: str) -> str:
    """Escape a name for use in quotes in the header of a part."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
