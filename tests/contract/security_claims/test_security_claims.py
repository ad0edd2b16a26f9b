"""The numbers in SECURITY.md are those the clients keep: each row of its table has a test here, and each test a row."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.contract.security_claims import call_claims, hostile_claims, response_claims
from tests.contract.security_claims.claims import CLAIMS

ROOT = Path(__file__).resolve().parents[3]
MEASURING = (call_claims, hostile_claims, response_claims)


def documented_claims() -> dict[str, str]:
    """The table of SECURITY.md: claim -> number as written."""
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    _, _, table = text.partition("| promise | number |\n|---|---|\n")
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", table.partition("\n\n")[0], re.MULTILINE)
    found = dict(rows)
    assert len(found) == len(rows)
    return found


DOCUMENTED = documented_claims()


def test_every_claim_is_measured_and_every_measurement_is_documented() -> None:
    assert DOCUMENTED.keys() == CLAIMS.keys()
    assert {measure.__module__ for measure in CLAIMS.values()} == {module.__name__ for module in MEASURING}
    assert len(DOCUMENTED) >= 20


@pytest.mark.parametrize("claim", DOCUMENTED)
def test_the_documented_number_is_the_measured_one(claim: str) -> None:
    assert str(CLAIMS[claim]()) == DOCUMENTED[claim]


def test_the_document_has_its_sections() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    for heading in (
        "Reporting a vulnerability",
        "Supported versions",
        "Who is trusted with what",
        "What each client promises",
    ):
        assert f"\n## {heading}\n" in text


def test_every_fault_names_a_test_that_exists() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    named = re.findall(r"^\| [^|]+ \| [^|]+ \| `([\w/.]+)::(\w+)` \|$", text, re.MULTILINE)
    assert len(named) >= 55
    for file, name in named:
        assert f"def {name}(" in (ROOT / "tests" / file).read_text(encoding="utf-8"), (file, name)
