"""The one door through which a spec's text reaches source: what goes in comes out, and runs nothing."""

import ast

import pytest
from workorders.codegen.python_source import docstring, literal, paragraphs, plain, spec_imports
from workorders_runtime import spec

HOSTILE = [
    '"""\nraise SystemExit\n"""',
    'ends with "',
    "ends with \\",
    '\\"""; import os #',
    "safe\rraise RuntimeError('executed')",
    "a\x0bb\x0cc\x85d\u2028e\u2029f\x00g",
    "{{ 7 * 7 }} {% raw %} {x} %s \\N{BULLET}",
    "# type: ignore",
    "-*- coding: utf-7 -*-",
    "lone \ud800 surrogate",
    "'single' \"double\" '''triple'''",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_literal_is_the_text_itself(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text


@pytest.mark.parametrize("text", HOSTILE)
def test_a_docstring_is_one_string_and_nothing_else(text: str) -> None:
    source = f"class A:\n    {docstring(text, '    ')}\n"
    (definition,) = ast.parse(source).body
    assert isinstance(definition, ast.ClassDef)
    (statement,) = definition.body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)


def test_spec_values_are_printed_without_their_defaults() -> None:
    body = spec.Body("Order", wrap="/Order")
    assert literal(body) == 'Body("Order", wrap="/Order")'
    assert eval(literal(body), {"Body": spec.Body}) == body


def test_the_classes_of_printed_spec_values_are_imported() -> None:
    operation = spec.OperationSpec("getThing", "GET", "/things/{id}", "safe", (spec.Path("id"),), body=spec.Body())
    assert literal(operation) == (
        'OperationSpec("getThing", "GET", "/things/{id}", "safe", (Path("id"),), body=Body())'
    )
    imports = spec_imports((operation, spec.Server("live", "https://x"), "text"))
    assert {found.name for found in imports} == {"Body", "OperationSpec", "Path", "Server"}
    assert {found.module for found in imports} == {spec.__name__}


def test_nothing_else_becomes_source() -> None:
    with pytest.raises(TypeError):
        literal(object())


def test_plain_and_paragraphs_fold_what_ends_lines_elsewhere() -> None:
    assert plain("a\u2028b\rc\n d") == "a b c d"
    assert paragraphs("one\ntwo\n\n- x\n- y") == "one two\n\n- x\n- y"
