"""specs/CHANGES.md lists what each change of a spec means."""

from __future__ import annotations

from tests.support.change_rules import page
from tests.support.golden import Golden
from tests.support.paths import REPOSITORY


def test_the_page_of_the_rules_is_up_to_date(golden: Golden) -> None:
    golden.compare(REPOSITORY / "specs" / "CHANGES.md", page())
