"""Starts the spec folder of a vendor: from a template with questions, or from the vendor's own OpenAPI document."""

from __future__ import annotations

import re
import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from workorders.diagnostics import Diagnostic, SpecError
from workorders.pipeline import lint_spec
from workorders.settings import Settings, UsageError, display_path
from workorders.starter.first_call import CASE, first_recording
from workorders.starter.questions import questions

_TEMPLATE: Final = Path(__file__).resolve().parent / "openapi.yaml"
_ENTRIES: Final = {".json": "openapi.json", ".yaml": "openapi.yaml", ".yml": "openapi.yaml"}
QUESTIONS: Final = "overlays/answers.yaml"


@dataclass(frozen=True, slots=True)
class Start:
    """What was written."""

    spec: Path
    questions: Path
    """The file with the questions: the spec itself, or an overlay of a vendor's document."""
    recording: Path | None
    warnings: tuple[Diagnostic, ...]


def start(vendor: str, settings: Settings, document: Path | None = None) -> Start:
    """Write a spec that has no errors, and its first recording. Existing files are never overwritten.

    Args:
        vendor: Name of the folder.
        settings: The folders of specs and recordings.
        document: The vendor's own OpenAPI document; it is copied unchanged.

    Raises:
        UsageError: The name is invalid, the folder exists, or the document can't be read.
        SpecError: The document has errors.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]*", vendor, re.ASCII):
        raise UsageError(
            f"Invalid name of a vendor: {vendor!r}. Use small letters, digits and _, such as acme_repairs."
        )
    target, recordings = settings.specs / vendor, settings.recordings / vendor
    for folder in (target, recordings):
        if folder.exists():
            raise UsageError(f"{display_path(folder)} already exists. Choose another name, or remove it.")
    with tempfile.TemporaryDirectory() as scratch:
        draft = Path(scratch) / target.resolve().parent.name / vendor
        draft.mkdir(parents=True)
        entry = _write_entry(draft, vendor, document)
        linted = lint_spec(draft)
        if any(each.severity == "error" for each in linted.diagnostics):
            raise SpecError([_at(each, document or target / entry) for each in linted.diagnostics])
        if document is not None:
            _write(draft / QUESTIONS, questions(draft))
        made = first_recording(draft, f"{draft.parent.name}/{vendor}")
        _copy(draft, target)
    recording = None
    if made is not None:
        recording = recordings / f"{made[0]}.{CASE}.yaml"
        _write(recording, made[1])
    warnings = tuple(_at(each, target / entry) for each in linted.diagnostics)
    return Start(target / entry, target / (entry if document is None else QUESTIONS), recording, warnings)


def _write_entry(folder: Path, vendor: str, document: Path | None) -> str:
    if document is None:
        title = vendor.replace("_", " ").title()
        (folder / "openapi.yaml").write_text(
            _TEMPLATE.read_text(encoding="utf-8").replace("{title}", title), encoding="utf-8", newline="\n"
        )
        return "openapi.yaml"
    entry = _ENTRIES.get(document.suffix)
    if entry is None:
        raise UsageError(f"{document} is neither YAML nor JSON. Pass the vendor's OpenAPI document.")
    try:
        (folder / entry).write_bytes(document.read_bytes())
    except OSError as error:
        raise UsageError(f"Can't read {document}: {error.strerror}.") from None
    return entry


def _at(diagnostic: Diagnostic, file: Path) -> Diagnostic:
    """Name a file that the user knows in place of the draft."""
    return replace(diagnostic, location=replace(diagnostic.location, file=display_path(file)))


def _copy(draft: Path, target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(draft, target)
    except OSError as error:
        raise UsageError(f"Can't write {display_path(target)}: {error.strerror or error}.") from None


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise UsageError(f"Can't write {display_path(path)}: {error.strerror or error}.") from None
