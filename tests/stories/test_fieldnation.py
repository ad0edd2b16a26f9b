"""A work order made from nothing but the package: every id is looked up, then it is created and published."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from workorders_fieldnation import AsyncFieldNation, FieldNation, models

from tests.support import server_actions
from tests.support.calls import FLAVORS
from tests.support.fault_server import FaultServer, Wire

CREDENTIALS = {
    "client_id": "canary-client",
    "client_secret": "canary-secret",
    "username": "canary-user",
    "password": "canary-password",
}
PAGE = {"metadata": {"total": 1, "page": 1, "pages": 1, "per_page": 25}}
RESPONSES: dict[str, Any] = {
    "POST /authentication/api/oauth/token": {"access_token": "canary-token", "expires_in": 3600},
    "GET /api/rest/v2/types-of-work": {
        "results": [{"id": 15, "name": "Networking"}, {"id": 22, "name": "Point of Sale"}]
    },
    "GET /api/rest/v2/clients": {**PAGE, "results": [{"id": 102, "name": "Retail Chain X"}]},
    "GET /api/rest/v2/projects": {**PAGE, "results": [{"id": 501, "name": "Q4 POS Rollout", "client_id": 102}]},
    "GET /api/rest/v2/locations": {
        **PAGE,
        "results": [{"id": "16267", "name": "Store #5521", "address1": "123 Main Street", "zip": "85001"}],
    },
    "GET /api/rest/v2/company/managers": [{"id": 776, "first_name": "Kyle", "last_name": "Baker"}],
    "GET /api/rest/v2/custom-fields": {
        "results": [{"id": 129, "name": "Store Number", "type": "text", "required": True, "filled_by": "buyer"}]
    },
    "POST /api/rest/v2/workorders": {"id": 998877, "status": {"id": 1, "name": "Draft"}},
    "POST /api/rest/v2/workorders/998877/publish": {"id": 998877, "status": {"id": 2, "name": "Published"}},
}


def respond(wire: Wire) -> object:
    """Respond as the vendor's guides show."""
    target = urlsplit(wire.request.target)
    return server_actions.reply(200, RESPONSES[f"{wire.request.method} {target.path}"])(wire)


async def _value(result: Any) -> Any:
    return await result if inspect.isawaitable(result) else result


async def _first(listed: Any) -> Any:
    return await _value(listed.first())


async def story(client: Any) -> models.WorkOrder:
    """Look up, create and publish; what differs between the flavors is only `await`."""
    kinds = await _value(client.types_of_work.list())
    kind = next(each for each in kinds if each.name == "Point of Sale")
    buyer = await _first(client.clients.list())
    project = await _first(client.projects.list())
    place = await _first(client.locations.list(search="Main Street"))
    manager = (await _value(client.managers.list()))[0]
    store = next(
        each
        for each in await _value(client.custom_field_definitions.list())
        if each.filled_by == "buyer" and each.required
    )
    arrival = dt.datetime(2026, 7, 1, 9, tzinfo=dt.timezone(dt.timedelta(hours=-7)))
    created = await _value(
        client.work_orders.create(
            title="Install a terminal",
            types_of_work=[models.TypeOfWorkInput(id=kind.id, is_primary=True)],
            client=models.IdRefInput(id=buyer.id),
            project=models.IdRefInput(id=project.id),
            manager=models.IdRefInput(id=manager.id),
            location=models.LocationInput(mode="location", saved_location=models.SavedLocationInput(id=place.id)),
            schedule=models.ScheduleInput(
                service_window=models.ServiceWindowInput(
                    mode=models.ServiceWindowMode.EXACT, start=models.LocalDateTimeInput(utc=arrival)
                )
            ),
            pay=models.PayInput(type=models.PayType.FIXED, base=models.UnitAmountInput(amount=150, units=1)),
            custom_fields=models.CustomFieldGroupsInput(
                results=[
                    models.CustomFieldGroupInput(
                        results=[models.CustomFieldValueInput(id=store.id, value="Store #5521")]
                    )
                ]
            ),
        )
    )
    published: models.WorkOrder = await _value(client.work_orders.publish(created.id))
    return published


def _in_flavor(flavor: str, url: str, call: Callable[[Any], Any]) -> Any:
    async def run() -> Any:
        if flavor == "sync":
            with FieldNation(base_url=url, **CREDENTIALS) as client:
                return await call(client)
        async with AsyncFieldNation(base_url=url, **CREDENTIALS) as other:
            return await call(other)

    return asyncio.run(run())


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_work_order_from_nothing_but_the_package(flavor: str) -> None:
    with FaultServer([respond]) as server:
        published = _in_flavor(flavor, server.url, story)
        requests = server.requests
    assert published.status is not None
    assert published.status.name == "Published"
    paths = [f"{each.method} {urlsplit(each.target).path}" for each in requests]
    assert sorted(paths) == sorted(RESPONSES)
    assert parse_qs(urlsplit(requests[4].target).query)["location_search"] == ["Main Street"]
    (create,) = [
        each for each in requests if each.method == "POST" and urlsplit(each.target).path.endswith("workorders")
    ]
    assert json.loads(create.body) == {
        "title": "Install a terminal",
        "types_of_work": [{"id": 22, "isPrimary": True}],
        "client": {"id": 102},
        "project": {"id": 501},
        "manager": {"id": 776},
        "location": {"mode": "location", "saved_location": {"id": 16267}},
        "schedule": {"service_window": {"mode": "exact", "start": {"utc": "2026-07-01 16:00:00"}}},
        "pay": {"type": "fixed", "base": {"amount": 150, "units": 1}},
        "custom_fields": {"results": [{"results": [{"id": 129, "value": "Store #5521"}]}]},
    }
