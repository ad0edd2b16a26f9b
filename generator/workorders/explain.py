"""The text that `workorders lint --explain` prints."""

from __future__ import annotations

import textwrap

from workorders.codes import CODES
from workorders.settings import require_match


def explain(code: str) -> str:
    """Explain a diagnostic code, with a bad and a good example.

    Raises:
        UsageError: There is no such code.
    """
    entry = require_match(code, CODES, "code")
    return "\n".join(
        [
            f"{code}: {entry.summary}",
            "",
            textwrap.fill(entry.explanation, width=100),
            "",
            "Bad:",
            "",
            textwrap.indent(entry.bad, "    "),
            "",
            "Good:",
            "",
            textwrap.indent(entry.good, "    "),
        ]
    )
