"""Credentials, servers, and the token a client fetches itself."""

from __future__ import annotations

import asyncio
import base64
import pickle
import threading
from typing import Any

import httpx2
import pytest
from workorders_runtime import exceptions
from workorders_runtime.auth.credentials import CredentialsError, Token

from tests.support.example_client import (
    FETCHING,
    SECRET,
    AsyncExampleClient,
    ExampleClient,
    async_example_client,
    example_client,
)
from tests.support.mock_transport import THING, Server, Time, reply

OK = {"data": THING}
LOGIN: dict[str, Any] = {
    "client_id": "cid",
    "client_secret": "canary-secret",
    "username": "ann",
    "password": "canary-pw",
}


# -- given credentials ---------------------------------------------------------------------------------------------


def test_where_credentials_go(monkeypatch: pytest.MonkeyPatch) -> None:
    def sent(**options: Any) -> httpx2.Request:
        server = Server(OK)
        ExampleClient(http_client=httpx2.Client(transport=httpx2.MockTransport(server)), **options).things.get("1")
        return server.last

    assert sent(token=SECRET).headers["Authorization"] == f"Bearer {SECRET}"
    basic = sent(username="ann", password="p:w").headers["Authorization"]
    assert base64.b64decode(basic.removeprefix("Basic ")) == b"ann:p:w"
    assert sent(api_key="k&1").url.query == b"key=k%261"
    monkeypatch.setenv("EXAMPLE_CLIENT_API_KEY", "from-env")
    assert sent().url.query == b"key=from-env"
    assert "from-env" not in str(sent(token="explicit").url)
    monkeypatch.setenv("EXAMPLE_CLIENT_TOKEN", "too")
    with pytest.raises(ValueError, match="several alternatives"):
        sent()


@pytest.mark.parametrize(
    ("options", "text"),
    [
        (
            {},
            "ExampleClient(): no credentials. Pass token= (or set EXAMPLE_CLIENT_TOKEN), "
            "or username= and password= (or set EXAMPLE_CLIENT_USERNAME and EXAMPLE_CLIENT_PASSWORD), "
            "or api_key= (or set EXAMPLE_CLIENT_API_KEY)",
        ),
        ({"token": "a", "api_key": "b"}, "exclude each other"),
        ({"username": "a"}, "password missing"),
        ({"token": f"{SECRET}\n"}, "token contains a line break"),
        ({"token": f" {SECRET}"}, "whitespace at its ends"),
        ({"token": ""}, "token is empty"),
        ({"token": f"Bearer {SECRET}"}, "token must not begin with 'Bearer'"),
        ({"token": f"bearer {SECRET}"}, "Pass only the rest"),
        ({"username": "a:b", "password": SECRET}, "username must not contain a colon"),
        ({"token": f"{SECRET}é"}, "characters that cannot be sent"),
    ],
)
def test_credentials_that_are_refused(options: dict[str, Any], text: str) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        ExampleClient(**options)
    assert text in str(caught.value)
    assert SECRET not in str(caught.value)


def test_what_can_be_given_is_told_apart_and_copied() -> None:
    with pytest.raises(CredentialsError) as caught:
        ExampleClient()
    copied = pickle.loads(pickle.dumps(caught.value))
    assert str(copied) == str(caught.value)
    assert (copied.problem, copied.is_ambiguous) == ("ExampleClient(): no credentials", False)
    assert [each.options for each in copied.choices] == [("token",), ("username", "password"), ("api_key",)]
    assert copied.choices[1].variables == ("EXAMPLE_CLIENT_USERNAME", "EXAMPLE_CLIENT_PASSWORD")


def test_an_empty_environment_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXAMPLE_CLIENT_TOKEN", "")
    with pytest.raises(ValueError, match="no credentials"):
        ExampleClient()


# -- servers -------------------------------------------------------------------------------------------------------


def test_servers(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ExampleClient(token="x").base_url == "https://api.example.test"
    assert ExampleClient(token="x", server="eu").base_url == "https://main.eu.example.test/v2"
    assert ExampleClient(token="x", server="eu", region="alt").base_url == "https://alt.eu.example.test/v2"
    monkeypatch.setenv("EXAMPLE_CLIENT_REGION", "alt")
    assert ExampleClient(token="x", server="eu").base_url == "https://alt.eu.example.test/v2"
    with pytest.raises(ValueError, match="server must be one of 'us', 'eu'"):
        ExampleClient(token="x", server="mars")
    with pytest.raises(ValueError, match="region must be one of"):
        ExampleClient(token="x", server="eu", region="x.evil.test/")
    assert repr(ExampleClient(token=SECRET)) == "<ExampleClient https://api.example.test>"


@pytest.mark.parametrize(
    "url",
    [
        "http://api.example.test",
        "https://user:pw@api.example.test",
        "https://api.example.test/?x=1",
        "https://api.example.test/#f",
        "https://api.example.test@evil.test",
        "ftp://api.example.test",
        "api.example.test",
        "https://",
        "https://api.example.test/a/../b",
        "https://api.example.test/a b",
        "https://api.example.test\\@evil",
        "https://api.example.test:99999",
        "https://ünï.test",
        "https://127.0.0.1.evil.test\n",
        "http://127.0.0.1.evil.test",
    ],
)
def test_base_urls_that_are_refused(url: str) -> None:
    with pytest.raises(ValueError, match="base_url must be https") as caught:
        ExampleClient(token="x", base_url=url)
    assert "pw" not in str(caught.value)


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080", "http://localhost/x/", "https://[::1]:1/a", "http://[::1]"])
def test_base_urls_that_are_fine(url: str) -> None:
    assert ExampleClient(token="x", base_url=url).base_url == url.rstrip("/")


# -- fetched tokens ------------------------------------------------------------------------------------------------


class Api:
    """An API with a token endpoint; knows which token is valid."""

    def __init__(self, lifetime: Any = 3600) -> None:
        self.lifetime = lifetime
        self.valid = ""
        self.issued = 0
        self.logins: list[dict[str, str]] = []
        self.calls: list[httpx2.Request] = []
        self.login_responses: list[Any] = []
        self.refused = reply(401)
        self.lock = threading.Lock()

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "login.example.test":
            with self.lock:
                assert "authorization" not in request.headers
                self.logins.append(dict(httpx2.QueryParams(request.content.decode()).items()))
                if self.login_responses and (response := self.login_responses.pop(0)) is not None:
                    if isinstance(response, Exception):
                        raise response
                    return response  # type: ignore[no-any-return]
                self.issued += 1
                self.valid = f"canary-token-{self.issued}"
                body = {
                    "access_token": self.valid,
                    "expires_in": self.lifetime,
                    "refresh_token": f"canary-fresh-{self.issued}",
                }
                return reply(200, body)
        self.calls.append(request)
        token = request.url.params.get("access_token") or request.headers.get("authorization", "").removeprefix(
            "Bearer "
        )
        assert "canary-secret" not in str(request.url) + str(request.headers.raw)
        return reply(200, OK) if token == self.valid else self.refused

    async def slowly(self, request: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0.01)
        return self(request)


def fetching(api: Api, **settings: Any) -> ExampleClient:
    return example_client(api, FETCHING, **LOGIN, **settings)


def test_a_token_is_fetched_once_and_renewed_in_time() -> None:
    api, time = Api(), Time()
    client = fetching(api, clock=time.clock)
    client.things.get("1")
    client.things.get("1")
    assert api.logins == [LOGIN | {"grant_type": "password"}]
    time.now += 3539
    client.things.get("1")
    assert len(api.logins) == 1
    time.now += 2
    client.things.get("1")
    assert api.logins[1] == {
        "grant_type": "refresh_token",
        "client_id": "cid",
        "client_secret": "canary-secret",
        "refresh_token": "canary-fresh-1",
    }
    assert api.calls[-1].headers["Authorization"] == "Bearer canary-token-2"


def test_the_token_may_go_into_the_query() -> None:
    api = Api()
    fetching(api, token_in="query").things.get("1")
    assert api.calls[0].url.params["access_token"] == "canary-token-1"
    with pytest.raises(ValueError, match="token_in must be one of 'header' and 'query'"):
        fetching(api, token_in="cookie")


@pytest.mark.parametrize("refused", [reply(401), reply(400, {"message": "Expired Token."})])
def test_a_refused_token_is_renewed_once(refused: httpx2.Response) -> None:
    api = Api()
    api.refused = refused
    client = fetching(api)
    client.things.get("1")
    api.valid = "revoked"
    assert client.things.update("1", note="x").id == "1"
    assert len(api.calls) == 3
    assert api.calls[1].content == api.calls[2].content
    assert api.logins[1]["grant_type"] == "refresh_token"


def test_a_token_refused_twice_is_an_error() -> None:
    api = Api()
    client = fetching(api)
    client.things.get("1")
    api.issued, api.valid = 0, "never"
    api.login_responses = [reply(200, {"access_token": "canary-other"})]
    with pytest.raises(exceptions.AuthenticationError) as caught:
        client.things.get("1")
    assert [attempt.cause for attempt in caught.value.attempts] == ["the access token was rejected", "status 401"]
    assert (len(api.logins), len(api.calls)) == (2, 3)


@pytest.mark.parametrize("response", [reply(403), reply(400, {"message": "bad value"})])
def test_other_refusals_do_not_renew(response: httpx2.Response) -> None:
    api = Api()
    client = fetching(api)
    client.things.get("1")
    api.valid, api.refused = "x", response
    with pytest.raises(exceptions.StatusError):
        client.things.get("1")
    assert len(api.logins) == 1


def test_a_refused_refresh_falls_back_to_the_credentials() -> None:
    api = Api()
    client = fetching(api)
    client.things.get("1")
    api.valid = "revoked"
    api.login_responses = [reply(400, {"error": "invalid_grant"})]
    client.things.get("1")
    assert [login["grant_type"] for login in api.logins] == ["password", "refresh_token", "password"]


@pytest.mark.parametrize(
    "response",
    [
        reply(400, {"error": "invalid_grant", "hint": "canary-pw"}),
        reply(500),
        reply(200, b"<html>", content_type="text/html"),
        reply(200, {"token": "x"}),
        reply(200, {"access_token": "a\nb"}),
        reply(200, []),
        httpx2.ReadTimeout("canary-pw"),
        httpx2.ConnectError("canary-pw"),
    ],
)
def test_no_token(response: Any) -> None:
    api = Api()
    api.login_responses = [response] * 5
    expected = exceptions.ConnectError if isinstance(response, httpx2.ConnectError) else exceptions.TokenError
    with pytest.raises(expected, match="no access token") as caught:
        fetching(api, clock=Time().clock).things.update("1", note="x")
    assert (api.calls, caught.value.maybe_applied) == ([], False)
    assert "canary" not in str(caught.value) + caught.value.url
    assert len(api.logins) <= 3


def test_the_first_refusal_is_told_when_no_new_token_comes() -> None:
    api = Api()
    client = fetching(api, max_retries=0)
    client.things.get("1")
    api.valid = "revoked"
    api.login_responses = [httpx2.ReadTimeout("x")]
    with pytest.raises(exceptions.TokenError) as caught:
        client.things.get("1")
    assert "the last one was rejected" in caught.value.__notes__[0]
    client.things.get("1")
    assert api.logins[-1]["refresh_token"] == "canary-fresh-1"


@pytest.mark.parametrize("lifetime", [None, 0, -5, "soon", "3600", 1e300, True, 10])
def test_odd_lifetimes_make_no_loop(lifetime: Any) -> None:
    api = Api(lifetime)
    client = fetching(api, clock=Time().clock)
    for _ in range(3):
        client.things.get("1")
    assert len(api.logins) == 1


def test_the_token_itself() -> None:
    api = Api()
    client = fetching(api)
    token = client.auth.fetch()
    assert isinstance(token, Token)
    assert (token.access_token, token.refresh_token, token.expires_in) == ("canary-token-1", "canary-fresh-1", 3600.0)
    assert "canary" not in repr(token)
    assert client.auth.refresh().access_token == "canary-token-2"
    assert [login["grant_type"] for login in api.logins] == ["password", "refresh_token"]
    assert not hasattr(example_client(api), "auth")


def test_threads_share_one_token() -> None:
    api = Api()
    client = fetching(api)
    failures: list[BaseException] = []

    def work() -> None:
        try:
            client.things.get("1")
        except BaseException as error:
            failures.append(error)

    for round_ in (1, 2):
        threads = [threading.Thread(target=work) for _ in range(50)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert (failures, len(api.logins)) == ([], round_)
        api.valid = "revoked"


@pytest.mark.anyio
async def test_tasks_share_one_token() -> None:
    api = Api()
    transport = httpx2.MockTransport(api.slowly)
    client = AsyncExampleClient(FETCHING, httpx2.AsyncClient(transport=transport), **LOGIN)
    await asyncio.gather(*(client.things.get("1") for _ in range(50)))
    assert len(api.logins) == 1
    api.valid = "revoked"
    await asyncio.gather(*(client.things.get("1") for _ in range(50)))
    assert len(api.logins) == 2
    token = await client.auth.fetch()
    assert token.access_token == "canary-token-3"


@pytest.mark.anyio
async def test_a_cancelled_login_frees_the_others() -> None:
    api = Api()
    client = AsyncExampleClient(FETCHING, httpx2.AsyncClient(transport=httpx2.MockTransport(api.slowly)), **LOGIN)
    first = asyncio.create_task(client.things.get("1"))
    await asyncio.sleep(0.002)
    second = asyncio.create_task(client.things.get("1"))
    await asyncio.sleep(0.002)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    assert (await second).id == "1"


def test_the_flavors_agree_on_credentials() -> None:
    with pytest.raises(ValueError, match="no credentials"):
        AsyncExampleClient()
    assert repr(async_example_client(Server(OK))) == "<AsyncExampleClient https://api.example.test>"
