"""Api -> ModelVariants: one declaration, three models. Which classes exist, their names, and the schema of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import replace
from functools import cache
from typing import Any, Final, TypeAlias

from workorders_runtime.spec import PARAMETER_TYPES

from workorders.diagnostics import Diagnostic, SourceLocation, SpecError
from workorders.ir.api import Api, EnumType, ListType, MapType, Mode, ModelType, Operation, Type, UnionType
from workorders.ir.names import field_name, numbered
from workorders.ir.variants import ModelVariant, ModelVariants, Position, TaggedUnion
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.discriminators import discriminator
from workorders.openapi.semantics.multipart import Part
from workorders.openapi.semantics.schemas import (
    LIMITS,
    REFERENCE_PREFIX,
    Schema,
    Schemas,
    additional_properties,
    class_stem,
    component_pointer,
    constant,
    description_in,
    float_constant,
    inner_schemas,
    is_enum,
    is_nullable,
    is_object,
    nullable_modes,
    properties_in,
    python_name,
    ref_name,
    renamed_from,
    rules_in,
    undeclared_properties,
    union_members,
    wire_alias,
)

_WRITING: Final[tuple[Mode, ...]] = ("create", "update")
_LIMITS: Final = tuple(dict.fromkeys(keyword for keywords in LIMITS.values() for keyword in keywords))
_Key: TypeAlias = tuple[str, Mode, Position]
"""What a class is made for: schema, mode and position."""
_SUFFIX: Final[Mapping[Mode, str]] = {"read": "", "create": "Create", "update": "Update"}


def model_variants(
    api: Api, package: str, wires: Mapping[str, str], origin: Callable[[str], SourceLocation]
) -> ModelVariants:
    """Find every class that the operations need, name it and reduce its schema to its mode.

    Args:
        api: The API.
        package: Import name of the package.
        wires: The client's default wire format of each ``format``.
        origin: Gives the line of a pointer into the bundle, for messages.

    Raises:
        SpecError: Two classes would have the same name.
    """
    usage = _usage(api)
    differing = _differing(api.schemas, wires)
    stems = Counter(class_stem(node, name) for name, node in api.schemas.items())
    uses = Counter(schema for schema, _, _ in usage)
    names: dict[_Key, str] = {
        (schema, mode, position): _class_name(schema, mode, position, api.schemas, usage, differing, stems, uses)
        for schema, mode, position in usage
    }
    if api.client.described:
        _check_clashes(names, api, origin)
    else:
        names = _numbered(names, api)
    projector = _SchemaProjector(
        api.schemas, names, package, wires, frozenset(_files(api)), frozenset(_shared_files(api))
    )
    variants: dict[str, ModelVariant] = {}
    for (schema, mode, position), resources in usage.items():
        name = names[schema, mode, position]
        if name in variants:
            all_resources = tuple(dict.fromkeys((*variants[name].resources, *resources)))
            variants[name] = replace(variants[name], position=position, resources=all_resources)
        else:
            variants[name] = projector.variant(schema, mode, position, resources)
    for name in {names[schema, "read", "nested"] for schema in _versioned(api)}:
        taken = {*variants[name].field_names.values(), *variants[name].earlier_names.values()}
        variants[name] = replace(variants[name], is_versioned="etag" not in taken)
    order = {name: index for index, name in enumerate(api.schemas)}
    classes = sorted(variants.values(), key=lambda each: (order[each.schema], each.mode, each.position))
    enums = tuple(_used_enums(api, classes))
    known = {*names.values(), *enums, *(f"{name}Like" for name in enums)}
    read = {schema for schema, mode, _ in names if mode == "read"}
    return ModelVariants(
        read=tuple(each for each in classes if each.mode == "read"),
        write=tuple(each for each in classes if each.mode != "read"),
        enums=enums,
        unions=tuple(
            union
            for union in api.unions
            if union.name not in known and {*_models_in(union)} <= read and {*_enums_in(union)} <= {*enums}
            if any(True for _ in _models_in(union))
        ),
        names=names,
    )


# -- usage ---------------------------------------------------------------------------------------------------------

_VariantUsage: TypeAlias = dict[_Key, tuple[str, ...]]
"""The resources that use each class."""


def _usage(api: Api) -> _VariantUsage:
    usage: _VariantUsage = {}

    @cache
    def children(name: str, mode: Mode) -> tuple[str, ...]:
        found = (_references(prop, api.schemas) for prop in _values_in(api.schemas[name], mode))
        return tuple(dict.fromkeys(child for each in found for child in each))

    for operation in api.operations:
        for schema, mode, position in _roots(operation):
            _add_usage(children, (schema, mode, position), operation.module, usage)
    for webhook in api.webhooks:
        _add_usage(children, (webhook.schema, "read", "nested"), "webhooks", usage)
    return usage


def _roots(operation: Operation) -> Iterator[_Key]:
    """Yield the schemas that an operation sends or returns itself."""
    for kind in (operation.result.type, operation.result.envelope):
        for schema in _models_in(kind):
            yield schema, "read", "nested"
    for argument in operation.arguments:
        if argument.place in PARAMETER_TYPES:
            for schema in _models_in(argument.type):
                yield schema, "create", "nested"
    if operation.body is None:
        return
    if operation.body.schema is not None:
        yield operation.body.schema, operation.body.mode, "body"
    else:
        for argument in operation.arguments:
            if argument.place == "body":
                for schema in _models_in(argument.type):
                    yield schema, operation.body.mode, "nested"


def _versioned(api: Api) -> Iterator[str]:
    """Yield the schemas of results whose responses say a version."""
    for operation in api.operations:
        kind = operation.result.type if operation.result.is_versioned else None
        members = kind.members if isinstance(kind, UnionType) else (kind,)
        yield from (each.schema for each in members if isinstance(each, ModelType))


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


def _add_usage(
    children: Callable[[str, Mode], Iterable[str]],
    root: _Key,
    resource: str,
    usage: _VariantUsage,
) -> None:
    """Add a schema and everything it refers to."""
    queue = [root]
    while queue:
        key = queue.pop()
        known = usage.get(key, ())
        if resource in known:
            continue
        usage[key] = (*known, resource)
        name, mode, _ = key
        queue.extend((child, mode, "nested") for child in children(name, mode))


def _values_in(schema: Schema, mode: Mode) -> Iterator[Schema]:
    """Yield the schemas of what an object may hold in a mode: its properties, and those it does not declare."""
    yield from (prop for _, prop, _ in properties_in(schema, mode))
    if (extra := undeclared_properties(schema)) is not None:
        yield extra


def _references(node: Schema, schemas: Schemas, inside: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield the components with properties that a schema refers to, directly or through aliases."""
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


def _used_enums(api: Api, classes: Iterable[ModelVariant]) -> Iterator[str]:
    used: set[str] = set()
    seen: set[str] = set()

    def visit(node: Schema) -> None:
        name = ref_name(node)
        if name is not None and name not in seen:
            seen.add(name)
            target = api.schemas[name]
            if is_enum(target):
                used.add(name)
            elif not is_object(target):
                visit(target)
        for child in _children(node):
            visit(child)

    for variant in classes:
        for prop in _values_in(api.schemas[variant.schema], variant.mode):
            visit(prop)
    for operation in api.operations:
        for kind in (operation.result.type, *(argument.type for argument in operation.arguments)):
            used.update(_enums_in(kind))
    yield from (enum.schema for enum in api.enums if enum.schema in used)


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


def _check_clashes(names: Mapping[_Key, str], api: Api, origin: Callable[[str], SourceLocation]) -> None:
    owners: dict[str, str] = {}
    for enum in api.enums:
        owners |= {enum.schema: enum.schema, f"{enum.schema}Like": enum.schema}
    diagnostics: list[Diagnostic] = []
    for (schema, _, _), name in names.items():
        other = owners.setdefault(name, schema)
        if other != schema:
            pointer = component_pointer(schema)
            message = f"{schema} and {other} would both become the class {name}"
            hint = f"rename one of them, or give it an {keys.PYTHON_NAME}"
            diagnostics.append(Diagnostic(origin(pointer), "name-clash", message, hint, pointer))
    if diagnostics:
        raise SpecError(tuple(dict.fromkeys(diagnostics)))


def _numbered(names: Mapping[_Key, str], api: Api) -> dict[_Key, str]:
    """Number the classes whose name another schema's class has: those that are sent, in the order of the schemas."""
    owners = {name: schema for (schema, mode, _), name in names.items() if mode == "read"}
    for enum in api.enums:
        owners |= {enum.schema: enum.schema, f"{enum.schema}Like": enum.schema}
    result: dict[_Key, str] = {}
    for key in sorted(names):
        result[key] = next(name for name in numbered(names[key]) if owners.setdefault(name, key[0]) == key[0])
    return {key: result[key] for key in names}


def _differing(schemas: Schemas, wires: Mapping[str, str]) -> frozenset[str]:
    """Return the schemas whose create and update models differ, themselves or in a nested object."""

    def shape(name: str, mode: Mode) -> list[tuple[object, ...]]:
        return [
            (wire, required, mode in nullable_modes(prop), wire_alias(prop, mode, wires))
            for wire, prop, required in properties_in(schemas[name], mode)
        ]

    objects = {name: schema for name, schema in schemas.items() if is_object(schema)}
    holders: dict[str, set[str]] = {}
    for name, schema in objects.items():
        for prop in _values_in(schema, "create"):
            for child in _references(prop, schemas):
                holders.setdefault(child, set()).add(name)
    queue = [name for name in objects if shape(name, "create") != shape(name, "update")]
    differing = set(queue)
    while queue:
        found = holders.get(queue.pop(), set()) - differing
        differing |= found
        queue.extend(found)
    return frozenset(differing)


def _class_name(
    schema: str,
    mode: Mode,
    position: Position,
    schemas: Schemas,
    usage: _VariantUsage,
    differing: frozenset[str],
    stems: Counter[str],
    uses: Counter[str],
) -> str:
    stem: str = class_stem(schemas[schema], schema)
    if mode == "read":
        return stem
    read = (schema, "read", "nested") in usage
    modes = [other for other in _WRITING if (schema, other, position) in usage]
    if position == "body":
        has_own_name = uses[schema] == 1 and bool(python_name(schemas[schema]))
        if has_own_name and stems[stem] == 1:
            return stem
        if not read and len(modes) == 1 and stem.endswith(("Create", "Update", "Request")):
            return stem
        return stem + _SUFFIX[mode]
    if not read and stem.endswith("Input"):
        return stem
    if len(modes) == 2 and schema in differing:
        return f"{stem}{_SUFFIX[mode]}Input"
    return f"{stem}Input"


# -- schemas for the model generator --------------------------------------------------------------------------------


def _files(api: Api) -> Iterator[tuple[str, Mode, str]]:
    """Yield the properties of multipart bodies that are files: schema, mode and wire name."""
    for schema, mode, parts in _bodies(api):
        for wire, part in parts.items():
            if part.is_file:
                yield schema, mode, wire


def _shared_files(api: Api) -> Iterator[tuple[str, Mode, str]]:
    """Yield the files that are text in a body of another type: schema, mode and wire name."""
    files = {*_files(api)}
    for schema, mode, parts in _bodies(api):
        for file in files:
            wire = file[2]
            if file[:2] == (schema, mode) and (wire not in parts or not parts[wire].is_file):
                yield file


def _bodies(api: Api) -> Iterator[tuple[str, Mode, dict[str, Part]]]:
    """Yield each body that is an object: schema, mode and parts."""
    for body in (operation.body for operation in api.operations):
        if body is not None and body.schema is not None:
            yield body.schema, body.mode, dict(body.parts)


class _SchemaProjector:
    """Reduces a schema to a mode and to the keys about types."""

    def __init__(
        self,
        schemas: Schemas,
        names: Mapping[_Key, str],
        package: str,
        wires: Mapping[str, str],
        files: Set[tuple[str, Mode, str]],
        shared_files: Set[tuple[str, Mode, str]],
    ) -> None:
        self.schemas = schemas
        self.names = names
        self.package = package
        self.wires = wires
        self.files = files
        self.shared_files = shared_files

    def variant(self, schema: str, mode: Mode, position: Position, resources: tuple[str, ...]) -> ModelVariant:
        """Return the class of a schema in a mode."""
        properties: dict[str, Any] = {}
        names: dict[str, str] = {}
        docs: dict[str, str] = {}
        earlier: dict[str, str] = {}
        required: list[str] = []
        defaults: dict[str, str | int | float | bool] = {}
        own = ((found, wire) for each, found, wire in self.files if each == schema)
        files = {wire for found, wire in own if position == "body" and found == mode}
        for wire, prop, is_required in properties_in(self.schemas[schema], mode):
            if position == "body" and (schema, mode, wire) in self.shared_files:
                is_required = False  # the methods ask for it: here as text, there as a file
            elif position == "body" and (schema, mode, wire) in self.files:
                continue  # a part of its own in a multipart body
            node = self._node(prop, mode, frozenset())
            if mode in nullable_modes(prop) and not is_nullable(prop, self.schemas):
                node = _with_null(node)
            only = constant(prop, self.schemas) if is_required and mode != "read" else None
            if only is not None:
                defaults[wire] = only.value
            properties[wire] = node
            names[wire] = field_name(wire, python_name(prop))
            docs[wire] = description_in(prop, mode, self.schemas)
            if renamed_from(prop):
                earlier[wire] = field_name(renamed_from(prop), "")
            if is_required:
                required.append(wire)
        unions = (union for prop in _values_in(self.schemas[schema], mode) for union in self._unions(prop, mode))
        undeclared = undeclared_properties(self.schemas[schema])
        return ModelVariant(
            name=self.names[schema, mode, position],
            schema=schema,
            mode=mode,
            position=position,
            resources=resources,
            schema_node={"type": "object", "properties": properties, "required": required},
            undeclared=None if undeclared is None else self._node(undeclared, mode, frozenset()),
            unions=tuple(dict.fromkeys(unions)),
            doc=self.schemas[schema].get("description", ""),
            field_names=names,
            field_docs=docs,
            earlier_names=earlier,
            defaults=defaults,
            rules={} if mode == "read" else rules_in(self.schemas[schema], mode, files),
        )

    def _unions(self, node: Schema, mode: Mode, inside: frozenset[str] = frozenset()) -> Iterator[TaggedUnion]:
        """Yield the unions in a schema whose members are told apart by a property."""
        name = ref_name(node)
        if name is not None:
            if not is_object(self.schemas[name]) and name not in inside:
                yield from self._unions(self.schemas[name], mode, inside | {name})
            return
        found = discriminator(node, self.schemas)
        if found is not None:
            members = tuple((value, self.names[each, mode, "nested"]) for value, each in found.members)
            yield TaggedUnion(found.name, members)
        for child in _children(node):
            yield from self._unions(child, mode, inside)

    def _node(self, node: Schema, mode: Mode, inside: frozenset[str]) -> dict[str, Any]:
        name = ref_name(node)
        if name is not None:
            target = self.schemas[name]
            if is_object(target):
                return {"$ref": REFERENCE_PREFIX + self.names[name, mode, "nested"]}
            if is_enum(target):
                reference = {"$ref": REFERENCE_PREFIX + name}
                return _with_null(reference) if is_nullable(target, self.schemas) else reference
            return {} if name in inside else self._node(target, mode, inside | {name})
        if members := union_members(node, with_null=True):
            return {"anyOf": [self._node(member.schema, mode, inside) for member in members]}
        cut: dict[str, Any] = {key: node[key] for key in ("type", "const") if key in node}
        if mode != "read":
            cut.update({key: node[key] for key in _LIMITS if key in node})
        if (value := float_constant(node)) is not None:
            cut = {"type": "number"} if mode == "read" else {"type": "number", "minimum": value, "maximum": value}
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
