"""Tokens that the client fetches and renews, in the query or in a header, and a key instead of them."""

from __future__ import annotations

import urllib.parse

import pytest

from tests.golden.support import Api, Call, Model, Reply, Sent, reply

BASE = "https://api.auth.example"
LOGIN = {"client_id": "id-1", "client_secret": "secret-1"}
OPTIONS = {"secret_key": "key-1"}
THING = reply({"id": "7"})

CALLS = [Call("things.get", ("7",), replies=(THING,), request=f"GET {BASE}/things/7", value=Model("Thing", id="7"))]


def _token(name: str) -> Reply:
    return reply({"access_token": name, "refresh_token": f"{name}-next"})


def _form(sent: Sent) -> dict[str, str]:
    assert sent.line == f"POST {BASE}/token"
    assert sent.headers["content-type"] == "application/x-www-form-urlencoded"
    assert "authorization" not in sent.headers
    return dict(urllib.parse.parse_qsl(sent.content.decode()))


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    """With a key, nothing is fetched."""
    call.check(api.options_of(**OPTIONS))


def test_a_key_is_a_header(api: Api) -> None:
    outcome = api.options_of(**OPTIONS).call("things.get", "7", replies=THING)
    assert outcome.request.headers["x-key"] == "key-1"
    assert "authorization" not in outcome.request.headers


def test_keys_that_are_required_together_have_options_of_their_own(api: Api) -> None:
    outcome = api.options_of(app_id="id-1", app_key="key-1").call("things.get", "7", replies=THING)
    assert outcome.request.headers["x-app-id"] == "id-1"
    assert outcome.request.line == f"GET {BASE}/things/7?app_key=key-1"


def test_one_of_two_keys_is_not_sent(api: Api) -> None:
    with pytest.raises((TypeError, ValueError), match="app_key"):
        api.options_of(app_id="id-1").call("things.get", "7", replies=())


def test_a_token_is_fetched_and_sent_in_the_query(api: Api) -> None:
    outcome = api.options_of(**LOGIN).call("things.get", "7", replies=(_token("t1"), THING))
    assert _form(outcome.sent[0]) == {"grant_type": "client_credentials", **LOGIN}
    assert outcome.sent[1].line == f"GET {BASE}/things/7?access_token=t1"
    assert "authorization" not in outcome.sent[1].headers


def test_a_token_is_sent_in_a_header_when_asked_to(api: Api) -> None:
    api = api.options_of(**LOGIN, token_in="header")
    outcome = api.call("things.get", "7", replies=(_token("t1"), THING))
    assert outcome.sent[1].line == f"GET {BASE}/things/7"
    assert outcome.sent[1].headers["authorization"] == "Bearer t1"


@pytest.mark.parametrize("refusal", [reply({}, status=401), reply({"message": "Token EXPIRED"}, status=400)])
def test_a_refused_token_is_renewed_and_the_call_retried(api: Api, refusal: Reply) -> None:
    replies = (_token("t1"), refusal, _token("t2"), THING)
    outcome = api.options_of(**LOGIN).call("things.get", "7", replies=replies)
    assert _form(outcome.sent[2]) == {"grant_type": "refresh_token", **LOGIN, "refresh_token": "t1-next"}
    assert outcome.sent[3].line == f"GET {BASE}/things/7?access_token=t2"


def test_a_refused_renewal_logs_in_anew(api: Api) -> None:
    replies = (_token("t1"), reply({}, status=401), reply({}, status=400), _token("t2"), THING)
    outcome = api.options_of(**LOGIN).call("things.get", "7", replies=replies)
    assert _form(outcome.sent[3]) == {"grant_type": "client_credentials", **LOGIN}
    assert outcome.sent[4].line == f"GET {BASE}/things/7?access_token=t2"


def test_credentials_of_two_kinds_exclude_each_other(api: Api) -> None:
    with pytest.raises((TypeError, ValueError)):
        api.options_of(**LOGIN, **OPTIONS).call("things.get", "7", replies=())


@pytest.mark.parametrize(
    ("place", "line", "header"), [("query", "/things/7?access_token=t1", ""), ("header", "/things/7", "Bearer t1")]
)
def test_a_ready_token_is_sent_without_a_login(api: Api, place: str, line: str, header: str) -> None:
    outcome = api.options_of(access_token="t1", token_in=place).call("things.get", "7", replies=THING)
    assert outcome.request.line == f"GET {BASE}{line}"
    assert outcome.request.headers.get("authorization", "") == header


def test_a_ready_token_and_a_login_exclude_each_other(api: Api) -> None:
    with pytest.raises(ValueError, match="access_token, client_id and client_secret exclude each other"):
        api.options_of(**LOGIN, access_token="t1").call("things.get", "7", replies=())


def test_the_grant_is_the_one_that_the_scheme_names(api: Api) -> None:
    outcome = api.options_of(**LOGIN, code="c1").call("things.get", "7", replies=(_token("t1"), THING))
    assert _form(outcome.sent[0]) == {"grant_type": "authorization_code", **LOGIN, "code": "c1"}
    assert outcome.sent[1].headers["authorization"] == "Bearer t1"
