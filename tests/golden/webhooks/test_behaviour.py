"""Webhook messages: signed with everything that can be signed, decoded by their event."""

from __future__ import annotations

import datetime as dt
import importlib
from typing import Any

import pytest

from tests.golden.support import Api, Call, Model, Package, reply

CALLS = [Call("things.get", ("7",), replies=(reply({"id": "7"}),), value=Model("Thing", id="7"))]
OPTIONS: dict[str, str] = {}
SECRET, URL, NOW = "00ff", "https://example.com/hooks", 1_700_000_000.0
CREATED = b'{"event": {"name": "thing.created"}, "thing": {"id": "7"}, "at": "2026-01-20T08:55:58-06:00"}'


@pytest.fixture
def webhooks(package: Package) -> Any:
    return importlib.import_module(f"{package.name}.webhooks")


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


def test_a_signed_message_is_received(webhooks: Any, package: Package) -> None:
    headers = webhooks.sign(CREATED, SECRET, url=URL, now=NOW, delivery_id="d-1:2")
    assert set(headers) == {"X-Delivery", "X-Signature"}
    assert headers["X-Signature"].startswith("t=1700000000000,v1=")
    delivery = webhooks.receive(CREATED, headers, ["11", SECRET], url=URL, now=NOW + 60)
    assert (delivery.event, delivery.id, delivery.is_known, delivery.deviations) == ("thing.created", "d-1", True, ())
    assert type(delivery.message) is package.models.Changed
    assert delivery.message.thing.id == "7"
    assert delivery.message.at == dt.datetime.fromisoformat("2026-01-20T08:55:58-06:00")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"body": CREATED.replace(b"7", b"8")}, "does not match"),
        ({"secret": "00fe"}, "does not match.*assumption"),
        ({"url": f"{URL}/"}, "does not match"),
        ({"now": NOW + 61}, "signed 61 s ago; 60 s are allowed"),
        ({"now": NOW - 61}, "signed 61 s ahead of this clock"),
        ({"headers": {}}, "The header X-Signature is missing"),
    ],
)
def test_anything_else_is_refused_with_the_reason(webhooks: Any, changes: dict[str, Any], reason: str) -> None:
    headers = webhooks.sign(CREATED, SECRET, url=URL, now=NOW, delivery_id="d-1:2")
    given = {"body": CREATED, "headers": headers, "secret": SECRET, "url": URL, "now": NOW, **changes}
    for function in (webhooks.verify, webhooks.receive):
        with pytest.raises(webhooks.SignatureError, match=reason):
            function(**given)


def test_the_tolerance_can_be_changed(webhooks: Any) -> None:
    headers = webhooks.sign(CREATED, SECRET, url=URL, now=NOW)
    webhooks.verify(CREATED, headers, SECRET, url=URL, now=NOW + 3600, tolerance=3600)
    webhooks.verify(CREATED, headers, SECRET, url=URL, now=0, tolerance=None)


def test_another_scheme_can_be_given(webhooks: Any) -> None:
    scheme = webhooks.Signature("X-Other", prefix="sha1=", algorithm="sha1")
    headers = webhooks.sign(CREATED, SECRET, url=URL, scheme=scheme)
    assert headers["X-Other"].startswith("sha1=")
    assert webhooks.receive(CREATED, headers, SECRET, url=URL, scheme=scheme).event == "thing.created"


def test_another_scheme_has_its_own_tolerance(webhooks: Any) -> None:
    scheme = webhooks.Signature("X-Other", signed="{timestamp}{body}", timestamp_header="X-Time", tolerance=30)
    headers = webhooks.sign(CREATED, SECRET, url=URL, now=NOW, scheme=scheme)
    webhooks.verify(CREATED, headers, SECRET, url=URL, now=NOW + 30, scheme=scheme)
    with pytest.raises(webhooks.SignatureError, match="31 s ago; 30 s are allowed"):
        webhooks.verify(CREATED, headers, SECRET, url=URL, now=NOW + 31, scheme=scheme)


@pytest.mark.parametrize(
    ("event", "body", "model"),
    [
        ("thing.created", CREATED, "Changed"),
        ("thing.renamed", CREATED.replace(b"created", b"renamed"), "Changed"),
        ("thing.deleted", b'{"event": {"name": "thing.deleted"}, "id": 7}', "Deleted"),
        ("thing.deleted", '{"event": {"name": "thing.deleted"}, "id": 7}', "Deleted"),
        ("thing.lost", b'{"event": {"name": "thing.lost"}, "secret_note": "canary"}', "UnknownMessage"),
    ],
)
def test_each_event_has_its_model(webhooks: Any, event: str, body: bytes | str, model: str) -> None:
    delivery = webhooks.parse(body)
    assert (delivery.event, type(delivery.message).__name__) == (event, model)
    assert delivery.is_known is (event in webhooks.EVENTS)
    assert delivery.id is None
    assert "canary" not in repr(delivery)


def test_headers_name_what_the_message_does_not(webhooks: Any) -> None:
    headers = [(b"x-event", b"thing.deleted"), (b"x-delivery", b"d-1:1")]
    delivery = webhooks.parse(b'{"id": 7}', headers)
    assert (delivery.event, delivery.message.id, delivery.id) == ("thing.deleted", 7, "d-1")
    assert webhooks.parse(b'{"id": 7}', event="thing.deleted").message.id == 7
    with pytest.raises(webhooks.WebhookError, match="does not name its event"):
        webhooks.parse(b'{"id": 7}')


def test_deviations_are_kept_and_reported(webhooks: Any) -> None:
    body, reported = b'{"event": {"name": "thing.deleted"}, "id": "seven"}', list[Any]()
    delivery = webhooks.parse(body, on_deviation=reported.append)
    assert delivery.message.id == "seven"
    assert [each.pointer for each in delivery.deviations] == ["/id"] == [each.pointer for each in reported]
    with pytest.raises(webhooks.WebhookError, match="/id"):
        webhooks.parse(body, strict=True)
