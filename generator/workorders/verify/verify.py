"""Recordings against specs: drift, and coverage. Reads folders, changes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from workorders.bundle.bundler import bundle
from workorders.diagnostics import Diagnostic, SourceLocation, SpecError
from workorders.pipeline import load_and_lint
from workorders.recordings.reader import Recording, scan
from workorders.verify.baseline import Baseline, Fall, falls, read_baseline
from workorders.verify.coverage import Coverage, coverage
from workorders.verify.drift import Examined, Finding, Subject, examine_recording, subject

__all__ = ["Verdict", "verify"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the recordings of one vendor say of its spec."""

    vendor: str
    findings: tuple[Finding, ...]
    coverage: Coverage
    falls: tuple[Fall, ...]
    """Ratios of the coverage that are below the baseline."""

    @property
    def drifted(self) -> bool:
        """Whether the recordings and the spec contradict each other, or the recordings show less than they did."""
        return bool(self.falls) or any(finding.severity == "error" for finding in self.findings)


def verify(specs: Sequence[Path], recordings: Path, *, every: bool = False) -> tuple[tuple[Verdict, ...], Baseline]:
    """Hold the recordings of each spec folder against the spec.

    Args:
        specs: The spec folders.
        recordings: The folder that holds a folder of recordings for each spec folder, of the same name.
        every: No spec was left out: a folder of recordings without a spec is a problem.

    Raises:
        SpecError: with the problems of all specs and recordings.
    """
    problems: list[Diagnostic] = [*_strangers(specs, recordings)] if every else []
    baseline: Baseline = {}
    try:
        baseline = read_baseline(recordings)
    except SpecError as error:
        problems.extend(error.diagnostics)
    verdicts: list[Verdict] = []
    for folder in specs:
        vendor = folder.resolve().name
        spec, recorded, found = _read(folder, recordings / vendor)
        problems.extend(found)
        if spec is None:
            continue
        examined = [examine_recording(recording, spec) for recording in recorded]
        problems.extend(problem for each in examined for problem in each.diagnostics)
        verdicts.append(_verdict(vendor, spec, examined, baseline))
    if problems:
        raise SpecError(problems)
    return tuple(verdicts), baseline


def _read(folder: Path, recorded: Path) -> tuple[Subject | None, tuple[Recording, ...], list[Diagnostic]]:
    """A spec and its recordings; the problems of the one don't hide those of the other."""
    problems: list[Diagnostic] = []
    spec: Subject | None = None
    try:
        spec = subject(bundle(load_and_lint(folder)[0]))
    except SpecError as error:
        problems.extend(error.diagnostics)
    found, others = scan(recorded)
    return spec, found, [*problems, *others]


def _verdict(vendor: str, spec: Subject, examined: Sequence[Examined], baseline: Baseline) -> Verdict:
    findings = sorted(
        (finding for each in examined for finding in each.findings), key=lambda each: each.problem.sort_key
    )
    reached = coverage(spec, examined)
    return Verdict(vendor, tuple(findings), reached, falls(baseline, vendor, reached))


def _strangers(specs: Sequence[Path], recordings: Path) -> Iterator[Diagnostic]:
    known = {folder.resolve().name for folder in specs}
    for path in sorted(recordings.iterdir()):
        if path.is_dir() and path.name not in known and any(path.glob("*.yaml")):
            message = f"there is no spec {path.name!r}"
            yield Diagnostic(
                SourceLocation(path.as_posix()), "recording-vendor", message, "call the folder as the spec's folder"
            )
