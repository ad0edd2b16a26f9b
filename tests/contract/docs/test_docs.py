"""What the documents promise: samples run, commands and files exist, numbers are those of the runtime."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest
from workorders.cli import main
from workorders.replay.exchanges import response_of
from workorders_runtime.http.async_transport import AsyncTransport
from workorders_runtime.http.transport import SyncTransport

from tests.support import mock_server, replay
from tests.support.paths import GENERATED, REPOSITORY, VENDORS

ROOT = REPOSITORY
DOCUMENTS = [ROOT / "README.md", *sorted(GENERATED.glob("*/README.md"))]
MANUALS = [
    ROOT / name for name in ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "SECURITY.md", "specs/README.md")
]
ALL = replay.recordings()

Handler = Callable[[httpx2.Request], httpx2.Response]


def _samples() -> list[Any]:
    found = []
    for path in DOCUMENTS:
        blocks = re.findall(r"^```python\n(.*?)^```", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        assert blocks, f"{path} has no sample"
        name = path.parent.name if path.parent.parent == GENERATED else "README"
        found += [pytest.param(block, id=f"{name}-{index}") for index, block in enumerate(blocks)]
    return found


def vendor_responses(request: httpx2.Request) -> httpx2.Response:
    """Respond like the recorded vendor: the last success of this method and path, whatever the object's number."""
    if str(request.url).startswith(mock_server.BASE):
        return mock_server.respond(request)
    response = next(recorded_successes(request), None)
    assert response is not None, f"no recording fits {request.method} {request.url}"
    return response_of(response)


def recorded_successes(request: httpx2.Request) -> Iterator[dict[str, Any]]:
    """Yield recorded responses to requests like this one: apart from numbers and the values of server variables."""
    path = re.escape(re.sub(r"\d+", "0", request.url.path))
    pattern = re.compile(re.sub(r"(?<=/)your\\-(?:\w|\\-)+(?=/)", "[^/]+", path))
    for recording in ALL:
        for exchange in () if recording.fails else recording.exchanges[::-1]:
            recorded, response = exchange["request"], exchange["response"]
            url = re.sub(r"\d+", "0", urlsplit(recorded["url"]).path)
            if recorded["method"] == request.method and pattern.fullmatch(url) and int(response["status"]) < 300:
                yield response


@pytest.mark.parametrize("sample", _samples())
def test_samples_run(sample: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for kind, client in ((SyncTransport, httpx2.Client), (AsyncTransport, httpx2.AsyncClient)):
        respond_with_recordings(monkeypatch, kind, client)
    exec(compile(sample, "<sample>", "exec"), {"__name__": "__main__"})


def respond_with_recordings(
    monkeypatch: pytest.MonkeyPatch, transport: Any, client: Any, handler: Handler = vendor_responses
) -> None:
    """Let every client that has no HTTP client of its own get its responses from ``handler``."""
    original = transport.__init__

    def patched(self: Any, settings: Any, given: Any) -> None:
        original(self, settings, given or client(transport=httpx2.MockTransport(handler)))

    monkeypatch.setattr(transport, "__init__", patched)


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_page_for_agents_has_the_first_sample_of_the_readme(vendor: str) -> None:
    first, *others = (
        re.search(r"^```python\n(.*?)^```", (GENERATED / vendor / name).read_text(encoding="utf-8"), re.M | re.S)
        for name in ("README.md", "AGENTS.md")
    )
    assert first is not None
    assert [each and each[1] for each in others] == [first[1]]


def _commands() -> list[Any]:
    """Every `workorders` command in the manuals, as written."""
    commands = {}
    for path in MANUALS:
        text = path.read_text(encoding="utf-8")
        for line in re.findall(
            r"`(?:uv run )?(workorders [^`\n]+)`|^    (?:uv run )?(workorders .+)$", text, re.MULTILINE
        ):
            command = next(filter(None, line)).split("  ")[0].removeprefix("workorders ")
            commands[command] = pytest.param(command, id=command)
    return list(commands.values())


@pytest.mark.parametrize("command", _commands())
def test_documented_commands_and_options_exist(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    name, *rest = [word for word in command.split() if word != "--traceback"]
    if name == "COMMAND" or name.startswith("-"):
        return
    with pytest.raises(SystemExit) as stop:
        main([name, "--help"])
    assert stop.value.code == 0
    printed = capsys.readouterr().out
    for option in re.findall(r"--[a-z-]+", " ".join(rest)):
        assert option in printed, option


@pytest.mark.parametrize("command", [each for each in _commands() if re.match(r"show [a-z]", each.id or "")])
def test_documented_commands_run(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(command.split()) == 0, capsys.readouterr().err


def test_documented_tasks_exist() -> None:
    tasks = set(re.findall(r"nox -s (\w+)", "".join(path.read_text(encoding="utf-8") for path in MANUALS)))
    source = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    named = set(re.findall(r'@nox.session\(name="(\w+)"\)', source))
    assert tasks <= named | set(re.findall(r"@nox.session\ndef (\w+)", source))


@pytest.mark.parametrize("manual", MANUALS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_documented_files_exist(manual: Path) -> None:
    text = manual.read_text(encoding="utf-8")
    for path in re.findall(r"`((?:specs|tests|generated|generator|templates)/[\w./-]+)`", text):
        assert (ROOT / path).exists(), path
    for link in re.findall(r"\]\(([\w./-]+)(?:#[\w-]+)?\)", text):
        assert (manual.parent / link).exists(), link


def test_the_architecture_names_files_of_the_runtime() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").partition("## The runtime")[2]
    runtime = ROOT / "generator" / "runtime" / "src" / "workorders_runtime"
    paths = re.findall(r"`((?:\w+/)?\w+\.py)`", text)
    assert len(paths) > 20
    for path in paths:
        assert (runtime / path).is_file() or list(runtime.rglob(path)), path


def test_every_key_is_described() -> None:
    """specs/README.md and the schema of the keys name the same keys."""
    described = set(re.findall(r"x-wo-[a-z-]+", (REPOSITORY / "specs" / "README.md").read_text(encoding="utf-8")))
    schema = set(
        re.findall(r'"(x-wo-[a-z-]+)"', (REPOSITORY / "specs" / "extensions.schema.json").read_text(encoding="utf-8"))
    )
    assert schema - described == set()
    assert {key for key in described - schema if key != "x-wo-"} == set()


@pytest.mark.parametrize("vendor", VENDORS)
def test_readmes_print_the_numbers_of_the_runtime(vendor: str) -> None:
    plans = importlib.import_module("workorders_runtime.spec")
    text = (GENERATED / vendor / "README.md").read_text(encoding="utf-8")
    assert f"1 and up to {plans.MAX_RETRIES} more" in text
    assert f"| {plans.TIMEOUT:g} s, {plans.CONNECT_TIMEOUT:g} s of it to connect" in text
    assert f"at most {plans.BACKOFF_CAP:g} s; `Retry-After` is followed, up to {plans.MAX_RETRY_AFTER:g} s" in text
