"""Spec values: frozen values that compare, hash and print like dataclasses."""

from __future__ import annotations

import pytest
from workorders_runtime.spec import Header, OperationSpec, Parameter, Path, Query, SpecValue


class Point(SpecValue):
    x: int
    y: int = 2


def test_fields_and_defaults() -> None:
    assert (Point(1).x, Point(1).y, Point(1, y=3).y) == (1, 2, 3)
    assert Point(1) == Point(x=1, y=2) != Point(2)
    assert hash(Point(1)) == hash(Point(1, 2))
    assert repr(Point(1)) == "Point(x=1, y=2)"


def test_they_are_frozen() -> None:
    point = Point(1)
    with pytest.raises(AttributeError, match="frozen"):
        point.x = 3  # type: ignore[misc]
    with pytest.raises(AttributeError, match="frozen"):
        del point.x


@pytest.mark.parametrize(("args", "kwargs"), [((), {}), ((1, 2, 3), {}), ((1,), {"z": 3})])
def test_wrong_fields_are_type_errors(args: tuple[int, ...], kwargs: dict[str, int]) -> None:
    with pytest.raises(TypeError, match="Point"):
        Point(*args, **kwargs)


def test_patterns_match_by_position() -> None:
    match Query("a", "b"):
        case Parameter(name, alias):
            assert (name, alias) == ("a", "b")
        case _:
            pytest.fail("no match")


def test_an_operation_is_hashable() -> None:
    assert len({OperationSpec("a", "GET", "/", "safe"), OperationSpec("a", "GET", "/", "safe")}) == 1


def test_a_parameter_is_named_on_the_wire_as_in_python_unless_it_has_an_alias() -> None:
    parameters = (Path("id"), Query("limit"), Header("trace", "X-Trace"))
    assert [(each.name, each.wire, each.location) for each in parameters] == [
        ("id", "id", "path"),
        ("limit", "limit", "query"),
        ("trace", "X-Trace", "header"),
    ]
    assert Path("id") != Query("id")
