"""The access token a client fetches itself: asked for once, however many calls want it. No I/O here either."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from copy import copy
from typing import Any, Literal, TypeAlias, cast

from .auth import Token, TokenState, read_token
from .errors import ApiError, DeadlineExceededError, TokenError
from .options import Clock
from .plans import TokenPlan
from .redact import Redactor
from .response import Reply
from .steps import Flow, Locked

__all__ = ["Ask", "Tokens"]

Ask: TypeAlias = Callable[
    [Mapping[str, Any], Literal["unsafe", "idempotent"], "float | None"], Flow[tuple[Reply, dict[str, Any]]]
]
"""Sends fields to the token endpoint before a deadline; gives the answer and what an error says about it."""


class Tokens:
    """The token of one client: one call at a time fetches it, the others wait for what comes of that."""

    def __init__(
        self,
        plan: TokenPlan,
        fields: Mapping[str, str],
        clock: Clock,
        redactor: Redactor,
        logger: logging.Logger,
        ask: Ask,
    ) -> None:
        self._plan, self._fields, self._clock = plan, fields, clock
        self._redactor, self._logger, self._ask = redactor, logger, ask
        self._state = TokenState(plan)
        self._failures = 0
        self._failure: TokenError | None = None

    def get(self, deadline: float | None, refused: Token | None) -> Flow[Token]:
        """Return a token that lives, and is not the one that was refused.

        Raises:
            TokenError: There is none to be had; those who waited for the same request get the same answer.
        """
        token = self._state.usable(self._clock.monotonic(), refused)
        if token is None:
            token = cast(Token, (yield Locked(self._renewed(refused, deadline, self._failures), deadline)))
        return token

    def new(self, *, login: bool) -> Flow[Token]:
        """Fetch a token now: by the credentials, or the way the API renews one."""
        return cast(Token, (yield Locked(self._fetched(login, None), None)))

    def _renewed(self, refused: Token | None, deadline: float | None, seen: int) -> Flow[Token]:
        state, clock = self._state, self._clock
        if (token := state.usable(clock.monotonic(), refused)) is not None:
            return token
        if self._failures != seen and self._failure is not None:
            raise copy(self._failure)
        try:
            return (yield from self._fetched(False, deadline))
        except TokenError as error:
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
            try:
                return (yield from self._asked(renewal, "unsafe", deadline))
            except TokenError as error:
                if error.status is None or not 400 <= error.status < 500 or error.status == 429:
                    raise
        return (yield from self._asked(self._state.login(self._fields), "idempotent", deadline))

    def _asked(
        self, fields: Mapping[str, Any], safety: Literal["unsafe", "idempotent"], deadline: float | None
    ) -> Flow[Token]:
        from .document import JsonError, loads

        asked = self._clock.monotonic()
        try:
            reply, facts = yield from self._ask(fields, safety, deadline)
        except ApiError as error:
            if error.status is not None and error.status < 300:  # what has come of it may be a token
                error.body = b""
            known = {**error.__dict__, "maybe_applied": False}
            raise TokenError(f"no access token: {error}", **known) from error
        try:
            token = read_token(self._plan, loads(reply.body))
        except JsonError:
            token = None
        if token is None:
            text = f"no access token: POST {facts['url']} answered without one"
            raise TokenError(text, **{**facts, "body": b""})
        self._redactor.learn(token.access_token, token.refresh_token or "")
        self._failure = None
        return self._state.take(token, asked)
