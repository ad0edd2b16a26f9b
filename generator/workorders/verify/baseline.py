"""The coverage that once was reached: kept in a file beside the recordings, and never to be fallen below."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

from workorders.diagnostics import Diagnostic, SourceLocation, SpecError
from workorders.openapi.document import is_mapping
from workorders.verify.coverage import KINDS, Coverage

__all__ = ["BASELINE", "Baseline", "Fall", "baseline_text", "falls", "read_baseline"]

BASELINE: Final = "coverage.json"
Baseline: TypeAlias = Mapping[str, Mapping[str, Mapping[str, float]]]
"""Vendor -> what is counted -> ``recorded`` and ``witnessed``."""


@dataclass(frozen=True, slots=True)
class Fall:
    """A ratio that is lower than it was."""

    vendor: str
    kind: str
    ratio: str
    before: float
    now: float

    def text(self) -> str:
        """One line."""
        what = next((words for kind, words in KINDS.items() if kind == self.kind), self.kind)
        return f"{self.vendor}: {what} {self.ratio} fell from {self.before:.2%} to {self.now:.2%}"

    def as_json(self) -> dict[str, object]:
        """The same as plain JSON values."""
        return {"kind": self.kind, "ratio": self.ratio, "before": self.before, "now": self.now}


def read_baseline(recordings: Path) -> Baseline:
    """The baseline of a folder of recordings; empty when it has none.

    Raises:
        SpecError: the file is not what `baseline_text` writes.
    """
    path = recordings / BASELINE
    if not path.exists():
        return {}
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        value = None
    if not is_mapping(value) or not all(_is_entry(entry) for entry in value.values()):
        hint = "write it anew with workorders verify --update-baseline"
        message = "this is not a baseline of coverage"
        raise SpecError([Diagnostic(SourceLocation(path.as_posix()), "coverage-invalid", message, hint)])
    return value


def _is_entry(entry: Any) -> bool:
    return is_mapping(entry) and all(
        is_mapping(ratios)
        and all(isinstance(ratio, int | float) and not isinstance(ratio, bool) for ratio in ratios.values())
        for ratios in entry.values()
    )


def baseline_text(baseline: Baseline, reached: Mapping[str, Coverage]) -> str:
    """The file's text, with the vendors that were counted written anew."""
    merged = {**baseline, **{vendor: _ratios(found) for vendor, found in reached.items()}}
    return json.dumps(dict(sorted(merged.items())), indent=2) + "\n"


def falls(baseline: Baseline, vendor: str, reached: Coverage) -> tuple[Fall, ...]:
    """The ratios of a vendor that are below the baseline."""
    now = _ratios(reached)
    return tuple(
        Fall(vendor, kind, ratio, before, now[kind][ratio])
        for kind, ratios in baseline.get(vendor, {}).items()
        for ratio, before in ratios.items()
        if now.get(kind, {}).get(ratio, before) < before
    )


def _ratios(found: Coverage) -> dict[str, dict[str, float]]:
    return {kind: tally.ratios for kind, tally in found.tallies.items()}
