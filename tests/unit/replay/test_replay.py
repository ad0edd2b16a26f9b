"""`workorders replay`: recordings that hold, and each way in which one can fail."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest
from workorders.cli import main
from workorders.replay.network import NetworkBlockedError, network_blocked

from tests.support.small_vendor import NAME, write_vendor

PAGES = "listJobs.two-pages.yaml"


@pytest.fixture(scope="module")
def vendor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the vendor's spec, recordings and generated package."""
    root = tmp_path_factory.mktemp("vendor")
    options = write_vendor(root)
    assert main(["generate", *options[:4]]) == 0
    return root


@pytest.fixture
def options(vendor: Path, tmp_path: Path) -> list[str]:
    """Options for a copy of the recordings."""
    copy = tmp_path / "recordings"
    (copy / NAME).mkdir(parents=True)
    for file in (vendor / "recordings" / NAME).iterdir():
        (copy / NAME / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    return ["--specs", f"{vendor}/specs", "--out", f"{vendor}/generated", "--recordings", str(copy)]


def change(options: list[str], file: str, old: str, new: str) -> Path:
    path = Path(options[-1]) / NAME / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def test_recordings_that_hold(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", *options]) == 0
    printed = capsys.readouterr()
    assert printed.out == f"{NAME}: 2 calls replayed, sync and async; 0 failed\n"
    assert printed.err == ""


@pytest.mark.parametrize(
    ("old", "new", "line", "code", "message"),
    [
        (
            "query: [[open, 'true']]",
            "query: [[open, 'false']]",
            10,
            "replay-request",
            "the query is [('open', ",
        ),
        (
            "jobs\n      query",
            "orders\n      query",
            9,
            "replay-request",
            "the URL is 'https://api.lifts.example/jobs'",
        ),
        ("Basic Y2FuYXJ5", "Basic Z2FuYXJ5", 11, "replay-request", "the header Authorization is"),
        ("items: 2", "items: 3", 19, "replay-result", "the number of items is 2, recorded is 3"),
        ("10:00:00+00:00", "10:00:01+00:00", 21, "replay-result", "[0].at is datetime.datetime(2026, 11, 21, 10, 0"),
        ("known: false}", "known: true}", 22, "replay-result", "[1].state.is_known is False"),
        ("kind: enum", "kind: type", 23, "replay-result", "the deviations are"),
        ("'[0].at'", "'[0].there'", 21, "replay-result", "[0].there can't be compared"),
        ("method: list,", "method: find,", 5, "replay-call", "the client has no method jobs.find"),
        ("{username:", "{usrname:", 4, "replay-call", "the client has no option 'usrname' (did you mean username?)"),
        ("method: list,", "method: lst,", 5, "replay-call", "no method jobs.lst (did you mean list?)"),
        ("resource: jobs,", "resource: job,", 5, "replay-call", "no method job.list (did you mean jobs?)"),
        ("kwargs: {open: true}", "kwargs: {shut: true}", 5, "replay-call", "the call raised TypeError"),
        ("next: 1}", "next: null}", 13, "replay-request", "a recorded request was never sent"),
        ("next: null}", "next: 2}", 6, "replay-request", "a request that is not recorded: GET"),
        ("items: 2\n", "items: 2\n  error: {class: NotFoundError}\n", 20, "replay-result", "no error was raised"),
        (
            "status: 200, body: {jobs: [{id: 2",
            "status: 500, body: {jobs: [{id: 2",
            18,
            "replay-result",
            "the call raised",
        ),
    ],
)
def test_a_recording_that_fails(
    old: str, new: str, line: int, code: str, message: str, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = change(options, PAGES, old, new)
    assert main(["replay", *options, NAME]) == 1
    printed = capsys.readouterr()
    assert printed.out == f"{NAME}: 2 calls replayed, sync and async; 1 failed\n"
    first, *rest = printed.err.splitlines()
    assert not rest
    assert first.startswith(f"{path}:{line}:")
    assert f": {code} " in first
    assert message in first


def test_the_wrong_error(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    change(options, "listJobs.wrong-password.yaml", "class: AuthenticationError", "class: NotFoundError")
    assert main(["replay", *options]) == 1
    assert "the error is AuthenticationError: " in capsys.readouterr().err


def test_the_report_is_json(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    change(options, PAGES, "items: 2", "items: 3")
    assert main(["replay", "--format", "json", *options]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["exit_code"] == 1
    assert report["vendors"] == [{"vendor": NAME, "calls": 2, "messages": 0, "failed": 1}]
    assert [each["code"] for each in report["diagnostics"]] == ["replay-result"]


def test_annotations(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    path = change(options, PAGES, "items: 2", "items: 3")
    assert main(["replay", "--format", "github", *options]) == 1
    assert f"::error file={path},line=19," in capsys.readouterr().out


def test_a_package_that_is_missing_or_stale(
    options: list[str], vendor: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    elsewhere = [*options[:3], str(tmp_path / "nowhere"), *options[4:]]
    assert main(["replay", *elsewhere]) == 2
    assert f"no generated package workorders_{NAME} (run workorders generate {NAME})" in capsys.readouterr().err
    spec = tmp_path / "specs" / NAME / "openapi.yaml"
    spec.parent.mkdir(parents=True)
    text = (vendor / "specs" / NAME / "openapi.yaml").read_text(encoding="utf-8")
    spec.write_text(text.replace("Lift repairs.", "Repairs of lifts."), encoding="utf-8")
    assert main(["replay", "--specs", str(tmp_path / "specs"), *options[2:]]) == 0
    assert "warning: the package was generated from another version of the spec" in capsys.readouterr().err


def test_no_recordings(options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert main(["replay", *options[:5], str(tmp_path / "empty")]) == 0
    assert "replay-none warning: there are no recordings" in capsys.readouterr().err


def test_recordings_with_errors(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    change(options, PAGES, "origin: synthetic", "origin: a guess")
    assert main(["replay", *options]) == 2
    assert "recording-invalid" in capsys.readouterr().err


def test_the_network_is_blocked() -> None:
    with network_blocked():
        with socket.socket() as connection, pytest.raises(NetworkBlockedError):
            connection.connect(("127.0.0.1", 9))
        with pytest.raises(NetworkBlockedError):
            socket.create_connection(("127.0.0.1", 9))
        with pytest.raises(NetworkBlockedError):
            socket.getaddrinfo("localhost", 80)
