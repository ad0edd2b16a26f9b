"""Sending one call without doing any I/O: credentials, rate limiting, retries and errors.

The generators here yield effects (`effects`); a driver (`drivers`) executes them in a thread or in an event loop.
"""

from __future__ import annotations

import logging
import math
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple, TypeAlias

from ..auth.credentials import Credentials, Token
from ..auth.tokens import Tokens
from ..config import Settings
from ..effects import Fault, Flow, PreparedCall, Send, Sleep, compute_if_large
from ..exceptions import (
    ApiError,
    Attempt,
    ClientClosedError,
    DeadlineExceededError,
    RequestNotSentError,
    RetryBudgetError,
    TokenError,
)
from ..redaction import printable
from ..request import Request
from ..response import Response
from ..spec import ClientSpec
from .error_mapping import ErrorMapper, client_logger
from .rate_limit import Limiter, RetryBudget, Slot, shared_or_new
from .retry import is_retryable, retry_wait

Outcome: TypeAlias = Response | Fault

_NONE = Credentials()

_NOT_REPEATABLE = "Not retried: the request body contains a file that can be read only once."
_BUDGET_EXHAUSTED = "Not retried. Retry budget exhausted: too many recent failures."

_NOT_APPLIED = frozenset({304, 307, 308, *range(400, 500)}) - {408}
"""Statuses that rule out that a write was applied; other redirects may follow a write."""


class Exchange(NamedTuple):
    """A call, its successful response, and the failed attempts before it."""

    call: PreparedCall
    response: Response
    attempts: tuple[Attempt, ...]
    deadline: float | None = None
    elapsed: float = 0.0
    """Seconds that the last attempt took."""


@dataclass(slots=True)
class Attempts:
    """The state of one call between its attempts."""

    deadline: float | None
    made: list[Attempt] = field(default_factory=list[Attempt])
    retries: int = 0
    maybe_applied: bool = False
    last_error: ApiError | None = None
    rejected_token: Token | None = None
    rejection: ApiError | None = None
    """The error of the attempt whose token was rejected; a token is replaced once in a call."""

    def describe(self, error: ApiError) -> ApiError:
        """Add the attempts to an error that ends the call."""
        error.attempts = tuple(self.made)
        error.maybe_applied = self.maybe_applied
        return error


class RequestExecutor:
    """Sends the requests of one client until they succeed or finally fail."""

    def __init__(self, spec: ClientSpec, settings: Settings, credentials: Credentials, errors: ErrorMapper) -> None:
        self._spec, self._settings, self._credentials, self._errors = spec, settings, credentials, errors
        self._logger = client_logger(spec)
        self._budget = shared_or_new(settings.retry_budget, RetryBudget, "retry_budget")
        self._limiter = shared_or_new(settings.limiter, Limiter, "limiter")
        self.tokens: Tokens | None = None
        """Set where the client fetches its access token itself."""

    def execute(self, call: PreparedCall, until: float | None = None) -> Flow[Exchange]:
        """Send a request until a 2xx response is received.

        Args:
            call: The call.
            until: The deadline of a surrounding call.

        Raises:
            ApiError: The call failed.
        """
        clock, total = self._settings.clock, call.limits.total
        if total is not None:
            until = min(clock.monotonic() + total, math.inf if until is None else until)
        attempts = Attempts(until)
        if self._budget is not None:
            self._budget.add_call()
        while True:
            credentials = self._credentials.of(call.operation) or _NONE
            if self.tokens is None or credentials.token is None:
                parts, token = credentials.static(call.operation.token_in), None
            else:
                token = yield from self._fetched_token(self.tokens, call, attempts)
                parts = credentials.with_token(token.access_token, call.operation.token_in)
            request = call.request.with_credentials(parts.headers, parts.query)
            slot = Slot()
            if self._limiter is not None:
                yield from self._throttle(self._limiter, call, attempts, slot)
            started = clock.monotonic()
            try:
                outcome: Outcome = yield Send(request, call.limits, attempts.deadline, call.sink, slot.sent)
            except ClientClosedError as closed:
                attempts.describe(closed)
                raise
            finally:
                if slot.sent_at is None:
                    slot.cancel()
            outcome, unreadable = _with_its_status(outcome)
            self._obey_limits(outcome)
            elapsed = clock.monotonic() - started
            self._log(request, outcome, elapsed)
            if isinstance(outcome, Response) and (
                200 <= outcome.status < 300 or outcome.status in call.operation.empty
            ):
                return Exchange(call, outcome, tuple(attempts.made), attempts.deadline, elapsed)
            error = yield from compute_if_large(partial(self._failure, call, outcome, attempts), outcome.body)
            if unreadable:
                error.add_note(f"The body of the response could not be read: {unreadable}")
            if token is not None and self._should_replace_token(call, outcome, error, attempts):
                attempts.rejected_token, attempts.rejection = token, error
                cause = "the access token was rejected"
                attempts.made.append(Attempt(outcome.status, cause, elapsed, 0.0))
                self._log_retry(call, attempts, cause, 0.0)
                continue
            wait = self._wait_before_retry(call, outcome, error, attempts)
            cause = f"status {outcome.status}" if isinstance(outcome, Response) else outcome.text
            attempts.made.append(Attempt(outcome.status, cause, elapsed, wait))
            if wait is None:
                raise attempts.describe(error)
            attempts.retries += 1
            self._log_retry(call, attempts, cause, wait)
            yield Sleep(wait)

    # -- before an attempt --------------------------------------------------------------------------------------------

    def _throttle(self, limiter: Limiter, call: PreparedCall, attempts: Attempts, slot: Slot) -> Flow[None]:
        """Wait until the rate limiter allows a request."""
        clock = self._settings.clock
        while wait := limiter.acquire(self._spec, call.operation, now := clock.monotonic(), slot):
            if attempts.deadline is not None and now + wait >= attempts.deadline:
                context = self._errors.context(call.request)
                error = DeadlineExceededError(
                    f"{context.method} {context.url}: the rate limiter requires a wait of {wait:.3g} s, "
                    "which exceeds the timeout",
                    context,
                )
                error.retryable, error.retry_after = True, wait
                raise attempts.describe(error) from attempts.last_error
            yield Sleep(wait)

    def _obey_limits(self, outcome: Outcome) -> None:
        """Let the limiter obey how many requests the server says are left, or that none are until a reset."""
        if self._limiter is not None and isinstance(outcome, Response):
            wall, now = self._settings.clock.wall(), self._settings.clock.monotonic()
            self._limiter.observe(self._spec, *self._errors.reported_limit(outcome.headers, wall), now)
            wait = self._errors.wait_for_reset(outcome.headers, wall)
            if wait is not None:
                self._limiter.pause(self._spec, now + wait)

    def _fetched_token(self, tokens: Tokens, call: PreparedCall, attempts: Attempts) -> Flow[Token]:
        """Return the access token that the client fetches itself."""
        try:
            return (yield from tokens.get(attempts.deadline, attempts.rejected_token))
        except (TokenError, RequestNotSentError) as error:
            error.maybe_applied = attempts.maybe_applied
            if attempts.rejection is not None:
                error.__context__ = attempts.rejection
                error.add_note(f"A new token was needed because the last one was rejected: {attempts.rejection}")
            raise error from error.__cause__
        except (DeadlineExceededError, ClientClosedError) as error:
            error.method, error.url = call.request.method, self._errors.url(call.request)
            attempts.describe(error)
            raise

    # -- after an attempt ---------------------------------------------------------------------------------------------

    def _failure(self, call: PreparedCall, outcome: Outcome, attempts: Attempts) -> ApiError:
        """Return the error of a failed attempt."""
        request = call.request
        if isinstance(outcome, Response):
            error = self._errors.from_status(request, outcome, self._settings.clock.wall())
            sent, applied = True, outcome.status not in _NOT_APPLIED
            retryable = is_retryable(request.safety, status=outcome.status)
        else:
            error = self._errors.from_fault(request, outcome)
            sent = applied = outcome.sent
            retryable = outcome.kind not in ("tls", "deadline", "large", "encoding")
            retryable = retryable and is_retryable(request.safety, sent=sent)
        if retryable and sent and not request.replayable:
            retryable = False
            error.add_note(_NOT_REPEATABLE)
        error.retryable = retryable or (not sent and isinstance(outcome, Fault) and outcome.kind == "deadline")
        attempts.maybe_applied = attempts.maybe_applied or (applied and request.safety != "safe")
        error.maybe_applied = attempts.maybe_applied
        attempts.last_error = error
        return error

    def _should_replace_token(self, call: PreparedCall, outcome: Outcome, error: ApiError, attempts: Attempts) -> bool:
        first = attempts.rejection is None and call.request.replayable
        return first and isinstance(outcome, Response) and self._errors.token_rejected(error)

    def _wait_before_retry(
        self, call: PreparedCall, outcome: Outcome, error: ApiError, attempts: Attempts
    ) -> float | None:
        """Return the seconds to wait before a retry, ``None`` to fail."""
        clock = self._settings.clock
        again = error.retryable and not (isinstance(outcome, Fault) and outcome.kind == "deadline")
        if not again or attempts.retries >= call.max_retries or self._errors.daily_limit_reached(outcome.headers):
            return None
        left = None if attempts.deadline is None else attempts.deadline - clock.monotonic()
        wait = retry_wait(attempts.retries, clock.random(), error.retry_after, left)
        if wait is not None and self._budget is not None and not self._budget.take():
            error.add_note(_BUDGET_EXHAUSTED)
            error.__cause__ = RetryBudgetError(_BUDGET_EXHAUSTED)
            return None
        return wait

    def _log_retry(self, call: PreparedCall, attempts: Attempts, cause: str, wait: float) -> None:
        self._logger.info(
            "%s: attempt %d failed: %s. Retrying in %.3g s",
            call.operation.label,
            len(attempts.made),
            printable(self._errors.redactor(cause), 300),
            wait,
        )

    def _log(self, request: Request, outcome: Outcome, elapsed: float) -> None:
        if self._logger.isEnabledFor(logging.DEBUG):
            text = "" if isinstance(outcome, Response) else printable(self._errors.redactor(outcome.text), 300)
            result = outcome.status if isinstance(outcome, Response) else text
            self._logger.debug("%s %s: %s (%.3f s)", request.method, self._errors.url(request), result, elapsed)


def _with_its_status(outcome: Outcome) -> tuple[Outcome, str]:
    """Return an error response whose body cannot be read as a response, and why it cannot be read."""
    if isinstance(outcome, Response) or outcome.kind not in ("large", "encoding"):
        return outcome, ""
    if outcome.status is None or 200 <= outcome.status < 300:
        return outcome, ""
    return Response(outcome.status, outcome.headers, outcome.body), outcome.text
