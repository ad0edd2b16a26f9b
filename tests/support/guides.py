"""The guides, and the blocks of Python in them."""

from __future__ import annotations

import re
from pathlib import Path

from tests.support.paths import REPOSITORY

GUIDES = sorted((REPOSITORY / "tests" / "guides").glob("*.md"))
RECIPES = REPOSITORY / "tests" / "guides" / "recipes.md"
_BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(path: Path) -> list[str]:
    """The blocks of a page, each at its line, so that tracebacks name it."""
    text = path.read_text(encoding="utf-8")
    return ["\n" * text.count("\n", 0, each.start(1)) + each[1] for each in _BLOCK.finditer(text)]


def block_with(path: Path, text: str) -> str:
    """The first block of a page that has a text."""
    return next(each for each in blocks(path) if text in each)
