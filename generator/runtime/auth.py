"""Credentials: where they come from, where they go, and the token a client fetches itself."""

from __future__ import annotations

import base64
import math
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .document import walk
from .plans import ApiKey, AuthPlan, Basic, Bearer, ClientPlan, Credential, FetchedToken, Placement, TokenPlan

__all__ = ["Credentials", "Placed", "Token", "TokenState", "credentials", "place", "read_token"]

_BAD = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Token:
    """An access token as it was fetched; its ``repr`` shows nothing of it."""

    access_token: str = field(repr=False)
    refresh_token: str | None = field(default=None, repr=False)
    expires_in: float | None = None
    """Seconds it lives from the moment it was fetched, as far as known."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Credentials as headers and query parameters."""

    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    query: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def __add__(self, other: Placed) -> Placed:
        return Placed(self.headers + other.headers, self.query + other.query)


@dataclass(frozen=True, slots=True)
class Credentials:
    """The credentials of one client: fixed ones, placed already, and the plan of a token to fetch."""

    placed: Placed = field(default=Placed(), repr=False)
    token: TokenPlan | None = None
    placement: Placement | None = None
    fields: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    secrets: tuple[str, ...] = field(default=(), repr=False)


def _options(credential: Credential) -> tuple[str, ...]:
    match credential:
        case Bearer(option=option) | ApiKey(option=option):
            return (option,)
        case Basic(username=username, password=password):
            return (username, password)
        case FetchedToken(plan=plan):
            return tuple(option for _, option in plan.fields)


def place(placement: Placement, value: str) -> Placed:
    """Put a credential where it belongs."""
    text = f"{placement.prefix} {value}" if placement.prefix else value
    if placement.where == "query":
        return Placed(query=((placement.name, text),))
    if placement.where == "cookie":
        return Placed(headers=(("Cookie", f"{placement.name}={text}"),))
    return Placed(headers=((placement.name, text),))


def check_secret(option: str, value: str) -> str:
    """Check a credential; the message never shows it."""
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # users without a type checker
        raise TypeError(f"{option} must be text")
    if not value or value != value.strip() or _BAD.search(value):
        raise ValueError(f"{option} is empty or has spaces, line breaks or control characters around or in it")
    if not value.isascii():
        raise ValueError(f"{option} has characters that cannot be sent")
    return value


def from_environment(plan: ClientPlan, option: str) -> str | None:
    """Read an option from its environment variable; an empty one counts as not set."""
    variable = dict(plan.environment).get(option)
    return os.environ.get(variable) or None if variable else None


def credentials(plan: ClientPlan, options: Mapping[str, str | None], token_in: str | None = None) -> Credentials:
    """Choose and check the credentials among a client's options and its environment variables.

    Raises:
        ValueError: None are complete, or those of two alternatives were given.
    """
    alternatives = plan.auth.alternatives
    if not alternatives:
        return Credentials()
    needs = [
        tuple(dict.fromkeys(name for each in alternative for name in _options(each))) for alternative in alternatives
    ]
    given = {name for need in needs for name in need if options.get(name) is not None}
    if given:
        fitting = [i for i, need in enumerate(needs) if given & set(need)]
        covering = [i for i in fitting if given <= set(needs[i])]
        if not covering:
            raise ValueError(f"{plan.name}(): {_and(sorted(given))} exclude each other; give {_either(needs)}")
        values = {i: _filled(plan, options, needs[i]) for i in covering}
    else:
        values = {i: _filled(plan, options, need) for i, need in enumerate(needs)}
    complete = [i for i, found in values.items() if len(found) == len(needs[i])]
    if not complete:
        variables = [variable for option, variable in plan.environment if any(option in need for need in needs)]
        hint = f" (or set {_and(variables)})" if variables else ""
        missing = f"; {_and([n for n in needs[min(values)] if n not in values[min(values)]])} missing" if given else ""
        raise ValueError(f"{plan.name}(): no credentials: give {_either(needs)}{hint}{missing}")
    if len(complete) > 1 and not given:
        raise ValueError(
            f"{plan.name}(): the environment has the credentials of several alternatives: {_either(needs)}"
        )
    chosen = min(complete, key=lambda i: len(needs[i]))
    found = {name: check_secret(name, value) for name, value in values[chosen].items()}
    return _placed(plan.auth, chosen, found, token_in)


def _filled(plan: ClientPlan, options: Mapping[str, str | None], names: tuple[str, ...]) -> dict[str, str]:
    values = {name: options.get(name) for name in names}
    found = {name: from_environment(plan, name) if value is None else value for name, value in values.items()}
    return {name: value for name, value in found.items() if value is not None}


def _placed(plan: AuthPlan, chosen: int, found: Mapping[str, str], token_in: str | None) -> Credentials:
    placed = Placed()
    token: TokenPlan | None = None
    placement: Placement | None = None
    for credential in plan.alternatives[chosen]:
        match credential:
            case Bearer(option=option):
                placed += place(Placement("header", "Authorization", "Bearer"), found[option])
            case ApiKey(placement=where, option=option):
                placed += place(where, found[option])
            case Basic(username=username, password=password):
                pair = f"{found[username]}:{found[password]}".encode()
                placed += place(Placement("header", "Authorization", "Basic"), base64.b64encode(pair).decode())
            case FetchedToken(placements=placements):
                token = credential.plan
                placement = _chosen(placements, token_in)
    secrets = (*found.values(), *(value.rpartition(" ")[2] for _, value in placed.headers))
    return Credentials(placed, token, placement, found, secrets)


def _chosen(placements: tuple[Placement, ...], wanted: str | None) -> Placement:
    if wanted is None:
        return placements[0]
    for placement in placements:
        if placement.where == wanted:
            return placement
    raise ValueError(f"token_in must be one of {_and([repr(each.where) for each in placements])}")


def _and(names: list[str]) -> str:
    return ", ".join(names[:-1]) + (" and " if len(names) > 1 else "") + names[-1] if names else "nothing"


def _either(needs: list[tuple[str, ...]]) -> str:
    return ", or ".join(_and([f"{name}=" for name in need]) for need in dict.fromkeys(needs))


# -- fetched tokens ---------------------------------------------------------------------------------------------------


def read_token(plan: TokenPlan, answer: Any) -> Token | None:
    """Read a token endpoint's answer; ``None`` when there is no usable token in it."""
    access = walk(answer, plan.access_token)
    refresh = walk(answer, plan.refresh_token)
    if (
        not isinstance(access, str)
        or not access
        or access != access.strip()
        or _BAD.search(access)
        or not access.isascii()
    ):
        return None
    return Token(access, refresh if isinstance(refresh, str) and refresh else None, _lifetime(plan, answer))


def _lifetime(plan: TokenPlan, answer: Any) -> float | None:
    stated = walk(answer, plan.expires_in)
    try:
        seconds = float(stated) if isinstance(stated, int | float | str) and not isinstance(stated, bool) else math.nan
    except (ValueError, OverflowError):
        seconds = math.nan
    return seconds if 0 < seconds < 1e10 else plan.lifetime


class TokenState:
    """The token of one client and its age by a clock that nobody sets. Its owner holds a lock around changes."""

    def __init__(self, plan: TokenPlan) -> None:
        self._plan = plan
        self._held: tuple[Token | None, float, float] = (None, 0.0, 0.0)  # replaced as a whole: others read it unlocked

    @property
    def current(self) -> Token | None:
        """The token that was fetched last."""
        return self._held[0]

    def usable(self, now: float, refused: Token | None = None) -> Token | None:
        """Return the token, unless it is about to end or was the one refused."""
        token, renew_at, _ = self._held
        return token if token is not refused and now < renew_at else None

    def living(self, now: float, refused: Token | None = None) -> Token | None:
        """Return the token, unless it has ended or was the one refused."""
        token, _, end = self._held
        return token if token is not refused and now < end else None

    def postpone(self) -> None:
        """Do not renew the token before its end."""
        token, _, end = self._held
        self._held = (token, end, end)

    def take(self, token: Token, asked: float) -> Token:
        """Keep a new token; its life began when it was asked for."""
        before = self.current
        if token.refresh_token is None and before is not None and before.refresh_token is not None:
            token = Token(token.access_token, before.refresh_token, token.expires_in)
        life = math.inf if token.expires_in is None else token.expires_in
        self._held = (token, asked + life - min(self._plan.early, life / 2), asked + life)
        return token

    def login(self, fields: Mapping[str, str]) -> dict[str, Any]:
        """Make the body that asks for a token by the client's credentials."""
        return {wire: fields[option] for wire, option in self._plan.fields} | dict(self._plan.constants)

    def renewal(self, fields: Mapping[str, str]) -> dict[str, Any] | None:
        """Make the body that renews by the refresh token; ``None`` when that is not how, or there is none."""
        if self._plan.renew != "refresh-token" or self.current is None or self.current.refresh_token is None:
            return None
        client = {wire: fields[option] for wire, option in self._plan.fields if wire in ("client_id", "client_secret")}
        constants = {name: v for name, v in self._plan.constants if name in ("client_id", "client_secret")}
        return {"grant_type": "refresh_token", **constants, **client, "refresh_token": self.current.refresh_token}
