"""Document -> Api: the operations of a bundled spec, with every default of the spec language filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, Literal

from workorders.build import client as client_plan
from workorders.bundle.bundler import Bundle
from workorders.diagnostics import Diagnostic, SpecError
from workorders.ir.api import (
    Api,
    Argument,
    BodyUse,
    Enum,
    ListType,
    Mode,
    OneOperation,
    Resource,
    Result,
    Scalar,
    Webhook,
)
from workorders.ir.names import as_identifier, distinct, field_name, member_name, method_name, pascal, snake
from workorders.openapi.schemas import (
    Schema,
    description_in,
    enum_values,
    follow,
    is_enum,
    is_file,
    is_nullable,
    is_object,
    places,
    properties_in,
    ref_name,
    resolve,
    type_of,
)
from workorders.openapi.sources import sources_of
from workorders_runtime import spec

__all__ = ["build"]

_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_DEFAULT_SAFETY: Final[Mapping[str, spec.Safety]] = {
    "get": "safe",
    "head": "safe",
    "options": "safe",
    "trace": "safe",
    "put": "idempotent",
    "delete": "idempotent",
}
_ENCODINGS: Final[Mapping[str, spec.BodyEncoding]] = {
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
}
_STYLES: Final[Mapping[str, spec.Style]] = {"spaceDelimited": "space", "pipeDelimited": "pipe"}
# Keywords that every method has besides those of its operation.
CALL_OPTIONS: Final = frozenset({"timeout", "max_retries", "extra_headers", "extra_query", "extra_body"})
# Names that a method uses for something else.
_OWN_NAMES: Final = CALL_OPTIONS | {"self", "start", "options", "fields", "result", "models", "dt", "builtins"}


def build(bundle: Bundle) -> Api:
    """Read a linted, bundled spec.

    Raises:
        SpecError: Two names of the Python API fall together, or a key leads nowhere.
    """
    return _Builder(bundle).api()


class _Builder:
    """Holds what every step looks things up in; makes no state of its own."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.tree = bundle.tree
        self.schemas: Mapping[str, Schema] = self.tree.get("components", {}).get("schemas", {})
        self.sources = self.tree.get("x-wo-source-index", {})
        described = self.tree.get("x-wo-client", {})
        self.wires: Mapping[str, str] = described.get("wire", {})
        schemes = self.tree.get("components", {}).get("securitySchemes", {}).values()
        tokens = [scheme["x-wo-token"] for scheme in schemes if isinstance(scheme.get("x-wo-token"), dict)]
        self.token_operations = frozenset(token["operation"] for token in tokens)

    def api(self) -> Api:
        client = client_plan.client(self.bundle)
        by_resource: dict[str, list[OneOperation]] = {}
        for operation in self._operations():
            by_resource.setdefault(operation.resource, []).append(operation)
        docs = {snake(tag["name"]): tag.get("description", "") for tag in self.tree.get("tags", ())}
        docs.update(self.tree.get("x-wo-client", {}).get("resources", {}))
        resources = tuple(
            Resource(
                path,
                pascal(path.rpartition(".")[2]),
                docs.get(path) or docs.get(path.rpartition(".")[2], ""),
                self._without_clashes(operations),
            )
            for path, operations in by_resource.items()
        )
        enums = tuple(self._enum(name, schema) for name, schema in self.schemas.items() if is_enum(schema))
        return Api(client, resources, enums, tuple(self._webhooks()), self.schemas)

    # -- operations --------------------------------------------------------------------------------------------------

    def _operations(self) -> Iterator[OneOperation]:
        for path, item in self.tree.get("paths", {}).items():
            for method in _METHODS:
                if method in item and item[method]["operationId"] not in self.token_operations:
                    yield self._operation(path, item, method)

    def _operation(self, path: str, item: Mapping[str, Any], method: str) -> OneOperation:
        node = item[method]
        pointer = f"/paths/{path.replace('~', '~0').replace('/', '~1')}/{method}"
        tag = next(iter(node.get("tags", ())), "default")
        parameters = _merged(item.get("parameters", ()), node.get("parameters", ()))
        body = self._body(node.get("requestBody"), method, parameters)
        paging = _paging(node.get("x-wo-paging"))
        safety: spec.Safety = node.get("x-wo-safety") or _DEFAULT_SAFETY.get(method, "unsafe")
        limit = node.get("x-wo-operation-limit")
        servers = node.get("servers") or item.get("servers") or ()
        return OneOperation(
            id=node["operationId"],
            resource=_resource_path(node.get("x-wo-resource"), tag),
            name=method_name(node.get("x-wo-method", node["operationId"])),
            method=method.upper(),
            path=path,
            summary=node.get("summary", ""),
            description=node.get("description", ""),
            safety=safety,
            arguments=self._arguments(node, path, parameters, body, paging, pointer),
            common=tuple(p["x-wo-client-option"] for p in parameters if "x-wo-client-option" in p),
            body=body,
            result=self._result(node, paging),
            paging=paging,
            statuses=tuple(status for status in node.get("responses", {}) if status[0] not in "123"),
            auth=node.get("security") != [],
            servers=tuple(server["url"].rstrip("/") for server in servers),
            idempotency_key=node.get("x-wo-idempotency-key"),
            rate_limit=client_plan.rate_limit(limit) if limit else None,
            deprecated=node.get("deprecated", False),
            sources=sources_of(node, self.sources),
            confidence=node.get("x-wo-confidence", "documented"),
            pointer=pointer,
        )

    def _arguments(
        self,
        node: Mapping[str, Any],
        path: str,
        parameters: Sequence[Mapping[str, Any]],
        body: BodyUse | None,
        paging: spec.Paging | None,
        pointer: str,
    ) -> tuple[Argument, ...]:
        """Path parameters in the path's order, what else identifies the object, the required, the optional."""
        identify = node.get("x-wo-positional", ())
        owned = getattr(paging, "parameter", None)
        order = {name: index for index, name in enumerate(re.findall(r"\{([^}]*)\}", path))}
        found = [
            self._parameter(parameter, parameter["name"] in identify)
            for parameter in parameters
            if "x-wo-client-option" not in parameter and not (parameter["in"] == "query" and parameter["name"] == owned)
        ]
        found += self._body_arguments(node, body, identify)
        in_order = sorted(
            found,
            key=lambda a: (
                (0, order.get(a.wire, 0))
                if a.place == "path"
                else (
                    (1, identify.index(a.wire) if a.wire in identify else 0)
                    if a.positional
                    else (2, 0) if a.required else (3, 0)
                )
            ),
        )
        self._no_clash((a.name for a in in_order), f"arguments of {node['operationId']}", pointer)
        return tuple(in_order)

    def _parameter(self, parameter: Mapping[str, Any], identifies: bool) -> Argument:
        schema = parameter.get("schema", {})
        place = parameter["in"]
        kind = type_of(schema, self.schemas, "create", self.wires)
        explode = parameter.get("explode", parameter.get("style", "form") == "form")
        repeated = not isinstance(kind, ListType) or (place == "query" and explode)
        required = parameter.get("required", False)
        return Argument(
            name=_argument_name(parameter),
            wire=parameter["name"],
            place=place,
            type=kind,
            required=required,
            nullable=False,
            positional=place == "path" or identifies,
            doc=parameter.get("description", ""),
            style="repeat" if repeated else _STYLES.get(parameter.get("style", ""), "comma"),
            deprecated=parameter.get("deprecated", False),
        )

    def _body(
        self, node: Mapping[str, Any] | None, method: str, parameters: Sequence[Mapping[str, Any]]
    ) -> BodyUse | None:
        if node is None:
            return None
        content_type, media = next(iter(node["content"].items()))
        mode: Mode = node.get("x-wo-body-mode", "update" if method in ("put", "patch") else "create")
        wrap = node.get("x-wo-unwrap", "")
        schema = follow(media.get("schema", {}), wrap, self.schemas)
        target = resolve(schema or {}, self.schemas)
        constants: tuple[tuple[str, spec.JsonScalar], ...] = ()
        name = ref_name(schema or {})
        if name is not None and is_object(target):
            constants = tuple(
                (wire, prop["const"])
                for wire, prop, required in properties_in(target, mode)
                if "const" in prop and required
            )
        return BodyUse(
            schema=name if is_object(target) else None,
            mode=mode,
            encoding=_ENCODINGS.get(content_type, "json"),
            content_type=content_type,
            wrap=wrap,
            required=node.get("required", False),
            constants=constants,
            copies=tuple(_copies(target, mode, parameters)) if name is not None and is_object(target) else (),
        )

    def _body_arguments(self, node: Mapping[str, Any], body: BodyUse | None, identify: Sequence[str]) -> list[Argument]:
        if body is None:
            return []
        if body.schema is None:
            media = next(iter(node["requestBody"]["content"].values()))
            schema = media.get("schema", {})
            kind = type_of(schema, self.schemas, body.mode, self.wires)
            doc = node["requestBody"].get("description", "The body of the request.")
            nullable = is_nullable(schema, self.schemas)
            return [Argument("body", "", "body", kind, body.required, nullable, False, doc)]
        given = {wire for wire, _ in body.constants} | {wire for wire, _, _ in body.copies}
        return [
            Argument(
                name=as_identifier(wire, prop.get("x-wo-python-name", ""), reserved=_OWN_NAMES),
                wire=wire,
                field=field_name(wire, prop.get("x-wo-python-name", "")),
                place="file" if is_file(resolve(prop, self.schemas)) else "body",
                type=type_of(prop, self.schemas, body.mode, self.wires),
                required=required,
                nullable=is_nullable(prop, self.schemas) or body.mode in prop.get("x-wo-nullable-in", ()),
                positional=wire in identify,
                doc=description_in(prop, body.mode, self.schemas),
                deprecated=prop.get("deprecated", False),
            )
            for wire, prop, required in properties_in(self.schemas[body.schema], body.mode)
            if wire not in given
        ]

    def _result(self, node: Mapping[str, Any], paging: spec.Paging | None) -> Result:
        response, media_type, schema = _success(node)
        if schema is None:
            return Result(None)
        if not _is_json(media_type):
            text = media_type.startswith("text/")
            return Result(Scalar("str" if text else "bytes"), accept=media_type.partition(";")[0].strip())
        whole = type_of(schema, self.schemas, "read", self.wires)
        if paging is not None:
            place = paging.items if "*" in paging.items else f"{paging.items}/*"
            item = follow(schema, place, self.schemas)
            if item is None:
                raise self._error("paging-items", f"x-wo-paging.items leads nowhere: {paging.items}", node)
            return Result(type_of(item, self.schemas, "read", self.wires), whole)
        given = response.get("x-wo-unwrap")
        if given is None:
            return Result(whole)
        tried = places(given)
        inner = follow(schema, tried[0], self.schemas)
        if inner is None:
            raise self._error("unwrap-nowhere", f"x-wo-unwrap leads nowhere: {tried[0]}", node)
        return Result(type_of(inner, self.schemas, "read", self.wires), whole, tried)

    def _webhooks(self) -> Iterator[Webhook]:
        """Messages with a JSON object as their body."""
        for event, item in self.tree.get("webhooks", {}).items():
            node = item.get("post", {})
            for media in node.get("requestBody", {}).get("content", {}).values():
                name = ref_name(media.get("schema", {}))
                if name is not None and is_object(self.schemas[name]):
                    yield Webhook(event, name, node.get("summary", ""), sources_of(node, self.sources))
                    break

    # -- enums, names ------------------------------------------------------------------------------------------------

    def _enum(self, name: str, schema: Schema) -> Enum:
        values = enum_values(schema)
        given = schema.get("x-wo-enum-names")
        names: tuple[str, ...] = tuple(given) if given else distinct(member_name(value) for value in values)
        base: Literal["str", "int"] = "int" if all(isinstance(value, int) for value in values) else "str"
        members = tuple(zip(names, values, strict=True))
        return Enum(name, base, members, schema.get("description", ""))

    def _without_clashes(self, operations: list[OneOperation]) -> tuple[OneOperation, ...]:
        first = operations[0]
        self._no_clash((operation.name for operation in operations), f"methods of {first.resource}", first.pointer)
        return tuple(operations)

    def _no_clash(self, names: Iterator[str], of: str, pointer: str) -> None:
        seen: set[str] = set()
        for name in names:
            if name in seen:
                place = self.bundle.origin(pointer)
                hint = "give one of them another x-wo-python-name (or x-wo-method)"
                raise SpecError((Diagnostic(place, "name-clash", f"two {of} are called {name}", hint, pointer),))
            seen.add(name)

    def _error(self, code: str, message: str, node: Mapping[str, Any]) -> SpecError:
        pointer = next(
            f"/paths/{path.replace('~', '~0').replace('/', '~1')}/{method}"
            for path, item in self.tree["paths"].items()
            for method in item
            if item[method] is node
        )
        return SpecError((Diagnostic(self.bundle.origin(pointer), code, message, pointer=pointer),))


def _resource_path(given: str | None, tag: str) -> str:
    """Where users find an operation: the tag is one name, the key may be a path."""
    if given is None:
        return as_identifier(tag, fallback="resource")
    return ".".join(as_identifier(step, fallback="resource") for step in given.split("."))


def _argument_name(parameter: Mapping[str, Any]) -> str:
    given = parameter.get("x-wo-python-name", "")
    return as_identifier(parameter["name"], given, reserved=_OWN_NAMES, fallback="parameter")


def _copies(body: Schema, mode: Mode, parameters: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """The properties of a body that repeat a parameter of the same operation."""
    arguments = {each["name"]: _argument_name(each) for each in parameters if each["in"] in ("path", "query")}
    for wire, prop, _ in properties_in(body, mode):
        if prop.get("x-wo-copy-from-parameter") in arguments:
            yield wire, field_name(wire, prop.get("x-wo-python-name", "")), arguments[prop["x-wo-copy-from-parameter"]]


def _merged(shared: Sequence[Mapping[str, Any]], own: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """A path's parameters and an operation's; the operation's win."""
    merged = {(parameter["in"], parameter["name"]): parameter for parameter in (*shared, *own)}
    return list(merged.values())


def _success(node: Mapping[str, Any]) -> tuple[Mapping[str, Any], str, Schema | None]:
    """The response that holds the result, its media type and schema: the first 2xx with JSON, or else with any body."""
    responses = node.get("responses", {})
    bodies = [
        (responses[status], media_type, media.get("schema", {}))
        for status in sorted(responses)
        if status.startswith("2") or (status == "default" and len(responses) == 1)
        for media_type, media in responses[status].get("content", {}).items()
    ]
    none: tuple[Mapping[str, Any], str, Schema | None] = ({}, "", None)
    return next((body for body in bodies if _is_json(body[1])), bodies[0] if bodies else none)


def _is_json(media_type: str) -> bool:
    return "json" in media_type or media_type == "*/*"


def _paging(node: Mapping[str, Any] | None) -> spec.Paging | None:
    if node is None:
        return None
    items, *others = places(node["items"])
    more: dict[str, Any] = {
        "item_pointers": tuple(place.partition("/*")[2] for place in others),
        "single_item_as_list": node.get("lone-item", False),
    }
    match node["style"]:
        case "cursor":
            return spec.CursorPaging(items, node["parameter"], node["cursor"], node.get("more"), **more)
        case "page":
            pages, page = places(node["pages"]), places(node.get("page", ()))
            more["until_empty"] = node.get("until-empty", False)
            return spec.PagePaging(items, node["parameter"], pages, page, **more)
        case "offset":
            return spec.OffsetPaging(items, node["parameter"], node["next"], **more)
        case _:
            return spec.NextUrlPaging(items, node["next"], **more)
