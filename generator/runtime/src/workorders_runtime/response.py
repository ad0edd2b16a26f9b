"""Responses: headers, bodies as they are received, and what `client.raw` returns."""

from __future__ import annotations

import base64
import hashlib
import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, Generic, Literal, TypeVar

from .spec import MAX_BODY

__all__ = ["Deviation", "Headers", "Raw"]

T_co = TypeVar("T_co", covariant=True)


class Headers(Mapping[str, str]):
    """Response headers; names are case-insensitive, values of the same name are joined by a comma."""

    __slots__ = ("_index", "raw")

    raw: tuple[tuple[str, str], ...]
    """Every header as it was received, in order."""

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
class Response:
    """A complete response with its body decompressed; the body is parsed at most once."""

    status: int
    headers: Headers
    body: bytes = field(repr=False)
    _document: Any = field(default=..., repr=False, compare=False)
    _large: list[Any] | None = field(default=None, repr=False, compare=False)

    def document(self) -> Any:
        """Return the body as JSON.

        Raises:
            JsonError: It is not JSON.
        """
        from .serialization.json import JsonError, loads

        if self._document is ...:
            self._large = []
            try:
                self._document = loads(self.body, large=self._large)
            except JsonError as error:
                self._document = error.with_traceback(None)
        if isinstance(self._document, JsonError):
            raise self._document
        return self._document

    def release(self) -> None:
        """Release the parsed body in steps, between which other threads run; it is parsed again when it is needed."""
        if self._large:
            from .serialization.json_steps import release

            self._document = ...
            release(self._large)

    @property
    def parsed(self) -> Any:
        """The body as JSON; ``None`` if it is not JSON, or has too many objects and lists."""
        from .serialization.json import BYTES_PER_CONTAINER, JsonError, containers

        if len(self.body) > (most := MAX_BODY // BYTES_PER_CONTAINER) and containers(self.body) > most:
            return None
        if not self.body or "html" in self.headers.get("content-type", "").lower():
            return None
        try:
            return self.document()
        except JsonError:
            return None


@dataclass(frozen=True, slots=True)
class Deviation:
    """A value of a response that does not match the spec."""

    pointer: str
    """JSON pointer into the body."""
    kind: Literal["enum", "type", "missing", "null", "more"]
    """``more``: the last of a response with more than 1,000 deviations; `value` says how many are not listed."""
    expected: str
    value: str
    """The value as JSON, truncated; ``***`` for a sensitive field, empty for a missing one."""
    operation: str

    def __str__(self) -> str:
        if self.kind == "more":
            return self.value
        found = "nothing" if self.kind == "missing" else self.value
        return f"{self.pointer or '(the whole body)'}: {self.kind}: expected {self.expected}, found {found}"


@dataclass(frozen=True, slots=True)
class Raw(Generic[T_co]):
    """The response of a call together with its decoded value."""

    status: int
    headers: Headers
    request_id: str | None
    body: bytes
    value: T_co
    deviations: tuple[Deviation, ...]
    elapsed: float
    """Seconds from the start of the call to its end, including waits and retries."""

    @property
    def etag(self) -> str | None:
        """The version of what was returned, for ``if_match=`` or ``if_none_match=`` of another call."""
        return self.headers.get("etag")

    def __repr__(self) -> str:
        return f"<Raw {self.status}, {len(self.body)} bytes, {len(self.deviations)} deviations>"


class TooLargeError(Exception):
    """A body exceeds its limit."""


class EncodingError(Exception):
    """A body is not compressed as its headers say."""


_LONG_PIECE = 8 * 1024
_WINDOW_BITS = {"gzip": zlib.MAX_WBITS | 16, "x-gzip": zlib.MAX_WBITS | 16, "deflate": zlib.MAX_WBITS}


class BodyReader:
    """Collects a body in pieces, decompresses it, and enforces a size limit."""

    def __init__(self, headers: Headers, limit: int) -> None:
        self._limit = limit
        self._buffer = BytesIO()
        self._write: Callable[[bytes], object] = self._buffer.write
        self._size = self._compressed_size = 0
        self._held: bytes = b""
        """The first byte of a deflated body: two tell whether there is a zlib header."""
        encoding = headers.get("content-encoding", "").strip().lower()
        plain = encoding in ("", "identity")
        self._window_bits = _WINDOW_BITS.get(encoding)
        self._inflater = None if self._window_bits is None else zlib.decompressobj(self._window_bits)
        if not plain and self._inflater is None:
            raise EncodingError("unknown content encoding")
        length = _stated_length(headers)
        if plain and length is not None and length > limit:
            raise TooLargeError

    @property
    def received(self) -> bytes:
        """The part of the body that has been received."""
        return self._buffer.getvalue()

    def takes_long(self, piece: bytes) -> bool:
        """Return whether adding a piece may take long: a compressed one may become a thousand times as large."""
        return self._inflater is not None and len(piece) > _LONG_PIECE

    def feed(self, piece: bytes) -> None:
        """Add the next piece as it was received."""
        if self._inflater is None:
            self._append(piece)
            return
        first = self._compressed_size == 0
        piece, self._held = self._held + piece, b""
        if first and len(piece) < 2 and self._window_bits == zlib.MAX_WBITS:
            self._held = piece
            return
        self._compressed_size += len(piece)
        if self._compressed_size > self._limit + (self._limit >> 8) + 1024:  # the smallest body of this size is larger
            raise TooLargeError
        try:
            self._inflate(piece)
        except zlib.error as error:
            if not first or self._window_bits != zlib.MAX_WBITS:
                raise EncodingError(f"corrupt compressed body: {error}") from None
            self._inflater = zlib.decompressobj(-zlib.MAX_WBITS)  # some servers send deflate without the zlib header
            try:
                self._inflate(piece)
            except zlib.error as raw_error:
                raise EncodingError(f"corrupt compressed body: {raw_error}") from None

    def finish(self) -> bytes:
        """End the body and return it.

        Raises:
            EncodingError: The compressed stream was cut off.
        """
        if self._held:
            raise EncodingError("the compressed body is cut off")
        if self._inflater is not None and self._compressed_size and not self._inflater.eof:
            self._append(self._inflater.flush())
            if not self._inflater.eof:
                raise EncodingError("the compressed body is cut off")
        return self.received

    def _append(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            raise TooLargeError
        self._write(piece)

    def _inflate(self, piece: bytes) -> None:
        inflater = self._inflater
        assert inflater is not None
        while piece:
            if inflater.eof:
                if self._window_bits is None or self._window_bits == zlib.MAX_WBITS:
                    raise zlib.error("data after its end")
                inflater = self._inflater = zlib.decompressobj(self._window_bits)  # the next member of a gzip file
            self._append(inflater.decompress(piece, 1 << 18))
            piece = inflater.unconsumed_tail or inflater.unused_data


def _stated_length(headers: Headers) -> int | None:
    text = headers.get("content-length", "")
    return int(text) if text.isdecimal() and len(text) < 20 else None


_DIGEST = re.compile(r"\b(md5|sha-256|sha-512)=:?([A-Za-z0-9+/]+=*)", re.IGNORECASE)


class BodyWriter(BodyReader):
    """Passes a body on in pieces instead of collecting it, and checks the length and hashes that its headers state."""

    def __init__(self, headers: Headers, limit: int | None, write: Callable[[bytes], None]) -> None:
        super().__init__(headers, 1 << 62 if limit is None else limit)
        self._write = write
        self._length, self._received = _stated_length(headers), 0
        named = [("md5", value)] if (value := headers.get("content-md5", "").strip()) else []
        for name in ("content-digest", "repr-digest", "digest"):
            named += _DIGEST.findall(headers.get(name, ""))
        self._hashes = [(hashlib.new(name.replace("-", "").lower()), value) for name, value in named]

    def takes_long(self, piece: bytes) -> bool:  # noqa: ARG002 - it is written to a file
        return True

    def feed(self, piece: bytes) -> None:
        self._received += len(piece)
        for digest, _ in self._hashes:
            digest.update(piece)
        super().feed(piece)

    def finish(self) -> bytes:
        if self._length is not None and self._length != self._received:
            raise EncodingError(f"the body has {self._received} bytes instead of {self._length}")
        if any(base64.b64encode(digest.digest()).decode() != value for digest, value in self._hashes):
            raise EncodingError("the body does not match the hash in its headers")
        return super().finish()
