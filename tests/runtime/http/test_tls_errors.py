"""A connection without trust says why, and what to do; the certificate is never left unchecked."""

from __future__ import annotations

import ssl
from typing import Any

import pytest
from workorders_runtime import exceptions
from workorders_runtime.http.tls_errors import tls_failure

from tests.support import server_actions
from tests.support.calls import FLAVORS, failure, get
from tests.support.fault_server import FaultServer


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_self_signed_certificate(flavor: str) -> None:
    with FaultServer(server_actions.reply(200, server_actions.GOOD), tls=True) as server:
        error = failure(flavor, server.url, get)
    assert type(error) is exceptions.TLSError
    assert "the certificate of the server is self-signed. Install its CA in the store" in str(error)
    assert len(error.attempts) == 1


@pytest.mark.parametrize("flavor", FLAVORS)
def test_another_name_than_the_certificates(flavor: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(server_actions.reply(200, server_actions.GOOD), tls=True) as server:
        monkeypatch.setenv("SSL_CERT_FILE", server.ca_file or "")
        url = server.url.replace("127.0.0.1", "localhost")
        error = failure(flavor, url, get, trust_env=True)
    assert type(error) is exceptions.TLSError
    assert "is for another host name. Check the host name in base_url" in str(error)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_port_without_tls(flavor: str) -> None:
    plain = server_actions.unread(server_actions.raw(b"HTTP/1.1 400 Bad Request\r\n\r\n"))
    with FaultServer(plain) as server:
        error = failure(flavor, server.url.replace("http:", "https:"), get)
    assert type(error) is exceptions.TLSError
    assert "the server does not speak TLS on this port. Check the port in base_url" in str(error)


def _verification(code: int, message: str = "") -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code, error.verify_message = code, message
    return error


def _reason(name: str) -> ssl.SSLError:
    error = ssl.SSLError(1, f"[SSL: {name}]")
    error.reason = name
    return error


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (_verification(10), "has expired"),
        (_verification(9), "is not valid yet"),
        (_verification(20), "signed by an unknown CA"),
        (_verification(64), "for another IP address"),
        (_verification(99, "odd thing"), "the TLS handshake failed: odd thing"),
        (_reason("TLSV1_ALERT_PROTOCOL_VERSION"), "1.2 or newer"),
        (_reason("SSLV3_ALERT_HANDSHAKE_FAILURE"), "the TLS handshake failed: sslv3 alert handshake failure"),
        (ssl.SSLError("?"), "the TLS handshake failed"),
    ],
)
def test_other_reasons(error: ssl.SSLError, text: str) -> None:
    found = tls_failure([OSError("outer"), error])
    assert found is not None
    assert found.startswith("no trusted TLS connection: ")
    assert text in found


@pytest.mark.parametrize("errors", [[], [OSError()], [ssl.SSLEOFError()], [ssl.SSLZeroReturnError()]])
def test_lost_connections_are_not_about_trust(errors: list[Any]) -> None:
    assert tls_failure(errors) is None
