"""Credentials: selected from a client's options, checked, and attached to requests."""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product

from ..request import CONTROL
from ..spec import (
    ApiKey,
    AuthSpec,
    Basic,
    Bearer,
    ClientSpec,
    Credential,
    FetchedToken,
    OperationSpec,
    Placement,
    SpecValue,
    TokenSpec,
)

BEARER = Placement("header", "Authorization", "Bearer")
CLIENT_OPTIONS: tuple[str, ...] = ("client_id", "client_secret")
TOKEN_STORE = "token_store"  # noqa: S105
"""The option for the store of a fetched token."""


@dataclass(frozen=True, slots=True)
class Token:
    """A fetched access token; its ``repr`` shows no secret."""

    access_token: str = field(repr=False)
    refresh_token: str | None = field(default=None, repr=False)
    expires_in: float | None = None
    """Lifetime in seconds from the moment it was fetched, if known."""
    expires_at: float | None = field(default=None, compare=False)
    """Expiry in seconds since 1970 (UTC) by the local clock, if known: the value to store."""


@dataclass(frozen=True, slots=True)
class CredentialChoice:
    """Options that are enough together, and the environment variables that hold them."""

    options: tuple[str, ...]
    variables: tuple[str, ...] = ()

    def __str__(self) -> str:
        environment = f" (or set {_and(self.variables)})" if self.variables else ""
        return _and([f"{name}=" for name in self.options]) + environment


class CredentialsError(ValueError):
    """Raised when the credentials of a client, or of one of its calls, are missing or not those of one alternative.

    Attributes:
        problem: What is wrong.
        choices: What can be given instead.
        advice: What to do, with ``{}`` for the choices.
        is_ambiguous: Whether too much is set in the environment, not too little.
    """

    def __init__(
        self,
        problem: str,
        choices: tuple[CredentialChoice, ...],
        advice: str = "Pass {}",
        is_ambiguous: bool = False,
    ) -> None:
        super().__init__(problem, choices, advice, is_ambiguous)
        self.problem = problem
        self.choices = choices
        self.advice = advice
        self.is_ambiguous = is_ambiguous

    def __str__(self) -> str:
        return f"{self.problem}. {self.advice.format(', or '.join(map(str, self.choices)))}"


@dataclass(frozen=True, slots=True)
class AuthParts:
    """Credentials as headers and query parameters."""

    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    query: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def __add__(self, other: AuthParts) -> AuthParts:
        return AuthParts(self.headers + other.headers, self.query + other.query)


@dataclass(frozen=True, slots=True)
class Credentials:
    """The credentials of one client: fixed ones, and how to fetch a token."""

    parts: AuthParts = field(default=AuthParts(), repr=False)
    token: TokenSpec | None = None
    ready: str = field(default="", repr=False)
    """An access token that was fetched elsewhere."""
    placements: tuple[Placement, ...] = (BEARER,)
    """Where the access token is sent, the place that the client was given first."""
    fields: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    client_parts: AuthParts = field(default=AuthParts(), repr=False)
    """Identify the client at the token endpoint only."""
    secrets: tuple[str, ...] = field(default=(), repr=False)
    choices: tuple[Credentials | None, ...] = field(default=(), repr=False)
    """Those of each alternative, where operations choose: ``None`` where options are missing."""

    explicit: bool = False
    """Options were given, rather than variables of the environment alone."""

    def of(self, operation: OperationSpec) -> Credentials | None:
        """Return the credentials that an operation sends; ``None``: those that it requires were not given."""
        if operation.auth and not self.choices:
            return self
        if not operation.auth:
            return Credentials()
        if isinstance(operation.auth, tuple):
            return _first(each for index in operation.auth if (each := self.choices[index]) is not None)
        return _first(each for each in self.choices if each is not None and each.secrets) or Credentials()

    def static(self, places: tuple[str, ...]) -> AuthParts:
        """Return everything that a request needs, if no token is fetched."""
        return self.with_token(self.ready, places) if self.ready else self.parts

    def with_token(self, token: str, places: tuple[str, ...]) -> AuthParts:
        """Return everything that a request needs, with the token in one of the places."""
        fitting = (each for each in self.placements if each.where in places)
        return self.parts + attach(next(fitting, self.placements[0]), token)


class CredentialSet(SpecValue):
    """A set of options that is sufficient for one alternative of an `AuthSpec`."""

    alternative: int
    requires: tuple[str, ...]
    accepts: frozenset[str]


def option_sets(credential: Credential) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Return the sets of options that make up a credential: those required, and those accepted besides."""
    match credential:
        case Bearer(option=option) | ApiKey(option=option):
            return (((option,), ()),)
        case Basic(username=username, password=password):
            return (((username, password), ()),)
        case FetchedToken(token=token, ready=ready):
            client = CLIENT_OPTIONS
            if token.client_authentication == "body":
                client = tuple(option for wire, option in token.fields if wire in CLIENT_OPTIONS)
            required = tuple(name for _, name in token.fields if name not in token.optional and name not in client)
            stored = (((*client, TOKEN_STORE), ()),) if token.renew == "refresh-token" else ()
            given = (((ready,), ()),) if ready else ()
            return ((*client, *required), (*token.optional, TOKEN_STORE)), *stored, *given


def credential_sets(auth: AuthSpec) -> list[CredentialSet]:
    """Return all sufficient sets of options, in the order of the alternatives."""
    sets: list[CredentialSet] = []
    for index, alternative in enumerate(auth.alternatives):
        for combination in product(*map(option_sets, alternative)):
            requires = tuple(dict.fromkeys(name for required, _ in combination for name in required))
            accepts = frozenset(requires).union(*(optional for _, optional in combination))
            sets.append(CredentialSet(index, requires, accepts))
    return sets


def attach(placement: Placement, value: str) -> AuthParts:
    """Return a credential as the header or query parameter of its placement."""
    text = placement.lead + value
    if placement.where == "query":
        return AuthParts(query=((placement.name, text),))
    if placement.where == "cookie":
        return AuthParts(headers=(("Cookie", f"{placement.name}={text}"),))
    return AuthParts(headers=((placement.name, text),))


def basic(username: str, password: str, values: Mapping[str, str]) -> AuthParts:
    """Return the ``Authorization: Basic`` header of two options."""
    if ":" in values[username]:
        raise ValueError(f"{username} must not contain a colon")
    pair = f"{values[username]}:{values[password]}".encode()
    return attach(Placement("header", "Authorization", "Basic"), base64.b64encode(pair).decode())


def is_sendable(secret: str) -> bool:
    """Return whether a secret can be sent unchanged in a header."""
    return bool(secret) and secret == secret.strip() and not CONTROL.search(secret) and secret.isascii()


_NOT_IN_COOKIES = re.compile(r'[\s",;\\]')


def check_secret(option: str, value: str, placement: Placement | None = None) -> str:
    """Return a valid credential; the message of the error never shows it.

    Args:
        option: Name of the option.
        value: Its value.
        placement: Where the value is sent unchanged, if it is.
    """
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # users without a type checker
        raise TypeError(f"{option} must be text")
    if not value.strip():
        raise ValueError(f"{option} is empty")
    if value != value.strip() or CONTROL.search(value):
        raise ValueError(f"{option} contains a line break, a control character or whitespace at its ends")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{option} has characters that cannot be sent") from None
    if placement is None:
        return value
    if placement.where != "query" and not value.isascii():
        raise ValueError(f"{option} has characters that cannot be sent in a header")
    if placement.where == "cookie" and _NOT_IN_COOKIES.search(value):
        raise ValueError(f"{option} has characters that cannot be sent in a cookie")
    if placement.prefix and value.lower().startswith(placement.lead.lower()):
        raise ValueError(
            f"{option} must not begin with {placement.prefix!r}, which the client adds. Pass only the rest"
        )
    return value


def from_environment(spec: ClientSpec, option: str) -> str | None:
    """Return the value of an option's environment variable; an empty variable counts as unset."""
    variable = dict(spec.environment).get(option)
    return os.environ.get(variable) or None if variable else None


def credentials(
    spec: ClientSpec, options: Mapping[str, str | None], token_in: str | None = None, *, stored: bool = False
) -> Credentials:
    """Select and check the credentials among a client's options and its environment variables.

    Args:
        spec: The client's spec.
        options: The client's options.
        token_in: Where a fetched token is sent.
        stored: Whether the client has a token store.

    Raises:
        CredentialsError: No set is complete, or options of two alternatives were given.
    """
    sets = credential_sets(spec.auth)
    if not sets:
        return Credentials()
    options = {**options, TOKEN_STORE: "given" if stored else None}
    if spec.auth.per_operation:
        return _choices(spec, options, token_in, sets)
    given = {name for each in sets for name in each.accepts if options.get(name) is not None}
    candidates = [each for each in sets if given <= each.accepts]
    if not candidates:
        raise CredentialsError(f"{spec.name}(): {_and(sorted(given))} exclude each other", _choices_of(spec, sets))
    values = [(each, _values(spec, options, each)) for each in candidates]
    complete = [(each, found) for each, found in values if set(each.requires) <= found.keys()]
    if not complete:
        lacking = dict.fromkeys(_and([name for name in each.requires if name not in found]) for each, found in values)
        missing = f"{' or '.join(lacking)} missing" if given else "no credentials"
        raise CredentialsError(f"{spec.name}(): {missing}", _choices_of(spec, candidates))
    # A call without credentials is the alternative that is left when the environment has none.
    complete = [one for one in complete if one[0].requires] or complete
    if len(complete) > 1 and not given:
        problem = f"{spec.name}(): the environment has the credentials of several alternatives"
        raise CredentialsError(problem, _choices_of(spec, sets), "Pass one of them: {}", True)
    smallest = min(complete, key=lambda one: len(one[0].requires))[0]
    same = (one for one in complete if one[0].alternative == smallest.alternative)
    return _chosen(spec, token_in, same)


def check_given(spec: ClientSpec, given: Credentials, operation: OperationSpec) -> None:
    """Check that a client has the credentials that an operation requires.

    Raises:
        CredentialsError: They are missing.
    """
    if given.of(operation) is None and isinstance(operation.auth, tuple):
        sets = [each for each in credential_sets(spec.auth) if each.alternative in operation.auth]
        problem = f"{operation.label}: no credentials for this call"
        raise CredentialsError(problem, _choices_of(spec, sets), "Pass {} to the client")


def _first(usable: Iterable[Credentials]) -> Credentials | None:
    """Return the first of these, those that were given before those of the environment."""
    return min(usable, key=lambda each: not each.explicit, default=None)


def _choices(
    spec: ClientSpec, options: Mapping[str, str | None], token_in: str | None, sets: list[CredentialSet]
) -> Credentials:
    """Return the credentials of each alternative that is complete."""
    choices: list[Credentials | None] = []
    for index in range(len(spec.auth.alternatives)):
        values = [(each, _values(spec, options, each)) for each in sets if each.alternative == index]
        complete = [one for one in values if set(one[0].requires) <= one[1].keys()]
        if complete:
            explicit = any(options.get(name) is not None for each, _ in complete for name in each.requires)
            choices.append(replace(_chosen(spec, token_in, complete), explicit=explicit))
        else:
            choices.append(None)
    found = [each for each in choices if each is not None]
    first = next((each for each in found if each.token is not None), Credentials())
    return replace(first, choices=tuple(choices), secrets=tuple(secret for each in found for secret in each.secrets))


def _chosen(
    spec: ClientSpec, token_in: str | None, complete: Iterable[tuple[CredentialSet, dict[str, str]]]
) -> Credentials:
    """Return the credentials of one alternative, given its complete sets of options."""
    chosen, found = max(complete, key=lambda one: len(one[0].requires))  # with a store, the login besides if given
    alternative = spec.auth.alternatives[chosen.alternative]
    placements = {each.option: _placement_of(each) for each in alternative if isinstance(each, Bearer | ApiKey)}
    placements |= {each.ready: BEARER for each in alternative if isinstance(each, FetchedToken)}
    checked = {n: check_secret(n, value, placements.get(n)) for n, value in found.items() if n != TOKEN_STORE}
    return _attached(alternative, checked, token_in)


def _placement_of(credential: Bearer | ApiKey) -> Placement:
    return BEARER if isinstance(credential, Bearer) else credential.placement


def _values(spec: ClientSpec, options: Mapping[str, str | None], chosen: CredentialSet) -> dict[str, str]:
    names = (*chosen.requires, *sorted(chosen.accepts - set(chosen.requires)))
    values = {name: options.get(name) for name in names}
    found = {name: from_environment(spec, name) if value is None else value for name, value in values.items()}
    return {name: value for name, value in found.items() if value is not None}


def _attached(alternative: tuple[Credential, ...], values: Mapping[str, str], token_in: str | None) -> Credentials:
    parts = client_parts = AuthParts()
    token: TokenSpec | None = None
    given = ""
    ordered: tuple[Placement, ...] = (BEARER,)
    for credential in alternative:
        match credential:
            case Bearer(option=option) | ApiKey(option=option):
                parts += attach(_placement_of(credential), values[option])
            case Basic(username=username, password=password):
                parts += basic(username, password, values)
            case FetchedToken(placements=placements, ready=ready) if ready in values:
                given, ordered = values[ready], _ordered(placements, token_in)
            case FetchedToken(token=token, placements=placements):
                ordered = _ordered(placements, token_in)
                if token.client_authentication == "basic":
                    client_parts = basic("client_id", "client_secret", values)
    headers = (*parts.headers, *client_parts.headers)
    secrets = (*values.values(), *(value.rpartition(" ")[2] for _, value in headers))
    return Credentials(parts, token, given, ordered, values, client_parts, secrets)


def _ordered(placements: tuple[Placement, ...], token_in: str | None) -> tuple[Placement, ...]:
    """Return the places of a token, the chosen one first."""
    chosen = tuple(each for each in placements if each.where == token_in)
    if chosen or token_in is None:
        return (*chosen, *placements)
    raise ValueError(f"token_in must be one of {_and([repr(each.where) for each in placements])}")


def _and(names: Sequence[str]) -> str:
    return ", ".join(names[:-1]) + (" and " if len(names) > 1 else "") + names[-1] if names else "nothing"


def _choices_of(spec: ClientSpec, sets: Iterable[CredentialSet]) -> tuple[CredentialChoice, ...]:
    """Return alternative sets of options, each with its environment variables."""
    variables = dict(spec.environment)
    return tuple(
        CredentialChoice(names, tuple(variables[name] for name in names if name in variables))
        for names in dict.fromkeys(each.requires for each in sets)
    )
