"""Failed responses in the vendor's own shape: a recorded one with another message, else one made from the spec."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from workorders_runtime.spec import ErrorFormat

from workorders.mock.messages import Outgoing, Problem, json_response
from workorders.mock.recorded import Recorded, first_place, header_values
from workorders.openapi.document import MISSING, is_mapping, locate, set_at
from workorders.openapi.semantics.operations import OperationNode

_STATUSES: Final[Mapping[str, tuple[int, ...]]] = {
    "path": (404,),
    "method": (405,),
    "credential": (401, 403),
    "missing": (404,),
    "version": (412, 409),
    "media-type": (415,),
    "body": (422, 400),
}
"""Kind of a problem -> the statuses for it, the first that the operation documents; by default the last."""
_INVALID: Final = (400, 422)


def status_of(problem: Problem, node: OperationNode | None) -> int:
    """Return the status of the response to a request with this problem."""
    candidates = _STATUSES.get(problem.kind, _INVALID)
    documented = () if node is None else node.error_statuses
    found = next((status for status in candidates if str(status) in documented), None)
    return found if found is not None else 400 if problem.kind == "body" else candidates[0]


def refusal(problems: Sequence[Problem], node: OperationNode | None, form: ErrorFormat, recorded: Recorded) -> Outgoing:
    """Make the response to a request with problems."""
    status = status_of(problems[0], node)
    rule = form.not_found
    if problems[0].kind == "missing" and rule is not None and node is not None and "404" not in node.error_statuses:
        return failure(rule.status, str(rule.equals[0]), node, form, recorded)
    message = " ".join(problem.text for problem in problems)
    fields = {each.field.rpartition("/")[2]: each.message for each in problems if each.field}
    return failure(status, message, node, form, recorded, fields=fields)


def failure(
    status: int,
    message: str,
    node: OperationNode | None,
    form: ErrorFormat,
    recorded: Recorded,
    *,
    fields: Mapping[str, str] | None = None,
    headers: Mapping[str, str] | None = None,
) -> Outgoing:
    """Make a failed response: a recorded body of this status, with this message."""
    template = recorded.failure(node, status) or {}
    body: Any = template.get("body", {})
    place = first_place(body, form.message) or next(iter(form.message), "/message")
    body = set_at(body, place, message)
    for pointer in form.fields:
        if locate(body, pointer) not in (MISSING, None) and pointer != place:
            body = set_at(body, pointer, _fields_like(locate(body, pointer), fields or {}))
    if form.failure is not None and not template:
        body = set_at(body, form.failure.pointer, form.failure.equals[0] if form.failure.equals else True)
    return json_response(status, body, {**header_values(template), **(headers or {})})


def _fields_like(sample: Any, fields: Mapping[str, str]) -> Any:
    """Write errors of fields in the form of a recorded value."""
    if is_mapping(sample):
        several = any(isinstance(each, list) for each in sample.values())
        return {name: [text] if several else text for name, text in fields.items()}
    if isinstance(sample, list):
        return [{"field": name, "message": text} for name, text in fields.items()]
    return sample
