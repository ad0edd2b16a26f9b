"""Accepted changes: findings that a maintainer has judged, each with a reason, in a file of the spec's folder."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from workorders.diagnostics import Diagnostic, SpecError, suggestion
from workorders.diff.changes import Change, order
from workorders.diff.compare import Difference
from workorders.diff.rules import RULES
from workorders.openapi.document import Document, child
from workorders.openapi.loader import load
from workorders.openapi.values import as_list, as_mapping

if TYPE_CHECKING:
    import jsonschema_rs

FILE: Final = "accepted-changes.yaml"
SCHEMA: Final = Path(__file__).resolve().parent / "accepted-changes.schema.json"


@dataclass(frozen=True, slots=True)
class Accepted:
    """One accepted change."""

    kind: str
    subject: str
    direction: str
    """Empty: both."""
    reason: str
    pointer: str


@dataclass(frozen=True, slots=True)
class AcceptedChanges:
    """The accepted changes of a spec, and the file they are in."""

    document: Document | None
    entries: tuple[Accepted, ...]


def read_accepted(folder: Path) -> AcceptedChanges:
    """Read the accepted changes of a spec; without a file there are none.

    Raises:
        SpecError: The file has errors.
    """
    path = folder / FILE
    if not path.is_file():
        return AcceptedChanges(None, ())
    document = load(path)
    if diagnostics := [*_diagnostics(document)]:
        raise SpecError(diagnostics)
    return AcceptedChanges(
        document,
        tuple(
            Accepted(entry["kind"], entry["subject"], entry.get("direction", ""), entry["reason"], f"/accepted/{index}")
            for index, entry in enumerate(as_list(document.tree.get("accepted")))
        ),
    )


def _diagnostics(document: Document) -> Iterator[Diagnostic]:
    for error in _validator().iter_errors(document.tree):
        pointer = "".join(child("", key) for key in error.instance_path)
        hint = f"the format is that of {SCHEMA.name}"
        yield Diagnostic(document.source_location(pointer), "accepted-invalid", error.message, hint, pointer)
    for index, entry in enumerate(as_list(document.tree.get("accepted"))):
        kind = as_mapping(entry).get("kind")
        if isinstance(kind, str) and kind not in RULES:
            pointer = f"/accepted/{index}/kind"
            message = f"unknown kind of change {kind!r}"
            location = document.source_location(pointer)
            yield Diagnostic(location, "accepted-kind", message, suggestion(kind, RULES), pointer)


@cache
def _validator() -> jsonschema_rs.Validator:
    import jsonschema_rs

    return jsonschema_rs.validator_for(json.loads(SCHEMA.read_text(encoding="utf-8")))


def accept(difference: Difference, accepted: AcceptedChanges) -> tuple[Difference, tuple[Diagnostic, ...]]:
    """Mark the accepted changes. Returns the difference with warnings about entries that match nothing."""
    used: set[str] = set()
    changes: list[Change] = []
    for change in difference.changes:
        for entry in accepted.entries:
            if (entry.kind, entry.subject) == change.key[:2] and entry.direction in ("", change.direction):
                used.add(entry.pointer)
                change = replace(change, accepted=entry.reason)
        changes.append(change)
    unused = tuple(
        Diagnostic(
            accepted.document.source_location(entry.pointer),
            "accepted-unused",
            f"no change matches this entry ({entry.kind}, {entry.subject})",
            "remove it, or correct kind, subject or direction",
            entry.pointer,
            "warning",
        )
        for entry in accepted.entries
        if accepted.document is not None and entry.pointer not in used
    )
    return replace(difference, changes=tuple(sorted(changes, key=order))), unused
