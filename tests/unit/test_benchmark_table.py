"""The table of the benchmarks: its README lists every line, and its picture shows every ratio."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

from tests.benchmarks.budgets import LINES
from tests.benchmarks.picture import picture

FOLDER = Path(__file__).parents[1] / "benchmarks"


def test_the_readme_has_every_line_with_its_floor_and_budget() -> None:
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    rows = [tuple(cell.strip() for cell in row.strip("|").split("|")) for row in re.findall(r"^\|.*\|$", text, re.M)]
    listed = {row[0]: row[1:3] for row in rows if row[0] in LINES}
    assert listed == {
        name: (line.floor, "" if line.budget is None else f"{line.budget:.2f}") for name, line in LINES.items()
    }


def test_the_picture_shows_every_ratio() -> None:
    rows = [
        {"name": "within & below", "ratio": 0.5, "budget": 1.0},
        {"name": "over", "ratio": 3.0, "budget": 2.0},
        {"name": "plain", "ratio": 99.0, "budget": None},
    ]
    root = ElementTree.fromstring(picture(rows))
    space = "{http://www.w3.org/2000/svg}"
    assert [bar.get("class") for bar in root.iter(f"{space}rect")] == ["within", "over", "plain"]
    texts = [text.text for text in root.iter(f"{space}text")]
    assert {"within & below", "0.50 (budget 1.00)", "99.00"} <= set(texts)
    assert all(0 <= float(bar.get("x", "-1")) <= 800 for bar in root.iter(f"{space}rect"))
