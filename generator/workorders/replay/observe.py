"""A call and responses -> a recording: makes a call with the sync client and records what it sends and returns."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl

import httpx2

from workorders.openapi.document import is_list
from workorders.recordings.contents import request_content
from workorders.recordings.placeholders import is_placeholder
from workorders.recordings.reader import Recording
from workorders.replay.exchanges import Player, response_of
from workorders.replay.network import network_blocked
from workorders.replay.package import Package
from workorders.replay.play import Outcome, call_sync
from workorders.replay.quiet import quiet

_SHOWN_VALUES: Final = 3


@dataclasses.dataclass(slots=True)
class Observer(Player):
    """Responds to any request, and keeps the exchange as a recording has it."""

    respond: Callable[[httpx2.Request], Mapping[str, Any]] = lambda _: {"status": 200}
    exchanges: list[dict[str, Any]] = dataclasses.field(default_factory=list[dict[str, Any]])

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Respond to a request."""
        response = dict(self.respond(request))
        self.exchanges.append({"request": recorded_request(request), "response": response})
        return response_of(response)


def recorded_request(request: httpx2.Request) -> dict[str, Any]:
    """Convert a request to the form in which a recording has it, with the headers that carry credentials."""
    url, content = request.url, request.read()
    target = url.raw_path.decode().partition("?")[0]
    recorded: dict[str, Any] = {"method": request.method, "url": f"{url.scheme}://{url.netloc.decode()}{target}"}
    if query := parse_qsl(url.query.decode(), keep_blank_values=True):
        recorded["query"] = [[name, value] for name, value in query]
    headers = {name.title(): value for name, value in request.headers.items() if _is_credential(name, value)}
    if headers:
        recorded["headers"] = headers
    return {**recorded, **request_content(request.headers.get("Content-Type", ""), content)}


def _is_credential(name: str, value: str) -> bool:
    return name.lower() in ("authorization", "cookie") or is_placeholder(value)


def observe(recording: Recording, package: Package, observer: Player) -> Outcome:
    """Make the call of a recording, with the network blocked."""
    with network_blocked(), quiet():
        return call_sync(recording, package, observer)


def expected(outcome: Outcome) -> dict[str, Any]:
    """Describe an outcome as a recording expects it: some values of a result, or the error."""
    if outcome.error is not None:
        error: Any = outcome.error
        described = {"class": type(error).__name__, "status": error.status, "message": error.message}
        return {"error": {name: value for name, value in described.items() if value is not None}}
    expect: dict[str, Any] = {"value": _values(outcome.result)}
    if is_list(outcome.result):
        expect["items"] = len(outcome.result)
    if outcome.deviations:
        expect["deviations"] = [{"pointer": each.pointer, "kind": each.kind} for each in outcome.deviations]
    if outcome.store is not None and outcome.store.saved:
        expect["tokens"] = [{"access_token": each.access_token} for each in outcome.store.saved]
    return expect


def _values(result: Any, prefix: str = "") -> dict[str, Any]:
    """Select some plain values of a result, or of the first item of the first list in it."""
    if is_list(result):
        return _values(result[0], f"{prefix}[0].") if result and not is_list(result[0]) else {}
    found: dict[str, Any] = {}
    lists: list[tuple[str, Any]] = []
    for name in getattr(result.__class__, "model_fields", ()):
        value = getattr(result, name)
        if type(value) in (str, int, bool) and len(found) < _SHOWN_VALUES:
            found[f"{prefix}{name}"] = value
        elif is_list(value):
            lists.append((f"{prefix}{name}", value))
    for name, value in lists if not found else ():
        found = found or _values(value, name)
    return found
