"""Options that a client refuses or reads: URLs, HTTP clients, proxies, credentials."""

from __future__ import annotations

import asyncio
import base64
import sys
from typing import Any

import httpx2
import pytest
from workorders_runtime.exceptions import ConnectError
from workorders_runtime.http.proxies import is_excluded, proxy_url

from tests.support.calls import FLAVORS, failure, get, run
from tests.support.example_client import (
    FETCHING,
    PLAN,
    SECRET,
    AsyncExampleClient,
    ExampleClient,
    async_example_client,
    example_client,
)
from tests.support.fault_server import FaultServer
from tests.support.mock_transport import Server
from tests.support.server_actions import GOOD
from tests.support.server_actions import reply as server_reply

LOGIN = {"client_id": "c", "client_secret": "s", "username": "u", "password": "p"}
FIELD_NATION: dict[str, Any] = {**LOGIN, "server": "sandbox"}
TOKEN = {"access_token": "t", "expires_in": 3600}


def http_client(server: Server) -> httpx2.Client:
    return httpx2.Client(transport=httpx2.MockTransport(server))


def urls(server: Server) -> list[str]:
    return [str(request.url.copy_with(query=None)) for request in server.requests]


# -- base_url ---------------------------------------------------------------------------------------------------------


def test_base_url_replaces_the_host_of_every_server_and_keeps_their_paths() -> None:
    from workorders_daftra import Daftra
    from workorders_fieldnation import FieldNation

    server = Server(TOKEN, {"id": 5})
    client = FieldNation(base_url="https://gateway.example:8443", http_client=http_client(server), **FIELD_NATION)
    client.work_orders.get(5)
    assert urls(server) == [
        "https://gateway.example:8443/authentication/api/oauth/token",
        "https://gateway.example:8443/api/rest/v2/workorders/5",
    ]
    server = Server({"data": [], "last_page": 1})
    daftra = Daftra(base_url="https://gateway.example/daftra/", api_key="k", http_client=http_client(server))
    assert daftra.base_url == "https://gateway.example/daftra/api2"
    list(daftra.follow_up_statuses.list())
    assert urls(server)[0].startswith("https://gateway.example/daftra/v2/api/entity/")


def test_base_url_does_not_move_a_token_endpoint_on_another_host_unless_allowed() -> None:
    for base_url, host in (
        ("https://gateway.example", "login.example.test"),
        ({"us": "https://gateway.example"}, "login.example.test"),
        ({"us": "https://gateway.example", "LOGIN.example.test": "https://other.example"}, "other.example"),
    ):
        server = Server(TOKEN, GOOD)
        client = example_client(server, FETCHING, base_url=base_url, **LOGIN)
        client.things.get("1")
        assert [request.url.host for request in server.requests] == [host, "gateway.example"]
    server = Server(TOKEN, GOOD)
    example_client(server, FETCHING, base_url={"login.example.test": "https://other.example"}, **LOGIN).things.get("1")
    assert [request.url.host for request in server.requests] == ["other.example", "api.example.test"]


def test_base_url_as_a_mapping_counts_for_the_chosen_server() -> None:
    mapping = {"us": "https://us.gateway.example", "eu": "https://eu.gateway.example/x"}
    assert ExampleClient(token="x", base_url=mapping).base_url == "https://us.gateway.example"
    assert ExampleClient(token="x", server="eu", base_url=mapping).base_url == "https://eu.gateway.example/x/v2"
    assert ExampleClient(token="x", server="eu", base_url={}).base_url == "https://main.eu.example.test/v2"
    by_host = {"main.eu.example.test": "https://gateway.example"}
    assert ExampleClient(token="x", server="eu", base_url=by_host).base_url == "https://gateway.example/v2"
    with pytest.raises(ValueError, match=r"base_url has no server 'mars'. Use the name of a server \('us', 'eu'\)"):
        ExampleClient(token="x", base_url={"mars": "https://gateway.example"})
    with pytest.raises(ValueError, match="base_url must be https"):
        ExampleClient(token="x", base_url={"eu": "ftp://gateway.example"})


def test_a_base_url_with_the_path_of_the_server_is_refused() -> None:
    from workorders_daftra import Daftra

    with pytest.raises(ValueError, match="base_url must not contain the path /api2, which is added to it"):
        Daftra(base_url="https://gateway.example/api2", api_key="k")


# -- http_client ------------------------------------------------------------------------------------------------------


def test_headers_of_an_http_client_and_of_a_call_are_both_sent_as_given() -> None:
    server = Server({"id": 5})
    transport = httpx2.Client(transport=httpx2.MockTransport(server), headers={"Host": "other.example", "X-A": "1"})
    ExampleClient(http_client=transport, token=SECRET).request("POST", "/x", headers={"x-a": "Zoë"}, content="é")
    sent = server.requests[0]
    names = [name.lower() for name, _ in sent.headers.raw]
    assert len(names) == len(set(names))
    assert dict(sent.headers.raw)[b"x-a"] == "Zoë".encode("latin-1")
    assert (sent.headers["host"], sent.headers["content-length"]) == ("other.example", "2")
    assert sent.content == "é".encode()


def test_a_post_without_a_body_says_so_over_an_http_client() -> None:
    server = Server({"id": 5})
    ExampleClient(http_client=http_client(server), token=SECRET).request("POST", "/x")
    assert (server.requests[0].headers["content-length"], server.requests[0].content) == ("0", b"")


def test_http_clients_that_are_refused() -> None:
    classic = type("Client", (), {"__module__": "httpx._client"})()
    with pytest.raises(TypeError, match=r"must be an httpx2.Client, not httpx.Client. httpx2 is the successor"):
        ExampleClient(PLAN, classic, token=SECRET)
    with pytest.raises(TypeError, match=r"must be an httpx2.AsyncClient, not httpx2.Client"):
        AsyncExampleClient(PLAN, httpx2.Client(), token=SECRET)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"must be an httpx2.Client, not httpx2.AsyncClient"):
        ExampleClient(PLAN, httpx2.AsyncClient(), token=SECRET)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="http_client must not have a base_url of its own"):
        ExampleClient(PLAN, httpx2.Client(base_url="https://gateway.example"), token=SECRET)


# -- proxies ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment without proxies."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    ("entry", "host", "excluded"),
    [
        ("*", "api.example", True),
        ("api.example", "api.example", True),
        ("API.Example", "api.example", True),
        ("example", "api.example", True),
        (".example", "api.example", True),
        ("*.example", "api.example", True),
        ("ample", "api.example", False),
        ("api.example:8080", "api.example", True),
        ("api.example:80", "api.example", False),
        ("other.test, api.example:8080", "api.example", True),
        ("other.test api.example", "api.example", True),
        ("127.0.0.1", "127.0.0.1", True),
        ("127.0.0.1:8080", "127.0.0.1", True),
        ("127.0.0.1:80", "127.0.0.1", False),
        ("127.0.0.0/8", "127.5.5.5", True),
        ("127.0.0.1/8", "127.5.5.5", True),
        ("10.0.0.0/8", "127.0.0.1", False),
        ("10.0.0.0/8", "api.example", False),
        ("::1", "::1", True),
        ("[::1]", "::1", True),
        ("[::1]:8080", "::1", True),
        ("[::1]:80", "::1", False),
        ("fd00::/8", "fd00::5", True),
        ("", "api.example", False),
        (":8080", "api.example", False),
        ("127.0.0.0/99", "127.0.0.1", False),
    ],
)
def test_hosts_without_a_proxy(entry: str, host: str, excluded: bool) -> None:
    assert is_excluded(host, 8080, entry) is excluded


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_range_and_a_port_of_the_environment_count(flavor: str, environment: pytest.MonkeyPatch) -> None:
    with FaultServer(server_reply(200, GOOD)) as server, FaultServer(server_reply(200, GOOD)) as proxy:
        environment.setenv("http_proxy", proxy.url)
        for entry in ("127.0.0.0/8", f"127.0.0.1:{server.port}"):
            environment.setenv("no_proxy", entry)
            assert run(flavor, server.url, get, trust_env=True).id == "1"
        assert (len(server.requests), len(proxy.requests)) == (2, 0)
        environment.setenv("no_proxy", "10.0.0.0/8")
        run(flavor, server.url, get, trust_env=True)
        assert (len(server.requests), len(proxy.requests)) == (2, 1)


@pytest.mark.parametrize(
    ("proxy", "reason"),
    [
        ("socks5://127.0.0.1:1", "SOCKS proxy, which needs the package socksio"),
        ("socks5h://ann:canary@127.0.0.1:1", "SOCKS proxy, which needs the package socksio"),
        ("ftp://ann:canary@127.0.0.1", "is a ftp proxy"),
        ("http://ann:canary@127.0.0.1:x", "is not a URL"),
        ("http://", "is not a URL"),
    ],
)
def test_a_proxy_that_cannot_be_used(proxy: str, reason: str, environment: pytest.MonkeyPatch) -> None:
    environment.setitem(sys.modules, "socksio", None)
    environment.setattr("workorders_runtime.http.proxies.find_spec", lambda name: None)
    environment.setenv("https_proxy", proxy)
    for client in (ExampleClient, AsyncExampleClient):
        with pytest.raises(ValueError, match=reason) as caught:
            client(token=SECRET, trust_env=True)
        assert "canary" not in str(caught.value)
        client(token=SECRET)
    environment.setenv("no_proxy", "api.example.test")
    ExampleClient(token=SECRET, trust_env=True)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_proxy_that_cannot_be_used_for_another_server(flavor: str, environment: pytest.MonkeyPatch) -> None:
    environment.setenv("http_proxy", "ftp://127.0.0.1")
    environment.setenv("no_proxy", "127.0.0.1")
    with FaultServer(server_reply(200, GOOD)) as server:

        def spoil(client: Any) -> Any:
            environment.setenv("no_proxy", "other.test")
            return client.things.get("1")

        error = failure(flavor, server.url, spoil, trust_env=True, max_retries=0)
    assert type(error) is ConnectError
    assert "is a ftp proxy" in str(error)


def test_without_a_proxy(environment: pytest.MonkeyPatch) -> None:
    assert proxy_url("https://api.example") is None
    environment.setenv("all_proxy", "proxy.example:3128")
    assert proxy_url("https://api.example") == "http://proxy.example:3128"


# -- credentials and server variables ---------------------------------------------------------------------------------


def test_basic_credentials_may_have_any_characters() -> None:
    from workorders_cyclesoftware import CycleSoftware

    server = Server({"error": False, "data": []})
    client = CycleSoftware(username="ann", password="pä:ß€", country_domain="nl", http_client=http_client(server))
    client.request("GET", "/x")
    sent = server.last.headers["authorization"].removeprefix("Basic ")
    assert base64.b64decode(sent).decode() == "ann:pä:ß€"


@pytest.mark.parametrize("options", [{"token": "canary-é"}, {"token": "canary-\ud800"}])
def test_a_token_must_fit_into_a_header(options: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="token has characters that cannot be sent") as caught:
        ExampleClient(**options)
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize(
    ("subdomain", "reason"),
    [
        ("acme.daftra.com", "must be one part of a host name, without dots, such as 'acme'"),
        ("", "subdomain is empty"),
        ("https://acme.daftra.com", "without dots, such as 'acme'"),
        ("acme/", "may only contain letters, digits, dots, hyphens and underscores"),
        ("a b", "may only contain"),
        (5, "must be text"),
    ],
)
def test_a_server_variable_that_is_no_part_of_a_host(subdomain: Any, reason: str) -> None:
    from workorders_daftra import AsyncDaftra, Daftra

    for client in (Daftra, AsyncDaftra):
        with pytest.raises((ValueError, TypeError), match=rf"Daftra\(\): subdomain.*{reason}|{reason}"):
            client(subdomain=subdomain, api_key="k")


def test_a_missing_credential_names_the_alternatives_with_their_variables() -> None:
    from workorders_daftra import Daftra

    with pytest.raises(ValueError, match=r"no credentials. Pass .*api_key= \(or set DAFTRA_API_KEY\)"):
        Daftra(subdomain="acme")


# -- flavors ----------------------------------------------------------------------------------------------------------


def test_an_async_client_outside_asyncio_says_so() -> None:
    call = async_example_client(Server(GOOD)).things.get("1")
    with pytest.raises(RuntimeError, match="AsyncExampleClient is for asyncio only"):
        call.send(None)


def test_raw_refuses_a_method_of_another_client() -> None:
    server, other = Server(GOOD), Server(GOOD)
    a, b = example_client(server), example_client(other)
    for call in (lambda: a.raw(b.things.get, "1"), lambda: a.raw(b.request, "GET", "/x"), lambda: a.raw(b.things.list)):
        with pytest.raises(TypeError, match="raw\\(\\) needs a method of this client"):
            call()
    with pytest.raises(TypeError, match="raw\\(\\) needs a method of this client"):
        a.raw(lambda: b.things.get("1"))
    assert (server.requests, len(other.requests)) == ([], 1)
    assert a.raw(a.things.get, "1").status == 200


def test_raw_refuses_a_method_of_another_async_client() -> None:
    async def work() -> None:
        a, b = async_example_client(Server(GOOD)), async_example_client(Server(GOOD))
        with pytest.raises(TypeError, match="raw\\(\\) needs a method of this client"):
            await a.raw(b.things.get, "1")
        assert (await a.raw(a.things.get, "1")).status == 200

    asyncio.run(work())


@pytest.mark.parametrize("flavor", FLAVORS)
def test_no_network_while_a_token_is_fetched_is_a_connect_error(flavor: str) -> None:
    server = Server(httpx2.ConnectError("no route"))

    def fetch(client: Any) -> Any:
        return client.auth.fetch()

    for call in (get, fetch):
        client: Any
        if flavor == "sync":
            client = example_client(server, FETCHING, max_retries=0, **LOGIN)
            with pytest.raises(ConnectError, match=r"no access token: POST https://login.example.test/oauth/token"):
                call(client)
        else:
            client = async_example_client(server, FETCHING, max_retries=0, **LOGIN)

            async def work(client: Any = client, call: Any = call) -> None:
                with pytest.raises(ConnectError, match="no access token"):
                    await call(client)

            asyncio.run(work())
