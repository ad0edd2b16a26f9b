"""A picture of the ratios: an SVG that is readable on light and on dark pages."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any, Final

_ROW, _TOP, _LABEL, _WIDTH, _VALUE = 22, 40, 260, 420, 120
_LOWEST, _HIGHEST = 0.02, 16.0
_STYLE: Final = """
text { font: 12px system-ui, sans-serif; fill: #24292f }
.over { fill: #cf222e } .within { fill: #1a7f37 } .plain { fill: #6e7781 }
.one { stroke: #8c959f; stroke-dasharray: 2 3 } .budget { stroke: #24292f; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .over { fill: #f85149 } .within { fill: #3fb950 } .plain { fill: #8b949e }
  .one { stroke: #6e7681 } .budget { stroke: #e6edf3 }
}
"""


def _x(ratio: float) -> float:
    """Return the place of a ratio on the logarithmic axis."""
    within = min(max(ratio, _LOWEST), _HIGHEST)
    return _LABEL + _WIDTH * math.log(within / _LOWEST) / math.log(_HIGHEST / _LOWEST)


def _bar(row: Mapping[str, Any], top: int) -> list[str]:
    ratio, budget = row["ratio"], row["budget"]
    kind = "plain" if budget is None else "over" if ratio > budget else "within"
    text = f"{ratio:.2f}" + ("" if budget is None else f" (budget {budget:.2f})")
    start, end = sorted((_x(1.0), _x(ratio)))
    parts = [
        f'<text x="{_LABEL - 8}" y="{top + 14}" text-anchor="end">{escape(row["name"])}</text>',
        f'<rect class="{kind}" x="{start:.1f}" y="{top + 4}" width="{max(end - start, 2):.1f}" height="12" rx="2"/>',
        f'<text x="{_LABEL + _WIDTH + 8}" y="{top + 14}">{text}</text>',
    ]
    if budget is not None:
        at = f"{_x(budget):.1f}"
        parts.append(f'<line class="budget" x1="{at}" x2="{at}" y1="{top + 2}" y2="{top + 18}"/>')
    return parts


def picture(rows: Sequence[Mapping[str, Any]]) -> str:
    """Draw the ratio of each row as a bar from 1.0, with its budget as a line."""
    height = _TOP + _ROW * len(rows) + 12
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_LABEL + _WIDTH + _VALUE} {height}" role="img">',
        f"<title>Ratios to the floor; 1.0 is the floor itself</title><style>{_STYLE}</style>",
    ]
    for mark in (0.05, 0.1, 0.5, 1.0, 2.0, 5.0, 10.0):
        at = f"{_x(mark):.1f}"
        lines.append(f'<text x="{at}" y="20" text-anchor="middle">{mark:g} ×</text>')
        lines.append(f'<line class="one" x1="{at}" x2="{at}" y1="28" y2="{height - 8}"/>')
    for index, row in enumerate(rows):
        lines += _bar(row, _TOP + _ROW * index)
    return "\n".join((*lines, "</svg>", ""))
