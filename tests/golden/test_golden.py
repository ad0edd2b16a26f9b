"""One folder a feature of the spec language: a small spec, and the package it becomes (the runtime's files aside).

``pytest tests/generator/test_golden.py --update-golden`` rewrites them; read the diff before you commit it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from workorders.pipeline import generate_package
from workorders.codegen.writer import MANIFEST

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
FEATURES = sorted(path.parent.name for path in GOLDEN.glob("*/openapi.yaml"))


def _package(feature: str) -> dict[str, str]:
    files = generate_package(GOLDEN / feature, feature).files
    return {
        str(path): text
        for path, text in files.items()
        if "_runtime" not in path.parts and path != MANIFEST and path.name not in ("LICENSE", "errors.py", "py.typed")
    }


@pytest.mark.parametrize("feature", FEATURES)
def test_golden(feature: str, request: pytest.FixtureRequest) -> None:
    expected = GOLDEN / feature / "expected"
    made = _package(feature)
    if request.config.getoption("--update-golden"):
        shutil.rmtree(expected, ignore_errors=True)
        for name, text in made.items():
            target = expected / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    on_disk = {
        path.relative_to(expected).as_posix(): path.read_text(encoding="utf-8")
        for path in expected.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert made == on_disk


def test_there_are_golden_packages() -> None:
    assert {"auth", "modes", "paging", "plain"} <= set(FEATURES)
