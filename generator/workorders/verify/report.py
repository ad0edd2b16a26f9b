"""What verify found, as text and as plain JSON values. Prints nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from workorders.verify.coverage import KINDS, Coverage

if TYPE_CHECKING:
    from workorders.verify.verify import Verdict

__all__ = ["as_json", "lines"]


def lines(verdict: Verdict) -> list[str]:
    """The tables of one vendor, then what is wrong."""
    found = verdict.coverage
    origins = ", ".join(f"{count} {origin}" for origin, count in found.origins.items()) or "none"
    errors = sum(finding.severity == "error" for finding in verdict.findings)
    warnings = len(verdict.findings) - errors
    return [
        f"{verdict.vendor}: {found.recordings} recordings ({origins}), {_scope(found)}",
        *_indented(_aligned([*_rows(found)])),
        "",
        "  witnessed: in a recording of what the vendor, its documentation or its SDK gave",
        *_indented(_aligned([_HEAD, *_totals(found)])),
        "",
        *(finding.problem.text() for finding in verdict.findings),
        *(fall.text() for fall in verdict.falls),
        f"{verdict.vendor}: {errors} errors, {warnings} warnings"
        + (f", {len(verdict.falls)} ratios fell" if verdict.falls else ""),
    ]


def as_json(verdict: Verdict) -> dict[str, object]:
    """The same as plain JSON values."""
    found = verdict.coverage
    return {
        "vendor": verdict.vendor,
        "findings": [finding.as_json() for finding in verdict.findings],
        "falls": [fall.as_json() for fall in verdict.falls],
        "coverage": {
            "recordings": found.recordings,
            "origins": dict(found.origins),
            "operations": [asdict(row) for row in found.rows],
            "totals": {
                kind: {**asdict(tally), "missing": tally.missing, "ratios": tally.ratios}
                for kind, tally in found.tallies.items()
            },
            "absent": list(found.absent),
            "webhooks": list(found.webhooks),
        },
    }


_HEAD = ("", "total", "witnessed", "only synthetic", "not recorded", "assumed")


def _scope(found: Coverage) -> str:
    """What the spec covers."""
    tokens = sum(row.token for row in found.rows)
    words = f"{len(found.rows)} operations"
    words += f" (with {tokens} token endpoint{'s' * (tokens > 1)})" if tokens else ""
    return words + (f", {len(found.webhooks)} webhook events" if found.webhooks else "")


def _rows(found: Coverage) -> Iterable[tuple[str, ...]]:
    """Exchanges are counted, not recordings: one recording may hold several."""
    width = 4 if any(row.assumed for row in found.rows) else 3
    yield ("operation", "exchanges that succeed", "that fail", "assumed")[:width]
    for row in found.rows:
        successes = _count(row.successes, row.synthetic_successes)
        errors = _count(row.errors, row.synthetic_errors)
        yield (row.operation, successes, errors, "yes" if row.assumed else "")[:width]


def _count(all_of_them: int, synthetic: int) -> str:
    if not synthetic:
        return str(all_of_them)
    return f"{all_of_them} (all synthetic)" if synthetic == all_of_them else f"{all_of_them} ({synthetic} synthetic)"


def _totals(found: Coverage) -> Iterable[tuple[str, ...]]:
    for kind, words in KINDS.items():
        tally = found.tallies[kind]
        whole = tally.total or 1
        counts = (tally.witnessed, tally.synthetic, tally.missing)
        yield words, str(tally.total), *(f"{count} ({_share(count / whole)})" for count in counts), str(tally.assumed)


def _share(part: float) -> str:
    """A percentage that is 0 or 100 only where that is so."""
    return "<1%" if 0 < part < 0.005 else ">99%" if 0.995 <= part < 1 else f"{part:.0%}"


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Columns as wide as their widest cell, the first to the left, the others to the right."""
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
