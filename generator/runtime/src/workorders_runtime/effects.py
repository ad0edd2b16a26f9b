"""The steps of a call, as values: what a flow asks of its runner, and what it gets back."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

from .config import Limits
from .request import Request
from .response import Headers
from .spec import OperationSpec

if TYPE_CHECKING:
    from .http.downloads import Sink

__all__ = ["Call", "Fault", "Flow", "Job", "Locked", "Send", "Sleep", "Step"]

T = TypeVar("T")


@dataclass(slots=True)
class Send:
    """Send a request; the runner answers with a `Reply` or a `Fault`."""

    request: Request
    limits: Limits
    deadline: float | None
    sink: Sink | None = None
    """Where the body of a successful answer goes, piece by piece."""


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Locked:
    """Run a flow while no other call of this client runs one so; answer with its result."""

    flow: Generator[Any, Any, Any]
    deadline: float | None
    whole: bool = False
    """Whether the flow goes on to its end although the call that wanted it was cancelled."""


@dataclass(frozen=True, slots=True)
class Call:
    """Call a function of the user's; answer with what it returns, awaited where that can be."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...] = ()


Step: TypeAlias = Send | Sleep | Locked | Call
Flow: TypeAlias = Generator[Step, Any, T]


@dataclass(frozen=True, slots=True)
class Fault:
    """An attempt without a whole answer."""

    kind: Literal["connect", "tls", "read", "lost", "deadline", "large", "encoding"]
    text: str
    sent: bool
    """Whether anything may have reached the server."""
    status: int | None = None
    headers: Headers = field(default_factory=Headers)
    body: bytes = field(default=b"", repr=False)


@dataclass(slots=True)
class Job:
    """One call, ready to go: it can be sent any number of times."""

    operation: OperationSpec
    request: Request
    limits: Limits
    max_retries: int
    sink: Sink | None = None
