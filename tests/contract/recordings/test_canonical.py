"""The common view of every recorded work order: what it shows is what the order has, at the declared places."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from functools import cache
from typing import Any, get_type_hints

import pytest
from workorders.openapi.semantics.canonical import FIELDS as DECLARED
from workorders.openapi.semantics.canonical import order_fields, pointers_of
from workorders_runtime.canonical import FIELDS, UNSUPPORTED, Reference, Span, State, Time, View, WorkOrderView
from workorders_runtime.serialization.codec import Decoder
from workorders_runtime.serialization.models import ReadModel

from tests.contract.recordings.test_recordings import recorded_responses, response_type
from tests.support import replay
from tests.support.paths import SPECS, VENDORS
from tests.support.replay import package_of
from tests.support.samples import Sampler, put


@cache
def fields_of(vendor: str) -> dict[str, Any]:
    """Where the spec says that a work order has each field."""
    schemas = replay.api_of(vendor).schemas
    return next((dict(found) for schema in schemas.values() if (found := order_fields(schema))), {})


MAPPED = [vendor for vendor in VENDORS if fields_of(vendor)]


def canonical(vendor: str) -> Any:
    return package_of(vendor).module("canonical")


@cache
def order_type(vendor: str) -> Any:
    return get_type_hints(canonical(vendor).view)["order"]


def orders_in(value: Any, kind: type[ReadModel]) -> Iterator[ReadModel]:
    if isinstance(value, kind):
        yield value
    elif isinstance(value, ReadModel):
        for name in type(value).model_fields:
            yield from orders_in(getattr(value, name), kind)
    elif isinstance(value, list):
        for each in value:
            yield from orders_in(each, kind)


@cache
def recorded_orders(vendor: str) -> list[Any]:
    """Every work order in the recorded responses of a vendor."""
    plan = package_of(vendor).module("_plan").PLAN
    decoder, found = Decoder(plan.decoding, plan.sensitive, strict=False), list[Any]()
    for recording, index in recorded_responses():
        if recording.vendor == vendor:
            kind, result = response_type(recording, recording.exchanges[index]["response"]["body"])
            decoded = decoder.decode(kind, json.dumps(result).encode(), "x")
            found += orders_in(decoded.value, order_type(vendor))
    return found


def raw_values(order: Any, pointers: Iterator[Any]) -> list[Any]:
    """What the order's own JSON has at the pointers, lists included."""
    tree = json.loads(order.to_json())
    return [value for each in pointers for value in _at(tree, each.from_order.split("/")[1:])]


def _at(tree: Any, steps: list[str]) -> Iterator[Any]:
    if not steps:
        yield tree
    elif steps[0] == "*":
        for each in tree if isinstance(tree, list) else ():
            yield from _at(each, steps[1:])
    elif isinstance(tree, dict) and steps[0].replace("~1", "/") in tree:
        yield from _at(tree[steps[0].replace("~1", "/")], steps[1:])


def texts_in(value: Any) -> Iterator[str]:
    """The texts that a field of the view shows."""
    match value:
        case Reference(number, name):
            yield from (*filter(None, [number]), *(name or "").split(" "))
        case tuple():
            for each in value:
                yield from texts_in(each)
        case str():
            yield str(value)


def check(vendor: str, order: Any) -> None:
    view = canonical(vendor).view(order)
    assert view.original is order
    problems = view.problems
    for field in FIELDS:
        value, given = getattr(view, field), fields_of(vendor).get(field)
        if field == "native_status" and given is None:
            given = fields_of(vendor)["state"]
        assert view.supports(field) is (given is not None), field
        if given is None:
            assert value is UNSUPPORTED
            continue
        raw = [each for each in raw_values(order, pointers_of(field, given)) if each is not None]
        _check_value(view, field, value, raw)
        if not raw:
            assert value in (None, (), State.UNKNOWN), field
        elif value is None and DECLARED[field] == "text":
            assert field in problems or all(isinstance(each, str | int) for each in raw), field


def _check_value(view: Any, field: str, value: Any, raw: list[Any]) -> None:
    if field == "state":
        listed = type(view)._states
        assert value is listed.get(str(raw[0]), State.UNKNOWN) if raw else value is State.UNKNOWN
    elif isinstance(value, Time | Span):
        for time in (value.start, value.end) if isinstance(value, Span) else (value,):
            assert time is None or type(time.value) in (dt.datetime, dt.date)
            assert time is None or time.instant is None or time.certainty in ("instant", "zone declared")
        assert raw, field
    else:
        words = " ".join(map(_text, raw)).split()
        for text in texts_in(value):
            assert set(text.split()) <= set(words), (field, text)


def _text(value: Any) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


@pytest.mark.parametrize("vendor", MAPPED)
def test_every_recorded_order_has_a_view(vendor: str) -> None:
    orders = recorded_orders(vendor)
    assert orders
    for order in orders:
        check(vendor, order)


@pytest.mark.parametrize("vendor", MAPPED)
@pytest.mark.parametrize("value", ["a text", 3.5, None, [True], {"a": "b"}], ids=repr)
def test_a_deviating_order_has_a_view(vendor: str, value: Any) -> None:
    plan = package_of(vendor).module("_plan").PLAN
    decoder = Decoder(plan.decoding, plan.sensitive, strict=False)
    sampler = Sampler(order_type(vendor))
    body = sampler.sample(full=True)
    places = [place.path for place in sampler.places(body)]
    outermost = {path: value for path in places if len(path) == 1}
    for changes in (outermost, *({path: value} for path in places)):
        order = decoder.decode(order_type(vendor), json.dumps(put(body, changes)).encode(), "x").value
        view = canonical(vendor).view(order)
        assert set(view.problems) <= {*fields_of(vendor), "native_status"}


@pytest.mark.parametrize("vendor", MAPPED)
def test_the_view_has_the_members_of_the_protocol(vendor: str) -> None:
    names = {name for name in dir(WorkOrderView) if not name.startswith("_")}
    assert names == {name for name in dir(canonical(vendor).OrderView) if not name.startswith("_")}
    assert {*FIELDS, "original", "problems", "supports", "certainty"} == names
    assert issubclass(canonical(vendor).OrderView, View)


def test_the_spec_language_and_the_runtime_name_the_same_fields_and_states() -> None:
    keys = json.loads((SPECS / "extensions.schema.json").read_text(encoding="utf-8"))
    described = keys["$defs"]["schema"]["properties"]["x-wo-canonical"]["properties"]
    assert tuple(DECLARED) == FIELDS == tuple(name for name in described if name != "states")
    assert [*State] == described["states"]["additionalProperties"]["enum"]
