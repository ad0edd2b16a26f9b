"""Recordings -> the example response of each operation, which packages ship for tests."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from workorders.openapi.values import as_mapping
from workorders.recordings.reader import ORIGINS, Recording

_LARGEST: Final = 4000
"""Characters; of larger bodies, the smallest is taken."""


def response_examples(recordings: Iterable[Recording]) -> dict[str, Mapping[str, Any]]:
    """Choose a recorded response for each operation: one without deviations, from the vendor where there is one."""
    found: dict[str, tuple[tuple[bool, int, bool, int], Mapping[str, Any]]] = {}
    for recording in recordings:
        if recording.webhook is not None or recording.fails or recording.expect.get("deviations"):
            continue
        *_, (method, url) = ((each["request"]["method"], each["request"]["url"]) for each in recording.exchanges)
        for exchange in recording.exchanges:
            request, response = exchange["request"], exchange["response"]
            is_call = (request["method"], request["url"]) == (method, url) and recording.call.get("resource") != "auth"
            if is_call and 200 <= response["status"] < 300:
                size = len(json.dumps(response, default=str))
                is_empty = [] in (response.get("body"), *as_mapping(response.get("body")).values())
                rank = (is_empty, ORIGINS.index(recording.origin), size > _LARGEST, size if size > _LARGEST else -size)
                if recording.operation not in found or rank < found[recording.operation][0]:
                    found[recording.operation] = (rank, response)
    return {name: found[name][1] for name in sorted(found)}


def examples_text(examples: Mapping[str, Mapping[str, Any]]) -> str:
    """Print examples as JSON, one operation on a line."""
    lines = (f"{json.dumps(name)}:{_compact(_example(each))}" for name, each in examples.items())
    return "{" + ",\n".join(lines) + "}"


def _example(response: Mapping[str, Any]) -> dict[str, Any]:
    headers = {
        name: value
        for name, value in as_mapping(response.get("headers")).items()
        if name.lower() not in ("date", "content-length")
    }
    kept = {"status": response["status"], **({"headers": headers} if headers else {})}
    return {**kept, **{name: response[name] for name in ("body", "text") if name in response}}


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
