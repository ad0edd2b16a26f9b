"""Why no trusted TLS connection could be made, and what to do about it."""

from __future__ import annotations

import ssl
from collections.abc import Iterable

_TRUST = "Install its CA in the store of the operating system, or pass an http_client= that trusts it"
_CHECK_NAME = "Check the host name in base_url"
_CERTIFICATE_TEXTS = {
    9: "the certificate of the server is not valid yet. Check the clock of this machine",
    10: "the certificate of the server has expired. Its operator has to renew it; check the clock of this machine too",
    18: f"the certificate of the server is self-signed. {_TRUST}",
    19: f"the certificate of the server is signed by an unknown CA. {_TRUST}",
    20: f"the certificate of the server is signed by an unknown CA, or its chain is incomplete. {_TRUST}",
    21: f"the certificate of the server cannot be verified: its chain is incomplete. {_TRUST}",
    23: "the certificate of the server has been revoked. Its operator has to replace it",
    62: f"the certificate of the server is for another host name. {_CHECK_NAME}",
    64: f"the certificate of the server is for another IP address. {_CHECK_NAME}",
}
"""OpenSSL's number of a verification error -> text."""
_REASON_TEXTS = {
    "WRONG_VERSION_NUMBER": "the server does not speak TLS on this port. Check the port in base_url",
    "HTTP_REQUEST": "the server does not speak TLS on this port. Check the port in base_url",
    "UNSUPPORTED_PROTOCOL": "the server has no TLS version that this client allows (1.2 or newer)",
    "TLSV1_ALERT_PROTOCOL_VERSION": "the server has no TLS version that this client allows (1.2 or newer)",
    "TLSV13_ALERT_CERTIFICATE_REQUIRED": "the server requires a client certificate. Pass an http_client= that has one",
}
"""OpenSSL's name of an error -> text."""
_LOST = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)


def tls_failure(causes: Iterable[BaseException]) -> str | None:
    """Return why no trusted TLS connection could be made; ``None`` if the error is not about TLS."""
    error = next((each for each in causes if isinstance(each, ssl.SSLError) and not isinstance(each, _LOST)), None)
    if error is None:
        return None
    code = getattr(error, "verify_code", None)
    reason = str(getattr(error, "reason", None) or "")
    text = _CERTIFICATE_TEXTS.get(code) if isinstance(code, int) else _REASON_TEXTS.get(reason)
    if text is None:
        said = getattr(error, "verify_message", "") or reason.replace("_", " ").lower()
        text = f"the TLS handshake failed{f': {said}' if said else ''}"
    return f"no trusted TLS connection: {text}"
