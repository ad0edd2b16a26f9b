"""Credentials of requests, and the tokens that the mock server issues. Any credential is accepted but ``invalid``."""

from __future__ import annotations

import base64
import binascii
import copy
import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from workorders_runtime.auth.credentials import BEARER
from workorders_runtime.spec import ApiKey, AuthSpec, Basic, Credential, FetchedToken, Placement, TokenSpec

from workorders.ir.api import Operation
from workorders.mock.messages import Incoming, Problem
from workorders.openapi.document import MISSING, locate, set_at

INVALID: Final = "invalid"
"""A credential with this value is refused."""
_ISSUED: Final = "mock-access-"
_RENEWAL: Final = "mock-refresh-"


@dataclass
class Tokens:
    """Access tokens that were issued, and when they expire."""

    now: Callable[[], float]
    lifetime: float = 3600.0
    expires: dict[str, float] = field(default_factory=dict[str, float])
    renewals: set[str] = field(default_factory=set[str])
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def issue(self, spec: TokenSpec, template: dict[str, Any]) -> dict[str, Any]:
        """Return the response of a token endpoint: a recorded one, with a new token."""
        number = next(self._numbers)
        access, renewal = f"{_ISSUED}{number}", f"{_RENEWAL}{number}"
        self.expires[access] = self.now() + self.lifetime
        body = copy.deepcopy(template)
        set_at(body, spec.access_token, access)
        stated = locate(body, spec.expires_in)
        if stated is not MISSING:
            set_at(body, spec.expires_in, str(int(self.lifetime)) if isinstance(stated, str) else int(self.lifetime))
        if locate(body, spec.refresh_token) is not MISSING:
            set_at(body, spec.refresh_token, renewal)
            self.renewals.add(renewal)
        return body

    def renew(self, spec: TokenSpec, token: str) -> str:
        """Use a refresh token. Returns why it is refused; empty: it is not."""
        if token.startswith(_RENEWAL) and token not in self.renewals:
            return "The refresh token was used before, or was never issued."
        if spec.rotates:
            self.renewals.discard(token)
        return INVALID_TEXT if token == INVALID else ""

    def problem(self, token: str) -> str:
        """Return why an access token is refused; empty: it is not. Tokens from elsewhere are accepted."""
        if not token.startswith(_ISSUED):
            return INVALID_TEXT if token == INVALID else ""
        if token not in self.expires:
            return "The access token was never issued."
        return "The access token has expired." if self.expires[token] <= self.now() else ""


INVALID_TEXT: Final = "The credential is refused."


def check_credentials(request: Incoming, operation: Operation | None, auth: AuthSpec, tokens: Tokens) -> Problem | None:
    """Return why a request is not authenticated, the reason of the alternative that it comes nearest to."""
    if operation is None or operation.auth is False or not auth.alternatives:
        return None
    indexes = operation.auth if isinstance(operation.auth, tuple) else range(len(auth.alternatives))
    reasons: list[str] = []
    for alternative in (auth.alternatives[index] for index in indexes):
        found = [_reason(request, each, operation.token_in, tokens) for each in alternative]
        if not any(found):
            return None
        reasons += [reason for reason in found if reason]
    refused = next((reason for reason in reasons if not reason.startswith("No credential")), None)
    return Problem("credential", refused or reasons[0])


def _reason(request: Incoming, credential: Credential, places: tuple[str, ...], tokens: Tokens) -> str:
    """Return why a credential is refused; empty: it is not."""
    match credential:
        case Basic():
            return _basic_reason(request)
        case ApiKey(placement=placement):
            options: tuple[Placement, ...] = (placement,)
        case FetchedToken(placements=placements):
            options = tuple(each for each in placements if not places or each.where in places)
        case _:
            options = (BEARER,)
    sent = next((text for each in options if (text := _sent(request, each)) is not None), None)
    if not sent:
        wanted = " or ".join(f"{each.where} {each.name}" for each in options)
        return f"No credential in {wanted}."
    return tokens.problem(sent)


def _basic_reason(request: Incoming) -> str:
    sent = _sent(request, Placement("header", "Authorization", "Basic"))
    if sent is None:
        return "No credential in header Authorization (Basic)."
    try:
        username, separator, password = base64.b64decode(sent, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "The header Authorization is not base64."
    if not separator or not username or not password:
        return "The header Authorization holds no user name and password."
    return INVALID_TEXT if INVALID in (username, password) else ""


def _sent(request: Incoming, placement: Placement) -> str | None:
    """Return the credential at a place; ``None``: there is none of this kind."""
    if placement.where == "query":
        return request.query_value(placement.name)
    if placement.where == "cookie":
        pairs = (pair.strip().partition("=") for pair in request.headers.get("cookie", "").split(";"))
        return next((value for name, _, value in pairs if name == placement.name), None)
    text = request.headers.get(placement.name.lower())
    if text is None or not text.lower().startswith(placement.lead.lower()):
        return None
    return text[len(placement.lead) :].strip()


def client_credentials(request: Incoming, fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the fields of a token request, with those that its ``Authorization`` header holds."""
    sent = _sent(request, Placement("header", "Authorization", "Basic"))
    if sent is None:
        return fields
    try:
        client_id, _, client_secret = base64.b64decode(sent, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return fields
    return {**fields, "client_id": client_id, "client_secret": client_secret}


def token_problem(spec: TokenSpec, request: Incoming, fields: Mapping[str, Any], tokens: Tokens) -> Problem | None:
    """Return why a token request is refused."""
    given = client_credentials(request, fields)
    renewal = given.get("refresh_token")
    if given.get("grant_type") == "refresh_token" or (renewal is not None and "grant_type" not in given):
        reason = tokens.renew(spec, str(renewal or ""))
        return Problem("credential", reason or "The refresh token is missing.") if reason or not renewal else None
    if INVALID in given.values():
        return Problem("credential", INVALID_TEXT)
    if spec.client_authentication == "basic" and "client_id" not in given:
        return Problem("credential", "The client's id and secret must be in the header Authorization (Basic).")
    return None
