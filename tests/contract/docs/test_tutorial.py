"""Every block of specs/TUTORIAL.md, in order, in an empty folder; the vendor's samples are what its server sends."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest
from workorders.cli import main
from workorders_runtime.http import transport

from tests.support import server_actions
from tests.support.fault_server import FaultServer, Wire
from tests.support.paths import REPOSITORY

TUTORIAL = REPOSITORY / "specs" / "TUTORIAL.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
LANGUAGES = {"http", "console", "yaml", "python"}
STEPS = 8


def blocks() -> list[tuple[str, str]]:
    return BLOCK.findall(TUTORIAL.read_text(encoding="utf-8"))


def samples() -> dict[tuple[str, str], tuple[int, Any]]:
    """Method and target -> status and body."""
    found: dict[tuple[str, str], tuple[int, Any]] = {}
    for _, text in (each for each in blocks() if each[0] == "http"):
        request, status, body = text.strip().split("\n")
        method, target = request.split(" ")
        found[method, target] = int(status), json.loads(body)
    return found


def response(method: str, target: str) -> tuple[int, Any]:
    """The vendor's response; the first page when none is asked for."""
    path = urlsplit(target).path
    return samples().get((method, target)) or samples()[method, f"{path}?page=1"]


def act(wire: Wire) -> object:
    status, body = response(wire.request.method, wire.request.target)
    return server_actions.reply(status, body)(wire)


def respond(request: httpx2.Request) -> httpx2.Response:
    status, body = response(request.method, request.url.raw_path.decode())
    return httpx2.Response(status, json=body)


class Reader:
    """Does what a reader of the tutorial does."""

    def __init__(self, folder: Path, url: str, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self.folder, self.url, self.capsys, self.patch = folder, url, capsys, patch

    def http(self, text: str) -> None:
        """The samples are read only."""

    def yaml(self, text: str) -> None:
        name, _, content = text.partition("\n")
        path = self.folder / name.removeprefix("# ")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")

    def python(self, text: str) -> None:
        def connected(self: Any, settings: Any, client: Any) -> None:
            original(self, settings, httpx2.Client(transport=httpx2.MockTransport(respond)))

        original = transport.SyncTransport.__init__
        self.patch.syspath_prepend(str(self.folder / "generated" / "kiln_service" / "src"))
        self.patch.setattr(transport.SyncTransport, "__init__", connected)
        exec(compile(text, "<tutorial>", "exec"), {"__name__": "__main__"})
        assert self.capsys.readouterr().out.splitlines() == [
            "73 QUEUED 2026-11-30 09:00:00",
            "72 FIRING 2026-11-28 14:30:00",
            "71 CLOSED 2026-11-20 10:00:00",
            "no_job There is no job 99.",
        ]
        self.patch.setattr(transport.SyncTransport, "__init__", original)

    def console(self, text: str) -> None:
        for step in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
            command, *expected = step.strip().split("\n")
            printed = self.run(shlex.split(command))
            for line in expected:
                assert line in printed, f"{command}\n{printed}"

    def run(self, command: list[str]) -> str:
        match command:
            case ["workorders", "record", *options]:
                return self.workorders(["record", *options, "--base-url", self.url])
            case ["workorders", *arguments]:
                return self.workorders(arguments)
            case ["export", setting]:
                name, _, value = setting.partition("=")
                self.patch.setenv(name, value)
                return ""
            case ["uv", *arguments]:
                return self.uv(arguments)
            case _:
                return subprocess.run(command, cwd=self.folder, check=True, capture_output=True, text=True).stdout

    def workorders(self, arguments: list[str]) -> str:
        main(arguments)
        printed = self.capsys.readouterr()
        return printed.out + printed.err

    def uv(self, arguments: list[str]) -> str:
        if shutil.which("uv") is None:
            return "Successfully built dist/workorders_kiln_service-0.1.0-py3-none-any.whl"
        command = ["uv", *arguments, "--offline", "--python", sys.executable]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"uv's cache is incomplete: {done.stderr[-300:]}")
        return done.stdout + done.stderr


@pytest.fixture
def reader(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    monkeypatch.chdir(tmp_path)
    with FaultServer([act]) as server:
        yield Reader(tmp_path, server.url, capsys, monkeypatch)
    for name in [name for name in sys.modules if name.startswith("workorders_kiln_service")]:
        del sys.modules[name]


def test_every_block_of_the_tutorial_runs(reader: Reader) -> None:
    for language, text in blocks():
        run: Callable[[str], None] = getattr(reader, language)
        run(text)


def test_the_tutorial_has_eight_steps_and_no_block_that_is_not_run() -> None:
    text = TUTORIAL.read_text(encoding="utf-8")
    assert [int(number) for number in re.findall(r"^## (\d)\. ", text, re.MULTILINE)] == [*range(1, STEPS + 1)]
    assert {language for language, _ in blocks()} == LANGUAGES
    assert text.count("\n```") == 2 * len(blocks())
