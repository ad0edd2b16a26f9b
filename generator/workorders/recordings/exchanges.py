"""Recordings -> the requests and responses of each operation, the best examples first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from workorders.openapi.semantics import client
from workorders.openapi.semantics.navigation import TreeSource
from workorders.openapi.semantics.operations import operations
from workorders.openapi.values import as_mapping
from workorders.recordings.match import match_operation
from workorders.recordings.reader import ORIGINS, Recording

_LARGEST: Final = 4000
"""Characters of a response; of larger ones, the smallest is the best."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A recorded request and its response."""

    recording: Recording
    request: Mapping[str, Any]
    response: Mapping[str, Any]

    @property
    def status(self) -> int:
        """The status of the response."""
        return int(self.response["status"])

    @property
    def path(self) -> str:
        """The path of the request at the vendor."""
        return urlsplit(str(self.request["url"])).path

    @property
    def is_clean(self) -> bool:
        """Whether the response fits the spec and nothing failed."""
        expect = self.recording.expect
        return not self.recording.fails and not expect.get("deviations") and self.status < 300

    @property
    def rank(self) -> tuple[bool, bool, int, bool, int, str]:
        """Sorts examples: clean ones, with items, from the vendor, that show as much as can be read."""
        body, size = self.response.get("body"), len(json.dumps(self.response, default=str))
        is_empty, is_large = [] in (body, *as_mapping(body).values()), size > _LARGEST
        origin = ORIGINS.index(self.recording.origin)
        return not self.is_clean, is_empty, origin, is_large, size if is_large else -size, self.recording.case


Exchanges = Mapping[str, tuple[Exchange, ...]]
"""Id of an operation -> its exchanges, the best first."""


def exchanges_of(recordings: Iterable[Recording], tree: Mapping[str, Any]) -> Exchanges:
    """Sort recorded exchanges by the operations of a bundled spec that they call."""
    known = {operation.id: operation for operation in operations(TreeSource(tree))}
    tokens = [known[name] for name in client.fetched_tokens(tree) if name in known]
    found: dict[str, list[Exchange]] = {}
    for recording in recordings:
        if recording.webhook is not None or recording.operation not in known:
            continue
        for exchange in recording.exchanges:
            called = match_operation(exchange["request"], known[recording.operation], tokens)
            if called is not None:
                found.setdefault(called.id, []).append(Exchange(recording, exchange["request"], exchange["response"]))
    return {name: tuple(sorted(found[name], key=lambda each: each.rank)) for name in sorted(found)}


def clean(exchanges: Iterable[Exchange]) -> Iterator[Exchange]:
    """Yield the exchanges that fit the spec and succeeded."""
    return (each for each in exchanges if each.is_clean)
