"""Adapts a document, part by part."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from workorders.adapt import names, paths, references, schemas, skipping, top_level, unions
from workorders.adapt.operations import (
    adapt_authorization,
    adapt_content,
    adapt_parameter,
    adapt_parameters,
    adapt_request,
    adapt_security,
    simplify_parameter,
)
from workorders.openapi.document import Document, FileTree, Location, is_mapping
from workorders.openapi.objects import walk
from workorders.openapi.reporter import Reporter
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
    reporter = Reporter(document, described=describes_client(document.tree))
    tree, root = files[document.entry].value, Location(document.entry, "")
    if not is_mapping(tree):
        return document, ()
    skipping.leave_out(reporter, document)
    legacy = top_level.adapt_version(reporter, tree, root)
    if not reporter.described:
        paths.adapt_paths(reporter, document)
        references.remove_unresolved(reporter, document)
        references.read_schemas_as_responses(reporter, document)
        references.name_targets(reporter, document)
    for node in walk(document):
        if node.kind == "parameter" and "$ref" not in node.value:
            adapt_parameter(reporter, node)
        elif node.kind == "mediaType":
            adapt_content(reporter, node)
    if not reporter.described and top_level.is_read(tree):
        top_level.repair_objects(reporter, tree, root)
    _adapt_schemas(reporter, document, legacy=legacy)
    if not reporter.described:
        _adapt_foreign(reporter, document, tree)
    return document, tuple(reporter.diagnostics)


def _adapt_schemas(reporter: Reporter, document: Document, *, legacy: bool) -> None:
    references.adapt_references(reporter, document, walk(document))
    if not reporter.described:
        references.leave_out_unused(reporter, document)
    nodes = [node for node in walk(document) if node.kind == "schema"]
    for node in nodes:
        schemas.adapt_schema(reporter, node, legacy=legacy)
    if reporter.described:
        return
    for node in [node for node in walk(document) if node.kind == "schema"]:
        inside = node.parent is not None and node.parent.kind == "schema"
        if not inside or not node.location.pointer.startswith(f"{node.parent.location.pointer}/"):  # type: ignore[union-attr]
            schemas.repair_schema(reporter, node)
    unions.adapt_parents(reporter, document)
    unions.adapt_discriminators(reporter, document)


def _adapt_foreign(reporter: Reporter, document: Document, tree: dict[str, Any]) -> None:
    """Name what has no name, and leave out what cannot be sent."""
    source = DocumentSource(document)
    for node in list(walk(document)):
        if node.kind in ("document", "pathItem", "operation"):
            top_level.adapt_servers(reporter, node)
        if node.kind in ("document", "operation"):
            adapt_security(reporter, node, tree)
        elif node.kind == "requestBody":
            adapt_request(reporter, source, node)
        elif node.kind == "server":
            top_level.adapt_server(reporter, node)
    for node in [node for node in walk(document) if node.kind == "parameter"]:
        simplify_parameter(reporter, source, node)
    adapt_authorization(reporter, operations(source), tree)
    adapt_parameters(reporter, tuple(operations(source)))
    names.name_operations(reporter, list(called_operations(source, with_unnamed=True)))
    for node in list(walk(document)):
        if node.kind == "schema":
            names.name_properties(reporter, source, Located(node.value, node.location))
    for operation in operations(source):
        names.name_arguments(reporter, operation, operation.body_properties)
