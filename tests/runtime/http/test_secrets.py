"""Whatever goes wrong, the credentials show nowhere: not in logs, texts, reprs, tracebacks, pickles, warnings.

What a server itself repeats stays, byte for byte, in an error's ``body``, ``parsed`` and ``headers``; never in a text.
"""

from __future__ import annotations

import asyncio
import base64
import copy
import gc
import html
import io
import json
import logging
import pickle
import re
import traceback
import warnings
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote, quote_plus

import httpx2
import pytest
from workorders_runtime import exceptions

from tests.support import server_actions
from tests.support.example_client import (
    FETCHING,
    PLAN,
    AsyncExampleClient,
    ExampleClient,
    async_example_client,
    example_client,
    with_token_endpoint,
)
from tests.support.fault_server import Act, FaultServer, Wire, refused_url
from tests.support.mock_transport import Time, reply
from tests.support.server_actions import http

SECRET = "canary-s3cret/+='%\"x"
FETCHED = "canary-f3tched/+='%\"x"
LOGIN = {"client_id": "cid", "client_secret": SECRET, "username": "ann", "password": f"{SECRET}-pw"}
WAYS: dict[str, tuple[Any, dict[str, Any]]] = {
    "bearer": (PLAN, {"token": SECRET}),
    "basic": (PLAN, {"username": "ann", "password": SECRET}),
    "query": (PLAN, {"api_key": SECRET}),
    "fetched": (FETCHING, LOGIN),
    "fetched-in-query": (FETCHING, {**LOGIN, "token_in": "query"}),
}


def forms(secret: str) -> set[str]:
    """How a secret may be disguised."""
    encoded = {base64.b64encode(each.encode()).decode().rstrip("=") for each in (secret, f"ann:{secret}")}
    once = secret.replace("\\", "\\\\").replace("'", "\\'")
    found = {once, secret, quote(secret, safe=""), quote(secret), quote_plus(secret), repr(secret)[1:-1], secret[::-1]}
    return found | encoded | {each.replace('"', '\\"') for each in found}


FORMS = tuple({*forms(SECRET), *forms(FETCHED), "s3cret", "f3tched", "s3cret"[::-1]})


def assert_clean(text: str, where: str) -> None:
    for form in FORMS:
        assert form not in text, f"{where} shows a secret: …{text[max(0, text.index(form) - 80) : text.index(form)]}"


CONTEXT = httpx2.create_ssl_context()


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """Everything that any logger says, at the lowest level; warnings too."""
    monkeypatch.setattr(httpx2, "create_ssl_context", lambda **options: CONTEXT)  # it is slow, and nothing here is TLS
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s %(message)s"))
    root = logging.getLogger()
    names = ("", "httpx2", "httpcore2", "asyncio", "workorders_example_client")
    levels = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(1)
    root.addHandler(handler)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        yield stream
        gc.collect(1)
        for each in warned:
            assert_clean(str(each.message), "a warning")
    root.removeHandler(handler)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def login(act: Act) -> Act:
    """Give the token to whoever asks for it; do this with every other request."""

    def both(wire: Wire) -> object:
        if wire.request.target == "/oauth/token":
            wire.send(http({"access_token": FETCHED, "expires_in": 3600, "refresh_token": f"{FETCHED}-2"}))
            return True
        return act(wire)

    return both


def texts(error: exceptions.ApiError) -> str:
    """All that people and programs print of an error, its causes included."""
    whole = "".join(traceback.format_exception(error))
    shown = [str(error), repr(error), whole, error.url, repr(error.attempts), repr(error.headers)]
    shown += [repr(error.message), repr(error.code), repr(error.request_id), str(vars(error).get("location"))]
    return "\n".join((*shown, *getattr(error, "__notes__", ())))


def check(error: exceptions.ApiError | None, stream: io.StringIO, client: object, *, echoed: bool = False) -> None:
    assert_clean(stream.getvalue(), "the log")
    assert_clean(repr(client) + repr(getattr(client, "things", "")), "a repr of the client")
    if error is None:
        return
    assert_clean(texts(error), "an error")
    for each in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert (type(each), vars(each).keys()) == (type(error), vars(error).keys())
        assert_clean(texts(each), "a copy of an error")
    if not echoed:
        assert_clean(pickle.dumps(error, 0).decode("latin-1"), "a pickle")
        assert_clean(repr(vars(error)), "an error's attributes")


STATUSES: dict[str, Callable[[], Act]] = {
    **{
        str(status): (lambda status=status: server_actions.reply(status, {"m": "no"}))
        for status in (301, 400, 401, 403, 500)
    },
    "html": lambda: server_actions.reply(200, b"<html>", "Content-Type: text/html"),
    "broken json": lambda: server_actions.reply(200, b'{"data"'),
    "other shape": lambda: server_actions.reply(200, [1]),
    "deviating": lambda: server_actions.reply(200, {"data": {"id": 5}}),
}
SITUATIONS: dict[str, Callable[[], Act]] = {**server_actions.FAULTS, **STATUSES}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("situation", SITUATIONS)
def test_no_fault_shows_a_secret(situation: str, way: str, logged: io.StringIO) -> None:
    plan, options = WAYS[way]
    server = FaultServer(login(SITUATIONS[situation]()))
    with server, ExampleClient(plan, base_url=server.url, max_retries=0, **options) as client:
        check(failure(lambda: client.things.get("1")), logged, client)
    assert "httpcore2" in logged.getvalue()
    assert "workorders_example_client" in logged.getvalue()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("situation", sorted(SITUATIONS)[::3])
def test_no_fault_shows_a_secret_in_an_event_loop(situation: str, way: str, logged: io.StringIO) -> None:
    plan, options = WAYS[way]

    async def run(url: str) -> tuple[exceptions.ApiError | None, AsyncExampleClient]:
        async with AsyncExampleClient(plan, base_url=url, max_retries=0, **options) as client:
            return await afailure(client.things.get("1")), client

    with FaultServer(login(SITUATIONS[situation]())) as server:
        error, client = asyncio.run(run(server.url), debug=True)
    check(error, logged, client)


@pytest.mark.parametrize("way", WAYS)
def test_no_refused_connection_shows_a_secret(way: str, logged: io.StringIO) -> None:
    with refused_url() as url, ExampleClient(WAYS[way][0], base_url=url, max_retries=0, **WAYS[way][1]) as client:
        check(failure(lambda: client.things.get("1")), logged, client)


# -- servers that repeat what they were sent --------------------------------------------------------------------------


def echo(wire: Wire) -> object:
    """Repeat the credentials in every part of a response."""
    request = wire.request
    sent = request.headers.get("authorization", "") or request.target
    body = {"message": f"{'x' * 580} {sent} refused", "code": sent, "requestId": sent}
    headers = (f"Location: https://login.test/{sent}?back={sent}", f"Set-Cookie: s={sent}", f"X-Request-Id: {sent}")
    wire.send(http(body, 302 if request.target.startswith("/things/2") else 400, *headers, reason=sent))
    return True


def echo_in_page(wire: Wire) -> object:
    sent = wire.request.headers.get("authorization", "") or wire.request.target
    wire.send(http(f"<html>{'x' * 280}{sent}".encode(), 200, "Content-Type: text/html"))
    return True


def echo_in_status_line(wire: Wire) -> object:
    sent = wire.request.headers.get("authorization", "") or wire.request.target
    wire.send(f"{sent} nonsense\r\n\r\n".encode("latin-1"))
    return False


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("act", [echo, echo_in_page, echo_in_status_line], ids=lambda act: act.__name__)
@pytest.mark.parametrize("number", ["1", "2"])
def test_what_a_server_repeats_is_in_no_text(act: Act, number: str, way: str, logged: io.StringIO) -> None:
    plan, options = WAYS[way]
    with (
        FaultServer(login(act)) as server,
        ExampleClient(plan, base_url=server.url, max_retries=0, **options) as client,
    ):
        check(failure(lambda: client.things.get(number)), logged, client, echoed=True)


# -- a client that was passed in --------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("status", [200, 302, 400, 500])
def test_the_log_of_a_client_that_was_passed_in_hides_them_too(way: str, status: int, logged: io.StringIO) -> None:
    plan, options = WAYS[way]

    def respond(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/oauth/token":
            return reply(200, {"access_token": FETCHED})
        return reply(status, {"data": {"id": "1"}}, location=str(request.url))

    with example_client(respond, plan, max_retries=0, **options) as client:
        check(failure(lambda: client.things.get("1")), logged, client, echoed=True)
    assert "HTTP Request: GET https://api.example.test/things/1" in logged.getvalue()


@pytest.mark.parametrize("name", ["httpx2", "httpcore2.http2", "hpack.hpack", "hpack.table"])
def test_the_logs_of_libraries_hide_them_too(name: str, logged: io.StringIO) -> None:
    def server(request: httpx2.Request) -> httpx2.Response:
        logging.getLogger(name).debug("Adding %s to the header table", request.headers.raw)
        return reply(200, {"data": {"id": "1"}})

    example_client(server, token=SECRET).things.get("1")
    assert "to the header table" in logged.getvalue()
    assert_clean(logged.getvalue(), name)


def test_the_log_of_other_clients_is_left_alone(logged: io.StringIO) -> None:
    """The filter is for our own requests; nobody else's log changes."""
    with example_client(lambda request: reply(500), PLAN, max_retries=0, token=SECRET) as client:
        failure(lambda: client.things.get("1"))
    with httpx2.Client(transport=httpx2.MockTransport(lambda request: reply(200))) as other:
        other.get("https://other.test/?key=not-ours")
    assert "key=not-ours" in logged.getvalue()


# -- the token endpoint -----------------------------------------------------------------------------------------------

RESPONSES: dict[str, Any] = {
    "another shape": reply(200, {"token": FETCHED}),
    "not to be sent": reply(200, {"access_token": f"{FETCHED}\n"}),
    "html": reply(200, f"<p>{FETCHED}".encode(), content_type="text/html"),
    "refused": reply(400, {"error": "invalid_grant"}),
    "refused, with what was sent": reply(400, {"error": f"{'y' * 570} no {SECRET}-pw for {SECRET}"}),
    "time-out": httpx2.ReadTimeout(SECRET),
}


@pytest.mark.parametrize("response", RESPONSES)
def test_no_token_response_shows_a_secret(response: str, logged: io.StringIO) -> None:
    """What came from a token endpoint is not even kept as a body when it may hold a token."""

    def respond(request: httpx2.Request) -> httpx2.Response:
        found = RESPONSES[response]
        if isinstance(found, Exception):
            raise found
        return httpx2.Response(found.status_code, headers=found.headers.raw, content=found.content)

    with example_client(respond, FETCHING, max_retries=0, **LOGIN) as client:
        error = failure(lambda: client.things.get("1"))
        assert isinstance(error, exceptions.TokenError)
        check(error, logged, client, echoed="what was sent" in response)


def test_a_token_response_that_breaks_off_is_not_kept(logged: io.StringIO) -> None:
    body = b'{"access_token": "' + FETCHED.encode()
    server = FaultServer(server_actions.raw(http(body, length=500)))
    with server, ExampleClient(FETCHING, base_url=with_token_endpoint(server.url), max_retries=0, **LOGIN) as client:
        error = failure(lambda: client.things.get("1"))
        assert isinstance(error, exceptions.TokenError)
        assert isinstance(error.__cause__, exceptions.ConnectionLostError)
        assert error.__cause__.body == b""
        check(error, logged, client)


# -- values of one's own ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "options",
    [{"token": f"{SECRET}\n"}, {"token": f" {SECRET}"}, {"token": f"{SECRET}é"}, {"username": SECRET}, {"token": 5}],
)
def test_a_refused_credential_is_not_shown(options: dict[str, Any]) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        ExampleClient(PLAN, **options)
    assert_clean("".join(traceback.format_exception(caught.value)), "an error")


def test_settings_and_tokens_show_nothing() -> None:
    with example_client(lambda request: reply(200, {"access_token": FETCHED}), FETCHING, **LOGIN) as client:
        shown = [
            client.auth.fetch(),
            client._operations.settings,
            client._operations.credentials,
            client._operations.redactor,
        ]
        assert_clean(repr(shown), "a repr")
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(client)
        with pytest.raises(TypeError, match="cannot be pickled"):
            copy.copy(client)
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(async_example_client(lambda request: reply(200)))


@pytest.mark.parametrize("kind", [ExampleClient, AsyncExampleClient])
def test_a_client_that_is_not_complete_has_a_repr_without_secrets(kind: Any) -> None:
    assert repr(kind.__new__(kind)) == f"<{kind.__name__}>"
    with pytest.raises(ValueError, match="base_url") as caught:
        kind(token=SECRET, base_url="ftp://example.test")
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame for frame in shown.stack if "workorders_runtime" in frame.filename]
    assert ours
    assert not [frame for frame in ours if SECRET in str(frame.locals)]


def failure(call: Callable[[], Any]) -> exceptions.ApiError | None:
    try:
        call()
    except exceptions.ApiError as error:
        return error
    return None


async def afailure(call: Any) -> exceptions.ApiError | None:
    try:
        await call
    except exceptions.ApiError as error:
        return error
    return None


# -- spellings, keys and log lines ------------------------------------------------------------------------------------


def _html(text: str) -> str:
    return html.escape(text).replace("&#x27;", "&#39;")


SPELLINGS: dict[str, Callable[[str], str]] = {
    "JSON": lambda text: json.dumps(text)[1:-1],
    "JSON with escaped slashes": lambda text: json.dumps(text)[1:-1].replace("/", "\\/"),
    "percent": lambda text: quote(text, safe=""),
    "percent, lower case": lambda text: re.sub("%..", lambda found: found[0].lower(), quote(text, safe="")),
    "form": quote_plus,
    "HTML": html.escape,
    "HTML with numbers": _html,
    "base64": lambda text: base64.b64encode(text.encode()).decode(),
    "base64 for URLs": lambda text: base64.urlsafe_b64encode(text.encode()).decode().rstrip("="),
    "base64 after a name": lambda text: base64.b64encode(f"ann:{text}".encode()).decode(),
    "base64 inside a text": lambda text: base64.b64encode(f"token {text} is wrong".encode()).decode(),
    "percent twice": lambda text: quote(quote(text, safe=""), safe=""),
    "JSON twice": lambda text: json.dumps(json.dumps(text)[1:-1])[1:-1],
    "HTML in percent": lambda text: quote(_html(text), safe=""),
    "HTML, each character": lambda text: "".join(f"&#{ord(each)};" for each in text),
    "HTML, each character in hexadecimal": lambda text: "".join(f"&#x{ord(each):X}" for each in text),
    "JSON, each character": lambda text: "".join(f"\\u{ord(each):04x}" for each in text),
    "percent, each character": lambda text: "".join(f"%{ord(each):02x}" for each in text),
    "percent three times": lambda text: quote(quote(quote(text, safe=""), safe=""), safe=""),
    "some characters in hexadecimal": lambda text: text.replace("r", "\\x72")
    .replace("/", "%2f")
    .replace("s", "&#115;"),
    "hexadecimal": lambda text: text.encode().hex(),
    "base64 twice": lambda text: base64.b64encode(base64.b64encode(text.encode())).decode(),
    "base64 in percent": lambda text: quote(base64.b64encode(f"ann:{text}".encode()).decode(), safe=""),
    "JSON in HTML": lambda text: html.escape(json.dumps(text)[1:-1]),
}


@pytest.mark.parametrize("spell", SPELLINGS.values(), ids=SPELLINGS)
def test_every_spelling_of_a_secret_is_redacted(spell: Callable[[str], str]) -> None:
    spelled = spell(SECRET)
    said = example_client(lambda request: reply(400, {"message": f"bad: {spelled}"}), token=SECRET)
    with pytest.raises(exceptions.BadRequestError) as caught:
        said.things.get("1")
    core = spelled.strip("=")[4:-4]
    assert core not in str(caught.value)
    assert core not in str(caught.value.message)
    assert "***" in str(caught.value)


@pytest.mark.parametrize("spell", [str, *(SPELLINGS[name] for name in ("percent", "JSON, each character", "base64"))])
@pytest.mark.parametrize("place", ["deviation", "message", "text"])
def test_a_secret_that_is_cut_is_redacted(spell: Callable[[str], str], place: str) -> None:
    spelled, found = spell(SECRET), set[str]()
    for before in range(3, 103, 5) if place == "deviation" else range(3, 1_020, 40):
        text = spelled * 200 + "x" * before if place == "text" else "x" * before + spelled + "y" * 5_000
        body: Any = {"data": {"id": "1", "note": [text]}} if place == "deviation" else {"x": text}
        raw, kind = (
            (text.encode(), "text/plain") if place == "text" else (json.dumps(body).encode(), "application/json")
        )
        response = reply(200 if place == "deviation" else 400, raw, content_type=kind)
        deviations: list[Any] = []
        client = example_client(lambda _, found=response: found, token=SECRET, on_deviation=deviations.append)  # type: ignore[misc]
        error = failure(lambda client=client: client.things.get("1"))  # type: ignore[misc]
        found.add(f"{error} {deviations}")
    assert not [each for each in found if spelled[: len(spelled) // 3] in each]


def test_a_key_and_a_value_that_repeat_a_secret_are_redacted_in_deviations(logged: io.StringIO) -> None:
    body = {"data": {"id": "1", "states": {SECRET: 5}, "note": [SECRET]}}
    found: list[Any] = []
    example_client(lambda request: reply(200, body), token=SECRET, on_deviation=found.append).things.get("1")
    assert sorted(each.pointer for each in found) == ["/data/note", "/data/states/***"]
    assert_clean(repr(found) + logged.getvalue(), "a deviation")
    strict = example_client(lambda request: reply(200, body), token=SECRET, strict=True)
    with pytest.raises(exceptions.ResponseValidationError) as caught:
        strict.things.get("1")
    assert_clean(f"{caught.value} {caught.value.deviations}", "a strict error")


def test_a_server_cannot_write_log_lines(logged: io.StringIO) -> None:
    forged = "x\n2026-01-01 ERROR forged\r\x1b[31m\u2028\u202e" + "y" * 5000
    client = example_client(lambda request: reply(200, {"data": {"id": "1", "states": {forged: 5}, "note": [forged]}}))
    client.things.get("1")
    lines = [line for line in logged.getvalue().splitlines() if "does not match the spec" in line or "forged" in line]
    assert len(lines) == 2
    assert all(len(line) < 1000 and line.isprintable() for line in lines)
    assert not any(line.startswith("2026") for line in lines)


# -- local variables --------------------------------------------------------------------------------------------------


def _frames(error: BaseException) -> str:
    """A traceback with the local variables of this project's frames; the tests' own are left out."""
    summary = traceback.TracebackException.from_exception(error, capture_locals=True)
    texts: list[str] = []
    waiting: list[traceback.TracebackException] = [summary]
    while waiting:
        each = waiting.pop()
        texts += [str(frame.locals) for frame in each.stack if "/tests/" not in frame.filename]
        waiting += [inner for inner in (each.__cause__, each.__context__) if inner is not None]
    return "\n".join(texts)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize("response", ["500", "401", "no token", "not JSON", "no connection", "wrong shape"])
def test_no_local_variable_shows_a_secret(response: str, flavor: str, way: str) -> None:
    plan, options = WAYS[way]

    def server(request: httpx2.Request) -> httpx2.Response:
        if response == "no connection":
            raise httpx2.ConnectError("refused")
        if request.url.path == "/oauth/token" and response in ("401", "wrong shape"):
            return reply(200, {"access_token": FETCHED, "refresh_token": f"{FETCHED}-r", "expires_in": 100})
        if response in ("500", "401"):
            return reply(int(response), {"message": "no"})
        if response == "wrong shape":
            return reply(200, [1])
        if response == "not JSON":
            return reply(200, b"not JSON", content_type="application/json")
        return reply(200, {"refresh_token": FETCHED, "error": "x"} if "token" in request.url.path else {"error": "x"})

    transport = httpx2.MockTransport(server)
    clients = (
        ExampleClient(plan, httpx2.Client(transport=transport), clock=Time().clock, **options),
        AsyncExampleClient(plan, httpx2.AsyncClient(transport=transport), clock=Time().clock, **options),
    )

    async def main() -> None:
        await clients[1].things.get("1")

    with pytest.raises(exceptions.ApiError) as caught:
        asyncio.run(main()) if flavor == "async" else clients[0].things.get("1")
    assert_clean(_frames(caught.value), "a frame")
