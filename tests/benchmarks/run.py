"""What the project costs, as ratios to the bare libraries in the same run: ``python tests/benchmarks/run.py``.

Each figure is the median of alternating rounds, so that a busy machine slows both sides. `README.md` describes what
each figure is compared with. The exit code is 1 if a figure is more than 1.5 times its budget,
or 1.5 times what is known where the budget is missed. Not part of the tests.
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

from tests.benchmarks import generating, processes, subjects  # noqa: E402
from tests.benchmarks.budgets import LINES  # noqa: E402
from tests.benchmarks.picture import picture  # noqa: E402
from tests.benchmarks.timing import Benchmark, NotInstalledError  # noqa: E402


@dataclass(frozen=True)
class Row:
    """The result of one benchmark."""

    name: str
    ours: float
    floor: float
    unit: str
    ratio: float
    budget: float | None
    limit: float | None

    @property
    def fails(self) -> bool:
        """Whether the ratio is far above what is wanted, or known."""
        return self.limit is not None and self.ratio > self.limit

    def text(self) -> str:
        """Return the line of the table."""
        budget = "" if self.budget is None else f"budget {self.budget:.2f}"
        mark = "  OVER" if self.budget is not None and self.ratio > self.budget else ""
        both = f"{self.ours:10.2f} {self.unit} {self.floor:10.2f} {self.unit}"
        return f"{self.name:42} {both} {self.ratio:7.2f}  {budget}{mark}"


def measure(benchmark: Benchmark, rounds: int) -> Row:
    """Measure both sides in turn."""
    line = LINES[benchmark.name]
    scale = 1000.0 if line.unit == "ms" else 1e-6
    if line.unit == "MB":
        rounds = 1
    else:
        benchmark.ours(), benchmark.floor()
        rounds = max(3, rounds // benchmark.weight)
    pairs = [(benchmark.ours(), benchmark.floor()) for _ in range(rounds)]
    ours, floor = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratio = statistics.median(one / other for one, other in pairs)
    return Row(benchmark.name, ours * scale, floor * scale, line.unit, ratio, line.budget, line.limit)


def benchmarks(scratch: Path) -> Iterator[Benchmark]:
    """List all benchmarks."""
    yield from processes.cold_starts(scratch)
    yield from subjects.decoding()
    yield from subjects.calls()
    yield from generating.commands(scratch)
    yield from generating.stages()
    yield from generating.peers(scratch)


def main() -> int:
    """Print the table. Returns 1 if a figure is above its limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="measurements of each side (default: 15)")
    parser.add_argument("--only", default="", metavar="TEXT", help="benchmarks whose name contains this")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures as JSON")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="also draw the ratios as an SVG")
    arguments = parser.parse_args()
    rows: list[Row] = []
    print(f"{'':42} {'ours':>13} {'floor':>13} {'ratio':>7}")
    with tempfile.TemporaryDirectory() as folder:
        for benchmark in benchmarks(Path(folder)):
            if arguments.only not in benchmark.name:
                continue
            try:
                rows.append(measure(benchmark, arguments.rounds))
            except NotInstalledError as error:
                print(f"{benchmark.name:42} skipped: {error}", flush=True)
                continue
            print(rows[-1].text(), flush=True)
    figures = [asdict(row) for row in rows]
    if arguments.json is not None:
        arguments.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    if arguments.picture is not None:
        arguments.picture.write_text(picture(figures), encoding="utf-8")
    return 1 if any(row.fails for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
