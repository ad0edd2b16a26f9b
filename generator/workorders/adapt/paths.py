"""Paths: what is no path by the standard, and what several paths share."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from workorders.adapt.components import copy_mark
from workorders.openapi.document import Location, is_list, is_mapping
from workorders.openapi.objects import walk
from workorders.openapi.url_templates import url_path
from workorders.openapi.values import as_mapping, as_text

if TYPE_CHECKING:
    from workorders.openapi.document import Document
    from workorders.openapi.reporter import Reporter


def adapt_paths(reporter: Reporter, document: Document) -> None:
    """Declare what paths have after a question mark as parameters, and say what of a path is not sent."""
    paths: Any = as_mapping(document.tree).get("paths")
    root = Location(document.entry, "/paths")
    for path, item in list(paths.items()) if is_mapping(paths) else ():
        location = root / path
        if path.startswith("x-"):
            continue
        if not is_mapping(item):
            if not path.startswith("/"):
                reporter.warn("openapi-invalid", location, f"{path!r} is not a path: it is ignored")
                del paths[path]
            continue
        paths[path] = item = _inlined(document, item)
        if not path.startswith("/") and f"/{path}" not in paths:
            paths[f"/{path}"] = paths.pop(path)
            copy_mark(document, root / f"/{path}", location)
        if (plain := url_path(path)) == path:
            continue
        message = f"requests are sent to {plain!r}"
        if "?" in path.partition("#")[0]:
            message += ", with the query as parameters"
            listed = item.setdefault("parameters", [])
            _add_query(path, listed if is_list(listed) else [])
        reporter.warn("path-template", location, f"{path!r} is not a path by the standard: {message}")
    _copy_parameters(document)


def _inlined(document: Document, item: dict[str, Any]) -> dict[str, Any]:
    """Return a path of its own where one refers to another path: its operations get names of their own."""
    reference = as_text(item.get("$ref"))
    target = document.target(document.entry, reference) if reference.startswith("#/") else None
    end = None if target is None else document.follow(target)
    shared = None if end is None or end.file != document.entry else document.at(end)
    if not is_mapping(shared) or shared is item:
        return item
    return {**copy.deepcopy(shared), **{key: value for key, value in item.items() if key != "$ref"}}


def _copy_parameters(document: Document) -> None:
    """Copy the parameters that are in the list of another path: what is left out of that list moves the others."""
    for node in list(walk(document)):
        reference = as_text(node.value.get("$ref"))
        if node.kind != "parameter" or not reference.startswith("#/paths/"):
            continue
        target = document.target(node.location.file, reference)
        end = None if target is None else document.follow(target)
        found = None if end is None or end.file != node.location.file else document.at(end)
        if is_mapping(found) and found is not node.value:
            del node.value["$ref"]
            node.value.update(copy.deepcopy(found))


def _add_query(path: str, listed: list[Any]) -> None:
    declared = {as_text(as_mapping(each).get("name")) for each in listed if as_mapping(each).get("in") == "query"}
    for name, value in parse_qsl(path.partition("#")[0].partition("?")[2], keep_blank_values=True):
        if name not in declared:
            fixed = {} if value.startswith("{") else {"const": value}
            listed.append({"name": name, "in": "query", "required": True, "schema": {"type": "string", **fixed}})
