"""A vendor that this repository does not know: a spec folder and recordings, no Python.

All tests that are parametrized by vendor run on it, in a process of its own.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from workorders.cli import main

from tests.support.paths import REPOSITORY
from tests.support.small_vendor import NAME, write_vendor


@pytest.fixture
def newcomer(tmp_path: Path) -> Path:
    """A folder with the newcomer's spec, recordings and generated package."""
    write_vendor(tmp_path)
    (tmp_path / "tests").mkdir()
    (tmp_path / "recordings").rename(tmp_path / "tests" / "recordings")
    assert main(["generate", "--specs", str(tmp_path / "specs"), "--out", str(tmp_path / "generated")]) == 0
    return tmp_path


def test_the_contract_tests_hold_for_a_new_vendor(newcomer: Path) -> None:
    folders = ["tests/contract", "tests/runtime/http"]
    command = [sys.executable, "-m", "pytest", "-n0", "-p", "no:cacheprovider", *folders, "-k", NAME]
    environment = {**os.environ, "WORKORDERS_TEST_ROOT": str(newcomer), "PYTEST_ADDOPTS": ""}
    environment = {name: value for name, value in environment.items() if not name.startswith("PYTEST_XDIST")}
    done = subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed
    assert int(passed[1]) > 50
