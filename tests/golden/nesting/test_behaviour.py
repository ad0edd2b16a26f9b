"""Resources of resources, a body that repeats a parameter, and a token that each renewal replaces."""

from __future__ import annotations

import base64
import urllib.parse
from typing import Any

import pytest

from tests.golden.support import Api, Call, Model, Reply, Sent, nothing, reply

BASE = "https://api.nesting.example"
APP = {"client_id": "id-1", "client_secret": "secret-1"}
OPTIONS = {**APP, "authorization_code": "code-1"}
BASIC = f"Basic {base64.b64encode(b'id-1:secret-1').decode()}"

CALLS = [
    Call("orders.get", (7,), replies=(reply({"id": 7}),), request=f"GET {BASE}/orders/7", value=Model("Order", id=7)),
    Call(
        "orders.notes.add",
        (7,),
        {"text": "Ring twice", "pinned": True, "w8ben": False, "center": "north"},
        replies=(nothing(),),
        request=f"POST {BASE}/orders/7/notes",
        body=b'{"text":"Ring twice","orderId":7,"pinned":1,"w8ben":false,"cntr":"north"}',
    ),
]


class Store:
    """A token store of the test's own, with a token in it that still lives."""

    def __init__(self, token: Any = None) -> None:
        self.token = token
        self.saved: list[Any] = []

    def load(self) -> Any:
        return self.token

    def save(self, token: Any) -> None:
        self.token = token
        self.saved.append(token)


def _token(name: str) -> Reply:
    return reply({"access_token": name, "refresh_token": f"{name}-next", "expires_in": 3600})


def _form(sent: Sent) -> dict[str, str]:
    assert sent.line == f"POST {BASE}/token"
    assert sent.headers["authorization"] == BASIC
    return dict(urllib.parse.parse_qsl(sent.content.decode()))


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    store = Store()
    first = api.options_of(**OPTIONS, token_store=store)
    first.call("orders.get", 7, replies=(_token("t1"), reply({"id": 7})))
    call.check(api.options_of(**APP, token_store=store))


def test_a_code_is_exchanged_once(api: Api) -> None:
    store = Store()
    with_code = api.options_of(**OPTIONS, token_store=store)
    outcome = with_code.call("orders.get", 7, replies=(_token("t1"), reply({"id": 7})))
    assert _form(outcome.sent[0]) == {"grant_type": "authorization_code", "code": "code-1"}
    assert outcome.sent[1].headers["authorization"] == "Bearer t1"
    outcome = api.options_of(**APP, token_store=store).call("orders.get", 7, replies=reply({"id": 7}))
    assert outcome.request.headers["authorization"] == "Bearer t1"


def test_each_renewal_replaces_the_refresh_token(api: Api) -> None:
    store = Store()
    refused = reply({}, status=401)
    replies = (_token("t1"), refused, _token("t2"), reply({"id": 7}))
    with_code = api.options_of(**OPTIONS, token_store=store)
    outcome = with_code.call("orders.get", 7, replies=replies)
    assert _form(outcome.sent[2]) == {"grant_type": "refresh_token", "refresh_token": "t1-next"}
    assert outcome.sent[3].headers["authorization"] == "Bearer t2"
    outcome = api.options_of(**APP, token_store=store).call(
        "orders.get", 7, replies=(refused, _token("t3"), reply({"id": 7}))
    )
    assert _form(outcome.sent[1]) == {"grant_type": "refresh_token", "refresh_token": "t2-next"}
    assert [token.refresh_token for token in store.saved] == ["t1-next", "t2-next", "t3-next"]


def test_what_is_too_long_is_refused(api: Api) -> None:
    with pytest.raises(ValueError, match="text"):
        api.options_of(**OPTIONS).call("orders.notes.add", 7, text="x" * 201, replies=())
