"""Calls of the hooks of a client around the flow of a call. Loaded only by clients that have hooks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from logging import Logger
from typing import TypeVar

from ..config import Clock
from ..effects import Effect, Flow, Send, relay
from ..exceptions import ApiError
from ..hooks import AttemptEvent, CallEvent, Hooks
from ..response import Response
from ..spec import OperationSpec
from .error_mapping import ErrorMapper

T = TypeVar("T")


class Observation:
    """The hooks of one client."""

    def __init__(self, hooks: Sequence[Hooks], package: str, clock: Clock, errors: ErrorMapper, logger: Logger) -> None:
        self._hooks, self._package, self._clock, self._errors, self._logger = hooks, package, clock, errors, logger

    def watch(self, operation: OperationSpec, flow: Flow[T]) -> Flow[T]:
        """Run the flow of a call, and report it and each request that it sends."""
        call, started = CallEvent(self._package, operation.id, operation.name), self._clock.monotonic()
        self._report("before_call", call)
        try:
            result = yield from relay(flow, partial(self._attempt, call))
        except BaseException as error:
            call.error = error
            if isinstance(error, ApiError):
                call.status, call.request_id = error.status or call.status, error.request_id or call.request_id
            raise
        else:
            return result
        finally:
            call.duration = self._clock.monotonic() - started
            self._report("after_call" if call.error is None else "on_error", call)

    def _attempt(self, call: CallEvent, effect: Effect) -> Flow[object]:
        if not isinstance(effect, Send):
            return (yield effect)
        attempt = AttemptEvent(call, len(call.attempts) + 1, effect.request.method, self._errors.url(effect.request))
        call.attempts.append(attempt)
        started = self._clock.monotonic()
        self._report("before_attempt", attempt)
        try:
            outcome = yield effect
            if isinstance(outcome, Response):
                attempt.request_id = self._errors.request_id(outcome.headers, None)
            else:
                attempt.problem = outcome.kind
            attempt.status = outcome.status
            call.status, call.request_id = attempt.status, attempt.request_id
            return outcome
        except BaseException as error:
            attempt.problem = type(error).__name__
            raise
        finally:
            attempt.duration = self._clock.monotonic() - started
            self._report("after_attempt", attempt)

    def _report(self, name: str, event: CallEvent | AttemptEvent) -> None:
        for each in self._hooks:
            hook: Callable[[CallEvent | AttemptEvent], object] = getattr(each, name)
            try:
                hook(event)
            except Exception:
                self._logger.exception("A hook failed: %s", getattr(hook, "__qualname__", hook))
