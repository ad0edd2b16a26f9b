"""Errors from responses: their class, what the API says, and how long it asks to wait."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..effects import Fault
from ..exceptions import (
    ApiError,
    ConnectError,
    ConnectionLostError,
    DeadlineExceededError,
    ErrorContext,
    FailureInSuccessError,
    NotFoundError,
    ReadTimeoutError,
    RedirectError,
    ResponseDecodeError,
    ResponseTooLargeError,
    TLSError,
    status_class,
)
from ..redaction import Redactor, redacted_url
from ..request import Request
from ..response import Response
from ..serialization.json import is_list, walk
from ..spec import ClientSpec, JsonScalar
from .retry import reset_after, retry_after

_FAULT_ERRORS: dict[str, type[ApiError]] = {
    "connect": ConnectError,
    "tls": TLSError,
    "read": ReadTimeoutError,
    "lost": ConnectionLostError,
    "deadline": DeadlineExceededError,
    "large": ResponseTooLargeError,
    "encoding": ResponseDecodeError,
}


def client_logger(spec: ClientSpec) -> logging.Logger:
    """Return the logger of a client, named after its package."""
    return logging.getLogger(spec.distribution.replace("-", "_"))


class ErrorMapper:
    """Turns failed responses into errors, as the spec of the API describes them."""

    def __init__(self, spec: ClientSpec, redactor: Redactor, sensitive: frozenset[str]) -> None:
        self._format = spec.errors
        self._limit_headers = dict(spec.limit_headers)
        self.redactor = redactor
        self._sensitive = sensitive
        failure = self._format.failure
        self._failure_key = None if failure is None else failure.pointer.rpartition("/")[2].encode()

    # -- context ------------------------------------------------------------------------------------------------------

    def url(self, request: Request) -> str:
        """Return the URL of a request without credentials."""
        return self.redactor(redacted_url(request.url, self._sensitive, signed=request.signed))

    def context(self, request: Request, outcome: Response | Fault | None = None) -> ErrorContext:
        """Return what is known about a request and its outcome."""
        context = ErrorContext(request.method, self.url(request))
        if outcome is None:
            return context
        parsed = outcome.parsed if isinstance(outcome, Response) else None
        return replace(
            context,
            status=outcome.status,
            headers=outcome.headers,
            body=outcome.body,
            parsed=parsed,
            request_id=self.request_id(outcome.headers, parsed),
        )

    def request_id(self, headers: Mapping[str, str], body: Any) -> str | None:
        """Find the API's ID of a request."""
        for name in self._format.request_id_headers:
            if value := headers.get(name):
                return self.redactor(value)
        for pointer in self._format.request_id if body is not None else ():
            value = walk(body, pointer)
            if isinstance(value, str | int) and not isinstance(value, bool) and value != "":
                return self.redactor(str(value))
        return None

    def explain(self, body: Any) -> tuple[str | None, str | None]:
        """Find the error message and the error code in a body."""
        return self._first_text(self._format.message, body), self._first_text(self._format.code, body)

    # -- errors -------------------------------------------------------------------------------------------------------

    def from_status(self, request: Request, response: Response, now: float) -> ApiError:
        """Return the error of a response whose status is not 2xx."""
        rule = self._format.not_found
        kind: type[ApiError] = status_class(response.status)
        if rule is not None and rule.status == response.status and _is_one_of(response, rule.pointer, rule.equals):
            kind = NotFoundError
        text, context = self._described(request, response)
        context = replace(context, retry_after=self._wait(response, now))
        if not issubclass(kind, RedirectError):
            return kind(text, context)
        location = response.headers.get("location")
        return kind(text, context, None if location is None else self.redactor(location.partition("?")[0]))

    def from_fault(self, request: Request, fault: Fault) -> ApiError:
        """Return the error of an attempt without a complete response."""
        context = self.context(request, fault)
        return _FAULT_ERRORS[fault.kind](f"{context.method} {context.url}: {self.redactor(fault.text)}", context)

    def from_success_body(self, request: Request, response: Response, decoded: Any) -> ApiError | None:
        """Return the error of a 2xx response whose body reports a failure, or ``None``.

        Args:
            request: The request.
            response: Its response.
            decoded: The decoded body; ``None`` if it was not decoded.
        """
        failure, not_found = self._format.failure, self._format.not_found
        if failure is not None and self._failure_key is not None and self._failure_key in response.body:
            value = walk(decoded, failure.pointer)
            if _equals_one(walk(response.parsed, failure.pointer) if value is None else value, failure.equals):
                return FailureInSuccessError(*self._described(request, response))
        if (
            not_found is not None
            and not_found.status == response.status
            and _is_one_of(response, not_found.pointer, not_found.equals)
        ):
            return NotFoundError(*self._described(request, response))
        return None

    # -- rules --------------------------------------------------------------------------------------------------------

    def may_report_failure(self, status: int) -> bool:
        """Return whether the body of a 2xx response with this status may report a failure."""
        not_found = self._format.not_found
        return self._format.failure is not None or (not_found is not None and not_found.status == status)

    def daily_limit_reached(self, headers: Mapping[str, str]) -> bool:
        """Return whether no requests are left for the day, so that a retry cannot succeed."""
        name = self._limit_headers.get("daily-remaining")
        if name is None:
            return False
        left = headers.get(name, "").partition(",")[0].strip()
        return re.fullmatch(r"0+(?:\.0*)?|-\d+(?:\.\d*)?", left, re.ASCII) is not None

    def token_rejected(self, error: ApiError) -> bool:
        """Return whether an error means that the access token is no longer valid."""
        if error.status == 401:
            return True
        text = " ".join(part for part in (error.message, error.code) if part).lower()
        return any(rule.status == error.status and rule.contains.lower() in text for rule in self._format.expired_token)

    def _described(self, request: Request, response: Response) -> tuple[str, ErrorContext]:
        context = self.context(request, response)
        message, code = self.explain(context.parsed)
        text = f"{context.method} {context.url} returned {context.status}"
        if message or code:
            text += f": {': '.join(part for part in (code, message) if part)[:600]}"
        if context.request_id:
            text += f" (request id {context.request_id[:100]})"
        return text, replace(context, message=message, code=code)

    def _first_text(self, pointers: tuple[str, ...], body: Any) -> str | None:
        text = next((text for pointer in pointers if (text := _as_text(walk(body, pointer)))), None)
        return None if text is None else self.redactor(text)

    def _wait(self, response: Response, now: float) -> float | None:
        seconds = retry_after(response.headers, now)
        if seconds is None and self._format.retry_after is not None:
            stated = walk(response.parsed, self._format.retry_after.pointer)
            if isinstance(stated, int | float) and not isinstance(stated, bool) and 0 <= stated < 1e11:
                seconds = float(stated) / (1000 if self._format.retry_after.unit == "ms" else 1)
        if seconds is None and response.status == 429:
            name = self._limit_headers.get("daily-reset" if self.daily_limit_reached(response.headers) else "reset")
            seconds = None if name is None else reset_after(response.headers.get(name, ""), response.headers, now)
        return seconds


def _equals_one(value: Any, expected: tuple[JsonScalar, ...]) -> bool:
    return any(value == each and isinstance(value, bool) == isinstance(each, bool) for each in expected)


def _is_one_of(response: Response, pointer: str, expected: tuple[JsonScalar, ...]) -> bool:
    return _equals_one(walk(response.parsed, pointer), expected)


def _as_text(value: Any) -> str | None:
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if is_list(value):
        return "; ".join([text for each in value[:5] if (text := _as_text(each))]) or None
    return None
