"""What leaves a client: path and query values, whichever are given."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx2
import pytest
from workorders.ir.api import EnumType, Scalar
from workorders_runtime.http.servers import check_base_url
from workorders_runtime.spec import OperationSpec, Query

from tests.support import replay, server_actions
from tests.support.calls import FLAVORS, operation_call, run
from tests.support.fault_server import FaultServer
from tests.support.vendors import OPERATIONS, VENDORS, Case, loaded, run_sync, vendor_client

REFUSED = (
    *("", ".", "..", "%2e", "%2E", "%2e%2e", "%2E%2e", ".%2e", "%2e.", "a\r\nX: 1", "a\nb", "a\0b", "\0", "\t", "\x7f"),
    *("\x85", "\ud800", "a\udfffb"),
)
ONE_SEGMENT = (
    *(
        "a/b",
        "/",
        "//evil",
        "../x",
        "../../x",
        "..%2fx",
        "%2F",
        "%252e%252e",
        "..;/x",
        ";x=1",
        "?x=1",
        "#f",
        "\\",
        "..\\x",
    ),
    *(
        "https://evil.test/",
        "@evil.test",
        "a b",
        "+",
        "&",
        "=",
        "%",
        "%00",
        "…",
        "‥",
        "．．",
        "é",
        "e\u0301",
        "💥",
        ":",
        "~",
        "*",
        "...",
    ),
)


def refusing(request: httpx2.Request) -> httpx2.Response:
    pytest.fail(f"something was sent: {request.method} {request.url}")


def paths() -> list[Case]:
    """One operation for each path that holds values."""
    return list(
        {(each.vendor, each.operation.path): each for each in OPERATIONS if "{" in each.operation.path}.values()
    )


def with_path_value(case: Case, client: Any, name: str, value: Any) -> Any:
    args, kwargs = case.arguments()
    names = [a.name for a in case.operation.arguments if a.positional and a.required]
    args[names.index(name)] = value
    return replay.bound(client, case.operation)(*args, **kwargs)


WITH_PATHS = sorted({each.vendor for each in OPERATIONS if "{" in each.operation.path})


@pytest.mark.parametrize("vendor", WITH_PATHS)
def test_path_values_that_would_make_another_address_are_refused_before_sending(vendor: str) -> None:
    client = vendor_client(vendor, refusing)
    for case in paths():
        for argument in case.operation.arguments if case.vendor == vendor else ():
            for value in REFUSED if argument.place == "path" else ():
                with pytest.raises(ValueError, match=argument.name):
                    list(with_path_value(case, client, argument.name, value))
            if argument.place == "path":
                with pytest.raises(ValueError, match=argument.name):
                    with_path_value(case, client, argument.name, None)


@pytest.mark.parametrize("vendor", WITH_PATHS)
def test_other_path_values_are_one_encoded_segment(vendor: str) -> None:
    seen: list[str] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.url.raw_path.decode().partition("?")[0])
        return httpx2.Response(404)

    client = vendor_client(vendor, respond)
    missing = loaded(vendor, "errors").ApiError
    base = httpx2.URL(client.base_url).path.rstrip("/")
    checked = 0
    for case in (each for each in paths() if each.vendor == vendor):
        copied = dict(case.plan.body.copies) if case.plan.body else {}  # checked as a field of the body too
        for argument in (each for each in case.operation.arguments if each.place == "path" and each.name not in copied):
            for value in ONE_SEGMENT:
                checked += 1
                if not isinstance(argument.type, EnumType) and argument.type != Scalar("str"):
                    with pytest.raises(ValueError, match=argument.name):
                        with_path_value(case, client, argument.name, value)
                    continue
                with pytest.raises(missing):
                    list(with_path_value(case, client, argument.name, value))
                root = urlsplit(case.plan.servers[0]).path if case.plan.servers else base
                template, sent = (root + case.plan.path).split("/"), seen[-1].split("/")
                index = next(i for i, part in enumerate(template) if f"{{{argument.wire}}}" in part)
                around = template[index].split(f"{{{argument.wire}}}")
                assert len(sent) == len(template)
                assert unquote(sent[index].removeprefix(around[0]).removesuffix(around[1])) == value
    assert checked >= len(ONE_SEGMENT)


def _text(argument: Any, value: Any) -> str:
    """What a value of this type looks like in a URL."""
    match argument.type, value:
        case Scalar("bool", "IntBool"), bool():
            return "1" if value else "0"
        case _, bool():
            return "true" if value else "false"
        case Scalar("datetime", alias), dt.datetime():
            return "2026-11-21 10:00:00" if alias == "LocalSpaced" else value.isoformat().replace("+00:00", "Z")
        case Scalar("date"), dt.date():
            return "2026-11-21"
        case EnumType(), Enum():
            return str(value.value)
        case _:
            return str(value)


@pytest.mark.parametrize("vendor", VENDORS)
def test_query_values_are_written_by_their_type(vendor: str) -> None:
    queries: list[list[tuple[str, str]]] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        queries.append(parse_qsl(request.url.query.decode(), keep_blank_values=True))
        return httpx2.Response(404)

    client = vendor_client(vendor, respond)
    checked = 0
    for case in (each for each in OPERATIONS if each.vendor == vendor):
        _, given = case.arguments(full=True)
        in_query = [each for each in case.operation.arguments if each.place == "query" and each.style == "repeat"]
        wanted = {each.wire: each for each in in_query if each.name in given}
        with pytest.raises(loaded(vendor, "errors").ApiError):
            run_sync(client, case, full=True)
        for wire, argument in wanted.items():
            value = given[argument.name]
            texts = [_text(argument, each) for each in (value if isinstance(value, list) else [value])]
            assert [found for name, found in queries[-1] if name == wire] == texts, (case, wire)
            checked += 1
    if not checked:
        pytest.skip("this API has no query parameters")
    assert "None" not in str(queries)


def test_empty_values_are_told_apart_and_none_is_never_a_text() -> None:
    operation = OperationSpec("x", "GET", "/x", "safe", tuple(Query(name) for name in ("a", "b", "c")))
    with FaultServer(server_actions.reply(204)) as server:
        run(
            "sync",
            server.url,
            operation_call(operation, a="", b=False, c=0),
            operation_call(operation),
        )
        assert [each.target for each in server.requests] == ["/x?a=&b=false&c=0", "/x"]
        with pytest.raises(TypeError):
            run("sync", server.url, operation_call(operation, a=[None]))
        with pytest.raises(ValueError, match="a cannot be None"):
            run("sync", server.url, operation_call(operation, a=None))


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("style", ["repeat", "comma", "space", "pipe"])
def test_query_values_come_back_out_of_a_server(flavor: str, style: Any) -> None:
    values = ["a&b=c", "1+1", "100%", "%41", "#x", "?", "é你💥", "", "a/b", "\\", "'\"<>", "a;b", "\r\n"]
    values += [] if style == "space" else ["é 你 💥", " "]
    operation = OperationSpec("x", "GET", "/x", "safe", (Query("q", "q[]", style),))
    with FaultServer(server_actions.reply(204)) as server:
        run(flavor, server.url, operation_call(operation, q=values), operation_call(operation, q=values[0]))
        first, second = (each.target.partition("?")[2] for each in server.requests)
    joiner = {"comma": ",", "space": " ", "pipe": "|"}.get(style)
    expected = [("q[]", value) for value in values] if joiner is None else [("q[]", joiner.join(values))]
    assert parse_qsl(first, keep_blank_values=True) == expected
    assert parse_qsl(second) == [("q[]", values[0])]


@pytest.mark.parametrize(
    "host",
    [
        *(
            "localhost.evil.example",
            "127.0.0.1.nip.io",
            "user@localhost",
            "localhost@evil.example",
            "localhost:x@evil.example",
        ),
        *("127.0.0.999", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "127.0.0.01", "0.0.0.0", "0"),
        *("[::ffff:127.0.0.1]", "[::]", "[::1%25eth0]", "[0:0:0:0:0:0:0:1", "localhost.", "evil.example#localhost"),
        *(
            "evil.example?localhost",
            "evil.example\\@localhost",
            "localhost%2eevil.example",
            "ⓛocalhost",
            "127。0。0。1",
        ),
    ],
)
def test_plain_http_goes_to_this_machine_alone(host: str) -> None:
    with pytest.raises(ValueError, match="base_url must be https"):
        check_base_url(f"http://{host}")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.9.10:8000", "[::1]:8000"])
def test_plain_http_to_this_machine(host: str) -> None:
    assert check_base_url(f"http://{host}/v1/") == f"http://{host}/v1"
