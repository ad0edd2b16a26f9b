"""Errors from responses: their class, what the API says, and how long it asks to wait."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any

from ..effects import Fault
from ..exceptions import (
    ApiError,
    ConnectError,
    ConnectionLostError,
    DeadlineExceededError,
    ErrorContext,
    FailureInSuccessError,
    FieldProblem,
    NotFoundError,
    ReadTimeoutError,
    RedirectError,
    ResponseDecodeError,
    ResponseTooLargeError,
    TLSError,
    status_class,
)
from ..redaction import Redactor, beginning, excerpt, redacted_url
from ..request import Request
from ..response import Headers, Response
from ..serialization.json import is_dict, is_list, walk
from ..spec import ClientSpec, equals_one
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


_EXCERPT = 200
"""Characters of a body without a message that an error shows."""
_MAX_FIELDS, _FIELDS_SHOWN, _TEXTS_SHOWN = 100, 5, 5
_MAX_RESET = 86_400.0
"""Seconds that a limit may take until its reset."""
_NAME_KEYS = (
    "field",
    "property",
    "parameter",
    "param",
    "attribute",
    "pointer",
    "path",
    "loc",
    "location",
    "name",
    "key",
)
_MESSAGE_KEYS = ("message", "msg", "detail", "description", "reason", "error", "title")


def client_logger(spec: ClientSpec) -> logging.Logger:
    """Return the logger of a client, named after its package."""
    return logging.getLogger(spec.distribution.replace("-", "_"))


class ErrorMapper:
    """Turns failed responses into errors, as the spec of the API describes them."""

    def __init__(self, spec: ClientSpec, redactor: Redactor, sensitive: frozenset[str]) -> None:
        self._format = spec.errors
        self._limit_headers = dict(spec.limit_headers)
        self._limit = spec.limits[0].requests if spec.limits else 0
        self.redactor = redactor
        self._sensitive = sensitive
        failure = self._format.failure
        self._failure_key = None if failure is None else failure.pointer.rpartition("/")[2].encode()

    # -- context ------------------------------------------------------------------------------------------------------

    def url(self, request: Request) -> str:
        """Return the URL of a request without credentials."""
        return self.redactor(redacted_url(request.shown_url, self._sensitive, signed=request.signed))

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
        kind: type[ApiError] = NotFoundError if self._says_not_found(response) else status_class(response.status)
        text, context = self._described(request, response)
        context = replace(context, retry_after=self._wait(response, now))
        if not issubclass(kind, RedirectError):
            return kind(text, context)
        location = response.headers.get("location")
        if location is None:
            return kind(text, context, None)
        target = self.redactor(location.partition("?")[0])
        return kind(f"{text}, a redirect to {target[:300]}", context, target)

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
        failure = self._format.failure
        if failure is not None and self._failure_key is not None and self._failure_key in response.body:
            value = walk(decoded, failure.pointer)
            if failure.is_met(walk(response.parsed, failure.pointer) if value is None else value):
                return FailureInSuccessError(*self._described(request, response))
        if self._says_not_found(response):
            return NotFoundError(*self._described(request, response))
        return None

    # -- rules --------------------------------------------------------------------------------------------------------

    def _says_not_found(self, response: Response) -> bool:
        """Return whether a response meets the API's own rule for "not found"."""
        rule = self._format.not_found
        if rule is None or rule.status != response.status:
            return False
        return equals_one(walk(response.parsed, rule.pointer), rule.equals)

    def may_report_failure(self, status: int) -> bool:
        """Return whether the body of a 2xx response with this status may report a failure."""
        not_found = self._format.not_found
        return self._format.failure is not None or (not_found is not None and not_found.status == status)

    def daily_limit_reached(self, headers: Mapping[str, str]) -> bool:
        """Return whether no requests are left for the day, so that a retry cannot succeed."""
        return self._is_used_up("daily-remaining", headers)

    def wait_for_reset(self, headers: Headers, now: float) -> float | None:
        """Return the seconds until the limits are reset, if no requests are left until then."""
        waits = [
            reset_after(self._limit_header(reset, headers), headers, now)
            for remaining, reset in (("remaining", "reset"), ("daily-remaining", "daily-reset"))
            if reset in self._limit_headers and self._is_used_up(remaining, headers)
        ]
        return max((min(wait, _MAX_RESET) for wait in waits if wait is not None), default=None)

    def reported_limit(self, headers: Headers, now: float) -> tuple[int | None, int | None, float | None]:
        """Return what a response reports: requests that are left, the size of the limit, seconds to its reset."""
        remaining, size = (_leading(self._limit_header(role, headers)) for role in ("remaining", "limit"))
        used = _USED.match(self._limit_header("used", headers))
        if used is not None:
            size = int(used[2]) if used[2] else size
            remaining = max(0, (size or self._limit) - int(used[1]))
        return remaining, size, reset_after(self._limit_header("reset", headers), headers, now)

    def _limit_header(self, role: str, headers: Mapping[str, str]) -> str:
        """Return what a response says about the limit; empty: nothing."""
        return headers.get(self._limit_headers.get(role, ""), "")

    def _is_used_up(self, role: str, headers: Mapping[str, str]) -> bool:
        """Return whether a header says that nothing is left of a limit."""
        left = self._limit_header(role, headers).partition(",")[0].strip()
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
        fields = self._fields(context.parsed)
        text = f"{context.method} {context.url} returned {context.status}"
        said = ": ".join(part for part in (code, message) if part)[:600]
        texts = [f"{each.field}: {each.message}" if each.field else each.message for each in fields[:_FIELDS_SHOWN]]
        listed = "; ".join(each[:100] for each in texts if each not in said)
        if len(fields) > _FIELDS_SHOWN:
            listed += f"; and {len(fields) - _FIELDS_SHOWN} more"
        said = (f"{said} ({listed})" if said else listed) if listed else said or self._beginning(response)
        text += f": {said}" if said else ""
        if context.request_id:
            text += f" (request id {context.request_id[:100]})"
        return text, replace(context, message=message, code=code, fields=fields)

    def _fields(self, body: Any) -> tuple[FieldProblem, ...]:
        """Find the errors of single fields in a body."""
        for pointer in self._format.fields:
            if found := tuple(islice(field_errors(walk(body, pointer)), _MAX_FIELDS)):
                return tuple(
                    replace(each, field=self.redactor(each.field), message=self.redactor(each.message))
                    for each in found
                )
        return ()

    def _beginning(self, response: Response) -> str:
        """Return the first characters of a body that has no message."""
        if is_dict(response.parsed) or is_list(response.parsed):
            return self.redactor(excerpt(response.parsed, self._sensitive, 1000))[:_EXCERPT]
        return " ".join(self.redactor(beginning(response.body)).split())[:_EXCERPT]

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
            role = "daily-reset" if self.daily_limit_reached(response.headers) else "reset"
            seconds = reset_after(self._limit_header(role, response.headers), response.headers, now)
        return seconds


_USED = re.compile(r"\s*(\d{1,9})(?:\.\d*)?\s*(?:/\s*(\d{1,9})|[;,]|$)", re.ASCII)
"""``10``, or ``10/60``: used of the limit."""


def _leading(text: str) -> int | None:
    """Return the number at the start of a header: ``100``, or ``100;w=60``."""
    found = re.match(r"\s*(\d{1,9})(?![\d/])", text, re.ASCII)
    return None if found is None else int(found[1])


def _as_text(value: Any) -> str | None:
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if is_list(value):
        texts = [text for each in value[:_TEXTS_SHOWN] if (text := _as_text(each))]
        more = [f"and {len(value) - _TEXTS_SHOWN} more"] if texts and len(value) > _TEXTS_SHOWN else []
        return "; ".join([*texts, *more]) or None
    return None


# -- errors of single fields ------------------------------------------------------------------------------------------


def field_errors(value: Any, field: str = "", depth: int = 0) -> Iterator[FieldProblem]:
    """Read errors of fields in the usual forms: ``{name: message(s)}``, or a list of messages or objects."""
    if depth > 5:
        return
    if is_list(value):
        for each in value:
            if is_dict(each):
                yield from _described_field(each, field, depth)
            elif (text := _as_text(each)) is not None:
                yield FieldProblem(field, text)
    elif is_dict(value):
        for name, below in value.items():
            path = f"{field}.{name}" if field else name
            if (text := _as_text(below)) is not None:
                yield FieldProblem(path, text)
            else:
                yield from field_errors(below, path, depth + 1)


def _described_field(entry: dict[str, Any], field: str, depth: int) -> Iterator[FieldProblem]:
    """Read an object that names a field and a message; any other maps fields to messages."""
    message = next((text for key in _MESSAGE_KEYS if (text := _as_text(entry.get(key)))), None)
    if message is None:
        yield from field_errors(entry, field, depth + 1)
        return
    source = entry.get("source")
    places = source if is_dict(source) else entry
    name = next((places[key] for key in _NAME_KEYS if isinstance(places.get(key), str | list)), "")
    name = ".".join(map(str, name)) if is_list(name) else name
    yield FieldProblem(f"{field}.{name}" if field and name else name or field, message, _as_text(entry.get("code")))
