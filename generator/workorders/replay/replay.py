"""Recordings and a package -> diagnostics: replays the recordings of a vendor with the network blocked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workorders.diagnostics import Diagnostic
from workorders.recordings.reader import Recording
from workorders.replay.mismatch import MismatchError
from workorders.replay.network import network_blocked
from workorders.replay.package import Package
from workorders.replay.play import play_async, play_message, play_sync
from workorders.replay.quiet import quiet


@dataclass(frozen=True, slots=True)
class Replay:
    """The result of replaying the recordings of one vendor."""

    vendor: str
    calls: int
    messages: int
    failed: int
    """Recordings that failed in one flavor or both."""
    diagnostics: tuple[Diagnostic, ...]

    def summary(self) -> str:
        """Format the counts in one line."""
        parts = [f"{self.calls} calls replayed, sync and async"]
        parts += [f"{self.messages} webhook messages"] if self.messages else []
        return f"{self.vendor}: {', '.join(parts)}; {self.failed} failed"

    def as_json(self) -> dict[str, object]:
        """Convert to JSON values."""
        return {"vendor": self.vendor, "calls": self.calls, "messages": self.messages, "failed": self.failed}


def replay_recordings(recordings: Sequence[Recording], package: Package) -> Replay:
    """Replay recordings through the sync and the async client of a package that can be imported."""
    diagnostics: list[Diagnostic] = []
    failed = 0
    with asyncio.Runner() as runner:
        runner.get_loop()
        with network_blocked(), quiet():
            for recording in recordings:
                found = _replay_one(recording, package, runner)
                failed += bool(found)
                diagnostics += found
    messages = sum(recording.webhook is not None for recording in recordings)
    return Replay(package.vendor, len(recordings) - messages, messages, failed, tuple(diagnostics))


def _replay_one(recording: Recording, package: Package, runner: asyncio.Runner) -> list[Diagnostic]:
    """Replay a recording. A difference that both flavors show is reported once."""
    if recording.webhook is not None:
        return _caught(recording, lambda: play_message(recording, package))
    sync = _caught(recording, lambda: play_sync(recording, package))
    asynchronous = _caught(recording, lambda: runner.run(play_async(recording, package)))
    if sync == asynchronous:
        return sync
    return [*_marked(sync, "sync"), *_marked(asynchronous, "async")]


def _caught(recording: Recording, run: Callable[[], None]) -> list[Diagnostic]:
    try:
        run()
    except MismatchError as mismatch:
        return [diagnostic_of(mismatch, recording)]
    return []


def _marked(diagnostics: Sequence[Diagnostic], flavor: str) -> list[Diagnostic]:
    return [
        Diagnostic(each.location, each.code, f"{flavor} client: {each.message}", each.hint, each.pointer)
        for each in diagnostics
    ]


def diagnostic_of(mismatch: MismatchError, recording: Recording) -> Diagnostic:
    """Convert a difference to a diagnostic at its line of the recording."""
    return Diagnostic(
        recording.source_location(mismatch.pointer), _code(mismatch.pointer), mismatch.message, "", mismatch.pointer
    )


def _code(pointer: str) -> str:
    codes = {"exchanges": "replay-request", "expect": "replay-result", "webhook": "replay-webhook"}
    return codes.get(pointer.split("/")[1] if pointer else "", "replay-call")
