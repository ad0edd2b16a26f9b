"""Multipart bodies: files are read in pieces, never held in memory as a whole."""

from __future__ import annotations

import asyncio
import io
import os
import uuid
from collections.abc import AsyncIterator, Iterator, Sequence
from mimetypes import guess_type
from pathlib import Path
from typing import IO, Any, NamedTuple, TypeAlias, cast

_Content: TypeAlias = bytes | str | os.PathLike[str] | IO[bytes]
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
        content: Any = value
        if isinstance(value, tuple):
            pair = cast("tuple[object, ...]", value)
            if len(pair) != 2 or not isinstance(pair[0], str):
                raise TypeError(f"{label} must be a file, or a pair of a file name and a file")
            filename, content = pair[0], pair[1]
        self._label = label
        self._content: Any = bytes(cast(bytearray, content)) if isinstance(content, bytearray | memoryview) else content
        self._start: int | None = 0
        """Initial position; ``None`` for an open file that cannot seek."""
        own_name: object = ""
        if isinstance(content, str | os.PathLike):
            self._content = path = Path(cast("str | os.PathLike[str]", content))
            own_name = path.name
            if not _is_file(path):
                raise ValueError(f"{label}: file not found: {str(path)[:200]!r}. Pass a path, or the content as bytes")
        elif not isinstance(self._content, bytes):
            own_name = getattr(self._content, "name", "")
            self._start = self._position()
        filename = filename or (Path(own_name).name if isinstance(own_name, str) else "") or name
        content_type = content_type or guess_type(filename)[0] or "application/octet-stream"
        self.header = _header(name, content_type, filename)

    def _position(self) -> int | None:
        """Check an open file, and return its position if it can be read again."""
        file = self._content
        needed = f"{self._label} must be bytes, a path or a file opened for reading bytes"
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

    def _read(self) -> Iterator[bytes]:
        while piece := self._content.read(_PIECE):
            if not isinstance(piece, bytes):
                raise TypeError(f"{self._label} must return bytes when it is read, not {type(piece).__name__}")
            yield piece

    @property
    def replayable(self) -> bool:
        """Whether the content can be read again."""
        return self._start is not None

    @property
    def size(self) -> int | None:
        """Number of bytes, if known in advance."""
        if isinstance(self._content, bytes):
            return len(self._content)
        if isinstance(self._content, Path):
            return self._content.stat().st_size
        if self._start is None:
            return None
        end = self._content.seek(0, os.SEEK_END)
        self._content.seek(self._start)
        return cast(int, end - self._start)

    def pieces(self) -> Iterator[bytes]:
        """Read the content from its start."""
        if isinstance(self._content, bytes):
            yield self._content
        elif isinstance(self._content, Path):
            with self._content.open("rb") as file:
                yield from iter(lambda: file.read(_PIECE), b"")
        else:
            if self._start is not None:
                self._content.seek(self._start)
            yield from self._read()


class MultipartBody:
    """A multipart body, written anew for each attempt; it is sent once if one of its files cannot be read again."""

    def __init__(self, texts: Sequence[TextPart], files: Sequence[FilePart] = ()) -> None:
        boundary = uuid.uuid4().hex
        self._files = tuple(files)
        self._texts = b"".join(
            f"--{boundary}\r\n".encode() + _header(part.name, part.content_type) + f"{part.text}\r\n".encode()
            for part in texts
        )
        self._file_heads = [f"--{boundary}\r\n".encode() + file.header for file in files]
        self._end = f"--{boundary}--\r\n".encode()
        self.content_type = f"multipart/form-data; boundary={boundary}"

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent again."""
        return all(file.replayable for file in self._files)

    @property
    def length(self) -> int | None:
        """Number of bytes, if known in advance."""
        try:
            sizes = [file.size for file in self._files]
        except OSError as error:
            raise FileChangedError from error
        known = [size for size in sizes if size is not None]
        if len(known) < len(sizes):
            return None
        return len(self._texts) + len(self._end) + sum(map(len, self._file_heads)) + 2 * len(sizes) + sum(known)

    def pieces(self, length: int | None) -> Iterator[bytes]:
        """Yield the body, at most 64 KiB of a file at a time.

        Raises:
            FileChangedError: It is not as long as declared.
        """
        left = length
        try:
            for piece in self._pieces():
                if left is not None:
                    left -= len(piece)
                    if left < 0:
                        break
                yield piece
        except OSError as error:
            raise FileChangedError from error
        if left:
            raise FileChangedError

    async def async_pieces(self, length: int | None) -> AsyncIterator[bytes]:
        """Yield the same pieces; files are read in a thread, so that the event loop is not blocked."""
        pieces = self.pieces(length)
        while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
            yield piece

    def _pieces(self) -> Iterator[bytes]:
        yield self._texts
        for head, file in zip(self._file_heads, self._files, strict=True):
            yield head
            yield from file.pieces()
            yield b"\r\n"
        yield self._end


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
