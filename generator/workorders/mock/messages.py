"""Requests and responses of the mock server, independent of any web framework."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl

from workorders.openapi.semantics.media_types import essence


@dataclass(frozen=True)
class Incoming:
    """A request, with its path below the vendor's prefix."""

    method: str
    path: str
    """Percent-encoded, as it was sent."""
    query_text: str = ""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """By name in lower case."""
    body: bytes = b""
    base: str = ""
    """URL of the vendor on this server."""

    @cached_property
    def query(self) -> tuple[tuple[str, str], ...]:
        """Names and values of the query, in order."""
        return tuple(parse_qsl(self.query_text, keep_blank_values=True))

    @property
    def content_type(self) -> str:
        """The media type, without parameters."""
        return essence(self.headers.get("content-type", ""))

    def query_value(self, name: str) -> str | None:
        """Return the last value of a query parameter."""
        return next((value for key, value in reversed(self.query) if key == name), None)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A response."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""
    hangs: bool = False
    """Whether the response is never sent."""


def json_response(status: int, value: Any, headers: Mapping[str, str] | None = None) -> Outgoing:
    """Make a response with a JSON body."""
    content = json.dumps(value, ensure_ascii=False).encode()
    return Outgoing(status, {"Content-Type": "application/json", **(headers or {})}, content)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a request."""

    kind: str
    """``path``, ``method``, ``credential``, ``query``, ``header``, ``body``, ``media-type``, ``version`` or ``missing``
    (object)."""
    message: str
    field: str = ""
    """The parameter, or the JSON pointer into the body."""

    @property
    def text(self) -> str:
        """What is wrong, with the place in the body."""
        place = self.field.lstrip("/").replace("/", ".") if self.kind == "body" else ""
        return f"{place}: {self.message}" if place else self.message
