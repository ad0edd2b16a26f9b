"""Messages that vendors send: typed, complete, and lenient like answers."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from workorders_cyclesoftware import models, webhooks
from workorders_runtime.serialization import codec

MESSAGE = Path(__file__).resolve().parents[2] / "messages" / "cyclesoftware" / "workshop_order.updated.json"


def _body(**changes: Any) -> bytes:
    return json.dumps({**json.loads(MESSAGE.read_bytes()), **changes}).encode()


def test_the_six_events() -> None:
    assert set(webhooks.EVENTS) == {
        f"{noun}.{verb}"
        for noun in ("workshop_order", "workshop_order_roadworthy")
        for verb in ("created", "updated", "deleted")
    }


def test_the_vendors_own_message() -> None:
    message = webhooks.parse(MESSAGE.read_bytes())
    assert isinstance(message, models.WorkshopOrderEvent)
    assert message.event_name is models.WorkshopOrderEventName.UPDATED
    assert message.event_timestamp == dt.datetime(2022, 4, 7, 13, 3, 32, 447000, tzinfo=dt.UTC)
    assert message.payload.datetime_scheduled_start == dt.datetime(2019, 6, 7, 14, 30)
    assert message.payload.sales_order is not None
    assert json.loads(codec.dumps(codec.encode(message))) == json.loads(MESSAGE.read_bytes())


@pytest.mark.parametrize("event", sorted(webhooks.EVENTS))
def test_each_event_gives_its_model(event: str) -> None:
    message = webhooks.parse(_body(event_name=event))
    assert type(message).__name__ == webhooks.EVENTS[event]
    assert type(webhooks.parse(_body(), event=event)).__name__ == webhooks.EVENTS[event]


def test_what_breaks_the_spec_stays_as_it_came() -> None:
    message = webhooks.parse(_body(account_id="one", frame_color="red"))
    assert message.account_id == "one"  # type: ignore[comparison-overlap]
    assert message.model_extra == {"frame_color": "red"}


@pytest.mark.parametrize("body", [b"", b"no JSON", b"[]", b"{}", _body(event_name="other"), _body(event_name=3)])
def test_anything_else_is_a_value_error(body: bytes) -> None:
    with pytest.raises(ValueError, match="message"):
        webhooks.parse(body)
