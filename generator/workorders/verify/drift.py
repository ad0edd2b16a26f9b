"""A recording against its spec: findings, and the parts of the spec that occur in it. Pure functions.

In a response, a missing field, a wrong type, a new enum value, an undocumented status and null in a required field are
errors; an unknown field and null in an optional one are warnings. In a request only a wrong type is an error.
"""

from __future__ import annotations

import dataclasses
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workorders.diagnostics import Diagnostic, Severity, SourceLocation
from workorders.openapi.document import MISSING, is_mapping, locate
from workorders.openapi.semantics import navigation
from workorders.openapi.semantics.operations import Body, OperationNode
from workorders.recordings.match import match_operation
from workorders.recordings.reader import Recording
from workorders.verify.conformance import Deviation, Event, Observation, best, compare
from workorders.verify.forms import typed_form
from workorders.verify.spec_index import SpecIndex
from workorders.verify.values import Rules


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference between a recording and its spec."""

    diagnostic: Diagnostic
    """Location in the recording, and the difference. The pointer is into the body."""
    spec: SourceLocation
    """The schema, or the responses, in the spec."""
    recording: str
    operation: str
    exchange: int
    part: str
    """``request``, ``response`` or ``webhook``."""

    @property
    def severity(self) -> Severity:
        """``error`` or ``warning``."""
        return self.diagnostic.severity

    def as_json(self) -> dict[str, object]:
        """Convert to JSON values."""
        return {
            **self.diagnostic.as_json(),
            "spec": {"file": self.spec.file, "line": self.spec.line, "column": self.spec.column},
            "recording": self.recording,
            "operation": self.operation,
            "exchange": self.exchange,
            "part": self.part,
        }


@dataclass(frozen=True, slots=True)
class RecordedExchange:
    """One exchange, as evidence for its operation."""

    operation: str
    status: str | None
    """Key of the response in the spec; ``None`` for a status that the spec does not have."""
    failed: bool
    is_main: bool
    """The exchange of the recorded call, not one for a token before it."""


@dataclass(frozen=True, slots=True)
class RecordingReport:
    """The result of comparing one recording with its spec."""

    recording: Recording
    findings: tuple[Finding, ...]
    diagnostics: tuple[Diagnostic, ...]
    exchanges: tuple[RecordedExchange, ...]
    observations: tuple[tuple[Observation, bool], ...]
    """What occurs in responses, each with `RecordedExchange.is_main`."""


def compare_recording(recording: Recording, spec: SpecIndex) -> RecordingReport:
    """Compare every exchange of a recording with the spec. Deviations that the recording lists are not findings."""
    operation = (spec.operations if recording.webhook is None else spec.messages).get(recording.operation)
    if operation is None:
        hint = "start the file's name with an operationId"
        kind = "operation" if recording.webhook is None else "webhook"
        message = f"the spec {spec.bundle.name} has no {kind} {recording.operation!r}"
        diagnostic = Diagnostic(recording.source_location(""), "recording-operation", message, hint)
        return RecordingReport(recording, (), (diagnostic,), (), ())
    if recording.webhook is not None:
        return _compare_message(recording, recording.webhook, operation, spec)
    findings: list[Finding] = []
    diagnostics: list[Diagnostic] = []
    exchanges: list[RecordedExchange] = []
    observations: list[tuple[Observation, bool]] = []
    listed = recording.expect.get("deviations", ())
    expected = Counter((deviation["kind"] == "status", deviation["pointer"]) for deviation in listed)
    for index, exchange in enumerate(recording.exchanges):
        called = match_operation(exchange["request"], operation, spec.token_endpoints)
        if called is None:
            pointer = f"/exchanges/{index}/request/url"
            message = f"the request is neither {operation.method.upper()} {operation.path} nor for a token"
            location = recording.source_location(pointer)
            diagnostics.append(Diagnostic(location, "recording-operation", message, "", pointer))
            continue
        is_main = called.id == operation.id
        exchanges.append(_recorded_exchange(called, exchange, spec, is_main=is_main))
        observations += [(each, is_main) for each in _examples(called, spec, exchange["request"], exchange["response"])]
        for event in _compare_request(exchange["request"], called, spec):
            if isinstance(event, Deviation):
                findings.append(_finding(event, recording, called, index, "request", spec))
            elif event.kind == "null" and event.value is not None:
                observations.append((event, is_main))
        for event in _compare_response(exchange["response"], called, spec, fails="error" in recording.expect):
            if isinstance(event, Observation):
                observations.append((event, is_main))
                continue
            key = event.kind == "undocumented-status", event.pointer
            if expected[key]:
                expected[key] -= 1
            else:
                findings.append(_finding(event, recording, called, index, "response", spec))
    return RecordingReport(recording, tuple(findings), tuple(diagnostics), tuple(exchanges), tuple(observations))


def _examples(operation: OperationNode, spec: SpecIndex, *messages: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield the examples of an operation that are a recorded body."""
    recorded = [_canonical(message["body"]) for message in messages if "body" in message]
    for value, location in operation.json_examples:
        if _canonical(value) in recorded:
            yield Observation("example", spec.examples[location.pointer])


def _canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str)


def _compare_message(
    recording: Recording, webhook: Mapping[str, Any], message: OperationNode, spec: SpecIndex
) -> RecordingReport:
    """Compare a webhook message with its schema, unless it is refused or of an event that the spec does not list."""
    failed = "error" in recording.expect
    exchange = RecordedExchange(recording.operation, None, failed, is_main=True)
    body = None if message.request is None else message.request.json_body()
    if failed or body is None or recording.expect.get("event", message.path) != message.path:
        return RecordingReport(recording, (), (), (exchange,) if failed else (), ())
    try:
        value = json.loads(webhook["body"])
    except ValueError:
        location = recording.source_location("/webhook/body")
        diagnostic = Diagnostic(
            location, "recording-invalid", "the body of the message is not JSON", "", "/webhook/body"
        )
        return RecordingReport(recording, (), (diagnostic,), (), ())
    events = (
        *_examples(message, spec, {"body": value}),
        *compare(value, body.schema.value, body.schema.location.pointer, spec.message_rules),
    )
    listed = Counter(deviation["pointer"] for deviation in recording.expect.get("deviations", ()))
    findings: list[Finding] = []
    observations: list[tuple[Observation, bool]] = []
    for event in events:
        if isinstance(event, Observation):
            observations.append((event, True))
        elif listed[event.pointer]:
            listed[event.pointer] -= 1
        else:
            findings.append(_message_finding(event, recording, spec))
    return RecordingReport(recording, tuple(findings), (), (exchange,), tuple(observations))


def _message_finding(deviation: Deviation, recording: Recording, spec: SpecIndex) -> Finding:
    declared = spec.bundle.origin(deviation.schema_pointer)
    diagnostic = Diagnostic(
        location=recording.source_location("/webhook/body"),
        code=deviation.kind,
        message=f"{recording.operation}: {deviation.message}",
        hint=f"spec: {declared}",
        pointer=deviation.pointer,
        severity="error" if deviation.is_error else "warning",
    )
    return Finding(diagnostic, declared, recording.name, recording.operation, 0, "webhook")


# -- responses --------------------------------------------------------------------------------------------------------


def _compare_response(
    response: Mapping[str, Any], operation: OperationNode, spec: SpecIndex, *, fails: bool
) -> Iterator[Event]:
    declared = operation.response_to(response["status"])
    if declared is None:
        message = f"{operation.id} has no response {response['status']}"
        yield Deviation("undocumented-status", "", f"{operation.location.pointer}/responses", message)
        return
    body = declared.json_body(_header(response, "content-type"))
    if body is None:
        if response.get("body") is not None and not declared.content:
            message = "a body, where the spec has none"
            yield Deviation("unknown-field", "", declared.location.pointer, message, is_error=False)
        return
    rules = spec.response_rules(operation)
    if "body" in response:
        bodies = [body]
        if _is_success(response) and _failed(response, spec):
            failures = (failure.json_body() for failure in operation.failures)
            bodies += [failure for failure in failures if failure is not None]
        unwrap = declared.unwrap if len(declared.unwrap) > 1 else ()
        yield from best(_compare_body(response["body"], each, rules, unwrap, spec) for each in bodies)
    elif not fails and _is_success(response) and operation.method != "head":
        yield Deviation("wrong-type", "", body.schema.location.pointer, "no JSON, where the spec has JSON")


def _compare_body(value: Any, body: Body, rules: Rules, unwrap: Sequence[str], spec: SpecIndex) -> list[Event]:
    """Compare a body with its schema; the result is taken from the first pointer that leads to a value."""
    events = [*compare(value, body.schema.value, body.schema.location.pointer, rules)]
    used = next((pointer for pointer in unwrap if locate(value, pointer) not in (MISSING, None)), None)
    result = navigation.follow(spec.source, body.schema, unwrap[0]) if unwrap else None
    if used is None or used == unwrap[0] or result is None:
        return events
    inside = f"{used}/"
    outside = [
        event for event in events if isinstance(event, Observation) or not f"{event.pointer}/".startswith(inside)
    ]
    return [*outside, *compare(locate(value, used), result.value, result.location.pointer, rules, used)]


def _header(response: Mapping[str, Any], name: str) -> str:
    return next((value for key, value in response.get("headers", {}).items() if key.lower() == name), "")


def _is_success(response: Mapping[str, Any]) -> bool:
    return bool(200 <= response["status"] < 300)


def _failed(response: Mapping[str, Any], spec: SpecIndex) -> bool:
    """Whether a response means failure, by its status or by its body."""
    if not _is_success(response):
        return True
    if spec.failure is None or "body" not in response:
        return False
    value = locate(response["body"], spec.failure.pointer)
    return value is not MISSING and spec.failure.is_met(value)


def _recorded_exchange(
    operation: OperationNode, exchange: Mapping[str, Any], spec: SpecIndex, *, is_main: bool
) -> RecordedExchange:
    declared = operation.response_to(exchange["response"]["status"])
    status = None if declared is None else declared.status
    return RecordedExchange(operation.id, status, _failed(exchange["response"], spec), is_main)


# -- requests ---------------------------------------------------------------------------------------------------------


def _compare_request(request: Mapping[str, Any], operation: OperationNode, spec: SpecIndex) -> Iterator[Event]:
    """Compare a request with its schema. Values outside the spec may be sent, and may be meant to fail."""
    body = None if operation.request is None else operation.request.first
    sent = request.get("body", request.get("form"))
    if operation.request is None or body is None or sent is None or _is_refresh(sent, operation, spec):
        return
    rules = spec.request_rules(operation, operation.request.mode)
    schema, schema_pointer = body.schema.value, body.schema.location.pointer
    if "form" in request:
        sent = typed_form(sent, schema, schema_pointer, rules)
    for event in compare(sent, schema, schema_pointer, rules):
        if isinstance(event, Deviation) and event.kind != "wrong-type":
            event = dataclasses.replace(event, is_error=False)
        yield event


def _is_refresh(sent: Any, operation: OperationNode, spec: SpecIndex) -> bool:
    """Whether a request renews a token in the way of OAuth, which the spec need not declare."""
    return spec.renews(operation) and is_mapping(sent) and sent.get("grant_type") == "refresh_token"


# -- findings ---------------------------------------------------------------------------------------------------------


def _finding(
    deviation: Deviation, recording: Recording, operation: OperationNode, index: int, part: str, spec: SpecIndex
) -> Finding:
    inside = "status" if deviation.kind == "undocumented-status" else f"body{deviation.pointer}"
    if part == "request" and "form" in recording.exchanges[index]["request"]:
        inside = f"form{deviation.pointer}"
    declared = spec.bundle.origin(deviation.schema_pointer)
    diagnostic = Diagnostic(
        location=recording.source_location(f"/exchanges/{index}/{part}/{inside}"),
        code=deviation.kind,
        message=f"{operation.id}, {part} {index + 1}: {deviation.message}",
        hint=f"spec: {declared}",
        pointer=deviation.pointer,
        severity="error" if deviation.is_error else "warning",
    )
    return Finding(diagnostic, declared, recording.name, operation.id, index, part)
