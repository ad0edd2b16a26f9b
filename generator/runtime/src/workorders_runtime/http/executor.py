"""A call, step by step, without doing any I/O: what to send, how long to wait, what came of it.

The generators here yield `Send`, `Sleep` and `Locked` steps. A runner (`runners`) executes them, in a thread or in an
event loop.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Literal

from ..auth.credentials import Token, credentials, from_environment, place
from ..auth.tokens import Tokens
from ..config import Settings, limits, retries
from ..effects import Fault, Flow, Job, Send, Sleep
from ..exceptions import (
    ApiError,
    Attempt,
    ClientClosedError,
    ConnectError,
    ConnectionLostError,
    DeadlineExceededError,
    ReadTimeoutError,
    ResponseDecodeError,
    ResponseTooLargeError,
    RetryBudgetError,
    TLSError,
    TokenError,
)
from ..redaction import Redactor, redacted_url
from ..request import Request
from ..response import Reply
from ..spec import ClientSpec, OperationSpec, Placement
from .error_mapping import Failures
from .rate_limit import Limiter, budget_of, limiter_of
from .retry import may_repeat, pause
from .servers import Servers

__all__ = ["Exchange"]

_FAULTS: dict[str, type[ApiError]] = {
    "connect": ConnectError,
    "tls": TLSError,
    "read": ReadTimeoutError,
    "lost": ConnectionLostError,
    "deadline": DeadlineExceededError,
    "large": ResponseTooLargeError,
    "encoding": ResponseDecodeError,
}
_ONE_SHOT = "not repeated: its body holds a file that can be read only once"
_SPENT = "not repeated: this client's retry budget is spent, because so many of its calls failed lately"


_REFUSED = frozenset({304, 307, 308, *range(400, 500)}) - {408}
"""Statuses of a request that was surely not carried out; a write may end in any other redirect."""


class Exchange:
    """Sends the requests of one client: credentials, repeats, failures."""

    def __init__(self, plan: ClientSpec, settings: Settings) -> None:
        self.plan = plan
        self.settings = settings
        self.clock = settings.clock
        self.logger = logging.getLogger(plan.distribution.replace("-", "_"))
        self.servers = Servers(plan, settings.options, settings.server, settings.base_url)
        store = settings.token_store
        self.credentials = credentials(plan, settings.options, settings.token_in, stored=store is not None)
        self.redactor = Redactor(self.credentials.secrets)
        self.sensitive = frozenset(name.lower() for name in (*plan.sensitive, *_placed_names(plan)))
        self.failures = Failures(plan, self.redactor)
        token = self.credentials.token
        self.token: Tokens | None = None
        if token is not None:
            fields = self.credentials.fields
            self.token = Tokens(
                token, fields, store, self.clock, self.redactor, self.logger, self._ask, self.failures.explained
            )
        self.limits = limits(settings.timeout)
        self._agent = _agent(plan)
        self.max_retries = retries(settings.max_retries)
        self.budget = budget_of(settings.retry_budget)
        self.limiter = limiter_of(settings.limiter)
        if settings.max_body <= 0:
            raise ValueError("max_body must be a positive number of bytes")
        self.common: dict[str, str] = {}
        for header in plan.common:
            value = settings.options.get(header.option)
            value = from_environment(plan, header.option) if value is None else value
            value = header.default if value is None else value
            if value is not None:
                self.common[header.option] = value

    # -- one call -----------------------------------------------------------------------------------------------------

    def exchange(self, job: Job, until: float | None = None) -> Flow[tuple[Reply, tuple[Attempt, ...]]]:
        """Send a job's request until an answer with a 2xx status comes, or give up.

        Raises:
            ApiError: It did not succeed.
        """
        clock, request, total = self.clock, job.request, job.limits.total
        deadline = until if total is None else min(clock.monotonic() + total, math.inf if until is None else until)
        attempts: list[Attempt] = []
        repeats = 0
        refusals: list[tuple[Token, ApiError]] = []
        applied = False
        error: ApiError | None = None
        if self.budget is not None:
            self.budget.begin()
        while True:
            if self.limiter is not None:
                yield from self._paced(self.limiter, job, deadline, tuple(attempts), error)
            sending, token = request, None
            if job.operation.auth:
                if self.token is None:
                    sending = request.plus(self.credentials.placed.headers, self.credentials.placed.query)
                else:
                    try:
                        sending, token = yield from self._authorized(self.token, job, deadline, refusals, applied)
                    except (DeadlineExceededError, ClientClosedError) as late:
                        facts = {"method": request.method, "url": self._shown(request), "attempts": tuple(attempts)}
                        late.__dict__.update(facts, maybe_applied=applied)
                        raise
            begun = clock.monotonic()
            try:
                outcome: Reply | Fault = yield Send(sending, job.limits, deadline, job.sink)
            except ClientClosedError as closed:
                closed.__dict__.update(attempts=tuple(attempts), maybe_applied=applied)
                raise
            elapsed = clock.monotonic() - begun
            if self.logger.isEnabledFor(logging.DEBUG):
                self._log(sending, outcome, elapsed)
            if isinstance(outcome, Reply) and 200 <= outcome.status < 300:
                return outcome, tuple(attempts)
            error, wait, harmless = self._failure(outcome, request, repeats, job.max_retries, deadline)
            error.maybe_applied = applied = applied or not harmless
            if (
                isinstance(outcome, Reply)
                and token is not None
                and not refusals
                and request.replayable
                and self.failures.token_refused(error)
            ):
                refusals.append((token, error))
                attempts.append(Attempt(outcome.status, "the access token was refused", elapsed, 0.0))
                continue
            cause = f"status {outcome.status}" if isinstance(outcome, Reply) else outcome.text
            attempts.append(Attempt(outcome.status, cause, elapsed, wait))
            if wait is None:
                error.__dict__.update(attempts=tuple(attempts), maybe_applied=applied)
                raise error
            repeats += 1
            yield Sleep(wait)

    def _authorized(
        self,
        tokens: Tokens,
        job: Job,
        deadline: float | None,
        refusals: Sequence[tuple[Token, ApiError]],
        applied: bool,
    ) -> Flow[tuple[Request, Token]]:
        try:
            token = yield from tokens.get(deadline, refusals[0][0] if refusals else None)
        except TokenError as error:
            error.maybe_applied = applied
            raise (_after(error, refusals[0][1]) if refusals else error) from error.__cause__
        placed = self.credentials.placed + place(self.credentials.placement or _BEARER, token.access_token)
        return job.request.plus(placed.headers, placed.query), token

    def _paced(
        self, limiter: Limiter, job: Job, deadline: float | None, attempts: tuple[Attempt, ...], last: ApiError | None
    ) -> Flow[None]:
        """Wait until the limiter lets a request go."""
        while wait := limiter.wait(self.plan, job.operation, now := self.clock.monotonic()):
            if deadline is not None and now + wait >= deadline:
                facts = {
                    "method": job.request.method,
                    "url": self._shown(job.request),
                    "attempts": attempts,
                    "maybe_applied": last is not None and last.maybe_applied,
                    "retryable": True,
                    "retry_after": wait,
                }
                text = f"{facts['method']} {facts['url']}: the limiter holds it for {wait:.3g} s, longer than it has"
                raise DeadlineExceededError(text, **facts) from last
            yield Sleep(wait)

    def _shown(self, request: Request) -> str:
        return self.redactor(redacted_url(request.url, self.sensitive, signed=request.signed))

    def facts(self, request: Request, reply: Reply | Fault) -> dict[str, Any]:
        """Gather what every error says about its request and answer."""
        return {
            "method": request.method,
            "url": self._shown(request),
            "status": reply.status,
            "headers": reply.headers,
            "body": reply.body,
        }

    def _failure(
        self, outcome: Reply | Fault, request: Request, repeats: int, most: int, deadline: float | None
    ) -> tuple[ApiError, float | None, bool]:
        facts, clock = self.facts(request, outcome), self.clock
        if isinstance(outcome, Reply):
            error = self.failures.of_status(facts, clock.wall())
            sent, repeatable = True, may_repeat(request.safety, status=outcome.status)
            harmless = outcome.status in _REFUSED
        else:
            sent = outcome.sent
            repeatable = outcome.kind not in ("tls", "deadline", "large", "encoding")
            repeatable = repeatable and may_repeat(request.safety, sent=sent)
            harmless = not sent
            error = _FAULTS[outcome.kind](
                f"{request.method} {facts['url']}: {self.redactor(outcome.text)}",
                **facts,
                request_id=self.failures.request_id(outcome.headers, None),
            )
        if repeatable and sent and not request.replayable:
            repeatable = False
            error.add_note(_ONE_SHOT)
        again = repeatable and not self.failures.exhausted(outcome.headers)
        error.retryable = repeatable or (not sent and isinstance(outcome, Fault) and outcome.kind == "deadline")
        wait = None
        if again and repeats < most:
            left = None if deadline is None else deadline - clock.monotonic()
            wait = pause(repeats, clock.random(), error.retry_after, left)
            if wait is not None and self.budget is not None and not self.budget.take():
                wait = None
                error.add_note(_SPENT)
                error.__cause__ = RetryBudgetError(_SPENT)
        return error, wait, harmless or request.safety == "safe"

    def _log(self, request: Request, outcome: Reply | Fault, elapsed: float) -> None:
        url = self._shown(request)
        result = outcome.status if isinstance(outcome, Reply) else self.redactor(outcome.text)
        self.logger.debug("%s %s: %s (%.3f s)", request.method, url, result, elapsed)

    # -- the token ----------------------------------------------------------------------------------------------------

    def _ask(
        self, fields: Mapping[str, Any], safety: Literal["unsafe", "idempotent"], deadline: float | None
    ) -> Flow[tuple[Reply, dict[str, Any]]]:
        from .bodies import write

        plan = self.credentials.token
        assert plan is not None
        body, content_type = write(dict(fields), plan.encoding)
        headers = (*self.headers("application/json"), *self.credentials.client.headers, ("Content-Type", content_type))
        operation = OperationSpec(plan.operation, "POST", plan.path, safety, auth=False, servers=plan.servers)
        request = Request("POST", self.servers.other(plan.servers), plan.path, (), headers, body, safety)
        reply, _ = yield from self.exchange(Job(operation, request, self.limits, self.max_retries), deadline)
        return reply, self.facts(request, reply)

    def headers(self, accept: str) -> tuple[tuple[str, str], ...]:
        """Make the headers every request has."""
        return (("User-Agent", self._agent), ("Accept", accept), ("Accept-Encoding", "gzip, deflate"))

    def with_query(self, job: Job, some: Mapping[str, str], whole: tuple[tuple[str, str], ...] | None) -> Job:
        """Change a job's query for the next page."""
        if whole is None and not some:
            return job
        query = tuple(pair for pair in job.request.query if pair[0] not in some) + tuple(some.items())
        return replace(job, request=replace(job.request, query=query if whole is None else whole))


_BEARER = Placement("header", "Authorization", "Bearer")


def _after(error: TokenError, refusal: ApiError) -> TokenError:
    error.__context__ = refusal
    error.add_note(f"It was needed because the server refused the last one: {refusal}")
    return error


def _agent(plan: ClientSpec) -> str:
    import sys

    return f"{plan.distribution}/{plan.version} python/{sys.version_info[0]}.{sys.version_info[1]}"


def _placed_names(plan: ClientSpec) -> list[str]:
    names: list[str] = []
    for alternative in plan.auth.alternatives:
        for credential in alternative:
            placements = getattr(credential, "placements", (getattr(credential, "placement", None),))
            names += [each.name for each in placements if each is not None]
            if (token := getattr(credential, "plan", None)) is not None:
                names += [wire for wire, _ in token.fields] + ["access_token", "refresh_token"]
    return names
