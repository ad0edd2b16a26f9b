"""Spec -> its first recording: a made-up call that the generated client really makes, with a made-up response."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import httpx2
from workorders_runtime import spec
from workorders_runtime.auth.credentials import TOKEN_STORE, credential_sets

from workorders.files import vendor_of
from workorders.ir.api import (
    Api,
    EnumType,
    ListType,
    LiteralType,
    Operation,
    Scalar,
    Type,
    UnionType,
    fetched_tokens,
)
from workorders.openapi.document import set_at
from workorders.openapi.semantics.navigation import TreeSource
from workorders.openapi.semantics.operations import called_operations
from workorders.pipeline import Stages, stages_of
from workorders.recorder import as_recording, completed, scratch_package
from workorders.recordings.capture import RecordError
from workorders.recordings.placeholders import placeholder
from workorders.recordings.yaml_writer import to_yaml
from workorders.replay.mismatch import MismatchError
from workorders.replay.observe import Observer, observe
from workorders.replay.package import Package
from workorders.starter.sample import sample_response

CASE: Final = "first"
_TRIED: Final = 20
_ANY_EXCHANGE: Final = {"request": {"method": "GET", "url": "https://example.com"}, "response": {"status": 200}}
_LITERALS: Final[Mapping[str, Any]] = {
    "int": 1,
    "float": 1.5,
    "bool": True,
    "Decimal": {"$decimal": "1.50"},
    "datetime": {"$datetime": "2026-11-21T10:00:00+00:00"},
    "date": {"$date": "2026-11-21"},
    "time": {"$time": "10:00:00"},
}


def first_recording(folder: Path, label: str) -> tuple[str, str] | None:
    """Make a recording of the simplest operation of a spec that has no errors.

    Args:
        folder: The spec's folder.
        label: The folder's name as it is printed into the package.

    Returns:
        The operationId and the text of the recording; ``None`` when no operation can be called with made-up arguments.
    """
    stages, _ = stages_of(folder, label)
    with scratch_package(stages, vendor_of(folder)) as package:
        for operation in _by_simplicity(stages.api)[:_TRIED]:
            text = _recorded(stages, operation, package)
            if text is not None:
                return operation.id, text
    return None


def _by_simplicity(api: Api) -> list[Operation]:
    """Order operations: safe ones first, and those that need fewer arguments."""

    def rank(operation: Operation) -> tuple[bool, int]:
        return operation.safety != "safe", sum(argument.required for argument in operation.arguments)

    return sorted(api.operations, key=rank)


def _recorded(stages: Stages, operation: Operation, package: Package) -> str | None:
    """Make the call of an operation. Returns the text of its recording, if it replays."""
    tree = _draft(stages.api, operation)
    called = called_operations(TreeSource(stages.bundle.tree))
    response = sample_response(next(each for each in called if each.id == operation.id))
    tokens = [each.token for each in fetched_tokens(stages.api.client.plan.auth)]

    def respond(request: httpx2.Request) -> Mapping[str, Any]:
        token = next((each for each in tokens if request.url.path.endswith(each.path)), None)
        return response if token is None else _token_response(token)

    with tempfile.TemporaryDirectory() as scratch:
        try:
            observer = Observer(as_recording(tree, operation.id, Path(scratch) / package.vendor), respond=respond)
            outcome = observe(observer.recording, package, observer)
            if outcome.error is not None or not observer.exchanges:
                return None
            return to_yaml(completed({**tree, "exchanges": observer.exchanges}, operation.id, package))
        except (MismatchError, RecordError):
            return None


def _draft(api: Api, operation: Operation) -> dict[str, Any]:
    values = {each.name: _literal(each.type, api) for each in operation.arguments if each.required}
    call: dict[str, Any] = {"resource": operation.resource, "method": operation.name}
    args = [values.pop(each.name) for each in operation.arguments if each.positional and each.required]
    call |= {name: value for name, value in (("args", args), ("kwargs", values)) if value}
    if operation.paging is not None:
        call["take"] = 1
    return {
        "origin": "synthetic",
        "source": "made up from the spec by `workorders new`; replace it by a real call",
        "date": "2026",
        "client": _options(api.client.plan),
        "call": call,
        "exchanges": [_ANY_EXCHANGE],
        "expect": {"value": {}},
    }


def _options(plan: spec.ClientSpec) -> dict[str, Any]:
    """Return placeholders for what the client can't be made without."""
    required = next((each.requires for each in credential_sets(plan.auth) if TOKEN_STORE not in each.requires), ())
    options = {option: placeholder(option) for option in required}
    for variable in plan.servers[0].variables if plan.servers else ():
        if variable.default is None:
            options[variable.option] = variable.values[0] if variable.values else placeholder()
    return options


def _literal(kind: Type | None, api: Api) -> Any:
    match kind:
        case Scalar(name=name, wire=wire):
            if name == "datetime" and "Local" in (wire or ""):
                return {"$datetime": "2026-11-21T10:00:00"}
            return _LITERALS.get(name, "text")
        case LiteralType(value=value):
            return value
        case EnumType(schema=schema):
            return next(each.members[0][1] for each in api.enums if each.schema == schema)
        case ListType(item=item):
            return [_literal(item, api)]
        case UnionType(members=members):
            return _literal(members[0], api)
        case _:
            return {}


def _token_response(token: spec.TokenSpec) -> dict[str, Any]:
    body: dict[str, Any] = {}
    values = {token.access_token: placeholder("token"), token.expires_in: 3600}
    if token.renew == "refresh-token":
        values[token.refresh_token] = placeholder("refresh-token")
    for pointer, value in values.items():
        body = set_at(body, pointer, value)
    return {"status": 200, "body": body}
