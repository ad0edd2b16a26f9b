"""The document as a whole: its version, and fields that no code is made of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from workorders_runtime.serialization.json import joined

from workorders.diagnostics import shortened, suggestion
from workorders.openapi import metaschemas
from workorders.openapi.document import Location, is_list, is_mapping, locate
from workorders.openapi.semantics import keys
from workorders.openapi.url_templates import is_url, template_parameters
from workorders.openapi.values import as_list, as_mapping, as_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jsonschema_rs import ValidationError

    from workorders.openapi.objects import Node
    from workorders.openapi.reporter import Reporter

_READ: Final = "3.1.0"
_LEGACY: Final = re.compile(r"3\.0(\.[0-9]+)?(-[\w.]+)?", re.ASCII)
_NEWER: Final = re.compile(r"3\.2(\.[0-9]+)?(-[\w.]+)?", re.ASCII)
_SHORT: Final = re.compile(r"3\.1|3\.1\.[0-9]+-[\w.]+", re.ASCII)


def adapt_version(reporter: Reporter, tree: dict[str, Any], root: Location) -> bool:
    """Read a document of OpenAPI 3.0 or 3.2 as one of 3.1. Returns whether it is of 3.0."""
    version = tree.get("openapi")
    version = str(version) if isinstance(version, float) else version
    if not isinstance(version, str):
        return False
    if _NEWER.fullmatch(version):
        message = f"OpenAPI {version} is read as 3.1: no code is generated for what is new in it"
        reporter.warn("openapi-version", root / "openapi", message)
    legacy = _LEGACY.fullmatch(version) is not None
    if legacy or _NEWER.fullmatch(version) or _SHORT.fullmatch(version):
        tree["openapi"] = _READ
    return legacy


def is_read(tree: dict[str, Any]) -> bool:
    """Whether a document is of a version that is read."""
    return _READ_VERSION.fullmatch(str(tree.get("openapi"))) is not None


_READ_VERSION: Final = re.compile(r"3\.1\.(0|[1-9][0-9]*)", re.ASCII)
_DOCUMENTATION: Final = frozenset(
    {"tags", "externalDocs", "contact", "license", "example", "examples", "summary", "description", "termsOfService"}
    | {"deprecated", "links", "callbacks", "headers", "jsonSchemaDialect", "allowEmptyValue", "operationId"}
)
"""Fields whose values may be left out when they are invalid: no request or response depends on them."""


def repair_objects(reporter: Reporter, tree: dict[str, Any], root: Location) -> None:
    """Fill in required texts, and leave out unknown fields and documentation that the standard does not allow."""
    import jsonschema_rs

    validator = jsonschema_rs.Draft202012Validator(metaschemas.openapi())
    for _ in range(3):
        errors = list(validator.iter_errors(tree))
        wrong = {tuple(error.instance_path) for error in errors if error.kind.name != "unevaluatedProperties"}
        repaired = [_repair(reporter, tree, root, error, wrong) for error in errors]
        if not any(repaired):
            return


def _repair(
    reporter: Reporter, tree: dict[str, Any], root: Location, error: ValidationError, wrong: set[tuple[str | int, ...]]
) -> bool:
    """Repair what an error is about. Returns whether anything changed."""
    path = tuple(error.instance_path)
    if error.kind.name == "unevaluatedProperties":
        return _leave_out_unknown(
            reporter, tree, root, path, getattr(error.kind, "unexpected", ()), error.schema_path, wrong
        )
    if error.kind.name == "required":
        holder, name = _at(tree, path), getattr(error.kind, "property", "")
        fill = {"description": "", "title": "API", "version": "0", "summary": ""}.get(name)
        if is_mapping(holder) and fill is not None and name not in holder:
            holder[name] = fill
            reporter.warn("openapi-invalid", root.inner(path), f"the field {name!r} is missing")
            return True
        return False
    for length in range(len(path), 0, -1):
        name, holder = path[length - 1], _at(tree, path[: length - 1])
        if name in _DOCUMENTATION and is_mapping(holder) and name in holder:
            del holder[str(name)]
            reporter.warn("openapi-invalid", root.inner(path), f"{name} is ignored: {shortened(error.message)}")
            return True
    return False


def _leave_out_unknown(
    reporter: Reporter,
    tree: dict[str, Any],
    root: Location,
    path: tuple[str | int, ...],
    names: Iterable[str],
    schema_path: Sequence[str | int],
    wrong: set[tuple[str | int, ...]],
) -> bool:
    holder = _at(tree, path)
    known = metaschemas.fields(schema_path)
    left_out = [
        name
        for name in names
        if is_mapping(holder) and name in holder and not any(other[: len(path) + 1] == (*path, name) for other in wrong)
    ]
    for name in left_out:
        message = f"OpenAPI has no field {name!r} here: it is ignored"
        reporter.warn("openapi-unknown", root.inner((*path, name)), message, suggestion(name, known))
        del holder[name]
    return bool(left_out)


def _at(tree: Any, path: Iterable[str | int]) -> Any:
    return locate(tree, joined(tuple(path)))


def adapt_servers(reporter: Reporter, node: Node) -> None:
    """Leave out the servers whose URLs are texts for readers: ``<address of the device>``."""
    servers = node.value.get("servers")
    if not is_list(servers):
        return
    kept: list[Any] = []
    for index, server in enumerate(servers):
        url = as_mapping(server).get("url")
        if isinstance(url, str) and (scheme := _SCHEME.match(url)) is not None:
            place = node.location / "servers" / index / "url"
            reporter.warn("server", place, f"requests use https, whatever {scheme[0].removesuffix('://')} may be")
            url = server["url"] = url.replace(scheme[0], "https://", 1)
        if isinstance(url, str) and not is_url(url):
            place = node.location / "servers" / index / "url"
            reporter.warn("server", place, f"{url!r} is not a URL: users must pass base_url to use this server")
        else:
            kept.append(server)
    node.value["servers"] = kept


_SCHEME: Final = re.compile(r"\{[^{}/]+\}://")


def adapt_server(reporter: Reporter, node: Node) -> None:
    """Declare the variables that a URL uses, and leave out those that it does not."""
    url, variables = node.value.get("url"), node.value.get("variables")
    if not isinstance(url, str):
        return
    if url.startswith("//"):
        url = node.value["url"] = f"https:{url}"
    url = node.value["url"] = _with_parts(reporter, node, url)
    used = template_parameters(url)
    for name, variable in list(as_mapping(variables).items()):
        place = node.location / "variables" / name
        if name not in used:
            reporter.warn("server", place, f"the URL has no {{{name}}}: the variable is ignored")
            del node.value["variables"][name]
        elif is_mapping(variable):
            _adapt_variable(reporter, variable, place)
    for name in used:
        if name and name not in as_mapping(variables):
            reporter.warn("server", node.location / "url", f"the variable {name!r} is not declared: users must give it")
            given = node.value.setdefault("variables", {})
            if is_mapping(given):
                given[name] = {"default": name, keys.REQUIRED: True}


def _with_parts(reporter: Reporter, node: Node, url: str) -> str:
    """Return a URL in which no variable holds the scheme, and a variable that begins with a slash stands after one."""
    for name, variable in as_mapping(node.value.get("variables")).items():
        default, place = as_text(as_mapping(variable).get("default")), f"{{{name}}}"
        if url.startswith(place) and default.startswith(("https://", "http://")):
            message = f"the variable {name!r} is a whole URL: it has its default, and users pass base_url"
            reporter.warn("server", node.location / "variables" / name, message)
            url = default.rstrip("/") + url.removeprefix(place)
        before, found, _ = url.partition(place)
        known = (default, *map(_text, as_list(as_mapping(variable).get("enum"))))
        if found and not before.endswith("/") and any(value.startswith("/") for value in known):
            url = url.replace(place, f"/{place}", 1)
    return url


def _adapt_variable(reporter: Reporter, variable: dict[str, Any], place: Location) -> None:
    if "default" in variable and not isinstance(variable["default"], str):
        variable["default"] = _text(variable["default"])
    values = as_list(variable.get("enum"))
    if "enum" in variable:
        variable["enum"] = [_text(value) for value in values]
        if not values:
            del variable["enum"]
        elif "default" in variable and variable["default"] not in variable["enum"]:
            reporter.warn("server", place, f"the default of {place.pointer.rpartition('/')[2]!r} is not in its enum")
            variable["enum"].append(variable["default"])
    if "{" in as_text(variable.get("default")):
        del variable["default"]
    if "default" not in variable:
        reporter.warn("server", place, "the variable has no default: users must give it", "add a default")
        variable |= {"default": next(iter(as_list(variable.get("enum"))), ""), keys.REQUIRED: True}


def _text(value: object) -> str:
    return value if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
