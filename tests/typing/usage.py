"""Code as users write it. Only type-checked: both checkers find nothing here."""

from __future__ import annotations

import datetime as dt
from typing import assert_type

from workorders_cyclesoftware import CycleSoftware
from workorders_cyclesoftware import models as cycle_models
from workorders_cyclesoftware import webhooks as cycle_webhooks
from workorders_daftra import AsyncDaftra, Daftra
from workorders_daftra import models as daftra_models
from workorders_daftra.canonical import view as daftra_view
from workorders_fieldnation import FieldNation
from workorders_fieldnation import models as fn_models
from workorders_fieldnation import webhooks as fn_webhooks
from workorders_runtime.canonical import UNSUPPORTED, Reference, State, Time, Unsupported, WorkOrderView
from workorders_samsara import (
    ApiError,
    AsyncPages,
    AsyncSamsara,
    Deviation,
    NotFoundError,
    Page,
    Pages,
    Raw,
    Samsara,
    models,
)
from workorders_samsara.canonical import view as samsara_view
from workorders_samsara.testing import FakeSamsara


def common_view(order: models.WorkOrder, job: daftra_models.WorkOrder) -> list[WorkOrderView[object]]:
    seen = samsara_view(order, states={"Estimate": "open", models.WorkOrderStatus.CLOSED: State.CLOSED})
    own: dict[str, str] = {"Waiting for parts": "on_hold"}
    samsara_view(order, states=own)
    assert_type(seen.original, models.WorkOrder)
    assert_type(seen.title, Unsupported)
    assert_type(seen.created_at, Time | None)
    assert_type(seen.assignees, tuple[Reference, ...])
    views: list[WorkOrderView[object]] = [seen, daftra_view(job)]
    for other in views:
        assert_type(other.state, State)
        if other.title is not UNSUPPORTED:
            assert_type(other.title, str | None)
    return views


def webhooks(body: bytes, headers: list[tuple[bytes, bytes]]) -> None:
    delivery = cycle_webhooks.receive(body, headers, ["canary-secret", "canary-old-secret"])
    assert_type(delivery.event, str)
    assert_type(delivery.id, str | None)
    match delivery.message:
        case cycle_models.WorkshopOrderEvent() as message:
            assert_type(message.payload.workshop_order_id, int)
        case cycle_webhooks.UnknownMessage() as unknown:
            print(unknown.model_extra)
        case other:
            assert_type(other, cycle_models.RoadworthyEvent)
    job = fn_webhooks.parse(body, {"X-FN-Delivery-Id": "canary:1"}, strict=True).message
    if not isinstance(job, fn_webhooks.UnknownMessage):
        assert_type(job.workorder, fn_models.WorkOrder)
    assert_type(fn_webhooks.sign(body, "canary-secret"), dict[str, str])


def fakes() -> None:
    fake = Samsara.fake(strict=True)
    assert_type(fake, FakeSamsara)
    assert_type(fake.client, Samsara)
    assert_type(fake.async_client, AsyncSamsara)
    order = models.WorkOrder.example()
    assert_type(order, models.WorkOrder)
    fake.work_orders.update.raises(429, retry_after=3).then.returns(order)
    fake.work_orders.update.returns({"id": "5"}, check=False)
    fake.work_orders.update.when("5", status="Completed").raises("timeout")
    fake.work_orders.list.returns([order, {"id": "6"}], page_size=1).raises(503, page=2)
    fake.work_orders.delete.returns(None)
    fake.work_orders.update.assert_called_once_with("5", status="Completed")
    print(fake.work_orders.update.calls[0].arguments["id"], fake.all_calls[0].json)
    AsyncDaftra.fake().work_orders.get.returns()


def samsara() -> None:
    seen: list[Deviation] = []
    with Samsara(token="canary-token", server="eu", timeout=10, on_deviation=seen.append) as client:
        orders = client.work_orders.list(ids=["1", "2"])
        assert_type(orders, Pages[models.WorkOrder])
        for order in orders:
            assert_type(order, models.WorkOrder)
            assert_type(order.id, str)
            assert_type(order.status, models.WorkOrderStatus)
            assert_type(order.due_at_time, dt.datetime | None)
        for page in client.work_orders.stream(
            start_time=dt.datetime(2026, 11, 1, tzinfo=dt.UTC),
            work_order_statuses=["Open", models.WorkOrderStatus.CLOSED],
        ).pages():
            assert_type(page, Page[models.WorkOrder])
            assert_type(page.cursor, str | None)
            assert_type((page.total, page.has_more), tuple[int | None, bool])
        assert_type(orders.first(), models.WorkOrder | None)
        assert_type(orders.to_list(), list[models.WorkOrder])
        Samsara(token="canary-token", base_url={"eu": "https://gateway.example"})
        updated = client.work_orders.update(
            "5",
            status="Completed",
            closing_notes=None,
            discount=models.WorkOrderDiscountInput(basis_points=500),
            items=[models.WorkOrderItemInput(id="1", type="ISSUE")],
            timeout=5.0,
            max_retries=0,
        )
        assert_type(updated, models.WorkOrder)
        client.work_orders.update("5", items=updated.items or [], tax=updated.tax or models.WorkOrderTaxInput())
        raw = client.raw(client.work_orders.update, "5", status=models.WorkOrderStatus.OPEN)
        assert_type(raw, Raw[models.WorkOrder])
        assert_type(raw.value, models.WorkOrder)
        client.work_orders.delete("5")
        try:
            client.work_orders.delete("6")
        except NotFoundError as error:
            assert_type(error.status, int)
            assert_type(error.maybe_applied, bool)
        except ApiError as error:
            assert_type(error.request_id, str | None)


async def asynchronous() -> None:
    async with AsyncSamsara(token="canary-token") as client:
        orders = client.work_orders.list()
        assert_type(orders, AsyncPages[models.WorkOrder])
        async for order in orders:
            assert_type(order.priority, models.WorkOrderPriority | None)
        raw = await client.raw(client.work_orders.update, "5", po_number="1")
        assert_type(raw.value, models.WorkOrder)
    async with AsyncDaftra(subdomain="example", api_key="canary-key") as daftra:
        assert_type(await daftra.work_orders.get(65), daftra_models.WorkOrder)


def the_others() -> None:
    with Daftra(subdomain="example", api_key="canary-key") as daftra:
        created = daftra.work_orders.create(title="A", start_date=dt.date(2026, 11, 21), follow_up_status_id=None)
        assert_type(created, daftra_models.CreatedResponse)
        daftra.work_orders.update(65, title="A", start_date=dt.date(2026, 11, 21), status=1)
    with CycleSoftware(username="canary-user", password="canary-pass") as cycle:
        order = cycle.workshop_orders.get(24, 1)
        assert_type(order, cycle_models.WorkshopOrder)
        cycle.workshop_orders.update(24, 1, mechanic_employee_id=None, borrowed_object_reference="B")
    with FieldNation(client_id="a", client_secret="b", username="c", password="d", token_in="header") as fn:
        for entry in fn.work_orders.list(city="Minneapolis"):
            assert_type(entry, fn_models.WorkOrder)
        fn.work_orders.cancel(1, cancel_reason="Duplicate")
        for contact in fn.work_orders.contacts.list(1):
            assert_type(contact, fn_models.Contact)
        fn.work_orders.tasks.create(1, type=fn_models.TaskTypeInput(id=fn_models.TaskTypeId.CHECK_IN))
        fn.work_orders.create(title="Replace the router", manager=fn_models.IdRefInput(id=12))
