"""Every error a client raises, besides `TypeError` and `ValueError` for wrong arguments.

::

    ApiError
    ├── RequestNotSentError          nothing reached the server
    │   ├── ConnectError             no connection: refused, no such host, time-out, no free connection
    │   └── TLSError                 no trusted connection
    ├── TransportError               the server may have acted
    │   ├── ConnectionLostError      closed, reset or garbled before the answer was whole
    │   └── ReadTimeoutError         no answer in time
    ├── DeadlineExceededError        the call's total time was over
    ├── StatusError                  the server answered with a failure
    │   ├── BadRequestError          400
    │   ├── AuthenticationError      401
    │   ├── PermissionDeniedError    403
    │   ├── NotFoundError            404, and what the API uses in its place
    │   ├── ConflictError            409
    │   ├── ValidationFailedError    422
    │   ├── RateLimitError           429
    │   ├── ClientStatusError        any other 4xx
    │   ├── ServerError              5xx
    │   ├── RedirectError            3xx; redirects are not followed
    │   ├── UnexpectedStatusError    anything else that is not 2xx
    │   └── FailureInSuccessError    a 2xx whose body says that it failed
    ├── ResponseError                the server answered, and the answer cannot be used
    │   ├── ResponseDecodeError      not JSON, not whole, not text
    │   ├── ResponseValidationError  not of the declared shape
    │   ├── ResponseTooLargeError    over the client's ``max_body``
    │   └── UnexpectedContentTypeError
    ├── PaginationError              a list that would never end, or ends in the middle
    ├── TokenError                   no access token
    ├── RetryBudgetError             why a failure was not repeated: too many were (its ``__cause__``)
    └── ClientClosedError            the client was closed before
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self, cast

from .response import Deviation, Headers

__all__ = [
    "ApiError",
    "Attempt",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ClientStatusError",
    "ConflictError",
    "ConnectError",
    "ConnectionLostError",
    "DeadlineExceededError",
    "Deviation",
    "FailureInSuccessError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ReadTimeoutError",
    "RedirectError",
    "RequestNotSentError",
    "ResponseDecodeError",
    "ResponseError",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "RetryBudgetError",
    "ServerError",
    "StatusError",
    "TLSError",
    "TokenError",
    "TransportError",
    "UnexpectedContentTypeError",
    "UnexpectedStatusError",
    "ValidationFailedError",
    "status_class",
]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt of a call: what came of it, and how long the client then waited."""

    status: int | None
    """The answer's status; ``None`` when there was no answer."""
    cause: str
    """What went wrong, in a few words."""
    elapsed: float
    """Seconds it took."""
    wait: float | None = None
    """Seconds waited before the next attempt; ``None`` after the last."""


class ApiError(Exception):
    """Base of all errors; each knows what was sent, what came back and what may have happened.

    Attributes:
        method: HTTP method of the request; empty when there was none.
        url: Its URL, credentials replaced by ``***``.
        status: Status of the answer, or ``None`` without one.
        headers: Headers of the answer.
        body: Body of the answer, as bytes; what had arrived of it when it was cut off.
        parsed: The body as JSON, or ``None``.
        request_id: What the API calls this request, for its support.
        code: The API's code for the failure.
        message: The API's own explanation.
        attempts: Every attempt that was made, in order.
        retryable: Whether the same call may well succeed later and is safe to repeat.
        maybe_applied: Whether the server may have carried out the change although the call failed.
        retry_after: Seconds the server, or the client's limiter, asks to wait.
        cursor: Where a list can be taken up again (``start=``), when a page of it failed.
    """

    method: str = ""
    url: str = ""
    status: int | None = None
    headers: Headers = Headers()
    body: bytes = b""
    parsed: Any = None
    request_id: str | None = None
    code: str | None = None
    message: str | None = None
    attempts: tuple[Attempt, ...] = ()
    retryable: bool = False
    maybe_applied: bool = False
    retry_after: float | None = None
    cursor: str | None = None

    def __init__(self, text: str = "", **facts: Any) -> None:
        super().__init__(_readable(text))
        self.__dict__.update(facts)
        if notes := facts.get("__notes__"):
            self.__notes__ = [*notes]  # one list each: what is noted on one is not true of the other

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args[0], self.__dict__.copy())

    def __copy__(self) -> Self:
        twin = cast(Self, _restore(type(self), self.args[0], self.__dict__.copy()))
        twin.__cause__ = self.__cause__
        return twin


def _restore(kind: type[Any], text: str, facts: dict[str, Any]) -> Any:
    return kind(text, **facts)


def _readable(text: str, most: int = 1000) -> str:
    clean = "".join(character if character.isprintable() else " " for character in text[: 2 * most])
    return clean if len(clean) <= most else clean[: most - 1] + "…"


class RequestNotSentError(ApiError):
    """Nothing reached the server: the call can be made again."""


class ConnectError(RequestNotSentError):
    """No connection: refused, no such host, time-out, or no free connection in the pool."""


class TLSError(RequestNotSentError):
    """The server could not prove who it is, or does not speak TLS. Never tried again."""


class TransportError(ApiError):
    """The request left, the answer did not arrive whole."""


class ConnectionLostError(TransportError):
    """The connection was closed, reset or garbled before the answer was whole."""


class ReadTimeoutError(TransportError):
    """The server did not answer in time."""


class DeadlineExceededError(ApiError):
    """The total time of the call (``timeout=``) was over."""


class StatusError(ApiError):
    """The server answered with a failure."""

    status: int  # pyright: ignore[reportIncompatibleVariableOverride]


class BadRequestError(StatusError):
    """400: the request does not make sense to the server."""


class AuthenticationError(StatusError):
    """401: the credentials are missing, wrong or expired."""


class PermissionDeniedError(StatusError):
    """403: these credentials may not do that."""


class NotFoundError(StatusError):
    """404: there is no such thing, or these credentials may not see it."""


class ConflictError(StatusError):
    """409: the change does not fit what is there now."""


class ValidationFailedError(StatusError):
    """422: a value was refused."""


class RateLimitError(StatusError):
    """429: too many requests; ``retry_after`` says how long to wait, when the server does."""


class ClientStatusError(StatusError):
    """Any other 4xx."""


class ServerError(StatusError):
    """5xx: the server failed."""


class RedirectError(StatusError):
    """3xx: the server points elsewhere; redirects are not followed.

    Attributes:
        location: Where it points, or ``None``.
    """

    location: str | None = None


class UnexpectedStatusError(StatusError):
    """A status that is neither success nor any known failure."""


class FailureInSuccessError(StatusError):
    """A 2xx whose body says that the call failed."""


class ResponseError(ApiError):
    """The server answered, and the answer cannot be used."""


class ResponseDecodeError(ResponseError):
    """The body is not what JSON looks like: broken, cut off, empty or not UTF-8."""


class ResponseValidationError(ResponseError):
    """The body is JSON of another shape than the spec declares.

    Attributes:
        deviations: Where it differs.
    """

    deviations: Sequence[Deviation] = ()


class ResponseTooLargeError(ResponseError):
    """The body is larger than the client's ``max_body``."""


class UnexpectedContentTypeError(ResponseError):
    """The body is not JSON but, say, a web page."""


class PaginationError(ApiError):
    """A list that repeats itself or breaks off; ``cursor`` says where to take it up again.

    Attributes:
        delivered: How many items were delivered before.
    """

    delivered: int = 0


class TokenError(ApiError):
    """No access token could be had."""


class RetryBudgetError(ApiError):
    """So many calls failed lately that the client does not repeat them now: the ``__cause__`` of such a failure."""


class ClientClosedError(ApiError):
    """The client was closed before this call."""


_CLASSES: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: ValidationFailedError,
    429: RateLimitError,
}
_HUNDREDS: dict[int, type[StatusError]] = {3: RedirectError, 4: ClientStatusError, 5: ServerError}


def status_class(status: int) -> type[StatusError]:
    """Choose the error class of a status that is not 2xx."""
    return _CLASSES.get(status) or _HUNDREDS.get(status // 100, UnexpectedStatusError)
