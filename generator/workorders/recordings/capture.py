"""A HAR file -> a recording: one redacted call, in the format of `tests/recordings/README.md`.

The recording expects what the response shows: the class of an error, the number of items of a list. Its author adds the
expected values.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from workorders_runtime import spec
from workorders_runtime.exceptions import status_class
from workorders_runtime.http.servers import own_server

from workorders.diagnostics import SpecError, nearest
from workorders.ir.api import (
    Api,
    Argument,
    ListType,
    MapType,
    ModelType,
    Operation,
    Scalar,
    Type,
    credential_parameters,
)
from workorders.openapi.document import MISSING, is_list, is_mapping, locate
from workorders.openapi.semantics.operations import header_of
from workorders.openapi.semantics.parameters import split, split_object
from workorders.openapi.url_templates import template_parameters, template_pattern
from workorders.recordings.contents import content_of
from workorders.recordings.credentials import detect_credentials
from workorders.recordings.har import Entry, HarError, exchange_of
from workorders.recordings.placeholders import is_placeholder, placeholder
from workorders.recordings.reader import Recording, read_recording
from workorders.recordings.redact import Redactor
from workorders.recordings.yaml_writer import to_yaml

FILES: Final = ("FileContent", "StreamContent")
"""Types of arguments whose bytes are read while they are sent."""
A_FILE: Final = "a HAR file"
A_CALL: Final = "a live call"


class RecordError(Exception):
    """Raised when no recording can be made."""


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """An entry of a HAR file and the operation that it calls."""

    entry: Entry
    operation: Operation
    server: spec.Server
    places: Mapping[str, str]
    """Values of the parameters of the path and the server's URL."""
    further: tuple[Entry, ...] = ()
    """The requests for the further pages of a list."""


def find(api: Api, entries: Sequence[Entry], operation: str | None) -> RecordedCall:
    """Find the first entry that calls an operation; any operation, unless one is named.

    Raises:
        RecordError: There is no such entry or operation.
    """
    known = [each for resource in api.resources for each in resource.operations]
    if operation is not None and operation not in {each.id for each in known}:
        near = nearest(operation, [each.id for each in known])
        hint = f"; did you mean {near!r}?" if near else ""
        raise RecordError(f"the spec has no operation {operation!r}{hint}")
    wanted = [each for each in known if operation in (None, each.id)]
    for index, entry in enumerate(entries):
        matches = sorted(
            _matches(api, entry, wanted), key=lambda recorded: len(template_parameters(recorded.operation.path))
        )
        if matches:
            return replace(matches[0], further=tuple(_further_pages(matches[0], entries[index + 1 :])))
    what = f"the operation {operation}" if operation else "an operation of the spec"
    raise RecordError(f"none of the {len(entries)} requests calls {what} at a server of the spec")


def _further_pages(first: RecordedCall, entries: Sequence[Entry]) -> Iterator[Entry]:
    """Yield the later requests for pages of the same list, up to a request for a page that was there before."""
    paging = first.operation.paging
    if paging is None or not _succeeded(first.entry):
        return
    parameter = getattr(paging, "parameter", None)
    arguments, start = _page_of(first.entry, parameter)
    seen = {start}
    for entry in entries:
        same_url = (entry.method, entry.url) == (first.entry.method, first.entry.url)
        others, page = _page_of(entry, parameter)
        if not same_url or (parameter is not None and others != arguments):
            continue
        if page in seen or not _succeeded(entry):
            return
        seen.add(page)
        yield entry


def _page_of(entry: Entry, parameter: str | None) -> tuple[str, str]:
    """Return what a request asks for in the query and body, without its page, and the page."""
    query = parse_qsl(urlsplit(str(entry.request["url"])).query, keep_blank_values=True)
    posted = entry.request.get("postData")
    text = str(posted.get("text") or "") if is_mapping(posted) else ""
    if parameter is not None and parameter.startswith("/"):
        return repr(sorted(query)), text
    others = sorted(pair for pair in query if pair[0] != parameter)
    page = [value for name, value in query if parameter in (None, name)]
    return repr((others if parameter else [], text)), repr(page)


def _succeeded(entry: Entry) -> bool:
    return str(entry.response.get("status", "")).startswith("2")


def _matches(api: Api, entry: Entry, wanted: Sequence[Operation]) -> Iterator[RecordedCall]:
    for operation in wanted:
        if operation.method != entry.method:
            continue
        servers = api.client.plan.servers
        for index, server in enumerate(servers):
            own = operation.servers
            base = (own_server(own, index, len(servers)) if own else server.url).rstrip("/")
            variables = {variable.name: _variable_pattern(variable) for variable in server.variables}
            pattern = template_pattern(base, variables)
            match = re.fullmatch(pattern + template_pattern(operation.path), entry.url)
            if match is not None:
                names = template_parameters(base + operation.path)
                yield RecordedCall(entry, operation, server, dict(zip(names, match.groups(), strict=True)))


def _variable_pattern(variable: spec.ServerVariable) -> str:
    known = {each.strip("/") for each in (*variable.values, variable.default or "")} - {""}
    return "|".join([*(re.escape(each) for each in sorted(known)), *([] if variable.values else ["[^/.:]+"])])


# -- the recording ----------------------------------------------------------------------------------------------------


def recording_of(api: Api, recorded: RecordedCall, source: str) -> dict[str, Any]:
    """Make the recording of an entry.

    Args:
        api: The API.
        recorded: The entry, and what it calls.
        source: Where the entry comes from, such as `A_FILE`.

    Raises:
        RecordError: It has something that a recording can't contain.
    """
    try:
        raw, *rest = [exchange_of(entry) for entry in (recorded.entry, *recorded.further)]
    except HarError as error:
        raise RecordError(str(error)) from None
    account, client = _account(recorded)
    if recorded.server is not api.client.plan.servers[0]:
        client["server"] = recorded.server.name
    headers = _declared_headers(api.client.plan, recorded.operation)
    redactor = Redactor(api.client.plan.sensitive, known=account, headers=headers)
    for each in (raw, *rest):  # what is detected in one exchange is replaced in all
        redactor(each)
    exchange, *pages = [redactor(each) for each in (raw, *rest)]
    login = detect_credentials(api.client.plan, recorded.operation.auth, exchange, client)
    client.update(_common_options(api.client.plan, recorded.operation, exchange["request"]))
    for each in (exchange, *pages):
        each["request"]["headers"] = _relevant_headers(api.client.plan, recorded.operation, each["request"])
    clean = {name: _clean(redactor, value) for name, value in recorded.places.items()}
    call: dict[str, Any] = {"resource": recorded.operation.resource, "method": recorded.operation.name}
    call.update(_arguments(api, recorded.operation, exchange["request"], clean))
    status = exchange["response"]["status"]
    expect: dict[str, Any] = {"value": {}}
    if not 200 <= status < 300:
        expect = {"error": {"class": status_class(status).__name__, "status": status}}
    elif recorded.operation.paging is not None:
        base = recorded.operation.paging.items.pointer.partition("/*")[0]
        counts = [_count(locate(each["response"].get("body", MISSING), base)) for each in (exchange, *pages)]
        expect["items"] = sum(counts)
        if counts[-1]:
            call["take"] = expect["items"]
    return {
        "origin": "live",
        "source": f"{source}, {recorded.entry.method} {recorded.operation.path}",
        "date": _date(recorded.entry),
        "client": client,
        "call": call,
        "exchanges": [*login, exchange, *pages],
        "expect": expect,
    }


def _date(entry: Entry) -> str:
    """Return the day of a request."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", entry.date) is None:
        place = "startedDateTime is missing or not a date"
        raise RecordError(f"the day of the request is unknown, {place}: record it again, or add the date to the file")
    return entry.date


def _declared_headers(plan: spec.ClientSpec, operation: Operation) -> set[str]:
    """Return the headers that the client sends because of the spec, and those of responses that it reads."""
    read = filter(None, map(header_of, (*operation.result.unwrap, *_places(operation.paging))))
    return {
        *_sent_headers(plan, operation),
        *(name.lower() for name in (*read, *plan.errors.request_id_headers)),
        *(name.lower() for _, name in plan.limit_headers),
    }


def _places(paging: spec.Paging | None) -> tuple[str, ...]:
    """Return the places in a response that say where a list continues and how long it is."""
    found: tuple[str | None, ...]
    match paging:
        case None:
            return ()
        case spec.CursorPaging():
            found = (paging.cursor, paging.more)
        case spec.PagePaging():
            found = (*paging.pages, *paging.page, paging.more)
        case spec.OffsetPaging():
            found = (paging.next, paging.more)
        case spec.NextUrlPaging():
            found = (paging.next,)
    return tuple(place for place in (*found, *paging.total) if place is not None)


def _sent_headers(plan: spec.ClientSpec, operation: Operation) -> set[str]:
    """Return the headers that are parameters or constants of an operation."""
    arguments = [argument.wire for argument in operation.arguments if argument.place == "header"]
    constants = [wire for place, wire, _ in operation.constants if place == "header"]
    common = [each.wire for each in plan.common if each.location == "header" and each.option in operation.common]
    return {name.lower() for name in (*arguments, *constants, *common)}


def _count(items: object) -> int:
    return len(items) if is_list(items) else 0


def _common_options(plan: spec.ClientSpec, operation: Operation, request: Mapping[str, Any]) -> dict[str, Any]:
    """Return the client's keywords for parameters that it sends with many operations, such as a version."""
    sent = {("header", name.lower()): value for name, value in request["headers"].items()}
    sent |= {("query", name): value for name, value in request.get("query", ())}
    options: dict[str, Any] = {}
    for each in plan.common:
        value = sent.get((each.location, each.wire.lower() if each.location == "header" else each.wire))
        if each.option in operation.common and value is not None and value != each.default:
            options[each.option] = value
    return options


def _clean(redactor: Redactor, value: str) -> str:
    clean = redactor.value("", unquote(value))
    return clean if isinstance(clean, str) else value


def _account(recorded: RecordedCall) -> tuple[dict[str, str], dict[str, Any]]:
    """Return the placeholders for what identifies the account in the host, and the client's keywords for it."""
    account: dict[str, str] = {}
    client: dict[str, Any] = {}
    for variable in recorded.server.variables:
        value = recorded.places.get(variable.name)
        if value is not None and value != variable.default:
            public = value in variable.values
            client[variable.option] = value if public else placeholder()
            account.update({} if public else {value: placeholder()})
    return account, client


def _relevant_headers(plan: spec.ClientSpec, operation: Operation, request: Mapping[str, Any]) -> dict[str, str]:
    """Return the headers that a client sends: credentials, parameters and constants, but not those of a browser."""
    kept = {"authorization"} | _sent_headers(plan, operation)
    return {
        name: value for name, value in request["headers"].items() if name.lower() in kept or is_placeholder(str(value))
    }


def _arguments(api: Api, operation: Operation, request: dict[str, Any], places: Mapping[str, str]) -> dict[str, Any]:
    args: list[Any] = []
    kwargs: dict[str, Any] = {}
    query: list[tuple[str, str]] = [(name, value) for name, value in request.get("query", ())]
    fields = _fields(operation, request)
    known: set[str] = {"", *credential_parameters(api.client.plan.auth)}
    for argument in operation.arguments:
        value: Any = MISSING
        if argument.place == "path":
            value = _from_path(argument, places[argument.wire])
        elif argument.place == "query":
            keys = (argument.wire, f"{argument.wire}[]") if argument.style == "deep" else (argument.wire,)
            value = _from_query(argument, [text for name, text in query if name in keys])
            known.update(keys)
        elif argument.place == "header":
            value = next((v for n, v in request["headers"].items() if n.lower() == argument.wire.lower()), MISSING)
        elif argument.place in ("body", "file"):
            value = fields.get(argument.wire, MISSING)
            value = _from_form(argument, value) if "form" in request else literal(argument.type, value)
        if value is not MISSING and argument.positional:
            args.append(value)
        elif value is not MISSING:
            kwargs[argument.name] = value
    paging = operation.paging
    start = getattr(paging, "parameter", "")
    position = locate(request.get("body", MISSING), start) if start.startswith("/") else dict(query).get(start, MISSING)
    if paging is not None and position is not MISSING and position != getattr(paging, "first", None):
        kwargs["start"] = str(position)
    extra = {name: value for name, value in query if name not in known and name != start}
    if extra:
        kwargs["extra_query"] = extra
    named = {argument.wire for argument in operation.arguments if argument.place in ("body", "file")}
    named.update(operation.body.reserved if operation.body is not None else ())
    if operation.body is not None and operation.body.schema is not None and fields.keys() - named:
        kwargs["extra_body"] = {name: value for name, value in fields.items() if name not in named}
    if operation.body is not None and operation.body.schema is None:
        kwargs.update(_whole_body(operation, request))
    return {name: value for name, value in (("args", args), ("kwargs", kwargs)) if value}


def _whole_body(operation: Operation, request: Mapping[str, Any]) -> dict[str, Any]:
    kind = next((each.type for each in operation.arguments if each.place == "body"), None)
    sent = next((request[name] for name in ("body", "form") if name in request), MISSING)
    content = content_of(request) if sent is MISSING else None
    if content is not None:
        sent = literal(kind, request["text"]) if "text" in request else {"$base64": request["base64"]}
    return {} if sent is MISSING else {"body": sent}


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


def _from_path(argument: Argument, text: str) -> Any:
    style, wire = argument.style, argument.wire
    if style == "json":
        return json.loads(text)
    if isinstance(argument.type, ListType):
        return [literal(argument.type.item, each) for each in split(style, wire, text)]
    if isinstance(argument.type, ModelType | MapType):
        return split_object(style, wire, text)
    key = f";{wire}=" if style.startswith("matrix") else "." if style.startswith("label") else ""
    return literal(argument.type, text.removeprefix(key))


def _from_query(argument: Argument, values: Sequence[str]) -> Any:
    if not values:
        return MISSING
    if argument.style == "json":
        return json.loads(values[0])
    if isinstance(argument.type, ListType):
        texts = values if argument.style in ("repeat", "deep") else split(argument.style, argument.wire, values[0])
        return [literal(argument.type.item, text) for text in texts]
    return literal(argument.type, values[-1])


def _from_form(argument: Argument, value: Any) -> Any:
    """Convert a field of a form; of a list it has one item, or the whole list as JSON."""
    if isinstance(argument.type, ListType) and isinstance(value, str) and value.startswith("["):
        return literal(argument.type, json.loads(value))
    is_one = isinstance(argument.type, ListType) and value is not MISSING and not is_list(value)
    return literal(argument.type, [value] if is_one else value)


def literal(kind: Type | None, value: Any) -> Any:
    """Convert a value on the wire to the literal of the argument that produced it."""
    if isinstance(kind, ListType) and is_list(value):
        return [literal(kind.item, each) for each in value]
    if isinstance(kind, Scalar) and kind.name in FILES:
        if is_mapping(value):
            return {"$base64": value["base64"]}
        return {"$bytes": value} if isinstance(value, str) else value
    if not isinstance(kind, Scalar) or not isinstance(value, str):
        return value
    if kind.name == "bytes":
        return {"$base64": value}
    if kind.name == "int" and re.fullmatch(r"-?\d{1,18}", value):
        return int(value)
    if kind.name == "float" and re.fullmatch(r"-?\d{1,15}(?:\.\d{1,15})?", value):
        return float(value)
    if kind.name == "bool" and value in (("0", "1") if kind.wire == "IntBool" else ("true", "false")):
        return value in ("1", "true")
    if kind.name == "time" and re.fullmatch(r"\d\d:\d\d(?::\d\d)?", value):
        return {"$time": value}
    if kind.name in ("datetime", "date"):
        try:
            moment = dt.datetime.fromisoformat(value)
        except ValueError:
            return value
        return {"$date": value[:10]} if kind.name == "date" else {"$datetime": moment.isoformat()}
    return {"$decimal": value} if kind.name == "Decimal" and re.fullmatch(r"-?\d+(?:\.\d+)?", value) else value


# -- writing it -------------------------------------------------------------------------------------------------------


def read_draft(text: str, path: Path) -> Recording:
    """Write a recording to a file of an existing folder, and read it.

    Raises:
        RecordError: The recording is invalid.
    """
    path.write_text(text, encoding="utf-8")
    try:
        return read_recording(path)
    except SpecError as error:
        messages = "; ".join(f"{each.pointer}: {each.message}" for each in error.diagnostics[:3])
        raise RecordError(f"the recording would be invalid ({messages})") from None


def save(recording: Mapping[str, Any], folder: Path, operation: str, case: str) -> Path:
    """Write a new recording.

    Raises:
        RecordError: A recording of this name exists, or the recording is invalid.
    """
    name = f"{operation}.{case}.yaml"
    if not re.fullmatch(r"[A-Za-z0-9_-]+", case, re.ASCII):
        raise RecordError(f"invalid case {case!r}: use letters, digits, - and _")
    path, text = folder / name, to_yaml(recording)
    if path.exists():
        raise RecordError(f"{path} already exists: choose another --case")
    with tempfile.TemporaryDirectory() as scratch:
        read_draft(text, Path(scratch) / name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise RecordError(f"{path} already exists: choose another --case") from None
    except OSError as error:
        raise RecordError(f"can't write {path}: {error.strerror}") from None
    return path
