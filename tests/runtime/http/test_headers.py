"""Headers, credentials, base URLs and the environment: what may not leave, and what may not steer a client."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from workorders.replay.play import client_options

from tests.support import replay, server_actions
from tests.support.calls import FLAVORS, SECRET, get, run
from tests.support.example_client import example_client
from tests.support.fault_server import FaultServer
from tests.support.vendors import VENDORS, credentials, loaded


def refusing(request: httpx2.Request) -> httpx2.Response:
    pytest.fail(f"something was sent: {request.method} {request.url}")


BAD_HEADERS = (
    "canary-a\r\nX-Injected: 1",
    "canary-a\nb",
    "canary-a\rb",
    "canary-\0",
    "canary-你",
    " canary-a",
    "canary-a ",
    "canary-\x1f",
    "canary-\ud800",
)


@pytest.mark.parametrize("value", BAD_HEADERS)
@pytest.mark.parametrize("flavor", FLAVORS)
def test_header_values_that_cannot_be_sent_are_refused_without_being_shown(flavor: str, value: str) -> None:
    with FaultServer() as server:
        for call in (
            lambda client: client.things.get("1", trace=value),
            lambda client: client.things.get("1", extra_headers={"X-Trace": value}),
            lambda client: client.request("GET", "/x", headers={"X-Trace": value}),
        ):
            with pytest.raises(ValueError, match="X-Trace") as caught:
                run(flavor, server.url, call)
            assert "canary" not in str(caught.value)
        assert server.received == 0


@pytest.mark.parametrize("name", ["", "X Y", "X:Y", "X\r\nY", "é", "X\0", "(x)"])
def test_header_names_that_cannot_be_sent_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="header"):
        example_client(refusing).things.get("1", extra_headers={name: "1"})


@pytest.mark.parametrize(
    "name", ["Host", "content-length", "Transfer-Encoding", "CONNECTION", "Upgrade", "TE", "Expect"]
)
def test_headers_that_frame_a_request_are_the_clients_own(name: str) -> None:
    for call in (
        lambda: example_client(refusing).things.update("1", note="x", extra_headers={name: "1"}),
        lambda: example_client(refusing).request("POST", "/x", json={}, headers={name: "1"}),
    ):
        with pytest.raises(ValueError, match=f"(?i)header {name} cannot be set"):
            call()


BAD_SECRETS = (
    "",
    " ",
    "canary-x\n",
    "canary-x\r\n",
    "\tcanary-x",
    "canary-x ",
    "canary-\0",
    "canary\nX: 1",
    "canary-\ud800",
)


@pytest.mark.parametrize("vendor", VENDORS)
def test_credentials_that_cannot_be_sent_are_refused_when_the_client_is_made(
    vendor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    package, plan = replay.package_of(vendor), loaded(vendor, "_plan").PLAN
    others = {variable.option for server in plan.servers for variable in server.variables}
    others |= {each.option for each in plan.common}
    secret: list[str] = []
    good: dict[str, Any] = {}
    for recording in (each for each in replay.recordings() if each.vendor == vendor):
        known = {name: value for name, value in recording.client.items() if name in dict(plan.environment)}
        found = [name for name, value in known.items() if isinstance(value, str) and name not in others]
        if len(found) > len(secret):
            secret, good = found, client_options(recording, package)
    good.pop("max_retries", None)
    assert secret
    for name in secret:
        for value in BAD_SECRETS:
            with pytest.raises(ValueError, match=name) as caught:
                package.sync(**{**good, name: value})
            assert "canary" not in str(caught.value)
        with pytest.raises((TypeError, ValueError)) as wrong:
            package.sync(**{**good, name: b"canary-bytes"})
        assert "canary" not in str(wrong.value)
    for name in secret:
        monkeypatch.setenv(dict(plan.environment)[name], f"{good[name]}\n")
    with pytest.raises(ValueError, match=secret[0]) as caught:
        package.sync(**{name: value for name, value in good.items() if name not in secret})
    assert "canary" not in str(caught.value)


BAD_URLS = (
    *("http://api.test", "ftp://api.test", "//api.test", "api.test", "", "https://", "https:///x", "https:api.test"),
    *("https://ann:canary-pw@api.test", "https://canary-pw@api.test", "https://api.test@evil.test/canary-pw"),
    *(
        "https://api.test?canary-pw",
        "https://api.test/?x=canary-pw",
        "https://api.test#canary-pw",
        "https://api.test/#",
    ),
    *(
        "https://api.test\r\n",
        "https://api.te\nst",
        " https://api.test",
        "https://api.test\\@evil.test",
        "https://api.test:x",
    ),
    *(
        "https://api.test:99999",
        "https://api..test",
        "https://.test",
        f"https://{'a' * 64}.test",
        "https://[::1",
        "https://é.test",
    ),
    *(
        "https://api.test/../x",
        "https://api.test/%2e%2e/x",
        "https://api.test/.%2E",
        "https://api.test//x",
        "https://api.test/a b",
    ),
    *("http://127.0.0.1.evil.test", "http://localhost.evil.test", "http://0.0.0.0", "http://[::2]", "https://-a.test"),
    f"https://{'.'.join(['a' * 60] * 5)}",
)


@pytest.mark.parametrize("vendor", VENDORS)
def test_base_urls_are_plain_https_or_this_machine(vendor: str) -> None:
    package = replay.package_of(vendor)
    for url in BAD_URLS:
        with pytest.raises(ValueError, match="base_url must be") as caught:
            package.sync(**{**credentials(vendor), "base_url": url})
        assert "canary" not in str(caught.value)
    for url in (
        "https://api.test",
        "https://api.test:8443/v2/",
        "https://[::1]/x",
        "http://127.0.0.1:1",
        "http://localhost",
    ):
        path = httpx2.URL(package.sync(**credentials(vendor)).base_url).path.rstrip("/")
        assert package.sync(**{**credentials(vendor), "base_url": url}).base_url == url.rstrip("/") + path


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("tls", [False, True])
def test_the_environment_changes_nothing(
    flavor: str, tls: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    netrc, keys = tmp_path / "netrc", tmp_path / "keys.log"
    netrc.write_text("machine 127.0.0.1 login ann password canary-netrc\ndefault login ann password canary-netrc\n")
    netrc.chmod(0o600)
    with FaultServer(server_actions.reply(200, server_actions.GOOD), tls=tls) as server, FaultServer() as proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
            monkeypatch.setenv(name, server.ca_file or "/nonexistent")
        monkeypatch.setenv("NETRC", str(netrc))
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("SSLKEYLOGFILE", str(keys))
        result = run(flavor, server.url, get)
        if tls:  # the certificate that the environment calls trusted is not
            assert type(result).__name__ == "TLSError"
        else:
            assert result.id == "1"
            assert server.last.headers["authorization"] == f"Bearer {SECRET}"
        assert proxy.connections == 0
        assert not keys.exists()
