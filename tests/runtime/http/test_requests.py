"""What leaves: paths, queries, headers, bodies, and everything that is refused before anything is sent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

import httpx2
import pytest
from workorders_example_client.models import Part, PartInput, Status, Thing
from workorders_example_client.resources.things import UPDATE
from workorders_runtime import MISSING
from workorders_runtime.http.bodies import encode_body
from workorders_runtime.request import Request, check_path, parameters, scalar
from workorders_runtime.spec import Cookie, Header, OperationSpec, Parameter, Path, Query

from tests.support.calls import send_json
from tests.support.example_client import SECRET, ExampleClient, async_example_client, example_client
from tests.support.mock_transport import THING, Server, reply

OK = {"data": THING}
CET = timezone(timedelta(hours=1))


def change(client: ExampleClient, **fields: Any) -> Any:
    """Update a thing as a method does whose fields are a TypedDict."""
    return client.things._call(UPDATE, Thing, {**fields}, fields)  # type: ignore[arg-type]


def test_headers_and_query() -> None:
    server = Server({"data": [], "pagination": {"hasNextPage": False}})
    client = example_client(server, version="2024-01")
    since = datetime(2024, 1, 2, 3, 4, 5, tzinfo=CET)
    assert (
        list(client.things.list(ids=["a&b", "ü"], tags=["x", "y"], since=since, extra_query={"z": 1, "on": True})) == []
    )
    assert str(server.last.url) == (
        "https://api.example.test/things?ids=a%26b&ids=%C3%BC&tags=x,y&since=2024-01-02T03%3A04%3A05%2B01%3A00&z=1&on=true"
    )
    headers = server.last.headers
    assert headers["User-Agent"].startswith("workorders-example-client/1.2.3 python/3.")
    assert (headers["Accept"], headers["X-Version"]) == ("application/json", "2024-01")
    assert headers["Authorization"] == f"Bearer {SECRET}"
    assert "Content-Type" not in headers


@pytest.mark.parametrize("value", ["..", ".", "", "%2e%2e", "%2E", "a\r\nb", "\0", "\ud800", "\x7f", "%2e."])
def test_path_values_that_are_refused(value: str) -> None:
    server = Server(OK)
    with pytest.raises(ValueError, match="id"):
        example_client(server).things.get(value)
    assert server.requests == []


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("a/b", "a%2Fb"),
        ("../admin", "..%2Fadmin"),
        ("..;/x", "..%3B%2Fx"),
        ("?x=1", "%3Fx%3D1"),
        ("#f", "%23f"),
        ("a\\b", "a%5Cb"),
        ("//evil", "%2F%2Fevil"),
        ("..%2f", "..%252f"),
        ("‥", "%E2%80%A5"),
        (Status.OPEN, "Open"),
    ],
)
def test_path_values_are_one_segment(value: Any, sent: str) -> None:
    server = Server(OK)
    example_client(server).things.get(value)
    assert server.last.url.raw_path.decode() == f"/things/{sent}"


def test_a_segment_with_text_around_its_value() -> None:
    operation = OperationSpec("x", "GET", "/a/{p}{q}", "safe", (Path("p"), Path("q")))
    assert parameters(operation, {"p": "a", "q": "b"})[0] == "/a/ab"
    dotted = OperationSpec("x", "GET", "/a/.{p}", "safe", (Path("p"),))
    with pytest.raises(ValueError, match=r"x\(\): p"):
        parameters(dotted, {"p": "."})
    with pytest.raises(TypeError, match="missing argument 'p'"):
        parameters(dotted, {})


def test_scalars() -> None:
    assert [scalar(v, "v") for v in (True, 0, 1.5, 2.0, Decimal("1E+2"), "x")] == ["true", "0", "1.5", "2", "100", "x"]
    assert scalar(datetime(2024, 1, 2, tzinfo=UTC), "v") == "2024-01-02T00:00:00Z"
    for bad in (float("nan"), Decimal("NaN")):
        with pytest.raises(ValueError, match=r"."):
            scalar(bad, "v")
    with pytest.raises(TypeError, match="v cannot be a dict"):
        scalar({}, "v")


@pytest.mark.parametrize("value", ["a\r\nX: 1", "a\nb", "a\0", "你", " a", "a\t"])
def test_header_values_that_are_refused(value: str) -> None:
    server = Server(OK)
    for options in ({"trace": value}, {"extra_headers": {"X-Trace": value}}):
        with pytest.raises(ValueError, match="X-Trace") as caught:
            example_client(server).things.get("1", **options)
        assert value.strip() not in str(caught.value) or value.strip() == "a"
    with pytest.raises(ValueError, match="header"):
        example_client(server).things.get("1", extra_headers={"X Trace": "1"})
    assert server.requests == []


def test_none_and_missing_among_parameters() -> None:
    server = Server({"data": [], "pagination": {"hasNextPage": False}})
    client = example_client(server)
    list(client.things.list(ids=MISSING))
    assert server.last.url.query == b""
    with pytest.raises(ValueError, match=r"things\.list\(\): since cannot be None\. Leave it out"):
        client.things.list(since=None)  # type: ignore[arg-type]
    for bad in ({"id": None}, {"id": "1", "trace": None}, {"id": "1", "extra_query": {"q": None}}):
        with pytest.raises(ValueError, match="cannot be None"):
            example_client(Server(OK)).things.get(**bad)


@pytest.mark.parametrize("name", ["ids", "tags"], ids=["repeat", "comma"])
@pytest.mark.parametrize("empty", [[], (), set()])
def test_an_empty_list_in_a_query_is_refused(name: str, empty: Any) -> None:
    """It would be sent like no list at all, which means everything."""
    server = Server({"data": [], "pagination": {"hasNextPage": False}})
    with pytest.raises(ValueError, match=rf"things\.list\(\): {name} is an empty list"):
        example_client(server).things.list(**{name: empty})
    for options in ({"query": {name: empty}}, {"extra_query": {name: empty}}):
        with pytest.raises(ValueError, match=f"'{name}' is an empty list"):
            example_client(server).request("GET", "/things", **options)  # type: ignore[arg-type]
    assert server.requests == []


def test_left_out_none_and_a_value_are_three_bodies() -> None:
    server = Server(OK)
    client = example_client(server)
    client.things.update("5")
    client.things.update("5", note=None)
    client.things.update("5", note="n", asset_name="Lift", status=Status("Brand new"))
    assert [server.sent(i) for i in range(3)] == [
        {"id": "5"},
        {"id": "5", "note": None},
        {"id": "5", "note": "n", "assetName": "Lift", "status": "Brand new"},
    ]
    assert server.last.headers["Content-Type"] == "application/json"


def test_values_in_their_wire_format() -> None:
    server = Server(OK)
    client = example_client(server)
    local, aware = datetime(2023, 3, 7, 12, 13, 47, 500000), datetime(2023, 3, 7, 12, 13, 47, tzinfo=CET)
    client.things.update("5", visit=local, created_at=aware, price=Decimal("1.10"), tax=Decimal("2.50"))
    assert b'"price":1.10,"tax":"2.50"' in server.last.content
    assert (server.sent()["visit"], server.sent()["createdAt"]) == (
        "2023-03-07 12:13:47.500",
        "2023-03-07T12:13:47+01:00",
    )
    client.things.update("5", visit=aware.astimezone(UTC))
    assert server.sent()["visit"] == "2023-03-07T11:13:47Z"
    with pytest.raises(ValueError, match=r"things.update\(\): created_at .*zone"):
        client.things.update("5", created_at=local)


def test_wrapped_bodies_constants_and_extra_body() -> None:
    server = Server(OK)
    example_client(server).things.create(
        "5", note="x", extra_body={"note": "y", "when": datetime(2024, 1, 2, tzinfo=UTC)}
    )
    assert server.sent() == {"Thing": {"id": "5", "note": "y", "kind": "example", "when": "2024-01-02T00:00:00Z"}}
    with pytest.raises(TypeError, match="extra_body"):
        example_client(server).things.get("1", extra_body={"a": 1})
    odd: Any = {1: "a"}
    with pytest.raises(TypeError, match="names in extra_body must be strings"):
        example_client(server).things.update("5", extra_body=odd)


def test_a_read_model_stands_in_for_a_write_model() -> None:
    server = Server(
        {"data": {"id": "1", "parts": [{"sku": "a", "count": 2, "weight": 1.5, "new": 1}, {"sku": "b"}]}}, OK
    )
    client = example_client(server)
    parts = client.things.get("1").parts
    assert parts is not None
    client.things.update("1", parts=[*parts, PartInput(sku="c")])
    assert server.sent()["parts"] == [{"sku": "a", "count": 2}, {"sku": "b"}, {"sku": "c"}]


@pytest.mark.parametrize(
    ("fields", "kind", "text"),
    [
        ({"id": "1", "flavor": "red"}, TypeError, "things.update(): got an unexpected argument 'flavor'"),
        ({"note": "x"}, TypeError, "things.update(): missing argument 'id'"),
        ({"id": "1", "note": {"a": 1}}, ValueError, "things.update(): note should be a valid string"),
        ({"id": "1", "parts": [{"count": 1}]}, ValueError, "parts.0.sku is required"),
        ({"id": "1", "asset_nam": "x"}, TypeError, "unexpected argument 'asset_nam'; did you mean 'asset_name'?"),
        ({"id": "1", "parts": [{"skuu": "a"}]}, ValueError, "parts.0 has no field 'skuu'; did you mean 'sku'?"),
        ({"id": "1", "timeuot": 1}, TypeError, "unexpected argument 'timeuot'; did you mean 'timeout'?"),
        ({"id": "1", "price": float("nan")}, ValueError, "things.update(): price"),
        ({"id": "1", "timeout": -1}, ValueError, "timeout"),
        ({"id": "1", "max_retries": -1}, ValueError, "max_retries"),
        ({"id": "1", "max_retries": None}, TypeError, "max_retries"),
        ({"id": "1", "note": "\ud800"}, ValueError, "lone surrogate"),
    ],
)
def test_wrong_arguments(fields: dict[str, Any], kind: type[Exception], text: str) -> None:
    server = Server(OK)
    with pytest.raises((TypeError, ValueError)) as caught:
        change(example_client(server), **fields)
    assert type(caught.value) is kind
    assert text in str(caught.value)
    assert server.requests == []


def test_fields_mixed_with_call_options() -> None:
    server = Server(OK)
    change(example_client(server), id="1", note=None, timeout=3, extra_headers={"X-A": "b"})
    assert server.sent() == {"id": "1", "note": None}
    assert server.last.headers["X-A"] == "b"
    with pytest.raises(TypeError, match="unexpected argument 'traec'; did you mean 'trace'"):
        example_client(server).things.get("1", traec="x")  # type: ignore[call-arg]


def test_form_fields_with_brackets() -> None:
    value = {"expand": ["a", "b"], "jobs": [{"id": 1, "tags": ["x"]}], "meta": {"ids": [1]}, "tags": ["c", "d"]}
    sent, _ = encode_body(value, "form", deep=("expand", "jobs", "meta"))
    pairs = ["expand[]=a", "expand[]=b", "jobs[0][id]=1", "jobs[0][tags][]=x", "meta[ids][]=1", "tags=c", "tags=d"]
    assert unquote(sent.decode()).split("&") == pairs


def test_forms_and_free_bodies() -> None:
    server = Server(reply(204), {"ok": True})
    client = example_client(server)
    client.things.form("5", note="a b&c")
    assert server.last.content == b"id=5&note=a+b%26c"
    assert server.last.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert send_json(client, {"a": [Part(sku="x")]}, extra_body={"b": Decimal("1.0")}) == {"ok": True}
    assert server.last.content == b'{"a":[{"sku":"x"}],"b":1.0}'


def test_the_callers_collections_may_change_later() -> None:
    sent: list[bytes] = []
    parts = [PartInput(sku="a")]

    def respond(request: httpx2.Request) -> httpx2.Response:
        sent.append(request.content)
        parts.append(PartInput(sku="b"))
        return reply(429 if len(sent) < 2 else 200, OK, retry_after="0")

    example_client(respond).things.update("1", parts=parts)
    assert sent[0] == sent[1] == b'{"id":"1","parts":[{"sku":"a"}]}'


@pytest.mark.parametrize(
    "path",
    ["things", "//evil.test/x", "https://evil.test/x", "/a/../b", "/a/%2e%2e/b", "/a?b=1", "/a#b", "/\\evil", "/a\nb"],
)
def test_free_requests_stay_below_the_base_url(path: str) -> None:
    with pytest.raises(ValueError, match="path"):
        example_client(Server(OK)).request("GET", path)
    with pytest.raises(ValueError, match="path"):
        check_path(path)


def test_free_requests() -> None:
    server = Server({"data": 1}, reply(204), reply(200, b"plain", content_type="text/plain"), reply(503))
    client = example_client(server)
    raw = client.request("post", "/a%20b/c", query={"x": [1, 2]}, json=Thing(id="1"), headers={"X-B": "1"})
    assert (raw.value, raw.status, server.last.method) == ({"data": 1}, 200, "POST")
    assert str(server.last.url) == "https://api.example.test/a%20b/c?x=1&x=2"
    assert server.last.content == b'{"id":"1"}'
    assert server.last.headers["Authorization"] == f"Bearer {SECRET}"
    assert client.request("DELETE", "/x").value is None
    with pytest.raises(TypeError, match="extra_body"):
        client.request("GET", "/x", extra_body={})
    with pytest.raises(ValueError, match="safety"):
        client.request("GET", "/x", safety="often")  # type: ignore[arg-type]


@pytest.mark.anyio
async def test_both_flavors_send_the_same() -> None:
    one, two = Server(OK), Server(OK)
    example_client(one).things.update("5", note="x", timeout=5)
    client = async_example_client(two)
    await client.things.update("5", note="x", timeout=5)
    assert (one.last.url, one.last.content, one.last.headers.raw) == (
        two.last.url,
        two.last.content,
        two.last.headers.raw,
    )


@pytest.mark.parametrize(
    ("parameter", "value", "problem"),
    [
        (Query("x", style="space"), ["a", "b c"], "x has an item with ' '"),
        (Path("x", style="label-repeat"), ["1.0", "2"], r"x has an item with '\.'"),
        (Path("x", style="label-repeat"), {"a": "1.0"}, r"x has an item with '\.'"),
        (Header("x"), ["Doe, John", "Roe"], "x has an item with ','"),
        (Header("x", style="comma-repeat"), {"a": "1,b=9"}, "x has an item with ','"),
        (Query("x", style="deep"), {"a": {"b": 1, "c": None}}, r"x\.a\.c cannot be None\. Leave it out"),
        (Path("x", style="comma-repeat"), {"a": 1, "c": None}, r"x\.c cannot be None\. Leave it out"),
    ],
)
def test_values_that_a_server_could_not_tell_apart(parameter: Parameter, value: object, problem: str) -> None:
    path = "/{x}" if parameter.location == "path" else "/x"
    with pytest.raises(ValueError, match=problem):
        parameters(OperationSpec("x", "GET", path, "safe", (parameter,)), {"x": value})


@pytest.mark.parametrize(
    ("parameter", "value", "sent"),
    [
        (Path("x"), ["a,b", "c/d"], "/a%2Cb,c%2Fd"),
        (Path("x", style="matrix"), 5, "/;x=5"),
        (Path("x", style="matrix"), ["a;b", "c"], "/;x=a%3Bb,c"),
        (Path("x", style="matrix-repeat"), ["a", "b c"], "/;x=a;x=b%20c"),
        (Path("x", style="label"), ["a", "b"], "/.a,b"),
        (Path("x", style="label-repeat"), ["a", "b"], "/.a.b"),
        (Path("x", style="json"), {"a": [1]}, "/%7B%22a%22%3A%5B1%5D%7D"),
        (Path("x", style="comma"), {"a": 1, "b": "c,d"}, "/a,1,b,c%2Cd"),
        (Path("x", style="comma-repeat"), {"a": 1, "b": "c=d"}, "/a=1,b=c%3Dd"),
        (Path("x", style="matrix"), {"a": 1, "b": 2}, "/;x=a,1,b,2"),
        (Path("x", style="matrix-repeat"), {"a": 1, "b": 2}, "/;a=1;b=2"),
        (Path("x", style="label"), {"a": 1, "b": 2}, "/.a,1,b,2"),
        (Path("x", style="label-repeat"), {"a": 1, "b": 2}, "/.a=1.b=2"),
        (Header("x", style="comma"), {"a": 1, "b": 2}, "a,1,b,2"),
        (Header("x", style="comma-repeat"), {"a": 1, "b": 2}, "a=1,b=2"),
        (Cookie("x", style="comma"), {"a": 1, "b": 2}, "x=a,1,b,2"),
        (Query("x", style="deep"), ["a", "b&c"], "?x%5B%5D=a&x%5B%5D=b%26c"),
        (Query("x", style="deep"), {"a": {"b": 1}, "d": ["e"]}, "?x%5Ba%5D%5Bb%5D=1&x%5Bd%5D%5B%5D=e"),
        (Query("x", style="deep"), 5, "?x=5"),
        (Query("x", style="comma"), ["a,b", "c d"], "?x=a%2Cb,c%20d"),
        (Query("x", style="space"), ["a", "b", "c"], "?x=a%20b%20c"),
        (Query("x", style="space"), "a b", "?x=a%20b"),
        (Path("x", style="label-repeat"), "1.0", "/.1.0"),
        (Header("x"), "a,b", "a,b"),
        (Query("x", style="pipe"), ["a|b", "c"], "?x=a%7Cb|c"),
        (Query("x", style="comma"), {"a": 1, "b": "c,d"}, "?x=a,1,b,c%2Cd"),
        (Query("x", style="json"), [{"a": Decimal("1.50")}, None], "?x=%5B%7B%22a%22%3A1.50%7D%2Cnull%5D"),
        (Query("x", reserved=True), "https://a/b?c=d&e+#[f]", "?x=https://a/b?c=d%26e%2B%23%5Bf%5D"),
        (Query("x", style="comma", reserved=True), ["a,b", "c:d"], "?x=a%2Cb,c:d"),
        (Cookie("x"), ["a,b", "c"], "x=a%2Cb,c"),
    ],
)
def test_styles_of_parameters(parameter: Parameter, value: object, sent: str) -> None:
    path = "/{x}" if parameter.location == "path" else ""
    operation = OperationSpec("find", "GET", path, "safe", (parameter,))
    path, query, headers = parameters(operation, {"x": value})
    written = Request("GET", "", path, query).url + "".join(value for _, value in headers)
    assert written == sent


def test_a_label_is_no_dot_segment() -> None:
    operation = OperationSpec("find", "GET", "/{x}", "safe", (Path("x", style="label"),))
    with pytest.raises(ValueError, match="dot segment"):
        parameters(operation, {"x": "."})


def test_what_is_not_json_is_refused() -> None:
    operation = OperationSpec("find", "GET", "/", "safe", (Query("x", style="json"),))
    with pytest.raises(ValueError, match="x cannot be written as JSON"):
        parameters(operation, {"x": object()})
