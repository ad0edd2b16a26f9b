"""What a spec leaves out: with a reason, or because it lists what the package has."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Final

from workorders_runtime.serialization.json import joined

from workorders.ir.names import resource_path
from workorders.openapi.document import Location, is_list, is_mapping, parts
from workorders.openapi.objects import walk
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.client import resource_descriptions
from workorders.openapi.semantics.navigation import DocumentSource
from workorders.openapi.semantics.operations import operations
from workorders.openapi.semantics.selection import selection, skip_reason
from workorders.openapi.values import texts

if TYPE_CHECKING:
    from workorders.openapi.document import Document
    from workorders.openapi.reporter import Reporter


def leave_out(reporter: Reporter, document: Document) -> None:
    """Remove what the spec leaves out, and what is said of resources that lose all their operations."""
    before = _resources(document)
    _select(reporter, document)
    _skip(reporter, document)
    described, lost = resource_descriptions(document.tree), before - _resources(document)
    if is_mapping(described):
        for name in [name for name in described if resource_path(name, "") in lost]:
            del described[name]


def _resources(document: Document) -> set[str]:
    found = operations(DocumentSource(document))
    return {resource_path(operation.resource_key, operation.tag) for operation in found}


def _select(reporter: Reporter, document: Document) -> None:
    """Remove the operations that are not among those that the package has."""
    only, place = selection(document.tree), Location(document.entry, "") / keys.ONLY
    if not any(only):
        return
    used: set[str] = set()
    dropped: list[str] = []
    for operation in list(operations(DocumentSource(document))):
        request = f"{operation.method} {operation.path}"
        found = {each for each in only.operations if fnmatchcase(operation.id, each) or fnmatchcase(request, each)}
        found |= {*only.tags} & {*texts(operation.value.get("tags"))}
        used |= found
        if not found and not operation.is_token_endpoint:
            *above, method = parts(operation.location.pointer)
            del document.at(Location(operation.location.file, joined(tuple(above))))[method]
            dropped.append(operation.id or request)
    for name, listed in only._asdict().items():
        for index, each in enumerate(listed):
            if each not in used:
                message = f"no operation {'matches' if name == 'operations' else 'has the tag'} {each!r}"
                reporter.report("only", place / name / index, message, "correct it, or remove it")
    if dropped:
        more = f" and {len(dropped) - _SHOWN} more" if len(dropped) > _SHOWN else ""
        shown = ", ".join(dropped[:_SHOWN])
        reporter.warn("unsupported", place, f"{len(dropped)} operation(s) are left out: {shown}{more}")


_SHOWN: Final = 10


def _skip(reporter: Reporter, document: Document) -> None:
    """Remove the operations and properties that are skipped, and allow any value where another schema is."""
    for node in list(walk(document)):
        reason = skip_reason(node.value)
        if node.kind not in ("operation", "schema") or not reason:
            continue
        *above, section, name = parts(node.location.pointer)
        holder = document.at(Location(node.location.file, joined((*above, section))))
        if node.kind == "operation":
            del holder[name]
            message = "the operation is left out"
        elif section == "properties" and (not above or above[-1] != "properties"):
            del holder[name]
            _not_required(document.at(Location(node.location.file, joined(tuple(above)))), name)
            message = f"the property {name!r} is left out"
        else:
            node.value.clear()
            message = "the schema is left out: any value is allowed"
        reporter.warn("unsupported", node.location, f"{message}: {reason}")


def _not_required(schema: Any, name: str) -> None:
    if is_mapping(schema) and is_list(required := schema.get("required")) and name in required:
        required.remove(name)
