"""The registry of measured claims, and helpers for measuring."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from workorders_runtime import exceptions

from tests.support.example_client import ExampleClient

CLAIMS: dict[str, Callable[[], object]] = {}


def measures(claim: str) -> Callable[[Callable[[], object]], Callable[[], object]]:
    """Register a function as the measurement of a claim; it returns the number with its unit, as the table has it."""

    def register(measure: Callable[[], object]) -> Callable[[], object]:
        CLAIMS[claim] = measure
        return measure

    return register


def number(value: float) -> str:
    return f"{value:g}" if value < 1e6 else str(int(value))


def failed(
    client: ExampleClient, call: Callable[[ExampleClient], object] = lambda client: client.things.get("1")
) -> exceptions.ApiError:
    with pytest.raises(exceptions.ApiError) as caught:
        call(client)
    return caught.value
