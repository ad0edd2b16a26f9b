"""Vendors that this repository does not know: a spec folder and a folder of recordings, no Python.

All tests that are parametrized by vendor run on them, in a process of its own. `pump_works` declares what other vendors
do not have together: no paging, a rotating token, a server variable, signed webhooks, no enum, no request ids.
`gantry_care` has odd habits: pages asked for in a body and counted in a header, a result in a header, constants, a
prefix before the key, failures in successes, idempotency keys, uploads.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from workorders.cli import main

from tests.support.paths import REPOSITORY
from tests.support.small_vendor import NAME, write_vendor

MADE_UP = REPOSITORY / "tests" / "made_up_vendors"
MADE_UP_NAMES = sorted(path.name for path in (MADE_UP / "specs").iterdir())


@pytest.fixture(scope="module")
def newcomers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with specs and recordings, and the packages that the first command of the README makes."""
    tmp_path = tmp_path_factory.mktemp("newcomers")
    write_vendor(tmp_path)
    shutil.copytree(MADE_UP / "specs", tmp_path / "specs", dirs_exist_ok=True)
    shutil.copytree(MADE_UP / "recordings", tmp_path / "recordings", dirs_exist_ok=True)
    (tmp_path / "tests").mkdir()
    (tmp_path / "recordings").rename(tmp_path / "tests" / "recordings")
    folders = {"specs": "specs", "out": "generated", "recordings": "tests/recordings"}
    assert main(["generate", *(f"--{name}={tmp_path / folder}" for name, folder in folders.items())]) == 0
    return tmp_path


def test_the_contract_tests_hold_for_new_vendors(newcomers: Path) -> None:
    """The second command of the README."""
    folders = ["tests/contract", "tests/runtime/http"]
    names = " or ".join([NAME, *MADE_UP_NAMES])
    command = [sys.executable, "-m", "pytest", "-n0", "-p", "no:cacheprovider", *folders, "-k", names]
    environment = {**os.environ, "WORKORDERS_TEST_ROOT": str(newcomers), "PYTEST_ADDOPTS": ""}
    environment = {name: value for name, value in environment.items() if not name.startswith("PYTEST_XDIST")}
    done = subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed
    assert int(passed[1]) > 300


def test_recordings_of_new_vendors_replay(newcomers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(newcomers)
    for command in (["check"], ["verify", *MADE_UP_NAMES], ["replay"]):
        assert main(command) == 0
