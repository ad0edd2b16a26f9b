"""The baseline of coverage: a file next to the recordings. Coverage must not fall below it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

from workorders.diagnostics import Diagnostic, SourceLocation, SpecError
from workorders.files import read_file
from workorders.openapi.document import is_mapping
from workorders.verify.coverage import KINDS, Coverage

BASELINE: Final = "coverage.json"
_MAX_BYTES: Final = 10_000_000
Baseline: TypeAlias = Mapping[str, Mapping[str, Mapping[str, float]]]
"""Vendor -> kind of part -> ``recorded`` and ``real``."""


@dataclass(frozen=True, slots=True)
class CoverageRegression:
    """A ratio that is lower than the baseline."""

    vendor: str
    kind: str
    ratio: str
    before: float
    now: float

    def text(self) -> str:
        """Format as one line."""
        label = next((label for kind, label in KINDS.items() if kind == self.kind), self.kind)
        return f"{self.vendor}: {label} {self.ratio} fell from {self.before:.2%} to {self.now:.2%}"

    def as_json(self) -> dict[str, object]:
        """Convert to JSON values."""
        return {"kind": self.kind, "ratio": self.ratio, "before": self.before, "now": self.now}


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
        hint = "run workorders verify --update-baseline"
        message = "invalid coverage baseline"
        raise SpecError([Diagnostic(SourceLocation(path.as_posix()), "coverage-invalid", message, hint)])
    return value


def _is_entry(entry: Any) -> bool:
    return is_mapping(entry) and all(
        is_mapping(ratios)
        and all(isinstance(ratio, int | float) and not isinstance(ratio, bool) for ratio in ratios.values())
        for ratios in entry.values()
    )


def baseline_text(baseline: Baseline, current: Mapping[str, Coverage]) -> str:
    """Format the file, with new values for the vendors of this run."""
    merged = {**baseline, **{vendor: _ratios(coverage) for vendor, coverage in current.items()}}
    return json.dumps(dict(sorted(merged.items())), indent=2) + "\n"


def regressions(baseline: Baseline, vendor: str, current: Coverage) -> tuple[CoverageRegression, ...]:
    """Return the ratios of a vendor that are below the baseline."""
    now = _ratios(current)
    return tuple(
        CoverageRegression(vendor, kind, ratio, before, now[kind][ratio])
        for kind, ratios in baseline.get(vendor, {}).items()
        for ratio, before in ratios.items()
        if now.get(kind, {}).get(ratio, before) < before
    )


def _ratios(coverage: Coverage) -> dict[str, dict[str, float]]:
    return {kind: tally.ratios for kind, tally in coverage.tallies.items()}
