"""Docstrings: what is said of the limits of an argument."""

from __future__ import annotations

import pytest
from workorders.codegen.docstrings import argument_doc
from workorders.ir.api import Argument, ListType, Scalar, Type

PAGE = Scalar("int", limits=(("ge", 1),))
SIZE = Scalar("int", limits=(("ge", 1), ("le", 100)))
NAME = Scalar("str", limits=(("min_length", 2), ("max_length", 40), ("pattern", "^a")))


def argument(text: str, kind: Type) -> Argument:
    return Argument("value", "value", "query", kind, required=True, nullable=False, positional=False, doc=text)


@pytest.mark.parametrize(
    ("text", "kind", "added"),
    [
        ("Starts with page 1.", PAGE, "At least 1."),
        ("Version 1.5 of the page", PAGE, "At least 1."),
        ("The page, 1 or more.", PAGE, ""),
        ("The page, counted from 1.", PAGE, ""),
        ("How many, 1 to 100.", SIZE, ""),
        ("How many (1-100).", SIZE, ""),
        ("How many, between 1 and 100.", SIZE, ""),
        ("How many; minimum: 1, maximum: 100.", SIZE, ""),
        ("How many, 100 at most.", SIZE, "At least 1, at most 100."),
        ("At least 1 of the 100 lifts.", SIZE, "At least 1, at most 100."),
        ("At most 1000.", SIZE, "At least 1, at most 100."),
        ("Its name.", NAME, "At least 2 characters, at most 40 characters."),
        ("Its name, with a maximum of 40 and a minimum of 2 characters.", NAME, ""),
        ("At most 0.5.", Scalar("float", limits=(("lt", 0.5),)), ""),
        ("The ids.", ListType(Scalar("str"), limits=(("max_length", 9),)), "At most 9 items."),
        ("When.", Scalar("datetime", "Rfc3339", (("min_length", 1),)), ""),
        ("Anything.", Scalar("str"), ""),
    ],
)
def test_limits_that_a_text_does_not_say_are_added(text: str, kind: Type, added: str) -> None:
    said = argument_doc(argument(text, kind))
    assert said.removeprefix(text).removeprefix(".").strip() == added
