"""A live API against its spec: operations that only read are called, and the responses compared as recordings are."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from workorders_runtime import exceptions

from workorders.diagnostics import Diagnostic, one_line
from workorders.live import LiveCall, make_call
from workorders.recorder import as_recording
from workorders.recordings.capture import A_CALL, RecordError, find, recording_of
from workorders.verify.drift import Finding, compare_recording
from workorders.verify.spec_index import SpecIndex

if TYPE_CHECKING:
    from workorders.ir.api import Operation
    from workorders.ir.bundle import Bundle
    from workorders.pipeline import Stages
    from workorders.replay.package import Package

_UNREADABLE: Final = (
    exceptions.ResponseDecodeError,
    exceptions.ResponseValidationError,
    exceptions.UnexpectedContentTypeError,
    exceptions.PaginationError,
)


@dataclass(frozen=True, slots=True)
class Probe:
    """What a call of one operation showed."""

    operation: str
    skipped: str = ""
    """Why the operation was not called."""
    status: int | None = None
    failed: str = ""
    """Why the client could not read the response."""
    findings: tuple[Finding, ...] = ()
    recording: Mapping[str, Any] | None = None
    """What was sent and received, redacted."""

    @property
    def drifted(self) -> bool:
        """Whether the response contradicts the spec."""
        return bool(self.failed) or any(finding.severity == "error" for finding in self.findings)


def probe(
    stages: Stages, package: Package, arguments: Mapping[str, str], *, base_url: str | None = None
) -> tuple[Probe, ...]:
    """Call each operation that only reads, with credentials from the environment.

    Args:
        stages: The spec.
        package: Its package, which makes the calls.
        arguments: Values by the Python name of an argument, for every operation that requires it.
        base_url: Another server than that of the spec.
    """
    index = SpecIndex(stages.bundle)
    return tuple(
        _probed(operation, stages, package, index, arguments, base_url)
        for operation in stages.api.operations
        if operation.safety == "safe"
    )


def _probed(
    operation: Operation,
    stages: Stages,
    package: Package,
    index: SpecIndex,
    arguments: Mapping[str, str],
    base_url: str | None,
) -> Probe:
    required = [each.name for each in operation.arguments if each.required]
    if missing := [name for name in required if name not in arguments]:
        return Probe(operation.id, f"needs {', '.join(f'--arg {name}=…' for name in missing)}")
    call = LiveCall(operation, {name: arguments[name] for name in required}, 1, base_url)
    try:
        made = make_call(call, package, stages.api.client.plan)
        tree = recording_of(stages.api, find(stages.api, made.entries, operation.id), A_CALL)
        with tempfile.TemporaryDirectory() as scratch:
            recording = as_recording(tree, operation.id, Path(scratch) / package.vendor)
            report = compare_recording(recording, index)
    except RecordError as error:
        return Probe(operation.id, str(error))
    failed = one_line(str(made.error)) if isinstance(made.error, _UNREADABLE) else ""
    status = tree["exchanges"][-1]["response"]["status"]
    return Probe(operation.id, "", status, failed, report.findings, tree)


def problems(result: Probe, bundle: Bundle) -> Iterator[Diagnostic]:
    """Yield what contradicts the spec, at its line of the spec."""
    for finding in result.findings:
        yield replace(finding.diagnostic, location=finding.spec, hint="")
    if result.failed:
        operation = SpecIndex(bundle).operations[result.operation]
        location = bundle.origin(operation.location.pointer)
        yield Diagnostic(location, "response-unreadable", f"{result.operation}: {result.failed}")


def summary(vendor: str, probes: Sequence[Probe]) -> list[str]:
    """Return a line for each operation, and one for all."""
    called = [each for each in probes if not each.skipped]
    lines = [f"  {each.operation}: {_outcome(each)}" for each in probes]
    drifted = sum(each.drifted for each in called)
    total = f"{len(called)} of {len(probes)} operations that only read called, {drifted} contradict the spec"
    return [*lines, f"{vendor}: {total}"]


def _outcome(result: Probe) -> str:
    if result.skipped:
        return f"not called: {result.skipped}"
    errors = sum(finding.severity == "error" for finding in result.findings) + bool(result.failed)
    return f"{result.status}, {errors} errors, {len(result.findings) + bool(result.failed) - errors} warnings"
