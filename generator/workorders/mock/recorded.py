"""Proved responses: the recorded ones, else the examples of the spec."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workorders.openapi.document import MISSING, locate
from workorders.openapi.semantics.operations import OperationNode
from workorders.openapi.values import as_mapping
from workorders.recordings.exchanges import Exchange, Exchanges, clean, exchanges_of
from workorders.recordings.reader import Recording
from workorders.starter.sample import sample_response
from workorders.verify.spec_index import SpecIndex


@dataclass(frozen=True)
class Recorded:
    """Everything that is recorded of a vendor, by operation."""

    spec: SpecIndex
    exchanges: Exchanges
    messages: Mapping[str, tuple[Recording, ...]] = field(default_factory=dict[str, tuple[Recording, ...]])
    """Webhook messages by operationId, or by event where there is none."""

    def successes(self, operation: str) -> Iterator[Exchange]:
        """Return the successful responses of an operation, the best first."""
        return clean(self.exchanges.get(operation, ()))

    def success(self, node: OperationNode) -> dict[str, Any]:
        """Return the best successful response of an operation, in the form of a recording."""
        best = next(self.successes(node.id), None)
        if best is None:
            return copy.deepcopy(sample_response(node))
        return copy.deepcopy(dict(best.response))

    def failure(self, node: OperationNode | None, status: int) -> dict[str, Any] | None:
        """Return a recorded failure with a status, of the operation or else of another one."""
        own = () if node is None else self.exchanges.get(node.id, ())
        others = (each for listed in self.exchanges.values() for each in listed)
        for each in (*own, *others):
            if each.status == status and isinstance(each.response.get("body"), dict):
                return copy.deepcopy(dict(each.response))
        return None


def recorded_of(spec: SpecIndex, recordings: Sequence[Recording]) -> Recorded:
    """Sort recordings by the operations that their exchanges call."""
    messages: dict[str, list[Recording]] = {}
    for recording in recordings:
        if recording.webhook is not None:
            messages.setdefault(recording.operation, []).append(recording)
    sorted_messages = {name: tuple(listed) for name, listed in messages.items()}
    return Recorded(spec, exchanges_of(recordings, spec.tree), sorted_messages)


def first_place(body: Any, pointers: Iterable[str]) -> str | None:
    """Return the first pointer that leads to a value of a body."""
    return next((pointer for pointer in pointers if locate(body, pointer) not in (MISSING, None)), None)


def header_values(response: Mapping[str, Any]) -> dict[str, str]:
    """Return the headers of a recorded response in the usual spelling, without those about its framing."""
    framing = ("content-length", "transfer-encoding", "content-encoding", "connection")
    headers = as_mapping(response.get("headers"))
    return {name.title(): str(value) for name, value in headers.items() if name.lower() not in framing}
