"""Left out, ``None`` and a value are three bodies, for every nullable field of every operation."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from functools import partial
from typing import Any

import httpx2
import pytest
from workorders.ir.api import (
    Argument,
    EnumType,
    ListType,
    LiteralType,
    MapType,
    ModelType,
    Operation,
    Scalar,
    UnionType,
)

from tests.support import replay
from tests.support.paths import VENDORS
from tests.support.vendors import credentials, with_token


def _value(kind: Any, argument: Argument, wire: dict[str, str]) -> Any:
    """A plausible value of a type."""
    match kind:
        case Scalar("datetime", alias):
            return (
                dt.datetime(2026, 11, 21, 10, 0)
                if "Local" in (alias or "")
                else dt.datetime(2026, 11, 21, tzinfo=dt.UTC)
            )
        case Scalar("date"):
            return dt.date(2026, 11, 21)
        case Scalar("str"):
            return "USD" if "currency" in argument.wire else "text"
        case Scalar("int"):
            return 1
        case Scalar("float"):
            return 1.5
        case Scalar("FileContent"):
            return b"content"
        case Scalar("bool"):
            return True
        case Scalar("Decimal"):
            return Decimal("1.50")
        case LiteralType(value):
            return value
        case EnumType(schema):
            return wire[schema]
        case ListType(item):
            return [] if isinstance(item, ModelType) else [_value(item, argument, wire)]
        case UnionType(members):
            return _value(members[0], argument, wire)
        case MapType() | Scalar():
            return {}
        case _:
            return None


def _cases() -> list[Any]:
    found = []
    for vendor in VENDORS:
        for operation in replay.api_of(vendor).operations:
            for argument in operation.arguments:
                if (
                    argument.place == "body"
                    and argument.nullable
                    and operation.body
                    and operation.body.encoding == "json"
                ):
                    found.append(
                        pytest.param(vendor, operation, argument, id=f"{vendor}-{operation.id}-{argument.name}")
                    )
    return found


def _sent(vendor: str, operation: Operation, extra: dict[str, Any]) -> dict[str, Any]:
    """The body that leaves."""
    package = replay.package_of(vendor)
    api = replay.api_of(vendor)
    wire = {enum.schema: enum.members[0][1] for enum in api.enums}
    given = {a.name: _value(a.type, a, wire) for a in operation.arguments if a.required}
    positional = [given.pop(a.name) for a in operation.arguments if a.positional and a.required]
    bodies: list[bytes] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        bodies.append(request.read())
        return httpx2.Response(500, json={})

    http = httpx2.Client(transport=httpx2.MockTransport(with_token(vendor, respond)))
    with package.sync(http_client=http, **credentials(vendor)) as client:
        call = replay.bound(client, operation)
        with pytest.raises(package.module("errors").ServerError):
            call(*positional, **{**given, **extra})
    http.close()
    tree = json.loads(bodies[-1] or b"{}")
    for step in (operation.body.wrap if operation.body else "").split("/")[1:]:
        tree = tree[step]
    return dict(tree)


@pytest.mark.parametrize(("vendor", "operation", "argument"), _cases())
def test_three_bodies(vendor: str, operation: Operation, argument: Argument) -> None:
    send = partial(_sent, vendor, operation)
    wire = {enum.schema: enum.members[0][1] for enum in replay.api_of(vendor).enums}
    value = _value(argument.type, argument, wire)
    if argument.required:
        assert send({argument.name: None})[argument.wire] is None
        return
    without, null = send({}), send({argument.name: None})
    assert argument.wire not in without
    assert null == {**without, argument.wire: None}
    if value is not None:
        given = send({argument.name: value})
        assert given[argument.wire] is not None
        assert set(given) == set(null)


@pytest.mark.parametrize("vendor", VENDORS)
def test_none_is_refused_before_sending_where_the_api_has_no_null(vendor: str) -> None:
    package = replay.package_of(vendor)
    http = httpx2.Client(transport=httpx2.MockTransport(lambda request: pytest.fail("something was sent")))
    checked = 0
    with package.sync(http_client=http, **credentials(vendor)) as client:
        for operation in replay.api_of(vendor).operations:
            closed = [a for a in operation.arguments if a.place == "body" and not a.nullable and not a.required]
            given = {
                a.name: _value(a.type, a, {enum.schema: enum.members[0][1] for enum in replay.api_of(vendor).enums})
                for a in operation.arguments
                if a.required and not isinstance(a.type, EnumType)
            }
            if any(a.required and isinstance(a.type, (EnumType, ModelType)) for a in operation.arguments):
                continue
            positional = [given.pop(a.name) for a in operation.arguments if a.positional and a.required]
            for argument in closed:
                if isinstance(argument.type, Scalar) and argument.type.name == "Any":
                    continue
                with pytest.raises((ValueError, TypeError), match=argument.name):
                    replay.bound(client, operation)(*positional, **given, **{argument.name: None})
                checked += 1
    http.close()
    if not checked:
        pytest.skip("every body argument of this API is required or nullable")
