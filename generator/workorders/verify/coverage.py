"""What of a spec was ever seen, and by whom: recorded from the vendor, only made up by us, or not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from workorders.openapi.document import child
from workorders.openapi.schemas import enum_values, is_nullable, properties_in, resolve
from workorders.recordings.reader import Origin
from workorders.verify.conformance import place_of, schemas_below
from workorders.verify.drift import Examined, Subject
from workorders.verify.routes import body_of

__all__ = ["KINDS", "Coverage", "Row", "Tally", "coverage"]

Kind: TypeAlias = Literal["operations-succeed", "operations-fail", "fields", "enum-values", "nulls", "error-statuses"]
KINDS: Final[Mapping[Kind, str]] = {
    "operations-succeed": "operations that succeed",
    "operations-fail": "operations that fail",
    "fields": "response fields",
    "enum-values": "enum values",
    "nulls": "nulls",
    "error-statuses": "error statuses",
}
"""What is counted, in words."""

_WITNESSES: Final[frozenset[Origin]] = frozenset({"live", "vendor-docs", "vendor-sdk"})
_OF_SIGHT: Final[Mapping[str, Kind]] = {"field": "fields", "enum": "enum-values", "null": "nulls"}
_Part: TypeAlias = tuple[Kind, tuple[str, ...]]
"""One thing that can be seen: its kind, and what it is called within its kind."""
_Place: TypeAlias = tuple[Mapping[str, Any], str, bool]
"""A schema, where it stands, and whether only what is assumed leads to it."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many things of one kind a spec has, and how many of them were seen."""

    total: int
    witnessed: int
    """In a recording of what the vendor, its documentation or its SDK gave."""
    synthetic: int
    """Only in recordings of our own making."""
    assumed: int
    """Marked `x-wo-confidence: assumed`, seen or not."""

    @property
    def missing(self) -> int:
        """In no recording."""
        return self.total - self.witnessed - self.synthetic

    @property
    def ratios(self) -> dict[str, float]:
        """The parts that are recorded at all, and that are witnessed; of nothing everything is."""
        whole = self.total or 1
        recorded = self.witnessed + self.synthetic if self.total else 1
        return {
            "recorded": round(recorded / whole, 4),
            "witnessed": round((self.witnessed if self.total else 1) / whole, 4),
        }


@dataclass(frozen=True, slots=True)
class Row:
    """How often an operation was recorded."""

    operation: str
    successes: int
    synthetic_successes: int
    errors: int
    synthetic_errors: int
    assumed: bool
    token: bool
    """It is a token endpoint: the client calls it by itself."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What of one spec is recorded."""

    recordings: int
    origins: Mapping[str, int]
    rows: tuple[Row, ...]
    tallies: Mapping[Kind, Tally]
    absent: tuple[str, ...]
    """What is in no recording."""
    webhooks: tuple[str, ...]
    """Events of messages the vendor sends; no call has them, so no recording does."""


def coverage(spec: Subject, examined: Sequence[Examined]) -> Coverage:
    """Count what the recordings show of a spec."""
    parts = dict(_parts(spec))
    seen = dict(_seen(examined))
    counts: dict[Kind, Counter[str]] = {kind: Counter() for kind in KINDS}
    for part, assumed in parts.items():
        count = counts[part[0]]
        count["total"] += 1
        count["assumed"] += assumed
        if part in seen:
            count["witnessed" if seen[part] else "synthetic"] += 1
    tallies: dict[Kind, Tally] = {
        kind: Tally(count["total"], count["witnessed"], count["synthetic"], count["assumed"])
        for kind, count in counts.items()
    }
    origins = Counter(each.recording.origin for each in examined)
    absent = tuple(f"{kind}: {_named(name)}" for kind, name in parts if (kind, name) not in seen)
    return Coverage(
        len(examined),
        dict(sorted(origins.items())),
        tuple(_rows(spec, examined)),
        tallies,
        absent,
        tuple(spec.bundle.tree.get("webhooks", ())),
    )


def _named(name: tuple[str, ...]) -> str:
    """A part in words."""
    return " ".join(step.replace("/components/schemas/", "").replace("/properties/", ".") for step in name)


# -- what there is ----------------------------------------------------------------------------------------------------


def _parts(spec: Subject) -> Iterator[tuple[_Part, bool]]:
    """Everything that a recording can show, and whether it is assumed."""
    for operation in spec.operations.values():
        assumed = _is_assumed(operation.node)
        yield ("operations-succeed", (operation.id,)), assumed
        yield ("operations-fail", (operation.id,)), assumed
        for key, response in operation.node.get("responses", {}).items():
            if key[0] in "45":
                yield ("error-statuses", (operation.id, key)), assumed or _is_assumed(response)
    yield from _schema_parts(spec)


def _schema_parts(spec: Subject) -> Iterator[tuple[_Part, bool]]:
    """Fields, enum values and nulls of every schema that answers lead to, each once.

    A schema is assumed when it is marked, or when only what is marked leads to it.
    """
    responses = (
        (operation, key) for operation in spec.operations.values() for key in operation.node.get("responses", {})
    )
    bodies = (body_of(operation, key, "") for operation, key in responses)
    certain: list[_Place] = [(body.schema, body.at, False) for body in bodies if body is not None]
    doubted: list[_Place] = []
    done: set[str] = set()
    while certain or doubted:
        schema, at, within_assumed = (certain or doubted).pop(0)
        full, home = resolve(schema, spec.schemas), place_of(schema, at)
        if home in done:
            continue
        done.add(home)
        assumed = within_assumed or _is_assumed(full)
        for value in (*(enum_values(full) if "enum" in full else ()), *([full["const"]] if "const" in full else ())):
            yield ("enum-values", (home, repr(value))), assumed
        for name, prop, _ in properties_in(full, "read"):
            here = child(f"{home}/properties", name)
            doubtful = assumed or _is_assumed(prop)
            yield ("fields", (here,)), doubtful
            if is_nullable(prop, spec.schemas):
                yield ("nulls", (here,)), doubtful
            (doubted if doubtful else certain).append((prop, here, doubtful))
        below = [(inner, place, assumed) for inner, place in schemas_below(schema, at, spec.schemas)]
        (doubted if assumed else certain).extend(below)


def _is_assumed(node: Mapping[str, Any]) -> bool:
    return node.get("x-wo-confidence") == "assumed"


# -- what was seen ----------------------------------------------------------------------------------------------------


def _seen(examined: Iterable[Examined]) -> Iterator[tuple[_Part, bool]]:
    """Everything that was seen, and whether it is witnessed; what is witnessed comes last.

    An exchange for a token on the way to something else was written by us, whatever the recording's origin.
    """
    found = [(part, own and each.recording.origin in _WITNESSES) for each in examined for part, own in _seen_in(each)]
    yield from sorted(found, key=lambda pair: pair[1])


def _seen_in(examined: Examined) -> Iterator[tuple[_Part, bool]]:
    for exchange in examined.exchanges:
        yield ("operations-fail" if exchange.failed else "operations-succeed", (exchange.operation,)), exchange.own
        if exchange.failed and exchange.status is not None:
            yield ("error-statuses", (exchange.operation, exchange.status)), exchange.own
    for sight, own in examined.sights:
        kind = _OF_SIGHT[sight.kind]
        yield (kind, (sight.at, repr(sight.value)) if kind == "enum-values" else (sight.at,)), own


def _rows(spec: Subject, examined: Iterable[Examined]) -> Iterator[Row]:
    counted: Counter[tuple[str, bool, bool]] = Counter()
    for each in examined:
        for exchange in each.exchanges:
            witnessed = exchange.own and each.recording.origin in _WITNESSES
            counted[exchange.operation, exchange.failed, witnessed] += 1
    for operation in spec.operations.values():
        success, made_up = counted[operation.id, False, True], counted[operation.id, False, False]
        failed, made_up_failed = counted[operation.id, True, True], counted[operation.id, True, False]
        assumed = _is_assumed(operation.node)
        yield Row(
            operation.id,
            success + made_up,
            made_up,
            failed + made_up_failed,
            made_up_failed,
            assumed,
            operation.is_token,
        )
