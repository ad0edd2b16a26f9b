"""Adapts a document, part by part."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from workorders.adapt import names, paths, references, schemas, skipping, top_level, unions
from workorders.adapt.notes import Notes
from workorders.adapt.operations import (
    adapt_content,
    adapt_parameter,
    adapt_parameters,
    adapt_request,
    adapt_security,
    simplify_parameter,
)
from workorders.openapi.document import Document, FileTree, Location, is_mapping
from workorders.openapi.objects import walk
from workorders.openapi.semantics.client import describes_client
from workorders.openapi.semantics.navigation import DocumentSource, Located
from workorders.openapi.semantics.operations import called_operations, operations
from workorders.openapi.values import copied

if TYPE_CHECKING:
    from workorders.diagnostics import Diagnostic


def adapt(document: Document) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Return a document as later stages read it, and what was changed.

    A spec that describes its client is ours: what its author should write differently is left for lint to report.
    """
    files = {
        name: FileTree(copied(file.value), dict(file.marks), dict(file.overlaid))
        for name, file in document.files.items()
    }
    document = dataclasses.replace(document, files=files)
    notes = Notes(document, described=describes_client(document.tree))
    tree, root = files[document.entry].value, Location(document.entry, "")
    if not is_mapping(tree):
        return document, ()
    skipping.select(notes, document)
    skipping.leave_out(notes, document)
    legacy = top_level.adapt_version(notes, tree, root)
    if not notes.described:
        paths.adapt_paths(notes, document)
        references.remove_unresolved(notes, document)
        references.read_schemas_as_responses(notes, document)
        references.name_targets(notes, document)
    for node in walk(document):
        if node.kind == "parameter" and "$ref" not in node.value:
            adapt_parameter(notes, node)
        elif node.kind == "mediaType":
            adapt_content(notes, node)
    if not notes.described and top_level.is_read(tree):
        top_level.repair_objects(notes, tree, root)
    _adapt_schemas(notes, document, legacy=legacy)
    if not notes.described:
        _adapt_foreign(notes, document, tree)
    return document, tuple(notes.diagnostics)


def _adapt_schemas(notes: Notes, document: Document, *, legacy: bool) -> None:
    references.adapt_references(notes, document, walk(document))
    if not notes.described:
        references.leave_out_unused(notes, document)
    nodes = [node for node in walk(document) if node.kind == "schema"]
    for node in nodes:
        schemas.adapt_schema(notes, node, legacy=legacy)
    if notes.described:
        return
    for node in [node for node in walk(document) if node.kind == "schema"]:
        inside = node.parent is not None and node.parent.kind == "schema"
        if not inside or not node.location.pointer.startswith(f"{node.parent.location.pointer}/"):  # type: ignore[union-attr]
            schemas.repair_schema(notes, node)
    unions.adapt_parents(notes, document)
    unions.adapt_discriminators(notes, document)


def _adapt_foreign(notes: Notes, document: Document, tree: dict[str, Any]) -> None:
    """Name what has no name, and leave out what cannot be sent."""
    source = DocumentSource(document)
    for node in list(walk(document)):
        if node.kind in ("document", "pathItem", "operation"):
            top_level.adapt_servers(notes, node)
        if node.kind in ("document", "operation"):
            adapt_security(notes, node, tree)
        elif node.kind == "requestBody":
            adapt_request(notes, source, node)
        elif node.kind == "server":
            top_level.adapt_server(notes, node)
    for node in [node for node in walk(document) if node.kind == "parameter"]:
        simplify_parameter(notes, source, node)
    for operation in operations(source):
        adapt_parameters(notes, operation)
    names.name_operations(notes, list(called_operations(source, with_unnamed=True)))
    for node in list(walk(document)):
        if node.kind == "schema":
            names.name_properties(notes, source, Located(node.value, node.location))
    for operation in operations(source):
        names.name_arguments(notes, operation, operation.body_properties)
