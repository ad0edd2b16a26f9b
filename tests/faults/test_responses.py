"""Answers with a 2xx status: content types, empty bodies, everything that is JSON and nothing that is not, character sets."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from generator.runtime import errors
from generator.runtime.errors import ApiError
from tests.runtime.toy.resources.things import BARE

from . import acts
from .server import Act, FaultServer
from .support import COLOURS, delete, failure, get, run, update

GOOD = b'{"data": {"id": "1"}}'
PAGE = b"<!DOCTYPE html><html><body>canary page</body></html>"


def typed(content_type: str | None, body: bytes = GOOD) -> Act:
    """Answer with this content type, or with none."""
    head = b"" if content_type is None else b"Content-Type: " + content_type.encode("latin-1") + b"\r\n"
    return acts.raw(b"HTTP/1.1 200 OK\r\n%sContent-Length: %d\r\n\r\n%s" % (head, len(body), body), close=False)


@pytest.mark.parametrize("colour", COLOURS)
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
def test_content_types_that_may_hold_json(colour: str, content_type: str | None) -> None:
    with FaultServer(typed(content_type)) as server:
        assert run(colour, server.url, get).id == "1"


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("content_type", "body", "kind"),
    [
        ("text/html", PAGE, errors.UnexpectedContentTypeError),
        ("TEXT/HTML; charset=utf-8", PAGE, errors.UnexpectedContentTypeError),
        ("text/html", GOOD, errors.UnexpectedContentTypeError),
        ("application/xhtml+xml", PAGE, errors.UnexpectedContentTypeError),
        ("application/xml", b"<a/>", errors.UnexpectedContentTypeError),
        ("image/png", b"\x89PNG\r\n\x1a\n\0\0", errors.UnexpectedContentTypeError),
        ("json", GOOD, errors.UnexpectedContentTypeError),
        ("application/json", PAGE, errors.ResponseDecodeError),
        (None, PAGE, errors.ResponseDecodeError),
    ],
)
def test_what_says_that_it_is_no_json_is_not_read_as_json(
    colour: str, content_type: str | None, body: bytes, kind: type[ApiError]
) -> None:
    with FaultServer(typed(content_type, body)) as server:
        error = failure(colour, server.url, update)
        assert type(error) is kind
        assert (error.status, error.body, error.maybe_applied, len(server.requests)) == (200, body, True, 1)
        assert failure(colour, server.url, get).maybe_applied is False


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("status", [200, 201, 202, 204, 205, 206, 299])
@pytest.mark.parametrize("body", [None, b"", b" \r\n\t"])
def test_empty_answers(colour: str, status: int, body: bytes | None) -> None:
    with FaultServer(acts.reply(status, body)) as server:
        error = failure(colour, server.url, update)
        assert type(error) is errors.ResponseDecodeError
        assert "empty" in str(error)
        assert (error.status, error.maybe_applied) == (status, True)
        assert run(colour, server.url, delete) is None
        assert run(colour, server.url, lambda client: client.request("POST", "/x")).value is None


@pytest.mark.parametrize("colour", COLOURS)
def test_any_body_serves_where_nothing_is_returned(colour: str) -> None:
    for body, content_type in (
        (PAGE, "text/html"),
        (b"{", "application/json"),
        (b"\xff\0", "image/png"),
        (GOOD, "application/json"),
    ):
        with FaultServer(typed(content_type, body)) as server:
            assert run(colour, server.url, delete) is None


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("status", [204, 304])
def test_a_body_where_there_can_be_none_does_not_spoil_the_next_call(colour: str, status: int) -> None:
    """The bytes that come after such an answer are not taken for the next one."""
    poison = (
        b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 26\r\n\r\n{"data": {"id": "poison"}}'
    )
    with FaultServer(
        [acts.raw(acts.http(poison, status), close=False), acts.reply(200, acts.GOOD)], acts.reply(200, acts.GOOD)
    ) as server:
        assert run(colour, server.url, delete, get).id == "1"


@pytest.mark.parametrize("colour", COLOURS)
def test_a_head_request_has_no_body_whatever_its_headers_say(colour: str) -> None:
    head = acts.raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\nX-Request-Id: r-1\r\n\r\n",
        close=False,
    )
    with FaultServer([head, acts.reply(200, acts.GOOD)]) as server:
        raw = run(colour, server.url, lambda client: client.request("HEAD", "/x"))
        assert (raw.status, raw.value, raw.body, raw.request_id) == (200, None, b"", "r-1")
        assert run(colour, server.url, lambda client: client.request("HEAD", "/x"), get).id == "1"
    missing = acts.raw(b"HTTP/1.1 404 X\r\nContent-Length: 7\r\n\r\n", close=False)
    with FaultServer(missing) as server:
        assert type(failure(colour, server.url, lambda client: client.request("HEAD", "/x"))) is errors.NotFoundError


# -- what is JSON, and what is not ------------------------------------------------------------------------------------

JSON = (
    *(
        b"[]",
        b"{}",
        b"null",
        b"true",
        b"false",
        b'""',
        b"0",
        b"-0",
        b"0.0",
        b"-1",
        b"1e1",
        b"1E+2",
        b"1e-2",
        b"1.5E3",
        b"123456789",
    ),
    *(
        b" \t\r\n[ 1 ,\n2 ] \r\n",
        b'{"":0}',
        b'{"a":{"b":[{},[]]}}',
        b'[[],[[]],{"a":null}]',
        b'{"a":1,"b":2}',
        b'"\\u0000"',
        b'"\\u0012"',
    ),
    *(
        b'"\\"\\\\\\/\\b\\f\\n\\r\\t"',
        b'"\\u00e9\\u20AC"',
        b'"\\ud834\\udd1e"',
        b'"\\uD834\\uDD1E"',
        b'"\\u2028\\u2029\\uFFFE\\uFDD0"',
        b'"\x7f"',
    ),
    *(
        '"é€𝄞💥"'.encode(),
        '"\u2028\u2029\ufeff\uffff"'.encode(),
        '{"é":"ü"}'.encode(),
        b'["\\\\n", "\\\\u0041", "a/*b*/c", "//"]',
    ),
    *(
        b"[9007199254740993]",
        b"[1000000000000000000000000000001]",
        b"[0.1, 1.10, 100.00]",
        b"[1e22, 1.7976931348623157e308, 5e-324]",
    ),
    *(
        b"[1e999, -1e999, 1e-999]",
        b"[0.1234567890123456789]",
        b'{"a":"NaN","b":"Infinity"}',
        b"[" * 100 + b"]" * 100,
        b'"' + b"x" * 70_000 + b'"',
    ),
    *(
        b"[" + b"1," * 5_000 + b"1]",
        b'{"a":' * 99 + b"1" + b"}" * 99,
        b"\xef\xbb\xbf[1]",
        b"[-9223372036854775808, 18446744073709551616]",
    ),
)
NO_JSON = (
    # structure
    *(
        b"[",
        b"]",
        b"{",
        b"}",
        b"[1",
        b"[1,",
        b"[,1]",
        b"[1,]",
        b"[1,,2]",
        b"[1 2]",
        b"[1]x",
        b"[1]]",
        b"[1}",
        b'["a":1]',
        b"[]{}",
        b"[[]",
        b"[\x00]",
    ),
    *(
        b'{"a"}',
        b'{"a":}',
        b'{"a" 1}',
        b'{"a":1,}',
        b"{,}",
        b'{"a":1 "b":2}',
        b'{"a"::1}',
        b"{1:1}",
        b"{null:1}",
        b"{a:1}",
        b"{'a':1}",
        b'{"a":1}}',
    ),
    *(
        b'{"a":1',
        b'{"a',
        b'{"a":"b',
        b"{[]:1}",
        b'{"a":1}#',
        b'{"a":1}/**/',
        b"[1]//",
        b"/* */[]",
        b"# x\n[]",
        b"[1\x0c]",
        b"[\xc2\xa01]",
    ),
    *(
        b"[\xe2\x81\xa0]",
        b"[\x0b]",
        b"1 2",
        b"true false",
        b"[...]",
        b"*",
        b"<a/>",
        b"[<null>]",
        b"abc",
        b"\x00",
        b"[1]\x00",
    ),
    # words and numbers
    *(
        b"nul",
        b"tru",
        b"fals",
        b"True",
        b"NULL",
        b"None",
        b"undefined",
        b"NaN",
        b"-NaN",
        b"[NaN]",
        b"Infinity",
        b"[-Infinity]",
        b"[Inf]",
        b"[nan]",
    ),
    *(
        b"+1",
        b"-",
        b"--1",
        b"01",
        b"-01",
        b"00",
        b"1.",
        b".5",
        b"-.5",
        b"1.e1",
        b"1e",
        b"1e+",
        b"1E-",
        b"1ea",
        b"1.2.3",
        b"0x1F",
        b"0o7",
        b"1_000",
    ),
    *(
        b"1,000",
        b"1 000",
        b"[1+2]",
        b"1a",
        b"-a",
        b"[\xef\xbc\x91]",
        b"[- 1]",
        b"0e",
        b"0.3e+",
        b"9.e+",
        b"1eE2",
        b"[1:2]",
        b"[- ]",
        b"0e+-1",
    ),
    *(b"1e99999999999999999999", b"[0.1e-99999999999999999999]", b"1" * 5_000),
    # texts
    *(
        b'"',
        b'"a',
        b"'a'",
        b'"\\',
        b'"\\"',
        b'"\\x00"',
        b'"\\a"',
        b'"\\u"',
        b'"\\u00"',
        b'"\\u00G0"',
        b'"\\U0041"',
        b'"\\\\\\"',
        b'"a\nb"',
        b'"\t"',
        b'"\x00"',
    ),
    *(
        b'"\x1f"',
        b'"a" "b"',
        b'"a"b',
        b'["a',
        b'["\\u00A"]',
        b'"\\ud834\\u"',
        b'"\\ud834"',
        b'"\\udd1e"',
        b'"\\udd1e\\ud834"',
        b'"\\ud834x"',
        b'["\\uD800\\uD800\\n"]',
    ),
    b'{"\\ud800": 1}',
    # bytes
    *(
        b'"\xff"',
        b'"\x80"',
        b'"\xc3"',
        b'"\xc3\x28"',
        b'"\xe2\x82"',
        b'"\xc0\xaf"',
        b'"\xe0\x80\xaf"',
        b'"\xf4\x90\x80\x80"',
        b'"\xed\xa0\x80"',
        b'"\xfc\x83\xbf\xbf\xbf\xbf"',
    ),
    *(
        b"\xef\xbb",
        b"\xef\xbb\xbf",
        b"\xef\xbb\xbf\xef\xbb\xbf[]",
        b"\xff\xfe[\x00]\x00",
        "[1]".encode("utf-16"),
        "[1]".encode("utf-32-le"),
        b'{"\xb9":"0"}',
        b"[\xe9]",
    ),
    # depth
    *(b"[" * 201 + b"]" * 201, b"[" * 100_000, b'{"a":' * 100_000, b'[{"a":' * 50_000, b"[" * 100_000 + b"]" * 100_000),
)


def _free(client: Any) -> Any:
    return client.request("GET", "/x")


def _exact(body: bytes) -> Any:
    return json.loads(body.decode("utf-8-sig"), parse_float=Decimal)


@pytest.mark.parametrize("colour", COLOURS)
def test_all_that_is_json_is_read_exactly_and_written_back(colour: str) -> None:
    from generator.runtime.codec import dumps, encode

    for body in JSON:
        inside = b'{"data": {"id": "1", "more": %s}}' % body.removeprefix(b"\xef\xbb\xbf")
        with FaultServer([typed(None, body), typed(None, inside)]) as server:
            raw, thing = [None], [None]
            run(
                colour,
                server.url,
                _keeping(raw, _free),
                _keeping(thing, get),
            ) if colour == "sync" else None
            if colour == "async":
                raw[0] = run(colour, server.url, _free)
                server.script = (typed(None, inside),)
                thing[0] = run(colour, server.url, get)
        assert _exact(dumps(raw[0].value)) == _exact(body), body[:60]
        assert _exact(dumps(encode(thing[0])))["more"] == _exact(body), body[:60]


def _keeping(place: list[Any], call: Any) -> Any:
    def keep(client: Any) -> Any:
        place[0] = call(client)
        return place[0]

    return keep


@pytest.mark.parametrize("colour", COLOURS)
def test_nothing_else_is_read_as_json(colour: str) -> None:
    for body in NO_JSON:
        with FaultServer(typed(None, body)) as server:
            for call in (_free, lambda client: client.things._call(BARE, dict[str, Any], {}, {}), get):
                error = failure(colour, server.url, call)
                assert type(error) is errors.ResponseDecodeError, (body[:60], error)
                assert (error.body, error.parsed, len(str(error)) <= 1000) == (body, None, True)


@pytest.mark.parametrize("colour", COLOURS)
def test_of_a_key_that_comes_twice_the_last_value_wins_unless_strict(colour: str) -> None:
    body = b'{"data": {"id": "1", "id": "2", "x": {"a": 1, "a": 2}}, "data": {"id": "3", "id": "4"}}'
    with FaultServer(typed(None, body)) as server:
        assert run(colour, server.url, get).id == "4"
        error = failure(colour, server.url, get, strict=True)
        assert (type(error), error.body) == (errors.ResponseDecodeError, body)


# -- character sets ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("colour", COLOURS)
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
def test_declared_character_sets(colour: str, charset: str) -> None:
    body = '{"data": {"id": "é ü ß"}}'.encode(charset)
    with FaultServer(typed(f"application/json; charset={charset}", body)) as server:
        assert run(colour, server.url, get).id == "é ü ß"
        assert run(colour, server.url, lambda client: client.raw(client.things.get, "1")).body == body


@pytest.mark.parametrize("colour", COLOURS)
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
def test_other_character_sets_are_refused_with_the_bytes(colour: str, charset: str, body: bytes) -> None:
    with FaultServer(typed(f"application/json; charset={charset}", body)) as server:
        error = failure(colour, server.url, get)
        if isinstance(error, errors.ConnectionLostError):  # a header that HTTP itself refuses
            assert "\x1b" in charset
        else:
            assert (type(error), error.body) == (errors.ResponseDecodeError, body)


@pytest.mark.parametrize("colour", COLOURS)
def test_a_byte_order_mark_is_accepted(colour: str) -> None:
    for content_type in (None, "application/json; charset=utf-8"):
        with FaultServer(typed(content_type, b"\xef\xbb\xbf" + GOOD)) as server:
            assert run(colour, server.url, get).id == "1"
