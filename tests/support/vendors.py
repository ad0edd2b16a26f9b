"""Every public operation of every generated package: how to call it in both flavors, and a response that fits."""

from __future__ import annotations

import datetime as dt
import importlib
import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, cached_property
from typing import Any

import httpx2
from workorders.ir.api import EnumType, ListType, LiteralType, MapType, Operation, Scalar, UnionType
from workorders.replay.package import Package
from workorders.replay.play import client_options
from workorders_runtime.serialization.json import walk
from workorders_runtime.spec import TokenSpec

from tests.support import replay
from tests.support.paths import VENDORS
from tests.support.samples import Sampler

HEADER = re.compile(r"\$response\.header\.([\w-]+)")

Handler = Callable[[httpx2.Request], httpx2.Response]


@dataclass(frozen=True)
class Case:
    """One operation."""

    vendor: str
    operation: Operation

    def __str__(self) -> str:
        return f"{self.vendor}-{self.operation.id}"

    @property
    def package(self) -> Package:
        return replay.package_of(self.vendor)

    @cached_property
    def plan(self) -> Any:
        """The plan in the package."""
        module = self.package.module(f"resources.{self.operation.module}")
        return next(each for each in vars(module).values() if getattr(each, "id", None) == self.operation.id)

    @cached_property
    def kind(self) -> Any:
        """The result's type, or the items'."""
        module = self.package.module(f"resources.{self.operation.module}")
        owners = [each for each in vars(module).values() if inspect.isclass(each) and hasattr(each, "_call")]
        owner = next(each for each in owners if hasattr(each, self.operation.name) and "Async" not in each.__name__)
        resource = owner(None)
        found: list[Any] = []
        resource._call = resource._pages = lambda plan, kind, *rest: found.append(kind)
        args, kwargs = self.arguments()
        getattr(resource, self.operation.name)(*args, **kwargs)
        return found[0]

    @cached_property
    def response_type(self) -> Any:
        """The type of the whole response; ``None`` when there is nothing to decode."""
        models = self.package.module("models")
        if self.plan.envelope is not None:
            return getattr(models, self.plan.envelope)
        if self.kind in (type(None), None, bytes, str) or HEADER.match("".join(self.plan.unwrap)):
            return None
        return list[self.kind] if self.plan.paging is not None and self.plan.paging.items.pointer == "" else self.kind

    @cached_property
    def sampler(self) -> Sampler:
        return Sampler(self.response_type)

    def body(self, *, full: bool = True) -> Any:
        """A response that keeps to the spec, the last page of a list."""
        if self.response_type is None:
            return None
        body = self.sampler.sample(full=True) if full else self.sampler.sample(full=False)
        paging = self.plan.paging
        if paging is not None and not full and paging.items.pointer == "":
            return []
        if paging is not None and not full:
            _set(body, paging.items.pointer.partition("/*")[0], [], make=True)
        if getattr(paging, "more", None):
            _set(body, paging.more, False)
        elif end := getattr(paging, "cursor", None) or getattr(paging, "next", None):
            _set(body, end, None)
        if self.plan.unwrap and self.plan.unwrap[0]:
            _set(body, self.plan.unwrap[0], Sampler(self.kind).sample(full=full), make=True)
        failure = plan_of(self.vendor).errors.failure
        if failure is not None and failure.is_met(value := walk(body, failure.pointer)):
            others = (each for each in _HARMLESS if type(each) is type(value) and not failure.is_met(each))
            _set(body, failure.pointer, next(others, None))
        return body

    def arguments(self, *, full: bool = False) -> tuple[list[Any], dict[str, Any]]:
        """Plausible arguments: the required ones, or all."""
        needed, excluded = self._by_rule()
        given = {
            each.name: self._value(each)
            for each in self.operation.arguments
            if each.required or each.name in needed or (full and each.type and each.name not in excluded)
        }
        positional = [given.pop(a.name) for a in self.operation.arguments if a.positional and a.required]
        return positional, given

    def _by_rule(self) -> tuple[set[str], set[str]]:
        """Arguments that a rule of the body needs, and those that exclude them: of groups, the first is taken."""
        body = self.plan.body
        if body is None or body.model is None:
            return set(), set()
        model = getattr(self.package.module("models"), body.model)
        rules: Any = model.model_config.get("json_schema_extra") or {}
        groups = [set(group["required"]) for group in rules.get("oneOf", rules.get("anyOf", ()))]
        wires = importlib.import_module("workorders_runtime.serialization.models").wire_names(model)
        python = {wire: name for name, wire in wires.items()}
        needed = {python[wire] for wire in (groups[0] if groups else ())}
        others = {python[wire] for group in groups[1:] for wire in group} if "oneOf" in rules else set()
        return needed, others - needed

    def _value(self, argument: Any) -> Any:
        enums = {enum.schema: enum.members[0][1] for enum in replay.api_of(self.vendor).enums}
        body = self.plan.body
        if argument.name in dict(getattr(body, "files", ())):
            return b"canary bytes"
        if argument.place == "body":
            if body.model is None and argument.type in (Scalar("str"), Scalar("StreamContent")):
                return "text" if argument.type == Scalar("str") else b"canary bytes"
            if body.model is None:
                return {"note": "x"}
            if isinstance(argument.type, Scalar) and argument.type.name == "bytes":
                return b"canary bytes"
            model = getattr(self.package.module("models"), body.model)
            names = importlib.import_module("workorders_runtime.serialization.models").wire_names(model)
            wire = names[dict(body.fields).get(argument.name, argument.name)]
            return Sampler(model).of_property(wire)
        return _plain(argument.type, enums)

    def call(self, client: Any, *, full: bool = False, **options: Any) -> Any:
        """Call it; the async flavor returns an awaitable or an async list."""
        args, kwargs = self.arguments(full=full)
        return replay.bound(client, self.operation)(*args, **kwargs, **options)


def _plain(kind: Any, enums: dict[str, Any]) -> Any:
    match kind:
        case Scalar("datetime", alias):
            zone = None if "Local" in (alias or "") else dt.UTC
            return dt.datetime(2026, 11, 21, 10, 0, tzinfo=zone)
        case Scalar("date"):
            return dt.date(2026, 11, 21)
        case Scalar("time"):
            return dt.time(10, 0)
        case Scalar("int", limits=limits):
            return max(1, int(dict(limits).get("ge") or 1))
        case MapType(value):
            return {"key": _plain(value, enums)}
        case Scalar("float"):
            return 1.5
        case Scalar("bool"):
            return True
        case Scalar("Decimal"):
            return Decimal("1.50")
        case LiteralType(value):
            return value
        case EnumType(schema):
            return enums[schema]
        case ListType(item):
            return [_plain(item, enums)]
        case UnionType(members):
            return _plain(members[0], enums)
        case _:
            return "text"


_HARMLESS: tuple[Any, ...] = (True, False, 0, 1, "", "fine", [], {})
"""Values that do not mean failure, of the type that the spec declares."""


def _set(body: Any, pointer: str, value: Any, *, make: bool = False) -> None:
    if not pointer.startswith("/"):
        return
    *steps, last = pointer.split("/")[1:]
    for step in steps:
        if make and isinstance(body, dict) and not isinstance(body.get(step), dict):
            body[step] = {}
        body = body.get(step) if isinstance(body, dict) else None
    if isinstance(body, dict) and (make or last in body):
        body[last] = value


OPERATIONS = [Case(vendor, each) for vendor in VENDORS for each in replay.api_of(vendor).operations]


def credentials(vendor: str) -> dict[str, Any]:
    """Options of a client, as one of the vendor's recordings has them."""
    recorded = (each for each in replay.recordings() if each.vendor == vendor and each.call["resource"] != "auth")
    return client_options(next(recorded), replay.package_of(vendor))


def token_response(vendor: str, path: str) -> Any:
    """The body of a response with a token; ``None`` for a path that is not the token endpoint's."""
    for credential in (each for alternative in plan_of(vendor).auth.alternatives for each in alternative):
        token = getattr(credential, "token", None)
        if isinstance(token, TokenSpec) and path.partition("?")[0].endswith(token.path):
            body: dict[str, Any] = {}
            for pointer, value in (
                (token.access_token, "canary-token-1"),
                (token.expires_in, 3600),
                (token.refresh_token, "canary-refresh-1"),
            ):
                _set(body, pointer, value, make=True)
            return body
    return None


@cache
def last_page_headers(vendor: str) -> dict[str, str]:
    """Headers that have a result, or say that a page is the last; a next cursor says so by not being there."""
    found: dict[str, str] = {}
    for case in operations_of(vendor):
        paging, values = case.plan.paging, {"pages": "1", "total": "0", "more": "false"}
        places = [(place, values[name]) for name in values for place in _places(getattr(paging, name, ()))]
        places += [(place, str(paging.first)) for place in _places(getattr(paging, "page", ()))]
        places += [(place, "0") for place in case.plan.unwrap]
        found |= {match[1]: value for place, value in places if (match := HEADER.match(place))}
    return found


def _places(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value or ()


def with_token(vendor: str, handler: Handler) -> Handler:
    """Let the token endpoint work."""

    def respond(request: httpx2.Request) -> httpx2.Response:
        token = token_response(vendor, request.url.path)
        if token is not None:
            return httpx2.Response(200, json=token)
        response = handler(request)
        for name, value in last_page_headers(vendor).items():
            response.headers.setdefault(name, value)
        return response

    return respond


def vendor_client(vendor: str, handler: Handler | None = None, *, flavor: str = "sync", **settings: Any) -> Any:
    """Make a client, over a mock transport where a handler is given."""
    package = replay.package_of(vendor)
    kind = package.sync if flavor == "sync" else package.asynchronous
    if handler is not None:
        http = httpx2.Client if flavor == "sync" else httpx2.AsyncClient
        settings["http_client"] = http(transport=httpx2.MockTransport(with_token(vendor, handler)))
    return kind(**{**credentials(vendor), **settings})


def operations_of(vendor: str) -> list[Case]:
    """The operations of one vendor."""
    return [each for each in OPERATIONS if each.vendor == vendor]


def plan_of(vendor: str) -> Any:
    """The client's plan of a package."""
    return loaded(vendor, "_plan").PLAN


def run_sync(client: Any, case: Case, **options: Any) -> Any:
    """Call an operation to its end: a list is read whole."""
    result = case.call(client, **options)
    return list(result) if hasattr(result, "pages") else result


async def run_async(client: Any, case: Case, **options: Any) -> Any:
    """Call an operation of the async client to its end."""
    result = case.call(client, **options)
    return [item async for item in result] if hasattr(result, "pages") else await result


def loaded(vendor: str, name: str) -> Any:
    """A module of the package."""
    return importlib.import_module(f"{replay.package_of(vendor).name}.{name}")
