"""The text that `workorders lint --explain` prints."""

from __future__ import annotations

import textwrap

from workorders.codes import ALL_CODES
from workorders.settings import require_match


def explain(code: str) -> str:
    """Explain a diagnostic code, with a bad and a good example if it is about specs.

    Raises:
        UsageError: There is no such code.
    """
    entry = require_match(code, ALL_CODES, "code")
    lines = [f"{code}: {entry.summary}", "", textwrap.fill(entry.explanation, width=100)]
    for label, example in (("Bad", entry.bad), ("Good", entry.good)):
        lines += ["", f"{label}:", "", textwrap.indent(example, "    ")] if example else []
    return "\n".join(lines)
