"""Is it OpenAPI 3.1? The version, the standard's own schemas, and references."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from workorders.bundle.bundler import bundle
from workorders.diagnostics import SpecError
from workorders.lint.context import Context, mapping, suggestion
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

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from jsonschema_rs import ValidationError

    from workorders.openapi.objects import Kind, Node

__all__ = ["check_objects", "check_references", "check_schemas", "check_version"]

_VERSION: Final = re.compile(r"3\.1\.(0|[1-9][0-9]*)", re.ASCII)
_TYPES: Final = ("string", "number", "integer", "boolean", "array", "object", "null")


def check_version(context: Context) -> None:
    root = Location(context.document.entry, "")
    tree = context.document.files[context.document.entry].value
    if not is_mapping(tree):
        context.report("openapi-version", root, "an OpenAPI document is a mapping, this is something else")
        return
    version = tree.get("openapi")
    if isinstance(version, str) and _VERSION.fullmatch(version):
        return
    if version is None and "swagger" in tree:
        message = "this is Swagger 2.0; a spec is OpenAPI 3.1"
    elif version is None:
        message = "the document does not say its version"
    elif not isinstance(version, str):
        message = f"the version must be text, this is {version!r}"
    else:
        message = f"the document is of version {version!r}; a spec is OpenAPI 3.1"
    context.report("openapi-version", root / "openapi", message, "write openapi: 3.1.0")


# -- the standard's schemas --------------------------------------------------------------------------------------------

_DEFINITIONS: Final[dict[Kind, str]] = {
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
"""Kind -> definition in the standard's schema, for objects that stand in files of their own."""


def check_objects(context: Context) -> None:
    """Everything but schemas, against the schema of OpenAPI 3.1."""
    root = Location(context.document.entry, "")
    if not context.tree or context.told(root / "openapi", "openapi-version"):
        return
    import jsonschema_rs

    schema = metaschemas.openapi()
    entry = Location(context.document.entry, "")
    whole = jsonschema_rs.Draft202012Validator(schema)
    _report(context, whole.iter_errors(context.tree), entry, _object_problem)
    for node in context.nodes:
        moved = node.location.file != entry.file and (
            node.parent is None or node.parent.location.file != node.location.file
        )
        if moved and node.kind in _DEFINITIONS and "$ref" not in node.value:
            part = {**schema, "$ref": f"#/$defs/{_DEFINITIONS[node.kind]}"}
            for key in ("properties", "required", "anyOf", "type", "unevaluatedProperties"):
                part.pop(key, None)
            validator = jsonschema_rs.Draft202012Validator(part)
            _report(context, validator.iter_errors(node.value), node.location, _object_problem)


def check_schemas(context: Context) -> None:
    """Every schema, against JSON Schema 2020-12."""
    import jsonschema_rs

    validator = jsonschema_rs.Draft202012Validator({"$ref": "https://json-schema.org/draft/2020-12/schema"})
    for node in context.schemas():
        inner = node.parent is not None and node.parent.kind == "schema"
        if inner and node.parent is not None and node.location.pointer.startswith(f"{node.parent.location.pointer}/"):
            continue  # its parent's check covers it
        if not validator.is_valid(node.value):
            _report(context, validator.iter_errors(node.value), node.location, _schema_problem)


def _report(
    context: Context,
    errors: Iterable[ValidationError],
    root: Location,
    word: Callable[[ValidationError, str], tuple[str, str, str] | None],
) -> None:
    """Report validation errors once each, and unknown fields one by one, at the field."""
    listed = list(errors)
    wrong = {tuple(error.instance_path) for error in listed if error.kind.name != "unevaluatedProperties"}
    for error in listed:
        path = tuple(error.instance_path)
        at = root
        for step in path:
            at = at / step
        if error.kind.name == "unevaluatedProperties":
            known = _fields(error)
            for name in getattr(error.kind, "unexpected", ()):
                if not any(other[: len(path) + 1] == (*path, name) for other in wrong):
                    context.report(
                        "openapi-unknown", at / name, f"OpenAPI has no field {name!r} here", suggestion(name, known)
                    )
        elif (told := word(error, at.pointer)) is not None:
            code, message, hint = told
            if not context.told(at, code):
                context.report(code, at, message, hint)


def _fields(error: ValidationError) -> set[str]:
    """The fields of the object that an error is about."""
    definition: Any = metaschemas.openapi()
    steps = error.schema_path
    for index, step in enumerate(steps):
        if step == "$defs" and index + 1 < len(steps):
            definition = metaschemas.openapi()["$defs"].get(steps[index + 1], {})
    return set(mapping(mapping(definition).get("properties")))


def _object_problem(error: ValidationError, pointer: str) -> tuple[str, str, str] | None:
    if pointer == "/openapi":
        return None
    return "openapi-invalid", *_message(error)


def _schema_problem(error: ValidationError, _pointer: str) -> tuple[str, str, str]:
    keyword = error.instance_path[-1] if error.instance_path else ""
    if keyword == "type":
        given = error.instance if is_list(error.instance) else [error.instance]
        wrong = [kind for kind in given if kind not in _TYPES]
        if wrong:
            hint = suggestion(wrong[0], _TYPES) if isinstance(wrong[0], str) else ""
            return "schema-invalid", f"{wrong[0]!r} is no type", hint or f"one of {', '.join(_TYPES)}"
        return "schema-invalid", "type must be one type or a list of different ones", ""
    return "schema-invalid", *_message(error)


def _message(error: ValidationError) -> tuple[str, str]:
    """An error in few words, and a hint."""
    kind: Any = error.kind
    where = str(error.instance_path[-1]) if error.instance_path else "the document"
    if kind.name == "required":
        return f"the field {getattr(kind, 'property', '?')!r} is missing", ""
    if kind.name == "oneOf" and _parameter_like(error):
        return "one of schema and content is needed, and not both", ""
    if kind.name == "anyOf" and not error.instance_path:
        return "a document needs paths, components or webhooks", ""
    if kind.name == "enum":
        options = [option for option in kind.options if isinstance(option, str)]
        hint = suggestion(error.instance, options) if isinstance(error.instance, str) else ""
        return f"{_short(error.instance)} is none of {', '.join(options)}", hint
    if kind.name == "falseSchema":
        return f"{where} must not stand here", ""
    return f"{where}: {_cut(error.message)}", ""


def _parameter_like(error: ValidationError) -> bool:
    return any(step in ("parameter", "header") for step in error.schema_path)


def _short(value: object) -> str:
    return _cut(repr(value), 60)


def _cut(message: str, length: int = 200) -> str:
    return message if len(message) <= length else f"{message[:length]}…"


# -- references --------------------------------------------------------------------------------------------------------


def check_references(context: Context) -> None:
    """Each reference leads to an object of the right kind, and the document can be made one tree."""
    for node in context.nodes:
        if "$ref" in node.value and node.kind not in ("document", "components", "paths", "responses"):
            _check_reference(context, node)
    try:
        bundle(context.document)
    except SpecError as error:
        for problem in error.diagnostics:
            if not any(
                known.location == problem.location and known.code.startswith("ref-") for known in context.diagnostics
            ):
                context.diagnostics.append(problem)


def _check_reference(context: Context, node: Node) -> None:
    document = context.document
    at, reference = node.location / "$ref", node.value["$ref"]
    try:
        target = split_reference(node.location.file, reference)
    except BadReferenceError as bad:
        context.report(bad.code, at, bad.message, bad.hint)
        return
    found = document.at(target)
    if found is MISSING:
        context.report("ref-missing", at, f"nothing stands at {reference!r}", _near(context, target))
        return
    section = section_kind(target)
    if not is_mapping(found) and not (node.kind == "schema" and isinstance(found, bool)):
        context.report("ref-kind", at, f"{reference!r} leads to {_what(found)}, not to a {node.kind}")
    elif section is not None and section != node.kind:
        context.report("ref-kind", at, f"{reference!r} leads to a {section}, not to a {node.kind}")
    elif document.loops(node.location):
        context.report("ref-cycle", at, "the reference leads to nothing but other references")


def _near(context: Context, target: Location) -> str:
    """A hint with the nearest name beside the one that is missing."""
    above, _, _ = target.pointer.rpartition("/")
    siblings = context.document.at(Location(target.file, above))
    name = parts(target.pointer)[-1] if target.pointer else ""
    return suggestion(name, siblings) if is_mapping(siblings) else ""


def _what(value: object) -> str:
    match value:
        case list():
            return "a list"
        case str():
            return "text"
        case None:
            return "null"
        case bool():
            return "true or false"
        case _:
            return "a number"
