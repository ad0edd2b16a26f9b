"""Files in a request: sent piece by piece as multipart, never held in memory as a whole."""

from __future__ import annotations

import asyncio
import os
import uuid
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from mimetypes import guess_type
from pathlib import Path
from typing import IO, TypeAlias, cast

__all__ = ["FileBody", "FileChangedError", "FileContent", "part"]

FileContent: TypeAlias = bytes | os.PathLike[str] | IO[bytes] | tuple[str, bytes | os.PathLike[str] | IO[bytes]]
"""A file to send: its bytes, a path, a binary file that is open, or a pair of a file name and one of these."""

_PIECE = 64 * 1024


class FileChangedError(OSError):
    """A file could not be read, or is of another size than when its request began."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a multipart body."""

    name: str
    filename: str
    content: bytes | os.PathLike[str] | IO[bytes]
    start: int | None
    """Where an open file that can go back stood; ``None`` for one that can't."""

    @property
    def size(self) -> int | None:
        """Bytes, where they can be told beforehand."""
        if isinstance(self.content, bytes):
            return len(self.content)
        if isinstance(self.content, os.PathLike):
            return Path(self.content).stat().st_size
        if self.start is None:
            return None
        end = self.content.seek(0, os.SEEK_END)
        self.content.seek(self.start)
        return end - self.start

    @property
    def replayable(self) -> bool:
        """Whether the content can be read a second time."""
        return isinstance(self.content, bytes | os.PathLike) or self.start is not None

    def pieces(self) -> Iterator[bytes]:
        """Read the content from its beginning."""
        if isinstance(self.content, bytes):
            yield self.content
        elif isinstance(self.content, os.PathLike):
            with Path(self.content).open("rb") as file:
                yield from iter(lambda: file.read(_PIECE), b"")
        else:
            if self.start is not None:
                self.content.seek(self.start)
            content = self.content
            yield from iter(lambda: content.read(_PIECE), b"")


def part(name: str, given: object) -> Part:
    """Look at what was given for a file.

    Raises:
        TypeError: It is no file.
    """
    filename, content = "", given
    if isinstance(given, tuple):
        pair = cast("tuple[object, ...]", given)
        if len(pair) != 2 or not isinstance(pair[0], str):
            raise TypeError(f"{name} must be a file, or a pair of a file name and a file")
        filename, content = pair[0], pair[1]
    if isinstance(content, bytes):
        return Part(name, filename or name, content, None)
    if isinstance(content, os.PathLike):
        path = Path(cast("os.PathLike[str]", content))
        if not path.is_file():
            raise ValueError(f"{name}: there is no file {path}")
        return Part(name, filename or path.name, path, None)
    if not hasattr(content, "read"):
        raise TypeError(
            f"{name} must be bytes, a path or a file opened for reading bytes, not {type(content).__name__}"
        )
    file = cast("IO[bytes]", content)
    start = file.tell() if file.seekable() else None
    known = getattr(file, "name", "")
    return Part(name, filename or (Path(known).name if isinstance(known, str) else "") or name, file, start)


class FileBody:
    """A multipart body with files. Each attempt reads them anew; one that cannot be read again is sent once."""

    def __init__(self, fields: Sequence[tuple[str, str]], files: Sequence[Part]) -> None:
        self.boundary = uuid.uuid4().hex
        self._files = tuple(files)
        self._heads = [_head(self.boundary, each) for each in files]
        self._fields = b"".join(
            f'--{self.boundary}\r\nContent-Disposition: form-data; name="{quoted(name)}"\r\n\r\n{value}\r\n'.encode()
            for name, value in fields
        )
        self._end = f"--{self.boundary}--\r\n".encode()

    @property
    def content_type(self) -> str:
        """Value of the ``Content-Type`` header."""
        return f"multipart/form-data; boundary={self.boundary}"

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        return all(each.replayable for each in self._files)

    @property
    def length(self) -> int | None:
        """Bytes, where they can be told beforehand."""
        try:
            sizes = [each.size for each in self._files]
        except OSError as error:
            raise FileChangedError from error
        known = [size for size in sizes if size is not None]
        if len(known) < len(sizes):
            return None
        return len(self._fields) + len(self._end) + sum(map(len, self._heads)) + 2 * len(sizes) + sum(known)

    def pieces(self, length: int | None) -> Iterator[bytes]:
        """Yield the body, at most 64 KiB of a file at a time.

        Raises:
            FileChangedError: It is not as long as was declared.
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

    def _pieces(self) -> Iterator[bytes]:
        yield self._fields
        for head, each in zip(self._heads, self._files, strict=True):
            yield head
            yield from each.pieces()
            yield b"\r\n"
        yield self._end

    async def asynchronous_pieces(self, length: int | None) -> AsyncIterator[bytes]:
        """The same; files are read in a thread, so that the event loop goes on."""
        pieces = self.pieces(length)
        while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
            yield piece


def quoted(name: str) -> str:
    """A name inside quotes of a part's header."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _head(boundary: str, each: Part) -> bytes:
    kind = guess_type(each.filename)[0] or "application/octet-stream"
    return (
        f'--{boundary}\r\nContent-Disposition: form-data; name="{quoted(each.name)}"; '
        f'filename="{quoted(each.filename)}"\r\nContent-Type: {kind}\r\n\r\n'
    ).encode()
