"""References by ``$id``, ``$anchor`` and ``$dynamicRef``, written as JSON pointers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workorders.openapi.document import MISSING, Document, Location, locate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workorders.adapt.notes import Notes
    from workorders.openapi.objects import Node


def adapt_references(notes: Notes, document: Document, nodes: Iterable[Node]) -> None:
    """Rewrite the references of a document, in place, and leave out the names that they used."""
    nodes = list(nodes)
    schemas = [node for node in nodes if node.kind == "schema"]
    ids: dict[str, Location] = {}
    anchors: dict[tuple[str, str], Location] = {}
    dynamic: dict[str, list[Location]] = {}
    for node in schemas:
        if isinstance(given := node.value.pop("$id", None), str) and given:
            ids[given.rstrip("#")] = node.location
        for key in ("$anchor", "$dynamicAnchor"):
            if isinstance(name := node.value.pop(key, None), str):
                anchors[node.location.file, name] = node.location
                if key == "$dynamicAnchor":
                    dynamic.setdefault(name, []).append(node.location)
    scopes = sorted(ids.values(), key=lambda each: -len(each.pointer))
    for node in nodes:
        if isinstance(reference := node.value.get("$ref"), str):
            node.value["$ref"] = _rewritten(document, node.location, reference, ids, anchors, scopes)
    for node in schemas:
        for key in ("$dynamicRef", "$recursiveRef"):
            if key not in node.value:
                continue
            reference = node.value.pop(key)
            targets = dynamic.get(reference[1:], []) if isinstance(reference, str) else []
            if len(targets) == 1 and targets[0].file == node.location.file and "$ref" not in node.value:
                node.value["$ref"] = f"#{targets[0].pointer}"
            else:
                notes.warn("unsupported", node.location / key, f"{key!r} is read as any value")


def _rewritten(
    document: Document,
    location: Location,
    reference: str,
    ids: dict[str, Location],
    anchors: dict[tuple[str, str], Location],
    scopes: list[Location],
) -> str:
    """Return a reference as a path and a JSON pointer; others are returned unchanged."""
    base, _, fragment = reference.partition("#")
    if base in ids and ids[base].file == location.file:
        target = ids[base]
        return f"#{target.pointer}{fragment}" if not fragment or fragment.startswith("/") else reference
    if base or not fragment:
        return reference
    if not fragment.startswith("/"):
        target_of_anchor = anchors.get((location.file, fragment))
        return reference if target_of_anchor is None else f"#{target_of_anchor.pointer}"
    tree: Any = document.files[location.file].value
    for scope in scopes:
        inside = scope.file == location.file and location.pointer.startswith(f"{scope.pointer}/")
        if inside and locate(tree, scope.pointer + fragment) is not MISSING:
            return f"#{scope.pointer}{fragment}"
    return reference
