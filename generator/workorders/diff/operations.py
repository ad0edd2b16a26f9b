"""Changes of operations, their parameters, bodies and responses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final
from urllib.parse import urlsplit

from workorders.diff.changes import Changes, Side
from workorders.diff.names import Names
from workorders.diff.schemas import SchemaComparison
from workorders.diff.security import compare_requirements, compare_scopes
from workorders.ir.names import argument_name, snake
from workorders.openapi.document import is_list, is_mapping
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.navigation import Located
from workorders.openapi.semantics.operations import (
    OperationNode,
    Paging,
    RequestBody,
    called_operations,
    client_option,
    server_urls,
    webhooks,
)
from workorders.openapi.semantics.parameters import style_of
from workorders.openapi.semantics.schemas import Schemas, is_sensitive, python_name, ref_name, renamed_from
from workorders.openapi.semantics.security import requirements_of
from workorders.openapi.url_templates import filled, without_names
from workorders.openapi.values import as_mapping

_SAFETY: Final = ("unsafe", "keyed", "idempotent", "safe")
_POSITION: Final = ("style", "parameter", "cursor", "next", "page", "first", "items")
"""Keys of a paging that decide what a position means, and what the items are."""
_ERROR_TEXTS: Final = frozenset({"description", "title", "example", "examples", keys.SOURCE, keys.CONFIDENCE})
_NOTES: Final = frozenset({keys.SOURCE, keys.CONFIDENCE})
_OPERATION_KEYS: Final = _NOTES | frozenset(
    {keys.RESOURCE, keys.METHOD, keys.RENAMED_FROM, keys.SAFETY, keys.IDEMPOTENCY_KEY, keys.POSITIONAL, keys.PAGING}
    | {keys.OPERATION_LIMIT}
)
_PARAMETER_KEYS: Final = _NOTES | frozenset({keys.CLIENT_OPTION, keys.PYTHON_NAME, keys.RENAMED_FROM, keys.SENSITIVE})
_BODY_KEYS: Final = _NOTES | frozenset({keys.UNWRAP, keys.BODY_MODE})


def compare_operations(changes: Changes, schemas: SchemaComparison) -> None:
    """Compare the operations of two specs."""
    before, after = called_operations(changes.old.source), called_operations(changes.new.source)
    pairs = list(_pairs(changes, before, after))
    for old, new in pairs:
        _Comparison(changes, schemas, old, new).run()
    kept_old, kept_new = {id(old) for old, _ in pairs}, {id(new) for _, new in pairs}
    for old in before:
        if id(old) not in kept_old:
            announced = old.value.get("deprecated") is True
            changes.add(
                "not-covered" if changes.vendor_file and _is_vendor(changes.old) else "operation-removed",
                _subject(old),
                (old.location.pointer, "/paths"),
                touches=Names(changes.old.generated).operation(old.id),
                announced=announced,
            )
    for new in after:
        if id(new) not in kept_new:
            changes.add(
                "not-covered" if changes.vendor_file and _is_vendor(changes.new) else "operation-added",
                _subject(new),
                ("/paths", new.location.pointer),
                touches=Names(changes.new.generated).operation(new.id),
            )


def compare_webhooks(changes: Changes, schemas: SchemaComparison) -> None:
    """Compare the messages that the vendor sends."""
    if changes.vendor_file:
        return
    before = {each.path: each for each in webhooks(changes.old.source)}
    after = {each.path: each for each in webhooks(changes.new.source)}
    for event in [*before, *(each for each in after if each not in before)]:
        old, new = before.get(event), after.get(event)
        if old is None or new is None:
            kind = "webhook-added" if old is None else "webhook-removed"
            pointers = tuple("/webhooks" if each is None else each.location.pointer for each in (old, new))
            changes.add(kind, event, (pointers[0], pointers[1]))
            continue
        bodies = [None if each.request is None else each.request.declared_body for each in (old, new)]
        if bodies[0] is not None and bodies[1] is not None:
            schemas.place(event, bodies[0].schema, bodies[1].schema, "read")
        elif bodies[0] is not bodies[1]:
            kind = "webhook-body-added" if bodies[0] is None else "webhook-body-removed"
            changes.add(kind, event, (old.location.pointer, new.location.pointer))
        if any(old.value.get(key) != new.value.get(key) for key in ("summary", "description", "deprecated")):
            changes.add("description-changed", event, (old.location.pointer, new.location.pointer))


def _is_vendor(side: Side) -> bool:
    return side.generated is None


def _subject(operation: OperationNode) -> str:
    return operation.id or f"{operation.method.upper()} {operation.path}"


# -- which operations are the same ------------------------------------------------------------------------------------


def _pairs(
    changes: Changes, before: Sequence[OperationNode], after: Sequence[OperationNode]
) -> Iterator[tuple[OperationNode, OperationNode]]:
    if changes.vendor_file:
        yield from _pairs_by_path(before, after)
        return
    by_id = {each.id: each for each in after}
    by_address = {(each.method, without_names(each.path)): each for each in after}
    known = {each.id for each in before}
    for old in before:
        new = by_id.get(old.id) or by_address.get((old.method, without_names(old.path)))
        if new is not None and (new.id == old.id or new.id not in known):
            yield old, new


def _pairs_by_path(
    before: Sequence[OperationNode], after: Sequence[OperationNode]
) -> Iterator[tuple[OperationNode, OperationNode]]:
    """Yield the operations with the same method and path, whatever part of the path their servers have."""
    used: set[int] = set()
    for old in before:
        paths = _full_paths(old)
        for new in after:
            if id(new) not in used and old.method == new.method and paths & _full_paths(new):
                used.add(id(new))
                yield old, new
                break


def _full_paths(operation: OperationNode) -> set[str]:
    urls = operation.own_servers or server_urls(operation.source.tree) or ("",)
    path = without_names(operation.path)
    return {urlsplit(filled(url, "x")).path.rstrip("/") + path for url in urls}


# -- one operation ----------------------------------------------------------------------------------------------------


class _Comparison:
    """One operation in both specs."""

    def __init__(self, changes: Changes, schemas: SchemaComparison, old: OperationNode, new: OperationNode) -> None:
        self.changes = changes
        self.schemas = schemas
        self.old = old
        self.new = new
        self.subject = _subject(old if changes.vendor_file and _is_vendor(changes.new) else new)
        self.names = Names(changes.old.generated), Names(changes.new.generated)
        self.methods = frozenset((*self.names[0].operation(old.id), *self.names[1].operation(new.id)))

    def run(self) -> None:
        self._name()
        self._address()
        self._behavior()
        self._auth()
        self._parameters()
        self._body()
        self._response()
        self._texts(self.subject, self.old, self.new)
        self._other_keys(self.subject, self.old, self.new, _OPERATION_KEYS)

    def _add(
        self,
        kind: str,
        values: tuple[object, object] = ("", ""),
        key: str = "",
        *,
        subject: str = "",
        places: tuple[Located | OperationNode, Located | OperationNode] | None = None,
        touches: Iterable[str] | None = None,
        announced: bool = False,
    ) -> None:
        old, new = places or (self.old, self.new)
        pointers = tuple(each.location.pointer + (f"/{key}" if key in each.value else "") for each in (old, new))
        self.changes.add(
            kind,
            subject or self.subject,
            (pointers[0], pointers[1]),
            values,
            touches=self.methods if touches is None else touches,
            announced=announced,
        )

    def _name(self) -> None:
        before, after = ((each.resource_key or each.tag, each.method_key) for each in (self.old, self.new))
        if before != after:
            kept = before[0] == after[0] and self.new.renamed_from in (before[1], snake(before[1]))
            kind = "operation-rename-announced" if kept else "operation-renamed"
            self._add(kind, (".".join(before), ".".join(after)), "operationId")
        earlier = self.old.renamed_from
        if earlier and earlier not in (self.new.renamed_from, after[1]):
            touched = {f"{method.rpartition('.')[0]}.{earlier}" for method in self.methods}
            self._add("earlier-name-removed", (earlier, ""), keys.RENAMED_FROM, touches=touched, announced=True)
        if self.old.value.get("deprecated") is not self.new.value.get("deprecated"):
            is_deprecated = self.new.value.get("deprecated") is True
            self._add("operation-deprecated" if is_deprecated else "operation-undeprecated", key="deprecated")

    def _address(self) -> None:
        if self.changes.vendor_file:
            return
        if self.old.method != self.new.method:
            self._add("method-changed", (self.old.method.upper(), self.new.method.upper()))
        if without_names(self.old.path) != without_names(self.new.path):
            self._add("path-changed", (self.old.path, self.new.path), touches=())
        if self.old.own_servers != self.new.own_servers:
            values = tuple(", ".join(each.own_servers) or "of the API" for each in (self.old, self.new))
            self._add("operation-server-changed", (values[0], values[1]), "servers", touches=())

    def _behavior(self) -> None:
        old, new = self.old, self.new
        if old.safety != new.safety:
            is_looser = _SAFETY.index(new.safety) > _SAFETY.index(old.safety)
            kind = "safety-loosened" if is_looser else "safety-tightened"
            self._add(kind, (old.safety, new.safety), keys.SAFETY, touches=())
        if old.idempotency_key != new.idempotency_key:
            kind = "idempotency-key-changed" if old.idempotency_key else "idempotency-key-added"
            self._add(kind, (old.idempotency_key, new.idempotency_key or "none"), keys.IDEMPOTENCY_KEY, touches=())
        if old.positional != new.positional:
            values = tuple(", ".join(each.positional) or "none" for each in (old, new))
            touched = {
                name
                for names, node in zip(self.names, (old, new), strict=True)
                for wire in {*old.positional, *new.positional}
                for name in names.argument(node.id, wire, "query", "header", "body")
            }
            self._add("positional-changed", (values[0], values[1]), keys.POSITIONAL, touches=touched)
        if old.limit != new.limit:
            limits = tuple(_limit(each.limit) for each in (old, new))
            self._add("rate-limit-changed", (limits[0], limits[1]), keys.OPERATION_LIMIT, touches=())
        self._paging(old.paging, new.paging)

    def _paging(self, old: Paging | None, new: Paging | None) -> None:
        if old is None or new is None:
            if old is not new:
                touched = {*self.methods, *(f"{method}(start=)" for method in self.methods)}
                self._add("paging-removed" if new is None else "paging-added", key=keys.PAGING, touches=touched)
            return
        changed = [
            key for key in sorted(old.value.keys() | new.value.keys()) if old.value.get(key) != new.value.get(key)
        ]
        if not changed:
            return
        is_extended = all(key not in old.value and key not in _POSITION for key in changed)
        values = tuple(", ".join(f"{key} {each.value.get(key, 'none')}" for key in changed) for each in (old, new))
        kind = "paging-extended" if is_extended else "paging-changed"
        self._add(kind, (values[0], values[1]), keys.PAGING, touches=())

    def _auth(self) -> None:
        if self.changes.vendor_file or not ("security" in self.old.value or "security" in self.new.value):
            return
        before, after = requirements_of(self.old), requirements_of(self.new)
        pointers = self.old.location.pointer, self.new.location.pointer
        compare_requirements(self.changes, self.subject, pointers, before, after)
        given = [each.value.get("security", each.source.tree.get("security")) for each in (self.old, self.new)]
        compare_scopes(self.changes, self.subject, pointers, given[0], given[1])

    # -- parameters ---------------------------------------------------------------------------------------------------

    def _parameters(self) -> None:
        before = {_key(each): each for each in self.old.parameters}
        after = {_key(each): each for each in self.new.parameters}
        renamed = dict(self._renamed_parameters(before, after))
        for key, old in before.items():
            new = after.get(renamed.get(key, key))
            if new is not None:
                self._parameter(old, new)
            elif not self._is_paged(self.old, old):
                announced = old.value.get("deprecated") is True
                self._add(
                    "parameter-removed",
                    subject=self._parameter_subject(old),
                    places=(old, self.new),
                    touches=self._arguments(old, None),
                    announced=announced,
                )
        for key, new in after.items():
            if key not in before and key not in renamed.values() and not self._is_paged(self.new, new):
                kind = "parameter-added-required" if _is_required(new) else "parameter-added"
                self._add(
                    kind,
                    subject=self._parameter_subject(new),
                    places=(self.old, new),
                    touches=self._arguments(None, new),
                )

    def _renamed_parameters(
        self, before: Mapping[tuple[str, str], Located], after: Mapping[tuple[str, str], Located]
    ) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
        gone = [key for key in before if key not in after]
        added = [key for key in after if key not in before]
        paths = [re.findall(r"\{([^}]*)\}", each.path) for each in (self.old, self.new)]
        for key in added:
            for old in gone:
                same_name = old[1] == key[1]
                same_place = key[0] == old[0] == "path" and old[1] in paths[0] and key[1] in paths[1]
                if same_place and len(paths[0]) == len(paths[1]):
                    same_place = paths[0].index(old[1]) == paths[1].index(key[1])
                if same_name or same_place or _argument(before[old]) == renamed_from(after[key].value):
                    yield old, key
                    gone.remove(old)
                    break

    def _parameter(self, old: Located, new: Located) -> None:
        subject = self._parameter_subject(new)
        touches = frozenset(self._arguments(old, new))

        def add(kind: str, values: tuple[object, object] = ("", ""), key: str = "") -> None:
            self._add(kind, values, key, subject=subject, places=(old, new), touches=touches)

        if old.value.get("in") != new.value.get("in"):
            add("parameter-moved", (old.value.get("in"), new.value.get("in")), "in")
        names = _argument(old), _argument(new)
        if names[0] != names[1] and renamed_from(new.value) == names[0] and not self.changes.vendor_file:
            add("parameter-rename-announced", names, keys.PYTHON_NAME)
        elif old.value.get("name") != new.value.get("name") and not (
            self.changes.vendor_file and old.value["in"] == "path"
        ):
            add("parameter-renamed", (old.value.get("name"), new.value.get("name")), "name")
        elif python_name(old.value) != python_name(new.value):
            add("parameter-name-changed", names, keys.PYTHON_NAME)
        if (earlier := renamed_from(old.value)) and earlier not in (renamed_from(new.value), python_name(new.value)):
            gone = {f"{name.partition('(')[0]}({earlier}=)" for name in touches}
            self._add(
                "earlier-argument-removed",
                (earlier, ""),
                keys.RENAMED_FROM,
                subject=subject,
                places=(old, new),
                touches=touches | gone,
                announced=True,
            )
        if _is_required(old) != _is_required(new):
            add("parameter-required" if _is_required(new) else "parameter-optional", key="required")
        styles = tuple(_style(each.value) for each in (old, new))
        if styles[0] != styles[1]:
            add("parameter-style-changed", (styles[0], styles[1]), "style")
        if new.value.get("deprecated") is True and old.value.get("deprecated") is not True:
            add("parameter-deprecated", key="deprecated")
        if client_option(old.value) != client_option(new.value):
            options = tuple(client_option(each.value) or "an argument" for each in (old, new))
            add("client-option-changed", (options[0], options[1]), keys.CLIENT_OPTION)
        if is_sensitive(old.value) != is_sensitive(new.value):
            add("sensitive-added" if is_sensitive(new.value) else "sensitive-removed", key=keys.SENSITIVE)
        schemas = [Located(as_mapping(each.value.get("schema")), each.location / "schema") for each in (old, new)]
        self.schemas.place(subject, schemas[0], schemas[1], "create", touches)
        self._texts(subject, old, new)
        self._other_keys(subject, old, new, _PARAMETER_KEYS)

    def _parameter_subject(self, parameter: Located) -> str:
        return f"{self.subject}({parameter.value.get('in')} {parameter.value.get('name')})"

    def _arguments(self, old: Located | None, new: Located | None) -> Iterator[str]:
        for names, node, each in zip(self.names, (self.old, self.new), (old, new), strict=True):
            if each is not None:
                yield from names.argument(node.id, str(each.value.get("name")), str(each.value.get("in")))

    def _is_paged(self, operation: OperationNode, parameter: Located) -> bool:
        """Whether the client sends a parameter itself, as a position in a list; its paging is compared."""
        if self.changes.vendor_file:
            paging = self.old.paging or self.new.paging
            return paging is not None and paging.is_parameter(parameter.value)
        return operation.paging is not None and operation.paging.is_parameter(parameter.value)

    # -- bodies -------------------------------------------------------------------------------------------------------

    def _body(self) -> None:
        old, new = self.old.request, self.new.request
        if old is None or new is None:
            if new is not None:
                kind = "body-added-required" if new.value.get("required") else "body-added"
                self._add(kind, key="requestBody", touches=self._body_arguments(None, new))
            elif old is not None:
                self._add("body-removed", key="requestBody", touches=self._body_arguments(old, None))
            return
        places = (Located(old.value, old.location), Located(new.value, new.location))
        self._texts(f"the body of {self.subject}", places[0], places[1])
        required = [bool(each.value.get("required")) for each in (old, new)]
        if required[0] != required[1]:
            self._add("body-required" if required[1] else "body-optional", places=places, key="required")
        if old.unwrap != new.unwrap:
            self._add("unwrap-changed", (old.unwrap or "/", new.unwrap or "/"), keys.UNWRAP, places=places)
        if old.mode != new.mode:
            self._add("body-mode-changed", (old.mode, new.mode), keys.BODY_MODE, places=places)
        first, second = old.first, new.first
        if self.changes.vendor_file:
            first, second = old.body, new.body
        if first is None or second is None:
            return
        if first.media_type != second.media_type and not self.changes.vendor_file:
            self._add("body-type-changed", (first.media_type, second.media_type), places=places)
        if first.encoding != second.encoding:
            self._add("encoding-changed", places=places)
        touches = self._body_arguments(old, new) if "properties" not in second.schema.value else ()
        self.schemas.place(f"body of {self.subject}", first.schema, second.schema, new.mode, touches)
        self._other_keys(f"body of {self.subject}", places[0], places[1], _BODY_KEYS)

    def _body_arguments(self, old: RequestBody | None, new: RequestBody | None) -> Iterator[str]:
        for names, node, each in zip(self.names, (self.old, self.new), (old, new), strict=True):
            if each is not None and names.generated is not None:
                operations = names.generated.api.operations
                found = (operation for operation in operations if operation.id == node.id)
                yield from (
                    f"{each.resource}.{each.name}({argument.name}=)"
                    for each in found
                    for argument in each.arguments
                    if argument.place in ("body", "file")
                )

    # -- responses ----------------------------------------------------------------------------------------------------

    def _response(self) -> None:
        before, after = self.old.result_body, self.new.result_body
        if not self.changes.vendor_file:
            self._statuses()
        if before is None or after is None:
            if before is not after:
                values = tuple("nothing" if each is None else each[1].media_type for each in (before, after))
                self._add("result-changed", (values[0], values[1]), "responses")
            return
        if self.old.is_versioned != self.new.is_versioned:
            self._add("etag-added" if self.new.is_versioned else "etag-removed", ("", ""), "responses")
        kinds = self.old.kind_of(before[1]), self.new.kind_of(after[1])
        if kinds[0] != kinds[1] or (before[1].media_type != after[1].media_type and not self.changes.vendor_file):
            self._add("result-changed", (before[1].media_type, after[1].media_type), "responses")
        if before[0].unwrap != after[0].unwrap:
            values = tuple(", ".join(each[0].unwrap) or "/" for each in (before, after))
            places = Located(before[0].value, before[0].location), Located(after[0].value, after[0].location)
            self._add("unwrap-changed", (values[0], values[1]), keys.UNWRAP, places=places)
        if kinds == ("JSON", "JSON"):
            self.schemas.place(f"response of {self.subject}", before[1].schema, after[1].schema, "read", self.methods)

    def _statuses(self) -> None:
        for status in as_mapping(self.new.value.get("responses")):
            first, second = self.old.response(status), self.new.response(status)
            if first is not None and second is not None:
                places = Located(first.value, first.location), Located(second.value, second.location)
                self._texts(f"the response {status} of {self.subject}", places[0], places[1])
        before = {each.status: each for each in self.old.successes}
        after = {each.status: each for each in self.new.successes}
        for status in after:
            if status not in before:
                is_empty = not after[status].bodies and self.new.result_body is not None
                kind = "success-without-body" if is_empty else "success-added"
                self._add(kind, ("", status), "responses")
        for status in before:
            if status not in after:
                self._add("success-removed", (status, ""), "responses")
        for status in self.new.error_statuses:
            if status not in self.old.error_statuses:
                self._add("error-status-added", ("", status), "responses", touches=())
        for status in self.old.error_statuses:
            if status not in self.new.error_statuses:
                self._add("error-status-removed", (status, ""), "responses", touches=())
        for status in self.new.error_statuses:
            bodies = [node.response(status) for node in (self.old, self.new)]
            schemas = [None if each is None else each.json_body() for each in bodies]
            if bodies[0] is not None and bodies[1] is not None:
                values = [
                    None if each is None else _expanded(each.schema.value, side.schemas, frozenset())
                    for each, side in zip(schemas, (self.changes.old, self.changes.new), strict=True)
                ]
                if values[0] != values[1]:
                    self._add("error-body-changed", ("", status), "responses", touches=())

    # -- the rest -----------------------------------------------------------------------------------------------------

    def _texts(self, subject: str, old: Located | OperationNode, new: Located | OperationNode) -> None:
        for kind, names in (
            ("description-changed", ("summary", "description", "externalDocs")),
            ("examples-changed", ("example", "examples")),
            ("source-changed", (keys.SOURCE, keys.CONFIDENCE)),
        ):
            changed = [name for name in names if old.value.get(name) != new.value.get(name)]
            if changed:
                self._add(kind, key=changed[0], subject=subject, places=(old, new), touches=())

    def _other_keys(
        self,
        subject: str,
        old: Located | OperationNode,
        new: Located | OperationNode,
        compared: frozenset[str],
    ) -> None:
        for key in sorted(old.value.keys() | new.value.keys()):
            is_ours = key.startswith(keys.PREFIX) and key not in compared
            if is_ours and old.value.get(key) != new.value.get(key):
                self._add("key-changed", ("", key), key, subject=subject, places=(old, new))


def _expanded(value: Any, schemas: Schemas, above: frozenset[str]) -> Any:
    """Return a schema with the components that it refers to, without texts."""
    if is_list(value):
        return [_expanded(each, schemas, above) for each in value]
    if not is_mapping(value):
        return value
    name = ref_name(value)
    if name is not None and name not in above:
        return _expanded(schemas.get(name), schemas, above | {name})
    return {key: _expanded(each, schemas, above) for key, each in value.items() if key not in _ERROR_TEXTS}


def _key(parameter: Located) -> tuple[str, str]:
    place, name = str(parameter.value.get("in")), str(parameter.value.get("name"))
    return place, name.lower() if place == "header" else name


def _argument(parameter: Located) -> str:
    return argument_name(str(parameter.value.get("name")), python_name(parameter.value), fallback="parameter")


def _is_required(parameter: Located) -> bool:
    return parameter.value.get("required") is True


def _style(parameter: Mapping[str, Any]) -> str:
    if "content" in parameter:
        return next(iter(as_mapping(parameter["content"])), "")
    style, explode = style_of(parameter)
    return (
        style
        + (", exploded" if explode else "")
        + (", with reserved characters" if parameter.get("allowReserved") else "")
    )


def _limit(limit: Mapping[str, Any]) -> str:
    return f"{limit.get('requests')} requests in {limit.get('seconds')} s" if limit else "not documented"
