"""Recordings against specs: drift and coverage. Reads folders, changes nothing."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from workorders.diagnostics import Diagnostic, SourceLocation, SpecError
from workorders.ir.bundle import Bundle
from workorders.openapi.semantics.client import max_age_of_recordings
from workorders.recordings.reader import Recording, scan
from workorders.verify.baseline import (
    Baseline,
    CoverageRegression,
    new_unrecorded_parts,
    read_baseline,
    recorded_since,
    regressions,
)
from workorders.verify.coverage import Coverage, Part, coverage
from workorders.verify.drift import Finding, RecordingReport, compare_recording
from workorders.verify.spec_index import SpecIndex


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of comparing the recordings of one vendor with its spec."""

    vendor: str
    findings: tuple[Finding, ...]
    coverage: Coverage
    regressions: tuple[CoverageRegression, ...]
    """Parts that are recorded less well than in the baseline."""
    new_parts: tuple[Part, ...] = ()
    """Parts of the spec that are newer than the baseline and not recorded yet."""
    recorded: tuple[Part, ...] = ()
    """Parts that are recorded better than in the baseline."""
    old: tuple[Diagnostic, ...] = ()
    """Recordings that are older than the spec allows."""

    @property
    def drifted(self) -> bool:
        """Whether the recordings contradict the spec, or cover less of it than before."""
        return bool(self.regressions) or any(finding.severity == "error" for finding in self.findings)


def verify(
    bundles: Mapping[str, Bundle | None], recordings: Path, today: dt.date, *, all_vendors: bool = False
) -> tuple[tuple[Verdict, ...], Baseline]:
    """Compare the recordings of each vendor with its spec.

    Args:
        bundles: The specs by vendor; ``None`` for a spec that has errors. Its recordings are only read.
        recordings: The folder with a folder of recordings for each vendor.
        today: The day on which recordings have their age.
        all_vendors: The specs are complete: a folder of recordings without a spec is an error.

    Raises:
        SpecError: Recordings or the baseline have errors.
    """
    errors: list[Diagnostic] = [*_unknown_recording_dirs(bundles, recordings)] if all_vendors else []
    baseline: Baseline = {}
    try:
        baseline = read_baseline(recordings)
    except SpecError as error:
        errors.extend(error.diagnostics)
    verdicts: list[Verdict] = []
    for vendor, bundle in bundles.items():
        recorded, unreadable = scan(recordings / vendor)
        errors.extend(unreadable)
        if bundle is None:
            continue
        spec = SpecIndex(bundle)
        reports = [compare_recording(recording, spec) for recording in recorded]
        errors.extend(diagnostic for report in reports for diagnostic in report.diagnostics)
        verdicts.append(_verdict(vendor, spec, reports, baseline, today))
    if errors:
        raise SpecError(errors)
    return tuple(verdicts), baseline


def _verdict(
    vendor: str, spec: SpecIndex, reports: Sequence[RecordingReport], baseline: Baseline, today: dt.date
) -> Verdict:
    findings = (finding for report in reports for finding in report.findings)
    current = coverage(spec, reports)
    return Verdict(
        vendor,
        tuple(sorted(findings, key=lambda finding: finding.diagnostic.sort_key)),
        current,
        tuple(
            CoverageRegression(part, was, _location(spec, part)) for part, was in regressions(baseline, vendor, current)
        ),
        new_unrecorded_parts(baseline, vendor, current),
        recorded_since(baseline, vendor, current),
        tuple(_old((report.recording for report in reports), max_age_of_recordings(spec.tree), today)),
    )


def _old(recordings: Iterable[Recording], max_age: int | None, today: dt.date) -> Iterator[Diagnostic]:
    for recording in recordings:
        if max_age is None or recording.origin == "synthetic":
            continue
        age = (today - _last_day(recording.date)).days
        if age > max_age:
            message = f"{recording.name} is of {recording.date}, {age} days old; the spec allows {max_age}"
            hint = "record the call again, or compare it with its source and change the date"
            location = recording.source_location("/date")
            yield Diagnostic(location, "recording-old", message, hint, "/date", "warning")


def _last_day(date: str) -> dt.date:
    """Return the last day of a year, a month or a day."""
    if len(date) == len("2026-11-21"):
        return dt.date.fromisoformat(date)
    year, month = map(int, f"{date}-12".split("-")[:2])
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def _location(spec: SpecIndex, part: Part) -> SourceLocation:
    operation = {**spec.operations, **spec.messages}.get(part.name.split(" ")[0])
    if not part.pointer and operation is not None:
        return spec.bundle.origin(operation.location.pointer)
    return spec.bundle.origin(part.pointer)


def _unknown_recording_dirs(bundles: Mapping[str, Bundle | None], recordings: Path) -> Iterator[Diagnostic]:
    for path in sorted(recordings.iterdir()):
        if path.is_dir() and path.name not in bundles and any(path.glob("*.yaml")):
            hint = "rename the folder to the spec's folder"
            location = SourceLocation(path.as_posix())
            yield Diagnostic(location, "recording-vendor", f"there is no spec {path.name!r}", hint)
