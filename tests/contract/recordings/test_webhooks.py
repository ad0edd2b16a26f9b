"""Recorded webhook messages through each package, and what a package does with any message."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from workorders.recordings.reader import Recording
from workorders.replay.play import play_message
from workorders_runtime.webhooks import Delivery

from tests.support import replay
from tests.support.paths import GENERATED, VENDORS
from tests.support.replay import package_of
from tests.support.vendors import plan_of

RECORDED = replay.messages()
GOOD = [each for each in RECORDED if not each.fails]
WITH_WEBHOOKS = [vendor for vendor in VENDORS if importlib.util.find_spec(f"{package_of(vendor).name}.webhooks")]
SIGNED = [vendor for vendor in WITH_WEBHOOKS if hasattr(package_of(vendor).module("webhooks"), "SIGNATURE")]
SECRETS = {"text": "canary-secret", "base64": "Y2FuYXJ5LXNlY3JldA==", "hex": "00ff"}
NOW = 1_700_000_000.0


def webhooks_of(vendor: str) -> Any:
    return package_of(vendor).module("webhooks")


def signed(vendor: str, body: bytes) -> tuple[dict[str, str], str, dict[str, float]]:
    """Headers, secret and further options of a message that a vendor would send now."""
    webhooks = webhooks_of(vendor)
    secret = SECRETS[webhooks.SIGNATURE.key]
    options = {"now": NOW} if webhooks.SIGNATURE.timestamp_header else {}
    return webhooks.sign(body, secret, **options), secret, options


@pytest.mark.parametrize("recording", RECORDED, ids=str)
def test_a_recorded_message(recording: Recording) -> None:
    play_message(recording, package_of(recording.vendor))


@pytest.mark.parametrize("vendor", WITH_WEBHOOKS)
def test_each_event_is_recorded(vendor: str) -> None:
    recorded = {each.expect.get("event") for each in GOOD if each.vendor == vendor}
    assert set(webhooks_of(vendor).EVENTS) <= recorded


@pytest.mark.parametrize("vendor", SIGNED)
def test_a_bad_signature_is_recorded(vendor: str) -> None:
    refused = [each for each in RECORDED if each.vendor == vendor and each.fails]
    assert {each.expect["error"]["class"] for each in refused} >= {"SignatureError"}


@pytest.mark.parametrize("vendor", SIGNED)
def test_changed_messages_are_refused(vendor: str) -> None:
    webhooks = webhooks_of(vendor)
    body = next(each.webhook["body"] for each in GOOD if each.vendor == vendor and each.webhook).encode()
    headers, secret, options = signed(vendor, body)
    webhooks.verify(body, headers, ["other" if webhooks.SIGNATURE.key == "text" else "AAAA", secret], **options)
    middle = len(body) // 2
    flipped = body[:middle] + bytes([body[middle] ^ 1]) + body[middle + 1 :]
    again = json.dumps(json.loads(body), indent=1).encode()
    for changed in (flipped, again, body + b"\n"):
        with pytest.raises(webhooks.SignatureError, match="does not match"):
            webhooks.receive(changed, headers, secret, **options)
    for parsed in (json.loads(body), body.decode()):
        with pytest.raises(TypeError, match="must be the bytes of the request as they were received"):
            webhooks.receive(parsed, headers, secret, **options)
    with pytest.raises(webhooks.SignatureError, match="is missing"):
        webhooks.receive(body, {}, secret, **options)


@pytest.mark.parametrize("vendor", WITH_WEBHOOKS)
def test_values_that_violate_the_spec_and_unknown_fields_are_kept(vendor: str) -> None:
    webhooks = webhooks_of(vendor)
    for recording in [each for each in GOOD if each.vendor == vendor and each.expect["event"] in webhooks.EVENTS]:
        assert recording.webhook is not None
        body = {**json.loads(recording.webhook["body"]), "canary_field": "new"}
        name = next((name for name, value in body.items() if isinstance(value, int | dict) and name != "event"), "")
        delivery = webhooks.parse(json.dumps({**body, name: "canary"}), event=recording.expect["event"])
        assert json.loads(delivery.message.to_json()) == {**body, name: "canary"}
        assert delivery.message.model_extra["canary_field"] == "new"


@pytest.mark.parametrize("vendor", WITH_WEBHOOKS)
def test_anything_else_is_a_webhook_error(vendor: str) -> None:
    webhooks = webhooks_of(vendor)
    for body in (b"", b"no JSON", b"[]", b"{}", b'{"event_name": 3}', b"\xff"):
        with pytest.raises(webhooks.WebhookError, match=r"webhook"):
            webhooks.parse(body)


@pytest.mark.parametrize("vendor", WITH_WEBHOOKS)
def test_sensitive_values_of_a_message_are_not_shown(vendor: str) -> None:
    webhooks, sensitive = webhooks_of(vendor), plan_of(vendor).sensitive

    def with_canaries(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: "canary-5e1c40" if k in sensitive else with_canaries(below) for k, below in value.items()}
        return [with_canaries(below) for below in value] if isinstance(value, list) else value

    for recording in [each for each in GOOD if each.vendor == vendor]:
        assert recording.webhook is not None
        body = json.dumps(with_canaries(json.loads(recording.webhook["body"])))
        message = webhooks.parse(body, recording.webhook.get("headers", {}))
        assert "canary-5e1c40" not in f"{message!r} {message}"


# -- the recipe of the READMEs ----------------------------------------------------------------------------------------


def recipe(vendor: str) -> dict[str, Any]:
    text = (GENERATED / vendor / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    namespace: dict[str, Any] = {"__name__": "recipe"}
    exec(compile(next(block for block in blocks if "async def app" in block), "<recipe>", "exec"), namespace)
    return namespace


async def post(app: Any, body: bytes, headers: dict[str, str]) -> int:
    """Send a body in two parts to an ASGI application; return the status of its response."""
    parts = iter([{"body": body[:9], "more_body": True}, {"body": body[9:]}])
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", **next(parts)}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    pairs = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    await app({"type": "http", "method": "POST", "headers": pairs}, receive, send)
    assert [each["type"] for each in sent] == ["http.response.start", "http.response.body"]
    return int(sent[0]["status"])


@pytest.mark.parametrize("vendor", SIGNED)
def test_the_endpoint_of_the_readme_responds_at_once_and_processes_later(
    vendor: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workorders_runtime.webhooks.time.time", lambda: NOW)
    module = recipe(vendor)
    message = next(each.webhook for each in GOOD if each.vendor == vendor and each.webhook)
    body = message["body"].encode()
    headers, secret, _ = signed(vendor, body)
    headers = {**message.get("headers", {}), **headers}
    module["SECRETS"][:] = [secret]
    event = webhooks_of(vendor).parse(body, headers).event

    async def main() -> list[int]:
        statuses = [await post(module["app"], body, headers), await post(module["app"], body + b" ", headers)]
        assert module["queue"].qsize() == 1
        steps: Iterator[dict[str, Any]] = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])
        sent: list[str] = []

        async def receive() -> dict[str, Any]:
            for _ in range(5):
                await asyncio.sleep(0)
            return next(steps)

        async def send(message: dict[str, Any]) -> None:
            sent.append(message["type"])

        await module["app"]({"type": "lifespan"}, receive, send)
        assert [*pairwise(sent)] == [("lifespan.startup.complete", "lifespan.shutdown.complete")]
        return statuses

    assert asyncio.run(main()) == [204, 401]
    assert capsys.readouterr().out.startswith(event)
    assert isinstance(module["webhooks"].parse(body, headers), Delivery)
