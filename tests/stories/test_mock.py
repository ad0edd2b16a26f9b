"""One story for each vendor against the mock server: what is created is read, changed, listed and deleted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from workorders.mock.deliveries import Deliveries, DeliveryError
from workorders.mock.vendor import Options
from workorders.replay.play import without_pauses
from workorders_cyclesoftware import CycleSoftware
from workorders_daftra import Daftra
from workorders_fieldnation import FieldNation, models
from workorders_fieldnation.errors import NotFoundError
from workorders_samsara import Samsara, webhooks
from workorders_samsara.errors import (
    AuthenticationError,
    DeadlineExceededError,
    RateLimitError,
    ReadTimeoutError,
    ResponseDecodeError,
)

from tests.support import mock_server

VENDORS = ("cyclesoftware", "daftra", "fieldnation", "samsara")


@pytest.fixture(scope="module")
def _server() -> Iterator[str]:
    with mock_server.serving(*(mock_server.mock_vendor(vendor) for vendor in VENDORS)) as url:
        yield url


@pytest.fixture
def url(_server: str) -> str:
    for vendor in VENDORS:
        mock_server.mock_vendor(vendor)
    return _server


def test_samsara(url: str) -> None:
    with Samsara(token="any", base_url=f"{url}/samsara", strict=True) as samsara:
        before = len(list(samsara.work_orders.list()))
        created = samsara.work_orders.create(asset_id="12443", description="Brakes squeak.")
        assert created.description == "Brakes squeak."
        assert created.id
        updated = samsara.work_orders.update(created.id, status="Completed", closing_notes="Pads replaced.")
        assert (updated.status, updated.description) == ("Completed", "Brakes squeak.")
        (found,) = samsara.work_orders.list(ids=[created.id])
        assert (found.id, found.closing_notes) == (created.id, "Pads replaced.")
        assert len(list(samsara.work_orders.list())) == before + 1
        samsara.work_orders.delete(created.id)
        assert created.id not in [order.id for order in samsara.work_orders.list()]


def test_daftra(url: str) -> None:
    options = {"client_id": "id", "client_secret": "secret", "username": "user", "password": "any"}
    with Daftra(subdomain="example", base_url=f"{url}/daftra", strict=True, **options) as daftra:
        created = daftra.work_orders.create(title="Boiler check", start_date=dt.date(2026, 11, 21))
        assert created.id is not None
        assert daftra.work_orders.get(created.id).title == "Boiler check"
        daftra.work_orders.update(created.id, title="Boiler check, floor 2", start_date=dt.date(2026, 11, 21))
        orders = {order.id: order for order in daftra.work_orders.list()}
        assert orders[created.id].title == "Boiler check, floor 2"
        assert orders[created.id].start_date == dt.date(2026, 11, 21)
        daftra.work_orders.delete(created.id)
        with pytest.raises(NotFoundError):
            daftra.work_orders.get(created.id)


def test_fieldnation(url: str) -> None:
    options = {"client_id": "id", "client_secret": "secret", "username": "user", "password": "any"}
    with FieldNation(base_url=f"{url}/fieldnation", strict=True, **options) as field_nation:
        created = field_nation.work_orders.create(title="Replace the router", manager=models.IdRefInput(id=12))
        assert created.id is not None
        assert field_nation.work_orders.get(created.id).title == "Replace the router"
        field_nation.work_orders.update(created.id, title="Replace the switch")
        assert {order.id: order.title for order in field_nation.work_orders.list()}[created.id] == "Replace the switch"
        assert list(field_nation.work_orders.contacts.list(created.id)) == []
        contact = field_nation.work_orders.contacts.create(
            created.id, name="Canary 1", phone="000000001", role="Emergency contact"
        )
        assert contact
        assert [each.name for each in field_nation.work_orders.contacts.list(created.id)] == ["Canary 1"]
        assert field_nation.work_orders.cancel(created.id, cancel_reason="Duplicate").id == created.id
        with pytest.raises(NotFoundError):
            field_nation.work_orders.contacts.list(999_999)


def test_cyclesoftware(url: str) -> None:
    options = {"username": "user", "password": "any", "country_domain": "nl"}
    with CycleSoftware(base_url=f"{url}/cyclesoftware", strict=True, **options) as cycle:
        created = cycle.workshop_orders.create(
            24,
            repair_object_id=1004,
            datetime_scheduled_start=dt.datetime(2026, 11, 30, 9, 0),
            repair_description="Flat tire.",
        )
        assert created.workshop_order_id is not None
        read = cycle.workshop_orders.get(24, created.workshop_order_id)
        assert (read.workshop_order_id, read.repair_description) == (created.workshop_order_id, "Flat tire.")
        cycle.workshop_orders.update(24, created.workshop_order_id, mechanic_employee_id=12)
        listed = {order.workshop_order_id: order for order in cycle.workshop_orders.list()}
        assert created.workshop_order_id in listed


def test_lists_have_pages() -> None:
    for vendor, size in (("samsara", 2), ("daftra", 2), ("fieldnation", 3), ("cyclesoftware", 4)):
        mock = mock_server.mock_vendor(vendor, options=Options(page_size=size))
        with mock_server.serving(mock) as url:
            client = _client(vendor, f"{url}/{vendor}")
            with client:
                orders = client.workshop_orders if vendor == "cyclesoftware" else client.work_orders
                pages = list(orders.list().pages())
                whole = len(mock.store.collections[next(iter(mock.store.collections))].objects)
        assert [len(page.items) for page in pages[:-1]] == [size] * (len(pages) - 1)
        assert sum(len(page.items) for page in pages) == whole > size, vendor


def _client(vendor: str, base_url: str) -> Any:
    match vendor:
        case "samsara":
            return Samsara(token="any", base_url=base_url, strict=True)
        case "daftra":
            return Daftra(subdomain="example", api_key="any", base_url=base_url, strict=True)
        case "fieldnation":
            return FieldNation(access_token="any", base_url=base_url, strict=True)
        case _:
            return CycleSoftware(username="a", password="b", country_domain="nl", base_url=base_url, strict=True)


# -- webhooks ---------------------------------------------------------------------------------------------------------


def test_webhook_messages_are_signed() -> None:
    received: list[httpx2.Request] = []

    def receive(request: httpx2.Request) -> httpx2.Response:
        received.append(request)
        return httpx2.Response(204)

    http = httpx2.Client(transport=httpx2.MockTransport(receive))
    deliveries = Deliveries(mock_server.CLOCK, "https://example.com/hook", "Y2FuYXJ5", http)
    mock = mock_server.mock_vendor("samsara")
    sent = deliveries.send(mock, "IssueCreated", {})
    assert (sent["status"], sent["url"]) == (204, "https://example.com/hook")
    delivery = webhooks.receive(received[0].content, received[0].headers, "Y2FuYXJ5", now=mock_server.NOW)
    assert delivery.event == "IssueCreated"
    with pytest.raises(DeliveryError, match="no webhook event"):
        deliveries.send(mock, "Nonsense", {})
    with pytest.raises(DeliveryError, match="--webhook URL"):
        deliveries.send(mock, "IssueCreated", {"url": "https://example.org/other"})


@pytest.mark.anyio
async def test_the_server_is_controlled_over_http() -> None:
    received: list[httpx2.Request] = []

    def receive(request: httpx2.Request) -> httpx2.Response:
        received.append(request)
        return httpx2.Response(204)

    deliveries = Deliveries(
        mock_server.CLOCK, secret="canary", http=httpx2.Client(transport=httpx2.MockTransport(receive))
    )
    mock, base = mock_server.mock_vendor("samsara"), mock_server.BASE
    async with mock_server.in_process(mock, deliveries=deliveries) as http:
        await http.delete(f"{base}/samsara/maintenance/work-orders?id=5", headers={"Authorization": "Bearer any"})
        assert [each["status"] for each in (await http.get(f"{base}/_mock/requests")).json()] == [204]
        assert (await http.post(f"{base}/_mock/reset")).json() == {"reset": ["samsara"]}
        assert (await http.get(f"{base}/_mock/requests")).json() == []
        event = f"{base}/_mock/webhooks/samsara/IssueCreated"
        assert (await http.post(event)).status_code == 400
        assert (await http.post(event, json={"url": "http://127.0.0.1:9/hook", "secret": "Y2FuYXJ5"})).json()[
            "status"
        ] == 204
        assert (await http.post(event, content=b"{")).status_code == 400
    assert [str(each.url) for each in received] == ["http://127.0.0.1:9/hook"]


def test_a_client_retries_injected_faults(url: str) -> None:
    with Samsara(token="any", base_url=f"{url}/samsara") as samsara:
        without_pauses(samsara)
        orders = list(samsara.work_orders.list(extra_headers={"x-mock-fault": "500x2"}))
        assert orders
        with pytest.raises(RateLimitError, match="Injected by x-mock-fault"):
            list(samsara.work_orders.list(extra_headers={"x-mock-fault": "429"}))
        with pytest.raises(ResponseDecodeError):
            list(samsara.work_orders.list(extra_headers={"x-mock-fault": "malformed"}))
    with Samsara(token="invalid", base_url=f"{url}/samsara") as samsara, pytest.raises(AuthenticationError):
        list(samsara.work_orders.list())


def test_a_request_that_gets_no_response_times_out(url: str) -> None:
    faulty = {"x-mock-fault": "timeout"}
    with (
        Samsara(token="any", base_url=f"{url}/samsara", max_retries=0, timeout=0.2) as samsara,
        pytest.raises((ReadTimeoutError, DeadlineExceededError)),
    ):
        samsara.work_orders.update("5", closing_notes="x", extra_headers=faulty)
