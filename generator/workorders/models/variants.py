"""Api -> ModelVariants: one declaration, three models. Which classes exist, their names, and the schema of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final, TypeAlias

from workorders.diagnostics import Diagnostic, SourceLocation, SpecError
from workorders.ir.api import Api, EnumType, ListType, MapType, Mode, ModelType, Operation, Type, UnionType
from workorders.ir.names import field_name
from workorders.ir.variants import ModelVariant, ModelVariants, Position
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.schemas import (
    Schema,
    Schemas,
    additional_properties,
    class_stem,
    description_in,
    inner_schemas,
    is_enum,
    is_file,
    is_nullable,
    is_object,
    nullable_modes,
    properties_in,
    python_name,
    ref_name,
    resolve,
    union_members,
    wire_alias,
)

_WRITING: Final[tuple[Mode, ...]] = ("create", "update")
_LIMITS: Final = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
)
_SUFFIX: Final[Mapping[Mode, str]] = {"read": "", "create": "Create", "update": "Update"}


def model_variants(
    api: Api, package: str, wires: Mapping[str, str], where: Callable[[str], SourceLocation]
) -> ModelVariants:
    """Find every class the operations need, name it and cut its schema to its mode.

    Args:
        api: What the spec describes.
        package: Import name of the package.
        wires: Wire formats of date-times that say none of their own.
        where: Where a pointer into the spec stands, for messages.

    Raises:
        SpecError: Two classes would have the same name.
    """
    uses = _uses(api)
    differing = _differing(api.schemas, wires)
    names: dict[tuple[str, Mode, Position], str] = {
        (schema, mode, position): _class_name(schema, mode, position, api.schemas, uses, differing)
        for schema, mode, position in uses
    }
    _no_clash(names, api, where)
    projector = _SchemaProjector(api.schemas, names, package, wires)
    found: dict[str, ModelVariant] = {}
    for (schema, mode, position), resources in uses.items():
        name = names[schema, mode, position]
        if name in found:
            reach = tuple(dict.fromkeys((*found[name].resources, *resources)))
            found[name] = replace(found[name], position=position, resources=reach)
        else:
            found[name] = projector.variant(schema, mode, position, resources)
    order = {name: index for index, name in enumerate(api.schemas)}
    classes = sorted(found.values(), key=lambda use: (order[use.schema], use.mode, use.position))
    return ModelVariants(
        read=tuple(use for use in classes if use.mode == "read"),
        write=tuple(use for use in classes if use.mode != "read"),
        enums=tuple(_enums_reached(api, classes)),
        names=names,
    )


# -- what is used where ---------------------------------------------------------------------------------------------

_Uses: TypeAlias = dict[tuple[str, Mode, Position], tuple[str, ...]]


def _uses(api: Api) -> _Uses:
    found: _Uses = {}
    for operation in api.operations:
        for schema, mode, place in _roots(operation):
            _reach(api.schemas, schema, mode, place, operation.module, found)
    for webhook in api.webhooks:
        _reach(api.schemas, webhook.schema, "read", "nested", "webhooks", found)
    return found


def _roots(operation: Operation) -> Iterator[tuple[str, Mode, Position]]:
    for kind in (operation.result.type, operation.result.envelope):
        for schema in _models_in(kind):
            yield schema, "read", "nested"
    if operation.body is None:
        return
    if operation.body.schema is not None:
        yield operation.body.schema, operation.body.mode, "body"
    else:
        for argument in operation.arguments:
            if argument.place == "body":
                for schema in _models_in(argument.type):
                    yield schema, operation.body.mode, "nested"


def _models_in(kind: Type | None) -> Iterator[str]:
    match kind:
        case ModelType(schema):
            yield schema
        case ListType(item) | MapType(item):
            yield from _models_in(item)
        case UnionType(members):
            for member in members:
                yield from _models_in(member)
        case _:
            return


def _reach(schemas: Schemas, schema: str, mode: Mode, place: Position, resource: str, found: _Uses) -> None:
    waiting: list[tuple[str, Mode, Position]] = [(schema, mode, place)]
    while waiting:
        key = waiting.pop()
        known = found.get(key, ())
        if resource in known:
            continue
        found[key] = (*known, resource)
        name, _, _ = key
        for _, prop, _ in properties_in(schemas[name], mode):
            waiting.extend((child, mode, "nested") for child in _references(prop, schemas))


def _references(node: Schema, schemas: Schemas, inside: frozenset[str] = frozenset()) -> Iterator[str]:
    """Components with properties that a schema mentions, looking through those that only rename something."""
    name = ref_name(node)
    if name is not None:
        if is_object(schemas[name]):
            yield name
        elif name not in inside:
            yield from _references(schemas[name], schemas, inside | {name})
        return
    for child in _children(node):
        yield from _references(child, schemas, inside)


def _children(node: Schema) -> Iterator[Schema]:
    return (member.schema for member in inner_schemas(node))


def _enums_reached(api: Api, classes: Iterable[ModelVariant]) -> Iterator[str]:
    reached: set[str] = set()

    def look(node: Schema) -> None:
        name = ref_name(node)
        if name is not None:
            target = api.schemas[name]
            if is_enum(target):
                reached.add(name)
            elif not is_object(target):
                look(target)
        for child in _children(node):
            look(child)

    for use in classes:
        for _, prop, _ in properties_in(api.schemas[use.schema], use.mode):
            look(prop)
    for operation in api.operations:
        for kind in (operation.result.type, *(argument.type for argument in operation.arguments)):
            reached.update(_enums_in(kind))
    yield from (enum.schema for enum in api.enums if enum.schema in reached)


def _enums_in(kind: Type | None) -> Iterator[str]:
    match kind:
        case EnumType(schema):
            yield schema
        case ListType(item) | MapType(item):
            yield from _enums_in(item)
        case UnionType(members):
            for member in members:
                yield from _enums_in(member)
        case _:
            return


# -- names ----------------------------------------------------------------------------------------------------------


def _no_clash(
    names: Mapping[tuple[str, Mode, Position], str], api: Api, where: Callable[[str], SourceLocation]
) -> None:
    owners: dict[str, str] = {}
    for enum in api.enums:
        owners |= {enum.schema: enum.schema, f"{enum.schema}Like": enum.schema}
    problems: list[Diagnostic] = []
    for (schema, _, _), name in names.items():
        other = owners.setdefault(name, schema)
        if other != schema:
            pointer = f"/components/schemas/{schema}"
            message = f"{schema} and {other} would both give a class {name}"
            hint = f"rename one of them, or give it an {keys.PYTHON_NAME}"
            problems.append(Diagnostic(where(pointer), "name-clash", message, hint, pointer))
    if problems:
        raise SpecError(tuple(dict.fromkeys(problems)))


def _differing(schemas: Schemas, wires: Mapping[str, str]) -> frozenset[str]:
    """Schemas whose create and update forms are not the same, themselves or further down."""

    def shape(name: str, mode: Mode) -> list[tuple[object, ...]]:
        return [
            (wire, required, mode in nullable_modes(prop), wire_alias(prop, mode, wires))
            for wire, prop, required in properties_in(schemas[name], mode)
        ]

    differing = {
        name for name in schemas if is_object(schemas[name]) and shape(name, "create") != shape(name, "update")
    }
    grew = True
    while grew:
        grew = False
        for name, schema in schemas.items():
            if name in differing or not is_object(schema):
                continue
            children = {child for _, prop, _ in properties_in(schema, "create") for child in _references(prop, schemas)}
            if children & differing:
                differing.add(name)
                grew = True
    return frozenset(differing)


def _class_name(
    schema: str, mode: Mode, place: Position, schemas: Schemas, uses: _Uses, differing: frozenset[str]
) -> str:
    stem: str = class_stem(schemas[schema], schema)
    if mode == "read":
        return stem
    read = (schema, "read", "nested") in uses
    modes = [other for other in _WRITING if (schema, other, place) in uses]
    if place == "body":
        alone = sum(each[0] == schema for each in uses) == 1 and bool(python_name(schemas[schema]))
        if alone and not _is_shared(stem, schema, schemas):
            return stem
        if not read and len(modes) == 1 and stem.endswith(("Create", "Update", "Request")):
            return stem
        return stem + _SUFFIX[mode]
    if not read and stem.endswith("Input"):
        return stem
    if len(modes) == 2 and schema in differing:
        return f"{stem}{_SUFFIX[mode]}Input"
    return f"{stem}Input"


def _is_shared(stem: str, schema: str, schemas: Schemas) -> bool:
    return any(class_stem(node, name) == stem for name, node in schemas.items() if name != schema)


# -- schemas for the model generator --------------------------------------------------------------------------------


class _SchemaProjector:
    """Cuts a schema to a mode, and drops every key that is not about types."""

    def __init__(
        self, schemas: Schemas, names: Mapping[tuple[str, Mode, Position], str], package: str, wires: Mapping[str, str]
    ) -> None:
        self.schemas = schemas
        self.names = names
        self.package = package
        self.wires = wires

    def variant(self, schema: str, mode: Mode, position: Position, resources: tuple[str, ...]) -> ModelVariant:
        """The class of a schema in a mode."""
        properties: dict[str, Any] = {}
        names: dict[str, str] = {}
        docs: dict[str, str] = {}
        required: list[str] = []
        for wire, prop, needed in properties_in(self.schemas[schema], mode):
            if is_file(resolve(prop, self.schemas)):
                continue  # a part of its own in a multipart body
            node = self._node(prop, mode, frozenset())
            if mode in nullable_modes(prop) and not is_nullable(prop, self.schemas):
                node = _with_null(node)
            properties[wire] = node
            names[wire] = field_name(wire, python_name(prop))
            docs[wire] = description_in(prop, mode, self.schemas)
            if needed:
                required.append(wire)
        return ModelVariant(
            name=self.names[schema, mode, position],
            schema=schema,
            mode=mode,
            position=position,
            resources=resources,
            schema_node={"type": "object", "properties": properties, "required": required},
            doc=self.schemas[schema].get("description", ""),
            field_names=names,
            field_docs=docs,
        )

    def _node(self, node: Schema, mode: Mode, inside: frozenset[str]) -> dict[str, Any]:
        name = ref_name(node)
        if name is not None:
            target = self.schemas[name]
            if is_object(target):
                return {"$ref": f"#/components/schemas/{self.names[name, mode, 'nested']}"}
            if is_enum(target):
                reference = {"$ref": f"#/components/schemas/{name}"}
                return _with_null(reference) if is_nullable(target, self.schemas) else reference
            return {} if name in inside else self._node(target, mode, inside | {name})
        if members := union_members(node, with_null=True):
            return {"anyOf": [self._node(member.schema, mode, inside) for member in members]}
        cut: dict[str, Any] = {key: node[key] for key in ("type", "const") if key in node}
        if mode != "read":
            cut.update({key: node[key] for key in _LIMITS if key in node})
        alias = wire_alias(node, mode, self.wires)
        if alias is not None:
            cut["customTypePath"] = f"workorders_runtime.serialization.wire_types.{alias}"
        elif node.get("format") == "date":
            cut["format"] = "date"
        if "items" in node:
            cut["items"] = self._node(node["items"], mode, inside)
        extra = additional_properties(node)
        if extra:
            cut["additionalProperties"] = self._node(extra, mode, inside)
        return cut


def _with_null(node: dict[str, Any]) -> dict[str, Any]:
    if "type" in node:
        kinds: list[str] = [node["type"]] if isinstance(node["type"], str) else list(node["type"])
        return {**node, "type": [*kinds, "null"]}
    if "anyOf" in node:
        return {"anyOf": [*node["anyOf"], {"type": "null"}]}
    return {"anyOf": [node, {"type": "null"}]} if node else node
