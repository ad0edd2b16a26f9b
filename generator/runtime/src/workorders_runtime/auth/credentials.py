"""Credentials: where they come from, where they go, and the token a client fetches itself."""

from __future__ import annotations

import base64
import math
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Any

from ..serialization.json import walk
from ..spec import ApiKey, AuthSpec, Basic, Bearer, ClientSpec, Credential, FetchedToken, Placement, TokenSpec

__all__ = [
    "STORE",
    "Credentials",
    "Placed",
    "Token",
    "TokenState",
    "Way",
    "basic",
    "check_secret",
    "credentials",
    "option_sets",
    "place",
    "read_token",
    "ways",
]

_BAD = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Token:
    """An access token as it was fetched; its ``repr`` shows nothing of it."""

    access_token: str = field(repr=False)
    refresh_token: str | None = field(default=None, repr=False)
    expires_in: float | None = None
    """Seconds it lives from the moment it was fetched, as far as known."""
    expires_at: float | None = field(default=None, compare=False)
    """When it ends, in seconds since 1970 (UTC) by this machine's clock, as far as known: what to keep of its life."""


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
    token: TokenSpec | None = None
    placement: Placement | None = None
    fields: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    client: Placed = field(default=Placed(), repr=False)
    """What identifies the client at the token endpoint, and nowhere else."""
    secrets: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Way:
    """One set of options that makes an alternative complete."""

    alternative: int
    needs: tuple[str, ...]
    takes: frozenset[str]


_CLIENT: tuple[str, ...] = ("client_id", "client_secret")
STORE = "token_store"
"""The option for what keeps a token that rotates."""


def option_sets(credential: Credential) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """The sets of options a credential can be made of, each with what may be given besides."""
    match credential:
        case Bearer(option=option) | ApiKey(option=option):
            return (((option,), ()),)
        case Basic(username=username, password=password):
            return (((username, password), ()),)
        case FetchedToken(token=plan):
            client = _CLIENT
            if plan.client_authentication == "body":
                client = tuple(option for wire, option in plan.fields if wire in _CLIENT)
            needed = tuple(name for _, name in plan.fields if name not in plan.optional and name not in client)
            if not plan.rotates:
                return (((*client, *needed), plan.optional),)
            return (((*client, *needed), (*plan.optional, STORE)), ((*client, STORE), ()))


def ways(plan: AuthSpec) -> list[Way]:
    """List every set of options that is complete, alternative after alternative."""
    found: list[Way] = []
    for index, alternative in enumerate(plan.alternatives):
        for sets in product(*map(option_sets, alternative)):
            needs = tuple(dict.fromkeys(name for needed, _ in sets for name in needed))
            found.append(Way(index, needs, frozenset(needs).union(*(besides for _, besides in sets))))
    return found


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


def from_environment(plan: ClientSpec, option: str) -> str | None:
    """Read an option from its environment variable; an empty one counts as not set."""
    variable = dict(plan.environment).get(option)
    return os.environ.get(variable) or None if variable else None


def credentials(
    plan: ClientSpec, options: Mapping[str, str | None], token_in: str | None = None, *, stored: bool = False
) -> Credentials:
    """Choose and check the credentials among a client's options and its environment variables.

    Args:
        plan: The client's plan.
        options: The client's options.
        token_in: Where a fetched token travels.
        stored: Whether the client was given a token store.

    Raises:
        ValueError: None are complete, or those of two alternatives were given.
    """
    sets = ways(plan.auth)
    if not sets:
        return Credentials()
    options = {**options, STORE: "given" if stored else None}
    given = {name for way in sets for name in way.takes if options.get(name) is not None}
    fitting = [way for way in sets if given <= way.takes]
    if not fitting:
        raise ValueError(f"{plan.name}(): {_and(sorted(given))} exclude each other; give {_either(sets)}")
    values = [(way, _filled(plan, options, way)) for way in fitting]
    complete = [(way, found) for way, found in values if set(way.needs) <= found.keys()]
    if not complete:
        variables = [variable for option, variable in plan.environment if any(option in way.takes for way in sets)]
        hint = f" (or set {_and(variables)})" if variables else ""
        lacking = (_and([name for name in way.needs if name not in found]) for way, found in values)
        missing = f"; {' or '.join(dict.fromkeys(lacking))} missing" if given else ""
        raise ValueError(f"{plan.name}(): no credentials: give {_either(sets)}{hint}{missing}")
    if len(complete) > 1 and not given:
        raise ValueError(f"{plan.name}(): the environment has the credentials of several alternatives: {_either(sets)}")
    chosen, found = min(complete, key=lambda one: len(one[0].needs))
    checked = {name: check_secret(name, value) for name, value in found.items() if name != STORE}
    return _placed(plan.auth, chosen.alternative, checked, token_in)


def _filled(plan: ClientSpec, options: Mapping[str, str | None], way: Way) -> dict[str, str]:
    values = {name: options.get(name) for name in (*way.needs, *sorted(way.takes - set(way.needs)))}
    found = {name: from_environment(plan, name) if value is None else value for name, value in values.items()}
    return {name: value for name, value in found.items() if value is not None}


def _placed(plan: AuthSpec, chosen: int, found: Mapping[str, str], token_in: str | None) -> Credentials:
    placed = client = Placed()
    token: TokenSpec | None = None
    placement: Placement | None = None
    for credential in plan.alternatives[chosen]:
        match credential:
            case Bearer(option=option):
                placed += place(Placement("header", "Authorization", "Bearer"), found[option])
            case ApiKey(placement=where, option=option):
                placed += place(where, found[option])
            case Basic(username=username, password=password):
                placed += basic(username, password, found)
            case FetchedToken(placements=placements):
                token = credential.token
                placement = _chosen(placements, token_in)
                if token.client_authentication == "basic":
                    client = basic("client_id", "client_secret", found)
    shown = (*placed.headers, *client.headers)
    return Credentials(
        placed,
        token,
        placement,
        found,
        client,
        secrets=(*found.values(), *(value.rpartition(" ")[2] for _, value in shown)),
    )


def basic(name: str, secret: str, found: Mapping[str, str]) -> Placed:
    """Put a pair of options into a Basic header."""
    pair = f"{found[name]}:{found[secret]}".encode()
    return place(Placement("header", "Authorization", "Basic"), base64.b64encode(pair).decode())


def _chosen(placements: tuple[Placement, ...], wanted: str | None) -> Placement:
    if wanted is None:
        return placements[0]
    for placement in placements:
        if placement.where == wanted:
            return placement
    raise ValueError(f"token_in must be one of {_and([repr(each.where) for each in placements])}")


def _and(names: list[str]) -> str:
    return ", ".join(names[:-1]) + (" and " if len(names) > 1 else "") + names[-1] if names else "nothing"


def _either(sets: Iterable[Way]) -> str:
    return ", or ".join(_and([f"{name}=" for name in needs]) for needs in dict.fromkeys(way.needs for way in sets))


# -- fetched tokens ---------------------------------------------------------------------------------------------------


def read_token(plan: TokenSpec, answer: Any) -> Token | None:
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


def _lifetime(plan: TokenSpec, answer: Any) -> float | None:
    stated = walk(answer, plan.expires_in)
    try:
        seconds = float(stated) if isinstance(stated, int | float | str) and not isinstance(stated, bool) else math.nan
    except (ValueError, OverflowError):
        seconds = math.nan
    return seconds if 0 < seconds < 1e10 else plan.lifetime


class TokenState:
    """The token of one client and its age by a clock that nobody sets. Its owner holds a lock around changes."""

    def __init__(self, plan: TokenSpec) -> None:
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

    def take(self, token: Token, asked: float, wall: float) -> Token:
        """Keep a new token; its life began when it was asked for: a moment on both clocks."""
        before = self.current
        if token.refresh_token is None and before is not None and before.refresh_token is not None:
            token = replace(token, refresh_token=before.refresh_token)
        if token.expires_in is not None:
            token = replace(token, expires_at=wall + token.expires_in)
        self._hold(token, asked, math.inf if token.expires_in is None else token.expires_in)
        return token

    def adopt(self, token: Token, now: float, wall: float) -> None:
        """Go on with a token that was kept; without an access token it is good for a renewal only."""
        life = math.inf if token.expires_at is None else token.expires_at - wall
        self._hold(token, now, life if token.access_token else 0.0)

    def _hold(self, token: Token, begun: float, life: float) -> None:
        self._held = (token, begun + life - min(self._plan.refresh_leeway, max(0.0, life / 2)), begun + life)

    def login(self, fields: Mapping[str, str]) -> dict[str, Any]:
        """Make the body that asks for a token by the client's credentials."""
        return {wire: fields[option] for wire, option in self._plan.fields if option in fields} | dict(
            self._plan.constants
        )

    def renewal(self, fields: Mapping[str, str]) -> dict[str, Any] | None:
        """Make the body that renews by the refresh token; ``None`` when that is not how, or there is none."""
        if self._plan.renew != "refresh-token" or self.current is None or self.current.refresh_token is None:
            return None
        client = {wire: fields[option] for wire, option in self._plan.fields if wire in _CLIENT}
        constants = {name: v for name, v in self._plan.constants if name in _CLIENT}
        return {"grant_type": "refresh_token", **constants, **client, "refresh_token": self.current.refresh_token}
