"""Golden files: how a difference is shown, and that an update removes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.golden import Golden

COMPARING, UPDATING = Golden(update=False), Golden(update=True)


def test_a_changed_file_is_shown_as_a_unified_diff(tmp_path: Path) -> None:
    (tmp_path / "expected.txt").write_text("one\ntwo\nthree")
    with pytest.raises(pytest.fail.Exception) as caught:
        COMPARING.compare(tmp_path / "expected.txt", "one\n2\nthree\n")
    lines = str(caught.value).splitlines()
    assert lines[1:3] == ["--- expected/expected.txt", "+++ made/expected.txt"]
    assert {"-two", "+2"} <= set(lines)
    UPDATING.compare(tmp_path / "expected.txt", "one\n2\nthree\n")
    COMPARING.compare(tmp_path / "expected.txt", "one\n2\nthree\n")


def test_missing_and_extra_files_of_a_folder_are_named(tmp_path: Path) -> None:
    UPDATING.compare_folder(tmp_path / "expected", {"old.py": "", "sub/same.py": "x = 1\n"})
    made = {"new.py": "", "sub/same.py": "x = 2\n"}
    with pytest.raises(pytest.fail.Exception) as caught:
        COMPARING.compare_folder(tmp_path / "expected", made)
    lines = str(caught.value).splitlines()
    assert {"not on disk: new.py", "no longer made: old.py", "-x = 1", "+x = 2"} <= set(lines)
    UPDATING.compare_folder(tmp_path / "expected", made)
    COMPARING.compare_folder(tmp_path / "expected", made)


def test_a_long_diff_is_cut(tmp_path: Path) -> None:
    with pytest.raises(pytest.fail.Exception) as caught:
        COMPARING.compare(tmp_path / "missing.txt", "line\n" * 1000)
    assert len(str(caught.value).splitlines()) < 250
