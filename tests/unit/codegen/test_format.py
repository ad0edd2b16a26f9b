"""Nothing that is not Python is ever written."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from workorders import pipeline
from workorders.cache import Cache
from workorders.cli import main
from workorders.codegen.format import format_files
from workorders.diagnostics import InvalidSourceError

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    "text",
    ["def f(:\n", "def f(a, a):\n    pass\n", "return 1\n", 'x = "\\d"\n', "None = 1\n", "x: int = 1\nglobal x\n"],
)
def test_every_file_is_compiled(text: str) -> None:
    with pytest.raises(InvalidSourceError, match=r"^src/a\.py:"):
        format_files({PurePosixPath("src/a.py"): text}, Cache(None))


def test_invalid_source_is_an_internal_error_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pipeline, "render", lambda _: {PurePosixPath("src/a.py"): "\n\nreturn 1\n"})
    monkeypatch.setenv("WORKORDERS_TRACEBACK", "1")
    spec = ROOT / "tests" / "golden" / "plain"
    assert main(["generate", f"{spec}/", "--out", str(tmp_path / "out")]) == 3
    assert "internal error: InvalidSourceError (src/a.py:1: " in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
