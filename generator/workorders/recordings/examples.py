"""Recordings -> the example response of each operation, which packages ship for tests."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from workorders.openapi.values import as_mapping
from workorders.recordings.contents import KEYS
from workorders.recordings.exchanges import Exchange, Exchanges, clean


def examples_text(exchanges: Exchanges, operations: Iterable[str]) -> str:
    """Print the best clean response of each operation as JSON, one operation on a line."""
    best = {name: next(clean(exchanges.get(name, ())), None) for name in operations}
    lines = (f"{json.dumps(name)}:{_compact(_example(each))}" for name, each in sorted(best.items()) if each)
    return "{" + ",\n".join(lines) + "}"


def _example(exchange: Exchange) -> dict[str, Any]:
    response = exchange.response
    headers = {
        name: value
        for name, value in as_mapping(response.get("headers")).items()
        if name.lower() not in ("date", "content-length")
    }
    kept = {"status": exchange.status, **({"headers": headers} if headers else {})}
    return {**kept, **{name: response[name] for name in KEYS if name in response}}


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
