"""Webhook messages that the mock server sends, signed as the vendor does."""

from __future__ import annotations

import contextlib
import itertools
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Any, Final
from urllib.parse import urlsplit

import httpx2
from workorders_runtime.webhooks import sign

from workorders.mock.vendor import MockVendor
from workorders.openapi.document import set_at
from workorders.openapi.values import as_mapping, as_text
from workorders.starter.sample import sample

SECRET: Final = "6d6f636b2d73656372657421"  # noqa: S105 - printed when the server starts
"""A secret for every vendor: a text that is base64 and hex, too."""
_TIMEOUT: Final = 10.0


class DeliveryError(Exception):
    """Raised when a message can't be sent. The text says why."""


@dataclass
class Deliveries:
    """Sends webhook messages to one URL, or to the URL of a request if that is on this machine."""

    now: Callable[[], float]
    url: str = ""
    secret: str = SECRET
    http: httpx2.Client | None = None
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def events(self, vendor: MockVendor) -> tuple[str, ...]:
        """Return the names of the events of a vendor."""
        return tuple(webhook.event for webhook in vendor.api.webhooks)

    def send(self, vendor: MockVendor | None, event: str, options: Mapping[str, Any]) -> dict[str, Any]:
        """Send a message. Returns the status of the receiver and what was sent.

        Args:
            vendor: The vendor.
            event: The event.
            options: ``url``, ``secret`` and ``message``, where they are not the defaults.

        Raises:
            DeliveryError: There is no such vendor, event or receiver.
        """
        if vendor is None or event not in self.events(vendor):
            known = "none" if vendor is None else ", ".join(self.events(vendor)) or "none"
            raise DeliveryError(f"There is no webhook event {event!r}. Known events: {known}.")
        url = as_text(options.get("url")) or self.url
        if not url or (url != self.url and not _is_loopback(url)):
            raise DeliveryError("Start the server with --webhook URL, or pass the url of a receiver on this machine.")
        body = self.message(vendor, event, options.get("message"))
        headers = self.headers(vendor, event, body, url, as_text(options.get("secret")) or self.secret)
        try:
            opened = httpx2.Client(timeout=_TIMEOUT) if self.http is None else contextlib.nullcontext(self.http)
            with opened as http:
                status = http.post(url, content=body, headers=headers).status_code
        except httpx2.HTTPError as error:
            raise DeliveryError(f"{url} can't be reached: {type(error).__name__}.") from None
        return {"status": status, "url": url, "headers": headers, "body": body.decode()}

    def message(self, vendor: MockVendor, event: str, given: object = None) -> bytes:
        """Return the body of a message: the one given, a recorded one, or one made from the spec."""
        if given is not None:
            return json.dumps(given, ensure_ascii=False).encode()
        name, node = next(each for each in vendor.spec.messages.items() if each[1].path == event)
        for recording in vendor.recorded.messages.get(name, ()):
            if not recording.fails and recording.webhook is not None and recording.expect.get("event") == event:
                return str(recording.webhook["body"]).encode()
        declared = None if node.request is None else node.request.json_body()
        body: Any = {} if declared is None else sample(declared.schema.value, vendor.spec.tree)
        place = vendor.api.client.webhooks.event
        return json.dumps(set_at(as_mapping(body), place, event) if place else body, ensure_ascii=False).encode()

    def headers(self, vendor: MockVendor, event: str, body: bytes, url: str, secret: str) -> dict[str, str]:
        """Return the headers of a message, with its signature where the spec says how messages are signed."""
        rules, scheme = vendor.api.client.webhooks, vendor.api.client.signature
        headers = {"Content-Type": "application/json"}
        if rules.event_header is not None:
            headers[rules.event_header] = event
        number = f"mock-{next(self._numbers)}"
        if scheme is None:
            return headers
        try:
            return headers | sign(rules, scheme, body, secret, now=self.now(), url=url, delivery_id=number)
        except ValueError as error:
            raise DeliveryError(str(error)) from None


def _is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
