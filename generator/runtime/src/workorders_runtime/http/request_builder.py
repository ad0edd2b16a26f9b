"""From a method's arguments to a request that can be sent."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from .. import request as requests
from ..config import CALL_OPTIONS, Settings, limits, retries
from ..effects import Job
from ..request import Pairs, Request
from ..spec import Body, ClientSpec, OperationSpec
from .executor import Exchange

if TYPE_CHECKING:
    from pydantic import BaseModel

    from .multipart import FileBody

__all__ = ["Preparation"]


class Preparation(Exchange):
    """Writes the requests of one client."""

    def __init__(self, plan: ClientSpec, settings: Settings) -> None:
        super().__init__(plan, settings)
        self._names: dict[int, tuple[OperationSpec, frozenset[str]]] = {}
        self._models: dict[str, type[BaseModel]] = {}
        self._missing: object = None

    def prepare(self, operation: OperationSpec, arguments: Mapping[str, object], options: Mapping[str, object]) -> Job:
        """Check the arguments and write the request.

        Raises:
            TypeError: An argument is missing or unknown.
            ValueError: An argument has a value that cannot be sent.
        """
        missing = self._missing
        if missing is None:
            from ..serialization.missing import MISSING

            missing = self._missing = MISSING
        given = {name: value for name, value in arguments.items() if value is not missing and name not in CALL_OPTIONS}
        known = self._known(operation)
        for name in (*given, *options):
            if name not in known and name not in CALL_OPTIONS:
                raise TypeError(f"{operation.id}(): got an unexpected argument {name!r}")
        for parameter in operation.parameters if self.common else ():
            if parameter.name not in given and parameter.name in self.common:
                given[parameter.name] = self.common[parameter.name]
        path, query, headers = requests.parameters(operation, given)
        headers = self.headers(operation.accept) + headers
        body: bytes | FileBody | None = None
        extra_body: Mapping[str, Any] = _mapping(options, "extra_body") if options else {}
        if operation.body is not None:
            from .bodies import body_bytes

            body, content_type = body_bytes(
                operation.id, self._body_model(operation.body), operation.body, given, extra_body
            )
            if body is not None:
                headers = (*headers, ("Content-Type", content_type))
        elif extra_body:
            raise TypeError(f"{operation.id}(): extra_body is only for calls that send a body")
        return self._job(operation, path, query, headers, body, options)

    def _job(
        self,
        operation: OperationSpec,
        path: str,
        query: Pairs,
        headers: Pairs,
        body: bytes | FileBody | None,
        options: Mapping[str, object],
    ) -> Job:
        time, most = self.limits, self.max_retries
        if options:
            if extra_query := _mapping(options, "extra_query"):
                query = requests.merged(query, requests.extra_pairs(extra_query))
            if extra_headers := _mapping(options, "extra_headers"):
                headers = requests.merged_headers(headers, extra_headers)
            time = limits(cast(Any, options["timeout"])) if "timeout" in options else time
            most = retries(options["max_retries"]) if "max_retries" in options else most
        key = operation.idempotency_key
        if key is not None and key.lower() not in {name.lower() for name, _ in headers}:
            headers = (*headers, (key, self.clock.key()))
        base = self.servers.other(operation.servers)
        request = Request(operation.method, base, path, query, headers, body, operation.safety)
        return Job(operation, request, time, most)

    def _known(self, operation: OperationSpec) -> frozenset[str]:
        entry = self._names.get(id(operation))
        if entry is None:
            names = {parameter.name for parameter in operation.parameters}
            if operation.body is not None:
                from .bodies import field_names

                names |= field_names(self._body_model(operation.body), operation.body).keys()
            entry = self._names[id(operation)] = (operation, frozenset(names))
        return entry[1]

    def _body_model(self, body: Body) -> type[BaseModel] | None:
        return None if body.model is None else self._model(body.model)

    def _model(self, name: str) -> type[BaseModel]:
        model = self._models.get(name)
        if model is None:
            model = self._models[name] = getattr(importlib.import_module(self.plan.models), name)
        return model


def _mapping(options: Mapping[str, object], name: str) -> Mapping[str, Any]:
    value = options.get(name)
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise TypeError(f"{name} must be a mapping")
    return cast("Mapping[str, Any]", value)
