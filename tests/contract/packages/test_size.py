"""Generated code stays readable: how many lines an operation takes, and how long they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.paths import GENERATED, VENDORS
from tests.support.vendors import OPERATIONS, operations_of

LINES_OF_AN_OPERATION = 135
"""Both flavors, with their docstrings and fields, on average for a package."""
LINES_ON_AVERAGE = 95
"""The same for all packages together."""
COLUMNS = 120


def sources(vendor: str, *folders: str) -> list[Path]:
    (root,) = (GENERATED / vendor / "src").iterdir()
    return [path for folder in folders or ("",) for path in sorted((root / folder).rglob("*.py"))]


def lines(vendor: str) -> int:
    """Count the lines of the modules with operations."""
    return sum(len(path.read_text().splitlines()) for path in sources(vendor, "resources", "fields"))


@pytest.mark.parametrize("vendor", VENDORS)
def test_an_operation_takes_few_lines(vendor: str) -> None:
    assert lines(vendor) <= LINES_OF_AN_OPERATION * len(operations_of(vendor))


def test_an_operation_takes_few_lines_on_average() -> None:
    assert sum(map(lines, VENDORS)) <= LINES_ON_AVERAGE * len(OPERATIONS)


@pytest.mark.parametrize("vendor", VENDORS)
def test_no_line_is_long(vendor: str) -> None:
    every = ((path, line) for path in sources(vendor) for line in path.read_text().splitlines())
    assert [(path, line) for path, line in every if len(line) > COLUMNS] == []
