"""One folder for each feature of the spec language: a small spec, and the package generated from it.

``pytest tests/golden --update-golden`` rewrites the packages; review the diff before you commit it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePosixPath

import pytest
from workorders.codegen.writer import MANIFEST

from tests.golden.support import FOLDER, Package
from tests.support.golden import Golden, texts_below

FEATURES = sorted(path.parent.name for path in FOLDER.glob("*/openapi.*"))


@pytest.mark.parametrize("feature", FEATURES)
def test_golden(feature: str, golden: Golden, packages: Callable[[str], Package]) -> None:
    left_out = {str(MANIFEST), "LICENSE"}
    written = texts_below(packages(feature).folder)
    made = {name: text for name, text in written if PurePosixPath(name).name not in left_out}
    golden.compare_folder(FOLDER / feature / "expected", made)


def test_there_are_golden_packages() -> None:
    assert {"auth", "example_client", "modes", "paging", "plain"} <= set(FEATURES)
