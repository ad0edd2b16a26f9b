"""Resources called like members of the client, and two keys that are sent together."""

from __future__ import annotations

from typing import Any

import pytest

from tests.golden.support import Api, Call, Model, Package, nothing, reply

BASE = "https://api.members.example"
OPTIONS = {"app_id": "id-1", "app_key": "key-1"}
CALLS = [
    Call("close_.close_job", replies=(nothing(),), request=f"POST {BASE}/close", value=None),
    Call("auth_.get_login", replies=(reply({"id": 1}),), request=f"GET {BASE}/login", value=Model("Login", id=1)),
    Call("aio_.get_aio", replies=(reply({"id": 1}),), request=f"GET {BASE}/aio", value=Model("Login", id=1)),
    Call("pages.list", replies=(reply({"data": [{"id": 1}]}),), value=[Model("Login", id=1)]),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api.options_of(**OPTIONS))


def test_each_key_has_its_own_header(api: Api) -> None:
    outcome = api.options_of(**OPTIONS).call("auth_.get_login", replies=reply({"id": 1}))
    assert (outcome.request.headers["x-app-id"], outcome.request.headers["x-app-key"]) == ("id-1", "key-1")


@pytest.mark.parametrize("options", [{"app_id": "id-1"}, {"api_key": "id-1"}])
def test_one_key_is_not_enough(package: Package, options: dict[str, Any]) -> None:
    with pytest.raises((TypeError, ValueError), match=r"app_key|api_key"):
        package.client_class("sync")(**options)


def test_the_client_keeps_its_members(package: Package) -> None:
    client = package.client_class("sync")(**OPTIONS)
    assert callable(client.close)
    assert callable(client.request)
    client.close()
