"""A token endpoint on a server of its own, whose variables are options of the client."""

from __future__ import annotations

from typing import Any

import pytest

from tests.golden.support import Api, Call, Model, Package, reply

OPTIONS = {"client_id": "id-1", "client_secret": "secret-1"}
TOKEN, THING = reply({"access_token": "t1"}), reply({"id": "7"})
CALLS = [
    Call(
        "things.get",
        ("7",),
        replies=(TOKEN, THING),
        request="POST https://eu.login.example/oauth/common/token",
        value=Model("Thing", id="7"),
    )
]


def _lines(api: Api, **options: Any) -> list[str]:
    outcome = api.options_of(**OPTIONS, **options).call("things.get", "7", replies=(TOKEN, THING))
    return [sent.line for sent in outcome.sent]


def test_variables_have_their_defaults(api: Api) -> None:
    assert _lines(api) == [CALLS[0].request, "GET https://api.things.example/v1/things/7"]


def test_variables_are_options_of_the_client(api: Api) -> None:
    assert _lines(api, region="us", tenant="acme")[0] == "POST https://us.login.example/oauth/acme/token"


@pytest.mark.parametrize("options", [{"region": "mars"}, {"tenant": ""}, {"tenant": "a/b"}])
def test_a_variable_that_no_server_has(package: Package, options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(options))):
        package.client_class("sync")(**OPTIONS, **options)


def test_a_base_url_does_not_move_the_login_to_another_host(api: Api) -> None:
    lines = _lines(api, base_url="https://gateway.example")
    assert lines == [CALLS[0].request, "GET https://gateway.example/v1/things/7"]


def test_a_mapping_moves_the_login(api: Api) -> None:
    moved = {"https://api.things.example": "https://gateway.example", "eu.login.example": "https://gateway.example"}
    lines = _lines(api, base_url={host.removeprefix("https://"): url for host, url in moved.items()})
    assert lines == [
        "POST https://gateway.example/oauth/common/token",
        "GET https://gateway.example/v1/things/7",
    ]
