"""Tests see the generated packages and the golden ones without installing them."""

import sys

from tests.support.paths import GENERATED, REPOSITORY

_SOURCES = (
    *sorted(GENERATED.glob("*/src")),
    *(spec.parent / "expected" / "src" for spec in sorted(REPOSITORY.glob("tests/golden/*/openapi.yaml"))),
)

sys.path[:0] = [str(source) for source in _SOURCES]
