"""Which option of the client holds which credential."""

from __future__ import annotations

from typing import Any

import pytest
from workorders.ir.options import scheme_options


def spec(schemes: dict[str, Any], *requirements: dict[str, list[str]]) -> dict[str, Any]:
    operation = {"operationId": "getOrder", "responses": {"204": {"description": "Done."}}}
    return {
        "security": list(requirements),
        "components": {"securitySchemes": schemes},
        "paths": {"/order": {"get": operation}},
    }


def key(name: str, place: str = "header") -> dict[str, str]:
    return {"type": "apiKey", "in": place, "name": name}


BEARER = {"type": "http", "scheme": "bearer"}


@pytest.mark.parametrize(
    ("schemes", "requirements", "options"),
    [
        pytest.param({"a": key("X-Api-Key")}, [{"a": []}], {"a": "api_key"}, id="one key"),
        pytest.param(
            {"a": key("X-Api-Key"), "b": key("apiKey", "query")},
            [{"a": []}, {"b": []}],
            {"a": "api_key", "b": "api_key"},
            id="one key in either place",
        ),
        pytest.param(
            {"userKey": key("X-User-Key"), "adminKey": key("X-Admin-Key")},
            [{"userKey": []}, {"adminKey": []}],
            {"userKey": "user_key", "adminKey": "admin_key"},
            id="one of two keys",
        ),
        pytest.param(
            {"userKey": key("X-User-Key"), "adminKey": {**key("X-Admin-Key"), "x-wo-option": "admin"}},
            [{"userKey": []}, {"adminKey": []}],
            {"userKey": "api_key", "adminKey": "admin"},
            id="one of two keys, one with a name of its own",
        ),
        pytest.param(
            {"appKey": key("X-App"), "userKey": key("X-User")},
            [{"appKey": [], "userKey": []}],
            {"appKey": "app_key", "userKey": "user_key"},
            id="two keys together",
        ),
        pytest.param(
            {"a": BEARER, "b": {"type": "oauth2", "flows": {}}},
            [{"a": []}, {"b": []}],
            {"a": "token", "b": "token"},
            id="one token of either kind",
        ),
    ],
)
def test_different_secrets_have_different_options(
    schemes: dict[str, Any], requirements: list[dict[str, list[str]]], options: dict[str, str]
) -> None:
    assert scheme_options(spec(schemes, *requirements)) == options
