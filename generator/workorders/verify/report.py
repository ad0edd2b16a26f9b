"""The results of verify as text and as JSON values. Prints nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from workorders.verify.coverage import KINDS, Coverage

if TYPE_CHECKING:
    from workorders.verify.verify import Verdict


def lines(verdict: Verdict) -> list[str]:
    """Format the tables of one vendor, then its findings."""
    coverage = verdict.coverage
    origins = ", ".join(f"{count} {origin}" for origin, count in coverage.origins.items()) or "none"
    errors = sum(finding.severity == "error" for finding in verdict.findings)
    warnings = len(verdict.findings) - errors + len(verdict.old)
    return [
        f"{verdict.vendor}: {coverage.recordings} recordings ({origins}), {_scope(coverage)}",
        *_indented(_aligned([*_rows(coverage)])),
        "",
        "  real: in a recording that comes from the vendor, its documentation or its SDK",
        *_indented(_aligned([_HEAD, *_totals(coverage)])),
        "",
        *(regression.text() for regression in verdict.regressions),
        *(finding.diagnostic.text() for finding in verdict.findings),
        *(diagnostic.text() for diagnostic in verdict.old),
        *(f"  to do: {each}" for each in to_do(verdict)),
        f"{verdict.vendor}: {errors} errors, {warnings} warnings"
        + (f", {len(verdict.regressions)} coverage regressions" if verdict.regressions else ""),
        *_accept(verdict),
    ]


def to_do(verdict: Verdict) -> list[str]:
    """List what is new in the spec and has to be recorded, or in the recordings and has to be listed; no errors."""
    found = [f"record {part.name} ({part.kind})" for part in verdict.new_parts[:_SHOWN_NEWS]]
    if (more := len(verdict.new_parts) - len(found)) > 0:
        found.append(f"{more} more new parts of the spec are not recorded")
    if verdict.recorded:
        found.append(f"{len(verdict.recorded)} newly recorded parts are not in the baseline. Run: {_command(verdict)}")
    return found


def _accept(verdict: Verdict) -> list[str]:
    return [f"{verdict.vendor}: to accept this coverage, run: {_command(verdict)}"] if verdict.regressions else []


def _command(verdict: Verdict) -> str:
    return f"workorders verify {verdict.vendor} --update-baseline"


def as_json(verdict: Verdict) -> dict[str, object]:
    """Convert to JSON values."""
    coverage = verdict.coverage
    return {
        "vendor": verdict.vendor,
        "findings": [finding.as_json() for finding in verdict.findings],
        "old": [diagnostic.as_json() for diagnostic in verdict.old],
        "recorded": [{"kind": part.kind, "name": part.name} for part in verdict.recorded],
        "news": [{"kind": part.kind, "name": part.name} for part in verdict.new_parts],
        "regressions": [regression.as_json() for regression in verdict.regressions],
        "coverage": {
            "recordings": coverage.recordings,
            "origins": dict(coverage.origins),
            "operations": [asdict(row) for row in coverage.rows],
            "totals": {
                kind: {**asdict(tally), "missing": tally.missing, "ratios": tally.ratios}
                for kind, tally in coverage.tallies.items()
            },
            "absent": list(coverage.absent),
        },
    }


_SHOWN_NEWS: Final = 20
_HEAD = ("", "total", "real", "only synthetic", "not recorded", "assumed")


def _scope(coverage: Coverage) -> str:
    """Count what the spec declares."""
    tokens, messages = sum(row.token for row in coverage.rows), sum(row.webhook for row in coverage.rows)
    words = f"{len(coverage.rows) - messages} operations"
    words += f" (with {tokens} token endpoint{'s' * (tokens > 1)})" if tokens else ""
    return words + (f", {messages} webhook events" if messages else "")


def _rows(coverage: Coverage) -> Iterable[tuple[str, ...]]:
    """Yield the table of operations. It counts exchanges, not recordings: one recording may contain several."""
    width = 4 if any(row.assumed for row in coverage.rows) else 3
    yield ("operation", "exchanges that succeed", "that fail", "assumed")[:width]
    for row in coverage.rows:
        successes = _count(row.successes, row.synthetic_successes)
        errors = _count(row.errors, row.synthetic_errors)
        yield (row.operation, successes, errors, "yes" if row.assumed else "")[:width]


def _count(total: int, synthetic: int) -> str:
    if not synthetic:
        return str(total)
    return f"{total} (all synthetic)" if synthetic == total else f"{total} ({synthetic} synthetic)"


def _totals(coverage: Coverage) -> Iterable[tuple[str, ...]]:
    for kind, label in KINDS.items():
        tally = coverage.tallies[kind]
        whole = tally.total or 1
        counts = (tally.real, tally.synthetic, tally.missing)
        yield label, str(tally.total), *(f"{count} ({_share(count / whole)})" for count in counts), str(tally.assumed)


def _share(part: float) -> str:
    """Format a percentage; 0 % and 100 % are only shown when they are exact."""
    return "<1%" if 0 < part < 0.005 else ">99%" if 0.995 <= part < 1 else f"{part:.0%}"


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Align the first column to the left and the others to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [
        "  ".join(
            cell.rjust(width) if column else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def _indented(texts: Iterable[str]) -> list[str]:
    return [f"  {text}" for text in texts]
