"""What came back: headers, the bytes of a body, and the raw side of a call."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Generic, Literal, TypeVar

__all__ = ["Deviation", "Headers", "Raw"]

T_co = TypeVar("T_co", covariant=True)


class Headers(Mapping[str, str]):
    """Response headers; names in any case, several of one name joined by a comma."""

    __slots__ = ("_index", "raw")

    raw: tuple[tuple[str, str], ...]
    """Every header as it came, in order."""

    def __init__(self, raw: Iterable[tuple[str, str]] = ()) -> None:
        self.raw = tuple(raw)
        self._index: dict[str, str] | None = None

    def _table(self) -> dict[str, str]:
        if self._index is None:
            table: dict[str, str] = {}
            for name, value in self.raw:
                key = name.lower()
                table[key] = f"{table[key]}, {value}" if key in table else value
            self._index = table
        return self._index

    def __getitem__(self, name: str) -> str:
        return self._table()[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._table()

    def __iter__(self) -> Iterator[str]:
        return iter(self._table())

    def __len__(self) -> int:
        return len(self._table())

    def __repr__(self) -> str:
        return f"Headers({', '.join(self)})"

    def __reduce__(self) -> tuple[type[Headers], tuple[tuple[tuple[str, str], ...]]]:
        return Headers, (self.raw,)


@dataclass(slots=True)
class Reply:
    """One answer as it came, its body decompressed."""

    status: int
    headers: Headers
    body: bytes


@dataclass(frozen=True, slots=True)
class Deviation:
    """A place where an answer does not keep to the spec."""

    pointer: str
    """JSON pointer into the body."""
    kind: Literal["enum", "type", "missing", "null"]
    expected: str
    value: str
    """What was there, as JSON, cut; ``***`` for a sensitive field, empty where something is missing."""
    operation: str

    def __str__(self) -> str:
        found = "nothing" if self.kind == "missing" else self.value
        return f"{self.pointer or '(the whole body)'}: {self.kind}: expected {self.expected}, found {found}"


@dataclass(frozen=True, slots=True)
class Raw(Generic[T_co]):
    """A call's answer with everything around its value."""

    status: int
    headers: Headers
    request_id: str | None
    body: bytes
    value: T_co
    deviations: tuple[Deviation, ...]
    elapsed: float
    """Seconds from the call's start to its end, waits and repeats included."""

    def __repr__(self) -> str:
        return f"<Raw {self.status}, {len(self.body)} bytes, {len(self.deviations)} deviations>"


class TooLargeError(Exception):
    """A body grew over its cap."""


class EncodingError(Exception):
    """A body is not compressed as its headers say."""


_WINDOWS = {"gzip": zlib.MAX_WBITS | 16, "x-gzip": zlib.MAX_WBITS | 16, "deflate": zlib.MAX_WBITS}


class BodyReader:
    """Collects a body piece by piece: decompresses it and stops at the cap."""

    def __init__(self, headers: Headers, cap: int) -> None:
        self._cap = cap
        self._held = BytesIO()
        self._write: Callable[[bytes], object] = self._held.write
        self._size = self._wire = 0
        encoding = headers.get("content-encoding", "").strip().lower()
        self._plain = encoding in ("", "identity")
        self._window = _WINDOWS.get(encoding)
        self._inflater = None if self._window is None else zlib.decompressobj(self._window)
        self._any = False
        if not self._plain and self._inflater is None:
            raise EncodingError("the body's content encoding is unknown")
        length = headers.get("content-length", "")
        if self._plain and length.isdecimal() and len(length) < 20 and int(length) > cap:
            raise TooLargeError

    @property
    def received(self) -> bytes:
        """What has come so far."""
        return self._held.getvalue()

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._cap:
            raise TooLargeError
        self._write(piece)

    def feed(self, piece: bytes) -> None:
        """Take the next piece off the wire."""
        inflater = self._inflater
        if inflater is None:
            self._keep(piece)
            return
        self._wire += len(piece)
        if self._wire > self._cap + (self._cap >> 8) + 1024:  # compressed, and yet as large as that: it holds nothing
            raise TooLargeError
        try:
            self._inflate(piece)
        except zlib.error as error:
            if self._any or self._window != zlib.MAX_WBITS:
                raise EncodingError(f"the compressed body is damaged: {error}") from None
            self._inflater = zlib.decompressobj(-zlib.MAX_WBITS)  # some send deflate without its frame
            try:
                self._inflate(piece)
            except zlib.error as again:
                raise EncodingError(f"the compressed body is damaged: {again}") from None
        self._any = self._any or bool(piece)

    def _inflate(self, piece: bytes) -> None:
        inflater = self._inflater
        assert inflater is not None
        while piece:
            if inflater.eof:
                if self._window is None or self._window == zlib.MAX_WBITS:
                    raise zlib.error("bytes after its end")
                inflater = self._inflater = zlib.decompressobj(self._window)  # gzip may have several members
            self._keep(inflater.decompress(piece, 1 << 18))
            piece = inflater.unconsumed_tail or inflater.unused_data

    def finish(self) -> bytes:
        """End the body.

        Raises:
            EncodingError: The compressed stream was cut off.
        """
        if self._inflater is not None and self._any and not self._inflater.eof:
            self._keep(self._inflater.flush())
            if not self._inflater.eof:
                raise EncodingError("the compressed body is cut off")
        return self.received


class BodyWriter(BodyReader):
    """Hands a body on piece by piece instead of collecting it."""

    def __init__(self, headers: Headers, most: int | None, write: Callable[[bytes], None]) -> None:
        super().__init__(headers, 1 << 62 if most is None else most)
        self._write = write
