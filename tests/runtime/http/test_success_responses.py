"""Responses with a 2xx status: content types, empty bodies, character sets."""

from __future__ import annotations

import pytest
from workorders_runtime import exceptions
from workorders_runtime.exceptions import ApiError
from workorders_runtime.spec import OperationSpec

from tests.support import server_actions
from tests.support.calls import FLAVORS, delete, failure, get, run, update
from tests.support.fault_server import Act, FaultServer

GOOD = b'{"data": {"id": "1"}}'
PAGE = b"<!DOCTYPE html><html><body>canary page</body></html>"


def typed(content_type: str | None, body: bytes = GOOD) -> Act:
    """Respond with this content type, or with none."""
    head = b"" if content_type is None else b"Content-Type: " + content_type.encode("latin-1") + b"\r\n"
    return server_actions.raw(
        b"HTTP/1.1 200 OK\r\n%sContent-Length: %d\r\n\r\n%s" % (head, len(body), body), close=False
    )


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    "content_type",
    [
        *(
            "application/json",
            "APPLICATION/JSON",
            "application/json; charset=utf-8",
            'application/json;charset="UTF-8"; q=1',
        ),
        *(
            "application/problem+json",
            "Application/Vnd.Api+JSON; v=1",
            "text/json",
            "text/plain",
            "text/plain; charset=us-ascii",
        ),
        *("application/octet-stream", "", None),
    ],
)
def test_content_types_that_may_hold_json(flavor: str, content_type: str | None) -> None:
    with FaultServer(typed(content_type)) as server:
        assert run(flavor, server.url, get).id == "1"


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    ("content_type", "body", "kind"),
    [
        ("text/html", PAGE, exceptions.UnexpectedContentTypeError),
        ("TEXT/HTML; charset=utf-8", PAGE, exceptions.UnexpectedContentTypeError),
        ("text/html", GOOD, exceptions.UnexpectedContentTypeError),
        ("application/xhtml+xml", PAGE, exceptions.UnexpectedContentTypeError),
        ("application/xml", b"<a/>", exceptions.UnexpectedContentTypeError),
        ("image/png", b"\x89PNG\r\n\x1a\n\0\0", exceptions.UnexpectedContentTypeError),
        ("json", GOOD, exceptions.UnexpectedContentTypeError),
        ("application/json", PAGE, exceptions.ResponseDecodeError),
        (None, PAGE, exceptions.ResponseDecodeError),
    ],
)
def test_what_says_that_it_is_no_json_is_not_read_as_json(
    flavor: str, content_type: str | None, body: bytes, kind: type[ApiError]
) -> None:
    with FaultServer(typed(content_type, body)) as server:
        error = failure(flavor, server.url, update)
        assert type(error) is kind
        assert (error.status, error.body, error.maybe_applied, len(server.requests)) == (200, body, True, 1)
        assert failure(flavor, server.url, get).maybe_applied is False


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("status", [200, 201, 202, 204, 205, 206, 299])
@pytest.mark.parametrize("body", [None, b"", b" \r\n\t"])
def test_empty_responses(flavor: str, status: int, body: bytes | None) -> None:
    with FaultServer(server_actions.reply(status, body)) as server:
        error = failure(flavor, server.url, update)
        assert type(error) is exceptions.ResponseDecodeError
        assert "empty" in str(error)
        assert (error.status, error.maybe_applied) == (status, True)
        assert run(flavor, server.url, delete) is None
        assert run(flavor, server.url, lambda client: client.request("POST", "/x")).value is None


@pytest.mark.parametrize("flavor", FLAVORS)
def test_any_body_serves_where_nothing_is_returned(flavor: str) -> None:
    for body, content_type in (
        (PAGE, "text/html"),
        (b"{", "application/json"),
        (b"\xff\0", "image/png"),
        (GOOD, "application/json"),
    ):
        with FaultServer(typed(content_type, body)) as server:
            assert run(flavor, server.url, delete) is None


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("status", [204, 304])
def test_a_body_where_there_can_be_none_does_not_spoil_the_next_call(flavor: str, status: int) -> None:
    """The bytes that come after such a response are not taken for the next one."""
    poison = (
        b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 26\r\n\r\n{"data": {"id": "poison"}}'
    )
    with FaultServer(
        [
            server_actions.raw(server_actions.http(poison, status), close=False),
            server_actions.reply(200, server_actions.GOOD),
        ],
        server_actions.reply(200, server_actions.GOOD),
    ) as server:
        assert run(flavor, server.url, delete, get).id == "1"


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_head_request_has_no_body_whatever_its_headers_say(flavor: str) -> None:
    head = server_actions.raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\nX-Request-Id: r-1\r\n\r\n",
        close=False,
    )
    with FaultServer([head, server_actions.reply(200, server_actions.GOOD)]) as server:
        raw = run(flavor, server.url, lambda client: client.request("HEAD", "/x"))
        assert (raw.status, raw.value, raw.body, raw.request_id) == (200, None, b"", "r-1")
        assert run(flavor, server.url, lambda client: client.request("HEAD", "/x"), get).id == "1"
    missing = server_actions.raw(b"HTTP/1.1 404 X\r\nContent-Length: 7\r\n\r\n", close=False)
    with FaultServer(missing) as server:
        assert (
            type(failure(flavor, server.url, lambda client: client.request("HEAD", "/x"))) is exceptions.NotFoundError
        )


# -- character sets ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    "charset",
    [
        "utf-8",
        "utf-16",
        "UTF-16LE",
        "utf-16-be",
        "utf-32",
        "iso-8859-1",
        "latin1",
        "windows-1252",
        "cp1252",
        "ISO-8859-15",
    ],
)
def test_declared_character_sets(flavor: str, charset: str) -> None:
    body = '{"data": {"id": "é ü ß"}}'.encode(charset)
    with FaultServer(typed(f"application/json; charset={charset}", body)) as server:
        assert run(flavor, server.url, get).id == "é ü ß"
        assert run(flavor, server.url, lambda client: client.raw(client.things.get, "1")).body == body


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    ("charset", "body"),
    [
        *(
            (name, GOOD)
            for name in (
                "klingon",
                "utf-7",
                "zlib",
                "hex",
                "rot13",
                "idna",
                "punycode",
                "unicode_escape",
                "raw_unicode_escape",
            )
        ),
        *(
            (name, GOOD)
            for name in ("undefined", "os.path", "../x", "mbcs", "é", "x" * 5000, "cp037", "utf-16", "utf_8_sig\x1b")
        ),
        ("utf-8", '{"data": {"id": "é"}}'.encode("latin-1")),
        ("utf-16", b"\xff"),
        ("utf-16", b'\xff\xfe"\x00\x00\xd8"\x00'),
        ("us-ascii", b'{"data": {"id": "\xe9"}}'),
    ],
)
def test_other_character_sets_are_refused_with_the_bytes(flavor: str, charset: str, body: bytes) -> None:
    with FaultServer(typed(f"application/json; charset={charset}", body)) as server:
        error = failure(flavor, server.url, get)
        if isinstance(error, exceptions.ConnectionLostError):  # a header that HTTP itself refuses
            assert "\x1b" in charset
        else:
            assert (type(error), error.body) == (exceptions.ResponseDecodeError, body)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_byte_order_mark_is_accepted(flavor: str) -> None:
    for content_type in (None, "application/json; charset=utf-8"):
        with FaultServer(typed(content_type, b"\xef\xbb\xbf" + GOOD)) as server:
            assert run(flavor, server.url, get).id == "1"


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    ("accept", "content_type", "body", "expected"),
    [
        ("text/plain", "text/plain", "Größe".encode(), "Größe"),
        ("text/plain", "text/plain; charset=iso-8859-1", "Größe".encode("latin-1"), "Größe"),
        ("text/csv", "text/csv", b"id\r\n7\r\n", "id\r\n7\r\n"),
        ("text/plain", None, b'"quoted"', '"quoted"'),
        ("application/json", "application/json", b'"quoted"', "quoted"),
    ],
)
def test_text_results(flavor: str, accept: str, content_type: str | None, body: bytes, expected: str) -> None:
    operation = OperationSpec("getNote", "GET", "/note", "safe", accept=accept)
    with FaultServer(typed(content_type, body)) as server:
        assert run(flavor, server.url, lambda client: client.things._call(operation, str, {}, {})) == expected
        assert server.requests[0].headers["accept"] == accept


@pytest.mark.parametrize("flavor", FLAVORS)
def test_bytes_results(flavor: str) -> None:
    operation = OperationSpec("getScan", "GET", "/scan", "safe", accept="application/pdf")
    with FaultServer(typed("application/pdf", b"%PDF\xff")) as server:
        assert run(flavor, server.url, lambda client: client.things._call(operation, bytes, {}, {})) == b"%PDF\xff"
