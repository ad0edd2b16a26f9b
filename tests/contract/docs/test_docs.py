"""What the documents promise: samples run, commands exist, numbers are the runtime's own."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest
from workorders.cli import main

from tests.support import replay

ROOT = Path(__file__).resolve().parents[3]
DOCUMENTS = [ROOT / "README.md", *sorted(ROOT.glob("generated/*/README.md"))]
ALL = replay.recordings()


def _samples() -> list[Any]:
    found = []
    for path in DOCUMENTS:
        blocks = re.findall(r"^```python\n(.*?)^```", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        assert blocks, f"{path} has no sample"
        name = path.relative_to(ROOT).parent.name or "README"
        found += [pytest.param(block, id=f"{name}-{index}") for index, block in enumerate(blocks)]
    return found


def _vendor_answers(request: httpx2.Request) -> httpx2.Response:
    """Answer like the recorded vendor: the last success of this method and path, whatever the object's number."""
    wanted = _shape(request.method, str(request.url))
    for recording in (recording for recording in ALL if not recording.fails):
        for exchange in recording.exchanges[::-1]:
            status = int(exchange["response"]["status"])
            if status < 300 and _shape(exchange["request"]["method"], exchange["request"]["url"]) == wanted:
                return replay.answer(exchange["response"])
    raise AssertionError(f"no recording answers {request.method} {request.url}")


def _shape(method: str, url: str) -> tuple[str, str]:
    return method, re.sub(r"\d+", "0", urlsplit(url).path)


@pytest.mark.parametrize("sample", _samples())
def test_samples_run(sample: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    transport = importlib.import_module("workorders_runtime.http.transport")
    for name, client in (("SyncTransport", httpx2.Client), ("AsyncTransport", httpx2.AsyncClient)):
        _answer_with_recordings(monkeypatch, getattr(transport, name), client)
    exec(compile(sample, "<sample>", "exec"), {"__name__": "__main__"})


def _answer_with_recordings(monkeypatch: pytest.MonkeyPatch, transport: Any, client: Any) -> None:
    original = transport.__init__

    def patched(self: Any, *args: Any, **kwargs: Any) -> None:
        kwargs["client"] = client(transport=httpx2.MockTransport(_vendor_answers))
        original(self, *args, **kwargs)

    monkeypatch.setattr(transport, "__init__", patched)


def test_documented_commands_and_options_exist(capsys: pytest.CaptureFixture[str]) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8") + (ROOT / "specs" / "README.md").read_text(encoding="utf-8")
    for command in sorted(set(re.findall(r"`workorders (\w+)", text))):
        with pytest.raises(SystemExit) as stop:
            main([command, "--help"])
        assert stop.value.code == 0
        capsys.readouterr()
    for path in re.findall(r"`((?:specs|tests|generated|workorders)/[\w./]+)`", text):
        assert (ROOT / path).exists(), path


def test_every_key_is_described() -> None:
    """specs/README.md and the schema of the keys name the same keys."""
    described = set(re.findall(r"x-wo-[a-z-]+", (ROOT / "specs" / "README.md").read_text(encoding="utf-8")))
    schema = set(
        re.findall(r'"(x-wo-[a-z-]+)"', (ROOT / "specs" / "extensions.schema.json").read_text(encoding="utf-8"))
    )
    assert schema - described == set()
    assert {key for key in described - schema if key != "x-wo-"} == set()


@pytest.mark.parametrize("vendor", sorted({recording.vendor for recording in ALL}))
def test_readmes_print_the_numbers_of_the_runtime(vendor: str) -> None:
    plans = importlib.import_module("workorders_runtime.spec")
    text = (ROOT / "generated" / vendor / "README.md").read_text(encoding="utf-8")
    assert f"1 and up to {plans.MAX_RETRIES} more" in text
    assert f"| {plans.TIMEOUT:g} s, {plans.CONNECT_TIMEOUT:g} s of it to connect" in text
    assert f"at most {plans.BACKOFF_CAP:g} s; what `Retry-After` says, up to {plans.LONGEST_WAIT:g} s" in text


def test_every_operation_has_a_success_and_an_error() -> None:
    for vendor in sorted({recording.vendor for recording in ALL}):
        operations = {operation.id for operation in replay.api_of(vendor).operations}
        token = replay.api_of(vendor).client.plan.auth.alternatives
        operations |= {c.plan.operation for a in token for c in a if hasattr(c, "plan")}
        for wanted in (True, False):
            seen = {
                recording.operation for recording in ALL if recording.vendor == vendor and recording.fails is wanted
            }
            assert operations - seen == set(), f"{vendor}: {'errors' if wanted else 'successes'} missing"
        assert {recording.operation for recording in ALL if recording.vendor == vendor} <= operations
