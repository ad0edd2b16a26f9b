"""Model classes from schemas: datamodel-code-generator decides types and defaults; its output is read as an AST.

The only file that imports datamodel_code_generator, which gets a dict with internal references only, no formatter, and
no extension keys.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Mapping, Sequence, Set
from copy import deepcopy
from dataclasses import dataclass
from functools import reduce
from typing import Any, Final

from workorders.ir.source import Annotation, Import, ModelClass, ModelField
from workorders.ir.variants import ModelVariant, TaggedUnion
from workorders.openapi.document import is_list, is_mapping
from workorders.openapi.semantics.schemas import REFERENCE_PREFIX, WIRE_VALUES

_PACKAGE: Final = "package"  # where the model generator imports enums from; `_Names` makes it relative
_BASE: Final = "workorders_runtime.serialization.models"
_WIRE_TYPES: Final = "workorders_runtime.serialization.wire_types"
_UNDECLARED: Final = "undeclared"
"""Placeholder property for the fields that a model does not declare."""
_DISCRIMINATOR: Final = Import(_WIRE_TYPES, "Discriminator")
_ALWAYS: Final = {"Annotated": Import("typing", "Annotated"), "Field": Import("pydantic", "Field")}


def model_classes(variants: Sequence[ModelVariant], enums: Sequence[str], *, write: bool) -> dict[str, ModelClass]:
    """Run the model generator once, for read or for write models."""
    if not variants:
        return {}
    suffix = "Like" if write else ""
    numbers = {variant.name: f"C{number}" for number, variant in enumerate(variants)}
    numbers |= {name: f"E{number}" for number, name in enumerate(enums)}
    overrides = {numbers[name]: f"{_PACKAGE}.models.enums.{name}{suffix}" for name in enums}
    base = "WriteModel" if write else "ReadModel"
    components = {numbers[variant.name]: _numbered(_schema(variant), numbers) for variant in variants}
    text = _generate(components, f"{_BASE}.{base}", overrides, write=write)
    return _parse(text, {numbers[variant.name]: variant for variant in variants})


def _numbered(node: Any, numbers: Mapping[str, str]) -> Any:
    """Number the references of a schema: the names of classes are not the model generator's business either."""
    if is_list(node):
        return [_numbered(item, numbers) for item in node]
    if not is_mapping(node):
        return node
    result = {key: _numbered(value, numbers) for key, value in node.items()}
    if "$ref" in result:
        result["$ref"] = REFERENCE_PREFIX + numbers[result["$ref"].removeprefix(REFERENCE_PREFIX)]
    return result


def _generate(components: dict[str, Any], base: str, enums: Mapping[str, str], *, write: bool) -> str:
    import datamodel_code_generator as dcg
    from datamodel_code_generator.enums import DataModelType

    components |= {name: {"type": "object", "properties": {"placeholder": {}}} for name in enums}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": "1"},
        "paths": {},
        "components": {"schemas": components},
    }
    text = dcg.generate(
        document,
        input_file_type=dcg.InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=dcg.PythonVersion.PY_311,
        target_pydantic_version=dcg.TargetPydanticVersion.V2_14,
        base_class=base,
        type_overrides=dict(enums),
        use_missing_sentinel=write,
        use_annotated=True,
        field_constraints=True,
        snake_case_field=False,
        collapse_root_models=True,
        enum_field_as_literal=dcg.LiteralType.All,
        keep_model_order=True,
        use_schema_description=True,
        use_field_description=False,
        strict_refs=True,
        allow_remote_refs=False,
        disable_timestamp=True,
        custom_file_header="# models",
        formatters=[],
    )
    if not isinstance(text, str):
        raise TypeError("datamodel-code-generator split its output into modules")
    return text


def _schema(variant: ModelVariant) -> dict[str, Any]:
    """Return the schema of a model with its properties numbered: their names are not its business to change."""
    numbered = {wire: f"p{number}" for number, wire in enumerate(variant.field_names)}
    properties = {numbered[wire]: node for wire, node in variant.schema_node["properties"].items()}
    required = [numbered[wire] for wire in variant.schema_node["required"]]
    if variant.undeclared is not None:
        properties[_UNDECLARED] = variant.undeclared
        required.append(_UNDECLARED)
    return {**variant.schema_node, "properties": properties, "required": required}


def _parse(text: str, variants: Mapping[str, ModelVariant]) -> dict[str, ModelClass]:
    imports = dict(_ALWAYS)
    found: list[ast.ClassDef] = []
    roots: dict[str, ast.expr] = {}
    renamer = _Renamer({number: variant.name for number, variant in variants.items()})
    variants = {variant.name: variant for variant in variants.values()}
    for statement in map(renamer.visit, ast.parse(text).body):
        match statement:
            case ast.ImportFrom(module=str(module), names=names):
                for alias in names:
                    imports[alias.asname or alias.name] = Import(module.removeprefix(_PACKAGE), alias.name)
            case ast.ClassDef(name=name, bases=[ast.Name()]) if name in variants:
                found.append(statement)
            case ast.ClassDef(name=name, bases=[ast.Subscript(value=ast.Name(id="RootModel"))], body=body):
                roots[name] = next(each.annotation for each in body if isinstance(each, ast.AnnAssign))
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.Call(func=ast.Name(id="TypeAliasType"), args=[_, annotation]),
            ):
                roots[name] = annotation
            case ast.Expr(value=ast.Call(func=ast.Attribute(attr="model_rebuild"))) | ast.Import():
                pass
            case _:
                raise ValueError(f"unexpected output of datamodel-code-generator: {ast.unparse(statement)[:200]}")
    known = _Known(imports, variants.keys(), roots)
    classes = {node.name: _class(node, variants[node.name], known) for node in found}
    if missing := variants.keys() - classes.keys():
        raise ValueError(f"datamodel-code-generator dropped {', '.join(sorted(missing))}")
    return classes


@dataclass(frozen=True, slots=True)
class _Known:
    """What the names in the output refer to."""

    imports: Mapping[str, Import]
    models: Set[str]
    roots: Mapping[str, ast.expr]
    """Classes and aliases for limited values inside others, which are written in place: name -> annotation."""


def _class(node: ast.ClassDef, variant: ModelVariant, known: _Known) -> ModelClass:
    given: list[tuple[str, str, ast.expr, ast.expr | None]] = []
    wires = tuple(variant.field_names)
    taken: set[str] = set()
    undeclared: ast.expr | None = None
    for statement in node.body:
        if not isinstance(statement, ast.AnnAssign) or not isinstance(statement.target, ast.Name):
            continue
        annotation = statement.annotation
        if statement.target.id == _UNDECLARED:
            undeclared = annotation
            continue
        wire = wires[int(statement.target.id.removeprefix("p"))]
        field = variant.field_names[wire]
        while field in taken:
            field += "_"
        taken.add(field)
        given.append((field, wire, annotation if field == wire else _with_alias(annotation, wire), statement.value))
    if lost := set(variant.field_names) - {wire for _, wire, _, _ in given}:
        raise ValueError(f"datamodel-code-generator lost properties of {node.name}: {sorted(lost)}")
    hiding = taken | {*variant.earlier_names.values()}
    references: set[str] = set()
    fields: list[ModelField] = []
    for field, wire, annotation, value in given:
        names = _Names(known, hiding, variant.unions)
        written, shown = _written(annotation, names)
        default = None if value is None else ast.unparse(names.visit(value))
        if wire in variant.defaults:
            default = repr(variant.defaults[wire])
        references |= names.references
        doc, earlier = variant.field_docs[wire], variant.earlier_names.get(wire, "")
        fields.append(ModelField(field, wire, written, shown, default, doc, earlier))
    more: Annotation | None = None
    if isinstance(undeclared, ast.Name) and undeclared.id == "Any":  # written nowhere: nothing to import
        more = Annotation("Any")
    elif undeclared is not None:
        names = _Names(known, hiding, variant.unions)
        more, _ = _written(undeclared, names)
        references |= names.references
    base = node.bases[0]
    assert isinstance(base, ast.Name)
    return ModelClass(
        name=node.name,
        base=Import(_BASE, "VersionedModel") if variant.is_versioned else known.imports[base.id],
        doc=variant.doc,
        schema=variant.schema,
        fields=tuple(fields),
        undeclared=more,
        rules=variant.rules,
        references=frozenset(references),
    )


def _written(annotation: ast.expr, names: _Names) -> tuple[Annotation, str]:
    """Return an annotation with the names that it has in its class, and as readers are shown it."""
    node = names.visit(annotation)
    text = ast.unparse(node)
    bare = _Bare().visit(node)
    written = Annotation(text, frozenset(names.imports), ast.unparse(bare))
    return written, ast.unparse(_Shown(names.wire_types).visit(bare))


class _Bare(ast.NodeTransformer):
    """Takes limits and aliases out of an annotation: ``Annotated[X, …]`` is X."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        match node:
            case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[inner, *_])):
                bare: ast.AST = self.visit(inner)
                return bare
            case _:
                return self.generic_visit(node)


class _Shown(ast.NodeTransformer):
    """Names the types of values in Python in place of the runtime's types for formats on the wire."""

    def __init__(self, wire_types: Mapping[str, str]) -> None:
        self.wire_types = wire_types

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.Name(self.wire_types.get(node.id, node.id))


class _Renamer(ast.NodeTransformer):
    """Gives the numbered classes their names."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = names

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        node.name = self.names.get(node.name, node.name)
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.Name(self.names.get(node.id, node.id))


class _Names(ast.NodeTransformer):
    """Collects what the names of an annotation refer to, and renames those that a field of the class hides.

    An annotation is evaluated in its class, where a field called ``list`` or ``date`` comes before the type.
    """

    def __init__(self, known: _Known, fields: Set[str], unions: Sequence[TaggedUnion]) -> None:
        self.known = known
        self.fields = fields
        self.unions = sorted(unions, key=lambda union: -len(union.members))
        self.imports: set[Import] = set()
        self.references: set[str] = set()
        self.wire_types: dict[str, str] = {}
        """Names of the runtime's types for formats on the wire, and the types of their values."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        """Mark the members of a union that a property tells apart."""
        marked: list[ast.expr] = []
        others = _members(node)
        for union in self.unions:
            classes = {name for _, name in union.members}
            inside = [each for each in others if isinstance(each, ast.Name) and each.id in classes]
            if {each.id for each in inside} == classes:
                call = ast.parse(f"Discriminator({union.name!r}, {union.members!r})", mode="eval").body
                pair = ast.Tuple(elts=[_union([self.visit(each) for each in inside]), call])
                marked.append(ast.Subscript(ast.Name("Annotated"), pair))
                others = [each for each in others if each not in inside]
                self.imports |= {_DISCRIMINATOR, _ALWAYS["Annotated"]}
        return _union([*marked, *map(self.visit, others)])

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id in self.known.models:
            self.references.add(node.id)
            return node
        if node.id in self.known.roots:
            written: ast.expr = self.visit(deepcopy(self.known.roots[node.id]))
            return written
        if node.id in self.known.imports:
            found = self.known.imports[node.id]
            alias = self._unhidden(found.name)
            if alias != found.name:
                found = Import(found.module, found.name, alias)
            self.imports.add(found)
            name = found.alias or found.name
            if found.module == _WIRE_TYPES:
                self.wire_types[name] = WIRE_VALUES[found.name]
            return ast.Name(name)
        if not hasattr(builtins, node.id):
            raise ValueError(f"datamodel-code-generator uses {node.id} without importing it")
        if node.id not in self.fields:
            return node
        module = self._unhidden("builtins")
        self.imports.add(Import("builtins", alias="" if module == "builtins" else module))
        return ast.Attribute(ast.Name(module), node.id)

    def _unhidden(self, name: str) -> str:
        """Append underscores to a name until no field of the class hides it."""
        while name in self.fields:
            name += "_"
        return name


def _members(node: ast.expr) -> list[ast.expr]:
    """Return the members of a union."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_members(node.left), *_members(node.right)]
    return [node]


def _union(members: Sequence[ast.expr]) -> ast.expr:
    """Return the union of its members."""
    return reduce(lambda left, right: ast.BinOp(left, ast.BitOr(), right), members)


def _with_alias(annotation: ast.expr, wire: str) -> ast.expr:
    keyword = ast.keyword(arg="alias", value=ast.Constant(wire))
    match annotation:
        case ast.Subscript(slice=ast.Tuple(elts=[_, ast.Call(func=ast.Name(id="Field")) as call])):
            call.keywords.insert(0, keyword)
            return annotation
        case _:
            call = ast.Call(func=ast.Name(id="Field"), args=[], keywords=[keyword])
            pair = ast.Tuple(elts=[annotation, call])
            return ast.Subscript(value=ast.Name(id="Annotated"), slice=pair)
