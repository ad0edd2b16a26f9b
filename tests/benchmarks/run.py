"""What the project costs, as ratios to the bare libraries in the same run: ``python tests/benchmarks/run.py``.

Each figure is the median of alternating rounds, so that a busy machine slows both sides. `README.md` describes what
each figure is compared with. The exit code is 1 if a figure is more than 1.5 times its budget. Not part of the tests.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(path) for path in sorted(ROOT.glob("generated/*/src"))] + [str(ROOT)]

from tests.benchmarks import processes, subjects  # noqa: E402
from tests.benchmarks.timing import Benchmark  # noqa: E402

TOLERANCE = 1.5
"""A figure fails above this many times its budget."""


@dataclass(frozen=True)
class Row:
    """The result of one benchmark."""

    name: str
    ours_ms: float
    floor_ms: float
    ratio: float
    budget: float | None

    @property
    def fails(self) -> bool:
        return self.budget is not None and self.ratio > self.budget * TOLERANCE

    def text(self) -> str:
        budget = "" if self.budget is None else f"budget {self.budget:.2f}"
        mark = "  OVER" if self.budget is not None and self.ratio > self.budget else ""
        return f"{self.name:46} {self.ours_ms:10.2f} ms {self.floor_ms:10.2f} ms {self.ratio:7.2f}  {budget}{mark}"


def measure(benchmark: Benchmark, rounds: int) -> Row:
    """Time both sides in turn."""
    benchmark.ours(), benchmark.floor()
    pairs = [(benchmark.ours(), benchmark.floor()) for _ in range(max(3, rounds // benchmark.weight))]
    ours, floor = (statistics.median(side) for side in zip(*pairs, strict=True))
    return Row(benchmark.name, ours * 1000, floor * 1000, ours / floor, benchmark.budget)


def benchmarks(scratch: Path) -> Iterator[Benchmark]:
    """List all benchmarks."""
    yield from processes.cold_starts(scratch)
    yield from subjects.decoding()
    yield from subjects.calls()
    yield from processes.commands(scratch)


def main() -> int:
    """Print the table. Returns 1 if a figure is far over its budget."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="timings of each side (default: 15)")
    parser.add_argument("--only", default="", metavar="TEXT", help="benchmarks whose name contains this")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures as JSON")
    arguments = parser.parse_args()
    rows: list[Row] = []
    print(f"{'':46} {'ours':>13} {'floor':>13} {'ratio':>7}")
    with tempfile.TemporaryDirectory() as folder:
        for benchmark in benchmarks(Path(folder)):
            if arguments.only in benchmark.name:
                rows.append(measure(benchmark, arguments.rounds))
                print(rows[-1].text(), flush=True)
    if arguments.json is not None:
        arguments.json.write_text(json.dumps([asdict(row) for row in rows], indent=2) + "\n", encoding="utf-8")
    return 1 if any(row.fails for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
