"""What the behaviour tests of the golden packages share: packages, recorded requests and exact comparison.

A test describes a call and what it returns. `Api` makes the call with the sync or the async client over a mock
transport, so that each test runs once in each flavor.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
from collections.abc import AsyncIterable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, TypeAlias

import httpx2

__all__ = [
    "FEATURES",
    "FOLDER",
    "Api",
    "Call",
    "Flavor",
    "Member",
    "Model",
    "Outcome",
    "Package",
    "PageOf",
    "Reply",
    "Sent",
    "assert_same",
    "content",
    "nothing",
    "reply",
]

FOLDER = Path(__file__).resolve().parent
FEATURES = sorted(path.parent.name for path in FOLDER.glob("*/test_behaviour.py"))
"""The packages with a list of calls. Other tests call the rest: `example_client` serves the tests of the runtime."""

Flavor: TypeAlias = Literal["sync", "async"]


# -- responses and requests -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Reply:
    """A response of the mock server."""

    content: bytes = b""
    content_type: str | None = "application/json"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    def response(self) -> httpx2.Response:
        headers = {} if self.content_type is None else {"Content-Type": self.content_type}
        headers = {**headers, **self.headers}
        return httpx2.Response(self.status, headers=headers, content=self.content)


def reply(value: Any, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Reply:
    """A JSON response; bytes are sent as they are, for numbers whose digits matter."""
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    return Reply(content, status=status, headers=headers or {})


def content(body: str | bytes, content_type: str) -> Reply:
    """A response of any other media type."""
    return Reply(body.encode() if isinstance(body, str) else body, content_type)


def nothing() -> Reply:
    """A 204."""
    return Reply(content_type=None, status=204)


@dataclass(frozen=True)
class Sent:
    """A request as the server received it."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes

    @classmethod
    def of(cls, request: httpx2.Request) -> Sent:
        headers = {name.lower(): value for name, value in request.headers.items()}
        return cls(request.method, str(request.url), headers, request.content)

    @property
    def line(self) -> str:
        """Method and URL, in one string."""
        return f"{self.method} {self.url}"

    @property
    def accept(self) -> str | None:
        return self.headers.get("accept")


@dataclass(frozen=True)
class Outcome:
    """What a call returned, and what it sent."""

    value: Any
    sent: tuple[Sent, ...]
    deviations: tuple[str, ...]
    """``pointer: kind`` of each place where a response broke the spec."""

    @property
    def request(self) -> Sent:
        """The only request."""
        (one,) = self.sent
        return one


# -- expectations -----------------------------------------------------------------------------------------------------


class Model:
    """An instance of a model: the fields that were set, and nothing else."""

    def __init__(self, name: str, /, **attributes: Any) -> None:
        self.name = name
        self.attributes = attributes

    def __repr__(self) -> str:
        return f"{self.name}({', '.join(f'{name}={value!r}' for name, value in self.attributes.items())})"


@dataclass(frozen=True)
class Member:
    """A member of an open enum."""

    enum: str
    value: str | int
    known: bool = True


@dataclass(frozen=True)
class PageOf:
    """A page: its items, and where the list goes on."""

    items: tuple[Any, ...]
    cursor: str | None


def assert_same(value: object, expected: object, package: Package, place: str = "value") -> None:
    """Compare values and types, all the way down; numbers and times also by their text (``94.10`` is not ``94.1``)."""
    match expected:
        case Model(name=name, attributes=attributes):
            assert type(value) is getattr(package.models, name), f"{place}: {type(value).__qualname__}, not {name}"
            found: Any = value
            assert set(found.model_fields_set) == attributes.keys(), f"{place}: other fields are set"
            for attribute, below in attributes.items():
                assert_same(getattr(found, attribute), below, package, f"{place}.{attribute}")
        case Member(enum, text, known):
            assert type(value) is getattr(package.models, enum), f"{place}: {type(value).__qualname__}, not {enum}"
            member: Any = value
            assert member == text
            assert_same(member.value, text, package, f"{place}.value")
            assert member.is_known is known, place
        case list() | tuple():
            assert type(value) is type(expected), f"{place}: {value!r}"
            several: Any = value
            assert len(several) == len(expected), f"{place}: {value!r}"
            for index, (one, below) in enumerate(zip(several, expected, strict=True)):
                assert_same(one, below, package, f"{place}[{index}]")
        case dict():
            assert type(value) is dict, f"{place}: {value!r}"
            table: Any = value
            assert list(table) == list(expected), f"{place}: {value!r}"
            for key, below in expected.items():
                assert_same(table[key], below, package, f"{place}[{key!r}]")
        case _:
            assert type(value) is type(expected), f"{place}: {value!r}, not {expected!r}"
            assert str(value) == str(expected), f"{place}: {value!r}, not {expected!r}"
            assert value == expected, f"{place}: {value!r}, not {expected!r}"


@dataclass(frozen=True)
class Call:
    """One call of an operation, and everything it should do."""

    path: str
    """Resource and method, as a user writes them: ``jobs.get``."""
    arguments: tuple[Any, ...] = ()
    keywords: Mapping[str, Any] = field(default_factory=dict[str, Any])
    replies: tuple[Reply, ...] = (Reply(content_type=None, status=204),)
    request: str | None = None
    """Method and URL of the first request."""
    body: bytes | None = None
    """Body of the first request; none when left out."""
    content_type: str = "application/json"
    """Of the body, if there is one."""
    accept: str = "application/json"
    value: Any = None
    """What is returned; for a paged operation, the list of all items."""

    def check(self, api: Api) -> None:
        """Make the call, and compare everything."""
        outcome = api.call(self.path, *self.arguments, replies=self.replies, **self.keywords)
        assert_same(outcome.value, self.value, api.package)
        assert len(outcome.sent) == len(self.replies)
        first = outcome.sent[0]
        if self.request is not None:
            assert first.line == self.request
        assert first.content == (self.body or b"")
        if self.body is not None:
            assert first.headers["content-type"] == self.content_type
        assert first.accept == self.accept
        assert outcome.deviations == ()


# -- packages ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Package:
    """A golden package: freshly generated, on disk, and importable."""

    feature: str
    root: Path
    """The folder of the import package."""

    @property
    def folder(self) -> Path:
        """The folder of the distribution."""
        return self.root.parents[1]

    @property
    def name(self) -> str:
        return self.root.name

    @property
    def module(self) -> ModuleType:
        return importlib.import_module(self.name)

    @property
    def models(self) -> Any:
        return importlib.import_module(f"{self.name}.models")

    @property
    def errors(self) -> Any:
        return importlib.import_module(f"{self.name}.errors")

    @property
    def sources(self) -> list[Path]:
        """The modules made for this spec."""
        return [path for path in sorted(self.root.rglob("*.py")) if "_runtime" not in path.parts]

    def import_name(self, source: Path) -> str:
        parts = source.relative_to(self.root.parent).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    def client_class(self, flavor: Flavor) -> type[Any]:
        """The sync or the async client."""
        found: dict[str, type[Any]] = {}
        client = importlib.import_module(f"{self.name}._client")
        for name in client.__all__:
            found["async" if name.startswith("Async") else "sync"] = getattr(client, name)
        return found[flavor]

    def operations(self, **options: Any) -> list[str]:
        """Every operation, as ``resource.method``; the options are those of the client."""
        http = httpx2.Client(transport=httpx2.MockTransport(_refuse))
        client = self.client_class("sync")(http_client=http, **options)
        return sorted(_methods(client, type(client).__mro__[1], ""))


def _refuse(request: httpx2.Request) -> httpx2.Response:
    raise AssertionError(f"nothing was to be sent, but {request.method} {request.url} was")


def _methods(holder: Any, base: type[Any], prefix: str) -> Iterator[str]:
    """Public methods, and those of the resources below; ``base`` holds what every client or resource has."""
    for name in sorted(vars(type(holder))):
        if name.startswith("_") or hasattr(base, name):
            continue
        if inspect.isfunction(vars(type(holder))[name]):
            yield f"{prefix}{name}"
        else:
            resource = getattr(holder, name)
            yield from _methods(resource, type(resource).__mro__[1], f"{prefix}{name}.")


class Api:
    """Calls the operations of one golden package in one flavor."""

    def __init__(self, package: Package, flavor: Flavor, **options: Any) -> None:
        self.package = package
        self.flavor: Flavor = flavor
        self.options = options

    def options_of(self, **options: Any) -> Api:
        """The same package and flavor, with other options of the client."""
        return Api(self.package, self.flavor, **{**self.options, **options})

    def call(self, path: str, *arguments: Any, replies: tuple[Reply, ...] | Reply, **keywords: Any) -> Outcome:
        """Make a call; the items of a paged operation are read to the end."""
        return self._run(lambda client: _target(client, path)(*arguments, **keywords), _Server(replies))

    def pages(self, path: str, *arguments: Any, replies: tuple[Reply, ...] | Reply, **keywords: Any) -> Outcome:
        """Read the pages of a paged operation, as `PageOf`."""
        server = _Server(replies)
        outcome = self._run(lambda client: _target(client, path)(*arguments, **keywords).pages(), server)
        return Outcome([PageOf(page.items, page.cursor) for page in outcome.value], outcome.sent, outcome.deviations)

    def session(self, *calls: Callable[[Any], Any], replies: tuple[Reply, ...] | Reply) -> Outcome:
        """Make several calls with one client; the value is the list of their results."""
        return self._run(list(calls), _Server(replies))

    def _run(self, calls: Callable[[Any], Any] | list[Callable[[Any], Any]], server: _Server) -> Outcome:
        deviations: list[str] = []
        options = {"on_deviation": lambda each: deviations.append(f"{each.pointer}: {each.kind}"), **self.options}
        run = self._sync if self.flavor == "sync" else self._async
        values = run(calls if isinstance(calls, list) else [calls], server, options)
        value = values if isinstance(calls, list) else values[0]
        return Outcome(value, tuple(server.sent), tuple(deviations))

    def _sync(self, calls: list[Callable[[Any], Any]], server: _Server, options: dict[str, Any]) -> list[Any]:
        make = self.package.client_class("sync")
        with httpx2.Client(transport=httpx2.MockTransport(server)) as http, make(http_client=http, **options) as client:
            return [self._items(call(client)) for call in calls]

    def _async(self, calls: list[Callable[[Any], Any]], server: _Server, options: dict[str, Any]) -> list[Any]:
        make = self.package.client_class("async")

        async def main() -> list[Any]:
            transport = httpx2.MockTransport(server)
            async with httpx2.AsyncClient(transport=transport) as http, make(http_client=http, **options) as client:
                return [await _awaited(call(client)) for call in calls]

        return asyncio.run(main())

    def _items(self, result: Any) -> Any:
        """What a call returned; of something lazy, all items."""
        return list(result) if isinstance(result, Iterator | self.package.module.Pages) else result


class _Server:
    """Gives one response a request, in order, and keeps the requests."""

    def __init__(self, replies: tuple[Reply, ...] | Reply) -> None:
        self.replies = [replies] if isinstance(replies, Reply) else list(replies)
        self.sent: list[Sent] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        assert len(self.sent) < len(self.replies), f"one request too many: {request.method} {request.url}"
        self.sent.append(Sent.of(request))
        return self.replies[len(self.sent) - 1].response()


def _target(client: Any, path: str) -> Any:
    for name in path.split("."):
        client = getattr(client, name)
    return client


async def _awaited(result: Any) -> Any:
    """What an async call returned; of something lazy, all items."""
    return [item async for item in result] if isinstance(result, AsyncIterable) else await result
