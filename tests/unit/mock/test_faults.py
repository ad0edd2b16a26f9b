"""The header that injects faults, and the command's messages."""

from __future__ import annotations

import importlib.util
from typing import Any

import pytest
from workorders.cli import main
from workorders.mock.faults import Fault, FaultCounter, fault_of


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("429", Fault("429")),
        ("500x2", Fault("500", 1, 2)),
        ("503@3", Fault("503", 3, 3)),
        (" timeout ", Fault("timeout")),
        ("malformedx1", Fault("malformed", 1, 1)),
    ],
)
def test_faults_are_read(text: str, fault: Fault) -> None:
    assert fault_of(text) == fault


@pytest.mark.parametrize("text", ["", "200", "4290", "500x", "slow", "500x2@3"])
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="Write a status"):
        fault_of(text)


def test_counted_faults_start_again() -> None:
    counter = FaultCounter()
    due = [counter.due("get", "500x2") is not None for _ in range(6)]
    assert due == [True, True, False, True, True, False]
    assert [counter.due("list", "429@2") is not None for _ in range(4)] == [False, True, False, True]


def test_the_command_says_how_to_install_its_extra(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    find = importlib.util.find_spec

    def without(name: str, *rest: Any) -> Any:
        return None if name == "starlette" else find(name, *rest)

    monkeypatch.setattr(importlib.util, "find_spec", without)
    assert main(["mock"]) == 2
    assert "needs starlette. Install the extra 'mock': pip install 'workorders[mock]'" in capsys.readouterr().err


@pytest.mark.parametrize("option", [["--port", "70000"], ["--port", "x"], ["--page-size", "0"]])
def test_wrong_numbers_are_refused(option: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["mock", *option])
    assert stop.value.code == 2
    assert option[0] in capsys.readouterr().err
