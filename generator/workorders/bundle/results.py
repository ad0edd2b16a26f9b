"""Last step: a method returns the body of any successful response, whose schemas may differ."""

from __future__ import annotations

from typing import Any

from workorders.openapi.semantics.navigation import TreeSource
from workorders.openapi.semantics.operations import OperationNode, operations
from workorders.openapi.values import as_list


def unite_results(tree: dict[str, Any]) -> None:
    """Give each successful response with JSON the union of the schemas of all, where a method returns the whole."""
    for operation in operations(TreeSource(tree)):
        if not operation.reads_part_of_result:
            _unite(operation)


def _unite(operation: OperationNode) -> None:
    members: list[Any] = []
    for _, body in operation.json_successes:
        members += [each for each in _members(body.schema.value) if each not in members]
    if all(len(_members(body.schema.value)) == len(members) for _, body in operation.json_successes):
        return
    responses: Any = operation.value["responses"]
    for response, body in operation.json_successes:
        # A response that several operations share is one object: it is not changed.
        media = {**response.content[body.media_type], "schema": {"anyOf": members}}
        responses[response.status] = {**response.value, "content": {**response.content, body.media_type: media}}


def _members(schema: Any) -> list[Any]:
    return as_list(schema["anyOf"]) if schema.keys() == {"anyOf"} else [schema]
