"""The baseline of coverage: a file next to the recordings. What is recorded in it must stay recorded."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

from workorders.diagnostics import Diagnostic, SourceLocation, SpecError
from workorders.files import read_file
from workorders.openapi.document import is_list, is_mapping
from workorders.verify.coverage import EVIDENCE, KINDS, Coverage, Part

BASELINE: Final = "coverage.json"
_MAX_BYTES: Final = 10_000_000
Baseline: TypeAlias = Mapping[str, Mapping[str, Mapping[str, list[str]]]]
"""Vendor -> kind of part -> evidence -> names."""
_WORDS: Final = {
    "real": "in a recording that comes from the vendor",
    "synthetic": "in synthetic recordings only",
    "none": "in no recording",
}


@dataclass(frozen=True, slots=True)
class CoverageRegression:
    """A part of the spec that is recorded less well than in the baseline."""

    part: Part
    before: str
    location: SourceLocation
    """The part in the spec."""

    def diagnostic(self) -> Diagnostic:
        """Describe it at its line of the spec."""
        was, is_now = _WORDS[self.before], _WORDS[self.part.evidence]
        message = f"{KINDS[self.part.kind]}: {self.part.name} was {was}, and is {is_now}"
        return Diagnostic(self.location, "coverage-fell", message, "", self.part.pointer)

    def text(self) -> str:
        """Format as one line."""
        return self.diagnostic().text()

    def as_json(self) -> dict[str, object]:
        """Convert to JSON values."""
        part = self.part
        return {"kind": part.kind, "name": part.name, "before": self.before, "now": part.evidence}


def read_baseline(recordings: Path) -> Baseline:
    """Read the baseline of a folder of recordings; empty when it has none.

    Raises:
        SpecError: The file is not what `baseline_text` writes.
    """
    path = recordings / BASELINE
    if not path.exists():
        return {}
    try:
        value = json.loads(read_file(path, _MAX_BYTES))
    except (OSError, ValueError, RecursionError):
        value = None
    if not is_mapping(value) or not all(_is_entry(entry) for entry in value.values()):
        hint = "delete it and run workorders verify --update-baseline"
        message = "invalid coverage baseline"
        raise SpecError([Diagnostic(SourceLocation(path.as_posix()), "coverage-invalid", message, hint)])
    return value


def _is_entry(entry: Any) -> bool:
    return is_mapping(entry) and all(
        is_mapping(names) and all(is_list(each) and _are_texts(each) for each in names.values())
        for names in entry.values()
    )


def _are_texts(values: list[Any]) -> bool:
    return all(isinstance(value, str) for value in values)


def baseline_text(baseline: Baseline, current: Mapping[str, Coverage]) -> str:
    """Format the file, with new values for the vendors of this run."""
    merged = {**baseline, **{vendor: _names(coverage) for vendor, coverage in current.items()}}
    return json.dumps(dict(sorted(merged.items())), indent=1, ensure_ascii=False) + "\n"


def _before(baseline: Baseline, vendor: str) -> dict[tuple[str, str], str]:
    """Return how each part of a vendor's spec was recorded: kind and name -> evidence."""
    return {
        (kind, name): evidence
        for kind, by_evidence in baseline.get(vendor, {}).items()
        for evidence, names in by_evidence.items()
        for name in names
    }


def regressions(baseline: Baseline, vendor: str, current: Coverage) -> list[tuple[Part, str]]:
    """Return the parts that were recorded better, with what they were. What the spec no longer has, is not one."""
    return [(part, was) for part, was, steps in _steps(baseline, vendor, current) if steps < 0]


def new_unrecorded_parts(baseline: Baseline, vendor: str, current: Coverage) -> tuple[Part, ...]:
    """Return the parts that the baseline does not know and no recording has; none without a baseline."""
    known = _before(baseline, vendor)
    return tuple(
        part for part in current.parts if known and part.evidence == "none" and (part.kind, part.name) not in known
    )


def recorded_since(baseline: Baseline, vendor: str, current: Coverage) -> tuple[Part, ...]:
    """Return the parts that are recorded better than in the baseline; none without a baseline."""
    if not _before(baseline, vendor):
        return ()
    return tuple(part for part, _, steps in _steps(baseline, vendor, current) if steps > 0)


def _steps(baseline: Baseline, vendor: str, current: Coverage) -> Iterator[tuple[Part, str, int]]:
    """Yield each part, how it was recorded, and how much better it is recorded now."""
    known = _before(baseline, vendor)
    order: list[str] = list(EVIDENCE)
    for part in current.parts:
        was = known.get((part.kind, part.name), "none")
        yield part, was, order.index(was) - order.index(part.evidence)


def _names(coverage: Coverage) -> dict[str, dict[str, list[str]]]:
    names: dict[str, dict[str, list[str]]] = {kind: {each: [] for each in EVIDENCE} for kind in KINDS}
    for part in coverage.parts:
        names[part.kind][part.evidence].append(part.name)
    return {kind: {each: sorted(found) for each, found in below.items()} for kind, below in names.items()}
