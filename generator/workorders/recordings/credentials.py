"""The credentials of a recording: the client's keywords for a request, and the exchange that fetched its token."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Any

from workorders_runtime import spec
from workorders_runtime.auth.credentials import basic, option_sets
from workorders_runtime.http.servers import own_server

from workorders.openapi.document import set_at
from workorders.recordings.placeholders import placeholder


def detect_credentials(
    plan: spec.ClientSpec, auth: bool | tuple[int, ...], exchange: Mapping[str, Any], client: dict[str, Any]
) -> list[Any]:
    """Find the alternative of the API's security that a request used.

    Browsers leave credentials out of the files they export: a request without any has placeholders of its own.

    Args:
        plan: The client's spec.
        auth: Which alternatives the operation accepts, see `OperationSpec.auth`.
        exchange: A redacted exchange.
        client: Receives the keywords, with the placeholders of the request.

    Returns:
        The exchange in which the client fetched its token; empty for credentials that are sent unchanged.
    """
    for alternative in plan.auth.alternatives:
        keywords: dict[str, Any] = {}
        login: list[Any] = []
        for credential in alternative:
            if not _detect(credential, exchange, keywords, login, plan, client):
                break
        else:
            client.update(keywords)
            return login
    accepted = range(len(plan.auth.alternatives)) if auth is True else auth or ()
    return _made_up(plan, plan.auth.alternatives[accepted[0]], client) if accepted else []


def _made_up(
    plan: spec.ClientSpec, alternative: tuple[spec.Credential, ...], client: dict[str, Any]
) -> list[dict[str, Any]]:
    """Add placeholders of credentials to the keywords of a client; returns the exchange that fetches its token."""
    login: list[dict[str, Any]] = []
    for credential in alternative:
        ready = credential.ready if isinstance(credential, spec.FetchedToken) else ""
        options = (ready,) if ready else option_sets(credential)[0][0]
        keywords = {option: placeholder(option) for option in options}
        client.update(keywords)
        if isinstance(credential, spec.FetchedToken) and not ready:
            login.append(_token_exchange(credential.token, placeholder("access-token"), keywords, plan, client))
    return login


def _detect(
    credential: spec.Credential,
    exchange: Mapping[str, Any],
    keywords: dict[str, Any],
    login: list[Any],
    plan: spec.ClientSpec,
    client: Mapping[str, Any],
) -> bool:
    match credential:
        case spec.Bearer(option=option):
            value = _placed_at(spec.Placement("header", "Authorization", "Bearer"), exchange)
            keywords[option] = value
            return value is not None
        case spec.ApiKey(placement=placement, option=option):
            value = _placed_at(placement, exchange)
            keywords[option] = value
            return value is not None
        case spec.Basic(username=username, password=password):
            value = _placed_at(spec.Placement("header", "Authorization", "Basic"), exchange)
            try:
                user, _, secret = base64.b64decode(value or "", validate=True).decode().partition(":")
            except (binascii.Error, ValueError):
                return False
            keywords.update({username: user, password: secret})
            return bool(user)
        case spec.FetchedToken(token=token, placements=placements):
            for index, placement in enumerate(placements):
                value = _placed_at(placement, exchange)
                if value is not None:
                    keywords.update({option: placeholder(option) for option in option_sets(credential)[0][0]})
                    keywords.update({} if index == 0 else {"token_in": placement.where})
                    login.append(_token_exchange(token, value, keywords, plan, client))
                    return True
            return False


def _placed_at(placement: spec.Placement, exchange: Mapping[str, Any]) -> str | None:
    """Return the credential at a placement in a request."""
    request = exchange["request"]
    if placement.where == "query":
        return next((value for name, value in request.get("query", ()) if name == placement.name), None)
    if placement.where == "cookie":
        return None
    for name, value in request.get("headers", {}).items():
        if name.lower() == placement.name.lower():
            lead, given = placement.lead, str(value)
            return given[len(lead) :] if given.lower().startswith(lead.lower()) else None
    return None


def _token_exchange(
    token: spec.TokenSpec,
    value: str,
    keywords: Mapping[str, Any],
    plan: spec.ClientSpec,
    client: Mapping[str, Any],
) -> dict[str, Any]:
    """Build the exchange in which the token was fetched, according to the spec."""
    names = [server.name for server in plan.servers]
    urls = token.servers or tuple(server.url for server in plan.servers)
    index = names.index(client["server"]) if client.get("server") in names else 0
    url = own_server(urls, index, len(plan.servers)).rstrip("/")
    for server in plan.servers:
        for variable in server.variables:
            url = url.replace(f"{{{variable.name}}}", str(client.get(variable.option, variable.default)))
    fields = {wire: keywords[option] for wire, option in token.fields if option in keywords} | dict(token.constants)
    response: dict[str, Any] = {}
    values = {token.access_token: value, token.expires_in: 3600}
    if token.rotates:
        values[token.refresh_token] = placeholder("refresh-token")
    for pointer, item in values.items():
        response = set_at(response, pointer, item)
    sent = {"body": fields} if token.encoding == "json" else {"form": {name: str(v) for name, v in fields.items()}}
    headers: dict[str, Any] = {}
    if token.client_authentication == "basic":
        headers = {"headers": dict(basic("client_id", "client_secret", keywords).headers)}
    return {
        "request": {"method": "POST", "url": url + token.path, **headers, **sent},
        "response": {"status": 200, "headers": {"Content-Type": "application/json"}, "body": response},
    }
