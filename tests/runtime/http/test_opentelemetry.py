"""Spans and metrics of calls and attempts, by the semantic conventions of HTTP clients, without credentials."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode
from workorders_runtime import ApiError
from workorders_runtime.opentelemetry import OpenTelemetry

from tests.support.example_client import SECRET, example_client
from tests.support.mock_transport import Server, Time, reply

THING = {"data": {"id": "1", "status": "Open"}}


class Telemetry:
    def __init__(self) -> None:
        self.exporter, self.reader = InMemorySpanExporter(), InMemoryMetricReader()
        tracers = TracerProvider()
        tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.tracer = tracers.get_tracer("test")
        self.hooks = OpenTelemetry(tracers, MeterProvider([self.reader]))

    @property
    def spans(self) -> tuple[ReadableSpan, ...]:
        return self.exporter.get_finished_spans()

    def points(self, name: str) -> list[Any]:
        data = self.reader.get_metrics_data()
        assert data is not None
        metrics = [each for scope in data.resource_metrics[0].scope_metrics for each in scope.metrics]
        (metric,) = (each for each in metrics if each.name == name)
        assert metric.unit == "s"
        return list(metric.data.data_points)


def test_a_call_is_a_span_and_so_is_each_attempt() -> None:
    telemetry, time = Telemetry(), Time()
    server = Server(reply(503, {}, retry_after="2"), reply(200, THING, X_Request_Id="r-1"))
    program_span = telemetry.tracer.start_as_current_span("program")
    with example_client(server, clock=time.clock, hooks=[telemetry.hooks]) as client, program_span as program:
        client.things.get("1")
    first, second, call, _ = telemetry.spans
    assert (call.name, call.kind, call.status.status_code) == ("things.get", SpanKind.INTERNAL, StatusCode.UNSET)
    assert call.parent == program.get_span_context()
    assert call.attributes == {
        "workorders.package": "workorders-example-client",
        "workorders.operation": "getThing",
        "workorders.attempts": 2,
        "workorders.request_id": "r-1",
        "http.response.status_code": 200,
    }
    target = {
        "http.request.method": "GET",
        "server.address": "api.example.test",
        "server.port": 443,
        "url.full": "https://api.example.test/things/1",
    }
    assert (first.name, first.kind, first.status.status_code) == ("GET", SpanKind.CLIENT, StatusCode.ERROR)
    assert first.parent == second.parent == call.context
    assert first.attributes == {**target, "http.response.status_code": 503, "error.type": "503"}
    assert second.attributes == {**target, "http.response.status_code": 200, "http.request.resend_count": 1}
    assert second.status.status_code == StatusCode.UNSET
    (duration,) = telemetry.points("workorders.client.call.duration")
    assert (duration.count, duration.sum) == (1, 2)
    assert duration.attributes == {
        "workorders.package": "workorders-example-client",
        "workorders.operation": "getThing",
    }
    requests = telemetry.points("http.client.request.duration")
    assert sorted(each.attributes["http.response.status_code"] for each in requests) == [200, 503]
    assert all("url.full" not in each.attributes for each in requests)


@pytest.mark.parametrize(
    ("outcome", "attempt_error", "call_error"),
    [
        (httpx2.ReadTimeout("slow"), "read", "ReadTimeoutError"),
        (httpx2.ConnectError("refused"), "connect", "ConnectError"),
        (reply(404, {}), "404", "NotFoundError"),
        (reply(200, b"{", content_type="application/json"), None, "ResponseDecodeError"),
    ],
)
def test_failures_have_the_status_error_and_a_type(outcome: Any, attempt_error: str | None, call_error: str) -> None:
    telemetry = Telemetry()
    with example_client(Server(outcome), max_retries=0, hooks=[telemetry.hooks]) as client, pytest.raises(ApiError):
        client.things.get("1")
    attempt, call = telemetry.spans
    assert attempt.attributes is not None
    assert call.attributes is not None
    assert attempt.attributes.get("error.type") == attempt_error
    assert call.attributes["error.type"] == call_error
    assert call.status.status_code == StatusCode.ERROR


def test_no_attribute_holds_a_secret() -> None:
    telemetry = Telemetry()
    server = Server(reply(401, {"message": SECRET}))
    with example_client(server, hooks=[telemetry.hooks]) as client, pytest.raises(ApiError):
        client.request("GET", "/things", query={"apiToken": SECRET}, headers={"X-Key": SECRET})
    data = telemetry.reader.get_metrics_data()
    assert data is not None
    assert SECRET not in "".join(each.to_json() for each in telemetry.spans) + data.to_json()
