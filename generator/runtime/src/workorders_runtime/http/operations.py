"""Running the operations of one client: the parts that build, send and read, put together. No I/O here either."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import replace
from functools import partial
from typing import Any, Literal, NamedTuple, TypeVar, cast

from ..auth.credentials import credentials
from ..auth.tokens import Tokens
from ..config import Settings
from ..effects import THREAD_FROM, Compute, Fault, Flow, PreparedCall, compute_if_large
from ..exceptions import ApiError, ErrorContext, PaginationError
from ..redaction import Redactor
from ..request import Request
from ..response import Raw, Response
from ..spec import ClientSpec, OperationSpec, Paging
from .collector import collector_paused
from .error_mapping import ErrorMapper, client_logger
from .executor import Exchange, RequestExecutor
from .page_state import PageState, PaginationProtocolError
from .request_builder import Models, RequestBuilder, at_position, check_position
from .response_reader import ResponseReader, Result, with_attempts
from .servers import Servers

T = TypeVar("T")

raw_results: ContextVar[tuple[OperationRunner, list[Raw[Any]]] | None] = ContextVar("raw_results", default=None)
"""Collects the results of calls that a client makes through `client.raw`."""


class FetchedPage(NamedTuple):
    """A page of a list, and why the list cannot be continued after it."""

    raw: Raw[tuple[Any, ...]]
    exchange: Exchange
    envelope: Any
    problem: PaginationProtocolError | None


class OperationRunner:
    """The operations of one client, as flows that a driver runs."""

    def __init__(self, spec: ClientSpec, settings: Settings) -> None:
        if settings.max_body <= 0:
            raise ValueError("max_body must be a positive number of bytes")
        self.settings = settings
        stored = settings.token_store is not None
        self.credentials = credentials(spec, settings.options, settings.token_in, stored=stored)
        self.redactor = Redactor(self.credentials.secrets)
        self._sensitive = frozenset(name.lower() for name in (*spec.sensitive, *_credential_names(spec)))
        self._errors = ErrorMapper(spec, self.redactor, self._sensitive)
        models = Models(spec.models)
        servers = Servers(spec, settings.options, settings.server, settings.base_url)
        self.requests = RequestBuilder(spec, settings, servers, models, self.credentials)
        self.executor = RequestExecutor(spec, settings, self.credentials, self._errors)
        self.responses = ResponseReader(spec, settings, models, self._errors)
        self._logger = client_logger(spec)
        self._watch: Callable[[OperationSpec, Flow[Any]], Flow[Any]] | None = None
        if settings.hooks:
            from .observation import Observation

            observation = Observation(settings.hooks, spec.distribution, settings.clock, self._errors, self._logger)
            self._watch = observation.watch
        if (token := self.credentials.token) is not None:
            store, logger = settings.token_store, self._logger
            ask, explain = self._request_token, self._errors.explain
            fields = self.credentials.fields
            self.executor.tokens = Tokens(token, fields, store, settings.clock, self.redactor, logger, ask, explain)

    @property
    def base_url(self) -> str:
        """Base URL of the client."""
        return self.requests.servers.base

    @property
    def tokens(self) -> Tokens | None:
        """The access token, if the client fetches it itself."""
        return self.executor.tokens

    def watched(self, operation: OperationSpec, flow: Flow[T]) -> Flow[T]:
        """Return the flow of a call, which the hooks of the client see if there are any."""
        return flow if self._watch is None else self._watch(operation, flow)

    def call(
        self, operation: OperationSpec, kind: Any, arguments: Mapping[str, object], options: Mapping[str, object]
    ) -> Flow[Any]:
        """Make a call and return its result."""
        return self.watched(operation, self._call(operation, kind, arguments, options))

    def _call(
        self, operation: OperationSpec, kind: Any, arguments: Mapping[str, object], options: Mapping[str, object]
    ) -> Flow[Any]:
        started = self.settings.clock.monotonic()
        exchange = yield from self.executor.execute(self.requests.build(operation, arguments, options))
        result = yield from self._read(exchange, partial(self.responses.read, exchange, kind))
        if (collected := raw_results.get()) is not None and collected[0] is self:
            collected[1].append(self.responses.raw(exchange.response, result, started))
        return result.value

    def request(self, call: PreparedCall) -> Flow[Raw[Any]]:
        """Make a request that the package has no method for."""
        return self.watched(call.operation, self._request(call))

    def _request(self, call: PreparedCall) -> Flow[Raw[Any]]:
        started = self.settings.clock.monotonic()
        exchange = yield from self.executor.execute(call)
        result = yield from self._read(exchange, partial(self.responses.read_custom, exchange))
        return self.responses.raw(exchange.response, result, started)

    def _read(self, exchange: Exchange, read: Callable[[], Result]) -> Flow[Result]:
        """Decode a response and report its deviations."""
        is_large = len(exchange.response.body) > THREAD_FROM
        result: Result = (yield Compute(partial(self._read_in_time, exchange, read))) if is_large else read()
        self.responses.report(exchange, result.deviations)
        return result

    def _read_in_time(self, exchange: Exchange, read: Callable[[], Result]) -> Result:
        """Decode a large response; a body that is made to take long ends at the deadline of the call."""
        from ..serialization.json import check_deadline, made_values
        from ..serialization.json_steps import release

        def check() -> None:
            if exchange.deadline is not None and self.settings.clock.monotonic() > exchange.deadline:
                request, response = exchange.call.request, exchange.response
                text = "the timeout passed while the response was decoded"
                error = self._errors.from_fault(
                    request, Fault("deadline", text, True, response.status, response.headers, response.body)
                )
                error.maybe_applied = request.safety != "safe"
                raise error

        made: list[Any] = []
        tokens = check_deadline.set(check), made_values.set(made)
        try:
            with collector_paused(exchange.response.body):
                result = read()
                if self.settings.strict and result.deviations:
                    exchange.response.parsed  # noqa: B018 - parsed here, for the error
                else:
                    exchange.response.release()
                made.clear()
                return result
        except ApiError:
            release([made])
            raise
        finally:
            check_deadline.reset(tokens[0])
            made_values.reset(tokens[1])

    # -- lists --------------------------------------------------------------------------------------------------------

    def page_state(self, call: PreparedCall, start: str | None) -> PageState:
        """Start reading a list."""
        return PageState(cast(Paging, call.operation.paging), start, self._sensitive, call.request)

    def check_list(self, call: PreparedCall, start: str | None) -> None:
        """Check where a list is to begin.

        Raises:
            ValueError: ``start`` is not a position, or an argument is one.
        """
        check_position(call, cast(Paging, call.operation.paging))
        self.page_state(call, start)

    def page(self, call: PreparedCall, kind: Any, state: PageState) -> Flow[FetchedPage]:
        """Fetch the next page of a list and advance its state."""
        return self.watched(call.operation, self._page(call, kind, state))

    def _page(self, call: PreparedCall, kind: Any, state: PageState) -> Flow[FetchedPage]:
        started = self.settings.clock.monotonic()
        exchange = yield from self.executor.execute(at_position(call, state.position()))
        result = yield from self._read(exchange, partial(self._read_page, exchange, kind, state))
        problem: PaginationProtocolError | None = None
        try:
            state.advance(result.body, len(result.value), exchange.response.headers)
        except PaginationProtocolError as error:
            problem = error.with_traceback(None)  # its frames would keep the page until the garbage collector runs
            yield from compute_if_large(lambda: exchange.response.parsed, exchange.response.body)
        raw = self.responses.raw(exchange.response, result, started)
        return FetchedPage(raw, exchange, result.body, problem)

    def _read_page(self, exchange: Exchange, kind: Any, state: PageState) -> Result:
        result = self.responses.read_page(exchange, kind)
        if state.is_repeated(result.value):
            text = "%s: the page equals the one before. The list ends"
            self._logger.info(text, exchange.call.operation.label)
            return result._replace(value=())
        return result._replace(value=tuple(result.value))

    def pagination_error(
        self, call: PreparedCall, fetched: FetchedPage, problem: PaginationProtocolError, delivered: int
    ) -> PaginationError:
        """Return the error of a list that cannot be continued."""
        context = self._errors.context(call.request, fetched.exchange.response)
        context = replace(context, request_id=fetched.raw.request_id, cursor=problem.cursor)
        text = f"{call.operation.label}: {problem} (after {delivered} items)"
        return with_attempts(PaginationError(text, context, delivered), fetched.exchange)

    # -- tokens -------------------------------------------------------------------------------------------------------

    def _request_token(
        self, fields: Mapping[str, Any], safety: Literal["unsafe", "idempotent"], deadline: float | None
    ) -> Flow[tuple[Response, ErrorContext]]:
        """Send a request to the token endpoint."""
        from .bodies import encode_body

        spec = self.credentials.token
        assert spec is not None

        def prepared() -> Request:
            """Keep body and headers out of the frames of an error."""
            body, content_type = encode_body(fields, spec.encoding)
            headers = self.requests.headers("application/json")
            headers = (*headers, *self.credentials.client_parts.headers, ("Content-Type", content_type))
            base = self.requests.servers.base_of(spec.servers, token=True)
            return Request("POST", base, spec.path, (), headers, body, safety)

        request = prepared()
        operation = OperationSpec(spec.operation, "POST", spec.path, safety, auth=False, servers=spec.servers)
        call = PreparedCall(operation, request, self.requests.limits, self.requests.max_retries)
        exchange = yield from self.watched(operation, self.executor.execute(call, deadline))
        response = exchange.response
        return response, (yield from compute_if_large(partial(self._errors.context, request, response), response.body))


def _credential_names(spec: ClientSpec) -> list[str]:
    """Return the names of headers and parameters that carry credentials."""
    names: list[str] = []
    for alternative in spec.auth.alternatives:
        for credential in alternative:
            placements = getattr(credential, "placements", (getattr(credential, "placement", None),))
            names += [each.name for each in placements if each is not None]
            if (token := getattr(credential, "token", None)) is not None:
                names += [wire for wire, _ in token.fields] + ["access_token", "refresh_token"]
    return names
