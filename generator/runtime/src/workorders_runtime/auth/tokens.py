"""The access token that a client fetches and refreshes, once for all concurrent calls. Does no I/O."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from ..config import Clock
from ..effects import Call, Flow, Lock, Within
from ..exceptions import (
    ApiError,
    ClientClosedError,
    DeadlineExceededError,
    ErrorContext,
    RequestNotSentError,
    TokenError,
)
from ..http.retry import is_retryable
from ..redaction import Redactor, Secrets
from ..response import Response
from ..serialization.json import JsonError, walk
from ..spec import TokenSpec
from .credentials import BEARER, CLIENT_OPTIONS, Token, check_secret, is_sendable

if TYPE_CHECKING:
    from .token_store import AsyncTokenStore, TokenStore

Ask: TypeAlias = Callable[
    [Mapping[str, Any], Literal["unsafe", "idempotent"], "float | None"], Flow[tuple[Response, ErrorContext]]
]
"""Sends fields to the token endpoint before a deadline; returns the response and the context of an error about it."""

_MAYBE_SPENT = "the request may have been carried out: what was sent for a new token may be spent"
_MAX_SUPERSEDED = 20
_MAX_TOKEN_LENGTH = 64 * 1024
"""Characters of a token; no server accepts a header as long as this."""
_CONSENT_REQUIRED = (
    "no access token: no refresh token is stored and {} has already been used or was not given. "
    "The user must authorize the app again."
)
_LOGIN_REQUIRED = "no access token: no refresh token is stored. Pass {} to log in."


@dataclass(frozen=True, slots=True)
class TokenState:
    """The token of a client with its expiry by a monotonic clock. Replaced as a whole: calls read it without a lock."""

    token: Token | None = None
    refresh_at: float = 0.0
    expires_at: float = 0.0
    unsaved: bool = False
    """Whether the token is not in the token store yet: it is saved before it is used."""
    can_authorize: bool = True
    """Whether a single-use credential, if the API has one, is still unused."""
    failures: int = 0
    failure: TokenError | None = field(default=None, repr=False)
    rejected: tuple[str, TokenError] | None = field(default=None, repr=False)
    """A refresh token that the server rejected for good, and its error."""
    superseded: tuple[str, ...] = field(default=(), repr=False)
    """Refresh tokens that this client has exchanged: a slow store may still return them."""

    def usable(self, now: float, rejected: Token | None = None) -> Token | None:
        """Return the token unless it is due for a refresh or was rejected."""
        return self.token if self.token is not rejected and now < self.refresh_at else None

    def unexpired(self, now: float, rejected: Token | None = None) -> Token | None:
        """Return the token unless it has expired or was rejected."""
        return self.token if self.token is not rejected and now < self.expires_at else None

    def with_lifetime(self, token: Token, start: float, lifetime: float, leeway: float, **changes: Any) -> TokenState:
        """Return the state with another token, which is refreshed some time before it expires."""
        end = start + lifetime
        return replace(
            self, token=token, refresh_at=end - min(leeway, max(0.0, lifetime / 2)), expires_at=end, **changes
        )


class Tokens:
    """The token of one client: one call at a time fetches it, the others wait for the result."""

    def __init__(
        self,
        spec: TokenSpec,
        fields: Mapping[str, str],
        store: TokenStore | AsyncTokenStore | None,
        clock: Clock,
        redactor: Redactor,
        logger: logging.Logger,
        ask: Ask,
        explain: Callable[[Any], tuple[str | None, str | None]],
    ) -> None:
        self._spec, self._fields, self._store, self._clock = spec, fields, store, clock
        self._redactor, self._logger, self._ask, self._explain = redactor, logger, ask, explain
        required = (option for _, option in spec.fields if option in spec.single_use or option not in spec.optional)
        self._lacking = [option for option in required if option not in fields]
        self._state = TokenState(can_authorize=not self._lacking)
        # Processes that share a token do not all refresh it at the same moment.
        self._leeway = spec.refresh_leeway * (1.0 if store is None else 1.0 + clock.random() / 2)

    def get(self, deadline: float | None, rejected: Token | None) -> Flow[Token]:
        """Return a usable token other than the rejected one.

        Raises:
            TokenError: None could be obtained. Calls that waited for the same request get the same error.
            RequestNotSentError: The token endpoint could not be reached.
        """
        state = self._state
        token = state.usable(self._clock.monotonic(), rejected)
        if token is None or state.unsaved:
            refreshed = self._refreshed(rejected, deadline, state.failures)
            token = yield from self._locked(refreshed, deadline)
        return token

    def new(self, *, login: bool) -> Flow[Token]:
        """Fetch a token now: with the credentials, or as the API refreshes one."""
        return (yield from self._locked(self._new(login), None))

    def _locked(self, flow: Flow[Token], deadline: float | None) -> Flow[Token]:
        try:
            return cast(Token, (yield Lock(flow, deadline, self._spec.rotates or self._store is not None)))
        except TokenError as error:
            if not isinstance(error.__cause__, RequestNotSentError):
                raise
            raise type(error.__cause__)(str(error), error.context) from error.__cause__

    def _new(self, login: bool) -> Flow[Token]:
        def flow() -> Flow[Token]:
            yield from self._sync_with_store()
            return (yield from self._fetched(login, None))

        return (yield from self._with_lock_of_store(flow()))

    def _with_lock_of_store(self, flow: Flow[Token]) -> Flow[Token]:
        """Load, fetch and save while no other process does."""
        lock = getattr(self._store, "lock", None)
        return (yield from flow) if lock is None else cast(Token, (yield Within(lock(), flow)))

    def _refreshed(self, rejected: Token | None, deadline: float | None, seen_failures: int) -> Flow[Token]:
        token = self._state.usable(self._clock.monotonic(), rejected)
        if not self._state.unsaved and token is not None:
            return token  # fetched by a call that held the lock before this one
        return (yield from self._with_lock_of_store(self._renewed(rejected, deadline, seen_failures)))

    def _renewed(self, rejected: Token | None, deadline: float | None, seen_failures: int) -> Flow[Token]:
        now = self._clock.monotonic
        yield from self._sync_with_store()
        if (token := self._state.usable(now(), rejected)) is not None:
            return token
        if self._state.failures != seen_failures and self._state.failure is not None:
            raise copy(self._state.failure)
        # A rotating token is lost with its response, so only the client's own deadline applies to it.
        until = None if self._spec.rotates else deadline
        try:
            return (yield from self._fetched(False, until))
        except TokenError as error:
            if self._store is not None and _is_rejection(error):
                before = self._state.token
                yield from self._sync_with_store()  # another process may have refreshed it, or a code was an old one
                if self._state.token is not before:
                    if (token := self._state.usable(now(), rejected)) is not None:
                        return token
                    return (yield from self._fetched(False, until))
            if (token := self._state.unexpired(now(), rejected)) is not None:
                self._logger.warning("The access token could not be refreshed; it is used until it expires.")
                self._state = replace(self._state, refresh_at=self._state.expires_at)
                return token
            if not isinstance(error.__cause__, DeadlineExceededError):
                failures = self._state.failures + 1
                self._state = replace(self._state, failure=copy(error), failures=failures)
            raise

    def _fetched(self, login: bool, deadline: float | None) -> Flow[Token]:
        single_use = self._spec.single_use
        refresh = None if login else refresh_fields(self._spec, self._fields, self._state.token)
        if refresh is not None:
            if self._state.rejected is not None and self._state.rejected[0] == refresh["refresh_token"]:
                raise copy(self._state.rejected[1])
            try:
                return (yield from self._requested(refresh, "unsafe", deadline))
            except TokenError as error:
                if error.code == "invalid_grant" and single_use:
                    self._state = replace(self._state, rejected=(refresh["refresh_token"], copy(error)))
                if single_use or self._lacking or not _is_rejection(error):
                    raise
        if not self._state.can_authorize:
            text = _CONSENT_REQUIRED if single_use else _LOGIN_REQUIRED
            raise TokenError(text.format(" and ".join(single_use or self._lacking)))
        fields = login_fields(self._spec, self._fields)
        if not single_use:
            return (yield from self._requested(fields, "idempotent", deadline))
        self._state = replace(self._state, can_authorize=False)
        try:
            return (yield from self._requested(fields, "unsafe", deadline))
        except TokenError as error:
            unused = not error.maybe_applied and not _is_rejection(error)
            self._state = replace(self._state, can_authorize=unused)
            raise

    def _requested(
        self, fields: Mapping[str, Any], safety: Literal["unsafe", "idempotent"], deadline: float | None
    ) -> Flow[Token]:
        start, wall = self._clock.monotonic(), self._clock.wall()  # a token's lifetime starts when it is requested
        try:
            response, context = yield from self._ask(fields, safety, deadline)
        except ClientClosedError:
            raise
        except ApiError as error:
            if error.status is not None and error.status < 300:  # the body may contain a token
                error.body = b""
            applied = self._spec.rotates and error.maybe_applied
            token_error = TokenError(f"no access token: {error}", replace(error.context, maybe_applied=applied))
            for note in getattr(error, "__notes__", ()):
                token_error.add_note(note)
            raise _with_note(token_error) from error
        token, message, code = self._read(response)
        if token is None:
            text = f"no access token: the response of POST {context.url} has no token"
            text += f": {message}" if message else ""
            context = replace(context, body=b"", parsed=None, message=message, code=code)  # may contain a token
            raise _with_note(TokenError(text, replace(context, maybe_applied=self._spec.rotates)))
        self._redact(token)
        self._accept(token, fields.get("refresh_token"), start, wall)
        yield from self._persist()
        return cast(Token, self._state.token)

    def _read(self, response: Response) -> tuple[Token | None, str | None, str | None]:
        """Return the token of a response, or else its error message and error code."""
        try:
            document = response.document()
        except JsonError:
            document = None
        token = read_token(self._spec, document)
        return (None, *self._explain(document)) if token is None else (token, None, None)

    def _accept(self, token: Token, sent: str | None, start: float, wall: float) -> None:
        """Make a new token the current one."""
        state = self._state
        superseded = state.superseded
        if sent is not None and token.refresh_token not in (None, sent):
            superseded = (sent, *superseded)[:_MAX_SUPERSEDED]
        if token.refresh_token is None and state.token is not None and state.token.refresh_token is not None:
            token = replace(token, refresh_token=state.token.refresh_token)
        if token.expires_in is not None:
            token = replace(token, expires_at=wall + token.expires_in)
        self._state = state.with_lifetime(
            token,
            start,
            math.inf if token.expires_in is None else token.expires_in,
            self._leeway,
            unsaved=self._store is not None,
            failure=None,
            rejected=None,
            superseded=superseded,
        )

    # -- the store ----------------------------------------------------------------------------------------------------

    def _sync_with_store(self) -> Flow[None]:
        """Save an unsaved token, else load what another process may have saved."""
        if self._store is None:
            return
        state = self._state
        if state.unsaved:
            yield from self._persist()
            return
        stored = yield Call(self._store.load)  # first, so that no code is spent if the store fails
        if stored is None or (state.can_authorize and self._spec.single_use and state.token is None):
            return  # a code to exchange is newer than the stored token
        if not isinstance(stored, Token):
            raise TypeError("token_store.load() must return a Token or None")
        if self._is_newer(stored):
            if stored.access_token:
                check_secret("the stored access token", stored.access_token, BEARER)
            self._redact(stored)
            lifetime = math.inf if stored.expires_at is None else stored.expires_at - self._clock.wall()
            lifetime = lifetime if stored.access_token else 0.0
            now = self._clock.monotonic()
            self._state = self._state.with_lifetime(replace(stored), now, lifetime, self._leeway)

    def _is_newer(self, stored: Token) -> bool:
        """Return whether a stored token was saved by another client, not an older one of this client."""
        current = self._state.token
        if current is None:
            return True
        if stored.refresh_token is None:
            return current.refresh_token is None and stored.access_token != current.access_token
        if current.refresh_token is None:
            return stored.access_token != current.access_token
        if stored.refresh_token == current.refresh_token and not self._spec.rotates:  # refreshed by another client
            later = stored.expires_at is None or stored.expires_at > (current.expires_at or 0.0)
            return stored.access_token != current.access_token and later
        return stored.refresh_token not in (current.refresh_token, *self._state.superseded)

    def _persist(self) -> Flow[None]:
        if self._state.unsaved and self._store is not None:
            yield Call(self._store.save, (self._state.token,))
            self._state = replace(self._state, unsaved=False)

    def _redact(self, token: Token) -> None:
        self._redactor.learn(token.access_token, token.refresh_token or "")


def _is_rejection(error: TokenError) -> bool:
    """Return whether the server processed and rejected what was sent."""
    status = error.status
    return status is not None and 400 <= status < 500 and not is_retryable("safe", status=status)


def _with_note(error: TokenError) -> TokenError:
    if error.maybe_applied:
        error.add_note(_MAYBE_SPENT)
    return error


# -- the requests and responses of a token endpoint -------------------------------------------------------------------


def login_fields(spec: TokenSpec, options: Mapping[str, str]) -> dict[str, Any]:
    """Return the fields that request a token with the client's credentials."""
    given = {wire: options[option] for wire, option in spec.fields if option in options}
    return Secrets(given, **dict(spec.constants))


def refresh_fields(spec: TokenSpec, options: Mapping[str, str], token: Token | None) -> dict[str, Any] | None:
    """Return the fields that refresh a token; ``None`` if the API does not refresh, or there is no refresh token."""
    if spec.renew != "refresh-token" or token is None or token.refresh_token is None:
        return None
    client = {wire: options[option] for wire, option in spec.fields if wire in CLIENT_OPTIONS}
    constants = {name: value for name, value in spec.constants if name in CLIENT_OPTIONS}
    return Secrets({"grant_type": "refresh_token", **constants, **client, "refresh_token": token.refresh_token})


def read_token(spec: TokenSpec, document: Any) -> Token | None:
    """Return the token of a token endpoint's response; ``None`` if it holds no usable one."""
    access = walk(document, spec.access_token)
    refresh = walk(document, spec.refresh_token)
    if not isinstance(access, str) or not is_sendable(access):
        return None
    if len(access) > _MAX_TOKEN_LENGTH or (isinstance(refresh, str) and len(refresh) > _MAX_TOKEN_LENGTH):
        return None
    return Token(access, refresh if isinstance(refresh, str) and refresh else None, _lifetime(spec, document))


def _lifetime(spec: TokenSpec, document: Any) -> float | None:
    stated = walk(document, spec.expires_in)
    try:
        seconds = float(stated) if isinstance(stated, int | float | str) and not isinstance(stated, bool) else math.nan
    except (ValueError, OverflowError):
        seconds = math.nan
    return seconds if 0 < seconds < 1e10 else spec.lifetime
