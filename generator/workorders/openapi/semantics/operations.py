"""The operations of a spec: names, parameters, bodies, responses, paging."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, Literal, TypeAlias

from workorders_runtime.spec import HEADER, SAFETY_OF_METHODS

from workorders.openapi.document import Location, is_mapping, parts
from workorders.openapi.objects import METHODS
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.client import token_operations
from workorders.openapi.semantics.media_types import body_type, essence, is_any, is_binary, is_json
from workorders.openapi.semantics.navigation import (
    Located,
    Source,
    composition,
    fixed_value,
    follow,
    possible_properties,
)
from workorders.openapi.semantics.schemas import (
    Constant,
    Mode,
    copied_parameter,
    is_file,
    presence,
    python_name,
    union_members,
)
from workorders.openapi.semantics.shapes import shapes
from workorders.openapi.url_templates import url_path
from workorders.openapi.values import as_list, as_mapping, as_text, texts

DEFAULT_TAG: Final = "default"

BodyKind: TypeAlias = Literal["JSON", "text", "binary"]
"""What the body of a response is."""
RESULT_KINDS: Final[tuple[BodyKind, ...]] = ("JSON", "text", "binary")
"""The kinds of bodies; of those of one response, a method returns the first of these."""


@dataclass(frozen=True)
class OperationNode:
    """An operation of a spec, which becomes a method or fetches a token."""

    source: Source
    value: Mapping[str, Any]
    location: Location
    path: str
    method: str
    """In lower case, as in the spec."""
    item: Located
    """The path item."""

    @property
    def id(self) -> str:
        return as_text(self.value.get("operationId"))

    @property
    def is_token_endpoint(self) -> bool:
        """Whether it fetches a token, and is no method."""
        return bool(self.id) and self.id in token_operations(self.source.tree)

    @property
    def tag(self) -> str:
        """The first tag."""
        return next(iter(texts(self.value.get("tags"))), DEFAULT_TAG)

    @property
    def resource_key(self) -> str:
        """The resource that the spec names; empty: the tag's."""
        return as_text(self.value.get(keys.RESOURCE))

    @property
    def given_method(self) -> str:
        """The name that the spec gives the method; empty: none."""
        return as_text(self.value.get(keys.METHOD))

    @property
    def method_key(self) -> str:
        """What the method is named after."""
        return self.given_method or self.id

    @property
    def renamed_from(self) -> str:
        """The earlier name of the method, which works for one more release; empty: none."""
        return as_text(self.value.get(keys.RENAMED_FROM))

    @property
    def declared_safety(self) -> str | None:
        return as_text(self.value.get(keys.SAFETY)) or None

    @property
    def safety(self) -> str:
        """When the operation is retried: what is declared, else the method's default."""
        return self.declared_safety or SAFETY_OF_METHODS.get(self.method.upper(), "unsafe")

    @property
    def idempotency_key(self) -> str | None:
        """The header that carries the idempotency key."""
        return as_text(self.value.get(keys.IDEMPOTENCY_KEY)) or None

    @property
    def positional(self) -> tuple[str, ...]:
        """Wire names of parameters and properties that identify the object, path parameters aside."""
        return texts(self.value.get(keys.POSITIONAL))

    @property
    def limit(self) -> Mapping[str, Any]:
        """The rate limit of this operation."""
        return as_mapping(self.value.get(keys.OPERATION_LIMIT))

    @property
    def cost(self) -> int:
        """How many requests of the API's limits a call counts as."""
        given = self.value.get(keys.OPERATION_COST)
        return given if isinstance(given, int) else 1

    @property
    def needs_no_credentials(self) -> bool:
        return self.value.get("security") == []

    @property
    def paging(self) -> Paging | None:
        given = self.value.get(keys.PAGING)
        return Paging(given, self.location / keys.PAGING) if is_mapping(given) and given else None

    @property
    def own_servers(self) -> tuple[str, ...]:
        """The URLs of the servers that only this operation, or this path, has."""
        return server_urls(self.value) or server_urls(self.item.value)

    @cached_property
    def parameters(self) -> tuple[Located, ...]:
        """The parameters of the path and of the operation; the operation's override the path's."""
        merged: dict[tuple[str, str], Located] = {}
        for owner in (self.item, Located(self.value, self.location)):
            for index, given in enumerate(as_list(owner.value.get("parameters"))):
                parameter = self.source.resolve(given, owner.location / "parameters" / index)
                if parameter is not None:
                    key = as_text(parameter.value.get("in")), as_text(parameter.value.get("name"))
                    merged[key] = _with_schema(parameter)
        return tuple(merged.values())

    def parameters_in(self, *places: str) -> dict[str, Located]:
        """Return the parameters at the given places by their wire names."""
        return {
            as_text(parameter.value.get("name")): parameter
            for parameter in self.parameters
            if parameter.value.get("in") in places
        }

    def fixed_value(self, parameter: Located) -> Constant | None:
        """Return the value of a required parameter that has only one; ``None``: callers may choose."""
        schema = Located(as_mapping(parameter.value.get("schema")), parameter.location / "schema")
        return fixed_value(self.source, schema) if parameter.value.get("required") else None

    def is_argument(self, parameter: Located) -> bool:
        """Whether callers give the value of a parameter: neither the client's options nor the client itself does."""
        is_position = self.paging is not None and self.paging.is_parameter(parameter.value)
        return client_option(parameter.value) is None and not is_position and self.fixed_value(parameter) is None

    def copied_parameter(self, wire: str, prop: Located) -> Located | None:
        """Return the parameter whose value a property of the body repeats.

        This is the one that the property names, or else the path parameter of the same name and type that the path ends
        with, as the ``id`` of ``PUT /things/{id}``.
        """
        if named := copied_parameter(prop.value):
            return self.parameters_in("path", "query").get(named)
        parameter = self.parameters_in("path").get(wire)
        if parameter is None or not self.path.rstrip("/").endswith(f"{{{wire}}}"):
            return None
        if python_name(parameter.value) != python_name(prop.value):
            return None
        schema = Located(as_mapping(parameter.value.get("schema")), parameter.location / "schema")
        return parameter if shapes(self.source, schema) == shapes(self.source, prop) else None

    @cached_property
    def request(self) -> RequestBody | None:
        """The request body."""
        body = self.source.resolve(self.value.get("requestBody"), self.location / "requestBody")
        return None if body is None else RequestBody(body.value, body.location, body_mode(body.value, self.method))

    @property
    def body_properties(self) -> dict[str, Located]:
        """The properties of the body that become arguments. Required ones with one constant value do not."""
        body = None if self.request is None else self.request.declared_body
        schema = None if self.request is None or body is None else follow(self.source, body.schema, self.request.unwrap)
        if self.request is None or schema is None:
            return {}
        parts = list(composition(self.source, schema))
        if any(union_members(part.value) for part in parts):
            return {}
        mode, required = self.request.mode, {name for part in parts for name in texts(part.value.get("required"))}
        declared = possible_properties(self.source, schema)
        states = {name: presence(prop.value, mode, listed=name in required) for name, prop in declared.items()}
        return {
            name: prop
            for name, prop in declared.items()
            if states[name] == "optional" or (states[name] == "required" and fixed_value(self.source, prop) is None)
        }

    @cached_property
    def successes(self) -> tuple[Response, ...]:
        """The successful responses, in the order of their statuses."""
        responses = as_mapping(self.value.get("responses"))
        return tuple(
            response for status in success_statuses(responses) if (response := self.response(status)) is not None
        )

    @property
    def failures(self) -> tuple[Response, ...]:
        """The responses of failures, ``default`` included."""
        responses = as_mapping(self.value.get("responses"))
        listed = (self.response(status) for status in responses if status[:1] in ("4", "5") or status == "default")
        return tuple(response for response in listed if response is not None)

    @property
    def json_examples(self) -> Iterator[tuple[Any, Location]]:
        """The examples of JSON bodies, of the request and of every response, and where they are."""
        responses = (self.response(status) for status in as_mapping(self.value.get("responses")))
        for each in (self.request, *responses):
            if each is not None:
                yield from each.json_examples

    @property
    def error_statuses(self) -> tuple[str, ...]:
        """The documented statuses that are neither successes, redirects nor informational."""
        return tuple(status for status in as_mapping(self.value.get("responses")) if status[:1] not in ("1", "2", "3"))

    def response(self, status: str) -> Response | None:
        """Return the response that the spec lists under a status."""
        given = as_mapping(self.value.get("responses")).get(status)
        response = self.source.resolve(given, self.location / "responses" / status)
        return None if response is None else Response(response.value, response.location, status)

    def response_to(self, status: int) -> Response | None:
        """Return what the spec says about a status: under the status itself, its class (``4XX``) or ``default``."""
        by_key = {key.upper(): key for key in as_mapping(self.value.get("responses"))}
        candidates = (str(status), f"{status // 100}XX", "DEFAULT")
        return next((self.response(by_key[key]) for key in candidates if key in by_key), None)

    @property
    def result_body(self) -> tuple[Response, Body] | None:
        """The body that the method returns: of the first success that has one, its JSON, else text, else a file."""
        response = next((each for each in self.successes if each.bodies), None)
        if response is None:
            return None
        return response, min(response.bodies, key=self.result_rank)

    @property
    def json_successes(self) -> tuple[tuple[Response, Body], ...]:
        """The successful responses whose body is JSON of a declared schema, and these bodies."""
        found = ((response, response.declared_body) for response in self.successes)
        return tuple((each, body) for each, body in found if body is not None and self.kind_of(body) == "JSON")

    def result_rank(self, body: Body) -> tuple[int, bool]:
        """Return which of the bodies of a response a method returns: the one with the lowest rank."""
        return RESULT_KINDS.index(self.kind_of(body)), is_any(body.media_type)

    @property
    def reads_part_of_result(self) -> bool:
        """Whether the method returns a part of a successful response: the items of a page, or what is unwrapped."""
        return self.paging is not None or any(response.unwrap for response in self.successes)

    @property
    def is_versioned(self) -> bool:
        """Whether the response with the result says its version in the header ``ETag``."""
        result = self.result_body
        return self.paging is None and result is not None and result[0].header("ETag") is not None

    @property
    def result_header(self) -> tuple[Response, str] | None:
        """The header that the method returns, and the response that has it."""
        found = ((response, header_of(place)) for response in self.successes for place in response.unwrap[:1])
        return next(((response, name) for response, name in found if name is not None), None)

    def kind_of(self, body: Body) -> BodyKind:
        """Return what the body of a response is."""
        schema = self.source.resolve(body.schema.value, body.schema.location)
        if is_any(body.media_type) and schema is not None:
            if is_file(schema.value):
                return "binary"
            if set(shapes(self.source, schema)) == {"string"}:
                return "text"
        if is_binary(body.media_type):
            return "binary"
        return "JSON" if is_json(body.media_type) else "text"

    @property
    def json_result(self) -> tuple[Response, Body] | None:
        """The body that the method returns, if it is JSON."""
        result = self.result_body
        return result if result is not None and self.kind_of(result[1]) == "JSON" else None


def _with_schema(parameter: Located) -> Located:
    """Return a parameter that is written as JSON with the schema of its content."""
    content = as_mapping(parameter.value.get("content"))
    if "schema" in parameter.value or not any(is_json(media_type) for media_type in content):
        return parameter
    schema = as_mapping(next(iter(content.values()))).get("schema", {})
    return Located({**parameter.value, "schema": schema}, parameter.location)


@dataclass(frozen=True, slots=True)
class Body:
    """The schema of a request or response in one media type."""

    media_type: str
    schema: Located
    encoding: Mapping[str, Any]
    """What it says about single properties of a form."""

    @property
    def encoding_location(self) -> Location:
        return Location(self.schema.location.file, f"{self.schema.location.pointer.removesuffix('/schema')}/encoding")


@dataclass(frozen=True, slots=True)
class _WithContent:
    value: Mapping[str, Any]
    location: Location

    @property
    def content(self) -> Mapping[str, Any]:
        return as_mapping(self.value.get("content"))

    @property
    def bodies(self) -> tuple[Body, ...]:
        """The body in each media type. One that has no schema can hold anything."""
        return tuple(self._body(media_type) for media_type in self.content)

    @property
    def body(self) -> Body | None:
        """The body in the media type that is used: JSON where there is a choice, else the first."""
        media_type = body_type(self.content)
        return None if media_type is None else self._body(media_type)

    @property
    def declared_body(self) -> Body | None:
        """The same, if it has a schema."""
        media_type = body_type(self.content)
        if media_type is None or not is_mapping(as_mapping(self.content[media_type]).get("schema")):
            return None
        return self._body(media_type)

    @property
    def json_examples(self) -> Iterator[tuple[Any, Location]]:
        """The examples of JSON bodies, and where they are."""
        for media_type in filter(is_json, self.content):
            body, location = as_mapping(self.content[media_type]), self.location / "content" / media_type
            if "example" in body:
                yield body["example"], location / "example"
            for name, example in as_mapping(body.get("examples")).items():
                if is_mapping(example) and "value" in example:
                    yield example["value"], location / "examples" / name / "value"

    def json_body(self, media_type: str = "") -> Body | None:
        """Return the JSON body: of several media types the one that was sent, else the first."""
        names = [name for name in self.content if is_json(name)]
        same = (name for name in names if essence(name) == essence(media_type))
        name = next(same, next(iter(names), None))
        return None if name is None else self._body(name)

    def _body(self, media_type: str) -> Body:
        node = as_mapping(self.content[media_type])
        schema = Located(as_mapping(node.get("schema")), self.location / "content" / media_type / "schema")
        return Body(media_type, schema, as_mapping(node.get("encoding")))


@dataclass(frozen=True, slots=True)
class RequestBody(_WithContent):
    """The body of a request."""

    mode: Mode

    @property
    def unwrap(self) -> str:
        """Pointer to the object whose properties are the method's arguments."""
        return as_text(self.value.get(keys.UNWRAP))

    @property
    def first(self) -> Body | None:
        """The body in the media type that is sent: the first."""
        return next(iter(self.bodies), None)


@dataclass(frozen=True, slots=True)
class Response(_WithContent):
    """A response."""

    status: str
    """Its key in the spec."""

    @property
    def unwrap(self) -> tuple[str, ...]:
        """Places of what the method returns, tried in order."""
        return pointers(self.value.get(keys.UNWRAP))

    def header(self, name: str) -> Mapping[str, Any] | None:
        """Return what the spec says about a header, whose name is read in any case."""
        headers = as_mapping(self.value.get("headers"))
        return next((as_mapping(value) for each, value in headers.items() if each.lower() == name.lower()), None)


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list continues."""

    value: Mapping[str, Any]
    location: Location

    @property
    def parameter(self) -> str | None:
        """The query parameter that the client sends itself, or the pointer to a value in the body."""
        return as_text(self.value.get("parameter")) or None

    @property
    def in_body(self) -> bool:
        """Whether the client sends the position in the body of the request."""
        return (self.parameter or "").startswith("/")

    @property
    def first(self) -> int | str | None:
        """The number of the first page, the first offset, or the cursor of the first page, if the spec says one."""
        defaults = {"page": 1, "offset": 0}
        first = self.value.get("first", defaults.get(as_text(self.value.get("style"))))
        return first if isinstance(first, int | str) else None

    @property
    def first_number(self) -> int:
        """The number of the first page, or the first offset."""
        return self.first if isinstance(self.first, int) else 0

    def is_parameter(self, parameter: Mapping[str, Any]) -> bool:
        """Whether a parameter is the one that the client sends itself."""
        return parameter.get("in") == "query" and parameter.get("name") == self.parameter

    def is_sent_first(self, operation: OperationNode) -> bool:
        """Whether the request for the first page says that it is the first: where it must, and in a body."""
        named = operation.parameters_in("query").get(self.parameter or "")
        return self.in_body or (named is not None and named.value.get("required") is True)

    def body_field(self, operation: OperationNode) -> str | None:
        """Return the property of the body, not one below it, that the client fills."""
        unwrap = "" if operation.request is None else operation.request.unwrap
        above, _, name = (self.parameter or "").rpartition("/")
        return parts(f"/{name}")[0] if self.in_body and above == unwrap else None

    @property
    def items(self) -> tuple[str, ...]:
        """Pointers to the items, tried in order."""
        return pointers(self.value.get("items"))

    @property
    def list_pointer(self) -> str:
        """Pointer to the list that holds the items."""
        return next(iter(self.items), "").partition("/*")[0]

    @property
    def item_pointer(self) -> str:
        """Pointer to one item."""
        first = next(iter(self.items), "")
        return first if "*" in first else f"{first}/*"

    @property
    def lone_item(self) -> bool:
        """A single object is accepted in place of the list."""
        return self.value.get("lone-item") is True


# -- listing ----------------------------------------------------------------------------------------------------------


def operations(source: Source) -> Iterator[OperationNode]:
    """Yield the operations of the paths of a spec, token endpoints included."""
    yield from _operations(source, "paths")


def webhooks(source: Source) -> Iterator[OperationNode]:
    """Yield the messages that the vendor sends. The path of each is the name of its event."""
    yield from _operations(source, "webhooks")


def _operations(source: Source, section: str) -> Iterator[OperationNode]:
    for path, given in as_mapping(source.tree.get(section)).items():
        item = source.resolve(given, source.root / section / path)
        if item is None:
            continue
        for method in METHODS:
            node = item.value.get(method)
            if is_mapping(node):
                called = url_path(path) if section == "paths" else path
                yield OperationNode(source, node, item.location / method, called, method, item)


def called_operations(source: Source, *, with_unnamed: bool = False) -> tuple[OperationNode, ...]:
    """Return the operations that become methods; ``with_unnamed``: also those that have no operationId yet."""
    return tuple(
        operation
        for operation in operations(source)
        if (operation.id or with_unnamed) and not operation.is_token_endpoint
    )


def body_mode(request_body: Mapping[str, Any], method: str) -> Mode:
    """Return which model the body of a request is: what it says, else ``update`` for PUT and PATCH."""
    given = request_body.get(keys.BODY_MODE)
    if given == "create":
        return "create"
    if given == "update":
        return "update"
    return "update" if method.lower() in ("put", "patch") else "create"


def success_statuses(responses: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the statuses of success: each 2xx, or ``default`` when there is no other response."""
    return tuple(
        status
        for status in sorted(responses)
        if status.startswith("2") or (status == "default" and len(responses) == 1)
    )


def server_urls(owner: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the URLs of the servers that a document, path or operation lists."""
    return tuple(
        as_text(server.get("url")).rstrip("/") for server in as_list(owner.get("servers")) if is_mapping(server)
    )


def pointers(value: object) -> tuple[str, ...]:
    """Return the pointers of a key that accepts one or several."""
    return (value,) if isinstance(value, str) else texts(value)


def header_of(place: str) -> str | None:
    """Return the header that holds a value of a response; ``None``: its body does."""
    return place.removeprefix(HEADER) if place.startswith(HEADER) else None


def client_option(parameter: Mapping[str, Any]) -> str | None:
    """Return the client option that a parameter is set by."""
    return as_text(parameter.get(keys.CLIENT_OPTION)) or None
