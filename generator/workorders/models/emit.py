"""Derived -> ModelModules: datamodel-code-generator decides types and defaults; its output is read back as values.

The only file that imports datamodel_code_generator, which gets a dict with internal references only, no formatter, and
no key of ours.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from workorders.ir.names import field_name
from workorders.models.variants import ClassUse, Derived

__all__ = ["ModelClass", "ModelField", "ModelModule", "emit_models"]

SHARED: Final = "shared"
PARTS: Final = "parts"
GROUPS: Final = "groups"
_MANY_SHARED: Final = 60
# Where a field is called like its type, the model generator imports the type under this name.
_ALIASED: Final = re.compile(r"\b(date|time|datetime)_aliased\b")


@dataclass(frozen=True, slots=True)
class ModelField:
    name: str
    wire: str
    annotation: str
    default: str | None
    doc: str


@dataclass(frozen=True, slots=True)
class ModelClass:
    name: str
    base: str
    doc: str
    schema: str
    fields: tuple[ModelField, ...]


@dataclass(frozen=True, slots=True)
class ModelModule:
    """One module of a package's models."""

    name: str
    write: bool
    imports: Mapping[str, frozenset[str]]
    """Absolute or relative module -> what is imported from it (``a as b`` included)."""
    classes: tuple[ModelClass, ...]


def emit_models(derived: Derived, package: str) -> tuple[ModelModule, ...]:
    """Make the modules of `models`: one a resource and one for what resources share, read and write models apart."""
    enums = {name: f"{package}.models.enums.{name}" for name in derived.enums}
    loose = {name: f"{package}.models.enums.{name}Like" for name in derived.enums}
    read = _emit(derived.read, "workorders_runtime.serialization.models.ReadModel", enums, write=False)
    write = _emit(derived.write, "workorders_runtime.serialization.models.WriteModel", loose, write=True)
    return (
        *_partition(derived.read, *read, write=False),
        *_partition(derived.write, *write, write=True),
    )


def _emit(
    uses: Sequence[ClassUse], base: str, enums: Mapping[str, str], *, write: bool
) -> tuple[dict[str, ModelClass], dict[str, str]]:
    """Call the model generator once. Returns the classes, and for each imported name the statement's module."""
    if not uses:
        return {}, {}
    import datamodel_code_generator as dcg
    from datamodel_code_generator.enums import DataModelType

    components: dict[str, Any] = {use.name: _for_types_alone(use.node) for use in uses}
    components.update({name: {"type": "string", "enum": ["placeholder"]} for name in enums})
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
        raise TypeError("the model generator split its output into modules")
    return _read_back(text, {use.name: use for use in uses})


def _for_types_alone(node: Mapping[str, Any]) -> dict[str, Any]:
    """Names and descriptions are for our template; in a ``Field()`` they would be paid for at each import."""
    properties = {
        name: {key: value for key, value in prop.items() if key not in ("description", "x-wo-python-name")}
        for name, prop in node["properties"].items()
    }
    return {**node, "description": "", "properties": properties}


def _read_back(text: str, uses: Mapping[str, ClassUse]) -> tuple[dict[str, ModelClass], dict[str, str]]:
    classes: dict[str, ModelClass] = {}
    imports: dict[str, str] = {}
    for statement in ast.parse(_ALIASED.sub(r"\1_", text)).body:
        match statement:
            case ast.ImportFrom(module=str(module), names=names):
                for alias in names:
                    imports[alias.asname or alias.name] = f"{module}:{alias.name}"
            case ast.ClassDef(name=name, bases=[ast.Name(id=base)], body=body) if name in uses:
                classes[name] = _class(name, base, body, uses[name])
            case ast.Expr(value=ast.Call(func=ast.Attribute(attr="model_rebuild"))) | ast.Import():
                pass
            case _:
                raise ValueError(f"unexpected output of the model generator: {ast.unparse(statement)[:200]}")
    if missing := uses.keys() - classes.keys():
        raise ValueError(f"the model generator dropped {', '.join(sorted(missing))}")
    return classes, imports


def _class(name: str, base: str, body: list[ast.stmt], use: ClassUse) -> ModelClass:
    properties = use.node["properties"]
    fields: list[ModelField] = []
    taken: set[str] = set()
    for statement in body:
        if not isinstance(statement, ast.AnnAssign) or not isinstance(statement.target, ast.Name):
            continue
        annotation, alias = _without_alias(statement.annotation)
        wire = statement.target.id if alias is None else alias
        field = field_name(wire, properties[wire].get("x-wo-python-name", ""))
        while field in taken:
            field += "_"
        taken.add(field)
        default = None if statement.value is None else ast.unparse(statement.value)
        if field != wire:
            annotation = _with_alias(annotation, wire)
        fields.append(
            ModelField(field, wire, ast.unparse(annotation), default, properties[wire].get("description", ""))
        )
    if {field.wire for field in fields} != set(properties):
        lost = sorted(set(properties) - {field.wire for field in fields})
        raise ValueError(f"the model generator lost properties of {name}: {lost}")
    return ModelClass(name, base, use.node.get("description", ""), use.schema, tuple(fields))


def _without_alias(annotation: ast.expr) -> tuple[ast.expr, str | None]:
    """Take ``alias=`` out of ``Annotated[T, Field(alias=…)]``; without anything else in it, the annotation is ``T``."""
    match annotation:
        case ast.Subscript(
            value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[inner, ast.Call(func=ast.Name(id="Field")) as call])
        ):
            alias = next(
                (k.value.value for k in call.keywords if k.arg == "alias" and isinstance(k.value, ast.Constant)), None
            )
            kept = [keyword for keyword in call.keywords if keyword.arg != "alias"]
            if not kept and not call.args:
                return inner, str(alias) if alias is not None else None
            call.keywords = kept
            return annotation, str(alias) if alias is not None else None
        case _:
            return annotation, None


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


# -- modules --------------------------------------------------------------------------------------------------------


def _partition(
    uses: Sequence[ClassUse], classes: Mapping[str, ModelClass], imports: Mapping[str, str], *, write: bool
) -> tuple[ModelModule, ...]:
    """Spread classes over modules: each stands with the narrowest resource that reaches it, or in the shared module.

    A class is reached by every resource that reaches one that refers to it, so imports only ever lead to narrower
    modules, and there are no circles.
    """
    sizes = Counter(resource for use in uses for resource in use.resources)
    many = max(2, len(sizes) // 5)
    home = {use.name: _module_name(use, sizes, many, write=write) for use in uses}
    home |= _parts([name for name, module in home.items() if module.startswith(SHARED)], classes, write=write)
    modules: dict[str, list[ModelClass]] = {}
    for use in uses:
        modules.setdefault(home[use.name], []).append(classes[use.name])
    return tuple(
        ModelModule(name, write, _imports(name, members, home, imports), tuple(members))
        for name, members in sorted(modules.items())
    )


def _parts(shared: Sequence[str], classes: Mapping[str, ModelClass], *, write: bool) -> dict[str, str]:
    """From very many shared classes, those that are made of nothing, or of few layers, get modules of their own."""
    if len(shared) <= _MANY_SHARED:
        return {}
    names = set(shared)
    inner = {
        name: {
            word
            for field in classes[name].fields
            for word in re.findall(r"[A-Za-z_][A-Za-z0-9_]*", field.annotation)
            if word in names and word != name
        }
        for name in shared
    }
    layers = [set[str]()]  # each is made of the ones before
    for _ in range(3):
        layers.append({name for name in shared if inner[name] <= layers[-1]})
    suffix = "_inputs" if write else ""
    return {name: (PARTS if name in layers[1] else GROUPS) + suffix for name in shared if name in layers[-1]}


def _module_name(use: ClassUse, sizes: Mapping[str, int], many: int, *, write: bool) -> str:
    """The narrowest resource's module; from ``many`` resources on, a class belongs to none of them."""
    name = SHARED
    if len(use.resources) < many:
        name = min(use.resources, key=lambda resource: (sizes[resource], resource))
        if name in (SHARED, PARTS, GROUPS, "enums"):
            name = f"{name}_answers"  # a resource may be called like one of our own modules
    return f"{name}_inputs" if write else name


def _imports(
    module: str, members: Iterable[ModelClass], home: Mapping[str, str], known: Mapping[str, str]
) -> dict[str, frozenset[str]]:
    wanted: dict[str, set[str]] = {}
    for member in members:
        text = " ".join((member.base, *(f"{field.annotation} {field.default or ''}" for field in member.fields)))
        if any("Field(" in field.annotation for field in member.fields):
            wanted.setdefault("pydantic", set()).add("Field")
            wanted.setdefault("typing", set()).add("Annotated")
        for name in set(re.findall(r"[A-Za-z_][A-Za-z0-9_]*", text)):
            if name in home and home[name] != module:
                wanted.setdefault(f".{home[name]}", set()).add(name)
            elif name in known and name not in home:
                source, _, original = known[name].partition(":")
                wanted.setdefault(source, set()).add(original if original == name else f"{original} as {name}")
    return {source: frozenset(names) for source, names in wanted.items()}
