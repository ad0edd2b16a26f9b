"""Arguments of parameters: checked against their types before anything is sent, and written in their wire format."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field, TypeAdapter, ValidationError
from workorders_runtime.serialization.arguments import ParameterTypes, problems
from workorders_runtime.serialization.enums import OpenStrEnum
from workorders_runtime.serialization.wire_types import (
    DecimalText,
    EpochMillis,
    IntBool,
    LocalSpaced,
    Rfc3339,
    TimeLocal,
    UtcSpaced,
)
from workorders_runtime.spec import Query

from tests.support.example_client import example_client
from tests.support.mock_transport import Server


class Color(OpenStrEnum):
    RED = "red"


def written(kind: Any, value: object) -> object:
    return ParameterTypes().write("things.list()", Query("p", type=kind), value)


@pytest.mark.parametrize(
    ("kind", "value", "wire"),
    [
        (str, "a", "a"),
        (int, 5, 5),
        (float, 2, 2),
        (bool, True, True),
        (float, Decimal("1.50"), Decimal("1.50")),
        (Literal[1], 1, 1),
        (date, date(2026, 1, 2), date(2026, 1, 2)),
        (date, "2026-01-02", date(2026, 1, 2)),
        (Rfc3339, datetime(2026, 1, 2, tzinfo=UTC), "2026-01-02T00:00:00Z"),
        (EpochMillis, datetime(2024, 1, 2, tzinfo=UTC), 1704153600000),
        (LocalSpaced, datetime(2026, 1, 2), "2026-01-02 00:00:00"),
        (UtcSpaced, datetime(2026, 1, 2, 5, tzinfo=timezone(timedelta(hours=-6))), "2026-01-02 11:00:00"),
        (UtcSpaced, "2026-01-02T05:00:00-06:00", "2026-01-02 11:00:00"),
        (UtcSpaced, "2026-01-02 11:00:00", "2026-01-02 11:00:00"),
        (TimeLocal, time(9), "09:00:00"),
        (TimeLocal, "09:30", "09:30:00"),
        (IntBool, True, 1),
        (DecimalText, Decimal("1.50"), "1.50"),
        (Color, "red", Color.RED),
        (Color, "green", Color("green")),
        (Sequence[str], ("a", "b"), ("a", "b")),
        (Sequence[int], {1}, [1]),
        (int | str, "a", "a"),
        (Annotated[Sequence[str], Field(max_length=2)], ["a", "b"], ["a", "b"]),
    ],
)
def test_an_argument_of_its_type_is_written(kind: Any, value: object, wire: object) -> None:
    assert written(kind, value) == wire


@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        (str, 5, "p should be a valid string"),
        (int, True, "p should be a valid integer"),
        (int, "5", "p should be a valid integer"),
        (bool, 1, "p should be a valid boolean"),
        (date, datetime(2026, 1, 2, 3), "p should be a date (2023-03-07)"),
        (date, "1704153600", "p should be a date (2023-03-07)"),
        (Literal[1], True, "p should be 1"),
        (Literal[1], 1.0, "p should be 1"),
        (Any, float("nan"), "p not a JSON number"),
        (Rfc3339, "x", "p should be a date-time with a zone"),
        (Rfc3339, datetime(2026, 1, 2), "p should be a date-time with a zone"),
        (LocalSpaced, datetime(2026, 1, 2, tzinfo=UTC), "p should be a date-time without a zone"),
        (UtcSpaced, datetime(2026, 1, 2), "p should be a date-time with a zone"),
        (TimeLocal, time(9, tzinfo=UTC), "p should be a time of day without a zone"),
        (TimeLocal, "9 am", "p should be a time of day without a zone"),
        (TimeLocal, "25:00", "p should be a time of day without a zone"),
        (Color, 5, "p should be"),
        (Sequence[str], "abc", "p should be a list, not a string"),
        (Sequence[str], 5, "p should be a list"),
        (Sequence[str], ["a", 1], "p.1 should be a valid string"),
        (int | str, 1.5, "p should be a valid integer or a valid string"),
        (Annotated[Sequence[str], Field(max_length=2)], ["a"] * 3, "p should have at most 2 items, not 3"),
        (Annotated[str, Field(max_length=2)], "abc", "p should have at most 2 characters"),
        (Annotated[str, Field(pattern="^a")], "b", "p should match pattern '^a'"),
        (Annotated[int, Field(le=1000)], 1001, "p should be less than or equal to 1000"),
        (float, float("nan"), "p should be a finite number"),
    ],
)
def test_an_argument_of_another_type_is_refused(kind: Any, value: object, message: str) -> None:
    with pytest.raises(ValueError, match=r"^things\.list\(\): ") as caught:
        written(kind, value)
    assert message in str(caught.value)


def test_nothing_is_sent_with_an_argument_of_another_type() -> None:
    server = Server({"data": []})
    client = example_client(server)
    for arguments in ({"ids": "abc"}, {"ids": [1]}, {"since": "yesterday"}, {"tags": 5}):
        with pytest.raises(ValueError, match=r"things\.list\(\): " + next(iter(arguments))):
            list(client.things.list(**arguments))  # type: ignore[arg-type]
    assert server.requests == []


def test_problems_name_places_in_the_value_and_not_in_the_type() -> None:
    class Part(BaseModel):
        size: int

    value = {"parts": [{"size": "x"}, 5, *[{}] * 5]}
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(dict[str, list[Part | bool]]).validate_python(value)
    assert problems(caught.value, value) == [
        "parts.0.size should be a valid integer",
        "parts.0 should be a valid boolean",
        "parts.1 should be a dict or a Part or a valid boolean",
        "parts.2.size is required",
        "parts.2 should be a valid boolean",
        "and 8 more",
    ]
