"""One folder for each feature of the spec language: a small spec, and the package generated from it.

``pytest tests/golden --update-golden`` rewrites the packages; review the diff before you commit it.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from workorders.codegen.writer import MANIFEST
from workorders.pipeline import generate_package

from tests.support.golden import Golden

GOLDEN = Path(__file__).resolve().parent
FEATURES = sorted(path.parent.name for path in GOLDEN.glob("*/openapi.*"))


@pytest.mark.parametrize("feature", FEATURES)
def test_golden(feature: str, golden: Golden) -> None:
    files = generate_package(GOLDEN / feature, feature).files
    made = {str(path): text for path, text in files.items() if path != MANIFEST and path.name != "LICENSE"}
    golden.compare_folder(GOLDEN / feature / "expected", made)


def test_there_are_golden_packages() -> None:
    assert {"auth", "example_client", "modes", "paging", "plain"} <= set(FEATURES)
