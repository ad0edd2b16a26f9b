"""Keys that point into bodies: paging, tokens, unwrapped objects."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from workorders_runtime.http.page_state import as_flag

from workorders.diagnostics import suggestion
from workorders.lint.context import Context
from workorders.openapi.document import child, parts
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.client import (
    ACCESS_TOKEN,
    REFRESH_TOKEN,
    fetched_token,
    is_initial_grant,
    renews_by_refresh_token,
    shared_token,
)
from workorders.openapi.semantics.media_types import is_json
from workorders.openapi.semantics.navigation import ANYTHING, Located
from workorders.openapi.semantics.operations import Body, Paging, RequestBody, Response, header_of
from workorders.openapi.semantics.schemas import union_members
from workorders.openapi.semantics.shapes import PLAIN, shapes
from workorders.openapi.values import as_list, as_mapping, as_text, texts

if TYPE_CHECKING:
    from workorders.openapi.document import Location
    from workorders.openapi.objects import Node
    from workorders.openapi.semantics.operations import OperationNode

_POINTERS = ("items", "cursor", "more", "page", "pages", "next", "total")


def check_paging(context: Context) -> None:
    """Check that the paging parameter exists, and that each place leads to a value of the response."""
    for operation in context.operations:
        if operation.paging is not None:
            _check_paging(context, operation, operation.paging)


def _check_paging(context: Context, operation: OperationNode, paging: Paging) -> None:
    if paging.parameter is not None and not context.already_reported(
        paging.location / "parameter", "extension-invalid"
    ):
        _check_parameter(context, operation, paging, paging.parameter)
    result = operation.json_result
    if result is None:
        context.report("paging", paging.location, "the operation has no successful JSON response", "add one")
        return
    response, body = result
    for key in _POINTERS:
        for place, pointer in _pointers(paging.value, key, paging.location):
            if not context.already_reported(place, "extension-invalid"):
                _check_place(context, "paging", place, response, body, pointer, declared=key == "items")
                if key == "more":
                    _check_flag(context, place, response, body, pointer)
    if operation.response("304") is not None:
        message = "a list in pages has no outcome for the status 304: it ends with a RedirectError"
        hint = "leave out the response, and the parameter If-None-Match"
        context.warn("paging", operation.location / "responses" / "304", message, hint)
    lists = {pointer.partition("/*")[0] for pointer in paging.items}
    in_entries = all("/*" in pointer for pointer in paging.items)
    if len(lists) > 1 or (len(paging.items) > 1 and not in_entries):
        message = "several pointers to items must point into the entries of one list"
        context.report("paging", paging.location / "items", message, "write them as [/data/*/Item, /data/*]")


def _check_parameter(context: Context, operation: OperationNode, paging: Paging, name: str) -> None:
    """Check the parameter that the client sends: one of the query, or a value in a JSON body."""
    query, location = operation.parameters_in("query"), paging.location / "parameter"
    body = None if operation.request is None else operation.request.declared_body
    if paging.in_body:
        if body is None or not is_json(body.media_type):
            message = "the operation has no JSON body to send the parameter in"
            context.report("paging", location, message, "name a query parameter")
        else:
            check_pointer(context, "paging", location, body.schema, name)
            _check_required_position(context, operation, paging, body, name)
    elif name not in query:
        message = f"the operation has no query parameter {name!r}"
        hint = "add it to `parameters`" if body is None else "add it to `parameters`; a place in the body starts with /"
        hint = suggestion(name, query) or hint
        context.report("paging", location, message, hint)
    elif paging.first is None and query[name].value.get("required") is True:
        message = f"the query parameter {name!r} is required, but the first page has no cursor"
        hint = "say the cursor of the first page with `first`, or remove `required`"
        context.report("paging", query[name].location, message, hint)


def _check_required_position(
    context: Context, operation: OperationNode, paging: Paging, body: Body, pointer: str
) -> None:
    """Check that callers need not give the position in a body, which the client sends."""
    above, _, step = pointer.rpartition("/")
    holder = context.follow(body.schema, above)
    if holder is None or holder is ANYTHING or (paging.body_field(operation) and paging.first is not None):
        return
    for part in context.composition(holder):
        if step in texts(part.value.get("required")):
            message = f"{pointer!r} is required, but the client sends it itself"
            context.report("paging", part.location / "required", message, "remove it from `required`")


def _check_place(
    context: Context, code: str, location: Location, response: Response, body: Body, place: str, *, declared: bool
) -> None:
    """Check that a response has the header or the value at a place."""
    header = header_of(place)
    if header is None:
        check_pointer(context, code, location, body.schema, place, declared=declared)
    elif response.header(header) is None:
        hint = suggestion(header, as_mapping(response.value.get("headers"))) or "declare it under `headers`"
        context.report(code, location, f"the response has no header {header!r}", hint)


def _check_flag(context: Context, location: Location, response: Response, body: Body, place: str) -> None:
    """Check that the flag for more pages is a boolean, or may be read as one."""
    header = header_of(place)
    schema = context.follow(body.schema, place)
    if header is not None:
        place_of = response.location / "headers" / header / "schema"
        schema = Located(as_mapping((response.header(header) or {}).get("schema")), place_of)
    if schema is None or schema is ANYTHING:
        return
    found = shapes(context.source, schema)
    wanted = "is a boolean, 0 or 1, or the text true or false"
    values = [value for each in context.composition(schema) for value in _listed(each.value)]
    if found - {"boolean", "integer", "string"}:
        types = " or ".join(sorted(found))
        where = "" if header is not None else f" (declared in {context.line(schema.location)})"
        context.report(
            "paging", location, f"{place!r} is of type {types}{where}; `more` {wanted}", "name another value"
        )
    elif odd := [value for value in values if as_flag(value) is None]:
        message = f"{place!r} may be {json.dumps(odd[0])}; `more` {wanted}"
        context.report("paging", location, message, "name another value")


def _listed(schema: Mapping[str, Any]) -> list[Any]:
    """Return the values that a schema lists, null aside."""
    listed = [*as_list(schema.get("enum")), *([schema["const"]] if "const" in schema else [])]
    return [value for value in listed if value is not None]


def _pointers(holder: Mapping[str, Any], key: str, location: Location) -> Iterator[tuple[Location, str]]:
    """Yield the pointers of a key that accepts one or several, with their locations."""
    given = holder.get(key)
    if isinstance(given, str):
        yield location / key, given
    for index, pointer in enumerate(as_list(given)):
        if isinstance(pointer, str):
            yield location / key / index, pointer


def _result(operation: OperationNode) -> Located | None:
    """Return the schema of the JSON that an operation returns."""
    result = operation.json_result
    return None if result is None else result[1].schema


def check_pointer(
    context: Context, code: str, location: Location, schema: Located, pointer: str, declared: bool = False
) -> None:
    """Report a pointer that leads to nothing or, with ``declared``, to a schema without a type."""
    end = context.follow(schema, pointer)
    if end is not None:
        if declared and end is ANYTHING:
            context.report(code, location, f"{pointer!r} points to an untyped schema", "declare its type")
        return
    reached, known = "", list(context.properties(schema))
    missing = pointer
    for step in parts(pointer):
        inner = context.follow(schema, child(reached, step))
        if inner is None:
            missing = step
            break
        reached, known = child(reached, step), list(context.properties(inner))
    parent = f"under {reached!r}" if reached else "at the top level"
    message = f"{pointer!r} does not exist: there is no {missing!r} {parent}"
    context.report(code, location, message, suggestion(missing, known))


# -- tokens -----------------------------------------------------------------------------------------------------------


def check_tokens(context: Context) -> None:
    """Check that a token's operation exists, needs no token itself, and that the pointers lead to its values."""
    schemes = {node.key: node for node in context.of("securityScheme")}
    operations = {operation.id: operation for operation in context.operations}
    for node in schemes.values():
        shared = shared_token(node.value)
        if shared is not None:
            other = schemes.get(shared)
            if other is None or fetched_token(other.value) is None:
                hint = suggestion(shared, [name for name in schemes if name != node.key])
                message = f"no security scheme {shared!r} fetches a token"
                context.report("token", node.location / keys.TOKEN, message, hint)
        elif (token := fetched_token(node.value)) is not None:
            _check_token(context, node, token, operations)


def _check_token(context: Context, node: Node, token: Mapping[str, Any], operations: dict[str, OperationNode]) -> None:
    location = node.location / keys.TOKEN
    name = as_text(token.get("operation"))
    operation = operations.get(name)
    if not name:
        return
    if operation is None:
        context.report("token", location / "operation", f"unknown operation {name!r}", suggestion(name, operations))
        return
    if not operation.needs_no_credentials:
        message = f"{name} fetches the token and can't require one"
        context.report("token", operation.location, message, "add security: []")
    result = _result(operation)
    if result is None:
        context.report("token", location / "operation", f"{name} has no successful JSON response", "add one")
        return
    for key in ("access-token", "expires-in", "refresh-token"):
        pointer = token.get(key, ACCESS_TOKEN if key == "access-token" else None)
        if isinstance(pointer, str):
            check_pointer(context, "token", location / key, result, pointer)
    if renews_by_refresh_token(token) and "refresh-token" not in token:
        check_pointer(context, "token", location / "renew", result, REFRESH_TOKEN)
    if token.get("rotates") and not renews_by_refresh_token(token):
        context.report("token", location / "rotates", "only refresh tokens rotate", "add renew: refresh-token")
    _check_grants(context, operation, token, location)


def _check_grants(context: Context, operation: OperationNode, token: Mapping[str, Any], location: Location) -> None:
    """Check that a token request is one grant, or one and its renewal, and that it has the single-use credentials."""
    declared = None if operation.request is None else operation.request.declared_body
    if declared is None:
        context.report("token", location / "operation", f"{operation.id} has no request body", "declare the grant")
        return
    body = context.resolved(declared.schema.value, declared.schema.location)
    if body is None:
        return
    inner = [body.inner(member.keys, member.schema) for member in union_members(body.value)]
    members = [context.resolved(member.value, member.location) for member in inner]
    grants = [grant for grant in members or [body] if grant is not None and is_initial_grant(grant.value, token)]
    if len(grants) != 1:
        if "grant" in token:
            message = f"the request body of {operation.id} has no grant {token['grant']!r}"
            context.report("token", location / "grant", message, "name the constant of its property grant_type")
            return
        message = f"ambiguous grant type in the request body of {operation.id}"
        hint = "use one grant, or oneOf it and the grant with grant_type: {const: refresh_token}, or name its `grant`"
        context.report("token", body.location, message, hint)
        return
    known = context.properties(grants[0])
    for index, name in enumerate(as_list(token.get("single-use"))):
        if isinstance(name, str) and name not in known:
            hint = suggestion(name, list(known))
            context.report("token", location / "single-use" / index, f"the grant has no property {name!r}", hint)


# -- unwrapped objects ------------------------------------------------------------------------------------------------


def check_unwrap(context: Context) -> None:
    """Check that what is unwrapped exists in the schema of the body."""
    for node in (*context.of("requestBody"), *context.of("response")):
        listed = [*_pointers(node.value, keys.UNWRAP, node.location)]
        if not listed:
            continue
        holder = (
            RequestBody(node.value, node.location, "create")
            if node.kind == "requestBody"
            else Response(node.value, node.location, node.key)
        )
        body = holder.declared_body
        if isinstance(holder, Response) and any(header_of(pointer) for _, pointer in listed):
            _check_header_result(context, holder, listed)
            continue
        if body is None:
            context.report("unwrap", node.location / keys.UNWRAP, "there is no body to unwrap", "declare its schema")
            continue
        # The first pointer gives the type. The others are for responses that deviate from the spec.
        location, pointer = listed[0]
        check_pointer(context, "unwrap", location, body.schema, pointer, declared=True)


def _check_header_result(context: Context, response: Response, listed: list[tuple[Location, str]]) -> None:
    """Check that a header is the only place of a result, and that the response declares it with a plain type."""
    location, place = listed[0]
    name = header_of(place)
    header = None if name is None else response.header(name)
    if len(listed) > 1:
        context.report("unwrap", location, "a result in a header has no other places", "keep one of them")
    elif name is not None and header is None:
        hint = suggestion(name, as_mapping(response.value.get("headers"))) or "declare it under `headers`"
        context.report("unwrap", location, f"the response has no header {name!r}", hint)
    elif header is not None:
        schema = Located(as_mapping(header.get("schema")), response.location / "headers" / (name or "") / "schema")
        found = shapes(context.source, schema)
        if not found or not found <= PLAIN:
            context.report("unwrap", location, f"the header {name!r} has no plain type", "add schema: {type: string}")
