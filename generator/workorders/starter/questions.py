"""Spec -> the questions that a vendor's document leaves open, as comments of an overlay."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from workorders.ir.api import Api, ListType, Operation
from workorders.openapi.semantics import keys
from workorders.openapi.values import as_mapping
from workorders.pipeline import Stages, stages_of

_HEAD: Final = """\
# OpenAPI has no word for the following. Look each question up in the vendor's pages. Then remove the "# " of the action
# below the question, and write the answer in place of the example. Every key has a default, so the client works
# in the meantime. specs/README.md describes the keys; x-wo-sensitive marks fields that are personal data or secrets.
overlay: 1.1.0
info: {title: What the document does not say, version: '1'}
actions:
"""


_MOST_FIELDS_OF_A_PAGE: Final = 6
"""An object with more fields is a thing that has lists, rather than a page of a list; so is one with an id."""


class Question(NamedTuple):
    """A question, and an action that answers it."""

    text: str
    update: str
    target: str = "$"


def questions(folder: Path) -> str:
    """Write the questions about a spec that has no errors, as an overlay whose actions are comments."""
    stages, _ = stages_of(folder)
    found = [*_document(stages), *_lists(stages), *_changes(stages.api)]
    return _HEAD + "".join(_written(each) for each in found)


def _written(question: Question) -> str:
    text = " ".join(question.text.split())
    return (
        f"\n  # ? {text}\n"
        f"  # - target: {json.dumps(question.target)}\n"
        f"  #   description: As the vendor's pages say.\n"
        f"  #   update: {question.update}\n"
    )


def _document(stages: Stages) -> Iterator[Question]:
    plan, client = stages.api.client.plan, stages.api.client
    if not plan.auth.alternatives:
        update = (
            "{components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}, security: [{key: []}]}"
        )
        yield Question("How does a client authenticate?", update)
    text = "Where does a failed response have its message, its code and its request ID?"
    yield Question(text, f"{{{keys.ERRORS}: {{message: [/message], code: [/code]}}}}")
    if not plan.limits:
        update = f"{{{keys.LIMITS}: {{limits: [{{requests: 60, seconds: 60, per: token}}]}}}}"
        yield Question("How often may a client call?", update)
    yield Question(
        "What are good names of the client class and the package, and in which time zone are times without an offset?"
        " With this key, every operation and schema has to say its source and safety, and clashes of names are errors.",
        f"{{{keys.CLIENT}: {{class: {client.class_name}, timezone: Europe/Amsterdam}}}}",
    )


def _lists(stages: Stages) -> Iterator[Question]:
    for operation in stages.api.operations:
        if operation.method == "GET" and operation.paging is None and _returns_list(stages, operation):
            text = f"Is the list of {operation.id} (GET {operation.path}) paged, and how?"
            items = json.dumps(_items(stages, operation))
            update = f"{{{keys.PAGING}: {{style: page, items: {items}, parameter: page, first: 1, until: empty}}}}"
            yield Question(text, update, _target(operation))


def _returns_list(stages: Stages, operation: Operation) -> bool:
    if isinstance(operation.result.type, ListType):
        return True
    schema = as_mapping(stages.api.schemas.get(getattr(operation.result.type, "schema", "")))
    declared = as_mapping(schema.get("properties"))
    kinds = [as_mapping(each).get("type") for each in declared.values()]
    return "array" in kinds and "id" not in declared and len(kinds) <= _MOST_FIELDS_OF_A_PAGE


def _items(stages: Stages, operation: Operation) -> str:
    """Return the pointer to the list in a result."""
    schema = as_mapping(stages.api.schemas.get(getattr(operation.result.type, "schema", "")))
    lists = (
        name for name, prop in as_mapping(schema.get("properties")).items() if as_mapping(prop).get("type") == "array"
    )
    return next((f"/{name}" for name in lists), "")


def _changes(api: Api) -> Iterator[Question]:
    for operation in api.operations:
        if operation.method not in ("GET", "HEAD", "OPTIONS"):
            call = f"{operation.id} ({operation.method} {operation.path}) counts as {operation.safety}"
            text = f"{call}: may it be sent again when its outcome is not known?"
            yield Question(text, f"{{{keys.SAFETY}: {operation.safety}}}", _target(operation))


def _target(operation: Operation) -> str:
    path = operation.path.replace("\\", "\\\\").replace("'", "\\'")
    return f"$.paths['{path}'].{operation.method.lower()}"
