"""Schema -> a JSON value that fits: the spec's own example where it has one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from workorders.openapi.document import MISSING, is_list, is_mapping, locate
from workorders.openapi.values import as_list, as_mapping

_DEEPEST: Final = 6
_TEXTS: Final = {
    "date": "2026-11-21",
    "date-time": "2026-11-21T10:00:00Z",
    "date-time-local": "2026-11-21T10:00:00",
    "time-local": "10:00:00",
    "decimal": "94.10",
    "byte": "dGV4dA==",
    "uuid": "00000000-0000-4000-8000-000000000001",
    "email": "canary-1@example.com",
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


def sample_response(operation: Mapping[str, Any], tree: Mapping[str, Any]) -> dict[str, Any]:
    """Make a successful response of an operation, as a recording has it."""
    for status, response in as_mapping(operation.get("responses")).items():
        if not str(status).startswith("2"):
            continue
        number = int(status) if str(status).isdecimal() else 200
        for media_type, content in as_mapping(_resolved(response, tree).get("content")).items():
            if "json" in media_type:
                return {"status": number, "body": _example(as_mapping(content), tree)}
            return {"status": number, "headers": {"Content-Type": media_type}, "text": "text"}
        return {"status": number}
    return {"status": 200}


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
