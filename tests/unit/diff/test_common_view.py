"""Changes of the common view: what is added, read differently or removed."""

from __future__ import annotations

from typing import Final

import pytest
from workorders.diff.compare import compare

from tests.unit.diff.seeds import BASE
from tests.unit.diff.test_seeds import side

_JOB: Final = "      description: A job as it is.\n"
_STATE: Final = "      description: State of a job.\n"


def mapped(fields: str = "id: /id, state: /state, title: /title", closed: str = "closed") -> str:
    """The base spec with a common view."""
    states = f"      x-wo-canonical: {{states: {{open: open, closed: {closed}}}}}\n"
    return BASE.replace(_JOB, f"{_JOB}      x-wo-canonical: {{{fields}}}\n").replace(_STATE, _STATE + states)


@pytest.mark.parametrize(
    ("old", "new", "level", "found"),
    [
        (BASE, mapped(), "additive", {"common-view-added"}),
        (mapped(), BASE, "breaking", {"common-view-removed"}),
        (mapped(), mapped("id: /id, state: /state"), "breaking", {"common-view-removed"}),
        (mapped(), mapped("id: /id, state: /state, title: /note"), "breaking", {"common-view-changed"}),
        (mapped(), mapped(closed="completed"), "breaking", {"common-view-changed"}),
        (mapped(), mapped(), "documentation", set()),
    ],
)
def test_a_change_of_the_common_view(old: str, new: str, level: str, found: set[str]) -> None:
    difference = compare("lifts", side(old), side(new))
    assert {change.kind for change in difference.changes if not change.kind.startswith("python-")} == found
    assert difference.level == level
