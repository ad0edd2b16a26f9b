"""Operations: their parameters, bodies and security, as clients can send them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product
from typing import TYPE_CHECKING, Any, Final

from workorders_runtime.request import RESERVED_HEADERS

from workorders.adapt.forms import MULTIPART, adapt_form
from workorders.ir.names import unused
from workorders.openapi.document import is_list, is_mapping
from workorders.openapi.semantics.client import security_schemes
from workorders.openapi.semantics.media_types import essence, is_any, is_binary, is_json, is_text
from workorders.openapi.semantics.navigation import Located, composition, possible_properties
from workorders.openapi.semantics.parameters import (
    CLIENT_HEADERS,
    is_deep,
    is_misplaced,
    is_writable,
    spreads,
    writes_objects,
)
from workorders.openapi.semantics.schemas import is_file, properties, undeclared_properties, union_members
from workorders.openapi.semantics.security import (
    AUTHORIZATION,
    credential_place,
    credentials_sent,
    is_sent,
    requirements_of,
)
from workorders.openapi.semantics.shapes import fields, items, shapes
from workorders.openapi.url_templates import template_parameters
from workorders.openapi.values import as_list, as_mapping, as_text

if TYPE_CHECKING:
    from workorders.openapi.document import Location
    from workorders.openapi.objects import Node
    from workorders.openapi.reporter import Reporter
    from workorders.openapi.semantics.navigation import Source
    from workorders.openapi.semantics.operations import OperationNode

_OF_SCHEMA: Final = ("type", "format", "items", "enum", "default", "minimum", "maximum", "pattern", "collectionFormat")
"""What a parameter itself says in Swagger 2.0, and its schema in OpenAPI 3."""
_IGNORED_HEADERS: Final = CLIENT_HEADERS | RESERVED_HEADERS


def adapt_content(reporter: Reporter, node: Node) -> None:
    """Read a schema that is null, a list or a text as one that allows any value."""
    if "schema" in node.value and not isinstance(node.value["schema"], dict | bool):
        message = "the schema must be an object: any value is allowed"
        reporter.strict("openapi-invalid", node.location / "schema", message)
        node.value["schema"] = {}


def adapt_parameter(reporter: Reporter, node: Node) -> None:
    """Give a parameter a schema, and require it if it is part of the path."""
    value, location = node.value, node.location
    adapt_content(reporter, node)
    if "schema" not in value and not as_mapping(value.get("content")):
        schema = {key: value.pop(key) for key in _OF_SCHEMA if key in value}
        schema.pop("collectionFormat", None)
        value["schema"] = schema
        value.pop("content", None)
        reporter.strict("openapi-invalid", location, "the parameter has neither schema nor content", "add a schema")
    elif "schema" not in value and not reporter.described and not is_json(media_type := next(iter(value["content"]))):
        del value["content"]
        value["schema"] = {"type": "string"}
        message = f"the parameter is a text: users must write it as {media_type!r} themselves"
        reporter.warn("unsupported", location / "content", message)
    if value.get("in") == "path" and value.get("required") is not True:
        value["required"] = True
        reporter.strict("openapi-invalid", location, "a path parameter must have required: true", "add it")


def simplify_parameter(reporter: Reporter, source: Source, node: Node) -> None:
    """Read what a parameter cannot hold as text."""
    value, place = node.value, as_text(node.value.get("in"))
    if "$ref" in value or not is_mapping(value.get("schema")):
        return
    if is_misplaced(value):
        message = f"the style {value['style']!r} has no meaning in the {place}: it is ignored"
        reporter.warn("unsupported", node.location / "style", message)
        del value["style"]
    schema = Located(value["schema"], node.location / "schema")
    found, deep = shapes(source, schema), is_deep(value)
    if not all(is_writable(source, each, deep=False) for each in items(source, schema)):
        message = "the items are texts: users must write lists and objects in them as text themselves"
        value["schema"] = {"type": "array", "items": {"type": "string"}}
    elif "object" in found and not writes_objects(value):
        message = "the parameter is a text: users must write the object as text themselves"
        value["schema"] = {"type": "string"}
    elif "object" in found and not all(is_writable(source, each, deep=deep) for each in fields(source, schema)):
        message = "the lists and objects in this object are texts: users must write them as text themselves"
        value["schema"] = _with_texts(source, schema, deep=deep)
    else:
        return
    reporter.warn("unsupported", schema.location, message)


def _with_texts(source: Source, schema: Located, *, deep: bool) -> Any:
    """Return a schema in which what an object holds beside plain values is text; nothing but objects changes."""
    if "object" not in shapes(source, schema):
        return schema.value
    target = source.resolve(schema.value, schema.location) or schema
    members = union_members(target.value, with_null=True)
    if members and not properties(target.value):
        inner = (target.inner(each.keys, each.schema) for each in members)
        return {"anyOf": [_with_texts(source, each, deep=deep) for each in inner]}
    declared = possible_properties(source, schema)
    if not declared:
        return {"type": "object"}
    parts = list(composition(source, schema))
    required = [name for each in parts for name in as_list(each.value.get("required")) if name in declared]
    result: dict[str, Any] = {
        "type": "object",
        "properties": {name: _or_text(source, each, deep=deep) for name, each in declared.items()},
        "required": list(dict.fromkeys(required)),
    }
    for each in parts:
        if (more := undeclared_properties(each.value)) is not None:
            result["additionalProperties"] = _or_text(source, each.inner(("additionalProperties",), more), deep=deep)
    return result


def _or_text(source: Source, schema: Located, *, deep: bool) -> Any:
    return schema.value if is_writable(source, schema, deep=deep) else {"type": "string"}


def adapt_parameters(reporter: Reporter, listed: Sequence[OperationNode]) -> None:
    """Declare the parameters of paths, and leave out what cannot be sent, and what the client sends itself."""
    sent = [credentials_sent(operation) for operation in listed]
    everywhere: dict[Location, frozenset[tuple[str, str]]] = {}
    for operation, own in zip(listed, sent, strict=True):
        everywhere[operation.item.location] = everywhere.get(operation.item.location, own) & own
    for operation, own in zip(listed, sent, strict=True):
        _adapt_parameters(reporter, operation, everywhere[operation.item.location], own)


def _adapt_parameters(
    reporter: Reporter,
    operation: OperationNode,
    everywhere: frozenset[tuple[str, str]],
    own: frozenset[tuple[str, str]],
) -> None:
    in_template = template_parameters(operation.path)
    for holder, credentials in ((operation.item, everywhere), (operation, own)):
        listed = holder.value.get("parameters")
        if is_list(listed):
            _leave_out(reporter, operation, listed, holder.location / "parameters", in_template, credentials)
    declared = operation.parameters_in("path")
    missing = [name for name in dict.fromkeys(in_template) if name not in declared]
    if missing and is_mapping(operation.value):
        listed = operation.value.setdefault("parameters", [])
        for name in missing if is_list(listed) else ():
            message = f"the path parameter {name!r} is not declared: it is read as a required string"
            reporter.warn("path-parameter", operation.location, message)
            listed.append({"name": name, "in": "path", "required": True, "schema": {"type": "string"}})
    _leave_out_fields(reporter, operation)


def _leave_out_fields(reporter: Reporter, operation: OperationNode) -> None:
    """Leave out the fields of objects in the query that would be sent as another parameter."""
    parameters = operation.parameters_in("query")
    for name, parameter in parameters.items():
        schema = Located(as_mapping(parameter.value.get("schema")), parameter.location / "schema")
        if not spreads(parameter.value) or "object" not in shapes(operation.source, schema):
            continue
        declared = possible_properties(operation.source, schema)
        clashing = sorted(declared.keys() & parameters.keys() - {name})
        for clash in clashing:
            message = f"the property {clash!r} of {name!r} would be sent as the parameter {clash!r}: it is left out"
            reporter.warn("parameter-duplicate", parameter.location, message, "remove one of them")
        if clashing:
            kept = {key: each.value for key, each in declared.items() if key not in clashing}
            value: Any = parameter.value
            value["schema"] = {"type": "object", "properties": kept}


def _leave_out(
    reporter: Reporter,
    operation: OperationNode,
    listed: list[Any],
    location: Location,
    in_template: list[str],
    credentials: frozenset[tuple[str, str]],
) -> None:
    first: dict[tuple[str, str], int] = {}
    kept: list[Any] = []
    for index, given in enumerate(listed):
        parameter = operation.source.resolve(given, location / index)
        if parameter is None:
            kept.append(given)
            continue
        name, place = as_text(parameter.value.get("name")), as_text(parameter.value.get("in"))
        problem = ""
        if parameter.value.get("name") == "":
            problem = "the parameter has no name: it is ignored"
            reporter.warn("openapi-invalid", location / index, problem, "write its name, or remove it")
        elif place == "path" and name not in in_template:
            problem = f"the path {operation.path} has no {{{name}}}: the parameter is ignored"
            reporter.warn("path-parameter", location / index, problem)
        elif place == "header" and name.lower() in _IGNORED_HEADERS:
            problem = f"a header parameter named {name} is ignored: the client sets this header itself"
            reporter.warn("unsupported", location / index, problem)
        elif is_sent(parameter.value, credentials):
            problem = f"the parameter {name!r} is ignored: the client sends this credential itself"
            reporter.warn("parameter-duplicate", location / index, problem)
        elif first.setdefault((place, name), index) != index:
            problem = f"{name!r} is declared twice: the second is ignored"
            reporter.warn("parameter-duplicate", location / index, problem)
        if not problem:
            kept.append(given)
    listed[:] = kept


# -- bodies -----------------------------------------------------------------------------------------------------------


def adapt_request(reporter: Reporter, source: Source, node: Node) -> None:
    """Put the media type first that a client sends best: JSON, then forms, text and files."""
    if not is_mapping(node.value.get("content")) or not node.value["content"]:
        return
    content = node.value["content"] = _concrete(reporter, source, node)
    for media_type, media in content.items():
        location = node.location / "content" / media_type / "schema"
        schema = source.resolve(as_mapping(media).get("schema"), location)
        if essence(media_type) == MULTIPART and schema is not None and _is_files(source, schema):
            media["schema"] = {"type": "object", "properties": {"file": media["schema"]}, "required": ["file"]}
            message = "the part of the file has no name: it is sent as 'file'"
            reporter.warn("unsupported", location, message, "declare an object with a property for the file")
        adapt_form(reporter, source, media_type, media, node.location / "content" / media_type)
    best = min(content, key=_rank)
    if best != next(iter(content)):
        first = {best: content.pop(best)}
        node.value["content"] = {**first, **content}


def _concrete(reporter: Reporter, source: Source, node: Node) -> dict[str, Any]:
    """Return the bodies of a request by media types that can be sent, in place of ``*/*`` and ``text/*``."""
    content: dict[str, Any] = {}
    for media_type, media in node.value["content"].items():
        location = node.location / "content" / media_type
        sent = _sent_as(source, media_type, source.resolve(as_mapping(media).get("schema"), location / "schema"))
        if sent != media_type and sent not in node.value["content"]:
            reporter.warn("unsupported", location, f"{media_type!r} is sent as {sent!r}", "name the media type")
        content.setdefault(sent, media)
    return content


def _sent_as(source: Source, media_type: str, schema: Located | None) -> str:
    """Return the media type that a body is sent with."""
    if essence(media_type) == "text/*":
        return "text/plain"
    if not is_any(media_type):
        return media_type
    if schema is not None and is_file(schema.value):
        return "application/octet-stream"
    return "text/plain" if schema is not None and set(shapes(source, schema)) == {"string"} else "application/json"


def _is_files(source: Source, schema: Located) -> bool:
    """Whether a body is a file, or a list of files."""
    listed = items(source, schema)
    return is_file(schema.value) or (bool(listed) and all(is_file(each.value) for each in listed))


def _rank(media_type: str) -> int:
    name = essence(media_type)
    if is_json(name):
        return 0 if name == "application/json" else 1
    if name == "multipart/form-data":
        return 2
    if name == "application/x-www-form-urlencoded":
        return 3
    return 4 if is_text(name) else 5 if is_binary(name) else 6


# -- security ---------------------------------------------------------------------------------------------------------


def adapt_authorization(reporter: Reporter, listed: Iterable[OperationNode], tree: dict[str, Any]) -> None:
    """Let the client send ``Authorization`` where it is only a parameter, which OpenAPI says to ignore."""
    found: list[Located] = []
    for operation in listed:
        given = {name.lower(): each for name, each in operation.parameters_in("header").items()}
        parameter = given.get(AUTHORIZATION)
        if parameter is None or requirements_of(operation) or not is_mapping(operation.value):
            continue
        found.append(parameter)
        operation.value["security"] = [{}, {_authorization(tree, parameter): []}]
    if found:
        message = (
            f"{len(found)} operation(s) have Authorization as a parameter: it is read as an optional security scheme"
        )
        reporter.warn("unsupported", found[0].location, message, "declare it under components/securitySchemes")


def _authorization(tree: dict[str, Any], parameter: Located) -> str:
    """Return the name of a security scheme that sends ``Authorization``. It is added if there is none."""
    schemes = security_schemes(tree)
    name = next((name for name in schemes if credential_place(schemes[name]) == ("header", AUTHORIZATION)), None)
    if name is None:
        name = unused(AUTHORIZATION, set(schemes))
        described = as_text(parameter.value.get("description")) or "The whole value of the header `Authorization`."
        scheme = {"type": "apiKey", "in": "header", "name": "Authorization", "description": described}
        tree["components"] = {**as_mapping(tree.get("components")), "securitySchemes": {**schemes, name: scheme}}
    return name


def adapt_security(reporter: Reporter, node: Node, tree: dict[str, Any]) -> None:
    """Leave out the requirements that name no scheme."""
    listed, schemes = node.value.get("security"), security_schemes(tree)
    if not is_list(listed):
        return
    kept: list[Any] = []
    for index, requirement in enumerate(listed):
        unknown = [name for name in as_mapping(requirement) if name not in schemes]
        for name in unknown:
            message = f"unknown security scheme {name!r}: it is ignored"
            reporter.warn("security-unknown", node.location / "security" / index / name, message)
        if not is_mapping(requirement) or unknown:
            continue
        places: dict[object, list[str]] = {}
        for name in requirement:
            places.setdefault(credential_place(schemes[name]) or name, []).append(name)
        for names in places.values():
            if len(names) > 1:
                message = f"{' and '.join(names)} are sent in the same place: they are read as alternatives"
                reporter.warn("unsupported", node.location / "security" / index, message)
        kept += [{name: requirement[name] for name in names} for names in product(*places.values())]
    if kept or not listed:
        node.value["security"] = kept
    else:
        del node.value["security"]
