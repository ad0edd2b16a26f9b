"""What the text of an error says, and its errors of single fields."""

from __future__ import annotations

import json
import pickle
from typing import Any

import httpx2
import pytest
from workorders_runtime.exceptions import ApiError, FieldProblem, RedirectError, StatusError

from tests.support.example_client import PLAN, SECRET, changed, example_client
from tests.support.mock_transport import Server, reply

POST = "POST https://api.example.test/things/1/files returned"


def error_of(response: httpx2.Response, **settings: Any) -> ApiError:
    with pytest.raises(StatusError) as caught:
        example_client(Server(response), max_retries=0, **settings).things.upload("1", file=b"x")
    return caught.value


FIELDS: dict[str, tuple[Any, list[FieldProblem]]] = {
    "messages by name": ({"errors": {"email": "is invalid"}}, [FieldProblem("email", "is invalid")]),
    "lists by name": (
        {"errors": {"email": ["a", "b"], "age": ["c"]}},
        [FieldProblem("email", "a; b"), FieldProblem("age", "c")],
    ),
    "many messages": (
        {"errors": {"email": list("abcdefg")}},
        [FieldProblem("email", "a; b; c; d; e; and 2 more")],
    ),
    "nested names": ({"errors": {"site": {"zip": ["short"]}}}, [FieldProblem("site.zip", "short")]),
    "objects": (
        {"errors": [{"field": "email", "message": "is invalid", "code": 7}]},
        [FieldProblem("email", "is invalid", "7")],
    ),
    "locations": (
        {"detail": [{"loc": ["body", "age"], "msg": "too young", "type": "value_error"}]},
        [FieldProblem("body.age", "too young")],
    ),
    "sources": (
        {"errors": [{"source": {"pointer": "/data/age"}, "detail": "too young", "title": "Invalid"}]},
        [FieldProblem("/data/age", "too young")],
    ),
    "below error": ({"error": {"details": [{"path": "a.b", "reason": "bad"}]}}, [FieldProblem("a.b", "bad")]),
    "texts": ({"errors": ["first", "second"]}, [FieldProblem("", "first"), FieldProblem("", "second")]),
    "maps in a list": ({"errors": [{"email": ["is invalid"]}]}, [FieldProblem("email", "is invalid")]),
    "text": ({"detail": "no such thing", "errors": None}, []),
    "nothing": ({"errors": {}}, []),
    "odd": ({"errors": [None, 5, True, [], {"a": None}]}, [FieldProblem("", "5")]),
}


@pytest.mark.parametrize("name", FIELDS)
def test_errors_of_single_fields(name: str) -> None:
    body, expected = FIELDS[name]
    error = error_of(reply(422, body))
    assert list(error.fields) == expected
    assert all(each.message in str(error) and each.field in str(error) for each in expected)
    assert pickle.loads(pickle.dumps(error)).fields == error.fields


def test_the_text_joins_the_message_and_the_fields() -> None:
    body = {"code": "invalid", "message": "Two fields are wrong.", "errors": {"email": "is invalid", "age": ["a", "b"]}}
    assert str(error_of(reply(422, body))) == (
        f"{POST} 422: invalid: Two fields are wrong. (email: is invalid; age: a; b)"
    )
    same = {"errors": [{"message": "only this"}], "message": "only this"}
    assert str(error_of(reply(422, same))) == f"{POST} 422: only this"
    many = {"errors": {f"field{index}": "x" * 1000 for index in range(300)}}
    error = error_of(reply(422, many))
    assert (len(error.fields), "and 95 more" in str(error)) == (100, True)


def test_fields_of_a_vendor() -> None:
    from workorders_daftra import Daftra

    body = {
        "result": "failed",
        "code": 400,
        "message": "Invalid",
        "validation_errors": {"title": "Required", "staff": "?"},
    }
    client = Daftra(subdomain="x", api_key="k", http_client=httpx2.Client(transport=httpx2.MockTransport(Server(body))))
    with pytest.raises(StatusError, match=r"Invalid \(title: Required; staff: \?\)") as caught:
        client.work_orders.create(title="x", start_date="2026-11-21")  # type: ignore[arg-type]
    assert caught.value.fields == (FieldProblem("title", "Required"), FieldProblem("staff", "?"))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"upstream  connect\nerror", "upstream connect error"),
        (b"<html><title>Bad gateway</title>", "<html><title>Bad gateway</title>"),
        (json.dumps({"reason": {"a": 1}}).encode(), '{"reason":{"a":1}}'),
        (json.dumps({"token": "canary-hidden", "password": "p"}).encode(), '{"token":"***","password":"***"}'),
        (f"echo {SECRET} end".encode(), "echo *** end"),
        (json.dumps({"echo": [SECRET]}).encode(), '{"echo":["***"]}'),
        (b"", ""),
        (b"  ", ""),
        (b"\xff\xfe\x00", ""),
    ],
)
def test_without_a_message_the_text_shows_the_beginning_of_the_body(body: bytes, text: str) -> None:
    plan = changed(PLAN, sensitive=("token", "password"))
    error = error_of(reply(500, body), plan=plan, token=SECRET)
    assert str(error).startswith(f"{POST} 500: {text}" if text else f"{POST} 500")
    assert len(str(error_of(reply(500, b"x" * 5000), plan=plan, token=SECRET))) < 400
    assert "canary" not in str(error)


def test_a_redirect_shows_where_to() -> None:
    error = error_of(reply(302, None, location=f"https://login.example.test/sso/{SECRET}?next=canary-next"))
    assert isinstance(error, RedirectError)
    assert str(error) == f"{POST} 302, a redirect to https://login.example.test/sso/***"
    assert error.location == "https://login.example.test/sso/***"
    assert str(error_of(reply(302))) == f"{POST} 302"
