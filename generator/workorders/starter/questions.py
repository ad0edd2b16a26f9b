"""Spec -> the questions that a vendor's document leaves open, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from workorders.ir.api import Api, ListType, Operation
from workorders.openapi.document import locate
from workorders.openapi.values import as_mapping
from workorders.pipeline import Stages, stages_of

_HEAD = """\
# Questions

OpenAPI has no word for the following. Look each question up in the vendor's pages, and answer it with the key that is
named; `specs/README.md` describes it. Every key has a default, so the client works in the meantime.
"""


def questions(folder: Path) -> str:
    """List the questions about a spec that has no errors."""
    stages, _ = stages_of(folder)
    sections = [
        ("The document", [*_document(stages)]),
        ("Lists", [*_lists(stages)]),
        ("Calls that change something", [*_changes(stages.api)]),
    ]
    return _HEAD + "".join(_section(title, lines) for title, lines in sections if lines)


def _section(title: str, lines: list[str]) -> str:
    return f"\n## {title}\n\n" + "".join(f"- [ ] {line}\n" for line in lines)


def _document(stages: Stages) -> Iterator[str]:
    plan = stages.api.client.plan
    yield "What are good names of the client class and the package? (`x-wo-client`)"
    yield "Which pages describe the API, and when were they read? (`x-wo-source-index`, `x-wo-source`)"
    if not plan.auth.alternatives:
        yield "How does a client authenticate? (`components.securitySchemes`, `security`)"
    yield "Where does a failed response have its message, its code and its request ID? (`x-wo-errors`)"
    if not plan.limits:
        yield "How often may a client call? (`x-wo-limits`)"
    if not stages.api.client.timezone:
        yield "Are there times without an offset? In which time zone are they? (`x-wo-client.timezone`)"
    yield "Which fields are personal data or secrets? (`x-wo-sensitive`)"


def _lists(stages: Stages) -> Iterator[str]:
    for operation in stages.api.operations:
        if operation.method == "GET" and operation.paging is None and _returns_list(stages, operation):
            yield f"`{operation.id}` (`GET {operation.path}`): is the list paged, and how? (`x-wo-paging`)"


def _returns_list(stages: Stages, operation: Operation) -> bool:
    if isinstance(operation.result.type, ListType):
        return True
    schema = as_mapping(stages.api.schemas.get(getattr(operation.result.type, "schema", "")))
    kinds = [as_mapping(each).get("type") for each in as_mapping(schema.get("properties")).values()]
    return "array" in kinds and locate(schema, "/properties/id") is not None and len(kinds) <= 6


def _changes(api: Api) -> Iterator[str]:
    for operation in api.operations:
        if operation.method not in ("GET", "HEAD", "OPTIONS"):
            call = f"`{operation.id}` (`{operation.method} {operation.path}`) counts as {operation.safety}"
            yield f"{call}: may it be sent again when its outcome is not known? (`x-wo-safety`)"
