"""Python names for the names of a spec."""

import pytest
from workorders.ir.names import as_identifier, distinct, field_name, member_name, method_name, pascal, snake


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("closingNotes", "closing_notes"),
        ("X-Request-Id", "x_request_id"),
        ("address1", "address1"),
        ("HTTPServer", "http_server"),
        ("f_city", "f_city"),
        ("__worker", "worker"),
        ("ﬁeld", "field"),
        ("ｓｔａｔｕｓ", "status"),
    ],
)
def test_snake(wire: str, python: str) -> None:
    assert snake(wire) == python


def test_pascal_keeps_capitals_inside_words() -> None:
    assert pascal("work-order status") == "WorkOrderStatus"
    assert pascal("DVIRType") == "DVIRType"


@pytest.mark.parametrize(
    ("wire", "python"),
    [("from", "from_"), ("async", "async_"), ("1st", "field_1st"), ("", "field"), ("🚲", "field"), ("None", "none")],
)
def test_identifiers_are_never_keywords(wire: str, python: str) -> None:
    assert as_identifier(wire) == python
    assert as_identifier(wire).isidentifier()


def test_fields_avoid_what_pydantic_uses() -> None:
    assert field_name("copy") == "copy_"
    assert field_name("model_config") == "model_config_"
    assert field_name("model_year") == "model_year"


def test_methods_avoid_types_of_signatures() -> None:
    assert method_name("str") == "str_"
    assert method_name("list") == "list"


@pytest.mark.parametrize(
    ("value", "member"),
    [
        ("In Progress", "IN_PROGRESS"),
        ("", "EMPTY"),
        ("-", "VALUE"),
        (3, "VALUE_3"),
        (-1, "VALUE_MINUS_1"),
        ("2nd", "VALUE_2ND"),
    ],
)
def test_member_names(value: str | int, member: str) -> None:
    assert member_name(value) == member


def test_distinct_appends_numbers() -> None:
    assert distinct(["a", "b", "a", "a"]) == ("a", "b", "a_2", "a_3")
    assert distinct(["a", "a", "a_2", "a_2"]) == ("a", "a_3", "a_2", "a_2_2")
