"""The attacks of `tests/attack.py`, a few of each."""

from __future__ import annotations

import logging

import pytest

from tests import attack


def test_a_few_of_each_attack_break_no_promise(capsys: pytest.CaptureFixture[str]) -> None:
    counts = "--writes 60 --mutants 60 --cancellations 20 --renewals 0 --kills 1 --bodies 0 --seconds 30"
    assert attack.main(counts.split()) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.rpartition("broken ")[2] for line in lines] == [
        "0 times in 60",
        "0 times in 60",
        "0 times in 20",
        "0 times in 1",
    ]
    assert logging.root.manager.disable == logging.NOTSET  # other tests read what is logged
