"""Drivers: execute the effects of a call in a thread or in an event loop. Only these sleep, lock and send."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import ExitStack
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast
from weakref import WeakSet

from ..config import Settings
from ..effects import Call, Compute, Fault, Flow, Lock, Send, Sleep, Within
from ..exceptions import ApiError, ClientClosedError, DeadlineExceededError
from ..redaction import log_redactor
from ..response import Response

if TYPE_CHECKING:
    import asyncio

    import httpx2

    from .async_transport import AsyncTransport
    from .transport import SyncTransport

T = TypeVar("T")
H = TypeVar("H", bound="httpx2.Client | httpx2.AsyncClient")

_sync_drivers: WeakSet[SyncDriver] = WeakSet()


def _lock_timeout() -> DeadlineExceededError:
    error = DeadlineExceededError("The call timed out while the access token was fetched, which goes on.")
    error.retryable = True
    return error


class _Driver(Generic[H]):
    """What both flavors share."""

    def __init__(self, name: str, settings: Settings, redact: Callable[[str], str], http_client: H | None) -> None:
        self._name, self._settings, self._redact, self._http_client = name, settings, redact, http_client
        self._is_closed = False
        self.reset()

    def reset(self) -> None:
        """Start without connections and locks."""

    def _check_open(self) -> None:
        if self._is_closed or (self._http_client is not None and self._http_client.is_closed):
            raise ClientClosedError(f"This {self._name} client is closed.")

    def _left(self, deadline: float | None) -> float | None:
        return None if deadline is None else max(0.0, deadline - self._settings.clock.monotonic())


class SyncDriver(_Driver["httpx2.Client"]):
    """Runs the calls of one client in the calling thread."""

    _transport: SyncTransport | None = None

    def reset(self) -> None:
        """Start without connections and locks; a forked child must not use those of its parent."""
        self._inherited, self._transport = self._transport, None  # kept: deleting it would close them for the parent
        self._token_lock, self._transport_lock = threading.Lock(), threading.Lock()
        self._uninterruptible_thread: int | None = None
        _sync_drivers.add(self)

    def run(self, flow: Flow[T]) -> T:
        """Run a flow to its end."""
        self._check_open()
        result: Any = None
        failure: ApiError | None = None
        while True:
            try:
                effect = flow.send(result) if failure is None else flow.throw(failure)
            except StopIteration as end:
                return cast(T, end.value)
            result = failure = None
            try:
                if isinstance(effect, Send):
                    result = self._send(effect)
                elif isinstance(effect, Sleep):
                    self._settings.clock.sleep(effect.seconds)
                elif isinstance(effect, Lock):
                    result = self._run_locked(effect)
                elif isinstance(effect, Within):
                    with effect.context:
                        result = self.run(effect.flow)
                elif isinstance(effect, Compute):
                    result = effect.function()
                else:
                    result = _call_sync(effect)
            except ApiError as error:
                failure = error

    def close(self) -> None:
        """Close the client's own connections after a pending token renewal; later calls raise an error."""
        self._is_closed = True
        if self._uninterruptible_thread not in (None, threading.get_ident()):
            with self._token_lock:
                pass
        if self._transport is not None:
            self._transport.close()

    def _send(self, effect: Send) -> Response | Fault:
        self._check_open()
        token = log_redactor.set(self._redact)
        try:
            return self._open_transport().send(effect)
        finally:
            log_redactor.reset(token)

    def _run_locked(self, effect: Lock) -> Any:
        left, lock = self._left(effect.deadline), self._token_lock
        if not lock.acquire(timeout=-1 if left is None else min(left, threading.TIMEOUT_MAX)):
            raise _lock_timeout()
        if not effect.uninterruptible:
            try:
                return self.run(effect.flow)
            finally:
                lock.release()
        from concurrent.futures import Future

        future: Future[Any] = Future()

        def run() -> None:
            self._uninterruptible_thread = threading.get_ident()
            try:
                future.set_result(self.run(effect.flow))
            except BaseException as error:
                future.set_exception(error)
            finally:
                self._uninterruptible_thread = None
                lock.release()

        # In a thread of its own, a deadline, Ctrl-C or a signal handler ends the call and not the renewal.
        try:
            threading.Thread(target=copy_context().run, args=(run,), name=f"{self._name} access token").start()
        except RuntimeError:
            lock.release()
            raise
        try:
            return future.result(self._left(effect.deadline))
        except TimeoutError:
            if future.done():
                raise
            raise _lock_timeout() from None

    def _open_transport(self) -> SyncTransport:
        if self._transport is None:
            from .transport import SyncTransport

            with self._transport_lock:
                if self._transport is None:
                    self._transport = SyncTransport(self._settings, self._http_client)
        return self._transport


class AsyncDriver(_Driver["httpx2.AsyncClient"]):
    """Runs the calls of one client as tasks of an event loop."""

    _transport: AsyncTransport | None = None
    _token_lock: tuple[asyncio.AbstractEventLoop, asyncio.Lock] | None = None

    def reset(self) -> None:
        self._uninterruptible_tasks: set[asyncio.Task[Any]] = set()

    async def run(self, flow: Flow[T]) -> T:
        """Run a flow to its end."""
        import asyncio

        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise RuntimeError(f"Async{self._name} is for asyncio only; it does not run in trio") from None
        self._check_open()
        result: Any = None
        failure: ApiError | None = None
        while True:
            try:
                effect = flow.send(result) if failure is None else flow.throw(failure)
            except StopIteration as end:
                return cast(T, end.value)
            result = failure = None
            try:
                if isinstance(effect, Send):
                    result = await self._send(effect)
                elif isinstance(effect, Sleep):
                    await self._settings.clock.async_sleep(effect.seconds)
                elif isinstance(effect, Lock):
                    result = await self._run_locked(effect)
                elif isinstance(effect, Within):
                    result = await self._run_within(effect)
                elif isinstance(effect, Compute):
                    result = await asyncio.to_thread(effect.function)
                else:
                    result = effect.function(*effect.arguments)
                    result = await result if hasattr(result, "__await__") else result
            except ApiError as error:
                failure = error

    async def close(self) -> None:
        """Close the client's own connections after a pending token renewal; later calls raise an error."""
        self._is_closed = True
        if self._uninterruptible_tasks:
            import asyncio

            await asyncio.wait(self._uninterruptible_tasks)
        if self._transport is not None:
            await self._transport.close()

    async def _send(self, effect: Send) -> Response | Fault:
        self._check_open()
        token = log_redactor.set(self._redact)
        try:
            return await self._open_transport().send(effect)
        finally:
            log_redactor.reset(token)

    async def _run_locked(self, effect: Lock) -> Any:
        import asyncio

        loop = asyncio.get_running_loop()
        if self._token_lock is None or self._token_lock[0] is not loop:
            self._token_lock = (loop, asyncio.Lock())
        lock = self._token_lock[1]
        timeout = asyncio.timeout(self._left(effect.deadline))
        try:
            async with timeout:
                await lock.acquire()
        except TimeoutError:
            raise _lock_timeout() from None
        if not effect.uninterruptible:
            try:
                return await self.run(effect.flow)
            finally:
                lock.release()

        def finished(task: asyncio.Task[Any]) -> None:
            self._uninterruptible_tasks.discard(task)
            lock.release()
            if not task.cancelled():
                task.exception()  # marks it as seen: its caller may be gone, and the next call reports it

        from .async_transport import UninterruptibleTask

        task = UninterruptibleTask(self.run(effect.flow), loop=loop)
        self._uninterruptible_tasks.add(task)
        task.add_done_callback(finished)
        timeout = asyncio.timeout(self._left(effect.deadline))
        try:
            async with timeout:
                return await asyncio.shield(task)
        except TimeoutError:
            if not timeout.expired():
                raise
            raise _lock_timeout() from None

    async def _run_within(self, effect: Within) -> Any:
        if hasattr(effect.context, "__aenter__"):
            async with effect.context:
                return await self.run(effect.flow)
        import asyncio

        await asyncio.to_thread(effect.context.__enter__)
        with ExitStack() as stack:
            stack.push(effect.context)
            return await self.run(effect.flow)

    def _open_transport(self) -> AsyncTransport:
        if self._transport is None:
            from .async_transport import AsyncTransport

            self._transport = AsyncTransport(self._settings, self._http_client)
        return self._transport


def _call_sync(effect: Call) -> Any:
    result = effect.function(*effect.arguments)
    if hasattr(result, "__await__"):
        if hasattr(result, "close"):
            result.close()
        name = getattr(effect.function, "__qualname__", type(effect.function).__name__)
        raise TypeError(f"{name} is asynchronous, but a sync client needs a regular function")
    return result


def _reset_after_fork() -> None:
    for driver in list(_sync_drivers):
        driver.reset()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_reset_after_fork)
