"""`workorders release --check` and `check`: what keeps a package from being published, and what is recorded of it."""

from __future__ import annotations

import json
import platform
import shutil
from pathlib import Path
from typing import Any

import pytest
from workorders.cli import main
from workorders.diff.versions import is_enough, release_problems
from workorders.ir.api import Release
from workorders.release import check as releases
from workorders.release import smoke
from workorders.release.state import Released, hash_runtime, read_released, runtime_problem, write_released
from workorders.revisions import commit_of
from workorders.settings import UsageError

from tests.unit.diff.seeds import BASE
from tests.unit.diff.test_command import git, write

COMPLETE = BASE.replace(
    "  timezone: Europe/Berlin\n",
    "  timezone: Europe/Berlin\n"
    "  authors: [Lift Works <lifts@example.invalid>]\n"
    "  urls: {Source: 'https://lifts.example/source'}\n",
)
BREAKING = COMPLETE.replace("budget: {type: number}", "budget: {type: boolean}")
RELEASES = "  releases:\n"

pytestmark = pytest.mark.skipif(shutil.which("uv") is None, reason="uv is not installed")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one spec and its package, as the current folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".cache"))
    monkeypatch.setattr(smoke, "other_pythons", lambda: (smoke.Python("3.99.1", str(tmp_path / "python")),))
    generate(COMPLETE)
    (tmp_path / ".gitignore").write_text("dist\n.cache\n", encoding="utf-8")
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "Base")
    return tmp_path


@pytest.fixture
def without_builds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the builds and smoke tests, which other tests run."""
    monkeypatch.setattr(releases, "_artifacts", lambda *_: releases._Artifacts((), {}, {}))


def generate(text: str) -> None:
    write(Path("specs/lifts"), text)
    assert main(["generate"]) == 0


def release(capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, dict[str, Any]]:
    capsys.readouterr()
    exit_code = main(["release", *options, "lifts", "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    assert "packages" in report, report
    return exit_code, report["packages"][0]


def test_a_complete_package_would_be_published(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    exit_code, package = release(capsys, "--check")
    assert (exit_code, package["problems"], package["version"]) == (0, [], "1.4.2")
    assert sorted(package["files"]) == ["workorders_lifts-1.4.2-py3-none-any.whl", "workorders_lifts-1.4.2.tar.gz"]
    assert package["released"] is None
    assert package["pythons"] == {platform.python_version(): "", "3.99.1": "its libraries are not in the cache of uv"}
    assert not (project / "dist").exists()
    assert not (project / "specs" / "lifts" / "released.json").exists()


def test_what_is_missing_is_named(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert project.is_dir()
    generate(BASE.replace("date: '2026-10-01', ", ""))
    exit_code, package = release(capsys, "--check")
    assert exit_code == 1
    assert [problem.split(".")[0].rstrip(":") for problem in package["problems"]] == [
        "release 1",
        "the metadata has no authors",
        "the metadata has no URLs",
    ]
    assert package["problems"][0] == "release 1.4.2 has no date"


@pytest.mark.usefixtures("without_builds")
def test_a_package_that_was_not_generated_again_is_named(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(project / "specs" / "lifts", BREAKING)
    exit_code, package = release(capsys, "--check")
    assert exit_code == 1
    assert "generated/lifts is out of date. Run: workorders generate lifts" in package["problems"]


@pytest.mark.usefixtures("without_builds")
def test_a_breaking_change_needs_a_version(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    exit_code, package = release(capsys)
    assert (exit_code, package["problems"]) == (0, [])
    assert main(["check", "lifts"]) == 0
    git("add", ".")
    git("commit", "-qm", "Release 1.4.2")

    generate(BREAKING)
    capsys.readouterr()
    assert main(["check", "lifts"]) == 1
    assert "workorders-lifts 1.4.2 is released, and its files changed. Add a release" in capsys.readouterr().err
    exit_code, package = release(capsys, "--check")
    assert exit_code == 1
    assert any(
        "version 1.4.2 is too low: there is a breaking change since 1.4.2, which asks for 2.0.0" in each
        for each in package["problems"]
    )

    for version, enough in (("1.5.0", False), ("2.0.0", True)):
        new = f"    - {{version: {version}, date: '2026-11-01', notes: ['Breaking: budgets are yes or no.']}}\n"
        generate(BREAKING.replace(RELEASES, RELEASES + new))
        assert main(["check", "lifts"]) == 0
        exit_code, package = release(capsys, "--check")
        assert (exit_code == 0) is enough, package["problems"]
        assert package["released"] == "1.4.2"


def test_a_release_needs_committed_files(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    generate(COMPLETE.replace("description: What to know.", "description: What one has to know."))
    capsys.readouterr()
    assert main(["release", "lifts"]) == 2
    assert "changes that are not committed" in capsys.readouterr().err
    assert not (project / "specs" / "lifts" / "released.json").exists()


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"version": 1, "files": "ab"}', '{"version": "1.0.0"}'])
def test_a_damaged_record_of_a_release_is_not_ignored(text: str, tmp_path: Path) -> None:
    assert read_released(tmp_path) is None
    (tmp_path / "released.json").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=r"^Can't read .*released\.json: .+\. Restore it from git\.$"):
        read_released(tmp_path)


def test_a_record_of_a_release_that_is_a_folder_is_not_ignored(tmp_path: Path) -> None:
    (tmp_path / "released.json").mkdir()
    with pytest.raises(UsageError, match="Restore it from git"):
        read_released(tmp_path)


def test_without_git_no_release_is_recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert commit_of(tmp_path, "released.json") == ""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError, match="git is not installed"):
        commit_of(tmp_path, "released.json")


def test_the_runtime_may_not_change_under_a_released_version(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "module.py").write_text("VALUE = 1\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[project]\nversion = '0.2.0'\n", encoding="utf-8")
    assert runtime_problem(tmp_path) == ""
    write_released(tmp_path, Released("0.2.0", hash_runtime(tmp_path), ""))
    assert read_released(tmp_path) == Released("0.2.0", hash_runtime(tmp_path), "")
    assert runtime_problem(tmp_path) == ""
    (tmp_path / "src" / "module.py").write_text("VALUE = 2\n", encoding="utf-8")
    assert runtime_problem(tmp_path).startswith("workorders-runtime 0.2.0 is released, and its files changed.")
    (tmp_path / "pyproject.toml").write_text("[project]\nversion = '0.2.1'\n", encoding="utf-8")
    assert runtime_problem(tmp_path) == ""


def test_releases_are_in_order_and_have_notes() -> None:
    releases = (
        Release("0.2.0", "2026-01-01", ()),
        Release("0.3.0", "2026-02-01", ("Faster.",)),
        Release("0.1.0", "", ("First.",)),
    )
    assert [*release_problems(releases)] == [
        "release 0.2.0 has no notes",
        "release 0.1.0 has no date",
        "release 0.2.0 is not later than 0.3.0",
        "release 0.2.0 (2026-01-01) is dated before 0.3.0 (2026-02-01)",
    ]


def test_a_prerelease_of_the_required_version_is_enough() -> None:
    assert is_enough("2.0.0rc1", "2.0.0")
    assert not is_enough("1.9.0", "2.0.0")


def test_the_lowest_and_the_newest_python_at_hand_are_tested() -> None:
    present = platform.python_version()
    versions = ["3.99.1", "3.98.0", "3.99.1", "3.9.18", "3.100.0a1", present]
    listed = [{"implementation": "cpython", "version": each, "path": f"/python{each}"} for each in versions]
    other = {"implementation": "pypy", "version": "3.99.9", "path": "/pypy"}
    assert smoke.lowest_and_newest([other, *listed]) == (smoke.Python("3.99.1", "/python3.99.1"),)
    assert [each.version for each in smoke.lowest_and_newest(listed[:3])] == ["3.98.0", "3.99.1"]
