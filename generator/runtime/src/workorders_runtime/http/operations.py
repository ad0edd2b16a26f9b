"""From a method's arguments to its result: `flow` sends, this prepares and decodes. No I/O here either."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from types import NoneType
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .. import request as requests
from ..config import CALL_OPTIONS, Settings
from ..effects import Flow, Job
from ..exceptions import (
    ApiError,
    Attempt,
    Deviation,
    PaginationError,
    ResponseDecodeError,
    ResponseValidationError,
    UnexpectedContentTypeError,
)
from ..response import Raw, Reply
from ..spec import ClientSpec, OperationSpec, Paging, Safety
from .error_mapping import parsed_body
from .page_state import BrokenListError, PageState
from .request_builder import Preparation

if TYPE_CHECKING:
    from ..serialization.codec import Decoded, Decoder, JsonError, ShapeError

__all__ = ["Calls", "collected"]

collected: ContextVar[list[Raw[Any]] | None] = ContextVar("collected", default=None)
"""Where `client.raw` waits for the answer of the call it makes."""

_JSON = ("application/json", "text/json", "text/plain", "application/octet-stream", "")
_CHARSET = re.compile(
    r"utf[-_]?(?:8|16|32)(?:[-_]?[bl]e|-sig)?|(?:iso[-_]?8859|windows|cp)[-_]?\d{1,4}|latin[-_]?\d|l\d"
)
"""Character sets that are read; not every codec of Python's is one."""
_METHODS: dict[str, Safety] = {
    "GET": "safe",
    "HEAD": "safe",
    "OPTIONS": "safe",
    "PUT": "idempotent",
    "DELETE": "idempotent",
}


class _Tools(NamedTuple):
    """What is loaded with the first answer: it needs pydantic."""

    decoder: Decoder
    json_error: type[JsonError]
    shape_error: type[ShapeError]
    items: Callable[[Decoder, Decoded, Paging, Any, str], Decoded]
    unwrapped: Callable[..., Decoded]


class Calls(Preparation):
    """The calls of one client."""

    def __init__(self, plan: ClientSpec, settings: Settings) -> None:
        super().__init__(plan, settings)
        self._loaded: _Tools | None = None
        self._marked = plan.errors.failure is not None or plan.errors.not_found is not None

    # -- the calls ----------------------------------------------------------------------------------------------------

    def call(
        self, operation: OperationSpec, kind: Any, arguments: Mapping[str, object], options: Mapping[str, object]
    ) -> Flow[Any]:
        """Make a call and return its result."""
        begun = self.clock.monotonic()
        job = self.prepare(operation, arguments, options)
        reply, attempts = yield from self.exchange(job)
        value, deviations, answer = self._result(job, kind, reply, attempts)
        if (waiting := collected.get()) is not None:
            waiting.append(self.finish(reply, value, deviations, answer, begun))
        return value

    def page(
        self, job: Job, kind: Any, state: PageState
    ) -> Flow[tuple[tuple[Any, ...], Raw[Any], BrokenListError | None]]:
        """Fetch one page of a list and move its state on."""
        begun = self.clock.monotonic()
        operation, paging, tools = job.operation, job.operation.paging, self._tools()
        assert paging is not None
        reply, attempts = yield from self.exchange(self.with_query(job, *state.query()))
        envelope: Any = list[kind] if paging.items == "" else Any
        if operation.envelope is not None:
            envelope = self._model(operation.envelope)
        decoded = self._decoded(job, envelope, reply, attempts)
        try:
            found = tools.items(tools.decoder, decoded, paging, kind, operation.id)
        except tools.shape_error as error:
            raise self._misshapen(job, reply, attempts, error) from None
        if found.deviations:
            self._judge_deviations(job, reply, found.deviations, attempts)
        broken: BrokenListError | None = None
        if state.repeats(found.value):
            found.value = []
        try:
            state.advance(decoded.value, len(found.value))
        except BrokenListError as reason:
            broken = reason
        raw = self.finish(reply, tuple(found.value), found.deviations, decoded.value, begun)
        return raw.value, raw, broken

    def request(
        self, method: str, path: str, arguments: Mapping[str, Any], options: Mapping[str, object]
    ) -> Flow[Raw[Any]]:
        """Make a call that the spec does not know."""
        begun = self.clock.monotonic()
        verb = requests.header_name(method).upper()
        safety: Safety = arguments.get("safety") or _METHODS.get(verb, "unsafe")
        if safety not in ("safe", "idempotent", "keyed", "unsafe"):
            raise ValueError("safety must be 'safe', 'idempotent', 'keyed' or 'unsafe'")
        for name in options:
            if name not in CALL_OPTIONS or name == "extra_body":
                raise TypeError(f"request(): got an unexpected argument {name!r}")
        headers, body = requests.merged_headers(self.headers("application/json"), arguments.get("headers") or {}), None
        if arguments.get("json") is not None:
            from ..serialization.codec import dumps, encode

            body = dumps(encode(arguments["json"]))
            headers = requests.merged_headers(
                (*headers, ("Content-Type", "application/json")), arguments.get("headers") or {}
            )
        operation = OperationSpec(f"{verb} {path}", verb, path, safety)
        query = requests.extra_pairs(arguments.get("query") or {})
        job = self._job(operation, requests.check_path(path), query, headers, body, options)
        reply, attempts = yield from self.exchange(job)
        value = self._free(job, reply, attempts)
        failure = self.failures.in_success(self.facts(job.request, reply), value)
        if failure is not None:
            raise self._placed(failure, attempts)
        return self.finish(reply, value, (), value, begun)

    def pages_of(self, job: Job, start: str | None) -> PageState:
        """Begin a walk through a list."""
        return PageState(cast(Paging, job.operation.paging), start, self.sensitive)

    def broken(self, job: Job, raw: Raw[Any], reason: BrokenListError, delivered: int) -> PaginationError:
        """Make the error of a list that cannot go on."""
        facts = self.facts(job.request, Reply(raw.status, raw.headers, raw.body))
        text = f"{job.operation.id}(): {reason.reason} (after {delivered} items)"
        return PaginationError(text, **facts, request_id=raw.request_id, cursor=reason.cursor, delivered=delivered)

    # -- after --------------------------------------------------------------------------------------------------------

    def _tools(self) -> _Tools:
        """Load what decodes answers, when the first one is there."""
        if self._loaded is None:
            from ..serialization.codec import Decoder, JsonError, ShapeError
            from ..serialization.unwrap import items, unwrapped

            decoder = Decoder(self.plan.decoding, self.plan.sensitive, strict=self.settings.strict)
            self._loaded = _Tools(decoder, JsonError, ShapeError, items, unwrapped)
        return self._loaded

    def _result(
        self, job: Job, kind: Any, reply: Reply, attempts: tuple[Attempt, ...]
    ) -> tuple[Any, tuple[Deviation, ...], Any]:
        operation = job.operation
        if kind is NoneType or kind is None:
            self._judge_success(job, reply, None, attempts)
            return None, (), None
        if kind is bytes or (kind is str and not _is_json(operation.accept)):
            self._judge_success(job, reply, None, attempts)
            return (reply.body if kind is bytes else self._text(job, reply, attempts)), (), None
        unwrap = operation.unwrap
        envelope = kind if not unwrap else Any
        if operation.envelope is not None:
            envelope = self._model(operation.envelope)
        decoded = found = self._decoded(job, envelope, reply, attempts)
        if unwrap:
            tools = self._tools()
            try:
                typed = operation.envelope is not None
                found = tools.unwrapped(tools.decoder, decoded, unwrap, kind, operation.id, typed=typed)
            except tools.shape_error as error:
                raise self._misshapen(job, reply, attempts, error) from None
            except tools.json_error as error:
                raise self._wrong(ResponseDecodeError, job, reply, attempts, str(error)) from None
        if found.deviations:
            self._judge_deviations(job, reply, found.deviations, attempts)
        return found.value, found.deviations, decoded.value

    def _decoded(self, job: Job, kind: Any, reply: Reply, attempts: tuple[Attempt, ...]) -> Decoded:
        """Decode a whole body, and see whether it says that the call failed."""
        tools = self._tools()
        content_type = reply.headers.get("content-type", "")
        body = reply.body
        if content_type != "application/json":
            if not _is_json(content_type):
                shown = self.redactor(body[:3000].decode("utf-8", "replace"))[:300]
                text = f"expected JSON, got {content_type}: {shown}"
                raise self._wrong(UnexpectedContentTypeError, job, reply, attempts, text)
            body = self._utf8(job, reply, attempts, content_type)
        try:
            decoded = tools.decoder.decode(kind, body, job.operation.id)
        except tools.json_error as error:
            text = str(error) if body.strip() else "the body is empty"
            raise self._wrong(ResponseDecodeError, job, reply, attempts, text) from None
        except tools.shape_error as error:
            self._judge_success(job, reply, None, attempts)
            raise self._misshapen(job, reply, attempts, error) from None
        if self._marked:
            self._judge_success(job, reply, decoded.value, attempts)
        return decoded

    def _misshapen(self, job: Job, reply: Reply, attempts: tuple[Attempt, ...], error: ShapeError) -> ApiError:
        return self._wrong(ResponseValidationError, job, reply, attempts, error.reason, deviations=error.deviations)

    def _judge_success(self, job: Job, reply: Reply, answer: Any, attempts: tuple[Attempt, ...]) -> None:
        shape = self.plan.errors
        if shape.failure is None and (shape.not_found is None or shape.not_found.status != reply.status):
            return
        error = self.failures.in_success(self.facts(job.request, reply), answer)
        if error is not None:
            raise self._placed(error, attempts)

    def _judge_deviations(
        self, job: Job, reply: Reply, deviations: tuple[Deviation, ...], attempts: tuple[Attempt, ...]
    ) -> None:
        if self.settings.strict:
            first, *rest = deviations
            text = f"the answer breaks the spec: {first}{f' (and {len(rest)} more)' if rest else ''}"
            raise self._wrong(ResponseValidationError, job, reply, attempts, text, deviations=deviations)
        places = ", ".join(each.pointer or "(the whole body)" for each in deviations[:5])
        self.logger.warning(
            "%s: the answer deviates from the spec (%d): %s%s",
            job.operation.id,
            len(deviations),
            places,
            ", …" if len(deviations) > 5 else "",
        )
        if self.settings.on_deviation is not None:
            for each in deviations:
                try:
                    self.settings.on_deviation(each)
                except Exception:
                    self.logger.exception("on_deviation failed")

    def _wrong(
        self, kind: type[ApiError], job: Job, reply: Reply, attempts: tuple[Attempt, ...], reason: str, **more: Any
    ) -> ApiError:
        facts = self.facts(job.request, reply)
        text = f"{facts['method']} {facts['url']} answered {reply.status}: {self.redactor(reason)}"
        parsed = parsed_body(reply.body, reply.headers)
        error = kind(text, **facts, parsed=parsed, request_id=self.failures.request_id(reply.headers, parsed), **more)
        return self._placed(error, attempts, applied=job.request.safety != "safe")

    @staticmethod
    def _placed(error: ApiError, attempts: tuple[Attempt, ...], *, applied: bool = False) -> ApiError:
        error.attempts = (*attempts, Attempt(error.status, type(error).__name__, 0.0))
        error.maybe_applied = applied
        return error

    def finish(
        self, reply: Reply, value: Any, deviations: tuple[Deviation, ...], answer: Any, begun: float
    ) -> Raw[Any]:
        """Put an answer together."""
        request_id = self.failures.request_id(reply.headers, answer)
        elapsed = self.clock.monotonic() - begun
        return Raw(reply.status, reply.headers, request_id, reply.body, value, deviations, elapsed)

    def _utf8(self, job: Job, reply: Reply, attempts: tuple[Attempt, ...], content_type: str) -> bytes:
        _, found, rest = content_type.lower().partition("charset=")
        charset = rest.partition(";")[0].strip(" \"'")
        if not found or charset in ("", "utf-8", "utf8", "us-ascii", "ascii"):
            return reply.body
        try:
            if not _CHARSET.fullmatch(charset):
                raise LookupError
            return reply.body.decode(charset).encode()
        except (LookupError, ValueError):
            text = "the body is not in the character set its headers say"
            raise self._wrong(ResponseDecodeError, job, reply, attempts, text) from None

    def _text(self, job: Job, reply: Reply, attempts: tuple[Attempt, ...]) -> str:
        body = self._utf8(job, reply, attempts, reply.headers.get("content-type", ""))
        try:
            return body.decode()
        except UnicodeDecodeError:
            raise self._wrong(ResponseDecodeError, job, reply, attempts, "the body is not UTF-8") from None

    def _free(self, job: Job, reply: Reply, attempts: tuple[Attempt, ...]) -> Any:
        if not reply.body.strip():
            return None
        content_type = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
        if content_type.endswith("json") or not content_type:
            return self._decoded(job, Any, reply, attempts).value
        return self._text(job, reply, attempts) if content_type.startswith("text/") else reply.body


def _is_json(content_type: str) -> bool:
    kind = content_type.partition(";")[0].strip().lower()
    return kind in _JSON or kind.endswith("+json")
