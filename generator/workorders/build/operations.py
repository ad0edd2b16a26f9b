"""Bundle -> Api: the operations of a bundled spec, with every default of the spec language filled in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, Literal, cast

from workorders_runtime import spec

from workorders.build import client as build_client
from workorders.build.types import type_of
from workorders.diagnostics import Diagnostic, SpecError
from workorders.ir.api import (
    Api,
    Argument,
    BodyUse,
    Enum,
    ListType,
    MapType,
    ModelType,
    Operation,
    Resource,
    Result,
    Scalar,
    Type,
    UnionType,
    Webhook,
)
from workorders.ir.bundle import Bundle
from workorders.ir.names import (
    argument_name,
    distinct,
    field_name,
    member_name,
    method_name,
    resource_class,
    resource_path,
)
from workorders.openapi.semantics import keys, navigation, provenance
from workorders.openapi.semantics.client import resource_descriptions, token_places, wire_formats
from workorders.openapi.semantics.media_types import encoding, essence, is_text
from workorders.openapi.semantics.multipart import Part, part
from workorders.openapi.semantics.navigation import Located, TreeSource
from workorders.openapi.semantics.operations import (
    Body,
    OperationNode,
    Paging,
    RequestBody,
    called_operations,
    client_option,
    pointers,
    webhooks,
)
from workorders.openapi.semantics.parameters import style_of
from workorders.openapi.semantics.schemas import (
    REFERENCE_PREFIX,
    Constant,
    Schema,
    accepts_null,
    component_schemas,
    constant,
    description_in,
    enum_names,
    enum_values,
    is_enum,
    is_nullable,
    is_object,
    properties_in,
    python_name,
    ref_name,
    renamed_from,
    resolve,
    types,
)
from workorders.openapi.semantics.security import requirements_of
from workorders.openapi.url_templates import template_parameters
from workorders.openapi.values import as_mapping

_STYLES: Final[Mapping[str, spec.Style]] = {"spaceDelimited": "space", "pipeDelimited": "pipe", "deepObject": "deep"}
_TYPE_OF_BYTES: Final = (
    "Its media type is that of a file's name, else ``application/octet-stream``; "
    "``extra_headers`` with ``Content-Type`` gives another."
)
_PREFIXED: Final[Mapping[tuple[str, bool], spec.Style]] = {
    ("matrix", False): "matrix",
    ("matrix", True): "matrix-repeat",
    ("label", False): "label",
    ("label", True): "label-repeat",
}


def build(bundle: Bundle) -> Api:
    """Build the API of a linted, bundled spec.

    Raises:
        SpecError: Two names of the Python API clash, or a pointer leads to nothing.
    """
    return _Builder(bundle).api()


class _Builder:
    """Holds what every step looks up. Has no state of its own."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.tree = bundle.tree
        self.source = TreeSource(bundle.tree)
        self.schemas = component_schemas(bundle.tree)
        self.source_index = provenance.source_index(bundle.tree)
        self.wires = wire_formats(bundle.tree)
        self.credential_indexes = build_client.credential_indexes(bundle)

    def api(self) -> Api:
        client = build_client.client(self.bundle)
        by_resource: dict[str, list[Operation]] = {}
        for node in called_operations(self.source):
            operation = self._operation(node)
            by_resource.setdefault(operation.resource, []).append(operation)
        docs = {resource_path("", tag["name"]): tag.get("description", "") for tag in self.tree.get("tags", ())}
        docs.update({resource_path(name, ""): doc for name, doc in resource_descriptions(self.tree).items()})
        resources = tuple(
            Resource(
                path,
                resource_class(path.rpartition(".")[2], client.class_name),
                docs.get(path) or docs.get(path.rpartition(".")[2], ""),
                self._without_clashes(operations),
            )
            for path, operations in by_resource.items()
        )
        enums = tuple(self._enum(name, schema) for name, schema in self.schemas.items() if is_enum(schema))
        return Api(client, resources, enums, tuple(self._unions()), tuple(self._webhooks()), self.schemas)

    def _unions(self) -> Iterator[UnionType]:
        for name, schema in self.schemas.items():
            if not is_enum(schema) and not is_object(schema):
                kind = type_of({"$ref": REFERENCE_PREFIX + name}, self.schemas, "read", self.wires)
                if isinstance(kind, UnionType):
                    yield kind

    # -- operations ---------------------------------------------------------------------------------------------------

    def _operation(self, operation: OperationNode) -> Operation:
        node = operation.value
        body = self._body(operation)
        options = (client_option(parameter.value) for parameter in operation.parameters)
        return Operation(
            id=operation.id,
            resource=resource_path(operation.resource_key, operation.tag),
            name=method_name(operation.method_key),
            method=operation.method.upper(),
            path=operation.path,
            summary=node.get("summary", ""),
            description=node.get("description", ""),
            safety=cast("spec.Safety", operation.safety),
            arguments=self._arguments(operation, body),
            common=tuple(option for option in options if option is not None),
            constants=tuple(self._constants(operation)),
            body=body,
            result=self._result(operation),
            paging=None if operation.paging is None else self._paging(operation, operation.paging),
            statuses=operation.error_statuses,
            auth=self._auth(operation),
            token_in=token_places(self.bundle.tree, operation.value) or (),
            servers=operation.own_servers,
            idempotency_key=operation.idempotency_key,
            rate_limit=build_client.rate_limit(operation.limit) if operation.limit else None,
            cost=operation.cost,
            deprecated=node.get("deprecated", False),
            renamed_from=method_name(operation.renamed_from) if operation.renamed_from else "",
            sources=provenance.sources_of(node, self.source_index),
            confidence=provenance.confidence(node),
            pointer=operation.location.pointer,
        )

    def _auth(self, operation: OperationNode) -> bool | tuple[int, ...]:
        """Return whether the operation needs credentials, or which alternatives it accepts: no credentials last."""
        required = requirements_of(operation)
        if self.credential_indexes is None or not required:
            return bool(required)
        return tuple(self.credential_indexes[each] for each in sorted(required, key=lambda each: not each))

    def _arguments(self, operation: OperationNode, body: BodyUse | None) -> tuple[Argument, ...]:
        """Order the arguments: the path's parameters, what else identifies the object, the required, the optional."""
        positional = operation.positional
        path = template_parameters(operation.path)
        arguments = [
            self._parameter(parameter.value, positional)
            for parameter in operation.parameters
            if operation.is_argument(parameter)
        ]
        arguments += self._body_arguments(operation.request, body, positional)
        copied = {wire for wire, _, _ in body.copies} if body is not None else set[str]()
        arguments = [
            (
                replace(each, doc=f"{each.doc} Also sent in the body.".strip())
                if each.place == "path" and each.wire in copied
                else each
            )
            for each in arguments
        ]

        def rank(argument: Argument) -> tuple[int, int]:
            if argument.place == "path":
                return 0, path.index(argument.wire) if argument.wire in path else 0
            if argument.positional:
                return 1, positional.index(argument.wire) if argument.wire in positional else 0
            return (2, 0) if argument.required else (3, 0)

        ordered = sorted(arguments, key=rank)
        what = f"arguments of {operation.id}"
        self._check_clashes((argument.name for argument in ordered), what, operation.location.pointer)
        return tuple(ordered)

    def _constants(
        self, operation: OperationNode
    ) -> Iterator[tuple[Literal["path", "query", "header", "cookie"], str, Any]]:
        """Yield the parameters that are required and have one value: they are sent, and are no arguments."""
        for parameter in operation.parameters:
            found = operation.fixed_value(parameter)
            if found is not None and client_option(parameter.value) is None:
                yield parameter.value["in"], parameter.value["name"], found.value

    def _default(self, parameter: Mapping[str, Any]) -> Constant | None:
        """Return the only value that a required parameter has so far."""
        return constant(as_mapping(parameter.get("schema")), self.schemas) if parameter.get("required") else None

    def _api_default(self, schema: Schema) -> spec.JsonScalar:
        """Return what the API reads if a value is not given, if the spec says so and the value is plain."""
        found = resolve(schema, self.schemas).get("default")
        return found if isinstance(found, str | int | float) and found != "" else None

    def _parameter(self, parameter: Mapping[str, Any], positional: Sequence[str]) -> Argument:
        place = parameter["in"]
        value_type = type_of(as_mapping(parameter.get("schema")), self.schemas, "create", self.wires)
        is_positional = place == "path" or parameter["name"] in positional
        only = None if is_positional else self._default(parameter)
        return Argument(
            name=_parameter_name(parameter),
            wire=parameter["name"],
            place=place,
            type=value_type,
            required=parameter.get("required", False) and only is None,
            nullable=False,
            positional=is_positional,
            doc=_with_default(parameter.get("description", ""), only),
            default=None if only is None else only.value,
            style=_style(parameter, value_type),
            reserved=parameter.get("allowReserved", False),
            api_default=self._api_default(as_mapping(parameter.get("schema"))),
            deprecated=parameter.get("deprecated", False),
            renamed_from=_earlier_name(parameter),
        )

    def _body(self, operation: OperationNode) -> BodyUse | None:
        request = operation.request
        sent = None if request is None else request.first
        if request is None or sent is None:
            return None
        schema = self._follow(sent.schema, request.unwrap)
        name = ref_name(schema)
        target = resolve(schema, self.schemas)
        has_fields = name is not None and is_object(target) and encoding(sent.media_type) != "raw"
        properties = list(properties_in(target, request.mode)) if has_fields else []
        paged = None if operation.paging is None else operation.paging.body_field(operation)
        first = None if operation.paging is None else operation.paging.first
        return BodyUse(
            schema=name if has_fields else None,
            mode=request.mode,
            encoding=encoding(sent.media_type),
            content_type=sent.media_type,
            wrap=request.unwrap,
            required=request.value.get("required", False),
            constants=tuple(
                (wire, found.value)
                for wire, prop, required in properties
                if required and (found := constant(prop, self.schemas)) is not None and not found.is_open
            )
            + (() if paged is None or first is None else ((paged, first),)),
            reserved=() if paged is None else (paged,),
            copies=tuple(_copies(properties, operation)),
            parts=self._parts(sent, [prop[:2] for prop in properties], wrapped=bool(request.unwrap)),
            deep=tuple(wire for wire, how in sent.encoding.items() if as_mapping(how).get("style") == "deepObject"),
        )

    def _parts(
        self, sent: Body, properties: Iterable[tuple[str, Schema]], *, wrapped: bool
    ) -> tuple[tuple[str, Part], ...]:
        """Return the parts of a multipart body."""
        if encoding(sent.media_type) != "multipart" or wrapped:
            return ()
        location = sent.schema.location / "properties"
        return tuple(
            (wire, part(self.source, Located(prop, location / wire), as_mapping(sent.encoding.get(wire))))
            for wire, prop in properties
        )

    def _body_arguments(
        self, request: RequestBody | None, body: BodyUse | None, positional: Sequence[str]
    ) -> list[Argument]:
        if body is None or request is None or request.first is None:
            return []
        if body.schema is None:
            schema = request.first.schema.value
            value_type = type_of(schema, self.schemas, body.mode, self.wires)
            if body.encoding == "raw":
                value_type = Scalar("str" if is_text(body.content_type) else "StreamContent")
            doc = request.value.get("description", "The body of the request.")
            if "*" in body.content_type:
                doc = f"{doc} {_TYPE_OF_BYTES}"
            nullable = body.encoding != "raw" and is_nullable(schema, self.schemas)
            return [Argument("body", "", "body", value_type, body.required, nullable, False, doc)]
        files = {wire: found for wire, found in body.parts if found.is_file}
        filled_in = {wire for wire, _ in body.constants} | {*body.reserved} | {wire for wire, _, _ in body.copies}
        return [
            Argument(
                name=argument_name(wire, python_name(prop)),
                wire=wire,
                field=field_name(wire, python_name(prop)),
                place="file" if wire in files else "body",
                type=_file_type(files[wire]) if wire in files else type_of(prop, self.schemas, body.mode, self.wires),
                required=required and (wire in positional or constant(prop, self.schemas) is None),
                nullable=wire not in files and accepts_null(prop, body.mode, self.schemas),
                positional=wire in positional,
                api_default=self._api_default(prop) if body.mode == "create" else None,
                doc=_with_default(
                    description_in(prop, body.mode, self.schemas),
                    constant(prop, self.schemas) if required and wire not in positional else None,
                ),
                deprecated=prop.get("deprecated", False),
                renamed_from=_earlier_name(prop),
            )
            for wire, prop, required in properties_in(self.schemas[body.schema], body.mode)
            if wire not in filled_in
        ]

    def _result(self, operation: OperationNode) -> Result:
        result = self._result_of_body(operation)
        header = operation.result_header
        empty = [
            each.status
            for each in operation.successes
            if not each.bodies and result.type is not None and (header is None or each.status != header[0].status)
        ]
        if operation.paging is None and operation.response("304") is not None:
            empty.append("304")
        statuses = tuple(int(status) for status in empty if status.isdigit())
        nullable = result.nullable or (bool(statuses) and operation.paging is None)
        return replace(result, nullable=nullable, empty=statuses, is_versioned=operation.is_versioned)

    def _result_of_body(self, operation: OperationNode) -> Result:
        if (found := operation.result_header) is not None:
            response, name = found
            header = response.header(name) or {}
            kind = type_of(as_mapping(header.get("schema")), self.schemas, "read", self.wires)
            return Result(kind, unwrap=response.unwrap[:1], nullable=not header.get("required", False))
        result = operation.result_body
        if result is None:
            return Result(None)
        response, body = result
        if (content := operation.kind_of(body)) != "JSON":
            return Result(Scalar("str" if content == "text" else "bytes"), accept=essence(body.media_type))
        whole = type_of(body.schema.value, self.schemas, "read", self.wires)
        if operation.paging is not None:
            item = self._pointed_to(operation, body.schema, operation.paging.item_pointer, "paging", keys.PAGING)
            return Result(type_of(item, self.schemas, "read", self.wires), whole)
        if not response.unwrap:
            return Result(whole, nullable=is_nullable(body.schema.value, self.schemas))
        inner = self._pointed_to(operation, body.schema, response.unwrap[0], "unwrap", keys.UNWRAP)
        kind = type_of(inner, self.schemas, "read", self.wires)
        is_list, nullable = isinstance(kind, ListType), is_nullable(inner, self.schemas)
        return Result(kind, whole, response.unwrap, nullable=nullable and not is_list, null_list=nullable and is_list)

    def _paging(self, operation: OperationNode, paging: Paging) -> spec.Paging:
        node, result = paging.value, operation.result_body
        nullable = result is not None and accepts_null(
            self._follow(result[1].schema, paging.list_pointer), "read", self.schemas
        )
        pointer, *others = paging.items
        items = spec.Items(
            pointer,
            tuple(each.partition("/*")[2] for each in others),
            single_item_as_list=paging.lone_item,
            nullable=nullable or paging.lone_item,
            optional=node.get("optional", False),
        )
        total, name, more = pointers(node.get("total")), paging.parameter or "", node.get("more")
        until: spec.Until = node.get("until", "")
        match node["style"]:
            case "cursor":
                number = "integer" in types(self._paged_field(operation, paging))
                return spec.CursorPaging(items, name, node["cursor"], more, total, number, paging.first)
            case "page":
                pages, page = pointers(node.get("pages")), pointers(node.get("page"))
                first, send_first = paging.first_number, paging.is_sent_first(operation)
                return spec.PagePaging(items, name, pages, page, first, until, total, more, send_first)
            case "offset":
                first, send_first = paging.first_number, paging.is_sent_first(operation)
                return spec.OffsetPaging(items, name, node.get("next"), total, more, until, first, send_first)
            case _:
                return spec.NextUrlPaging(items, node["next"], total, node.get("other-path", False))

    def _paged_field(self, operation: OperationNode, paging: Paging) -> Schema:
        """Return the schema of the value in the body of a request that says where a list continues."""
        body = None if operation.request is None else operation.request.first
        if body is None or not paging.in_body:
            return {}
        return resolve(self._follow(body.schema, paging.parameter or ""), self.schemas)

    def _webhooks(self) -> Iterator[Webhook]:
        """Yield the messages whose body is an object with properties."""
        seen: set[str] = set()
        for node in webhooks(self.source):
            body = None if node.request is None else node.request.json_body()
            name = None if body is None else ref_name(body.schema.value)
            if node.path not in seen and name is not None and is_object(self.schemas[name]):
                seen.add(node.path)
                sources = provenance.sources_of(node.value, self.source_index)
                assumed = provenance.is_assumed(node.value) or provenance.is_assumed(self.schemas[name])
                yield Webhook(node.path, name, node.value.get("summary", ""), sources, assumed)

    # -- pointers -----------------------------------------------------------------------------------------------------

    def _follow(self, schema: Located, pointer: str) -> Schema:
        inner = navigation.follow(self.source, schema, pointer)
        return {} if inner is None else inner.value

    def _pointed_to(self, operation: OperationNode, schema: Located, pointer: str, code: str, key: str) -> Schema:
        inner = navigation.follow(self.source, schema, pointer)
        if inner is None:
            location = self.bundle.origin(operation.location.pointer)
            message = f"{key} points to a value that does not exist: {pointer}"
            raise SpecError((Diagnostic(location, code, message, pointer=operation.location.pointer),))
        return inner.value

    # -- enums, names -------------------------------------------------------------------------------------------------

    def _enum(self, name: str, schema: Schema) -> Enum:
        values = enum_values(schema)
        names = enum_names(schema) or distinct(member_name(value) for value in values)
        base: Literal["str", "int"] = "int" if all(isinstance(value, int) for value in values) else "str"
        return Enum(name, base, tuple(zip(names, values, strict=True)), schema.get("description", ""))

    def _without_clashes(self, operations: list[Operation]) -> tuple[Operation, ...]:
        first = operations[0]
        names = [operation.name for operation in operations]
        names += [operation.renamed_from for operation in operations if operation.renamed_from]
        self._check_clashes(names, f"methods of {first.resource}", first.pointer)
        return tuple(operations)

    def _check_clashes(self, names: Iterable[str], what: str, pointer: str) -> None:
        seen: set[str] = set()
        for name in names:
            if name in seen:
                hint = f"give one of them another {keys.PYTHON_NAME} (or {keys.METHOD})"
                location = self.bundle.origin(pointer)
                raise SpecError((Diagnostic(location, "name-clash", f"two {what} are called {name}", hint, pointer),))
            seen.add(name)


def _with_default(doc: str, only: Constant | None) -> str:
    return doc if only is None else f"{doc} Sent as {only.value!r} by default.".strip()


def _style(parameter: Mapping[str, Any], kind: Type) -> spec.Style:
    """Return how the value of a parameter is written."""
    style, explode = style_of(parameter)
    if "content" in parameter:
        return "json"
    if (style, explode) in _PREFIXED:
        return _PREFIXED[style, explode]
    if not _may_be(kind, (ListType, MapType, ModelType)):
        return "repeat"
    if parameter["in"] == "query" and explode and style != "deepObject":
        return "repeat"
    if explode and style == "simple" and _may_be(kind, (MapType, ModelType)):
        return "comma-repeat"
    return _STYLES.get(style, "comma")


def _may_be(kind: Type, wanted: type[Type] | tuple[type[Type], ...]) -> bool:
    """Whether a value may be of one of several kinds."""
    if isinstance(kind, UnionType):
        return any(_may_be(member, wanted) for member in kind.members)
    return isinstance(kind, wanted)


def _file_type(part: Part) -> Type:
    file = Scalar("FileContent")
    return ListType(file) if part.is_list else file


def _earlier_name(node: Mapping[str, Any]) -> str:
    earlier = renamed_from(node)
    return argument_name(earlier) if earlier else ""


def _parameter_name(parameter: Mapping[str, Any]) -> str:
    return argument_name(parameter["name"], python_name(parameter), fallback="parameter")


def _copies(properties: Iterable[tuple[str, Schema, bool]], operation: OperationNode) -> Iterator[tuple[str, str, str]]:
    """Yield the properties of a body that repeat a parameter of the same operation."""
    for wire, prop, _ in properties:
        parameter = operation.copied_parameter(wire, Located(prop, operation.location / "requestBody" / wire))
        if parameter is not None:
            yield wire, field_name(wire, python_name(prop)), _parameter_name(parameter.value)
