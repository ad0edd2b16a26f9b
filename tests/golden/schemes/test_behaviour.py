"""Security that each operation declares: the client takes every credential, and each call sends what it needs."""

from __future__ import annotations

import pytest

from tests.golden.support import Api, Call, nothing

BASE = "https://api.schemes.example"
OPTIONS = {"api_key": "canary-key", "admin_key": "canary-admin", "token": "canary-token"}
NAMES = (
    "with_key",
    "with_key_of_the_client",
    "with_key_of_the_call",
    "with_admin_key",
    "with_token",
    "with_both",
    "with_either",
    "with_or_without",
    "with_nothing",
)
CALLS = [Call(f"calls.{name}") for name in (*NAMES, "with_certificate")]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api.options_of(**OPTIONS))


@pytest.mark.parametrize(
    ("name", "headers", "query"),
    [
        ("with_key", {"x-key": "canary-key"}, ""),
        ("with_admin_key", {}, "?admin=canary-admin"),
        ("with_token", {"authorization": "Bearer canary-token"}, ""),
        ("with_both", {"x-key": "canary-key", "authorization": "Bearer canary-token"}, ""),
        ("with_either", {}, "?admin=canary-admin"),
        ("with_or_without", {"x-key": "canary-key"}, ""),
        ("with_nothing", {}, ""),
        ("with_certificate", {}, ""),
    ],
)
def test_a_call_sends_what_it_needs(api: Api, name: str, headers: dict[str, str], query: str) -> None:
    request = api.options_of(**OPTIONS).call(f"calls.{name}", replies=nothing()).request
    assert {key: request.headers.get(key) for key in ("x-key", "authorization")} == {
        "x-key": None,
        "authorization": None,
        **headers,
    }
    assert request.url.partition("?")[1] + request.url.partition("?")[2] == query


def test_a_parameter_that_is_a_credential_elsewhere_is_an_argument(api: Api) -> None:
    given = api.options_of(**OPTIONS)
    request = given.call("calls.with_key_of_the_call", x_key="canary-own", replies=nothing()).request
    assert request.headers["x-key"] == "canary-own"
    assert given.call("calls.with_key_of_the_client", replies=nothing()).request.headers["x-key"] == "canary-key"


def test_credentials_that_are_passed_go_before_those_of_the_environment(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCHEMES_USERNAME", "canary-name")
    monkeypatch.setenv("SCHEMES_PASSWORD", "canary-password")
    given = api.options_of(admin_key="canary-admin").call("calls.with_either", replies=nothing()).request
    assert ("authorization" in given.headers, "admin=canary-admin" in given.url) == (False, True)
    assert "authorization" in api.call("calls.with_either", replies=nothing()).request.headers


def test_the_preferred_alternative_is_sent(api: Api) -> None:
    given = api.options_of(**OPTIONS, username="canary-name", password="canary-password")
    request = given.call("calls.with_either", replies=nothing()).request
    assert request.headers["authorization"].startswith("Basic ")
    assert "admin" not in request.url


@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ("with_key", r"calls\.with_key\(\): no credentials for this call\. Pass api_key= "),
        ("with_both", r"Pass api_key= and token= \(or set SCHEMES_API_KEY and SCHEMES_TOKEN\) to the client"),
        ("with_either", r"Pass admin_key= \(or set .*\), or username= and password= "),
    ],
)
def test_missing_credentials_are_reported_before_anything_is_sent(api: Api, name: str, missing: str) -> None:
    with pytest.raises(ValueError, match=missing):
        api.call(f"calls.{name}", replies=())


def test_a_client_without_credentials_makes_the_calls_that_need_none(api: Api) -> None:
    for name in ("with_nothing", "with_or_without", "with_certificate"):
        assert "x-key" not in api.call(f"calls.{name}", replies=nothing()).request.headers
