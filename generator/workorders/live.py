"""A live call -> the entries of a HAR file: the requests that the client of a package sends, and their responses."""

from __future__ import annotations

import base64
import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import httpx2
from workorders_runtime import spec

from workorders.diagnostics import nearest
from workorders.ir.api import ListType, Operation, Scalar, Type
from workorders.openapi.document import is_list
from workorders.recordings.capture import FILES, RecordError, literal
from workorders.recordings.har import Entry
from workorders.recordings.placeholders import placeholder
from workorders.replay.package import Package
from workorders.replay.play import method, take
from workorders.replay.values import argument


@dataclass(frozen=True, slots=True)
class LiveCall:
    """A call to make with credentials from the environment."""

    operation: Operation
    arguments: Mapping[str, str]
    """Python names of arguments and their values as text or JSON."""
    count: int | None = None
    """Number of items of a list to read; left out: all."""
    base_url: str | None = None


@dataclass(frozen=True, slots=True)
class CallResult:
    """What was sent and received in a call, and the error that it ended with."""

    entries: tuple[Entry, ...]
    error: Exception | None = None


def make_call(call: LiveCall, package: Package, plan: spec.ClientSpec) -> CallResult:
    """Make a call.

    Raises:
        RecordError: An argument is unknown, or the call can't be made.
    """
    failure: Exception | None = None
    used = ""
    values = {name: parsed(text) for name, text in call.arguments.items()}
    args, kwargs = arguments_of(call.operation, values, package, files=True)
    tap = _Tap(httpx2.HTTPTransport())
    options: dict[str, Any] = {} if call.base_url is None else {"base_url": call.base_url}
    try:
        with httpx2.Client(transport=tap) as http, package.sync(http_client=http, max_retries=0, **options) as client:
            used = client.base_url.rstrip("/")
            named = {"resource": call.operation.resource, "method": call.operation.name}
            result = method(client, named)(*args, **kwargs)
            if hasattr(result, "pages"):
                take(result, call.count)
    except (TypeError, ValueError) as error:
        raise RecordError(f"the call can't be made: {error}") from None
    except package.module("errors").ApiError as raised:
        if not tap.entries:
            raise RecordError(f"the call failed: {raised}") from None
        failure = raised
    server = _server_url(plan).rstrip("/")
    entries = (each if call.base_url is None else _at(each, used, server) for each in tap.entries)
    return CallResult(tuple(entries), failure)


def arguments_of(
    operation: Operation, given: Mapping[str, Any], package: Package, *, files: bool = False
) -> tuple[list[Any], dict[str, Any]]:
    """Convert values to the arguments of a method.

    Args:
        operation: The operation.
        given: Python names of arguments and their values: text, or JSON values.
        package: The package.
        files: Whether ``@path`` is the file at a path, for an argument that is a file.

    Raises:
        RecordError: An argument is unknown, or a file does not exist.
    """
    known = {each.name: each for each in operation.arguments}
    values: dict[str, Any] = {}
    for name, value in given.items():
        if name not in known:
            near = nearest(name, known)
            hint = f"did you mean {near!r}?" if near else f"it has {', '.join(known) or 'none'}"
            raise RecordError(f"{operation.id} has no argument {name!r}; {hint}")
        values[name] = _value(known[name].type, value, name, package, files=files)
    args = [values.pop(each.name) for each in operation.arguments if each.positional and each.name in values]
    return args, values


def _value(kind: Type | None, value: Any, name: str, package: Package, *, files: bool) -> Any:
    """Convert a value to an argument; a single value is a list of one item."""
    if isinstance(kind, ListType):
        items = value if is_list(value) else [value]
        return [_value(kind.item, each, name, package, files=files) for each in items]
    is_file = isinstance(kind, Scalar) and kind.name in (*FILES, "bytes")
    if files and is_file and isinstance(value, str) and value.startswith("@"):
        path = Path(value.removeprefix("@"))
        if not path.is_file():
            raise RecordError(f"{name}: there is no file {path}")
        return path.read_bytes() if isinstance(kind, Scalar) and kind.name == "bytes" else path
    try:
        return argument(literal(kind, value), package)
    except ValueError as error:
        raise RecordError(f"{name}: {error}") from None


def parsed(text: str) -> Any:
    """Read JSON lists and objects; anything else is text that the argument's type converts."""
    if text[:1] in ("[", "{"):
        try:
            return json.loads(text)
        except ValueError:
            return text
    return text


def _server_url(plan: spec.ClientSpec) -> str:
    url = plan.servers[0].url
    for variable in plan.servers[0].variables:
        url = url.replace(f"{{{variable.name}}}", variable.default or next(iter(variable.values), placeholder()))
    return url


def _at(entry: Entry, base_url: str, server: str) -> Entry:
    """Move an entry from the `base_url` to the server of the spec."""

    def moved(url: str) -> str:
        return server + url.removeprefix(base_url) if url.startswith(base_url) else url

    request = {**entry.request, "url": moved(str(entry.request["url"]))}
    return Entry(entry.method, moved(entry.url), entry.date, request, entry.response)


@dataclass
class _Tap(httpx2.BaseTransport):
    """Sends requests and keeps them with their responses."""

    inner: httpx2.HTTPTransport
    entries: list[Entry] = field(default_factory=list[Entry])

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request."""
        sent = request.read()
        response = self.inner.handle_request(request)
        try:
            content = response.read()
        finally:
            response.close()
        headers = [(name, value) for name, value in response.headers.multi_items() if name not in _FRAMING]
        url = str(request.url)
        today = dt.datetime.now(dt.UTC).date().isoformat()
        plain = urlunsplit(urlsplit(url)._replace(query="", fragment=""))
        kind = response.headers.get("Content-Type", "")
        self.entries.append(
            Entry(
                request.method,
                plain,
                today,
                {"url": url, "headers": _listed(request.headers.multi_items()), **_posted(request, sent)},
                {"status": response.status_code, "headers": _listed(headers), "content": _content(content, kind)},
            )
        )
        return httpx2.Response(response.status_code, headers=headers, content=content, request=request)

    def close(self) -> None:
        """Close the connections."""
        self.inner.close()


_FRAMING = frozenset({"content-encoding", "content-length", "transfer-encoding", "connection"})


def _listed(headers: Sequence[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in headers]


def _posted(request: httpx2.Request, content: bytes) -> dict[str, Any]:
    if not content:
        return {}
    kind = request.headers.get("Content-Type", "")
    return {"postData": _content(content, kind)}


def _content(content: bytes, kind: str) -> dict[str, Any]:
    try:
        return {"text": content.decode(), "mimeType": kind}
    except UnicodeDecodeError:
        return {"text": base64.b64encode(content).decode(), "encoding": "base64", "mimeType": kind}
