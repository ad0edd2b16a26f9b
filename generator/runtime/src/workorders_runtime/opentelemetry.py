"""OpenTelemetry for clients: ``hooks=[OpenTelemetry()]``. Needs the extra ``workorders-runtime[opentelemetry]``.

A call is a span with a child span for each attempt, which follows the stable semantic conventions of HTTP clients.
"""

from __future__ import annotations

from time import time_ns
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from opentelemetry import metrics, trace
from opentelemetry.trace import Span, SpanKind, Status, StatusCode

from .hooks import AttemptEvent, CallEvent, Hooks

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider
    from opentelemetry.util.types import AttributeValue

__all__ = ["OpenTelemetry"]

_SCHEMA = "https://opentelemetry.io/schemas/1.23.0"
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)


class OpenTelemetry(Hooks):
    """Spans and metrics of calls and attempts.

    Metrics: ``http.client.request.duration`` for attempts, ``workorders.client.call.duration`` for calls.

    Args:
        tracer_provider: Makes the spans; left out: the global one.
        meter_provider: Makes the metrics; left out: the global one.
    """

    def __init__(
        self, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
    ) -> None:
        self._tracer = trace.get_tracer("workorders_runtime", None, tracer_provider, _SCHEMA)
        meter = metrics.get_meter("workorders_runtime", "", meter_provider, _SCHEMA)
        self._requests = meter.create_histogram(
            "http.client.request.duration",
            "s",
            "Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self._calls = meter.create_histogram(
            "workorders.client.call.duration",
            "s",
            "Duration of calls, including waits and retries.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self._spans: WeakKeyDictionary[CallEvent | AttemptEvent, Span] = WeakKeyDictionary()

    def before_call(self, call: CallEvent) -> None:
        attributes = {"workorders.package": call.package, "workorders.operation": call.operation}
        name = call.name or call.operation
        self._spans[call] = self._tracer.start_span(name, kind=SpanKind.INTERNAL, attributes=attributes)

    def before_attempt(self, attempt: AttemptEvent) -> None:
        attributes: dict[str, AttributeValue] = {**_target(attempt), "url.full": attempt.url}
        if attempt.number > 1:
            attributes["http.request.resend_count"] = attempt.number - 1
        parent = trace.set_span_in_context(self._spans[attempt.call])
        span = self._tracer.start_span(attempt.method, parent, SpanKind.CLIENT, attributes)
        self._spans[attempt] = span

    def after_attempt(self, attempt: AttemptEvent) -> None:
        attributes = _target(attempt)
        if attempt.status is not None:
            attributes["http.response.status_code"] = attempt.status
        error = attempt.problem or (str(attempt.status) if (attempt.status or 0) >= 400 else None)
        if error is not None:
            attributes["error.type"] = error
        self._requests.record(attempt.duration or 0.0, attributes)
        self._end(attempt, attributes, error)

    def after_call(self, call: CallEvent) -> None:
        error = None if call.error is None else type(call.error).__name__
        attributes: dict[str, AttributeValue] = {
            "workorders.package": call.package,
            "workorders.operation": call.operation,
            **({} if error is None else {"error.type": error}),
        }
        self._calls.record(call.duration or 0.0, attributes)
        attributes["workorders.attempts"] = len(call.attempts)
        if call.status is not None:
            attributes["http.response.status_code"] = call.status
        if call.request_id is not None:
            attributes["workorders.request_id"] = call.request_id
        self._end(call, attributes, error)

    on_error = after_call

    def _end(self, event: CallEvent | AttemptEvent, attributes: dict[str, AttributeValue], error: str | None) -> None:
        span = self._spans.pop(event)
        span.set_attributes(attributes)
        if error is not None:
            span.set_status(Status(StatusCode.ERROR))
        span.end(time_ns())


def _target(attempt: AttemptEvent) -> dict[str, AttributeValue]:
    parts = urlsplit(attempt.url)
    port = parts.port or (80 if parts.scheme == "http" else 443)
    return {"http.request.method": attempt.method, "server.address": parts.hostname or "", "server.port": port}
