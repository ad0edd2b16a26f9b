"""The effects of a call as values: what a flow asks its driver to do, and what the driver returns to it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, cast

from .config import TimeLimits
from .exceptions import ApiError
from .request import Request
from .response import Headers
from .spec import OperationSpec, SpecValue

if TYPE_CHECKING:
    from .http.downloads import Sink

T = TypeVar("T")


def _ignore(_now: float) -> None:
    """Do nothing."""


@dataclass(slots=True)
class Send:
    """Send a request; returns a `Response` or a `Fault`."""

    request: Request
    limits: TimeLimits
    deadline: float | None
    sink: Sink | None = None
    """Receives the body of a successful response in pieces."""
    on_sent: Callable[[float], None] = _ignore
    """Called with the monotonic time when the request leaves."""


class Sleep(SpecValue):
    """Wait."""

    seconds: float


class Lock(SpecValue):
    """Run a flow under the client's lock; returns its result."""

    flow: Generator[Any, Any, Any]
    deadline: float | None
    uninterruptible: bool = False
    """Whether the flow is completed even if the call that started it is cancelled."""


class Within(SpecValue):
    """Run a flow in a context manager of the user, such as a lock; returns its result."""

    context: Any
    flow: Generator[Any, Any, Any]


class Call(SpecValue):
    """Call a function of the user; returns its result, awaited in an async client."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...] = ()


class Compute(SpecValue):
    """Run a function that takes long and does no I/O; in an async client, in a thread."""

    function: Callable[[], Any]


THREAD_FROM = 16 * 1024
"""Bytes above which a body is decoded in a thread by an async client."""


def compute_if_large(function: Callable[[], T], body: bytes) -> Flow[T]:
    """Run a function whose work grows with a body; in an async client, in a thread if the body is large."""
    return function() if len(body) <= THREAD_FROM else (yield Compute(function))


Effect: TypeAlias = Send | Sleep | Lock | Within | Call | Compute
Flow: TypeAlias = Generator[Effect, Any, T]


def relay(flow: Flow[T], handle: Callable[[Effect], Flow[Any]]) -> Flow[T]:
    """Run a flow whose effects another flow handles."""
    result, failure = None, None
    while True:
        try:
            effect = flow.send(result) if failure is None else flow.throw(failure)
        except StopIteration as end:
            return cast(T, end.value)
        result = failure = None
        try:
            result = yield from handle(effect)
        except ApiError as error:
            failure = error


FaultKind: TypeAlias = Literal["connect", "tls", "read", "lost", "deadline", "large", "encoding"]


@dataclass(frozen=True, slots=True)
class Fault:
    """An attempt without a complete response."""

    kind: FaultKind
    text: str
    sent: bool
    """Whether any part of the request may have reached the server."""
    status: int | None = None
    headers: Headers = field(default_factory=Headers)
    body: bytes = field(default=b"", repr=False)


@dataclass(slots=True)
class PreparedCall:
    """A call that is ready to be sent, any number of times."""

    operation: OperationSpec
    request: Request
    limits: TimeLimits
    max_retries: int
    sink: Sink | None = None
