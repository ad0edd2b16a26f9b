"""Signatures and decoding of webhook messages by the runtime, for any scheme."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from workorders_runtime import webhooks
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.spec import Signature, Webhooks
from workorders_runtime.webhooks import SignatureError, UnknownMessage, WebhookError

NOW = 1_700_000_000
ID_IN_HEADER = Webhooks(event="/event", id_header="Webhook-Id")
TIMED = Signature("X-Sign", prefix="v1=", signed="v1:{timestamp}:{body}", key="base64", timestamp_header="X-Time")
SCHEMES = {
    "plain": Signature("X-Sign"),
    "prefix": Signature("X-Sign", prefix="sha256="),
    "sha1-base64": Signature("X-Sign", algorithm="sha1", encoding="base64"),
    "sha512": Signature("X-Sign", algorithm="sha512"),
    "url": Signature("X-Sign", encoding="base64", signed="{url}{body}"),
    "timed": TIMED,
    "one-header": Signature(
        "S", prefix="v1=", signed="{timestamp}.{body}", timestamp_header="S", timestamp_prefix="t="
    ),
    "identified": Signature(
        "Webhook-Signature",
        prefix="v1,",
        encoding="base64",
        signed="{id}.{timestamp}.{body}",
        key="base64",
        timestamp_header="Webhook-Timestamp",
    ),
    "milliseconds": Signature("X-Sign", signed="{timestamp}{body}", key="hex", timestamp_header="X-Time", unit="ms"),
}
KEYS = {"text": "canary-secret", "base64": "Y2FuYXJ5LXNlY3JldA==", "hex": "00ff"}


def verify(scheme: Signature, body: Any, headers: Any, secret: Any, **options: Any) -> None:
    options = {"now": NOW, "url": "https://example.com/hooks", **options}
    webhooks.verify(ID_IN_HEADER, scheme, body, headers, secret, **options)


def sign(scheme: Signature, body: bytes, secret: str) -> dict[str, str]:
    url = "https://example.com/hooks"
    return webhooks.sign(ID_IN_HEADER, scheme, body, secret, now=NOW, url=url, delivery_id="d-1")


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_a_signed_message_is_accepted_and_a_changed_one_is_not(scheme: Signature) -> None:
    secret, body = KEYS[scheme.key], b'{"event": "made"}'
    headers = sign(scheme, body, secret)
    verify(scheme, body, headers, secret)
    verify(scheme, bytearray(body), [(k.lower().encode(), v.encode()) for k, v in headers.items()], ["00", secret][-1:])
    for changed in (body[:-1] + b" }", body.replace(b"a", b"A"), b""):
        with pytest.raises(SignatureError, match="does not match"):
            verify(scheme, changed, headers, secret)


def test_known_signatures() -> None:
    golden = {"X-Time": "1700000000", "X-Sign": "v1=e05d9d1f326a1f8a845d2520d09d45c6b20c1931828bbd1dd3858446e7ae7082"}
    verify(TIMED, b"test-body", golden, "dGVzdC1zZWNyZXQ=")
    rfc_4231 = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    verify(SCHEMES["plain"], b"what do ya want for nothing?", {"x-sign": rfc_4231}, "Jefe")
    verify(SCHEMES["plain"], b"what do ya want for nothing?", {"x-sign": rfc_4231.upper()}, "Jefe")


def test_an_identifier_that_a_framework_decoded_wrongly_does_not_match() -> None:
    scheme = SCHEMES["identified"]
    headers = sign(scheme, b"{}", KEYS["base64"]) | {"Webhook-Id": "\udcff"}
    with pytest.raises(SignatureError, match="does not match"):
        verify(scheme, b"{}", headers, KEYS["base64"])


def test_several_secrets_and_several_signatures() -> None:
    scheme = SCHEMES["prefix"]
    old, new = (sign(scheme, b"body", secret)["X-Sign"] for secret in ("old", "new"))
    verify(scheme, b"body", {"X-Sign": new}, ["old", "new"])
    verify(scheme, b"body", {"X-Sign": f"{old}, {new}"}, "new")
    verify(scheme, b"body", [("X-Sign", old), ("X-Sign", new)], "new")
    with pytest.raises(SignatureError):
        verify(scheme, b"body", {"X-Sign": new}, ["old", "older"])


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        ({}, "The header X-Sign is missing"),
        ({"X-Sign": ""}, "The header X-Sign is missing"),
        ({"X-Sign": "sha256=00"}, "does not hold a signature like v1="),
        ({"X-Sign": "v1="}, "does not hold a signature"),
        ({"X-Sign": "v1=é"}, "does not hold a signature"),
        ({"X-Sign": "v1=00"}, "The header X-Time is missing"),
        ({"X-Sign": "v1=00", "X-Time": "yesterday"}, "The header X-Time does not hold a timestamp"),
        ({"X-Sign": "v1=00", "X-Time": "-5"}, "does not hold a timestamp"),
        ({"X-Sign": "v1=00", "X-Time": "٣"}, "does not hold a timestamp"),
        ({"X-Sign": "v1=00", "X-Time": "1700000000"}, "does not match"),
    ],
)
def test_bad_headers_are_refused_with_the_reason(headers: dict[str, str], reason: str) -> None:
    with pytest.raises(SignatureError, match=reason):
        verify(TIMED, b"body", headers, KEYS["base64"])


@pytest.mark.parametrize(
    ("now", "reason"), [(NOW + 301, "301 s ago; 300 s are allowed"), (NOW - 301, "301 s ahead of this clock")]
)
def test_a_stale_timestamp_is_refused(now: float, reason: str) -> None:
    headers = sign(TIMED, b"body", KEYS["base64"])
    verify(TIMED, b"body", headers, KEYS["base64"], now=now, tolerance=None)
    with pytest.raises(SignatureError, match=reason):
        verify(TIMED, b"body", headers, KEYS["base64"], now=now)


@pytest.mark.parametrize("body", [{"event": "made"}, '{"event": "made"}', None])
def test_a_parsed_body_is_refused_with_the_reason(body: Any) -> None:
    with pytest.raises(TypeError, match=rf"bytes of the request as they were received, not {type(body).__name__}"):
        verify(TIMED, body, {}, KEYS["base64"])


@pytest.mark.parametrize(
    ("secret", "reason"),
    [("", "secret is empty"), ([], "No webhook secret"), ("11121-31231", "is not base64"), (["a", ""], "is")],
)
def test_bad_secrets_are_refused_without_being_shown(secret: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason) as raised:
        verify(TIMED, b"body", {}, secret)
    assert not isinstance(raised.value, SignatureError)
    assert "11121" not in str(raised.value)


def test_a_traceback_holds_neither_keys_nor_the_right_signature() -> None:
    body, secret = b"body", KEYS["base64"]
    right = sign(TIMED, body, secret)["X-Sign"].removeprefix("v1=")
    with pytest.raises(SignatureError) as raised:
        verify(TIMED, body, {"X-Sign": "v1=00", "X-Time": str(NOW)}, secret)
    frames = [entry.frame.f_locals for entry in raised.traceback if "workorders_runtime" in str(entry.path)]
    values = [repr(value) for each in frames for name, value in each.items() if name not in ("secret", "raised")]
    assert not [value for value in values if "canary-secret" in value or right in value]
    assert raised.value.__context__ is None


def test_an_assumed_scheme_says_so() -> None:
    with pytest.raises(SignatureError, match="The scheme is an assumption"):
        verify(Signature("X-Sign", assumed=True), b"body", {"X-Sign": "00"}, "secret")


# -- messages ---------------------------------------------------------------------------------------------------------


class Created(ReadModel):
    number: int


class Deleted(ReadModel):
    number: int


MODELS = SimpleNamespace(Created=Created, Deleted=Deleted)
EVENTS = {"order.created": "Created", "order.deleted": "Deleted"}
RULES = Webhooks(event="/meta/event", event_header="X-Event", id="/id", id_header="X-Id", id_separator=":")


def parse(body: Any, headers: Any = None, event: str | None = None, **options: Any) -> Any:
    options = {"strict": False, "on_deviation": None, **options}
    return webhooks.parse(RULES, MODELS, EVENTS, body, headers, event=event, **options)


def test_the_message_names_its_event() -> None:
    delivery = parse(b'{"meta":{"event":"order.created"},"number":5}')
    assert (delivery.event, type(delivery.message), delivery.message.number) == ("order.created", Created, 5)
    assert type(parse('{"meta":{"event":"order.deleted"},"number":5}').message) is Deleted


def test_a_given_event_overrides_the_message_and_the_message_overrides_the_header() -> None:
    body, headers = b'{"meta":{"event":"order.created"},"number":5}', {"x-event": "order.deleted"}
    assert type(parse(body, headers, "order.deleted").message) is Deleted
    assert type(parse(body, headers).message) is Created
    assert type(parse(b'{"number":5}', headers).message) is Deleted


def test_the_id_of_the_delivery() -> None:
    body = b'{"meta":{"event":"order.created"},"number":5}'
    assert parse(body).id is None
    assert parse(body, {"X-Id": "d:1:2"}).id == "d:1"
    assert parse(body, {"X-Id": "d"}).id == "d"
    assert parse(b'{"id":9,"meta":{"event":"order.created"}}', {"X-Id": "d:1"}).id == "9"


def test_an_unknown_event_is_kept() -> None:
    body = b'{"meta": {"event": "order.paid"}, "amount": 1.50, "card": "canary"}'
    delivery = parse(body, strict=True)
    assert isinstance(delivery.message, UnknownMessage)
    assert not delivery.is_known
    assert delivery.event == "order.paid"
    assert delivery.message.model_extra is not None
    assert delivery.message.to_json() == b'{"meta":{"event":"order.paid"},"amount":1.50,"card":"canary"}'
    assert "canary" not in f"{delivery} {delivery!r}"


def test_a_value_that_violates_the_spec_is_kept() -> None:
    reported: list[Any] = []
    delivery = parse(b'{"number":"five"}', event="order.created", on_deviation=reported.append)
    assert delivery.message.number == "five"
    assert delivery.deviations == tuple(reported) != ()
    with pytest.raises(WebhookError, match="/number"):
        parse(b'{"number":"five"}', event="order.created", strict=True)


@pytest.mark.parametrize(
    ("body", "event", "message"),
    [
        (b'{"meta":{"event":7}}', None, "does not name its event"),
        (b'{"meta":{"event":""}}', None, "does not name its event"),
        (b"{}", None, "does not name its event"),
        (b"[]", "order.created", "Invalid webhook message: Created: expected an object"),
        (b"[]", "order.paid", "Invalid webhook message: UnknownMessage: expected an object"),
        (b"{", "order.created", "Invalid webhook message"),
        (b"\xff", None, "Invalid webhook message"),
        ("\ud800", None, "Invalid webhook message"),
        (b"[" * 100_000, None, "Invalid webhook message"),
        (b'{"meta":{"event":"order.created"},"number":NaN}', None, "Invalid webhook message"),
    ],
)
def test_invalid_messages(body: bytes | str, event: str | None, message: str) -> None:
    with pytest.raises(WebhookError, match=message):
        parse(body, event=event)


def test_a_parsed_message_is_refused() -> None:
    with pytest.raises(TypeError, match="not dict"):
        parse({"meta": {"event": "order.created"}})
