"""Tokens that are refused, do not come, live for odd times; clocks that jump; login hosts of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from workorders_runtime import exceptions
from workorders_runtime.config import Clock
from workorders_runtime.spec import ApiKey, AuthSpec, Credential, FetchedToken, Placement

from tests.support.example_client import FETCHING, TOKENS, changed, example_client
from tests.support.mock_transport import THING, Time, reply

LOGIN: dict[str, Any] = {
    "client_id": "cid",
    "client_secret": "canary-secret",
    "username": "ann",
    "password": "canary-password",
}

# -- refusals ---------------------------------------------------------------------------------------------------------


class Script:
    """A mock transport: token responses in turn (the last again and again), and responses of the API."""

    def __init__(self, *tokens: Any, api: Callable[[str], httpx2.Response] | None = None) -> None:
        self.tokens = list(tokens)
        self.api = api or (lambda token: reply(200, {"data": THING}))
        self.logins: list[httpx2.Request] = []
        self.calls: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "login.example.test":
            self.logins.append(request)
            response = self.tokens.pop(0) if len(self.tokens) > 1 else self.tokens[0]
            if isinstance(response, Exception):
                raise response
            return httpx2.Response(response.status_code, headers=response.headers.raw, content=response.content)
        self.calls.append(request)
        return self.api(request.headers["authorization"].removeprefix("Bearer "))


def token(name: str = "canary-token", lifetime: Any = 3600, **more: Any) -> httpx2.Response:
    return reply(200, {"access_token": name, "expires_in": lifetime, **more})


@pytest.mark.parametrize("change", [False, True])
def test_a_refused_token_is_renewed_and_the_call_made_again_once(change: bool) -> None:
    """A write too: who refuses a token has not carried it out."""
    script = Script(
        token("canary-1"),
        token("canary-2"),
        api=lambda held: reply(200, {"data": THING}) if held == "canary-2" else reply(401),
    )
    client = example_client(script, FETCHING, **LOGIN)
    result = client.things.update("1", note="x") if change else client.things.get("1")
    assert result.id == "1"
    assert (len(script.logins), len(script.calls)) == (2, 2)
    assert script.calls[0].content == script.calls[1].content


@pytest.mark.parametrize("change", [False, True])
def test_a_second_refusal_is_an_error(change: bool) -> None:
    script = Script(token("canary-1"), token("canary-2"), api=lambda held: reply(401))
    client = example_client(script, FETCHING, **LOGIN)
    with pytest.raises(exceptions.AuthenticationError) as caught:
        _ = client.things.update("1", note="x") if change else client.things.get("1")
    assert (len(script.logins), len(script.calls)) == (2, 2)
    assert caught.value.maybe_applied is False


@pytest.mark.parametrize(
    ("response", "renewed"),
    [
        (reply(400, {"message": "Expired token"}), True),
        (reply(400, {"message": "EXPIRED TOKEN."}), True),
        (reply(400, {"error": {"message": "Sorry: expired token", "code": 9}}), True),
        (reply(400, {"message": "The token field is required"}), False),
        (reply(400, {"message": "expired", "detail": "token"}), False),
        (reply(400, {"data": "expired token"}), False),
        (reply(400, b"expired token", content_type="text/html"), False),
        (reply(422, {"message": "Expired token"}), False),
        (reply(403, {"message": "Expired token"}), False),
        (reply(403), False),
        (reply(500, {"message": "Expired token"}), False),
    ],
)
def test_which_responses_mean_that_the_token_has_ended(response: httpx2.Response, renewed: bool) -> None:
    script = Script(
        token("canary-1"),
        token("canary-2"),
        api=lambda held: (
            reply(200, {"data": THING})
            if held == "canary-2"
            else httpx2.Response(response.status_code, headers=response.headers.raw, content=response.content)
        ),
    )
    client = example_client(script, FETCHING, max_retries=0, **LOGIN)
    if renewed:
        assert client.things.get("1").id == "1"
    else:
        with pytest.raises(exceptions.StatusError) as caught:
            client.things.get("1")
        assert caught.value.status == response.status_code
    assert len(script.logins) == 1 + renewed


# -- no new token -----------------------------------------------------------------------------------------------------

USELESS = [
    reply(400, {"error": "invalid_grant"}),
    reply(401),
    reply(429),
    reply(500),
    reply(302, None, location="https://elsewhere.test/login"),
    reply(200, b"<html>sign in</html>", content_type="text/html"),
    reply(200, b""),
    reply(200, []),
    reply(200, {"access_token": ""}),
    reply(200, {"access_token": None}),
    reply(200, {"access_token": 5}),
    reply(200, {"access_token": "line\nbreak"}),
    reply(200, {"access_token": "snö"}),
    reply(200, {"access_token": "x" * 70_000}),
    reply(200, {"access_token": "x", "refresh_token": "x" * 70_000}),
    httpx2.ReadTimeout("canary-password"),
    httpx2.ConnectError("canary-password"),
    httpx2.RemoteProtocolError("canary-password"),
]


def expected(response: Any) -> type[exceptions.ApiError]:
    """The error of a call whose token cannot be fetched."""
    return exceptions.ConnectError if isinstance(response, httpx2.ConnectError) else exceptions.TokenError


@pytest.mark.parametrize(
    "response", USELESS, ids=lambda response: getattr(response, "text", type(response).__name__)[:20]
)
def test_a_failed_renewal_leaves_the_old_token_until_it_ends(response: Any) -> None:
    script, time = Script(token(refresh_token="canary-fresh"), response), Time()
    client = example_client(script, FETCHING, clock=time.clock, max_retries=0, **LOGIN)
    client.things.get("1")
    time.now += 3560  # about to end
    for _ in range(5):
        assert client.things.get("1").id == "1"
    tried = len(script.logins)
    assert tried in (2, 3)  # the refresh token, then the credentials: not again for each call
    time.now += 60
    with pytest.raises(expected(response)) as caught:
        client.things.get("1")
    assert "canary" not in str(caught.value)
    assert caught.value.maybe_applied is False
    assert len(script.calls) == 6
    script.tokens = [token("canary-2")]
    assert client.things.get("1").id == "1"
    assert script.calls[-1].headers["authorization"] == "Bearer canary-2"
    assert b"canary-fresh" in script.logins[-1].content or response == USELESS[0]


@pytest.mark.parametrize(
    "response", USELESS, ids=lambda response: getattr(response, "text", type(response).__name__)[:20]
)
def test_a_first_token_that_does_not_come_ends_the_call(response: Any) -> None:
    script = Script(response)
    client = example_client(script, FETCHING, clock=Time().clock, **LOGIN)
    with pytest.raises(expected(response)) as caught:
        client.things.update("1", note="x")
    assert script.calls == []
    assert len(script.logins) <= 3
    assert caught.value.maybe_applied is False


@pytest.mark.parametrize(
    ("stated", "until"),
    [
        (3600, 3540.0),
        ("3600", 3540.0),
        (3600.5, 3540.5),
        (10, 5.0),
        (0, None),
        (-5, None),
        (1e300, None),
        (10**400, None),
        ("soon", None),
        (True, None),
        (None, None),
        ([60], None),
    ],
)
def test_how_long_a_token_is_used(stated: Any, until: float | None) -> None:
    """A lifetime that makes no sense counts as not stated: the token is used until it is refused."""
    script, time = Script(token(lifetime=stated)), Time()
    client = example_client(script, FETCHING, clock=time.clock, **LOGIN)
    for _ in range(3):
        client.things.get("1")
    assert len(script.logins) == 1
    time.now += (until or 1e9) - 0.5
    client.things.get("1")
    assert len(script.logins) == 1
    time.now += 1
    client.things.get("1")
    assert len(script.logins) == (1 if until is None else 2)


def test_an_earlier_attempt_that_may_have_acted_is_told_when_then_no_token_comes() -> None:
    responses = iter([reply(503), reply(401)])
    script = Script(token(), reply(500), api=lambda held: next(responses))
    client = example_client(script, FETCHING, clock=Time().clock, **LOGIN)
    with pytest.raises(exceptions.TokenError) as caught:
        client.things.create(id="1")
    assert caught.value.maybe_applied is True


# -- clocks and hosts -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("jump", [3600.0, -3600.0, 86400.0 * 365])
def test_setting_the_clock_renews_no_token_early_or_late(jump: float) -> None:
    script, time, wall = Script(token()), Time(), [1_700_000_000.0]
    clock = Clock(
        monotonic=lambda: time.now,
        wall=lambda: wall[0],
        sleep=time.sleep,
        async_sleep=time.async_sleep,
        random=lambda: 1.0,
    )
    client = example_client(script, FETCHING, clock=clock, **LOGIN)
    client.things.get("1")
    wall[0] += jump
    client.things.get("1")
    time.now += 3539
    wall[0] -= 2 * jump
    client.things.get("1")
    assert len(script.logins) == 1
    time.now += 2
    client.things.get("1")
    assert len(script.logins) == 2


def test_a_token_endpoint_elsewhere_gets_only_what_it_needs() -> None:
    """The API's own key does not go to the login host; the client's secret does not go to the API."""
    both: tuple[Credential, ...] = (
        ApiKey(Placement("header", "X-Key")),
        FetchedToken(TOKENS, (Placement("header", "Authorization", "Bearer"),)),
    )
    plan = changed(FETCHING, auth=AuthSpec((both,)))
    script = Script(token())
    client = example_client(script, plan, api_key="canary-key", **LOGIN)
    client.things.get("1")
    (login,), (call,) = script.logins, script.calls
    sent = f"{login.url}{login.headers.raw}{login.content!r}"
    assert "canary-key" not in sent
    assert "canary-secret" in sent
    received = f"{call.url}{call.headers.raw}{call.content!r}"
    assert call.headers["x-key"] == "canary-key"
    assert "canary-secret" not in received
    assert "canary-password" not in received


def test_a_response_without_a_token_is_reported_in_its_own_words() -> None:
    script = Script(reply(200, {"error": "disabled", "message": "The app is disabled."}))
    with pytest.raises(exceptions.TokenError, match="has no token: The app is disabled") as caught:
        example_client(script, FETCHING, **LOGIN).things.get("1")
    assert (caught.value.message, caught.value.status, caught.value.body) == ("The app is disabled.", 200, b"")
