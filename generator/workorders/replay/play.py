"""Recording -> nothing, or a `MismatchError`: plays one recording through a client of a package."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from inspect import signature
from operator import attrgetter
from typing import Any, Final, Literal, TypeAlias, get_args

import httpx2
from workorders_runtime.config import Clock

from workorders.diagnostics import suggestion
from workorders.openapi.document import child
from workorders.openapi.values import as_list, as_mapping
from workorders.recordings.reader import Recording
from workorders.replay.exchanges import Player
from workorders.replay.mismatch import MismatchError, expect, expect_equal, shown
from workorders.replay.package import Package
from workorders.replay.values import (
    AsyncMemoryStore,
    MemoryStore,
    argument,
    compare_deviations,
    compare_error,
    compare_tokens,
    compare_values,
)

Flavor: TypeAlias = Literal["sync", "async"]
FLAVORS: Final[tuple[Flavor, ...]] = get_args(Flavor)


@dataclass(slots=True)
class Outcome:
    """What a call of a client ended in."""

    result: Any = None
    """The value; of a list, its items."""
    error: Exception | None = None
    deviations: list[Any] = field(default_factory=list[Any])
    store: MemoryStore | AsyncMemoryStore | None = None


def play_sync(recording: Recording, package: Package) -> None:
    """Play a recorded call through the sync client.

    Raises:
        MismatchError: The client does something else than recorded.
    """
    player = Player(recording)
    _compare(recording, package, player, call_sync(recording, package, player))


async def play_async(recording: Recording, package: Package) -> None:
    """Play a recorded call through the async client.

    Raises:
        MismatchError: The client does something else than recorded.
    """
    player = Player(recording)
    _compare(recording, package, player, await call_async(recording, package, player))


def call_sync(recording: Recording, package: Package, player: Player) -> Outcome:
    """Make a recorded call with the sync client."""
    options, args, kwargs = _given(recording, package)
    outcome = Outcome(store=options.get("token_store"))
    try:
        with (
            httpx2.Client(transport=httpx2.MockTransport(player)) as http,
            package.sync(http_client=http, on_deviation=outcome.deviations.append, **options) as client,
        ):
            without_pauses(client)
            result = _method(client, recording.call)(*args, **kwargs)
            outcome.result = take(result, recording.call.get("take")) if hasattr(result, "pages") else result
    except Exception as error:
        outcome.error = error
    return outcome


async def call_async(recording: Recording, package: Package, player: Player) -> Outcome:
    """Make a recorded call with the async client."""
    options, args, kwargs = _given(recording, package)
    if store := options.get("token_store"):
        options["token_store"] = store = AsyncMemoryStore(store.kept)
    outcome = Outcome(store=store)
    try:
        async with (
            httpx2.AsyncClient(transport=httpx2.MockTransport(player.respond_async)) as http,
            package.asynchronous(http_client=http, on_deviation=outcome.deviations.append, **options) as client,
        ):
            without_pauses(client)
            result = _method(client, recording.call)(*args, **kwargs)
            count = recording.call.get("take")
            outcome.result = await (take_async(result, count) if hasattr(result, "pages") else result)
    except Exception as error:
        outcome.error = error
    return outcome


def play_message(recording: Recording, package: Package) -> None:
    """Play a recorded webhook message.

    Raises:
        MismatchError: The package reads it in another way than recorded.
    """
    wanted = recording.expect
    webhooks = _import_webhooks(package)
    try:
        delivery = receive(recording, webhooks)
    except Exception as error:
        failure = wanted.get("error")
        if failure is None:
            raise MismatchError(f"receiving the message raised {type(error).__name__}: {error}", "/webhook") from error
        expect_equal(type(error).__name__, failure["class"], "the class of the error", "/expect/error/class")
        message = failure.get("message", "")
        expect(message in str(error), f"the error is {str(error)!r}, recorded is {message!r}", "/expect/error/message")
        return
    expect("error" not in wanted, f"no error was raised; the event is {delivery.event!r}", "/expect/error")
    for name in ("event", "id"):
        if name in wanted:
            expect_equal(getattr(delivery, name), wanted[name], name, f"/expect/{name}")
    expect_equal(delivery.is_known, delivery.event in webhooks.EVENTS, "is_known", "/expect/event")
    kind = webhooks.EVENTS.get(delivery.event, "UnknownMessage")
    expect_equal(type(delivery.message).__name__, kind, "the class of the message", "/expect/event")
    compare_values(delivery.message, as_mapping(wanted.get("value")), package)
    compare_deviations(delivery.deviations, as_list(wanted.get("deviations")))


def receive(recording: Recording, webhooks: Any) -> Any:
    """Let the module `webhooks` of a package receive a recorded message; without a secret, only decode it."""
    message: Mapping[str, Any] = recording.webhook or {}
    body, headers = message["body"].encode(), message.get("headers", {})
    if "secret" not in message:
        return webhooks.parse(body, headers)
    options = {name: message[name] for name in ("now", "url") if name in message}
    return webhooks.receive(body, headers, message["secret"], **options)


def client_options(recording: Recording, package: Package) -> dict[str, Any]:
    """Return the keywords of the client; it makes no retries unless the recording says so."""
    return {"max_retries": 0, **{key: argument(value, package) for key, value in recording.client.items()}}


def call_arguments(recording: Recording, package: Package) -> tuple[list[Any], dict[str, Any]]:
    """Return the arguments of the call."""
    call = recording.call
    args = [argument(value, package) for value in as_list(call.get("args"))]
    return args, {name: argument(value, package) for name, value in as_mapping(call.get("kwargs")).items()}


def method(client: Any, call: Mapping[str, Any]) -> Any:
    """Return the method that a recording calls."""
    return attrgetter(f"{call['resource']}.{call['method']}")(client)


def without_pauses(client: Any, **clock: Any) -> None:
    """Let pauses between attempts take no time."""
    fast = Clock(sleep=_skip, async_sleep=_skip_async, **clock)
    object.__setattr__(client._operations.settings, "clock", fast)


def _skip(_seconds: float) -> None:
    """Return at once."""


async def _skip_async(_seconds: float) -> None:
    """Return at once."""


def take(pages: Any, count: int | None) -> list[Any]:
    """Read the items of a list, at most a number of them."""
    items: list[Any] = []
    for item in pages:
        items.append(item)
        if len(items) == count:
            break
    return items


async def take_async(pages: Any, count: int | None) -> list[Any]:
    """Read the items of an async list, at most a number of them."""
    items: list[Any] = []
    async for item in pages:
        items.append(item)
        if len(items) == count:
            break
    return items


def _given(recording: Recording, package: Package) -> tuple[dict[str, Any], list[Any], dict[str, Any]]:
    known = signature(package.sync).parameters
    for name in recording.client:
        if name not in known:
            hint = suggestion(name, known)
            message = f"the client has no option {name!r}{f' ({hint})' if hint else ''}"
            raise MismatchError(message, child("/client", name))
    try:
        return client_options(recording, package), *call_arguments(recording, package)
    except Exception as error:
        raise MismatchError(f"a literal can't be made: {type(error).__name__}: {error}", "/call") from error


def _method(client: Any, call: Mapping[str, Any]) -> Any:
    try:
        return method(client, call)
    except AttributeError:
        raise MismatchError(
            _no_method(client, [*call["resource"].split("."), call["method"]]), "/call/method"
        ) from None


def _no_method(holder: Any, names: list[str]) -> str:
    """Say that a client has no such method, and which name is near."""
    message = f"the client has no method {'.'.join(names)}"
    for name in names:
        if not hasattr(holder, name):
            hint = suggestion(name, dir(holder))
            return f"{message} ({hint})" if hint else message
        holder = getattr(holder, name)
    return message


def _import_webhooks(package: Package) -> Any:
    try:
        return package.module("webhooks")
    except ModuleNotFoundError:
        raise MismatchError("the package has no webhooks: the spec declares none", "/webhook") from None


def _compare(recording: Recording, package: Package, player: Player, outcome: Outcome) -> None:
    wanted, error = recording.expect, outcome.error
    if player.mismatch is not None:
        raise player.mismatch
    if isinstance(error, MismatchError):
        raise error
    if error is not None:
        known = isinstance(error, package.module("errors").ApiError)
        message = f"the call raised {type(error).__name__}: {error}"
        expect(known and "error" in wanted, message, "/expect" if known else "/call")
        compare_error(error, wanted["error"])
    player.finish()
    if error is None:
        expect("error" not in wanted, f"no error was raised; the result is {shown(outcome.result)}", "/expect/error")
        if "items" in wanted:
            expect_equal(len(outcome.result), wanted["items"], "the number of items", "/expect/items")
        compare_values(outcome.result, as_mapping(wanted.get("value")), package)
        compare_deviations(outcome.deviations, as_list(wanted.get("deviations")))
    compare_tokens(outcome.store, as_list(wanted.get("tokens")))
