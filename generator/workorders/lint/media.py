"""Bodies: the media types and responses that code is generated for, and what is ignored."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from workorders.diagnostics import suggestion
from workorders.lint.context import Context
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.media_types import encoding, essence, is_event_stream, is_json, is_structured
from workorders.openapi.semantics.multipart import is_concrete, is_union_with_files, part
from workorders.openapi.semantics.navigation import composition
from workorders.openapi.semantics.operations import RequestBody
from workorders.openapi.semantics.schemas import types
from workorders.openapi.semantics.shapes import PLAIN, holds_file, items, shapes
from workorders.openapi.values import as_list, as_mapping, as_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from workorders.openapi.document import Location
    from workorders.openapi.semantics.navigation import Located
    from workorders.openapi.semantics.operations import Body, BodyKind, OperationNode

_CONTENT_TYPES: Final = re.compile(r"[\w.+*-]+/[\w.+*-]+( *; *[\w-]+=[\w.-]+)*( *, *[\w.+*-]+/[\w.+*-]+)*", re.ASCII)


def _check_choice(context: Context, content: Sequence[str], location: Location) -> None:
    """List the media types that are ignored: all but the first."""
    for name in content[1:]:
        context.warn("unsupported", location / name, f"{name!r} is ignored: {content[0]!r} is used")


def check_bodies(context: Context) -> None:
    """List the media types of request bodies that are not sent."""
    for node in context.of("requestBody"):
        content = list(as_mapping(node.value.get("content")))
        _check_choice(context, content, node.location / "content")
        if content and is_structured(content[0]):
            location = node.location / "content" / content[0]
            context.warn("unsupported", location, f"{content[0]!r} is sent as the text that a call passes")
        body = RequestBody(node.value, node.location, "create").declared_body
        if body is not None and node.value.get("required") is False:
            required = [
                name
                for each in composition(context.source, body.schema)
                for name in as_list(each.value.get("required"))
            ]
            if required:
                message = f"the body can't be left out: it has the required property {required[0]!r}"
                context.warn("unsupported", node.location / "required", message)
        if content and essence(content[0]).startswith("multipart/") and encoding(content[0]) == "raw":
            location = node.location / "content" / content[0]
            message = f"{content[0]!r} is sent as the bytes that a call passes, and its type has no boundary"
            context.warn("unsupported", location, message, "use multipart/form-data, or pass the type in extra_headers")


def check_forms(context: Context) -> None:
    """Check that files are parts of their own, and that ``encoding`` says nothing that is not sent."""
    for operation in context.operations:
        body = None if operation.request is None else operation.request.first
        if body is None:
            continue
        found = shapes(context.source, body.schema)
        if encoding(body.media_type) in ("form", "multipart") and not found <= {"object"}:
            message = f"a body of {body.media_type!r} must be an object, not {' or '.join(sorted(found))}"
            context.report("unsupported", body.schema.location, message, "declare an object with properties")
            continue
        properties = context.properties(body.schema)
        is_multipart = encoding(body.media_type) == "multipart"
        _check_values(context, body, properties)
        for name, prop in properties.items() if is_multipart else ():
            _check_part(context, prop, as_mapping(body.encoding.get(name)))
        if is_multipart and is_union_with_files(context.source, body.schema):
            message = "a multipart body with files is one object: a call could not say which of these it sends"
            hint = "declare the properties of all in one object; anyOf of {required: [name]} says which go together"
            context.report("unsupported", body.schema.location, message, hint)
        if is_multipart and not properties.keys() >= set(holds_file(context.source, body.schema)):
            message = "the files of a multipart body must be named properties"
            context.report("unsupported", body.schema.location, message, "declare each one under properties")
        for name, given in body.encoding.items():
            location = body.encoding_location / name
            if encoding(body.media_type) in ("json", "raw"):
                context.warn("unsupported", location, f"encoding is ignored: {body.media_type!r} is not a form")
            elif name not in properties:
                context.report("openapi-invalid", location, f"unknown property {name!r}", suggestion(name, properties))
            else:
                _check_encoding(context, body, properties[name], as_mapping(given), location)


def _check_values(context: Context, body: Body, properties: Mapping[str, Located]) -> None:
    """List values that a form has no way to write."""
    kind = encoding(body.media_type)
    for name, prop in properties.items() if kind in ("form", "multipart") else ():
        if any("null" in types(each.value) for each in composition(context.source, prop)):
            context.warn("unsupported", prop.location, f"null for {name!r} is sent as an empty text")
        if kind == "form" and name not in body.encoding:
            inner = [shapes(context.source, each) for each in items(context.source, prop)]
            if any(found and not found <= PLAIN for found in inner):
                message = f"the objects in {name!r} are sent one after the other: an API may not tell them apart"
                context.warn("unsupported", prop.location, message, "check that the API reads this form")


def _check_part(context: Context, prop: Located, encoding: Mapping[str, object]) -> None:
    found = part(context.source, prop, encoding)
    if not found.is_file and next(holds_file(context.source, prop), None) is not None:
        message = "a part of a multipart body is a file, a list of files, or has no file in it"
        context.report("unsupported", prop.location, message, "make each file a property of the body")


def _check_encoding(
    context: Context, body: Body, prop: Located, given: Mapping[str, object], location: Location
) -> None:
    is_multipart = encoding(body.media_type) == "multipart"
    found = shapes(context.source, prop)
    supported = {"contentType"} if is_multipart else set[str]()
    style = given.get("style", "form")
    if not is_multipart and (style == "deepObject" or (style == "form" and set(found) != {"object"})):
        supported |= {"style"}
    if not (context.described or is_multipart) and style == "deepObject" and "array" in found:
        message = "OpenAPI has no form for these lists: they are sent as name[]=a"
        context.warn("unsupported", location / "style", message, "check that the API reads this form")
    if not is_multipart and given.get("explode", True) is True:
        supported |= {"explode"}
    for key in given:
        if key not in supported and not key.startswith("x-"):
            context.report("unsupported", location / key, f"{key} is not supported here", "remove it")
    content_type = as_text(given.get("contentType"))
    if not content_type or not is_multipart:
        return
    if not _CONTENT_TYPES.fullmatch(content_type):
        context.report("openapi-invalid", location / "contentType", f"invalid content type {content_type!r}")
    elif part(context.source, prop, given).is_file:
        return
    elif not is_concrete(content_type):
        context.report("unsupported", location / "contentType", "only a file can have one of several content types")
    elif is_json(content_type):
        if "string" in found:
            message = "the text is sent as it is given: users must write it as JSON themselves"
            message = "a string can't be sent as JSON" if context.described else message
            context.strict("unsupported", location / "contentType", message, "use text/plain, or declare an object")
    elif not found <= PLAIN:
        inner = [shapes(context.source, each) for each in items(context.source, prop)]
        if set(found) != {"array"} or not all(each and each <= PLAIN for each in inner):
            message = f"an object can't be sent as {content_type!r}"
            context.report("unsupported", location / "contentType", message, "use application/json")


def check_responses(context: Context) -> None:
    """Check that successful responses are JSON, text, files or empty, and that a method returns one of these."""
    for operation in context.operations:
        found: dict[BodyKind, tuple[str, Location]] = {}
        for response in operation.successes:
            kinds: dict[str, BodyKind] = {body.media_type: operation.kind_of(body) for body in response.bodies}
            supported = [body.media_type for body in sorted(response.bodies, key=operation.result_rank)]
            location = response.location / "content"
            _check_choice(context, supported, location)
            if not supported:
                continue
            name = supported[0]
            if is_event_stream(name):
                message = "the events are returned as one text, when the response ends"
                context.warn("unsupported", location / name, message)
            elif is_structured(name):
                context.warn("unsupported", location / name, f"{name!r} is returned as one text")
            found.setdefault(kinds[name], (response.status, location / name))
        _check_kinds(context, found)
        _check_outcomes(context, operation)
        if operation.reads_part_of_result:
            _check_shapes(context, operation)


def _check_outcomes(context: Context, operation: OperationNode) -> None:
    """List what a response has that a method does not return: the target of a redirect, a body of no kind."""
    for status in as_mapping(operation.value.get("responses")):
        response = operation.response(status)
        if response is not None and status.startswith("3") and status != "304":
            context.warn("unsupported", response.location, f"{status} is a RedirectError: redirects are not followed")
    silent = [each for each in operation.successes if each.status not in ("204", "205")]
    if operation.method == "get" and silent and not any(each.content or each.unwrap for each in operation.successes):
        message = f"the response {silent[0].status} has no content: a body that the API sends is not returned"
        context.warn("unsupported", silent[0].location, message, "declare its content")


def _check_kinds(context: Context, found: Mapping[BodyKind, tuple[str, Location]]) -> None:
    """Report the kinds of bodies that are not those of the first successful response."""
    listed = list(found.items())
    for kind, (other, location) in listed[1:]:
        returned, (status, _) = listed[0]
        becomes = {"binary": "returned as bytes", "text": "returned as text"}.get(returned, "an error")
        message = f"the method returns the {returned} body of {status}: the {kind} body of {other} is {becomes}"
        context.strict("success-several", location, message, "use one kind of body")


def _check_shapes(context: Context, operation: OperationNode) -> None:
    """Report schemas of JSON that differ, where only a part of the body is returned."""
    schemas = [(response.status, body.schema) for response, body in operation.json_successes]
    for status, schema in schemas[1:]:
        if _shape(context, schema) != _shape(context, schemas[0][1]):
            message = f"the responses {schemas[0][0]} and {status} have different bodies"
            hint = f"with {keys.PAGING} or {keys.UNWRAP}, use one schema"
            context.strict("success-several", schema.location, message, hint)


def _shape(context: Context, schema: Located) -> str:
    """Return a text that is equal for schemas of the same type."""
    target = context.resolved(schema.value, schema.location)
    return str(target.location) if target is not None and "$ref" in schema.value else json.dumps(schema.value)


def check_left_out(context: Context) -> None:
    """Report parts of a document that no code is generated for."""
    for kind, key in (("operation", "callbacks"), ("response", "links")):
        for node in context.of(kind):
            if node.value.get(key):
                context.warn("unsupported", node.location / key, f"no code is generated for {key}")
