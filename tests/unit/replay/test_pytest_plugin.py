"""The pytest plugin, in a project that has nothing but specs, recordings and generated packages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from workorders.cli import main

from tests.support.small_vendor import NAME, write_vendor

CONFIG = """\
[pytest]
testpaths = recordings
workorders_recordings = recordings
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    options = write_vendor(tmp_path)
    assert main(["generate", *options[:4]]) == 0
    (tmp_path / "pytest.ini").write_text(CONFIG, encoding="utf-8")
    return tmp_path


def run(project: Path, *arguments: str, every_plugin: bool = False) -> tuple[int, str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    if not every_plugin:
        environment |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_PLUGINS": "workorders.pytest_plugin"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_recordings_are_tests_when_asked_for(project: Path) -> None:
    code, output = run(project)
    assert (code, "no tests ran" in output) == (5, True), output
    code, output = run(project, "--replay", every_plugin=True)
    assert (code, "4 passed" in output) == (0, True), output
    (project / "pytest.ini").write_text(CONFIG + "workorders_replay = true\n", encoding="utf-8")
    code, output = run(project, "-k", "two-pages and async")
    assert (code, "1 passed" in output) == (0, True), output


def test_a_failure_names_the_line_of_the_recording(project: Path) -> None:
    file = project / "recordings" / NAME / "listJobs.two-pages.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("items: 2", "items: 3"), encoding="utf-8")
    code, output = run(project, "--replay")
    assert code == 1
    assert f"{file}:19:" in output
    assert "replay-result the number of items is 2, recorded is 3" in output
    assert "2 failed, 2 passed" in output


def test_a_recording_with_errors(project: Path) -> None:
    file = project / "recordings" / NAME / "listJobs.two-pages.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("synthetic", "a guess"), encoding="utf-8")
    code, output = run(project, "--replay")
    assert code == 2
    assert "recording-invalid" in output
