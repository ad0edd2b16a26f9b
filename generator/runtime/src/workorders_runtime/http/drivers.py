"""Executing a call's steps, in a thread or in an event loop. Only these sleep, wait for locks and send."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any, TypeVar, cast
from weakref import WeakSet

from ..effects import Call, Fault, Flow, Locked, Send, Sleep
from ..exceptions import ApiError, ClientClosedError, DeadlineExceededError
from ..quiet import hiding
from ..response import Reply
from ..spec import ClientSpec
from .operations import Calls

if TYPE_CHECKING:
    import asyncio

    import httpx2

    from .transport import AsyncTransport, SyncTransport

__all__ = ["AsyncRunner", "SyncRunner"]

T = TypeVar("T")

_runners: WeakSet[SyncRunner] = WeakSet()


def _closed(plan: ClientSpec) -> ClientClosedError:
    return ClientClosedError(f"this {plan.name} client was closed")


def _waited_too_long() -> DeadlineExceededError:
    return DeadlineExceededError("the call's time was over while another call fetched the access token", retryable=True)


def _seen(task: asyncio.Task[Any]) -> None:
    """See a failure that nobody waits for any more: it is told to the next call that needs the token."""
    if not task.cancelled():
        task.exception()


def _called(step: Call) -> Any:
    answer = step.function(*step.arguments)
    if hasattr(answer, "__await__"):
        if hasattr(answer, "close"):
            answer.close()
        name = getattr(step.function, "__qualname__", type(step.function).__name__)
        raise TypeError(f"{name} is asynchronous; a sync client needs a plain function")
    return answer


class SyncRunner:
    """Runs the calls of one client in the caller's thread."""

    def __init__(self, calls: Calls, http_client: httpx2.Client | None) -> None:
        self.calls = calls
        self._http_client = http_client
        self._transport: SyncTransport | None = None
        self.closed = False
        self.begin()
        _runners.add(self)

    def begin(self) -> None:
        """Take new locks and no connections: at the start, and in a forked child, which must not use its parent's."""
        self._inherited, self._transport = self._transport, None
        self._token_lock, self._opening = threading.Lock(), threading.Lock()
        self._renewing: int | None = None

    def run(self, flow: Flow[T]) -> T:
        """Run a flow to its end."""
        if self.closed or (self._http_client is not None and self._http_client.is_closed):
            raise _closed(self.calls.plan)
        answer: Any = None
        failure: ApiError | None = None
        while True:
            try:
                step = flow.send(answer) if failure is None else flow.throw(failure)
            except StopIteration as end:
                return cast(T, end.value)
            answer = failure = None
            try:
                if isinstance(step, Send):
                    answer = self._send(step)
                elif isinstance(step, Sleep):
                    self.calls.clock.sleep(step.seconds)
                elif isinstance(step, Locked):
                    answer = self._locked(step)
                else:
                    answer = _called(step)
            except ApiError as error:
                failure = error

    def _send(self, step: Send) -> Reply | Fault:
        if self.closed:
            raise _closed(self.calls.plan)
        token = hiding.set(self.calls.redactor)
        try:
            return self._sender().send(step)
        finally:
            hiding.reset(token)

    def _locked(self, step: Locked) -> Any:
        left = -1.0 if step.deadline is None else max(0.0, step.deadline - self.calls.clock.monotonic())
        if not self._token_lock.acquire(timeout=min(left, threading.TIMEOUT_MAX)):
            raise _waited_too_long()
        try:
            self._renewing = threading.get_ident() if step.whole else None
            return self.run(step.flow)
        finally:
            self._renewing = None
            self._token_lock.release()

    def _sender(self) -> SyncTransport:
        if self._transport is None:
            from .transport import SyncTransport

            settings = self.calls.settings
            with self._opening:
                if self._transport is None:
                    self._transport = SyncTransport(
                        self.calls.clock, settings.max_body, trust_env=settings.trust_env, client=self._http_client
                    )
        return self._transport

    def close(self) -> None:
        """Close the client's own connections, once no token is being renewed; any further call is an error."""
        self.closed = True
        if self._renewing not in (None, threading.get_ident()):
            with self._token_lock:
                pass
        if self._transport is not None:
            self._transport.close()


class AsyncRunner:
    """Runs the calls of one client as tasks of an event loop."""

    def __init__(self, calls: Calls, http_client: httpx2.AsyncClient | None) -> None:
        self.calls = calls
        self._http_client = http_client
        self._transport: AsyncTransport | None = None
        self._token_lock: tuple[asyncio.AbstractEventLoop, asyncio.Lock] | None = None
        self._whole: set[asyncio.Task[Any]] = set()
        self.closed = False

    async def run(self, flow: Flow[T]) -> T:
        """Run a flow to its end."""
        if self.closed or (self._http_client is not None and self._http_client.is_closed):
            raise _closed(self.calls.plan)
        answer: Any = None
        failure: ApiError | None = None
        while True:
            try:
                step = flow.send(answer) if failure is None else flow.throw(failure)
            except StopIteration as end:
                return cast(T, end.value)
            answer = failure = None
            try:
                if isinstance(step, Send):
                    answer = await self._send(step)
                elif isinstance(step, Sleep):
                    await self.calls.clock.asleep(step.seconds)
                elif isinstance(step, Locked):
                    answer = await self._locked(step)
                else:
                    answer = step.function(*step.arguments)
                    answer = await answer if hasattr(answer, "__await__") else answer
            except ApiError as error:
                failure = error

    async def _send(self, step: Send) -> Reply | Fault:
        if self.closed:
            raise _closed(self.calls.plan)
        token = hiding.set(self.calls.redactor)
        try:
            return await self._sender().send(step)
        finally:
            hiding.reset(token)

    async def _locked(self, step: Locked) -> Any:
        import asyncio

        loop = asyncio.get_running_loop()
        if self._token_lock is None or self._token_lock[0] is not loop:
            self._token_lock = (loop, asyncio.Lock())
        lock = self._token_lock[1]
        left = None if step.deadline is None else max(0.0, step.deadline - self.calls.clock.monotonic())
        waiting = asyncio.timeout(left)
        try:
            async with waiting:
                await lock.acquire()
        except TimeoutError:
            raise _waited_too_long() from None
        if not step.whole:
            try:
                return await self.run(step.flow)
            finally:
                lock.release()
        task = asyncio.ensure_future(self.run(step.flow))
        self._whole.add(task)
        task.add_done_callback(self._whole.discard)
        task.add_done_callback(lambda _: lock.release())
        task.add_done_callback(_seen)
        return await asyncio.shield(task)

    def _sender(self) -> AsyncTransport:
        if self._transport is None:
            from .transport import AsyncTransport

            settings = self.calls.settings
            self._transport = AsyncTransport(
                self.calls.clock, settings.max_body, trust_env=settings.trust_env, client=self._http_client
            )
        return self._transport

    async def close(self) -> None:
        """Close the client's own connections, once no token is being renewed; any further call is an error."""
        self.closed = True
        if self._whole:
            import asyncio

            await asyncio.wait(self._whole)
        if self._transport is not None:
            await self._transport.close()


def _after_fork() -> None:
    for runner in list(_runners):
        runner.begin()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
