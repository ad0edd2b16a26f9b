"""A vendor whose refresh tokens are good for one use, and the example client's plan for it."""

from __future__ import annotations

import base64
import threading
from typing import Any

import httpx2
from workorders_runtime.spec import AuthSpec, Bearer, ClientSpec, ErrorFormat, FetchedToken, Placement, TokenSpec

from tests.support.example_client import PLAN as EXAMPLE
from tests.support.fault_server import Wire
from tests.support.mock_transport import THING, reply
from tests.support.server_actions import http

HEADER = Placement("header", "Authorization", "Bearer")
GRANT = TokenSpec(
    "fetchToken",
    "/oauth/token",
    (),
    "form",
    (("code", "authorization_code"), ("redirect_uri", "redirect_uri")),
    (("grant_type", "authorization_code"),),
    renew="refresh-token",
    client_authentication="basic",
    optional=("redirect_uri",),
    single_use=("authorization_code",),
    rotates=True,
)
PLAN = ClientSpec(
    name="ExampleClient",
    distribution="workorders-example-client",
    version="1.2.3",
    models=EXAMPLE.models,
    servers=(),
    auth=AuthSpec(((Bearer(),), (FetchedToken(GRANT, (HEADER,)),))),
    errors=ErrorFormat(code=("/error",)),
    environment=(
        ("token", "EXAMPLE_CLIENT_TOKEN"),
        ("client_id", "EXAMPLE_CLIENT_CLIENT_ID"),
        ("client_secret", "EXAMPLE_CLIENT_CLIENT_SECRET"),
    ),
)
APP: dict[str, Any] = {"client_id": "canary-client", "client_secret": "canary-secret"}
CODE = {**APP, "authorization_code": "canary-code"}
PAIR = base64.b64encode(b"canary-client:canary-secret").decode()
BASE = "https://api.example.test"


class Vendor:
    """Responds like a vendor that rotates: a code or refresh token is good for one use."""

    def __init__(self, lifetime: float = 3600) -> None:
        self.lock = threading.Lock()
        self.issued = 0
        self.refresh = ""
        self.codes = {"canary-code"}
        self.lifetime = lifetime
        self.grants: list[dict[str, str]] = []
        self.signed: list[str] = []
        self.valid = ""

    def grant(self, form: dict[str, str], authorization: str = "") -> tuple[int, dict[str, Any]]:
        with self.lock:
            self.grants.append(form)
            self.signed.append(authorization)
            good = form.get("code") in self.codes or (self.refresh and form.get("refresh_token") == self.refresh)
            if not good and form["grant_type"] != "password":
                return 400, {"error": "invalid_grant"}
            self.codes.clear()
            self.issued += 1
            self.valid, self.refresh = f"canary-access-{self.issued}", f"canary-refresh-{self.issued}"
            return 200, {"access_token": self.valid, "refresh_token": self.refresh, "expires_in": self.lifetime}

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/oauth/token":
            form = dict(httpx2.QueryParams(request.content.decode()))
            return reply(*self.grant(form, request.headers.get("authorization", "")))
        good = request.headers["authorization"] == f"Bearer {self.valid}"
        return reply(200, {"data": THING}) if good else reply(401)


def kinds(vendor: Vendor) -> list[str]:
    return [form["grant_type"] for form in vendor.grants]


class Slow(Vendor):
    """The same behind a socket; renewals take their time."""

    pause = 0.3

    def wire(self, wire: Wire) -> object:
        request = wire.request
        if request.target != "/oauth/token":
            good = request.headers.get("authorization") == f"Bearer {self.valid}"
            wire.send(http({"data": THING}, 200 if good else 401))
            return True
        status, body = self.grant(dict(httpx2.QueryParams(request.body.decode())))
        wire.pause(self.pause)
        wire.send(http(body, status))
        return True
