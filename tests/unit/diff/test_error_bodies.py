"""Changes of the bodies of errors, which are not typed in Python."""

from __future__ import annotations

from workorders.diff.compare import compare

from tests.unit.diff.seeds import BASE
from tests.unit.diff.test_seeds import side

GONE = "        '204': {description: Gone.}\n"


def with_error(body: str) -> str:
    assert GONE in BASE
    content = f"{{application/json: {{schema: {body}}}}}"
    return BASE.replace(GONE, f"{GONE}        '404': {{description: None., content: {content}}}\n")


def test_a_changed_error_body_is_named() -> None:
    old = with_error("{type: object, properties: {message: {type: string}}}")
    new = with_error("{type: object, properties: {reason: {type: string}}}")
    [change] = compare("lifts", side(old), side(new)).changes
    assert (change.kind, change.level) == ("error-body-changed", "documentation")
    assert "the body of the error 404 of " in change.text


def test_a_text_or_another_way_to_write_an_error_body_is_no_change() -> None:
    old = with_error("{type: object, properties: {message: {type: string}}}")
    new = with_error("{type: object, properties: {message: {type: string, description: Why.}}}")
    assert compare("lifts", side(old), side(new)).changes == ()
