"""References by ``$id``, ``$anchor`` and ``$dynamicRef``, written as JSON pointers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from workorders_runtime.serialization.json import joined

from workorders.adapt.components import copy_mark
from workorders.ir.names import pascal, unused
from workorders.openapi.document import MAX_CHAIN, MISSING, Document, Location, is_list, is_mapping, locate, parts
from workorders.openapi.objects import section_kind, walk
from workorders.openapi.semantics.media_types import is_json
from workorders.openapi.semantics.schemas import REFERENCE_PREFIX
from workorders.openapi.values import as_mapping, as_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workorders.openapi.objects import Node
    from workorders.openapi.reporter import Reporter


def adapt_references(reporter: Reporter, document: Document, nodes: Iterable[Node]) -> None:
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
                reporter.warn("unsupported", node.location / key, f"{key!r} is read as any value")


def remove_unresolved(reporter: Reporter, document: Document) -> None:
    """Leave out the references to nothing that no request or response depends on."""
    for node in list(walk(document)):
        reference = node.value.get("$ref")
        if node.kind not in _UNUSED or node.parent is None or not isinstance(reference, str):
            continue
        if document.target(node.location.file, reference) is None:
            reporter.warn(
                "ref-missing", node.location / "$ref", f"{reference!r} does not exist: the {node.kind} is ignored"
            )
            del node.parent.value[str(node.keys[0])][node.key]


_UNUSED: Final = ("link", "example", "header", "callback")
"""Objects that no code is made of, each a member of a map."""


def leave_out_unused(reporter: Reporter, document: Document) -> None:
    """Leave out references to nothing, and the components that need them, if no request or response does."""
    while lost := [node for node in walk(document) if _is_lost(document, node)]:
        called = {(node.kind, node.location) for node in walk(document, _NOT_CALLED)}
        unused = [node for node in lost if (node.kind, node.location) not in called]
        for node in unused:
            reference = node.value["$ref"]
            if node.kind == "schema":
                del node.value["$ref"]
                what = "it is ignored"
            else:
                what = f"{_leave_out(node)} is left out"
            message = f"{reference!r} does not exist, and no operation needs it: {what}"
            reporter.warn("ref-missing", node.location / "$ref", message, "declare it, or remove the reference")
        if all(node.kind == "schema" for node in unused):
            return


def _is_lost(document: Document, node: Node) -> bool:
    reference = node.value.get("$ref")
    is_read = isinstance(reference, str) and node.kind not in ("document", "components", "securityScheme")
    return is_read and document.target(node.location.file, reference) is None


def _leave_out(node: Node) -> str:
    """Leave out the component or callback that an object is in. Returns what it is called."""
    parent = node.parent
    while parent is not None and parent.kind != "components" and (parent.kind, node.keys[0]) not in _NOT_CALLED:
        node, parent = parent, parent.parent
    if parent is not None:
        parent.value[str(node.keys[0])].pop(node.key, None)
    return f"{node.kind} {node.key!r}"


_NOT_CALLED: Final = frozenset({("document", "components"), ("operation", "callbacks"), ("response", "links")})
"""Fields that no request or response is made of."""


def name_targets(reporter: Reporter, document: Document) -> None:
    """Give the schemas that references reach inside others a name, in place."""
    tree: Any = document.tree
    reached = [node for node in walk(document) if node.location.file == document.entry]
    nodes = [node for node in reached if node.kind == "schema"]
    kinds = {node.location.pointer: node.kind for node in reached if node.kind != "schema"}
    for node in nodes:
        for _ in range(MAX_CHAIN):
            reference = node.value.get("$ref")
            if not isinstance(reference, str) or not reference.startswith("#/") or _is_component(reference):
                break
            target = Location(document.entry, unquote(reference[1:]))
            if (kind := kinds.get(target.pointer)) is not None:
                inner = _schema_of(document, target)
                what = "any value is allowed" if inner is None else "its schema is used"
                message = f"{reference!r} points to a {kind}, not to a schema: {what}"
                reporter.warn("ref-kind", node.location / "$ref", message, "refer to a schema")
                node.value.pop("$ref")
                if inner is None:
                    break
                node.value["$ref"] = f"#{inner.pointer}"
                continue
            found = _through(tree, parts(unquote(reference[1:])))
            if found is None:
                break
            holder, key, location = found
            target = holder[key]
            if is_mapping(target) and isinstance(target.get("$ref"), str):
                if target is node.value or target["$ref"] == reference:
                    break
                node.value["$ref"] = target["$ref"]
                continue
            if not is_mapping(target):
                break
            schemas = tree.setdefault("components", {}).setdefault("schemas", {})
            name = unused(_name(location), schemas)
            schemas[name] = target
            named = Location(document.entry, "/components/schemas") / name
            copy_mark(document, named, Location(document.entry, joined(location)))
            node.value["$ref"] = REFERENCE_PREFIX + name
            holder[key] = {"$ref": REFERENCE_PREFIX + name}
            break


def read_schemas_as_responses(reporter: Reporter, document: Document) -> None:
    """Read a schema in place of a response as the JSON of that response."""
    for node in list(walk(document)):
        reference = node.value.get("$ref")
        target = document.target(node.location.file, reference) if node.kind == "response" else None
        if target is not None and section_kind(target) == "schema":
            message = f"{reference!r} points to a schema, not to a response: it is read as a JSON response"
            reporter.warn("ref-kind", node.location / "$ref", message, "refer to a response")
            del node.value["$ref"]
            node.value.update({"description": "", "content": {"application/json": {"schema": {"$ref": reference}}}})


def _schema_of(document: Document, location: Location) -> Location | None:
    """Return the schema of a response, a parameter or another component."""
    end = document.follow(location)
    value = None if end is None or end.file != document.entry else document.at(end)
    if end is None or not is_mapping(value):
        return None
    for media_type, media in as_mapping(value.get("content")).items():
        if is_mapping(as_mapping(media).get("schema")):
            return end / "content" / media_type / "schema"
    return end / "schema" if is_mapping(value.get("schema")) else None


def _is_component(reference: str) -> bool:
    return reference.startswith(REFERENCE_PREFIX) and "/" not in reference.removeprefix(REFERENCE_PREFIX)


def _through(tree: Any, steps: tuple[str, ...]) -> tuple[Any, Any, tuple[str, ...]] | None:
    """Return what holds the value that steps lead to, its key there and its location, through references."""
    value, path = tree, list[str]()
    for index, step in enumerate(steps):
        for _ in range(MAX_CHAIN):
            if not is_mapping(value) or step in value or not as_text(value.get("$ref")).startswith("#/"):
                break
            path = list(parts(unquote(value["$ref"][1:])))
            value = locate(tree, joined(tuple(path)))
        key: Any = int(step) if is_list(value) and step.isdecimal() else step
        if locate(value, joined((step,))) is MISSING:
            return None
        path.append(step)
        if index == len(steps) - 1:
            return value, key, tuple(path)
        value = value[key]
    return None


def _name(location: tuple[str, ...]) -> str:
    """Return a name for the schema at a location: the names on the way to it."""
    named = [step for step in location if step not in _STEPS and not step.isdecimal() and not is_json(step)]
    return pascal(" ".join(named)) or "Schema"


_STEPS: Final = frozenset(
    {"components", "schemas", "properties", "items", "additionalProperties", "schema", "content", "paths"}
    | {"allOf", "anyOf", "oneOf", "responses", "parameters", "requestBodies", "headers", "$defs", "definitions"}
)
"""Steps of a pointer that are not names."""


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
