"""Recordings -> examples of operations: a call, the request that leaves, and the response that comes."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from workorders.ir.api import Operation
from workorders.openapi.document import is_list, is_mapping
from workorders.openapi.values import as_list, as_mapping
from workorders.recordings.contents import decoded
from workorders.recordings.exchanges import Exchanges, clean
from workorders.recordings.reader import Recording

_ORIGINS: Final = {
    "live": "live",
    "vendor-docs": "from the vendor's documentation",
    "vendor-sdk": "from the vendor's SDK",
    "synthetic": "made up",
}
"""How an origin of a recording is called."""
_MAX_LINES: Final = 60
_BINARY: Final = "(binary)"


@dataclass(frozen=True, slots=True)
class Example:
    """A recorded call of an operation, as text."""

    call: str
    request: str
    response: str
    recording: str
    origin: str


def example_of(operation: Operation, exchanges: Exchanges, client: str) -> Example | None:
    """Return the best recorded success of an operation; ``None``: there is none."""
    best = next(clean(exchanges.get(operation.id, ())), None)
    if best is None:
        return None
    call = _call(best.recording, client)
    origin = _ORIGINS[best.recording.origin]
    return Example(call, _request(best.request), _response(best.response), best.recording.name, origin)


def _call(recording: Recording, client: str) -> str:
    call = recording.call
    arguments = [_python(each) for each in as_list(call.get("args"))]
    arguments += [f"{name}={_python(value)}" for name, value in as_mapping(call.get("kwargs")).items()]
    name = f"{client}.{call['resource']}.{call['method']}"
    line = f"{name}({', '.join(arguments)})"
    return line if len(line) <= 100 else "\n".join([f"{name}(", *(f"    {each}," for each in arguments), ")"])


def _python(value: Any) -> str:
    """Format a recorded argument as Python source."""
    if is_list(value):
        return f"[{', '.join(map(_python, value))}]"
    if not is_mapping(value):
        return repr(value)
    key: str = next(iter(value), "")
    inner: Any = value.get(key)
    match key:
        case "$datetime":
            moment = repr(dt.datetime.fromisoformat(inner)).replace("datetime.timezone.utc", "dt.UTC")
            return moment.replace("datetime.", "dt.")
        case "$date":
            return repr(dt.date.fromisoformat(inner)).replace("datetime.", "dt.")
        case "$time":
            return repr(dt.time.fromisoformat(inner)).replace("datetime.", "dt.")
        case "$decimal":
            return f'Decimal("{inner}")'
        case "$enum":
            return repr(inner[1])
        case "$model":
            return f"models.{inner[0]}({', '.join(f'{name}={_python(each)}' for name, each in inner[1].items())})"
        case "$file":
            content = repr(inner[1].encode()) if isinstance(inner[1], str) else _python(inner[1])
            return f"({inner[0]!r}, {content})"
        case "$bytes":
            return repr(inner.encode())
        case "$base64":
            return repr(decoded(inner))
        case "$raw":
            return repr(inner)
        case _:
            return f"{{{', '.join(f'{name!r}: {_python(each)}' for name, each in value.items())}}}"


def _request(request: Mapping[str, Any]) -> str:
    target = urlsplit(str(request["url"]))
    query = "&".join(f"{name}={value}" for name, value in as_list(request.get("query")))
    lines = [f"{request['method']} {target.path}{f'?{query}' if query else ''}", f"Host: {target.netloc}"]
    if "body" in request:
        lines += ["Content-Type: application/json", "", _json(request["body"])]
    elif "form" in request:
        fields = as_mapping(request["form"]).items()
        lines += ["", *(f"{name}: {_plain(each)}" for name, value in fields for each in as_list(value) or [value])]
    return "\n".join([*lines, *_other(request)])


def _plain(value: Any) -> str:
    return _BINARY if is_mapping(value) else str(value)


def _other(message: Mapping[str, Any]) -> list[str]:
    """Return the lines of a body that is neither JSON nor a form."""
    lines = str(message.get("text", "")).splitlines()[:_MAX_LINES]
    return ["", *lines] if lines else ["", _BINARY] if "base64" in message else []


def _response(response: Mapping[str, Any]) -> str:
    lines = [f"HTTP/1.1 {response['status']}"]
    if "body" in response:
        lines += ["Content-Type: application/json", "", _json(response["body"])]
    return "\n".join([*lines, *_other(response)])


def _json(value: Any) -> str:
    lines = json.dumps(value, indent=2, ensure_ascii=False).splitlines()
    more = len(lines) - _MAX_LINES
    return "\n".join([*lines[:_MAX_LINES], f"… {more} more lines"] if more > 1 else lines)
