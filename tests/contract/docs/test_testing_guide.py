"""Every Python block of the guides runs; its test functions run, too."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.support.paths import REPOSITORY

BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
GUIDE = REPOSITORY / "docs" / "guides" / "testing.md"


@pytest.mark.parametrize("block", BLOCK.findall(GUIDE.read_text(encoding="utf-8")))
def test_the_blocks_of_the_testing_guide_run(block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(block, "<guide>", "exec"), names)
    for name, value in names.items():
        if name.startswith("test_"):
            value()
