"""A HAR file -> a recording: one call, scrubbed, in the format of `tests/recordings/README.md`.

What the recording expects is read off the answer: the class of an error, the number of items of a list.
Values to expect are for its author to add.
"""

from __future__ import annotations

import datetime as dt
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from workorders_runtime import spec
from workorders_runtime.exceptions import status_class

from workorders.diagnostics import SpecError
from workorders.ir.api import Api, Argument, ListType, Operation, Scalar, Type
from workorders.openapi.document import MISSING, is_list, is_mapping, locate
from workorders.openapi.url_templates import template_parameters, template_pattern
from workorders.recordings.credentials import sign_in
from workorders.recordings.har import Entry, HarError, exchange_of
from workorders.recordings.reader import read_recording
from workorders.recordings.redact import Scrubber
from workorders.recordings.yaml_writer import as_yaml

__all__ = ["Found", "RecordError", "find", "recorded", "save"]


class RecordError(Exception):
    """No recording can be made; the text says why."""


@dataclass(frozen=True, slots=True)
class Found:
    """An entry of a HAR file and the operation it is of."""

    entry: Entry
    operation: Operation
    server: spec.Server
    places: Mapping[str, str]
    """Values of the path's and the server's braces."""


def find(api: Api, entries: Sequence[Entry], operation: str | None) -> Found:
    """Find the first entry of an operation; without one, the first that is of any.

    Raises:
        RecordError: There is none, or the spec has no such operation.
    """
    known = [each for resource in api.resources for each in resource.operations]
    if operation is not None and operation not in {each.id for each in known}:
        raise RecordError(f"the spec has no operation {operation!r}")
    wanted = [each for each in known if operation in (None, each.id)]
    for entry in entries:
        fits = sorted(_fits(api, entry, wanted), key=lambda found: len(template_parameters(found.operation.path)))
        if fits:
            return fits[0]
    what = f"the operation {operation}" if operation else "any operation of the spec"
    raise RecordError(f"of {len(entries)} requests in the HAR file none is of {what}, at a server that the spec names")


def _fits(api: Api, entry: Entry, wanted: Sequence[Operation]) -> Iterator[Found]:
    for operation in wanted:
        if operation.method != entry.method:
            continue
        for index, server in enumerate(api.client.plan.servers):
            own = operation.servers
            base = (own[index if len(own) > 1 else 0] if own else server.url).rstrip("/")
            variables = {variable.name: _host_part(variable) for variable in server.variables}
            pattern = template_pattern(base, variables)
            match = re.fullmatch(pattern + template_pattern(operation.path), entry.url)
            if match is not None:
                names = template_parameters(base + operation.path)
                yield Found(entry, operation, server, dict(zip(names, match.groups(), strict=True)))


def _host_part(variable: spec.ServerVariable) -> str:
    known = {*variable.values, variable.default or ""} - {""}
    return "|".join([*(re.escape(each) for each in sorted(known)), *([] if variable.values else ["[^/.:]+"])])


# -- the recording ----------------------------------------------------------------------------------------------------


def recorded(api: Api, found: Found) -> dict[str, Any]:
    """Make the recording of an entry.

    Raises:
        RecordError: It has something that a recording cannot hold.
    """
    try:
        raw = exchange_of(found.entry)
    except HarError as error:
        raise RecordError(str(error)) from None
    account, client = _account(found)
    if found.server is not api.client.plan.servers[0]:
        client["server"] = found.server.name
    scrubber = Scrubber(api.client.plan.sensitive, known=account)
    exchange = scrubber(raw)
    login = sign_in(api.client.plan, exchange, client)
    exchange["request"]["headers"] = _needed(found.operation, exchange["request"])
    clean = {name: _clean(scrubber, value) for name, value in found.places.items()}
    call: dict[str, Any] = {"resource": found.operation.resource, "method": found.operation.name}
    call.update(_arguments(api, found.operation, exchange["request"], clean))
    status = exchange["response"]["status"]
    expect: dict[str, Any] = {"value": {}}
    if not 200 <= status < 300:
        expect = {"error": {"class": status_class(status).__name__, "status": status}}
    elif found.operation.paging is not None:
        base = found.operation.paging.items.partition("/*")[0]
        items = locate(exchange["response"].get("body", MISSING), base)
        expect["items"] = len(items) if is_list(items) else 0
        if expect["items"]:
            call["take"] = expect["items"]
    date = found.entry.date if re.fullmatch(r"\d{4}-\d{2}-\d{2}", found.entry.date) else "2000"
    return {
        "origin": "live",
        "source": f"a HAR file, {found.entry.method} {found.operation.path}",
        "date": date,
        "client": client,
        "call": call,
        "exchanges": [*login, exchange],
        "expect": expect,
    }


def _clean(scrubber: Scrubber, value: str) -> str:
    clean = scrubber.value("", unquote(value))
    return clean if isinstance(clean, str) else value


def _account(found: Found) -> tuple[dict[str, str], dict[str, Any]]:
    """What in the host names the account, with a stand-in, and the client's keywords for it."""
    account: dict[str, str] = {}
    client: dict[str, Any] = {}
    for variable in found.server.variables:
        value = found.places.get(variable.name)
        if value is not None and value != variable.default:
            public = value in variable.values
            client[variable.option] = value if public else "canary"
            account.update({} if public else {value: "canary"})
    return account, client


def _needed(operation: Operation, request: Mapping[str, Any]) -> dict[str, str]:
    """The headers that a client sends: credentials and parameters; those of a browser say nothing."""
    own = {argument.wire.lower() for argument in operation.arguments if argument.place == "header"}
    kept = {"authorization", "idempotency-key"} | own
    return {
        name: value
        for name, value in request["headers"].items()
        if name.lower() in kept or str(value).startswith("canary-")
    }


def _arguments(api: Api, operation: Operation, request: dict[str, Any], places: Mapping[str, str]) -> dict[str, Any]:
    args: list[Any] = []
    kwargs: dict[str, Any] = {}
    query: list[tuple[str, str]] = [(name, value) for name, value in request.get("query", ())]
    fields = _fields(operation, request)
    known: set[str] = {"", *_placed(api.client.plan)}
    for argument in operation.arguments:
        value: Any = MISSING
        if argument.place == "path":
            value = _typed(argument.type, places[argument.wire])
        elif argument.place == "query":
            value = _from_query(argument, [text for name, text in query if name == argument.wire])
            known.add(argument.wire)
        elif argument.place == "header":
            value = next((v for n, v in request["headers"].items() if n.lower() == argument.wire.lower()), MISSING)
        elif argument.place == "body":
            value = _typed(argument.type, fields[argument.wire]) if argument.wire in fields else MISSING
        if value is not MISSING and argument.positional:
            args.append(value)
        elif value is not MISSING:
            kwargs[argument.name] = value
    paging = operation.paging
    start = getattr(paging, "parameter", "")
    if start in dict(query) and paging is not None:
        kwargs["start"] = dict(query)[start]
    extra = {name: value for name, value in query if name not in known and name != start}
    if extra:
        kwargs["extra_query"] = extra
    named = {argument.wire for argument in operation.arguments if argument.place in ("body", "file")}
    if operation.body is not None and operation.body.schema is not None and fields.keys() - named:
        kwargs["extra_body"] = {name: value for name, value in fields.items() if name not in named}
    if operation.body is not None and operation.body.schema is None and "body" in request:
        kwargs["body"] = request["body"]
    return {name: value for name, value in (("args", args), ("kwargs", kwargs)) if value}


def _placed(plan: spec.ClientSpec) -> Iterator[str]:
    """Query parameters that hold credentials."""
    for alternative in plan.auth.alternatives:
        for credential in alternative:
            several = getattr(credential, "placements", None) or (getattr(credential, "placement", None),)
            yield from (each.name for each in several if each is not None and each.where == "query")


def _fields(operation: Operation, request: Mapping[str, Any]) -> Mapping[str, Any]:
    body = operation.body
    if body is None:
        return {}
    if "form" in request:
        fields: Mapping[str, Any] = request["form"]
        return fields
    inner = locate(request.get("body", MISSING), body.wrap)
    filled = {name for name, _ in body.constants} | {name for name, _, _ in body.copies}
    return {name: value for name, value in inner.items() if name not in filled} if is_mapping(inner) else {}


def _from_query(argument: Argument, values: Sequence[str]) -> Any:
    if not values:
        return MISSING
    if isinstance(argument.type, ListType):
        joiner = {"comma": ",", "space": " ", "pipe": "|"}.get(argument.style)
        texts = values if joiner is None else values[0].split(joiner)
        return [_typed(argument.type.item, text) for text in texts]
    return _typed(argument.type, values[-1])


def _typed(kind: Type, value: Any) -> Any:
    """A value on the wire as the argument it came from."""
    if not isinstance(kind, Scalar) or not isinstance(value, str):
        return value
    if kind.name == "int" and re.fullmatch(r"-?\d{1,18}", value):
        return int(value)
    if kind.name == "float" and re.fullmatch(r"-?\d{1,15}(?:\.\d{1,15})?", value):
        return float(value)
    if kind.name == "bool" and value in ("true", "false"):
        return value == "true"
    if kind.name in ("datetime", "date"):
        try:
            moment = dt.datetime.fromisoformat(value)
        except ValueError:
            return value
        return {"$date": value[:10]} if kind.name == "date" else {"$datetime": moment.isoformat()}
    return {"$decimal": value} if kind.name == "Decimal" and re.fullmatch(r"-?\d+(?:\.\d+)?", value) else value


# -- writing it -------------------------------------------------------------------------------------------------------


def save(recording: Mapping[str, Any], folder: Path, operation: str, case: str) -> Path:
    """Write a recording that nobody has written yet.

    Raises:
        RecordError: There is one of this name, or it would break the format.
    """
    name = f"{operation}.{case}.yaml"
    if not re.fullmatch(r"[A-Za-z0-9_-]+", case, re.ASCII):
        raise RecordError(f"{case!r} is no name of a case: letters, digits, - and _")
    path, text = folder / name, as_yaml(recording)
    if path.exists():
        raise RecordError(f"{path} is there already: choose another --case")
    with tempfile.TemporaryDirectory() as scratch:
        draft = Path(scratch) / name
        draft.write_text(text, encoding="utf-8")
        try:
            read_recording(draft)
        except SpecError as error:
            told = "; ".join(f"{problem.pointer}: {problem.message}" for problem in error.diagnostics[:3])
            raise RecordError(f"what was recorded does not fit a recording ({told})") from None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise RecordError(f"{path} is there already: choose another --case") from None
    except OSError as error:
        raise RecordError(f"{path} can't be written: {error.strerror}") from None
    return path
