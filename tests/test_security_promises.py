"""The numbers in SECURITY.md are those the clients keep: each row of its table has a test here, and each test a row."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.promises import answers, calls
from tests.promises.measured import KEPT

ROOT = Path(__file__).resolve().parents[1]
MEASURING = (calls, answers)


def promises() -> dict[str, str]:
    """The table: promise -> number, as it is written."""
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    _, _, table = text.partition("| promise | number |\n|---|---|\n")
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", table.partition("\n\n")[0], re.MULTILINE)
    found = dict(rows)
    assert len(found) == len(rows)
    return found


PROMISES = promises()


def test_every_promise_has_a_test_and_every_test_a_promise() -> None:
    assert PROMISES.keys() == KEPT.keys()
    assert {measure.__module__ for measure in KEPT.values()} == {module.__name__ for module in MEASURING}
    assert len(PROMISES) >= 20


@pytest.mark.parametrize("promise", PROMISES)
def test_the_documented_number_is_the_measured_one(promise: str) -> None:
    assert str(KEPT[promise]()) == PROMISES[promise]


def test_the_document_says_what_people_look_for() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    for heading in (
        "Reporting a vulnerability",
        "Supported versions",
        "Who is trusted with what",
        "What each client promises",
    ):
        assert f"\n## {heading}\n" in text
    for distribution in (path.parent.name for path in ROOT.glob("generated/*/pyproject.toml")):
        assert f"`workorders-{distribution}`" in text
