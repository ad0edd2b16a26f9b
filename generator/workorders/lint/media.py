"""Bodies: the media types and responses that code is generated for, and what is ignored."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from workorders.lint.context import Context
from workorders.openapi.semantics.media_types import is_json, is_request, is_text
from workorders.openapi.values import as_mapping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workorders.openapi.document import Location
    from workorders.openapi.semantics.operations import Response


def _check_choice(
    context: Context, content: Sequence[str], location: Location, supported: list[str], hint: str
) -> None:
    """Check that one media type is supported, and list those that are ignored."""
    others = [name for name in content if name not in supported]
    if not supported and others:
        message = f"the media type {others[0]!r} is not supported"
        context.report("unsupported", location / others[0], message, hint)
    elif len(content) > 1:
        for name in [*supported[1:], *others]:
            context.warn("unsupported", location / name, f"{name!r} is ignored: {supported[0]!r} is used")


def check_bodies(context: Context) -> None:
    """Check that request bodies are JSON, forms or multipart."""
    for node in context.of("requestBody"):
        content = list(as_mapping(node.value.get("content")))
        supported = [name for name in content if is_request(name)]
        if supported and content[0] != supported[0]:
            location = node.location / "content" / supported[0]
            hint = "the first media type is the one that is sent"
            context.report("unsupported", location, f"{supported[0]!r} must come first", hint)
        else:
            hint = "use JSON, form-urlencoded or multipart"
            _check_choice(context, content, node.location / "content", supported, hint)


def check_responses(context: Context) -> None:
    """Check that successful responses are JSON, text or empty, and have one type."""
    for operation in context.operations:
        bodies: dict[str, tuple[str, Location]] = {}
        for response in operation.successes:
            content = list(response.content)
            supported = [name for name in content if is_json(name)] + [name for name in content if is_text(name)]
            hint = "use JSON, text or no body"
            _check_choice(context, content, response.location / "content", supported, hint)
            body = response.declared_body
            if body is not None and is_json(body.media_type):
                bodies.setdefault(_shape(context, response), (response.status, body.schema.location))
        if len(bodies) > 1:
            (first, _), (second, location) = list(bodies.values())[:2]
            message = f"the responses {first} and {second} have different bodies"
            hint = "a method returns one type: use one schema, or anyOf"
            context.report("success-several", location, message, hint)


def _shape(context: Context, response: Response) -> str:
    """Return a text that is equal for bodies of the same type."""
    body = response.declared_body
    if body is None:
        return ""
    target = context.resolved(body.schema.value, body.schema.location)
    if target is not None and "$ref" in body.schema.value:
        return str(target.location)
    return json.dumps(body.schema.value)


def check_left_out(context: Context) -> None:
    """Report parts of a document that no code is generated for."""
    for kind, key in (("operation", "callbacks"), ("response", "links")):
        for node in context.of(kind):
            if node.value.get(key):
                context.warn("unsupported", node.location / key, f"no code is generated for {key}")
