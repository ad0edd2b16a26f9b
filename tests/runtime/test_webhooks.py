"""Decoding of webhook messages by the runtime."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from workorders_runtime import webhooks
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.spec import ClientSpec


class Created(ReadModel):
    number: int


class Deleted(ReadModel):
    number: int


MODELS = SimpleNamespace(Created=Created, Deleted=Deleted)
EVENTS = {"order.created": "Created", "order.deleted": "Deleted"}


def client_spec(webhook_event: str | None = "/meta/event") -> ClientSpec:
    return ClientSpec("Example", "workorders-example", "1.0.0", "example.models", (), webhook_event=webhook_event)


def read(body: bytes | str, event: str | None = None, spec: ClientSpec | None = None) -> Any:
    return webhooks.read(spec or client_spec(), MODELS, EVENTS, body, event)


def test_the_message_names_its_event() -> None:
    message = read(b'{"meta":{"event":"order.created"},"number":5}')
    assert (type(message), message.number) == (Created, 5)
    assert type(read('{"meta":{"event":"order.deleted"},"number":5}')) is Deleted


def test_a_known_event_overrides_the_message() -> None:
    assert type(read(b'{"meta":{"event":"order.created"},"number":5}', "order.deleted")) is Deleted
    assert type(read(b'{"number":5}', "order.created", client_spec(None))) is Created


def test_a_value_that_violates_the_spec_is_kept() -> None:
    assert read(b'{"number":"five"}', "order.created").number == "five"


@pytest.mark.parametrize(
    ("body", "event", "message"),
    [
        (b'{"meta":{"event":"order.paid"}}', None, r"Unknown webhook event: 'order\.paid'"),
        (b'{"meta":{"event":7}}', None, "Unknown webhook event: 7"),
        (b"{}", None, "does not name its event"),
        (b"{}", "order.paid", "Unknown webhook event"),
        (b"[]", "order.created", "Invalid webhook message: expected an object"),
        (b"{", "order.created", "Invalid webhook message"),
        (b"\xff", None, "Invalid webhook message"),
    ],
)
def test_invalid_messages(body: bytes, event: str | None, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read(body, event)
