"""`generate --watch`: what is noticed, what is generated again, and how it ends."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from workorders.cli import main
from workorders.watch import changes, stamps

from tests.unit.test_cli import BROKEN, SPEC, write_spec

A, B = Path("a"), Path("b")


def seen(*states: dict[Path, int]) -> list[list[str]]:
    """Watch folders whose only file has these sizes at each look, and return what is reported."""
    remaining = iter([{folder: {"x": (0, size)} for folder, size in state.items()} for state in states])

    def scan() -> dict[Path, dict[str, tuple[int, int]]]:
        try:
            return next(remaining)
        except StopIteration:
            raise KeyboardInterrupt from None

    found: list[list[str]] = []
    with suppress(KeyboardInterrupt):
        for folders in changes(scan, lambda _: None):
            found.append([str(folder) for folder in folders])
    return found


def test_a_change_is_reported_once_and_when_it_is_complete() -> None:
    assert seen({A: 1, B: 1}, {A: 1, B: 1}, {A: 2, B: 1}, {A: 3, B: 1}, {A: 3, B: 1}, {A: 3, B: 1}) == [["a"]]


def test_new_and_removed_folders() -> None:
    assert seen({A: 1}, {A: 1, B: 1}, {A: 1, B: 1}, {A: 1}, {A: 1}) == [["b"], []]


def test_a_change_while_packages_are_generated_is_reported_next() -> None:
    assert seen({A: 1}, {A: 2}, {A: 2}, {A: 3}, {A: 3}) == [["a"], ["a"]]


def test_stamps_know_every_file_and_survive_missing_folders(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "x.yaml").write_text("x")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    before = stamps([tmp_path, tmp_path / "missing"])
    assert {Path(path).name for path in before} == {"x.yaml", "dangling"}
    os.utime(tmp_path / "inner" / "x.yaml", ns=(1, 1))
    assert stamps([tmp_path]) != before


@pytest.fixture
def edits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Make edits while the command waits; after the last one comes Ctrl+C."""
    monkeypatch.chdir(tmp_path)

    def plan(*steps: Callable[[], object]) -> None:
        pending: Iterator[Callable[[], object]] = iter([each for step in steps for each in (step, lambda: None)])

        def sleep(_: float) -> None:
            try:
                step = next(pending)
            except StopIteration:
                raise KeyboardInterrupt from None
            step()

        monkeypatch.setattr("workorders.commands.generate.time.sleep", sleep)

    return plan


def test_only_what_changed_is_generated_again_and_errors_are_waited_out(
    tmp_path: Path, edits: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    spec = write_spec(tmp_path / "specs", "lifts") / "openapi.yaml"
    write_spec(tmp_path / "specs", "other")
    edits(lambda: spec.write_text(BROKEN), lambda: spec.write_text(SPEC.replace("title: ", "title: My ")))
    assert main(["generate", "--watch"]) == 0
    printed = capsys.readouterr()
    assert printed.out.count("Watching for changes. Press Ctrl+C to stop.") == 3
    assert "specs/lifts/openapi.yaml:1:" in printed.err
    first, _, last = printed.out.split("Watching for changes. Press Ctrl+C to stop.\n")[:3]
    assert "other" in first
    assert "other" not in last
    assert "lifts" in last


def test_a_wrong_name_is_an_error_from_the_start(
    tmp_path: Path, edits: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    write_spec(tmp_path / "specs", "lifts")
    edits()
    assert main(["generate", "nobody", "--watch"]) == 2
    assert main(["generate", "--watch", "--format", "json"]) == 2
    assert "--watch prints text. Leave out --format." in capsys.readouterr().out
