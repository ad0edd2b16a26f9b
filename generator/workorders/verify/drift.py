"""A recording against its spec: findings, and what of the spec it shows. Pure functions.

In an answer, a missing field, a wrong type, a new enum value, an undocumented status and a null in a required field are
errors; an unknown field and a null in an optional one are warnings. In a request only a wrong type is an error.
"""

from __future__ import annotations

import dataclasses
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from workorders.bundle.bundler import Bundle
from workorders.diagnostics import Diagnostic, Severity, SourceLocation
from workorders.openapi.document import MISSING, is_list, is_mapping, locate
from workorders.openapi.schemas import Schemas, places
from workorders.recordings.reader import Recording
from workorders.verify.conformance import Event, Fault, Sight, best, descend, examine
from workorders.verify.routes import (
    Declared,
    Operation,
    answer_of,
    body_of,
    errors_of,
    of_exchange,
    operations,
    request_of,
)
from workorders.verify.values import Rules

__all__ = ["Examined", "Exchange", "Finding", "Subject", "examine_recording", "subject"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One drift between a recording and its spec."""

    problem: Diagnostic
    """Where in the recording, and what; its pointer is into the body."""
    spec: SourceLocation
    """The schema, or the responses, that say otherwise."""
    recording: str
    operation: str
    exchange: int
    part: str
    """``request`` or ``response``."""

    @property
    def severity(self) -> Severity:
        """``error`` or ``warning``."""
        return self.problem.severity

    def as_json(self) -> dict[str, object]:
        """The same as plain JSON values."""
        return {
            **self.problem.as_json(),
            "spec": {"file": self.spec.file, "line": self.spec.line, "column": self.spec.column},
            "recording": self.recording,
            "operation": self.operation,
            "exchange": self.exchange,
            "part": self.part,
        }


@dataclass(frozen=True, slots=True)
class Exchange:
    """One exchange as a witness of its operation."""

    operation: str
    status: str | None
    """Key of the response in the spec; none for a status that the spec does not have."""
    failed: bool
    own: bool
    """It is what was recorded, and not an exchange for a token on the way."""


@dataclass(frozen=True, slots=True)
class Examined:
    """What came of one recording."""

    recording: Recording
    findings: tuple[Finding, ...]
    diagnostics: tuple[Diagnostic, ...]
    exchanges: tuple[Exchange, ...]
    sights: tuple[tuple[Sight, bool], ...]
    """What was seen in answers, each with whether the exchange was what was recorded."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A spec as recordings are measured by it."""

    bundle: Bundle
    operations: Mapping[str, Operation]
    schemas: Schemas
    wires: Mapping[str, str]
    coerce: frozenset[str]
    nothing: frozenset[str]
    failure: Mapping[str, Any]


def subject(bundle: Bundle) -> Subject:
    """Read from a bundled spec what recordings are measured by."""
    tree = bundle.tree
    decoding = tree.get("x-wo-decoding", {})
    return Subject(
        bundle=bundle,
        operations=operations(bundle),
        schemas=tree.get("components", {}).get("schemas", {}),
        wires=tree.get("x-wo-client", {}).get("wire", {}),
        coerce=frozenset(decoding.get("coerce", ())),
        nothing=frozenset(decoding.get("null-strings", ())),
        failure=tree.get("x-wo-errors", {}).get("failure", {}),
    )


def examine_recording(recording: Recording, spec: Subject) -> Examined:
    """Every exchange of a recording against the spec; deviations that the recording lists are no findings."""
    operation = spec.operations.get(recording.operation)
    if operation is None:
        hint = "the file's name begins with the operationId"
        message = f"the spec {spec.bundle.name} has no operation {recording.operation!r}"
        problem = Diagnostic(recording.source_location(""), "recording-operation", message, hint)
        return Examined(recording, (), (problem,), (), ())
    findings: list[Finding] = []
    problems: list[Diagnostic] = []
    exchanges: list[Exchange] = []
    sights: list[tuple[Sight, bool]] = []
    listed = recording.expect.get("deviations", ())
    expected = Counter((deviation["kind"] == "status", deviation["pointer"]) for deviation in listed)
    for index, exchange in enumerate(recording.exchanges):
        found = of_exchange(exchange["request"], operation, spec.operations)
        if found is None:
            pointer = f"/exchanges/{index}/request/url"
            message = f"this is neither {operation.method} {operation.path} nor a token endpoint"
            problems.append(Diagnostic(recording.source_location(pointer), "recording-operation", message, "", pointer))
            continue
        own = found.id == operation.id
        exchanges.append(_witness(found, exchange, spec, own))
        for event in _request(exchange["request"], found, spec):
            if isinstance(event, Fault):
                findings.append(_finding(event, recording, found, index, "request", spec))
        for event in _response(exchange["response"], found, spec, fails="error" in recording.expect):
            if isinstance(event, Sight):
                sights.append((event, own))
                continue
            key = event.kind == "undocumented-status", event.pointer
            if expected[key]:
                expected[key] -= 1
            else:
                findings.append(_finding(event, recording, found, index, "response", spec))
    return Examined(recording, tuple(findings), tuple(problems), tuple(exchanges), tuple(sights))


# -- answers ----------------------------------------------------------------------------------------------------------


def _response(response: Mapping[str, Any], operation: Operation, spec: Subject, *, fails: bool) -> Iterator[Event]:
    answer = answer_of(operation, response["status"])
    if answer is None:
        message = f"{operation.id} has no response {response['status']}"
        yield Fault("undocumented-status", "", f"{operation.pointer}/responses", message)
        return
    declared = body_of(operation, answer[0], _header(response, "content-type"))
    if declared is None:
        if response.get("body") is not None and not answer[1].get("content"):
            at = f"{operation.pointer}/responses/{answer[0]}"
            yield Fault("unknown-field", "", at, "a body, where the spec has none", is_error=False)
        return
    rules = Rules(
        spec.schemas, "read", spec.wires, spec.coerce, spec.nothing, _lone(operation), hide=operation.is_token
    )
    if "body" in response:
        readings = [declared]
        if _failed(response, spec) and _is_success(response):
            readings += errors_of(operation)
        unwrap = answer[1].get("x-wo-unwrap")
        places: Sequence[str] = unwrap if is_list(unwrap) else ()
        yield from best(_reading(response["body"], each, rules, places) for each in readings)
    elif not fails and _is_success(response) and operation.method != "HEAD":
        yield Fault("wrong-type", "", declared.at, "no JSON, where the spec says JSON")


def _reading(body: Any, declared: Declared, rules: Rules, places: Sequence[str]) -> list[Event]:
    """A body as declared, but with the result at the first of its places where anything stands."""
    whole = [*examine(body, declared.schema, declared.at, rules)]
    place = next((place for place in places if locate(body, place) not in (MISSING, None)), None)
    result = descend(declared.schema, declared.at, places[0], rules.schemas) if places else None
    if place is None or place == places[0] or result is None:
        return whole
    inside = f"{place}/"
    around = [event for event in whole if isinstance(event, Sight) or not f"{event.pointer}/".startswith(inside)]
    return [*around, *examine(locate(body, place), *result, rules, place)]


def _header(response: Mapping[str, Any], name: str) -> str:
    return next((value for key, value in response.get("headers", {}).items() if key.lower() == name), "")


def _lone(operation: Operation) -> str | None:
    """The list in whose place a single object may stand."""
    paging = operation.node.get("x-wo-paging", {})
    if not paging.get("lone-item"):
        return None
    return places(paging["items"])[0].partition("/*")[0]


def _is_success(response: Mapping[str, Any]) -> bool:
    return bool(200 <= response["status"] < 300)


def _failed(response: Mapping[str, Any], spec: Subject) -> bool:
    """Whether an answer means failure, by its status or by what its body says."""
    if not _is_success(response):
        return True
    if not spec.failure or "body" not in response:
        return False
    value = locate(response["body"], spec.failure["pointer"])
    return value is not MISSING and any(
        value == mark and isinstance(value, bool) == isinstance(mark, bool) for mark in spec.failure["equals"]
    )


def _witness(operation: Operation, exchange: Mapping[str, Any], spec: Subject, own: bool) -> Exchange:
    answer = answer_of(operation, exchange["response"]["status"])
    return Exchange(operation.id, None if answer is None else answer[0], _failed(exchange["response"], spec), own)


# -- requests ---------------------------------------------------------------------------------------------------------


def _request(request: Mapping[str, Any], operation: Operation, spec: Subject) -> Iterator[Event]:
    """What was sent, as declared. Values that the spec does not list may be sent, and refusals be provoked."""
    declared = request_of(operation)
    sent = request.get("body", request.get("form"))
    if declared is None or sent is None or _is_refresh(sent, operation):
        return
    rules = Rules(spec.schemas, declared.mode, spec.wires, hide=operation.is_token)
    events = _form(sent, declared, rules) if "form" in request else examine(sent, declared.schema, declared.at, rules)
    for event in events:
        told = isinstance(event, Fault) and event.kind != "wrong-type"
        yield dataclasses.replace(event, is_error=False) if told and isinstance(event, Fault) else event


def _is_refresh(sent: Any, operation: Operation) -> bool:
    """Whether a token is renewed with the standard's own request, which `renew: refresh-token` stands for."""
    return operation.renews and is_mapping(sent) and sent.get("grant_type") == "refresh_token"


_LITERAL: Final = {"true": True, "false": False}


def _form(form: Mapping[str, str], declared: Declared, rules: Rules) -> Iterator[Event]:
    """A form's fields are all text: each is taken as what its schema declares, if it can be."""
    faults = [*examine(dict(form), declared.schema, declared.at, rules)]
    wrong = {event.pointer for event in faults if isinstance(event, Fault) and event.kind == "wrong-type"}
    typed = {name: _literal(text) if f"/{name}" in wrong else text for name, text in form.items()}
    yield from examine(typed, declared.schema, declared.at, rules)


def _literal(text: str) -> Any:
    if text in _LITERAL:
        return _LITERAL[text]
    try:
        return json.loads(text)
    except ValueError:
        return text


# -- findings ---------------------------------------------------------------------------------------------------------


def _finding(fault: Fault, recording: Recording, operation: Operation, index: int, part: str, spec: Subject) -> Finding:
    inside = "status" if fault.kind == "undocumented-status" else f"body{fault.pointer}"
    at = f"/exchanges/{index}/{part}/{inside}"
    if part == "request" and "form" in recording.exchanges[index]["request"]:
        at = f"/exchanges/{index}/{part}/form{fault.pointer}"
    declared = spec.bundle.origin(fault.at)
    problem = Diagnostic(
        location=recording.source_location(at),
        code=fault.kind,
        message=f"{operation.id}, {part} {index + 1}: {fault.message}",
        hint=f"spec: {declared}",
        pointer=fault.pointer,
        severity="error" if fault.is_error else "warning",
    )
    return Finding(problem, declared, recording.name, operation.id, index, part)
