"""The table of errors of the documentation."""

from __future__ import annotations

from workorders.codegen.error_table import error_table
from workorders_runtime import exceptions


def test_the_table_lists_every_error_after_its_base_class() -> None:
    table = error_table()
    errors = [row.error for row in table]
    assert {error.__name__ for error in errors} == {name for name in exceptions.__all__ if name.endswith("Error")}
    assert len(errors) == len(set(errors))
    for row in table[1:]:
        assert row.error.__base__ in errors[: errors.index(row.error)]
        assert row.meaning.endswith(".")
    assert {row.status for row in table if row.status} == set(exceptions.STATUS_ERRORS)
