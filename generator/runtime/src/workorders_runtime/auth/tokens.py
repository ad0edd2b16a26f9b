"""The access token a client fetches itself: asked for once, however many calls want it. No I/O here either."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from ..config import Clock
from ..effects import Call, Flow, Lock
from ..exceptions import ApiError, ClientClosedError, DeadlineExceededError, ErrorContext, TokenError
from ..redaction import Redactor
from ..response import Response
from ..spec import TokenSpec
from .credentials import Token, TokenState, check_secret, read_token

if TYPE_CHECKING:
    from .token_store import AsyncTokenStore, TokenStore

__all__ = ["Ask", "Tokens"]

Ask: TypeAlias = Callable[
    [Mapping[str, Any], Literal["unsafe", "idempotent"], "float | None"], Flow[tuple[Response, ErrorContext]]
]
"""Sends fields to the token endpoint before a deadline; gives the answer and what an error says about it."""

_LOST = "the request may have been carried out: what was sent for a new token may be spent"
_REMEMBERED = 20
_CONSENT = "no access token: no refresh token was kept, and {} was used already or not given: a person has to consent"


class Tokens:
    """The token of one client: one call at a time fetches it, the others wait for what comes of that."""

    def __init__(
        self,
        plan: TokenSpec,
        fields: Mapping[str, str],
        store: TokenStore | AsyncTokenStore | None,
        clock: Clock,
        redactor: Redactor,
        logger: logging.Logger,
        ask: Ask,
        explain: Callable[[Any], tuple[str | None, str | None]],
    ) -> None:
        self._plan, self._fields, self._store, self._clock = plan, fields, store, clock
        self._redactor, self._logger, self._ask, self._explain = redactor, logger, ask, explain
        self._state = TokenState(plan)
        self._failures = 0
        self._failure: TokenError | None = None
        self._can_log_in = fields.keys() >= set(plan.single_use)
        self._unsaved = False
        self._dead: tuple[str, TokenError] | None = None
        """A refresh token that was refused for good, and how."""
        self._replaced: tuple[str, ...] = ()
        """Refresh tokens that this client has exchanged for others: what a slow store may still have."""

    def get(self, deadline: float | None, refused: Token | None) -> Flow[Token]:
        """Return a token that lives, and is not the one that was refused.

        Raises:
            TokenError: There is none to be had; those who waited for the same request get the same answer.
        """
        token = self._state.usable(self._clock.monotonic(), refused)
        if token is None or self._unsaved:
            renewed = self._renewed(refused, deadline, self._failures)
            token = cast(Token, (yield Lock(renewed, deadline, self._plan.rotates)))
        return token

    def new(self, *, login: bool) -> Flow[Token]:
        """Fetch a token now: by the credentials, or the way the API renews one."""
        return cast(Token, (yield Lock(self._new(login), None, self._plan.rotates)))

    def _new(self, login: bool) -> Flow[Token]:
        yield from self._agree()
        return (yield from self._fetched(login, None))

    def _renewed(self, refused: Token | None, deadline: float | None, seen: int) -> Flow[Token]:
        state, clock = self._state, self._clock
        if not self._unsaved and (token := state.usable(clock.monotonic(), refused)) is not None:
            return token  # of a call that waited for the lock before this one
        yield from self._agree()
        if (token := state.usable(clock.monotonic(), refused)) is not None:
            return token
        if self._failures != seen and self._failure is not None:
            raise copy(self._failure)
        # What rotates is lost with its answer, so the caller's deadline does not cut it off; the client's own does.
        until = None if self._plan.rotates else deadline
        try:
            return (yield from self._fetched(False, until))
        except TokenError as error:
            if self._store is not None and _is_refusal(error):
                before = state.current
                yield from self._agree()  # another process may have renewed it first, or a code was an old one
                if state.current is not before:
                    if (token := state.usable(clock.monotonic(), refused)) is not None:
                        return token
                    return (yield from self._fetched(False, until))
            if (token := state.living(clock.monotonic(), refused)) is not None:
                self._logger.warning("the access token could not be renewed before its end; it is used until then")
                state.postpone()
                return token
            if not isinstance(error.__cause__, DeadlineExceededError):
                self._failure, self._failures = copy(error), self._failures + 1
            raise

    def _fetched(self, login: bool, deadline: float | None) -> Flow[Token]:
        renewal = None if login else self._state.renewal(self._fields)
        if renewal is not None:
            if self._dead is not None and self._dead[0] == renewal["refresh_token"]:
                raise copy(self._dead[1])
            try:
                return (yield from self._asked(renewal, "unsafe", deadline))
            except TokenError as error:
                if error.code == "invalid_grant" and self._plan.single_use:
                    self._dead = (renewal["refresh_token"], copy(error))
                if self._plan.single_use or not _is_refusal(error):
                    raise
        if not self._can_log_in:
            raise TokenError(_CONSENT.format(" and ".join(self._plan.single_use)))
        body = self._state.login(self._fields)
        if not self._plan.single_use:
            return (yield from self._asked(body, "idempotent", deadline))
        self._can_log_in = False
        try:
            return (yield from self._asked(body, "unsafe", deadline))
        except TokenError as error:
            self._can_log_in = not error.maybe_applied and not _is_refusal(error)
            raise

    def _asked(
        self, fields: Mapping[str, Any], safety: Literal["unsafe", "idempotent"], deadline: float | None
    ) -> Flow[Token]:
        from ..serialization.json import JsonError

        asked, wall = self._clock.monotonic(), self._clock.wall()
        try:
            response, context = yield from self._ask(fields, safety, deadline)
        except ClientClosedError:
            raise
        except ApiError as error:
            if error.status is not None and error.status < 300:  # what has come of it may be a token
                error.body = b""
            applied = self._plan.rotates and error.maybe_applied
            token_error = TokenError(f"no access token: {error}", replace(error.context, maybe_applied=applied))
            for note in getattr(error, "__notes__", ()):
                token_error.add_note(note)
            raise _noted(token_error) from error
        try:
            answer = response.document()
        except JsonError:
            answer = None
        token = read_token(self._plan, answer)
        if token is None:
            message, code = self._explain(answer)
            text = f"no access token: POST {context.url} answered without one"
            text += f": {message}" if message else ""
            context = replace(context, body=b"", parsed=None, message=message, code=code)  # may contain a token
            raise _noted(TokenError(text, replace(context, maybe_applied=self._plan.rotates)))
        self._learn(token)
        self._failure = self._dead = None
        if (sent := fields.get("refresh_token")) is not None and token.refresh_token not in (None, sent):
            self._replaced = (sent, *self._replaced)[:_REMEMBERED]
        self._unsaved = self._store is not None  # before others can see the token: it is saved before it is used
        token = self._state.take(token, asked, wall)
        yield from self._saved()
        return token

    # -- the store ----------------------------------------------------------------------------------------------------

    def _agree(self) -> Flow[None]:
        """Bring the store what it lacks, else take what it has: another process may have renewed the token."""
        if self._store is None:
            return
        if self._unsaved:
            yield from self._saved()
            return
        kept = yield Call(self._store.load)  # at once: a store that fails is seen before a code is spent for it
        if kept is None or (self._can_log_in and self._plan.single_use and self._state.current is None):
            return  # a code to exchange is newer than what was kept
        if not isinstance(kept, Token):
            raise TypeError("token_store.load() must return a Token or None")
        if self._is_news(kept):
            if kept.access_token:
                check_secret("the kept access token", kept.access_token)
            self._learn(kept)
            self._state.adopt(replace(kept), self._clock.monotonic(), self._clock.wall())

    def _is_news(self, kept: Token) -> bool:
        """Tell a token that somebody else has saved from an older one of this client's."""
        current = self._state.current
        if current is None:
            return True
        if kept.refresh_token is None:
            return current.refresh_token is None and kept.access_token != current.access_token
        if current.refresh_token is None:
            return kept.access_token != current.access_token
        return kept.refresh_token not in (current.refresh_token, *self._replaced)

    def _saved(self) -> Flow[None]:
        if self._unsaved and self._store is not None:
            yield Call(self._store.save, (self._state.current,))
            self._unsaved = False

    def _learn(self, token: Token) -> None:
        self._redactor.learn(token.access_token, token.refresh_token or "")


def _is_refusal(error: TokenError) -> bool:
    """Whether the server has looked at what was sent, and does not take it."""
    return error.status is not None and 400 <= error.status < 500 and error.status not in (408, 429)


def _noted(error: TokenError) -> TokenError:
    if error.maybe_applied:
        error.add_note(_LOST)
    return error
