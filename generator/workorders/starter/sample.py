"""Schema -> a JSON value that fits: the spec's own example where it has one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from workorders.openapi.document import MISSING, is_list, is_mapping, locate
from workorders.openapi.semantics.operations import OperationNode
from workorders.openapi.values import as_list, as_mapping
from workorders.recordings.placeholders import placeholder

_DEEPEST: Final = 6
_TEXTS: Final = {
    "date": "2026-11-21",
    "date-time": "2026-11-21T10:00:00Z",
    "date-time-local": "2026-11-21T10:00:00",
    "time-local": "10:00:00",
    "decimal": "94.10",
    "byte": "dGV4dA==",
    "uuid": "00000000-0000-4000-8000-000000000001",
    "email": f"{placeholder(1)}@example.com",
    "uri": "https://example.com",
}


def sample(schema: object, tree: Mapping[str, Any], depth: int = 0) -> Any:
    """Make a value that fits a schema.

    Args:
        schema: The schema.
        tree: The document that its references lead into.
        depth: Number of objects and lists around the value; deep inside, only required properties have values.
    """
    schema = as_mapping(schema)
    if "$ref" in schema:
        target = locate(tree, str(schema["$ref"]).removeprefix("#"))
        return sample({} if target is MISSING else target, tree, depth + 1)
    for key in ("example", "const", "default"):
        if key in schema:
            return schema[key]
    for key in ("examples", "enum"):
        if values := as_list(schema.get(key)):
            return values[0]
    for key in ("oneOf", "anyOf", "allOf"):
        if key in schema and "properties" not in schema:
            return sample(next(iter(as_list(schema[key])), None), tree, depth)
    kinds = schema.get("type")
    kind = next((each for each in kinds if each != "null"), "null") if is_list(kinds) else kinds
    return _of_type(kind, schema, tree, depth)


def _of_type(kind: Any, schema: Mapping[str, Any], tree: Mapping[str, Any], depth: int) -> Any:
    if kind == "object" or "properties" in schema:
        required = as_list(schema.get("required"))
        return {
            name: sample(below, tree, depth + 1)
            for name, below in as_mapping(schema.get("properties")).items()
            if name in required or (depth < _DEEPEST and not as_mapping(below).get("writeOnly"))
        }
    if kind == "array":
        items = schema.get("items")
        return [sample(items, tree, depth + 1)] if depth <= _DEEPEST and is_mapping(items) else []
    if kind == "string":
        return _TEXTS.get(str(schema.get("format")), "text")
    if kind in ("integer", "number"):
        return max(1, int(schema.get("minimum", 1)))
    return True if kind == "boolean" else None


def sample_response(operation: OperationNode) -> dict[str, Any]:
    """Make a successful response of an operation, as a recording has it: the one that the method returns."""
    result = operation.result_body
    if result is None:
        return {"status": _number(next((each.status for each in operation.successes), ""))}
    response, body = result
    if operation.kind_of(body) == "JSON":
        content = as_mapping(response.content[body.media_type])
        return {"status": _number(response.status), "body": _example(content, operation.source.tree)}
    return {"status": _number(response.status), "headers": {"Content-Type": body.media_type}, "text": "text"}


def _number(status: str) -> int:
    """Return a status that is described under a key of the spec, which may be ``2XX`` or ``default``."""
    return int(status) if status.isdecimal() else 200


def _example(content: Mapping[str, Any], tree: Mapping[str, Any]) -> Any:
    if "example" in content:
        return content["example"]
    for example in as_mapping(content.get("examples")).values():
        if "value" in _resolved(example, tree):
            return _resolved(example, tree)["value"]
    return sample(content.get("schema"), tree)


def _resolved(value: object, tree: Mapping[str, Any]) -> Mapping[str, Any]:
    found = as_mapping(value)
    return as_mapping(locate(tree, str(found["$ref"]).removeprefix("#"))) if "$ref" in found else found
