"""Our keys that point into bodies: paging, tokens, envelopes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from workorders.lint.context import Context, Found, items, mapping, suggestion, text
from workorders.openapi.document import is_mapping
from workorders.openapi.schemas import is_renewal

if TYPE_CHECKING:
    from workorders.lint.context import Operation
    from workorders.openapi.document import Location
    from workorders.openapi.objects import Node

__all__ = ["check_paging", "check_tokens", "check_unwrap"]

_POINTERS = ("items", "cursor", "more", "page", "pages", "next")


def check_paging(context: Context) -> None:
    """The paging parameter is sent in the query, and each pointer leads somewhere in the answer."""
    for operation in context.operations:
        plan = mapping(operation.node.value.get("x-wo-paging"))
        if not plan:
            continue
        at = operation.node.location / "x-wo-paging"
        query = {text(found.value.get("name")) for found in operation.parameters if found.value.get("in") == "query"}
        parameter = plan.get("parameter")
        if (
            isinstance(parameter, str)
            and parameter not in query
            and not context.told(at / "parameter", "extension-invalid")
        ):
            hint = suggestion(parameter, query)
            context.report("paging", at / "parameter", f"the operation has no query parameter {parameter!r}", hint)
        answer = _answer(context, operation)
        if answer is None:
            context.report("paging", at, "the operation has no successful JSON answer to page through")
            continue
        for key in _POINTERS:
            for place, pointer in _places(plan, key, at):
                if not context.told(place, "extension-invalid"):
                    _check_pointer(context, "paging", place, answer, pointer, declared=key == "items")
        listed = [pointer for _, pointer in _places(plan, "items", at)]
        lists = {pointer.partition("/*")[0] for pointer in listed}
        if len(lists) > 1 or (len(listed) > 1 and not all("/*" in pointer for pointer in listed)):
            message = "several places for items have to be places in the entries of one list"
            context.report("paging", at / "items", message, "write them as [/data/*/Item, /data/*]")


def _places(plan: Mapping[str, Any], key: str, at: Location) -> Iterator[tuple[Location, str]]:
    """The pointers of a key that takes one or several."""
    given = plan.get(key)
    if isinstance(given, str):
        yield at / key, given
    for index, pointer in enumerate(items(given)):
        if isinstance(pointer, str):
            yield at / key / index, pointer


def _answer(context: Context, operation: Operation) -> Found | None:
    for _, response in context.successes(operation):
        body = context.content(response)
        if body is not None:
            return body[1]
    return None


def _check_pointer(
    context: Context,
    code: str,
    at: Location,
    schema: Found,
    pointer: str,
    declared: bool = False,
) -> None:
    end = context.step(schema, pointer)
    if end is not None:
        if declared and not context.is_declared(end):
            context.report(code, at, f"{pointer!r} leads into a schema that says nothing", "declare what stands there")
        return
    steps = pointer.split("/")
    reached, known = "", list(context.properties(schema))
    missing = pointer
    for count in range(2, len(steps) + 1):
        shorter = "/".join(steps[:count])
        found = context.step(schema, shorter)
        if found is None:
            missing = steps[count - 1]
            break
        reached, known = shorter, list(context.properties(found))
    inside = f"under {reached!r}" if reached else "at the top"
    message = f"{pointer!r} leads nowhere: there is no {missing!r} {inside}"
    context.report(code, at, message, suggestion(missing, known))


# -- tokens ------------------------------------------------------------------------------------------------------------


def check_tokens(context: Context) -> None:
    """A token's operation exists, needs no token itself, and answers where the pointers say."""
    schemes = {node.key: node for node in context.of("securityScheme")}
    operations = {operation.id: operation for operation in context.operations}
    for node in schemes.values():
        token = node.value.get("x-wo-token")
        at = node.location / "x-wo-token"
        if isinstance(token, str):
            other = schemes.get(token)
            if other is None or not is_mapping(other.value.get("x-wo-token")):
                hint = suggestion(token, [name for name in schemes if name != node.key])
                context.report("token", at, f"there is no scheme {token!r} that fetches a token", hint)
        elif is_mapping(token):
            _check_token(context, node, operations)


def _check_token(context: Context, node: Node, operations: dict[str, Operation]) -> None:
    token, at = mapping(node.value.get("x-wo-token")), node.location / "x-wo-token"
    name = text(token.get("operation"))
    operation = operations.get(name)
    if not name:
        return
    if operation is None:
        context.report("token", at / "operation", f"there is no operation {name!r}", suggestion(name, operations))
        return
    if operation.node.value.get("security") != []:
        message = f"{name} fetches the token, so it cannot need one"
        context.report("token", operation.node.location, message, "add security: []")
    answer = _answer(context, operation)
    if answer is None:
        context.report("token", at / "operation", f"{name} has no successful JSON answer")
        return
    for key in ("access-token", "expires-in", "refresh-token"):
        pointer = token.get(key, "/access_token" if key == "access-token" else None)
        if isinstance(pointer, str):
            _check_pointer(context, "token", at / key, answer, pointer)
    if token.get("renew") == "refresh-token" and "refresh-token" not in token:
        _check_pointer(context, "token", at / "renew", answer, "/refresh_token")
    if token.get("rotates") and token.get("renew") != "refresh-token":
        context.report("token", at / "rotates", "only a refresh token rotates", "add renew: refresh-token")
    _check_grants(context, operation, token, at)


def _check_grants(context: Context, operation: Operation, token: Mapping[str, Any], at: Location) -> None:
    """A token request is one grant, or one and its renewal; what is used once is a part of it."""
    media = context.content(context.request(operation))
    if media is None:
        context.report("token", at / "operation", f"{operation.id} sends nothing that could earn a token")
        return
    body = context.resolved(media[1].value, media[1].location)
    if body is None:
        return
    listed = items(body.value.get("oneOf"))
    branches = [context.resolved(branch, body.location / "oneOf" / index) for index, branch in enumerate(listed)]
    grants = [branch for branch in branches or [body] if branch is not None and not is_renewal(branch.value)]
    if len(grants) != 1 or len(branches) > 2:
        hint = "one grant, or oneOf it and the grant with grant_type: {const: refresh_token}"
        context.report("token", body.location, f"the body of {operation.id} leaves open which grant is sent", hint)
        return
    known = context.properties(grants[0])
    for index, name in enumerate(items(token.get("single-use"))):
        if name not in known:
            place = at / "single-use" / index
            context.report("token", place, f"the grant has no property {name!r}", suggestion(text(name), list(known)))


# -- envelopes ---------------------------------------------------------------------------------------------------------


def check_unwrap(context: Context) -> None:
    """What is unwrapped exists in the body's schema."""
    for node in (*context.of("requestBody"), *context.of("response")):
        at = node.location / "x-wo-unwrap"
        listed = [*_places(node.value, "x-wo-unwrap", node.location)]
        body = context.content(Found(node.value, node.location))
        if listed and body is None:
            context.report("unwrap", at, "there is no body to unwrap")
            continue
        # The first place gives the type; the others are for answers that are not as declared.
        for place, pointer in listed[:1]:
            if body is not None:
                _check_pointer(context, "unwrap", place, body[1], pointer, declared=True)
