"""The fake of a client: requests are built and responses are read as always, and nothing is sent in between."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

import inspect
import json
import sys
from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any, ClassVar, Concatenate, Generic, Literal, ParamSpec, Self, TypeVar, cast, get_args, overload

from pydantic import BaseModel

from ..client import AsyncClient, SyncClient
from ..config import Clock, Settings
from ..effects import Effect, Fault, Flow, PreparedCall, Send, relay
from ..exceptions import ApiError
from ..http.executor import Exchange
from ..http.operations import OperationRunner
from ..http.response_reader import Result
from ..http.servers import has_host
from ..names import nearest
from ..pagination import Pages
from ..request import Request
from ..response import Headers, Response
from ..serialization.json import is_list, loads
from ..serialization.missing import MISSING
from ..serialization.models import ReadModel, wire_names
from ..spec import AuthSpec, ClientSpec, OperationSpec
from .responses import (
    Draft,
    Example,
    error_response,
    example_items,
    page_drafts,
    page_position,
    result_place,
    result_response,
)

P = ParamSpec("P")
T = TypeVar("T")
S = TypeVar("S", bound=SyncClient)
A = TypeVar("A", bound=AsyncClient)
F = TypeVar("F", bound="FakeResource")
M = TypeVar("M", bound=ReadModel)
Problem = Literal["timeout", "connect", "lost", "malformed"]
Json = Mapping[str, Any] | Sequence[Mapping[str, Any]]

_NO_RESPONSE = Fault("read", "the server did not respond in time", sent=True)
_TIMED_OUT = Fault("deadline", "the call timed out", sent=True)
_FAULTS = {
    "timeout": _NO_RESPONSE,
    "connect": Fault("connect", "connection refused", sent=False),
    "lost": Fault("lost", "the connection was lost before the response was complete", sent=True),
}
_EXAMPLE: Any = ...
_BASE_URL = "https://fake.invalid"
"""Where a client sends nothing, if its API has no server that is known."""
_MALFORMED = Response(200, Headers([("Content-Type", "application/json")]), b'{"malformed":')


class StubError(ValueError):
    """A stub breaks the spec of its operation."""


class UnstubbedCallError(AssertionError):
    """A call has no stub that fits it."""


@dataclass(slots=True)
class Call:
    """A call that a client made."""

    operation: str
    """The method, such as ``work_orders.get``."""
    arguments: Mapping[str, Any]
    """What the caller passed, call options included."""
    requests: list[Request] = field(default_factory=list[Request], repr=False)
    """Every attempt, of a list for every page."""

    @property
    def json(self) -> Any:
        """The body of the first request as JSON."""
        body = self.requests[0].body
        return json.loads(body) if isinstance(body, bytes) and body else None


@dataclass(slots=True)
class _FakeCall(PreparedCall):
    """A call that knows its arguments; `dataclasses.replace` keeps them for each page of a list."""

    made: Call = field(default_factory=lambda: Call("", {}))


@dataclass(slots=True)
class _FakeSend(Send):
    """A request that knows its call."""

    call: PreparedCall | None = None


@dataclass(slots=True)
class _Items:
    """The items of a stubbed list."""

    items: list[Any]
    size: int


Turn = Response | Fault | _Items


class _Stub(Generic[P]):
    """What stubs of calls and of lists share."""

    def __init__(self, fake: Fake[Any, Any], method: Callable[..., Any]) -> None:
        self._fake, self._method = fake, method
        required = [each for each in inspect.signature(method).parameters.values() if each.default is each.empty]
        named = {each.name: None for each in required if each.kind is each.KEYWORD_ONLY}
        values = [None for each in required if each.kind is each.POSITIONAL_OR_KEYWORD][1:]
        self.operation, self._kind, _ = self._bind(values, named)
        self._turns: list[Turn] = []
        self._pages: dict[int, Turn] = {}
        self._cases: list[tuple[Mapping[str, Any], Self]] = []
        self._appends = False

    @property
    def calls(self) -> tuple[Call, ...]:
        """The calls of this operation, in order."""
        return tuple(each for each in self._fake.all_calls if each.operation == self.operation.name)

    @property
    def then(self) -> Self:
        """What the next request receives: ``stub.raises(429, retry_after=3).then.returns(order)``."""
        self._appends = True
        return self

    def when(self, *args: P.args, **kwargs: P.kwargs) -> Self:
        """Return a stub for calls with these arguments; it takes precedence over earlier ones."""
        case = type(self)(self._fake, self._method)
        self._cases.insert(0, (self._bind(args, kwargs)[2], case))
        return case

    def assert_called_with(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Check the arguments of the last call."""
        wanted, calls = self._bind(args, kwargs)[2], self.calls
        if not calls or calls[-1].arguments != wanted:
            found = f"was called with {calls[-1].arguments!r}" if calls else "was not called"
            raise AssertionError(f"{self.operation.label} {found}; expected {wanted!r}")

    def assert_called_once_with(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Check that there was one call, and its arguments."""
        if len(self.calls) > 1:
            raise AssertionError(f"{self.operation.label} was called {len(self.calls)} times; expected one call")
        self.assert_called_with(*args, **kwargs)

    def assert_not_called(self) -> None:
        """Check that there was no call."""
        if self.calls:
            raise AssertionError(f"{self.operation.label} was called with {self.calls[0].arguments!r}")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.operation.name}, {len(self.calls)} calls>"

    def _bind(self, args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[OperationSpec, Any, dict[str, Any]]:
        """Return the spec, the type of the result and the arguments of a call of the method."""
        bound: list[Any] = []

        def collect(*given: Any) -> None:
            bound.extend(given)

        resource = SimpleNamespace(_call=collect, _pages=collect)
        inspect.unwrap(self._method)(resource, *args, **kwargs)
        operation, kind, arguments, *start, options = bound
        given = {**arguments, **options, **({"start": start[0]} if start and start[0] is not None else {})}
        return operation, kind, {name: value for name, value in given.items() if value is not MISSING}

    def _add(self, turn: Turn) -> Self:
        if not self._appends:
            self._turns.clear()
            self._pages.clear()
        self._turns.append(turn)
        self._appends = False
        return self

    def _fault(
        self, problem: int | Problem, retry_after: float | None, body: Any, headers: Mapping[str, str] | None
    ) -> Response | Fault:
        if isinstance(problem, int):
            if not 300 <= problem < 600:
                raise StubError(f"{self.operation.name}: {problem} is not the status of an error. Use returns()")
            after = {} if retry_after is None else {"Retry-After": f"{retry_after:g}"}
            return error_response(self._fake._plan.errors, problem, body, {**after, **(headers or {})})
        if problem == "malformed":
            return _MALFORMED
        if problem not in _FAULTS:
            known = ", ".join(map(repr, (*_FAULTS, "malformed")))
            raise StubError(f"{self.operation.name}: unknown problem {problem!r}. Pass a status or one of {known}")
        return _FAULTS[problem]

    @property
    def _example(self) -> Example:
        return self._fake._examples.get(self.operation.id, Example(recorded=False))

    def _require_example(self) -> None:
        if self.operation.id not in self._fake._examples:
            raise StubError(f"{self.operation.name}: there is no recorded response to return. Pass a value")

    def _decoded(self, response: Response) -> Result:
        call = PreparedCall(self.operation, Request("GET", "", ""), self._fake._reader.requests.limits, 0)
        reader = self._fake._reader.responses
        exchange = Exchange(call, response, ())
        if self.operation.paging is not None:
            return reader.read_page(exchange, self._kind)
        return reader.read(exchange, self._kind)

    def _decoded_example(self) -> Any:
        draft = Draft(self.operation, self._example, None, {})
        return None if self._example.body is None else self._decoded(draft.response()).body

    def _deviations(self, response: Response) -> int:
        """Return in how many places a response breaks the spec."""
        try:
            return len(self._decoded(response).deviations)
        except ApiError:
            return sys.maxsize

    def _checked(self, response: Response, value: object) -> Response:
        """Check the result in a response: what is around it comes from a recording, and so may a model."""
        try:
            result = self._decoded(response)
        except ApiError as error:
            problems = [str(error).partition(" returned ")[2]]
        else:
            place = result_place(self.operation, self._example)
            broken = (str(each) for each in result.deviations if f"{each.pointer}/".startswith(f"{place}/"))
            unknown = _unknown_fields(result.value) if _is_json(value) else ()
            problems = [*unknown, *broken]
        if problems:
            more = f" (and {len(problems) - 3} more)" if len(problems) > 3 else ""
            raise StubError(
                f"{self.operation.name}: the stub breaks the spec: {'; '.join(problems[:3])}{more}. "
                "Fix the value, or pass check=False to return it as it is"
            )
        return response

    def _turn(self, call: Call, request: Request) -> Response | Fault:
        """Return what a request receives."""
        for wanted, case in self._cases:
            if all(name in call.arguments and call.arguments[name] == value for name, value in wanted.items()):
                return case._turn(call, request)
        if not self._turns:
            raise UnstubbedCallError(self._fake._unstubbed(self.operation, call.arguments, has_cases=bool(self._cases)))
        turn = self._turns[0]
        last = True
        outcome = turn
        if isinstance(turn, _Items):
            outcome, last = self._page(turn, request)
        if last and len(self._turns) > 1:
            del self._turns[0]
        assert not isinstance(outcome, _Items)
        return outcome

    def _page(self, turn: _Items, request: Request) -> tuple[Response | Fault, bool]:
        """Return a page, and whether it is the last one."""
        position = page_position(self.operation, request, turn.size)
        if position is None:
            raise UnstubbedCallError(f"{self.operation.name}: no page of this stub has the cursor of {request!r}")
        if (fault := self._pages.get(position // turn.size + 1)) is not None:
            assert not isinstance(fault, _Items)
            return fault, False
        drafts = page_drafts(self.operation, self._example, turn.items, position, turn.size, request)
        pages = [each.response() for each in drafts]
        return min(pages, key=self._deviations), position + turn.size >= len(turn.items)


class Stub(_Stub[P], Generic[P, T]):
    """What an operation returns in place of the API. A response is for one request; the last one is repeated."""

    def returns(
        self,
        value: T | Json = _EXAMPLE,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        check: bool = True,
    ) -> Self:
        """Return a value.

        Args:
            value: A model, or JSON with wire names. Left out: the recorded example of the operation.
            status: Status of the response; left out: that of the example.
            headers: Additional headers.
            check: Whether a value that breaks the spec is refused, such as one with an unknown field.

        Raises:
            StubError: The value breaks the spec of the operation.
        """
        if value is ... and self._kind not in (None, type(None)):
            self._require_example()
        try:
            response = result_response(self.operation, self._kind, self._example, value, status, headers or {})
        except (TypeError, ValueError) as error:
            raise StubError(f"{self.operation.name}: the value cannot be written as JSON: {error}") from None
        return self._add(self._checked(response, value) if check else response)

    def raises(
        self,
        problem: int | Problem,
        *,
        retry_after: float | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Let a request fail; the client retries and raises as it does with the API.

        Args:
            problem: A status; ``timeout``: no response until the client gives up, after the ``timeout`` of the call
                (`DeadlineExceededError`) or of a step (`ReadTimeoutError`), which takes no time; ``connect``: no
                connection; ``lost``: the connection ends before the response is complete; ``malformed``: a response
                that is not JSON.
            retry_after: Seconds of the header ``Retry-After``.
            body: Body of the error; left out: one in the format of the API.
            headers: Additional headers.
        """
        return self._add(self._fault(problem, retry_after, body, headers))


class ListStub(_Stub[P], Generic[P, T]):
    """What a list returns in place of the API, in pages as the API has them. The last response is repeated."""

    def returns(
        self,
        items: Iterable[T | Mapping[str, Any]] = _EXAMPLE,
        *,
        page_size: int | None = None,
        check: bool = True,
    ) -> Self:
        """Return items.

        Args:
            items: Models, or JSON with wire names. Left out: the items of the recorded example.
            page_size: Number of items of a page; left out: all are on one page.
            check: Whether an item that breaks the spec is refused, such as one with an unknown field.

        Raises:
            StubError: An item breaks the spec of the operation.
        """
        given = items is not _EXAMPLE
        if not given:
            self._require_example()
            items = example_items(self.operation, self._example)
        listed = list(items)
        if page_size is not None and page_size < 1:
            raise StubError(f"{self.operation.name}: page_size must be at least 1")
        turn = _Items(listed, page_size or max(1, len(listed)))
        try:
            response, _ = self._page(_Items(listed, max(1, len(listed))), Request("GET", _BASE_URL, "/"))
        except (TypeError, ValueError) as error:
            raise StubError(f"{self.operation.name}: an item cannot be written as JSON: {error}") from None
        if check and isinstance(response, Response):
            self._checked(response, listed if given else ())
        return self._add(turn)

    def raises(
        self,
        problem: int | Problem,
        *,
        page: int | None = None,
        retry_after: float | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Let a request fail; the client retries and raises as it does with the API.

        Args:
            problem: As in `Stub.raises`.
            page: Number of the page whose requests fail, from 1; the other pages are returned. Left out: the next
                request fails.
            retry_after: Seconds of the header ``Retry-After``.
            body: Body of the error; left out: one in the format of the API.
            headers: Additional headers.
        """
        fault = self._fault(problem, retry_after, body, headers)
        if page is None:
            return self._add(fault)
        self._pages[page] = fault
        return self


# -- what generated code is made of -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Method:
    function: Callable[..., Any]


@dataclass(frozen=True, slots=True)
class _Group:
    kind: Callable[[Any], FakeResource]


@overload
def stub(method: Callable[Concatenate[Any, P], Pages[T]]) -> ListStub[P, T]: ...  # type: ignore[overload-overlap]
@overload
def stub(method: Callable[Concatenate[Any, P], T]) -> Stub[P, T]: ...
def stub(method: Callable[..., Any]) -> Any:
    """Declare the stub of a method."""
    return _Method(method)


def group(kind: type[F]) -> F:
    """Declare the stubs of a resource."""
    return cast("F", _Group(kind))


class FakeResource:
    """The stubs of a resource."""

    def __init__(self, fake: Fake[Any, Any]) -> None:
        for name, declared in vars(type(self)).items():
            if isinstance(declared, _Group):
                vars(self)[name] = declared.kind(fake)
            elif isinstance(declared, _Method):
                kind = inspect.signature(declared.function).return_annotation
                made = cast("type[_Stub[Any]]", ListStub if str(kind).startswith("Pages[") else Stub)
                one = made(fake, declared.function)
                vars(self)[name] = fake._stubs[one.operation.id] = one


class Fake(FakeResource, Generic[S, A]):
    """A sync and an async client without a network, and the stubs of their operations.

    Neither sends credentials or reads environment variables; pauses between attempts take no time.
    """

    _plan: ClassVar[ClientSpec]
    _sync: ClassVar[type[Any]]
    _async: ClassVar[type[Any]]

    def __init__(self, **options: Any) -> None:
        self._stubs: dict[str, _Stub[Any]] = {}
        self._calls: list[Call] = []
        self._now = 0.0
        names = {each.name for each in fields(Settings)} - {"options", "clock"}
        settings = {name: value for name, value in options.items() if name in names}
        given = {name: value for name, value in options.items() if name not in names}
        variables = [each for server in self._plan.servers for each in server.variables]
        known = {each.option for each in variables} | {each.option for each in self._plan.common}
        if unknown := [name for name in given if name not in known]:
            hint = nearest(unknown[0], (*known, *names))
            raise TypeError(f"fake(): got an unexpected argument {unknown[0]!r}{hint}")
        needed = {each.option: (*each.values, "fake")[0] for each in variables if each.default is None}
        needed |= {each.option: "1" for each in self._plan.common if each.required and each.default is None}
        self._spec = _without_credentials(self._plan)
        clock = Clock(lambda: self._now, sleep=self._sleep, async_sleep=self._asleep, random=lambda: 0.5)
        if not all(has_host(server.url) for server in self._plan.servers):
            settings.setdefault("base_url", _BASE_URL)
        made = Settings(options={**needed, **given}, clock=clock, **settings)
        self.client: S = self._client(self._sync, SyncClient, made)
        """The sync client; pass it to the code under test."""
        self.async_client: A = self._client(self._async, AsyncClient, made)
        """The async client, with the same stubs."""
        self._reader: OperationRunner = self.client._operations
        self._examples = _examples(type(self).__module__)
        super().__init__(self)

    @property
    def all_calls(self) -> tuple[Call, ...]:
        """The calls that the clients made, in order."""
        return tuple(self._calls)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._plan.name}, {len(self._calls)} calls>"

    def _client(self, kind: type[Any], base: Any, settings: Settings) -> Any:
        client = object.__new__(kind)
        base.__init__(client, self._spec, settings)
        operations: OperationRunner = client._operations
        replaced: list[tuple[Any, str, Any]] = [
            (operations.requests, "build", partial(self._build, operations.requests.build)),
            (operations.executor, "execute", partial(self._execute, operations.executor.execute)),
        ]
        send = self._send if base is SyncClient else self._send_async
        for part, name, function in (*replaced, (client._driver, "_send", send)):
            setattr(part, name, function)
        return client

    def _sleep(self, seconds: float) -> None:
        self._now += seconds

    async def _asleep(self, seconds: float) -> None:
        self._now += seconds

    def _build(
        self,
        build: Callable[..., PreparedCall],
        operation: OperationSpec,
        arguments: Mapping[str, object],
        options: Mapping[str, object],
    ) -> PreparedCall:
        call = build(operation, arguments, options)
        given = {name: value for name, value in {**arguments, **options}.items() if value is not MISSING}
        made = Call(operation.name, given)
        return _FakeCall(operation, call.request, call.limits, call.max_retries, call.sink, made)

    def _execute(
        self, execute: Callable[..., Flow[Exchange]], call: PreparedCall, until: float | None = None
    ) -> Flow[Exchange]:
        """Run a call whose requests say which call they are of."""

        def handle(effect: Effect) -> Flow[Any]:
            if isinstance(effect, Send):
                effect = _FakeSend(effect.request, effect.limits, effect.deadline, effect.sink, effect.on_sent, call)
            return (yield effect)

        return relay(execute(call, until), handle)

    def _send(self, effect: Send) -> Response | Fault:
        assert isinstance(effect, _FakeSend)
        assert effect.call is not None
        return self._respond(effect.call, effect)

    async def _send_async(self, effect: Send) -> Response | Fault:
        return self._send(effect)

    def _respond(self, call: PreparedCall, effect: Send) -> Response | Fault:
        made = self._stubs.get(call.operation.id)
        if made is None or not isinstance(call, _FakeCall):
            raise UnstubbedCallError(
                f"{call.operation.id}: a fake has no stubs for request() and download(). Use a client with "
                "http_client=httpx2.Client(transport=httpx2.MockTransport(…))"
            )
        request = effect.request
        if request.body is not None and not isinstance(request.body, bytes):
            request.body = b"".join(request.body.pieces(request.body.length))
        if not call.made.requests:
            self._calls.append(call.made)
        call.made.requests.append(request)
        effect.on_sent(self._now)
        outcome = made._turn(call.made, request)
        return self._wait_in_vain(effect) if outcome is _NO_RESPONSE else outcome

    def _wait_in_vain(self, effect: Send) -> Fault:
        """Let the time pass after which a client gives up waiting for a response."""
        step = None if effect.limits.read is None else self._now + effect.limits.read
        if effect.deadline is not None and (step is None or effect.deadline <= step):
            self._now = effect.deadline
            return _TIMED_OUT
        if step is not None:
            self._now = step
        return _NO_RESPONSE

    def _unstubbed(self, operation: OperationSpec, arguments: Mapping[str, Any], *, has_cases: bool) -> str:
        if has_cases:
            return f"{operation.label} has stubs, but none for the arguments {arguments!r}. Declare it with when()"
        stubbed = [each.operation.name for each in self._stubs.values() if each._turns or each._cases]
        hint = nearest(operation.name, stubbed).replace("did you mean", "the nearest stub is").rstrip("?")
        declare = f"Declare one: fake.{operation.name}.returns(…)"
        return f"{operation.label} was called, but has no stub{hint or '; nothing like it has one'}. {declare}"


def _without_credentials(plan: ClientSpec) -> ClientSpec:
    values: dict[str, Any] = {**vars(plan), "auth": AuthSpec(), "environment": ()}
    return ClientSpec(**values)


def _is_json(value: object) -> bool:
    return isinstance(value, Mapping) or (is_list(value) and any(isinstance(each, Mapping) for each in value))


def _unknown_fields(value: Any, path: str = "") -> Iterator[str]:
    """Yield the fields of models that their spec does not declare."""
    if isinstance(value, BaseModel):
        declared = "__pydantic_extra__" in type(value).__annotations__
        for name in () if declared else value.model_extra or {}:
            yield f"{path}/{name}: unknown field{nearest(name, wire_names(type(value)).values())}"
        for name, below in value.__dict__.items():
            yield from _unknown_fields(below, f"{path}/{wire_names(type(value)).get(name, name)}")
    elif isinstance(value, list | tuple):
        for index, below in enumerate(cast("Sequence[Any]", value)):
            yield from _unknown_fields(below, f"{path}/{index}")


# -- examples ---------------------------------------------------------------------------------------------------------


@cache
def _examples(module: str) -> dict[str, Example]:
    """Return the recorded responses of a package: operationId -> response."""
    file = sys.modules[module].__file__
    recorded: dict[str, Any] = loads(Path(file).with_name("examples.json").read_bytes()) if file else {}
    return {
        name: Example(each["status"], tuple(each.get("headers", {}).items()), _example_body(each))
        for name, each in recorded.items()
    }


def _example_body(example: dict[str, Any]) -> Any:
    """Return JSON as it is, and anything else as bytes."""
    return example.get("body", b64decode(example.get("base64", "")) or example.get("text", "").encode() or None)


@cache
def _fake_of(package: str, name: str) -> Fake[Any, Any]:
    return cast("Fake[Any, Any]", getattr(import_module(f"{package}.testing"), f"Fake{name}")())


def example(model: type[M]) -> M:
    """Return an object of a model from the recorded responses of its package.

    Raises:
        LookupError: No recorded response has one.
    """
    package = model.__module__.partition(".models.")[0]
    fake = _fake_of(package, import_module(f"{package}._plan").PLAN.name)
    recorded = [each for each in fake._stubs.values() if each.operation.id in fake._examples]
    for each in sorted(recorded, key=lambda one: model not in (one._kind, *get_args(one._kind))):
        found = next(_instances(each._decoded_example(), model), None)
        if found is not None:
            return found.model_copy(deep=True)
    raise LookupError(f"{model.__name__}: no recorded response has one. Make one with {model.__name__}.from_json(…)")


def _instances(value: Any, model: type[M]) -> Iterator[M]:
    """Yield the objects of a model in a value, the outer ones first."""
    if isinstance(value, model):
        yield value
    below = cast("Iterable[Any]", value if isinstance(value, list | tuple) else ())
    for each in value.__dict__.values() if isinstance(value, BaseModel) else below:
        yield from _instances(each, model)
