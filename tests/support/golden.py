"""Golden files: expected texts on disk, compared as unified diffs and rewritten by ``pytest --update-golden``."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

import pytest

_LINES_SHOWN = 200


@dataclass(frozen=True)
class Golden:
    """Compares made texts with golden files, or rewrites the files when ``update`` is set."""

    update: bool

    def compare(self, path: Path, made: str) -> None:
        """Compare one file."""
        if self.update:
            _write(path, made)
        expected = path.read_text(encoding="utf-8") if path.exists() else ""
        _fail_on(_diff(path.name, expected, made))

    def compare_folder(self, folder: Path, made: Mapping[str, str]) -> None:
        """Compare a folder's files: relative path -> text."""
        if self.update:
            shutil.rmtree(folder, ignore_errors=True)
            for name, text in made.items():
                _write(folder / name, text)
        expected = dict(texts_below(folder))
        diffs = (_diff(name, expected.get(name, ""), made.get(name, "")) for name in sorted({*expected, *made}))
        missing = [f"not on disk: {name}\n" for name in sorted(made.keys() - expected.keys())]
        extra = [f"no longer made: {name}\n" for name in sorted(expected.keys() - made.keys())]
        _fail_on("".join([*missing, *extra, *diffs]))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def texts_below(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the relative path and the text of each file below a folder."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8")


def _diff(name: str, expected: str, made: str) -> str:
    lines = unified_diff(
        expected.splitlines(keepends=True), made.splitlines(keepends=True), f"expected/{name}", f"made/{name}"
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def _fail_on(difference: str) -> None:
    if not difference:
        return
    lines = difference.splitlines()
    if len(lines) > _LINES_SHOWN:
        lines = [*lines[:_LINES_SHOWN], f"... and {len(lines) - _LINES_SHOWN} more lines"]
    text = "\n".join(lines)
    pytest.fail(f"Golden files differ. Run pytest with --update-golden and review the diff.\n{text}", pytrace=False)
