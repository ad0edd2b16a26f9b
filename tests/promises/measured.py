"""The list of measured promises, and what their measurements share."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from workorders_runtime import exceptions

from tests.runtime.toy.client import Toy

KEPT: dict[str, Callable[[], object]] = {}


def keeps(promise: str) -> Callable[[Callable[[], object]], Callable[[], object]]:
    """Say which promise a function measures; it returns the number, with its unit, as the table writes it."""

    def register(measure: Callable[[], object]) -> Callable[[], object]:
        KEPT[promise] = measure
        return measure

    return register


def number(value: float) -> str:
    return f"{value:g}" if value < 1e6 else str(int(value))


def failed(client: Toy, call: Callable[[Toy], object] = lambda client: client.things.get("1")) -> exceptions.ApiError:
    with pytest.raises(exceptions.ApiError) as caught:
        call(client)
    return caught.value
