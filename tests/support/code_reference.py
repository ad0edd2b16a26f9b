"""The page about the codes of diagnostics, specs/CODES.md, rendered from their table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from workorders import codes
from workorders.codes import Code

_GROUPS: Final[Mapping[str, Mapping[str, Code]]] = {
    "Reading files": codes.READING,
    "References": codes.REFERENCES,
    "OpenAPI": codes.STANDARD,
    "Operations": codes.OPERATIONS,
    "Names": codes.NAMES,
    "Keys that begin with x-wo-": codes.KEYS,
    "Recordings": codes.RECORDINGS,
    "Differences between a spec and an API": codes.DRIFT,
    "Replaying": codes.REPLAYING,
    "Comparing specs": codes.CHANGES,
}
_INTRODUCTION: Final = """\
# Codes

What each code of a diagnostic means, with a part of a spec that triggers it and one that does not if it is about specs.
`workorders lint --explain CODE` prints the same. This page is generated: `pytest tests/contract/docs --update-golden`.
"""


def page() -> str:
    """Render the page."""
    return "\n".join([_INTRODUCTION, *(line for title, group in _GROUPS.items() for line in _group(title, group))])


def _group(title: str, group: Mapping[str, Code]) -> Iterator[str]:
    yield from (f"## {title}", "")
    for name, code in group.items():
        yield from (f"### {name}", "", code.summary, "", code.explanation, "")
        for label, example in (("Bad", code.bad), ("Good", code.good)):
            yield from (f"{label}:", "", "```yaml", example, "```", "") if example else ()
