"""From a successful response to the result of a method."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from http import HTTPStatus
from types import NoneType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, get_args

from ..config import Settings
from ..exceptions import (
    ApiError,
    Attempt,
    Deviation,
    ResponseDecodeError,
    ResponseTooLargeError,
    ResponseValidationError,
    UnexpectedContentTypeError,
)
from ..redaction import beginning
from ..response import Raw, Response
from ..serialization.json import BYTES_PER_CONTAINER, JsonError, ShapeError, containers, is_json, media_type
from ..spec import HEADER, ClientSpec
from .deviation_log import DeviationLog
from .error_mapping import ErrorMapper, client_logger
from .executor import Exchange
from .request_builder import Models

if TYPE_CHECKING:
    from ..serialization.codec import Decoded, Decoder

_LABELS_OF_JSON = ("text/plain", "application/octet-stream", "")
_CHARSET = re.compile(
    r"utf[-_]?(?:8|16|32)(?:[-_]?[bl]e|-sig)?|(?:iso[-_]?8859|windows|cp)[-_]?\d{1,4}|latin[-_]?\d|l\d"
)
"""Character sets that are decoded; not every codec of Python is one."""


E = TypeVar("E", bound=ApiError)
_WITHOUT_NONE: dict[Any, Any] = {bytes | None: bytes, str | None: str}


class Result(NamedTuple):
    """A decoded response."""

    value: Any
    deviations: tuple[Deviation, ...] = ()
    body: Any = None
    """The whole decoded body, of which `value` may be a part."""


class ResponseReader:
    """Decodes the responses of one client."""

    def __init__(self, spec: ClientSpec, settings: Settings, models: Models, errors: ErrorMapper) -> None:
        self._spec, self._settings, self._models, self._errors = spec, settings, models, errors
        self._logger = client_logger(spec)
        self._log = DeviationLog(self._logger, spec.distribution, errors.redactor)

    def read(self, exchange: Exchange, kind: Any) -> Result:
        """Decode the result of an operation.

        Raises:
            ApiError: The body reports a failure, or cannot be decoded.
        """
        operation, response = exchange.call.operation, exchange.response
        if operation.empty:
            if response.status in operation.empty and not response.body.strip():
                return Result(None)
            kind = _WITHOUT_NONE.get(kind, kind)
        if operation.unwrap and operation.unwrap[0].startswith(HEADER):
            return self._header(exchange, operation.unwrap[0].removeprefix(HEADER), kind)
        if kind is NoneType or kind is None or kind is bytes or (kind is str and not is_json(operation.accept)):
            self._raise_reported_failure(exchange, None)
            return Result(response.body if kind is bytes else self._text(exchange) if kind is str else None)
        whole: Any = Any if operation.unwrap else kind
        if operation.envelope is not None:
            whole = self._models[operation.envelope]
        decoded = found = self._decode(exchange, whole)
        if operation.unwrap:
            from ..serialization.unwrap import unwrapped

            try:
                found = unwrapped(
                    self._decoder,
                    decoded,
                    operation.unwrap,
                    kind,
                    operation.id,
                    typed=operation.envelope is not None,
                    null_list=operation.null_list,
                )
            except ShapeError as error:
                raise self._invalid(exchange, error) from None
            except JsonError as error:
                raise self._error(ResponseDecodeError, exchange, str(error)) from None
        if "etag" in response.headers:
            from ..serialization.models import keep_version

            keep_version(found.value, response.headers)
        return Result(found.value, self._redacted(found.deviations), decoded.value)

    def _header(self, exchange: Exchange, name: str, kind: Any) -> Result:
        """Decode a result that is in a header."""
        from ..serialization.json import loads

        self._raise_reported_failure(exchange, None)
        text, operation, decoder = exchange.response.headers.get(name), exchange.call.operation, self._decoder
        if text is None and NoneType in get_args(kind):
            return Result(None)
        try:
            if text is None:
                missing = Deviation("", "missing", f"the header {name}", "", operation.id)
                raise ShapeError(f"the response has no header {name}", (missing,))
            try:
                found = decoder.decode_value(kind, text, operation.id, body=b"")
            except ShapeError:
                found = decoder.decode_value(kind, loads(text.encode()), operation.id, body=b"")
        except JsonError:
            raise self._error(ResponseDecodeError, exchange, f"the header {name} is not of its type") from None
        except ShapeError as error:
            raise self._invalid(exchange, error) from None
        return Result(found.value, self._redacted(found.deviations))

    def read_page(self, exchange: Exchange, kind: Any) -> Result:
        """Decode a page of a list; the value is the list of its items.

        Raises:
            ApiError: The body reports a failure, or cannot be decoded.
        """
        from ..serialization.unwrap import items

        operation = exchange.call.operation
        if exchange.response.status in operation.empty and not exchange.response.body.strip():
            return Result([])
        paging = operation.paging
        assert paging is not None
        whole: Any = Any
        if paging.items.pointer == "":
            whole = list[kind] | None if paging.items.nullable else list[kind]
        if operation.envelope is not None:
            whole = self._models[operation.envelope]
        decoded = self._decode(exchange, whole)
        try:
            found = items(self._decoder, decoded, paging.items, kind, operation.id)
        except ShapeError as error:
            raise self._invalid(exchange, error) from None
        return Result(found.value, self._redacted(found.deviations), decoded.value)

    def read_custom(self, exchange: Exchange) -> Result:
        """Decode the response of `client.request`: JSON, text, bytes or nothing, by its content type.

        Raises:
            ApiError: The body reports a failure, or cannot be decoded.
        """
        response = exchange.response
        content_type = media_type(response.headers.get("content-type", ""))
        if response.body.strip() and (is_json(content_type) or not content_type):
            value = self._decode(exchange, Any).value
            return Result(value, (), value)
        self._raise_reported_failure(exchange, None)
        if not response.body.strip():
            return Result(None)
        return Result(self._text(exchange) if content_type.startswith("text/") else response.body)

    def refuse_part(self, exchange: Exchange) -> None:
        """Raise an error if a server sent a part of a file; no request asks for one."""
        if exchange.response.status == HTTPStatus.PARTIAL_CONTENT:
            raise self._error(ResponseDecodeError, exchange, "the server sent only a part of the file")

    def raw(self, response: Response, result: Result, started: float) -> Raw[Any]:
        """Return a result with its response."""
        request_id = self._errors.request_id(response.headers, result.body)
        elapsed = self._settings.clock.monotonic() - started
        return Raw(
            response.status, response.headers, request_id, response.body, result.value, result.deviations, elapsed
        )

    # -- decoding -----------------------------------------------------------------------------------------------------

    @cached_property
    def _decoder(self) -> Decoder:
        from ..serialization.codec import Decoder  # loads pydantic

        return Decoder(self._spec.decoding, self._spec.sensitive, strict=self._settings.strict)

    def _decode(self, exchange: Exchange, kind: Any) -> Decoded:
        """Decode a JSON body."""
        response, most = exchange.response, self._settings.max_body // BYTES_PER_CONTAINER
        if len(response.body) > most and containers(response.body) > most:
            text = (
                f"the body has more than {most} objects and lists, one for each {BYTES_PER_CONTAINER} bytes of max_body"
            )
            raise self._error(ResponseTooLargeError, exchange, text)
        content_type = response.headers.get("content-type", "")
        if content_type != "application/json":
            if not _may_be_json(content_type):
                text = f"expected JSON, got {content_type}: {self._errors.redactor(beginning(response.body))[:300]}"
                raise self._error(UnexpectedContentTypeError, exchange, text)
            response = self._as_utf8(exchange)
        decoder = self._decoder
        try:
            decoded = decoder.decode(kind, response.body, exchange.call.operation.id, response.document)
        except JsonError as error:
            text = str(error) if response.body.strip() else "the body is empty"
            raise self._error(ResponseDecodeError, exchange, text) from None
        except ShapeError as error:
            self._raise_reported_failure(exchange, None)
            raise self._invalid(exchange, error) from None
        if self._errors.may_report_failure(response.status):
            self._raise_reported_failure(exchange, decoded.value)
        return decoded

    def _as_utf8(self, exchange: Exchange) -> Response:
        response = exchange.response
        _, found, rest = response.headers.get("content-type", "").lower().partition("charset=")
        charset = rest.partition(";")[0].strip(" \"'")
        if not found or charset in ("", "utf-8", "utf8", "us-ascii", "ascii"):
            return response
        try:
            if not _CHARSET.fullmatch(charset):
                raise LookupError
            return Response(response.status, response.headers, response.body.decode(charset).encode())
        except (LookupError, ValueError):
            text = "the body is not in the character set of its Content-Type header"
            raise self._error(ResponseDecodeError, exchange, text) from None

    def _text(self, exchange: Exchange) -> str:
        try:
            return self._as_utf8(exchange).body.decode()
        except UnicodeDecodeError:
            raise self._error(ResponseDecodeError, exchange, "the body is not UTF-8") from None

    # -- failures and deviations --------------------------------------------------------------------------------------

    def _raise_reported_failure(self, exchange: Exchange, decoded: Any) -> None:
        """Raise the error that a 2xx body reports, if it does."""
        response = exchange.response
        if not self._errors.may_report_failure(response.status):
            return
        error = self._errors.from_success_body(exchange.call.request, response, decoded)
        if error is not None:
            raise with_attempts(error, exchange)

    def report(self, exchange: Exchange, deviations: tuple[Deviation, ...]) -> None:
        """Report the deviations of a response to the log and the user's hook.

        Raises:
            ResponseValidationError: There are any, and the client is strict.
        """
        if not deviations:
            return
        if self._settings.strict:
            first, *rest = deviations
            more = f" (and {len(rest)} more)" if rest else ""
            text = f"the response does not match the spec: {first}{more}"
            raise self._error(ResponseValidationError, exchange, text, deviations)
        self._log.write(exchange.call.operation.label, deviations, self._settings.clock.monotonic())
        if (hook := self._settings.on_deviation) is not None:
            failures: list[Exception] = []
            for deviation in deviations:
                try:
                    hook(deviation)
                except Exception as error:
                    failures.append(error)
            if failures:
                self._logger.error("on_deviation failed", exc_info=failures[0])

    def _invalid(self, exchange: Exchange, error: ShapeError) -> ApiError:
        return self._error(ResponseValidationError, exchange, error.reason, self._redacted(error.deviations))

    def _redacted(self, deviations: tuple[Deviation, ...]) -> tuple[Deviation, ...]:
        """Redact credentials that the server sent back, also as a key."""
        if not deviations:
            return ()
        redact = self._errors.redactor
        return tuple(replace(each, pointer=redact(each.pointer), value=redact(each.value)) for each in deviations)

    def _error(
        self, kind: type[ApiError], exchange: Exchange, reason: str, deviations: tuple[Deviation, ...] = ()
    ) -> ApiError:
        request = exchange.call.request
        context = replace(self._errors.context(request, exchange.response), maybe_applied=request.safety != "safe")
        text = f"{context.method} {context.url} returned {context.status}: {self._errors.redactor(reason)}"
        if issubclass(kind, ResponseValidationError):
            return with_attempts(kind(text, context, deviations), exchange)
        return with_attempts(kind(text, context), exchange)


def with_attempts(error: E, exchange: Exchange) -> E:
    """Add the attempts to an error that ends a call whose response was received."""
    error.attempts = (*exchange.attempts, Attempt(error.status, type(error).__name__, exchange.elapsed))
    return error


def _may_be_json(content_type: str) -> bool:
    """Return whether a body may be JSON: some servers label it as text or as binary data."""
    return is_json(content_type) or media_type(content_type) in _LABELS_OF_JSON
