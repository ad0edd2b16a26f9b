"""What is JSON, and what is not: every class of well-formed and of malformed text, with vectors of our own."""

from __future__ import annotations

import json
import random
import weakref
from decimal import Decimal
from typing import Any

import pytest
from workorders_example_client.resources.things import BARE
from workorders_runtime import exceptions
from workorders_runtime.serialization import json as json_module
from workorders_runtime.serialization import json_steps
from workorders_runtime.serialization.codec import encode
from workorders_runtime.serialization.json import dumps

from tests.runtime.http.test_success_responses import typed
from tests.support.calls import FLAVORS, failure, get, outcomes, run
from tests.support.fault_server import FaultServer

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
    b"1." + b"1" * 5_000,
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
    *(b"1e99999999999999999999", b"1" * 5_000),
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
    *(b"[" * 202 + b"]" * 202, b"[" * 100_000, b'{"a":' * 100_000, b'[{"a":' * 50_000, b"[" * 100_000 + b"]" * 100_000),
)


def _free(client: Any) -> Any:
    return client.request("GET", "/x")


def _table(client: Any) -> Any:
    return client.things._call(BARE, dict[str, Any], {}, {})


def _exact(body: bytes) -> Any:
    return json.loads(body.decode("utf-8-sig"), parse_float=Decimal)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_all_that_is_json_is_read_exactly_and_written_back(flavor: str) -> None:
    inside = [b'{"data": {"id": "1", "more": %s}}' % body.removeprefix(b"\xef\xbb\xbf") for body in JSON]
    with FaultServer([typed(None, body) for body in (*JSON, *inside)]) as server:
        found = outcomes(flavor, server.url, [_free] * len(JSON) + [get] * len(JSON))
    for body, raw, thing in zip(JSON, found, found[len(JSON) :], strict=False):
        assert _exact(dumps(raw.value)) == _exact(body), body[:60]
        assert _exact(dumps(encode(thing)))["more"] == _exact(body), body[:60]


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("call", [_free, _table, get], ids=["free", "table", "model"])
def test_nothing_else_is_read_as_json(flavor: str, call: Any) -> None:
    with FaultServer([typed(None, body) for body in NO_JSON]) as server:
        for body, error in zip(NO_JSON, outcomes(flavor, server.url, [call] * len(NO_JSON)), strict=True):
            assert type(error) is exceptions.ResponseDecodeError, (body[:60], error)
            assert (error.body, error.parsed, len(str(error)) <= 1000) == (body, None, True)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_of_a_key_that_comes_twice_the_last_value_wins_unless_strict(flavor: str) -> None:
    body = b'{"data": {"id": "1", "id": "2", "x": {"a": 1, "a": 2}}, "data": {"id": "3", "id": "4"}}'
    with FaultServer(typed(None, body)) as server:
        assert run(flavor, server.url, get).id == "4"
        error = failure(flavor, server.url, get, strict=True)
        assert (type(error), error.body) == (exceptions.ResponseDecodeError, body)


def _outcome(body: bytes, *, unique: bool = False) -> str:
    try:
        return repr(json_module.loads(body, unique=unique))
    except json_module.JsonError as error:
        return str(error)


@pytest.mark.parametrize("unique", [False, True])
def test_a_body_that_is_read_in_steps_is_read_in_the_same_way(unique: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    bodies = (*JSON, *NO_JSON, b'{"a":1,"a":2}', b"[" * 199 + b"]" * 199, b"[" * 500 + b"]" * 500)
    at_once = [_outcome(body, unique=unique) for body in bodies]
    monkeypatch.setattr(json_module, "_MAX_BYTES_AT_ONCE", -1)
    assert [_outcome(body, unique=unique) for body in bodies] == at_once
    token = json_module.check_deadline.set(lambda: None)
    try:
        assert [_outcome(body, unique=unique) for body in bodies] == at_once
    finally:
        json_module.check_deadline.reset(token)


LETTERS = ("a", "é", "😀", '"', "\\", "\n", ",", "{", "},", "[", ":", "\u2028", " ")
DAMAGE = (b"", b'"', b",", b"}", b"]", b"\\ud800", b"\\", b"{", b"[", b"\xff", b"1", b"-", b"\\u12", b".", b"e")


def _text(chance: random.Random) -> str:
    return "".join(chance.choice(LETTERS) for _ in range(chance.choice((0, 1, 3, 10, 200))))


def _any_value(chance: random.Random, depth: int = 0) -> Any:
    kind, size = chance.random(), chance.choice((0, 1, 2, 8))
    if depth < 5 and kind < 0.25:
        return [_any_value(chance, depth + 1) for _ in range(size)]
    if depth < 5 and kind < 0.5:
        return {_text(chance): _any_value(chance, depth + 1) for _ in range(size)}
    if depth < 5 and kind < 0.6:
        return [_any_value(chance, depth + 1)] * chance.randrange(20)
    return chance.choice((None, True, False, 0, -1, 12345678, 1.5, 1e30, 1.25e-7, "x", _text(chance)))


def test_bodies_larger_than_a_window_are_read_in_the_same_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any JSON, and JSON that was damaged; where it is damaged is described in other words."""
    chance = random.Random(12)
    monkeypatch.setattr(json_steps, "_WINDOW", 48)
    for _ in range(50):
        value = [_any_value(chance)] * chance.randint(1, 3)
        separators = chance.choice((None, (",", ":")))
        indent = chance.choice((None, None, 1))
        body = json.dumps(value, ensure_ascii=chance.random() < 0.5, indent=indent, separators=separators).encode()
        if chance.random() < 0.4:
            at = chance.randrange(len(body))
            body = body[:at] + chance.choice(DAMAGE) + body[at + chance.choice((0, 1, 5)) :]
        unique = chance.random() < 0.3
        with monkeypatch.context() as patch:
            patch.setattr(json_module, "_MAX_BYTES_AT_ONCE", len(body))
            patch.setattr(json_module, "_MAX_VALUES_AT_ONCE", len(body))
            at_once = _outcome(body, unique=unique)
        with monkeypatch.context() as patch:
            patch.setattr(json_module, "_MAX_BYTES_AT_ONCE", -1)
            in_steps = _outcome(body, unique=unique)
        assert in_steps == at_once or (at_once.startswith("the body") and in_steps.startswith("the body")), body


@pytest.mark.parametrize(
    ("piece", "expected"),
    [
        ("x", "x"),
        ("\\n", "\n"),
        ("\\u00e9", "é"),
        ("\\ud83d\\ude00", "😀"),
        ("\\\\", "\\"),
        ('\\"', '"'),
        ("é€😀", "é€😀"),
    ],
)
def test_one_long_string_is_read_in_pieces(piece: str, expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lengths: list[int] = []
    at_once = json_steps._scan_string

    def scan(text: str, at: int) -> tuple[str, int]:
        lengths.append(len(text) - at)
        return at_once(text, at)

    monkeypatch.setattr(json_module, "_MAX_BYTES_AT_ONCE", -1)
    monkeypatch.setattr(json_steps, "_scan_string", scan)
    body = f'{{"a": "{piece * 100_000}"}}'.encode()
    assert json_module.loads(body) == {"a": expected * 100_000}
    assert max(lengths) <= 2 * json_steps._WINDOW


class _Entry:
    """Something whose release can be seen."""


@pytest.mark.parametrize("kind", [list, dict])
def test_entries_are_released_unless_somebody_has_them(kind: Any) -> None:
    def made() -> Any:
        entries = [_Entry() for _ in range(2_500)]
        return entries if kind is list else dict(enumerate(entries))

    def one(holder: Any) -> weakref.ref[_Entry]:
        return weakref.ref(holder[7])

    used, unused = made(), made()
    in_use, released = one(used), one(unused)
    large = [[used, unused], used, unused]
    del unused
    json_steps.release(large)
    assert (large, len(used), in_use() is None, released() is None) == ([], 2_500, False, True)
