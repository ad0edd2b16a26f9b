"""From the arguments of a method to a call that is ready to be sent."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast, get_args

from .. import request as requests
from ..auth.credentials import Credentials, check_given, from_environment
from ..config import CALL_OPTIONS, Settings, TimeLimits, checked_max_retries, time_limits
from ..effects import PreparedCall
from ..names import nearest
from ..request import Pairs, Request
from ..spec import SAFETY_OF_METHODS, Body, ClientSpec, OperationSpec, Paging, Safety
from .page_state import Position
from .servers import Servers

if TYPE_CHECKING:
    from pydantic import BaseModel

    from ..serialization.arguments import ParameterTypes
    from .multipart import StreamedBody


class Models(dict[str, "type[BaseModel]"]):
    """The models of a package, each loaded when it is first used."""

    def __init__(self, module: str) -> None:
        super().__init__()
        self._module = module

    def __missing__(self, name: str) -> type[BaseModel]:
        model: type[BaseModel] = getattr(importlib.import_module(self._module), name)
        return self.setdefault(name, model)


class RequestBuilder:
    """Builds the requests of one client."""

    def __init__(
        self, spec: ClientSpec, settings: Settings, servers: Servers, models: Models, credentials: Credentials
    ) -> None:
        self._spec, self._credentials = spec, credentials
        self._settings = settings
        self._models = models
        self.servers = servers
        self.limits = time_limits(settings.timeout)
        self.max_retries = checked_max_retries(settings.max_retries)
        self._common = _common_arguments(spec, settings)
        self._required = {each.option for each in spec.common if each.required}
        self._user_agent = f"{spec.distribution}/{spec.version} python/{sys.version_info[0]}.{sys.version_info[1]}"
        self._argument_names: dict[int, tuple[OperationSpec, frozenset[str]]] = {}

    def build(
        self, operation: OperationSpec, arguments: Mapping[str, object], options: Mapping[str, object]
    ) -> PreparedCall:
        """Check the arguments of an operation and write its request.

        Raises:
            TypeError: An argument is missing or unknown.
            ValueError: An argument has a value that cannot be sent.
        """
        missing = self._missing
        # Long signatures pass their optional arguments together with the call options.
        both = {**arguments, **options}
        given = {name: value for name, value in both.items() if value is not missing and name not in CALL_OPTIONS}
        known = self._arguments_of(operation)
        for name in given:
            if name not in known:
                hint = nearest(name, (*known, *CALL_OPTIONS))
                raise TypeError(f"{operation.label}: got an unexpected argument {name!r}{hint}")
        for parameter in operation.parameters if self._common or self._required else ():
            if parameter.name not in given and parameter.name in self._common:
                given[parameter.name] = self._common[parameter.name]
            elif parameter.name not in given and parameter.name in self._required:
                raise ValueError(f"{operation.label}: {parameter.name} is required. Pass it to the client")
        for parameter in operation.parameters:
            if parameter.type is not None and given.get(parameter.name) is not None:
                given[parameter.name] = self._types.write(operation.label, parameter, given[parameter.name])
        path, query, headers = requests.parameters(operation, given)
        headers = self.headers(operation.accept) + headers
        body: bytes | StreamedBody | None = None
        extra_body: Mapping[str, Any] = _mapping(options, "extra_body") if options else {}
        if not all(isinstance(name, str) for name in cast("Mapping[object, Any]", extra_body)):
            raise TypeError(f"{operation.label}: the names in extra_body must be strings")
        if operation.body is not None:
            from .bodies import write_body

            model = self._body_model(operation.body)
            body, content_type = write_body(operation.label, model, operation.body, given, extra_body)
            if body is not None:
                headers = (*headers, ("Content-Type", content_type))
        elif extra_body:
            raise TypeError(f"{operation.label}: extra_body is only for calls that send a body")
        return self._prepared(operation, path, query, headers, body, options)

    def build_custom(
        self,
        method: str,
        path: str,
        query: Mapping[str, object] | None,
        headers: Mapping[str, str] | None,
        json: Any,
        content: object,
        safety: Safety | None,
        options: Mapping[str, object],
    ) -> PreparedCall:
        """Build a request that the package has no method for; see `client.request`."""
        verb = requests.check_token(method, "method").upper()
        safety = safety or SAFETY_OF_METHODS.get(verb, "unsafe")
        if safety not in get_args(Safety):
            raise ValueError("safety must be 'safe', 'idempotent', 'keyed' or 'unsafe'")
        for name in options:
            if name not in CALL_OPTIONS or name == "extra_body":
                raise TypeError(f"request(): got an unexpected argument {name!r}")
        body: bytes | StreamedBody | None = None
        all_headers = self.headers("application/json")
        if json is not None and content is not None:
            raise TypeError("request(): pass json or content, not both")
        if content is not None:
            from .bodies import write_content

            default = "text/plain; charset=utf-8" if isinstance(content, str) else "*/*"
            body, content_type = write_content(content, "request(): content", default)
            all_headers = (*all_headers, ("Content-Type", content_type))
        if json is not None:
            from ..serialization.codec import encode
            from ..serialization.json import dumps

            body = dumps(encode(json))
            all_headers = (*all_headers, ("Content-Type", "application/json"))
        all_headers = requests.merged_headers(all_headers, headers or {})
        operation = OperationSpec(f"{verb} {path}", verb, path, safety)
        pairs = requests.extra_pairs(query or {})
        return self._prepared(operation, requests.check_path(path), pairs, all_headers, body, options)

    def headers(self, accept: str) -> Pairs:
        """Return the headers of every request."""
        return (("User-Agent", self._user_agent), ("Accept", accept), ("Accept-Encoding", "gzip, deflate"))

    def _prepared(
        self,
        operation: OperationSpec,
        path: str,
        query: Pairs,
        headers: Pairs,
        body: bytes | StreamedBody | None,
        options: Mapping[str, object],
    ) -> PreparedCall:
        time, max_retries = self.limits, self.max_retries
        if options:
            if extra_query := _mapping(options, "extra_query"):
                query = requests.merged(query, requests.extra_pairs(extra_query))
            headers, time, max_retries = self.with_options(headers, time, options)
        key = operation.idempotency_key
        if key is not None and key.lower() not in {name.lower() for name, _ in headers}:
            headers = (*headers, (key, self._settings.clock.key()))
        check_given(self._spec, self._credentials, operation)
        base = self.servers.base_of(operation.servers)
        shown = requests.shown_path(operation, path, self._spec.sensitive)
        request = Request(operation.method, base, path, query, headers, body, operation.safety, shown_path=shown)
        return PreparedCall(operation, request, time, max_retries)

    def with_options(
        self, headers: Pairs, time: TimeLimits, options: Mapping[str, object]
    ) -> tuple[Pairs, TimeLimits, int]:
        """Return headers and time limits as the options of a call change them, and the number of retries."""
        if extra_headers := _mapping(options, "extra_headers"):
            headers = requests.merged_headers(headers, extra_headers)
        time = time_limits(cast(Any, options["timeout"])) if "timeout" in options else time
        return headers, time, checked_max_retries(options.get("max_retries", self.max_retries))

    def _arguments_of(self, operation: OperationSpec) -> frozenset[str]:
        entry = self._argument_names.get(id(operation))
        if entry is None:
            names = {each.name for each in operation.parameters if each.constant is None or each.type is not None}
            if operation.body is not None:
                from .bodies import field_names

                names |= field_names(self._body_model(operation.body), operation.body).keys()
            entry = self._argument_names[id(operation)] = (operation, frozenset(names))
        return entry[1]

    @cached_property
    def _types(self) -> ParameterTypes:
        from ..serialization.arguments import ParameterTypes

        return ParameterTypes()

    @cached_property
    def _missing(self) -> object:
        from ..serialization.missing import MISSING

        return MISSING

    def _body_model(self, body: Body) -> type[BaseModel] | None:
        return None if body.model is None else self._models[body.model]


def at_position(call: PreparedCall, position: Position) -> PreparedCall:
    """Change a call for a page of a list: a parameter, a value in its JSON body, or its whole query."""
    request, (name, value, query) = call.request, position
    if query is None and (not name or value is None):
        return call
    if query is None and name.startswith("/"):
        from ..serialization.json import dumps, loads, steps, with_value

        assert request.body is None or isinstance(request.body, bytes)
        body = with_value(loads(request.body or b"{}"), steps(name), value)
        is_new = request.body is None
        headers = (*request.headers, ("Content-Type", "application/json")) if is_new else request.headers
        return replace(call, request=request.changed(body=dumps(body), headers=headers))
    if query is None:
        query = requests.merged(request.query, ((name, str(value)),))
    return replace(call, request=request.changed(query=query))


def check_position(call: PreparedCall, paging: Paging) -> None:
    """Refuse a place in a list among the arguments: the client says it, in the request for each page.

    Raises:
        ValueError: There is one, and it is not that of the first page.
    """
    request, name = call.request, getattr(paging, "parameter", "")
    given: list[object] = [text for each, text in request.query if name and each == name]
    if name.startswith("/") and isinstance(request.body, bytes):
        from ..serialization.json import loads, walk

        given = [walk(loads(request.body), name)]
    first = getattr(paging, "first", None)
    if any(each is not None and str(each) != str(first) for each in given):
        where = name.lstrip("/").replace("/", ".")
        text = f"{where} says where the list continues, which the client sends itself. Leave it out"
        raise ValueError(f"{call.operation.label}: {text}, and pass start= to begin elsewhere")


def _common_arguments(spec: ClientSpec, settings: Settings) -> dict[str, str]:
    """Return the values of the parameters that are set once for the client."""
    values: dict[str, str] = {}
    for header in spec.common:
        value = settings.options.get(header.option)
        value = from_environment(spec, header.option) if value is None else value
        value = header.default if value is None else value
        if value == "":
            raise ValueError(f"{spec.name}(): {header.option} is empty")
        if value is not None:
            values[header.option] = value
    return values


def _mapping(options: Mapping[str, object], name: str) -> Mapping[str, Any]:
    value = options.get(name)
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise TypeError(f"{name} must be a mapping")
    return cast("Mapping[str, Any]", value)
