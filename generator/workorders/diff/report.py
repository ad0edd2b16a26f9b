"""A difference as text, Markdown, JSON values and release notes. Prints nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from workorders.diagnostics import Severity, one_line, workflow_command
from workorders.diff.changes import Change
from workorders.diff.compare import Difference
from workorders.diff.rules import RULES, Level

_TITLES: Final[dict[Level, str]] = {
    "breaking": "Breaking",
    "additive": "Additive",
    "documentation": "Documentation",
}


def summary(difference: Difference) -> str:
    """Count the changes."""
    counts = [f"{len(difference.of(level))} {level}" for level in _TITLES if difference.of(level)]
    return f"{difference.vendor}: {', '.join(counts) or 'no changes'}"


def lines(difference: Difference) -> Iterator[str]:
    """Format as text: each change with both places, then what it does to the package."""
    for change in difference.changes:
        yield f"{change.new}: {change.level} {change.kind}: {one_line(sentence(change))}"
        yield f"    was {change.old}"
        yield from (f"    python: {one_line(effect.text)} ({effect.level})" for effect in change.python)
    yield summary(difference)


def sentence(change: Change) -> str:
    """Describe a change, with what a reader has to know to judge it."""
    why = RULES[change.kind].why
    parts = [f"{change.text}."]
    parts += [why] if why else []
    parts += ["The removal was announced: it was deprecated."] if change.announced else []
    parts += [f"Accepted: {change.accepted}"] if change.accepted else []
    return " ".join(parts)


def markdown(difference: Difference) -> Iterator[str]:
    """Format as Markdown, for a comment on a pull request."""
    yield f"### {difference.vendor}"
    yield ""
    if not difference.changes:
        yield "No changes."
        yield ""
    for level, title in _TITLES.items():
        changes = difference.of(level)
        if not changes:
            continue
        yield f"**{title}**"
        yield ""
        for change in changes:
            yield f"- {_escaped(sentence(change))} (`{change.kind}`, `{change.new}`, was `{change.old}`)"
            yield from (f"  - `{effect.text}`" for effect in change.python)
        yield ""


def _escaped(text: str) -> str:
    return one_line(text).translate({ord(char): f"\\{char}" for char in "\\`*_[]<>|"})


def workflow_commands(difference: Difference) -> Iterator[str]:
    """Format as workflow commands that GitHub shows next to the lines of the new spec."""
    for change in difference.changes:
        if change.level != "documentation":
            effects = "".join(f" {effect.text}." for effect in change.python)
            place: dict[str, str | int] = {
                "file": change.new.file,
                "line": change.new.line,
                "col": change.new.column,
                "title": change.kind,
            }
            severity: Severity = "error" if change.level == "breaking" else "warning"
            yield workflow_command(severity, sentence(change) + effects, place)


def as_json(difference: Difference) -> dict[str, object]:
    """Convert to JSON values."""
    return {
        "vendor": difference.vendor,
        "level": difference.level if difference.changes else None,
        "changes": [_change_json(change) for change in difference.changes],
    }


def _change_json(change: Change) -> dict[str, object]:
    return {
        "kind": change.kind,
        "level": change.level,
        "direction": change.direction,
        "subject": change.subject,
        "text": change.text,
        "before": change.before,
        "after": change.after,
        "announced": change.announced,
        "accepted": change.accepted or None,
        "old": _place(change.old.file, change.old.line, change.old.column),
        "new": _place(change.new.file, change.new.line, change.new.column),
        "python": [{"name": each.name, "level": each.level, "text": each.text} for each in change.python],
    }


def _place(file: str, line: int, column: int) -> dict[str, object]:
    return {"file": file, "line": line, "column": column}


def release_notes(difference: Difference) -> Iterator[str]:
    """Draft the notes of a release: what users of the package notice, breaking changes first."""
    for change in difference.changes:
        if change.level == "documentation":
            continue
        prefix = "Breaking: " if change.level == "breaking" else ""
        text = change.text[:1].upper() + change.text[1:]
        names = ", ".join(dict.fromkeys(f"`{effect.name}`" for effect in change.python))
        yield f"{prefix}{text}.{f' See {names}.' if names else ''}"
