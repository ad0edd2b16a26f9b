"""specs/CODES.md describes every code of a diagnostic, generated from their table."""

from __future__ import annotations

from pathlib import Path

from workorders.codes import ALL_CODES

from tests.support.code_reference import page
from tests.support.golden import Golden

FILE = Path(__file__).resolve().parents[3] / "specs" / "CODES.md"


def test_the_page_about_the_codes_is_up_to_date(golden: Golden) -> None:
    golden.compare(FILE, page())


def test_every_code_has_a_section() -> None:
    assert [line[4:] for line in page().splitlines() if line.startswith("### ")] == list(ALL_CODES)
