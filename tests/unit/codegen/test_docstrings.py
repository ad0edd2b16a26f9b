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
        ("How many, 1 to 100.", SIZE, "At least 1, at most 100."),
        ("Its name.", NAME, "At least 2 characters, at most 40 characters."),
        ("Its price.", Scalar("float", limits=(("gt", 0), ("lt", 0.5))), "More than 0, less than 0.5."),
        ("Its weight.", Scalar("int", limits=(("multiple_of", 5),)), "A multiple of 5."),
        ("The ids.", ListType(Scalar("str"), limits=(("max_length", 9),)), "At most 9 items."),
        ("When.", Scalar("datetime", "Rfc3339", (("min_length", 1),)), ""),
        ("Anything.", Scalar("str"), ""),
    ],
)
def test_every_limit_is_said(text: str, kind: Type, added: str) -> None:
    said = argument_doc(argument(text, kind))
    assert said.removeprefix(text).removeprefix(".").strip() == added
