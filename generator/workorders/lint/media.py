"""Bodies: which media types and answers code is generated for, and what is left out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from workorders.lint.context import Context, mapping

if TYPE_CHECKING:
    from workorders.openapi.document import Location

__all__ = ["check_bodies", "check_left_out", "check_responses"]

_SENT = ("application/x-www-form-urlencoded", "multipart/form-data")


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _is_json(media_type: str) -> bool:
    essence = _essence(media_type)
    return essence in ("application/json", "text/json", "*/*") or essence.endswith("+json")


def _choose(context: Context, content: Any, at: Location, good: list[str], wanted: str) -> None:
    """Some media type has to be one we can handle; the others are said to be left out."""
    rest = [name for name in mapping(content) if name not in good]
    if not good and rest:
        context.report("unsupported", at / rest[0], f"the media type {rest[0]!r} is not supported", wanted)
    elif len(good) + len(rest) > 1:
        for name in [*good[1:], *rest]:
            context.warn("unsupported", at / name, f"{name!r} is left out: {good[0]!r} is used")


def check_bodies(context: Context) -> None:
    """Request bodies are JSON, forms or multipart."""
    for node in context.of("requestBody"):
        content = mapping(node.value.get("content"))
        good = [name for name in content if _is_json(name) or _essence(name) in _SENT]
        first = next(iter(content), None)
        if good and first != good[0]:
            at = node.location / "content" / good[0]
            context.report(
                "unsupported", at, f"{good[0]!r} has to come first", "the first media type is the one that is sent"
            )
        else:
            _choose(context, content, node.location / "content", good, "JSON, form-urlencoded or multipart")


def check_responses(context: Context) -> None:
    """Successful answers are JSON, text or nothing, and all of one shape."""
    for operation in context.operations:
        bodies: dict[str, tuple[str, Location]] = {}
        for status, response in context.successes(operation):
            content = mapping(response.value.get("content"))
            good = [name for name in content if _is_json(name)]
            good += [name for name in content if _essence(name).startswith("text/") and name not in good]
            _choose(context, content, response.location / "content", good, "JSON, text or nothing")
            body = context.content(response)
            if body is not None and _is_json(body[0]):
                meant = context.resolved(body[1].value, body[1].location)
                shape = (
                    str(meant.location) if meant is not None and "$ref" in body[1].value else json.dumps(body[1].value)
                )
                bodies.setdefault(shape, (status, body[1].location))
        if len(bodies) > 1:
            (one, _), (other, at) = list(bodies.values())[:2]
            message = f"the answers {one} and {other} have different bodies"
            context.report("success-several", at, message, "a method returns one type: use one schema, or anyOf")


def check_left_out(context: Context) -> None:
    """Parts of a document that nothing is generated from."""
    for kind, key in (("operation", "callbacks"), ("response", "links")):
        for node in context.of(kind):
            if node.value.get(key):
                context.warn("unsupported", node.location / key, f"{key} are not generated")
