"""Arguments of every wrong kind, in every place of every operation: `TypeError` or `ValueError`, or they are sent."""

from __future__ import annotations

import datetime as dt
import random
from decimal import Decimal
from typing import Any

import httpx2
import pytest

from tests.support import replay
from tests.support.vendors import OPERATIONS, VENDORS, loaded, vendor_client

NUMBERS: tuple[Any, ...] = (True, -1, 10**400, 0.5, float("nan"), float("inf"), Decimal("NaN"), Decimal("1e999999"))
TEXTS: tuple[Any, ...] = ("", "..", "a\r\nb", "\ud800", b"x", "x" * 100_000)
TIMES: tuple[Any, ...] = (dt.datetime(1, 1, 1), dt.datetime.max.replace(tzinfo=dt.UTC), dt.date.min)
OTHERS: tuple[Any, ...] = ([], [None], {}, {"a": object()}, {1: 2}, [{"a": float("nan")}], [[[]]], {"": {"": ""}})
ODD = (*NUMBERS, *TEXTS, *TIMES, *OTHERS, None, object(), (1, 2), {1, 2}, Exception, range(3), print)
OPTIONS = ("timeout", "max_retries", "extra_headers", "extra_query", "extra_body", "unheard_of")


@pytest.mark.parametrize("vendor", VENDORS)
def test_odd_arguments_are_refused_as_such_or_sent(vendor: str) -> None:
    errors = (loaded(vendor, "errors").ApiError, TypeError, ValueError)
    refused = 0
    with vendor_client(vendor, lambda request: httpx2.Response(404)) as client:
        for case in (each for each in OPERATIONS if each.vendor == vendor):
            method = replay.bound(client, case.operation)
            args, kwargs = case.arguments()
            names = [each.name for each in case.operation.arguments if each.positional and each.required]
            chance = random.Random(str(case))
            for name in (*(each.name for each in case.operation.arguments), *OPTIONS):
                for odd in chance.sample(ODD, 6):
                    given = [odd if each == name else value for each, value in zip(names, args, strict=True)]
                    named = kwargs if name in names else {**kwargs, name: odd}
                    try:
                        result = method(*given, **named)
                        assert not hasattr(result, "pages") or list(result)
                    except errors as error:
                        refused += not isinstance(error, errors[0])
    assert refused


@pytest.mark.parametrize("vendor", VENDORS)
def test_odd_options_of_a_client_are_refused_when_it_is_made(vendor: str) -> None:
    for name, values in {
        "timeout": (0, -1, True, float("nan"), 10**400, "5", object()),
        "max_retries": (-1, 101, True, None, 1.5, "2"),
        "max_body": (0, -1, "5", None),
        "base_url": (5, "", b"https://api.test", "ftp://api.test"),
    }.items():
        for value in values:
            with pytest.raises((TypeError, ValueError)):
                vendor_client(vendor, **{name: value})
