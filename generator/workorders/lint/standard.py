"""The OpenAPI standard: version, the standard's own schemas, and references."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from workorders.diagnostics import shortened, suggestion
from workorders.lint.context import Context
from workorders.openapi import metaschemas
from workorders.openapi.document import (
    MISSING,
    BadReferenceError,
    Location,
    is_list,
    is_mapping,
    parts,
    split_reference,
)
from workorders.openapi.objects import section_kind
from workorders.openapi.semantics.schemas import TYPE_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from jsonschema_rs import ValidationError

    from workorders.openapi.objects import Node, ObjectKind

_VERSION: Final = re.compile(r"3\.1\.(0|[1-9][0-9]*)", re.ASCII)


def check_version(context: Context) -> None:
    """Check that the document is OpenAPI 3.1."""
    root = Location(context.document.entry, "")
    tree = context.document.files[context.document.entry].value
    if not is_mapping(tree):
        context.report("openapi-version", root, "an OpenAPI document must be a mapping", "begin it with openapi: 3.1.0")
        return
    version = tree.get("openapi")
    if isinstance(version, str) and _VERSION.fullmatch(version):
        return
    if version is None and "swagger" in tree:
        hint = "convert it to OpenAPI 3 first, for example with swagger2openapi"
        context.report("openapi-version", root / "swagger", "Swagger 2.0 is not supported", hint)
        return
    if version is None:
        message = "the document has no version"
    elif not isinstance(version, str):
        message = f"the version must be a string, not {version!r}"
    else:
        message = f"OpenAPI version {version!r} is not supported"
    context.report("openapi-version", root / "openapi", message, "write openapi: 3.1.0")


# -- the standard's schemas --------------------------------------------------------------------------------------------

_DEFINITIONS: Final[dict[ObjectKind, str]] = {
    "pathItem": "path-item",
    "operation": "operation",
    "parameter": "parameter",
    "requestBody": "request-body",
    "response": "response",
    "mediaType": "media-type",
    "example": "example",
    "header": "header",
    "link": "link",
    "callback": "callbacks",
    "securityScheme": "security-scheme",
}
"""Kind -> definition in the standard's schema, for objects that are in files of their own."""


def check_objects(context: Context) -> None:
    """Check everything but schemas against the schema of OpenAPI 3.1."""
    root = Location(context.document.entry, "")
    if not context.tree or context.already_reported(root / "openapi", "openapi-version"):
        return
    import jsonschema_rs

    schema = metaschemas.openapi()
    validator = jsonschema_rs.Draft202012Validator(schema)
    errors = validator.iter_errors(context.tree)
    _report(context, (each for each in errors if context.described or not _is_name(each)), root, _object_problem)
    for node in context.nodes:
        has_own_file = node.location.file != root.file and (
            node.parent is None or node.parent.location.file != node.location.file
        )
        if has_own_file and node.kind in _DEFINITIONS and "$ref" not in node.value:
            part = {**schema, "$ref": f"#/$defs/{_DEFINITIONS[node.kind]}"}
            for key in ("properties", "required", "anyOf", "type", "unevaluatedProperties"):
                part.pop(key, None)
            validator = jsonschema_rs.Draft202012Validator(part)
            _report(context, validator.iter_errors(node.value), node.location, _object_problem)


def check_schemas(context: Context) -> None:
    """Check every schema against JSON Schema 2020-12."""
    validator = metaschemas.json_schema()
    for node in context.schemas():
        parent = node.parent if node.parent is not None and node.parent.kind == "schema" else None
        if parent is not None and node.location.pointer.startswith(f"{parent.location.pointer}/"):
            continue  # checked as part of its parent
        if not validator.is_valid(node.value):
            _report(context, validator.iter_errors(node.value), node.location, _schema_problem)


def _report(
    context: Context,
    errors: Iterable[ValidationError],
    root: Location,
    describe: Callable[[ValidationError, str], tuple[str, str, str] | None],
) -> None:
    """Report each validation error once, and each unknown field by itself, at the field."""
    listed = list(errors)
    wrong = {tuple(error.instance_path) for error in listed if error.kind.name != "unevaluatedProperties"}
    for error in listed:
        path = tuple(error.instance_path)
        location = root.inner(path)
        if error.kind.name == "unevaluatedProperties":
            known = metaschemas.fields(error.schema_path)
            for name in getattr(error.kind, "unexpected", ()):
                if not any(other[: len(path) + 1] == (*path, name) for other in wrong):
                    message = f"OpenAPI has no field {name!r} here"
                    context.report("openapi-unknown", location / name, message, suggestion(name, known))
        elif (described := describe(error, location.pointer)) is not None:
            code, message, hint = described
            if not context.already_reported(location, code):
                context.report(code, location, message, hint)


def _object_problem(error: ValidationError, pointer: str) -> tuple[str, str, str] | None:
    if pointer == "/openapi":
        return None
    return "openapi-invalid", *_message(error)


def _is_name(error: ValidationError) -> bool:
    """Whether an error is about the name of a component, which is reported with what it becomes."""
    path = list(error.instance_path)
    return path[:1] == ["components"] and len(path) == 2 and "propertyNames" in error.schema_path


def _schema_problem(error: ValidationError, _pointer: str) -> tuple[str, str, str]:
    keyword = error.instance_path[-1] if error.instance_path else ""
    if keyword == "type":
        given = error.instance if is_list(error.instance) else [error.instance]
        unknown = [kind for kind in given if kind not in TYPE_NAMES]
        if unknown:
            hint = suggestion(unknown[0], TYPE_NAMES) if isinstance(unknown[0], str) else ""
            return "schema-invalid", f"unknown type {unknown[0]!r}", hint or f"use {', '.join(TYPE_NAMES)}"
        return "schema-invalid", "type must be one type or a list of different ones", ""
    return "schema-invalid", *_message(error)


def _message(error: ValidationError) -> tuple[str, str]:
    """Return a short message for an error, and a hint."""
    kind: Any = error.kind
    field = str(error.instance_path[-1]) if error.instance_path else "the document"
    if kind.name == "required":
        return f"the field {getattr(kind, 'property', '?')!r} is missing", ""
    if kind.name == "oneOf" and _is_parameter(error):
        return "exactly one of schema and content is required", ""
    if kind.name == "anyOf" and not error.instance_path:
        return "a document needs paths, components or webhooks", ""
    if kind.name == "enum":
        options = [option for option in kind.options if isinstance(option, str)]
        hint = suggestion(error.instance, options) if isinstance(error.instance, str) else ""
        return f"{shortened(repr(error.instance), 60)} is not one of {', '.join(options)}", hint
    if kind.name == "falseSchema":
        return f"{field} is not allowed here", ""
    return f"{field}: {shortened(error.message)}", ""


def _is_parameter(error: ValidationError) -> bool:
    return any(step in ("parameter", "header") for step in error.schema_path)


# -- references -------------------------------------------------------------------------------------------------------


def check_references(context: Context) -> None:
    """Check that each reference points to an object of the right kind."""
    for node in context.nodes:
        if "$ref" in node.value and node.kind not in ("document", "components", "paths", "responses"):
            _check_reference(context, node)


def check_bundling(context: Context) -> None:
    """Add the errors of bundling, except where a reference is already reported."""
    reported = {known.location for known in context.diagnostics if known.code.startswith("ref-")}
    context.diagnostics.extend(error for error in context.bundling if error.location not in reported)


def _check_reference(context: Context, node: Node) -> None:
    document = context.document
    location, reference = node.location / "$ref", node.value["$ref"]
    try:
        target = split_reference(node.location.file, reference)
    except BadReferenceError as error:
        context.report(error.code, location, error.message, error.hint)
        return
    value = document.at(target)
    if value is MISSING:
        context.report("ref-missing", location, f"{reference!r} does not exist", _near(context, target))
        return
    section = section_kind(target)
    if not is_mapping(value) and not (node.kind == "schema" and isinstance(value, bool)):
        context.report("ref-kind", location, f"{reference!r} points to {_type_name(value)}, not to a {node.kind}")
    elif section is not None and section != node.kind:
        context.report("ref-kind", location, f"{reference!r} points to a {section}, not to a {node.kind}")
    elif document.loops(node.location):
        context.report("ref-cycle", location, "circular $ref")


def _near(context: Context, target: Location) -> str:
    """Return a hint with the nearest name to the missing one."""
    parent, _, _ = target.pointer.rpartition("/")
    siblings = context.document.at(Location(target.file, parent))
    name = parts(target.pointer)[-1] if target.pointer else ""
    return suggestion(name, siblings) if is_mapping(siblings) else ""


def _type_name(value: object) -> str:
    match value:
        case list():
            return "a list"
        case str():
            return "a string"
        case None:
            return "null"
        case bool():
            return "a boolean"
        case _:
            return "a number"
