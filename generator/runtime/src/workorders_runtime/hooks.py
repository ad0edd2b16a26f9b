"""Hooks of a client (``hooks=``): functions of the user that see each call and each of its attempts.

Events hold no credentials: URLs and messages are redacted, and neither headers nor bodies are included.
"""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["AttemptEvent", "CallEvent", "Hooks"]


@dataclass(slots=True, eq=False, weakref_slot=True)
class CallEvent:
    """A call, of a list one for each page. What is known only afterwards is ``None`` before it ends."""

    package: str
    """Distribution of the client, such as ``workorders-example``."""
    operation: str
    """operationId in the spec, such as ``updateWorkOrder``."""
    name: str
    """The method, such as ``work_orders.update``; empty for requests that have none, such as those for a token."""
    attempts: list[AttemptEvent] = field(default_factory=list["AttemptEvent"], repr=False)
    duration: float | None = None
    """Seconds, including waits, retries and decoding."""
    status: int | None = None
    """Status of the last response."""
    request_id: str | None = None
    error: BaseException | None = None
    """Why the call failed; ``None`` if it did not."""


@dataclass(slots=True, eq=False, weakref_slot=True)
class AttemptEvent:
    """An attempt of a call: one request."""

    call: CallEvent = field(repr=False)
    number: int
    """1 for the first attempt."""
    method: str
    url: str
    """Without credentials."""
    duration: float | None = None
    status: int | None = None
    request_id: str | None = None
    problem: str | None = None
    """Why there is no complete response: ``connect``, ``tls``, ``read``, ``lost``, ``deadline``, ``large``…"""


class Hooks:
    """What a client calls; override the methods that you need.

    Each is called in the thread or the task that makes the call, and has to return soon. An exception in it is logged
    and changes nothing.
    """

    def before_call(self, call: CallEvent) -> None:
        """Called before anything is sent."""

    def before_attempt(self, attempt: AttemptEvent) -> None:
        """Called before each request."""

    def after_attempt(self, attempt: AttemptEvent) -> None:
        """Called with each response, or when there is none: see ``status`` and ``problem``."""

    def after_call(self, call: CallEvent) -> None:
        """Called when a call has returned its result."""

    def on_error(self, call: CallEvent) -> None:
        """Called in place of `after_call` when a call has failed; ``error`` says why."""
