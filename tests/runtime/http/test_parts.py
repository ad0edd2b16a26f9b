"""Small parts on their own: time limits, headers, pointers, redaction, waits."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta, timezone

import httpx2
import pytest
from workorders_example_client.models import Thing
from workorders_runtime.config import TimeLimits, time_limits
from workorders_runtime.http.retry import backoff, is_retryable, reset_after, retry_wait
from workorders_runtime.redaction import Redactor, excerpt, redacted_url
from workorders_runtime.response import Headers
from workorders_runtime.serialization.json import joined, steps, walk
from workorders_runtime.serialization.models import wire_names
from workorders_runtime.serialization.wire_types import FORMATS


def test_limits() -> None:
    assert time_limits(30) == TimeLimits(30, 5, 30, 30, 30)
    assert time_limits(2.5).connect == 2.5
    assert time_limits(None) == TimeLimits(None, 5, None, None, None)
    assert time_limits(httpx2.Timeout(9, connect=1)) == TimeLimits(None, 1, 9, 9, 9)
    for bad in (0, -1, float("inf"), float("nan"), True):
        with pytest.raises(ValueError, match="timeout"):
            time_limits(bad)
    with pytest.raises(TypeError, match="timeout"):
        time_limits("5")  # type: ignore[arg-type]


def test_headers() -> None:
    headers = Headers([("Set-Cookie", "a"), ("set-cookie", "b"), ("X", "1")])
    assert (headers["SET-COOKIE"], headers.get("x"), headers.get("y"), len(headers)) == ("a, b", "1", None, 2)
    assert "x" in headers
    assert 3 not in headers  # type: ignore[comparison-overlap]
    assert list(headers) == ["set-cookie", "x"]
    assert pickle.loads(pickle.dumps(headers)) == headers
    assert "a" not in repr(headers).split("(")[1].replace("set-cookie", "")


def test_pointers() -> None:
    assert steps("") == ()
    assert steps("/a~1b/~0c/0") == ("a/b", "~c", "0")
    assert joined(("a/b", "~c", 0)) == "/a~1b/~0c/0"
    thing = Thing(id="1", asset_name="x")
    assert (walk(thing, "/assetName"), walk(thing, "/asset_name"), walk({"a": [{"b": 1}]}, "/a/0/b")) == ("x", None, 1)
    assert walk("x", "/a") is None
    assert wire_names(Thing)["asset_name"] == "assetName"


def test_redaction() -> None:
    url = "https://x.test/a?b=1&Access_Token=s3cret&access%5Ftoken=s3cret&flag"
    assert (
        redacted_url(url, frozenset({"access_token"}))
        == "https://x.test/a?b=1&Access_Token=***&access%5Ftoken=***&flag"
    )
    assert Redactor(["****"])("a **** \\u002a***") == "a *** ***"
    hide = Redactor(["s3cret/+", "abc"])
    assert hide("a s3cret/+ b s3cret%2F%2B c abc") == "a *** b *** c abc"
    assert excerpt({"a": "x" * 300, "b": 1}, frozenset({"a"})) == '{"a":"***","b":1}'
    assert len(excerpt(["x" * 300], frozenset())) == 100


def test_retrying() -> None:
    assert [is_retryable("unsafe", status=status) for status in (429, 500, 408)] == [True, False, False]
    assert [is_retryable("keyed", status=status) for status in (429, 500, 409, 501)] == [True, True, False, False]
    assert is_retryable("unsafe", sent=False)
    assert not is_retryable("unsafe")
    assert [backoff(n, 1.0) for n in (0, 1, 4, 50)] == [0.5, 1.0, 8.0, 8.0]
    assert backoff(3, 0.0) == 0.0
    assert retry_wait(0, 1.0, 61.0, None) is None
    assert retry_wait(0, 1.0, None, 0.4) is None
    assert retry_wait(0, 1.0, 60.0, 61.0) == 60.0


def test_resets() -> None:
    now = 1_700_000_000.0
    assert reset_after("30", Headers(), now) == 30.0
    assert reset_after("1700000030", Headers(), now) == 30.0
    assert reset_after("1700000030000", Headers(), now) == 30.0
    assert reset_after("2023-11-14T22:13:50Z", Headers(), now) == 30.0
    assert reset_after("soon", Headers(), now) is None


def test_wire_formats() -> None:
    utc, odd = datetime(2023, 3, 7, 1, 2, 3, 4000, UTC), timezone(timedelta(hours=-3, minutes=-30))
    assert FORMATS["rfc3339"](utc) == "2023-03-07T01:02:03.004Z"
    assert FORMATS["rfc3339"](utc.replace(microsecond=4)) == "2023-03-07T01:02:03.000004Z"
    assert FORMATS["rfc3339"](utc.astimezone(odd)) == "2023-03-06T21:32:03.004-03:30"
    assert FORMATS["utc-spaced"](utc.astimezone(odd)) == "2023-03-07 01:02:03.004"
    assert FORMATS["local-iso"](utc.replace(tzinfo=None, microsecond=0)) == "2023-03-07T01:02:03"
    assert FORMATS["local-spaced-or-aware"](utc.replace(tzinfo=None)) == "2023-03-07 01:02:03.004"
    assert FORMATS["local-iso-or-aware"](utc) == "2023-03-07T01:02:03.004Z"
    assert FORMATS["epoch-seconds"](utc.replace(microsecond=0)) == 1678150923
    assert FORMATS["epoch-seconds"](utc) == 1678150923.004
    assert FORMATS["epoch-millis"](utc) == 1678150923004
    assert FORMATS["utc-iso"](utc.astimezone(odd)) == "2023-03-07T01:02:03.004"
    assert FORMATS["ms-date"](utc.astimezone(odd)) == "/Date(1678150923004)/"
    for name in ("rfc3339", "utc-iso", "utc-spaced", "epoch-seconds", "epoch-millis", "ms-date"):
        with pytest.raises(ValueError, match="zone"):
            FORMATS[name](utc.replace(tzinfo=None))
    for name in ("local-iso", "local-spaced"):
        with pytest.raises(ValueError, match="without a time zone"):
            FORMATS[name](utc)
