"""Webhook messages: typed, complete, and decoded as leniently as responses.

A package whose spec declares webhooks has messages in `tests/messages/<vendor>/<event>.json`, and in
`<event>.yaml` beside it the values that its model must have, in the notation of a recording's ``expect``.
"""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from workorders_runtime.serialization import codec

from tests.support import replay
from tests.support.paths import MESSAGES, VENDORS
from tests.support.vendors import loaded, plan_of

WITH_WEBHOOKS = [vendor for vendor in VENDORS if importlib.util.find_spec(f"{replay.package_of(vendor).name}.webhooks")]
RECORDED = [
    pytest.param(vendor, path, id=f"{vendor}-{path.stem}")
    for vendor in WITH_WEBHOOKS
    for path in sorted((MESSAGES / vendor).glob("*.json"))
]


def _event(vendor: str, event: str, **changes: Any) -> bytes:
    """The first recorded message of a vendor as a message of another event."""
    body: Any = {**json.loads(min((MESSAGES / vendor).glob("*.json")).read_bytes()), **changes}
    pointer: str = plan_of(vendor).webhook_event
    holder = body
    *steps, last = pointer.split("/")[1:]
    for step in steps:
        holder = holder[step]
    holder[last] = event
    return json.dumps(body).encode()


@pytest.mark.parametrize("vendor", WITH_WEBHOOKS)
def test_there_is_a_message(vendor: str) -> None:
    assert list((MESSAGES / vendor).glob("*.json"))


@pytest.mark.parametrize(("vendor", "path"), RECORDED)
def test_a_recorded_message_is_typed_and_written_back(vendor: str, path: Path) -> None:
    webhooks = loaded(vendor, "webhooks")
    message = webhooks.parse(path.read_bytes())
    assert type(message).__name__ == webhooks.EVENTS[path.stem]
    for place, wanted in yaml.safe_load(path.with_suffix(".yaml").read_text(encoding="utf-8"))["value"].items():
        replay.compare_value(message, place, wanted, replay.package_of(vendor))
    assert json.loads(codec.dumps(codec.encode(message))) == json.loads(path.read_bytes())


@pytest.mark.parametrize("vendor", WITH_WEBHOOKS)
def test_each_event_gives_its_model(vendor: str) -> None:
    webhooks = loaded(vendor, "webhooks")
    other = _event(vendor, "other")
    for event, model in webhooks.EVENTS.items():
        assert type(webhooks.parse(_event(vendor, event))).__name__ == model
        assert type(webhooks.parse(other, event=event)).__name__ == model


@pytest.mark.parametrize("vendor", WITH_WEBHOOKS)
def test_values_that_violate_the_spec_and_unknown_fields_are_kept(vendor: str) -> None:
    webhooks = loaded(vendor, "webhooks")
    event = next(iter(webhooks.EVENTS))
    body = json.loads(_event(vendor, event, canary_field="new"))
    name = next(name for name, value in body.items() if isinstance(value, int))
    message = webhooks.parse(json.dumps({**body, name: "canary"}).encode())
    assert json.loads(codec.dumps(codec.encode(message))) == {**body, name: "canary"}
    assert message.model_extra == {"canary_field": "new"}


@pytest.mark.parametrize("vendor", WITH_WEBHOOKS)
def test_anything_else_is_a_value_error(vendor: str) -> None:
    bodies = (b"", b"no JSON", b"[]", b"{}", _event(vendor, "other"), json.dumps({"event_name": 3}).encode())
    for body in bodies:
        with pytest.raises(ValueError, match=r"webhook|message"):
            loaded(vendor, "webhooks").parse(body)


@pytest.mark.parametrize("vendor", WITH_WEBHOOKS)
def test_sensitive_values_of_a_message_are_not_shown(vendor: str) -> None:
    webhooks, sensitive = loaded(vendor, "webhooks"), plan_of(vendor).sensitive

    def with_canaries(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: "canary-5e1c40" if k in sensitive else with_canaries(below) for k, below in value.items()}
        return [with_canaries(below) for below in value] if isinstance(value, list) else value

    shown = 0
    for path in sorted((MESSAGES / vendor).glob("*.json")):
        body = json.dumps(with_canaries(json.loads(path.read_bytes())))
        message = webhooks.parse(body.encode())
        assert "canary-5e1c40" not in f"{message!r} {message}"
        shown += f"{message!r}".count("'***'")
    assert shown or not sensitive
