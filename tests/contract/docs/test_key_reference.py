"""specs/README.md contains the reference of the extension keys, generated from their schema."""

from __future__ import annotations

import json
from pathlib import Path

from tests.support.golden import Golden
from tests.support.key_reference import END, START, with_reference

SPECS = Path(__file__).resolve().parents[3] / "specs"


def test_the_reference_of_the_keys_is_up_to_date(golden: Golden) -> None:
    readme = (SPECS / "README.md").read_text(encoding="utf-8")
    schema = json.loads((SPECS / "extensions.schema.json").read_text(encoding="utf-8"))
    assert START in readme
    assert END in readme
    golden.compare(SPECS / "README.md", with_reference(readme, schema))
