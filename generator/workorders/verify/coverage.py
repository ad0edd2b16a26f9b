"""Coverage: how much of a spec occurs in real recordings, in synthetic ones or in none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias, get_args

from workorders.openapi.document import child
from workorders.openapi.semantics.provenance import is_assumed
from workorders.openapi.semantics.schemas import assumed_nulls, enum_values, is_nullable, properties_in, resolve
from workorders.openapi.values import as_mapping
from workorders.recordings.reader import Origin
from workorders.verify.conformance import home_of, schemas_inside
from workorders.verify.drift import RecordingReport
from workorders.verify.spec_index import SpecIndex

CoverageKind: TypeAlias = Literal[
    "operations-succeed", "operations-fail", "messages", "fields", "enum-values", "nulls", "error-statuses", "examples"
]
KINDS: Final[Mapping[CoverageKind, str]] = {
    "operations-succeed": "operations that succeed",
    "operations-fail": "operations that fail",
    "messages": "webhook messages",
    "fields": "response fields",
    "enum-values": "enum values",
    "nulls": "nulls",
    "error-statuses": "error statuses",
    "examples": "examples of bodies",
}
"""Kinds of parts and their labels."""

_REAL: Final[frozenset[Origin]] = frozenset({"live", "vendor-docs", "vendor-sdk"})
_OF_OBSERVATION: Final[Mapping[str, CoverageKind]] = {
    "field": "fields",
    "enum": "enum-values",
    "null": "nulls",
    "example": "examples",
}
_PartKey: TypeAlias = tuple[CoverageKind, tuple[str, ...]]
"""A part of a spec that a recording can cover: its kind, and its name within the kind."""
_Visit: TypeAlias = tuple[Mapping[str, Any], str, bool]
"""A schema, its location, and whether it is only reached through what is assumed."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many parts of one kind a spec has, and how many of them are recorded."""

    total: int
    real: int
    """In a recording that comes from the vendor, its documentation or its SDK."""
    synthetic: int
    """Only in synthetic recordings."""
    assumed: int
    """Marked as assumed, recorded or not."""

    @property
    def missing(self) -> int:
        """In no recording."""
        return self.total - self.real - self.synthetic

    @property
    def ratios(self) -> dict[str, float]:
        """The ratios of parts in any recording, and in a real one; 1 when there are no parts."""
        whole = self.total or 1
        recorded = self.real + self.synthetic if self.total else 1
        return {
            "recorded": round(recorded / whole, 4),
            "real": round((self.real if self.total else 1) / whole, 4),
        }


Evidence: TypeAlias = Literal["real", "synthetic", "none"]
EVIDENCE: Final[tuple[Evidence, ...]] = get_args(Evidence)
"""How a part is recorded, best first."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the spec, and the recordings that it is in."""

    kind: CoverageKind
    name: str
    evidence: Evidence
    pointer: str
    """JSON pointer into the bundled spec; empty for an operation."""


@dataclass(frozen=True, slots=True)
class Row:
    """How often an operation is recorded."""

    operation: str
    successes: int
    synthetic_successes: int
    errors: int
    synthetic_errors: int
    assumed: bool
    token: bool
    """A token endpoint, which the client calls by itself."""
    webhook: bool = False
    """A message that the vendor sends; its errors are bad signatures and the like."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """The coverage of one spec."""

    recordings: int
    origins: Mapping[str, int]
    rows: tuple[Row, ...]
    tallies: Mapping[CoverageKind, Tally]
    parts: tuple[Part, ...]

    @property
    def absent(self) -> tuple[str, ...]:
        """The parts that are in no recording."""
        return tuple(f"{part.kind}: {part.name}" for part in self.parts if part.evidence == "none")


def coverage(spec: SpecIndex, reports: Sequence[RecordingReport]) -> Coverage:
    """Count the parts of a spec that occur in its recordings."""
    parts = dict(_parts(spec))
    recorded = dict(_recorded(reports))
    counts: dict[CoverageKind, Counter[str]] = {kind: Counter() for kind in KINDS}
    for part, assumed in parts.items():
        count = counts[part[0]]
        count["total"] += 1
        count["assumed"] += assumed
        if part in recorded:
            count["real" if recorded[part] else "synthetic"] += 1
    tallies: dict[CoverageKind, Tally] = {
        kind: Tally(count["total"], count["real"], count["synthetic"], count["assumed"])
        for kind, count in counts.items()
    }
    origins = Counter(report.recording.origin for report in reports)
    evidence: dict[bool | None, Evidence] = {True: "real", False: "synthetic", None: "none"}
    every = tuple(
        Part(kind, _named(name), evidence[recorded.get((kind, name))], name[0] if name[0].startswith("/") else "")
        for kind, name in parts
    )
    return Coverage(
        len(reports),
        dict(sorted(origins.items())),
        tuple(_rows(spec, reports)),
        tallies,
        every,
    )


def _named(name: tuple[str, ...]) -> str:
    """Format the name of a part."""
    return " ".join(step.replace("/components/schemas/", "").replace("/properties/", ".") for step in name)


# -- the parts of a spec ----------------------------------------------------------------------------------------------


def _parts(spec: SpecIndex) -> Iterator[tuple[_PartKey, bool]]:
    """Yield everything that a recording can cover, and whether it is assumed."""
    for operation in spec.operations.values():
        assumed = is_assumed(operation.value)
        yield ("operations-succeed", (operation.id,)), assumed
        yield ("operations-fail", (operation.id,)), assumed
        for response in operation.failures:
            if response.status != "default":
                doubtful = assumed or is_assumed(response.value)
                yield ("error-statuses", (operation.id, response.status)), doubtful
    for name, message in spec.messages.items():
        yield ("messages", (name,)), is_assumed(message.value)
    for pointer in dict.fromkeys(spec.examples.values()):
        yield ("examples", (pointer,)), False
    yield from _schema_parts(spec)


def _schema_parts(spec: SpecIndex) -> Iterator[tuple[_PartKey, bool]]:
    """Yield the fields, enum values and nulls of every schema that responses contain, each once.

    A schema is assumed when it is marked, or when it is only reached through what is marked.
    """
    responses = (
        operation.response(status)
        for operation in spec.operations.values()
        for status in as_mapping(operation.value.get("responses"))
    )
    bodies = [response.json_body() for response in responses if response is not None]
    bodies += [message.request.json_body() for message in spec.messages.values() if message.request is not None]
    certain: list[_Visit] = [
        (body.schema.value, body.schema.location.pointer, False) for body in bodies if body is not None
    ]
    doubted: list[_Visit] = []
    done: set[str] = set()
    while certain or doubted:
        schema, schema_pointer, within_assumed = (certain or doubted).pop(0)
        full, home = resolve(schema, spec.schemas), home_of(schema, schema_pointer)
        if home in done:
            continue
        done.add(home)
        assumed = within_assumed or is_assumed(full)
        for value in (*(enum_values(full) if "enum" in full else ()), *([full["const"]] if "const" in full else ())):
            yield ("enum-values", (home, repr(value))), assumed
        for name, prop, _ in properties_in(full, "read"):
            location = child(f"{home}/properties", name)
            doubtful = assumed or is_assumed(prop)
            yield ("fields", (location,)), doubtful
            if is_nullable(prop, spec.schemas):
                yield ("nulls", (location,)), doubtful
            for mode in assumed_nulls(prop):
                yield ("nulls", (location, mode)), True
            (doubted if doubtful else certain).append((prop, location, doubtful))
        inside = schemas_inside(schema, schema_pointer, spec.schemas)
        (doubted if assumed else certain).extend((inner, location, assumed) for inner, location in inside)


# -- the parts that are recorded --------------------------------------------------------------------------------------


def _recorded(reports: Iterable[RecordingReport]) -> Iterator[tuple[_PartKey, bool]]:
    """Yield everything that is recorded, and whether the recording is real; what is real comes last.

    An exchange for a token before the recorded call is synthetic, whatever the recording's origin.
    """
    parts = [
        (part, is_main and report.recording.origin in _REAL)
        for report in reports
        for part, is_main in _recorded_in(report)
    ]
    yield from sorted(parts, key=lambda pair: pair[1])


def _recorded_in(report: RecordingReport) -> Iterator[tuple[_PartKey, bool]]:
    for exchange in report.exchanges:
        if report.recording.webhook is not None:
            if not exchange.failed:
                yield ("messages", (exchange.operation,)), True
            continue
        outcome: CoverageKind = "operations-fail" if exchange.failed else "operations-succeed"
        yield (outcome, (exchange.operation,)), exchange.is_main
        if exchange.failed and exchange.status is not None:
            yield ("error-statuses", (exchange.operation, exchange.status)), exchange.is_main
    for observation, is_main in report.observations:
        kind = _OF_OBSERVATION[observation.kind]
        location, value = observation.schema_pointer, observation.value
        name = (location,) if value is None else (location, repr(value) if kind == "enum-values" else str(value))
        yield (kind, name), is_main


def _rows(spec: SpecIndex, reports: Iterable[RecordingReport]) -> Iterator[Row]:
    counted: Counter[tuple[str, bool, bool]] = Counter()
    for report in reports:
        for exchange in report.exchanges:
            is_real = exchange.is_main and report.recording.origin in _REAL
            counted[exchange.operation, exchange.failed, is_real] += 1
    for name, operation in (*spec.operations.items(), *spec.messages.items()):
        succeeded, synthetic = counted[name, False, True], counted[name, False, False]
        failed, synthetic_failed = counted[name, True, True], counted[name, True, False]
        yield Row(
            name,
            succeeded + synthetic,
            synthetic,
            failed + synthetic_failed,
            synthetic_failed,
            is_assumed(operation.value),
            spec.is_token_endpoint(operation),
            name in spec.messages,
        )
