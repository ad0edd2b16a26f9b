"""Responses that agree with each other: what is created can be read, listed, changed and deleted."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

from workorders_runtime.spec import HEADER

from workorders.ir.api import Api, Operation
from workorders.mock.checks import body_value
from workorders.mock.messages import Incoming, Outgoing, Problem, json_response
from workorders.mock.objects import Fitting, changed
from workorders.mock.pages import PAGE_SIZE, listed, page, page_size
from workorders.mock.recorded import Recorded, first_place, header_values
from workorders.mock.resource_kinds import (
    Identity,
    ResourceKind,
    ResourceKinds,
    Use,
    id_fields,
    item_schema,
    kinds_of,
    result_schema,
)
from workorders.mock.routes import Match, Route, find_route
from workorders.mock.state import Collection, StoredObject, typed_id
from workorders.openapi.document import MISSING, is_mapping, locate, set_at
from workorders.openapi.semantics.operations import OperationNode
from workorders.openapi.semantics.schemas import (
    Schemas,
    component_schemas,
    properties,
    properties_in,
)
from workorders.openapi.values import as_list, as_mapping
from workorders.recordings.contents import content_of
from workorders.recordings.exchanges import Exchange
from workorders.verify.spec_index import SpecIndex


@dataclass
class ObjectStore:
    """Keeps the objects of one vendor, and makes responses from them and from the recordings."""

    spec: SpecIndex
    api: Api
    recorded: Recorded
    routes: Sequence[Route]
    page_size: int = PAGE_SIZE
    collections: dict[str, Collection] = field(default_factory=dict[str, Collection])

    def __post_init__(self) -> None:
        self.kinds: ResourceKinds = kinds_of(self.api, self.schemas)
        self._operations = {each.id: each for each in self.api.operations}
        self._parents = {each.id: tuple(self._parents_of(each)) for each in self.api.operations}
        self._at_start = self._recorded_collections()
        self.reset()

    @property
    def schemas(self) -> Schemas:
        """The named schemas of the spec."""
        return component_schemas(self.spec.tree)

    def reset(self) -> None:
        """Forget what requests did: keep the objects of the recordings alone."""
        self.collections = {name: collection.copy() for name, collection in self._at_start.items()}

    def _recorded_collections(self) -> dict[str, Collection]:
        self.collections = {name: Collection(kind, self._id_field(kind)) for name, kind in self.kinds.by_name.items()}
        for operation in self.api.operations:
            for exchange in self.recorded.successes(operation.id):
                self._keep_recorded(operation, exchange)
        for operation in self.api.operations:
            for exchange in self.recorded.successes(operation.id):
                self._keep_named(operation, exchange)
        return self.collections

    def _id_field(self, kind: ResourceKind) -> str:
        """Return the field that holds the id in the most recorded responses about one object."""
        counts = dict.fromkeys(kind.id_fields, 0)
        for operation in self.api.operations:
            use = self.kinds.uses.get(operation.id)
            if use is None or use.kind != kind.name or use.identity is None or use.identity.place != "path":
                continue
            for exchange in self.recorded.successes(operation.id):
                body = exchange.response.get("body")
                found = as_mapping(locate(body, self._result_place(operation, body)))
                key = self._path_values(exchange).get(use.identity.name)
                for name in counts:
                    counts[name] += str(found.get(name)) == key
        return max(counts, key=lambda name: counts[name], default="")

    # -- objects of the recordings ------------------------------------------------------------------------------------

    def _keep_recorded(self, operation: Operation, exchange: Exchange) -> None:
        """Keep the objects of a recorded response."""
        use = self.kinds.uses.get(operation.id)
        if use is None or "body" not in exchange.response or use.role not in ("list", "get"):
            return
        collection = self.collections[use.kind]
        values = self._path_values(exchange)
        if use.role == "get":
            found = locate(exchange.response["body"], self._result_place(operation, exchange.response["body"]))
            key = None if use.identity is None else values.get(use.identity.name)
            if is_mapping(found) and key is not None and str(found.get(collection.id_field, key)) == key:
                stored = collection.add(key, _scope(use.identity, values), found)
                stored.recorded_version = header_values(exchange.response).get("Etag", stored.recorded_version)
            return
        scope = {name: values[name] for name in use.scope if name in values}
        for item in self._recorded_items(operation, exchange.response["body"]):
            if is_mapping(item):
                key = item.get(collection.id_field) if collection.id_field else json.dumps(item, sort_keys=True)
                if key not in (None, "", MISSING):
                    collection.add(str(key), scope, item)

    def _keep_named(self, operation: Operation, exchange: Exchange) -> None:
        """Keep an object for each id that a recorded request names."""
        request = _incoming(exchange)
        values = self._path_values(exchange)
        use = self.kinds.uses.get(operation.id)
        if use is not None and use.identity is not None:
            key = self._key(use.identity, request, values)
            if key is not None:
                self._ensure(use.kind, key, _scope(use.identity, values), header_values(exchange.request))
        for kind, identity in self._parents[operation.id]:
            if identity.name in values:
                self._ensure(kind, values[identity.name], _scope(identity, values), {})

    def _ensure(self, kind: str, key: str, scope: Mapping[str, str], headers: Mapping[str, str]) -> None:
        """Keep an object that a recorded request names, in the version that it names first."""
        collection = self.collections[kind]
        stored = collection.find(key, scope)
        if stored is None:
            body = dict(collection.objects[0].body) if collection.objects else {}
            stored = collection.add(key, scope, self._identified(collection, body, key, scope))
        stored.recorded_version = stored.recorded_version or headers.get("If-Match", "")

    def _identified(
        self, collection: Collection, body: Mapping[str, Any], key: str, scope: Mapping[str, str]
    ) -> dict[str, Any]:
        """Return an object with its id, and with the ids of what it belongs to."""
        declared = properties(as_mapping(self.schemas.get(collection.kind.schema)))
        held = {
            name: typed_id(text, as_mapping(declared[name]), self.schemas)
            for name, text in scope.items()
            if name in declared
        }
        own = {collection.id_field: collection.typed(key, self.schemas)} if collection.id_field else {}
        return {**body, **{name: value for name, value in (held | own).items() if value is not None}}

    def _parents_of(self, operation: Operation) -> Iterator[tuple[str, Identity]]:
        """Yield the kinds of the objects that a path is below."""
        for other in self.api.operations:
            use = self.kinds.uses.get(other.id)
            if use is None or use.role != "get" or use.identity is None or use.identity.place != "path":
                continue
            above = other.path.partition(f"{{{use.identity.name}}}")[0] + f"{{{use.identity.name}}}/"
            if operation.path.startswith(above):
                yield use.kind, use.identity

    def _path_values(self, exchange: Exchange) -> dict[str, str]:
        path = urlsplit(str(exchange.request["url"])).path
        found = find_route(self.routes, str(exchange.request["method"]), path)
        return found.values if isinstance(found, Match) else {}

    # -- requests -----------------------------------------------------------------------------------------------------

    def respond(self, request: Incoming, node: OperationNode, values: Mapping[str, str]) -> Outgoing | Problem:
        """Make the response to a request that the spec allows."""
        operation = self._operations[node.id]
        for kind, identity in self._parents[operation.id]:
            if self.collections[kind].find(values[identity.name], _scope(identity, values)) is None:
                return _missing(identity.name, values[identity.name])
        template = self.recorded.success(node)
        use = self.kinds.uses.get(operation.id)
        if use is not None and use.identity is not None:
            return self._about_one(request, operation, use, use.identity, values, template)
        if use is not None and use.role == "create":
            return self._create(request, operation, use, values, template)
        return self._list(request, node, operation, use, values, template)

    def _about_one(
        self,
        request: Incoming,
        operation: Operation,
        use: Use,
        identity: Identity,
        values: Mapping[str, str],
        template: dict[str, Any],
    ) -> Outgoing | Problem:
        collection = self.collections[use.kind]
        key = self._key(identity, request, values)
        stored = None if key is None else collection.find(key, _scope(identity, values))
        if stored is None and key and use.role == "act" and request.method == "POST":
            stored = collection.add(
                key, _scope(identity, values), self._identified(collection, {}, key, _scope(identity, values))
            )
        if stored is None:
            return _missing(identity.name, key or "")
        if use.role == "get" and 304 in operation.result.empty and _names(request, "If-None-Match", stored.version):
            return Outgoing(304, {"ETag": stored.version})
        if _takes_version(operation) and not _names(request, "If-Match", stored.version, absent=True):
            return Problem("version", f"{identity.name} {key!r} has the version {stored.version} now.", "If-Match")
        if use.role == "delete":
            collection.remove(stored)
        elif use.role == "update":
            stored.change(changed(stored.body, self._sent(request, operation, collection)))
        elif use.role == "act":
            stored.change({**stored.body, **self._decided(operation, collection, template)})
        return self._with_object(operation, collection, stored, template)

    def _create(
        self, request: Incoming, operation: Operation, use: Use, values: Mapping[str, str], template: dict[str, Any]
    ) -> Outgoing:
        collection = self.collections[use.kind]
        scope = {name: values[name] for name in use.scope if name in values}
        key = collection.new_id(self.schemas)
        example = self._decided(operation, collection, template)
        if not example and collection.objects:
            example = self._read_only(collection, collection.objects[0].body)
        body = {**example, **self._sent(request, operation, collection)}
        stored = collection.add(key, scope, self._identified(collection, body, key, scope))
        made = self._with_object(operation, collection, stored, template)
        place = next(iter(operation.result.unwrap), "")
        if place.startswith(HEADER):  # an id, or a path that ends with one
            name = place.removeprefix(HEADER).title()
            above, slash, _ = made.headers.get(name, "").rpartition("/")
            made = replace(made, headers={**made.headers, name: f"{above}{slash}{key}"})
        return made

    def _sent(self, request: Incoming, operation: Operation, collection: Collection) -> dict[str, Any]:
        """Return the fields that a request sets."""
        value = body_value(request)
        wrap = "" if operation.body is None else operation.body.wrap
        inner = locate(value, wrap)
        reserved = {collection.id_field}
        return {name: each for name, each in inner.items() if name not in reserved} if is_mapping(inner) else {}

    def _decided(self, operation: Operation, collection: Collection, template: Mapping[str, Any]) -> dict[str, Any]:
        """Return what the server decides about an object, as the recorded response has it."""
        if result_schema(operation) != collection.kind.schema or "body" not in template:
            return {}
        found = locate(template["body"], self._result_place(operation, template["body"]))
        return self._read_only(collection, found) if is_mapping(found) else {}

    def _read_only(self, collection: Collection, body: Mapping[str, Any]) -> dict[str, Any]:
        schema = as_mapping(self.schemas.get(collection.kind.schema))
        sent = {name for mode in ("create", "update") for name, _, _ in properties_in(schema, mode)}
        return {name: each for name, each in body.items() if name not in sent and name != collection.id_field}

    def _key(self, identity: Identity, request: Incoming, values: Mapping[str, str]) -> str | None:
        match identity.place:
            case "path":
                return values.get(identity.name)
            case "query":
                return request.query_value(identity.name)
            case "body":
                sent = as_mapping(body_value(request)).get(identity.name)
                return None if sent is None else str(sent)

    def _with_object(
        self, operation: Operation, collection: Collection, stored: StoredObject, template: dict[str, Any]
    ) -> Outgoing:
        """Put an object, or its id, into the recorded response."""
        schema = result_schema(operation)
        if schema is None or "body" not in template:
            return _outgoing(template)
        place = self._result_place(operation, template["body"])
        example = as_mapping(locate(template["body"], place))
        if schema == collection.kind.schema or self._is_similar(schema, collection.kind.schema):
            made = self._fitting(operation).object(stored.body, schema, example)
        else:
            made = dict(example)
            for name in id_fields(schema, collection.id_field or "id", self.schemas)[:1]:
                declared = as_mapping(properties(as_mapping(self.schemas.get(schema))).get(name))
                made[name] = typed_id(stored.id, declared, self.schemas)
        version = {"Etag": stored.version} if operation.result.is_versioned else {}
        return _outgoing({**template, "body": set_at(template["body"], place, made)}, version)

    def _is_similar(self, schema: str, other: str) -> bool:
        """Whether two components have most of their properties in common."""
        names = properties(as_mapping(self.schemas.get(schema))).keys()
        common = names & properties(as_mapping(self.schemas.get(other))).keys()
        return len(common) * 2 > len(names)

    def _fitting(self, operation: Operation) -> Fitting:
        return Fitting(self.spec.tree, self.spec.response_rules(self.spec.operations[operation.id]))

    def _result_place(self, operation: Operation, body: Any) -> str:
        unwrap = [place for place in operation.result.unwrap if place == "" or place.startswith("/")]
        return first_place(body, unwrap) or next(iter(unwrap), "")

    # -- lists --------------------------------------------------------------------------------------------------------

    def _list(
        self,
        request: Incoming,
        node: OperationNode,
        operation: Operation,
        use: Use | None,
        values: Mapping[str, str],
        template: dict[str, Any],
    ) -> Outgoing | Problem:
        if "body" not in template:
            return _outgoing(template)
        body = template["body"]
        items = self._recorded_items(operation, body)
        if use is not None:
            items = self._kept_items(request, operation, use, values, items)
        elif operation.paging is not None:
            items = [item for each in self.recorded.successes(operation.id) for item in self._items_of(operation, each)]
        if operation.paging is not None:
            size = page_size(request, node, self.page_size)
            sent = body_value(request) if request.body else None
            try:
                made = page(operation.paging, items, request, body, size, sent)
            except ValueError as error:
                return Problem("query", f"{error}.")
            return _outgoing({**template, "body": made.body}, made.headers)
        if use is not None:
            body = set_at(body, self._result_place(operation, body), items)
        return _outgoing({**template, "body": body})

    def _items_of(self, operation: Operation, exchange: Exchange) -> list[Any]:
        return self._recorded_items(operation, exchange.response.get("body"))

    def _recorded_items(self, operation: Operation, body: Any) -> list[Any]:
        if operation.paging is not None:
            return listed(operation.paging, body)
        return as_list(locate(body, self._result_place(operation, body)))

    def _kept_items(
        self, request: Incoming, operation: Operation, use: Use, values: Mapping[str, str], recorded: list[Any]
    ) -> list[Any]:
        """Return the stored objects that a request asks for, in the form of this list."""
        collection = self.collections[use.kind]
        scope = {name: values[name] for name in use.scope if name in values}
        component = item_schema(operation)
        example = as_mapping(next(iter(recorded), None))
        fitting = self._fitting(operation)
        found = [each for each in collection.within(scope) if self._is_wanted(each, request, collection)]
        if component is None:
            return [each.body for each in found]
        return [fitting.object(each.body, component, example) for each in found]

    def _is_wanted(self, stored: StoredObject, request: Incoming, collection: Collection) -> bool:
        """Whether an object has the values that the query asks for; names that it does not have are no filters."""
        own = collection.id_field
        for name in dict.fromkeys(name for name, _ in request.query):
            wanted = {part for key, text in request.query if key == name for part in text.split(",")}
            field_name = own if own and name in (f"{own}s", f"{own}[]") else name
            value = stored.body.get(field_name)
            if field_name in stored.body and isinstance(value, str | int) and str(value) not in wanted:
                return False
        return True


def _takes_version(operation: Operation) -> bool:
    return any(each.place == "header" and each.wire.lower() == "if-match" for each in operation.arguments)


def _names(request: Incoming, header: str, version: str, *, absent: bool = False) -> bool:
    """Whether a header of a conditional request names a version; ``absent``: what is said where it is not there."""
    given = request.headers.get(header.lower())
    if given is None:
        return absent
    named = [each.strip().removeprefix("W/") for each in given.split(",")]
    return "*" in named or version.removeprefix("W/") in named


def _missing(name: str, key: str) -> Problem:
    return Problem("missing", f"There is no object with {name} {key!r}." if key else f"{name} is missing.", name)


def _scope(identity: Identity | None, values: Mapping[str, str]) -> dict[str, str]:
    names = () if identity is None else identity.scope
    return {name: values[name] for name in names if name in values}


def _incoming(exchange: Exchange) -> Incoming:
    """Convert a recorded request."""
    from urllib.parse import urlencode

    request = exchange.request
    query = urlencode([(str(name), str(value)) for name, value in as_list(request.get("query"))])
    body = json.dumps(request["body"]).encode() if "body" in request else b""
    headers = {"content-type": "application/json"} if body else {}
    return Incoming(str(request["method"]), exchange.path, query, headers, body)


def _outgoing(response: Mapping[str, Any], headers: Mapping[str, str | None] | None = None) -> Outgoing:
    """Convert a response in the form of a recording."""
    merged = {**header_values(response), **(headers or {})}
    sent = {name: value for name, value in merged.items() if value is not None}
    status = int(response["status"])
    if "body" in response:
        return json_response(status, response["body"], sent)
    return Outgoing(status, sent, content_of(response) or b"")
