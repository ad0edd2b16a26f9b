"""Api -> views of resources and models: every name, type, literal and docstring a template prints."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from workorders_runtime import spec

from workorders.codegen import docstrings as docs
from workorders.codegen.imports import import_block, sorted_names
from workorders.codegen.python_source import docstring, literal, paragraphs, plain, spec_class_names
from workorders.codegen.view_models import (
    ArgumentView,
    ChildView,
    ClassView,
    EnumView,
    FieldView,
    ModuleView,
    OperationView,
    ResourceView,
)
from workorders.ir.api import (
    Api,
    Argument,
    EnumType,
    ListType,
    LiteralType,
    MapType,
    Mode,
    ModelType,
    OneOperation,
    Resource,
    Scalar,
    Type,
    UnionType,
)
from workorders.ir.names import kebab
from workorders.models.emit import ModelModule
from workorders.models.variants import Derived

__all__ = ["Typing", "children", "enum_views", "model_views", "resource_views"]

# From this many optional arguments on they are declared once, as a TypedDict.
_MANY: Final = 20
_SCALARS: Final = {"date": "dt.date", "datetime": "dt.datetime", "object": "object"}
_COMMON_MODULES: Final = {
    "shared": "what several resources share",
    "parts": "small objects that others are made of",
    "groups": "objects that are made of few others",
}
_PAGING_WORD: Final = {
    "CursorPaging": "cursor",
    "PagePaging": "page number",
    "OffsetPaging": "offset",
    "NextUrlPaging": "query",
}
# Name in an annotation -> where it comes from.
_FROM: Final = {
    "Any": ("typing", "Any"),
    "Literal": ("typing", "Literal"),
    "Mapping": ("collections.abc", "Mapping"),
    "Sequence": ("collections.abc", "Sequence"),
    "Decimal": ("decimal", "Decimal"),
    "FileContent": ("workorders_runtime.http.multipart", "FileContent"),
}


@dataclass(frozen=True, slots=True)
class Typing:
    """Spells types as annotations."""

    derived: Derived

    def argument(self, argument: Argument, mode: Mode) -> str:
        """The annotation of an argument that is given."""
        text = self._spell(argument.type, mode)
        return f"{text} | None" if argument.nullable and text != "Any" else text

    def result(self, kind: Type | None) -> str:
        """The annotation of a result."""
        return "None" if kind is None else self._spell(kind, "read")

    def _spell(self, kind: Type, mode: Mode) -> str:
        reading = mode == "read"
        match kind:
            case Scalar(name):
                return _SCALARS.get(name, name)
            case LiteralType(value):
                return f"Literal[{literal(value)}]"
            case EnumType(schema):
                return f"models.{schema}" if reading else f"models.{schema}Like"
            case ModelType(schema) if reading:
                return f"models.{self.derived.class_name(schema, 'read')}"
            case ModelType(schema):
                written = f"models.{self.derived.class_name(schema, mode)}"
                return (
                    f"{written} | models.{self.derived.class_name(schema, 'read')}"
                    if self.derived.has_read(schema)
                    else written
                )
            case ListType(item, nullable):
                inner = self._spell(item, mode) + (" | None" if nullable else "")
                return f"list[{inner}]" if reading else f"Sequence[{inner}]"
            case MapType(value):
                return f"{'dict' if reading else 'Mapping'}[str, {self._spell(value, mode)}]"
            case UnionType(arms):
                return " | ".join(dict.fromkeys(self._spell(arm, mode) for arm in arms))


# -- resources ------------------------------------------------------------------------------------------------------


def resource_views(api: Api, derived: Derived) -> tuple[ResourceView, ...]:
    return tuple(_resource(api, resource, Typing(derived)) for resource in api.resources)


def _resource(api: Api, resource: Resource, typing: Typing) -> ResourceView:
    client = api.client
    operations = tuple(_operation(api, operation, typing, resource) for operation in resource.operations)
    reached = f"Reached as ``{client.class_name}(…).{resource.path}``."
    about = _about(resource)
    signatures = " ".join(_annotations(op, inside=True) for op in operations)
    fields = " ".join(_annotations(op, inside=False) for op in operations)
    plan_names = spec_class_names(*(_plan(api, operation, typing) for operation in resource.operations))
    runtime = {"CallOptions"}
    if any(op.optional and not op.many for op in operations):
        runtime.add("MISSING")
    own = {"Resource", "Pages"} if any(op.paged for op in operations) else {"Resource"}
    return ResourceView(
        name=resource.name,
        class_name=resource.class_name,
        children=children(api, resource.path),
        module_doc=docstring(about),
        class_doc=docstring(paragraphs(f"{about} {reached}", 108), "    "),
        async_class_doc=docstring(
            paragraphs(f"{about} Reached as ``Async{client.class_name}(…).{resource.path}``.", 108), "    "
        ),
        imports=_imports(signatures, {"typing": {"Unpack"}}),
        async_imports=_imports(signatures, {"typing": {"Unpack"}}).replace("from ..", "from ..."),
        uses_dates="dt." in signatures,
        uses_models="models." in signatures,
        uses_none=any(op.result == "None" for op in operations),
        uses_builtins=any("builtins." in op.result for op in operations),
        runtime=sorted_names(runtime | own),
        async_runtime=sorted_names(runtime | {f"Async{name}" for name in own}),
        plans=sorted_names(plan_names),
        operations=operations,
        fields_doc=docstring(f"Keyword arguments of ``{resource.name}``."),
        fields_imports=_imports(fields, {}),
        fields_use_dates="dt." in fields,
        fields_use_models="models." in fields,
    )


def children(api: Api, path: str) -> tuple[ChildView, ...]:
    """The resources that are attributes of one resource; the empty path: of the client."""
    found = (resource for resource in api.resources if resource.parent == path)
    return tuple(ChildView(each.name, each.class_name, docstring(_about(each), "        ")) for each in found)


def _about(resource: Resource) -> str:
    return docs.sentence(resource.doc) or f"Operations on {resource.name.replace('_', ' ')}."


def _annotations(op: OperationView, *, inside: bool) -> str:
    """Every annotation of a method, or those that stand in its TypedDict instead."""
    apart = op.optional if op.many else ()
    if not inside:
        return " ".join(argument.annotation for argument in apart)
    own = () if op.many else op.optional
    return " ".join((op.result, op.result_type, *(a.annotation for a in (*op.positional, *op.required, *own))))


def _imports(text: str, always: Mapping[str, set[str]]) -> str:
    """What annotations need, for type checkers alone."""
    wanted = {module: set(names) for module, names in always.items()}
    for name, (module, imported) in _FROM.items():
        if re.search(rf"(?<![\w.]){name}\b", text):
            wanted.setdefault(module, set()).add(imported)
    return import_block(wanted, "    ")


def _operation(api: Api, operation: OneOperation, typing: Typing, resource: Resource) -> OperationView:
    mode: Mode = operation.body.mode if operation.body is not None else "create"
    given = tuple(_argument(argument, typing, mode) for argument in operation.arguments)
    pairs = list(zip(operation.arguments, given, strict=True))
    optional = tuple(view for argument, view in pairs if not argument.required)
    paged = operation.paging is not None
    result = typing.result(operation.result.type)
    # A method or an argument called `list` hides the type of that name.
    hidden = {other.name for other in resource.operations} | {argument.name for argument in operation.arguments}
    result = re.sub(r"(?<![\w.])(list|dict)\[", lambda m: f"builtins.{m[0]}" if m[1] in hidden else m[0], result)
    start = _PAGING_WORD[type(operation.paging).__name__] if paged else None
    dictionary = f"{operation.id[0].upper()}{operation.id[1:]}Fields"
    return OperationView(
        name=operation.name,
        constant=_constant(operation.name),
        plan=literal(_plan(api, operation, typing)),
        doc=docstring(docs.operation_doc(operation, paged=paged, start=start), "        "),
        positional=tuple(v for a, v in pairs if a.required and a.positional),
        required=tuple(v for a, v in pairs if a.required and not a.positional),
        optional=optional,
        many=len(optional) >= _MANY,
        dictionary=dictionary,
        dictionary_doc=docstring(docs.typed_dict_doc(operation), "    "),
        paged=paged,
        result=result,
        result_type="NoneType" if result == "None" else result,
    )


def _constant(method: str) -> str:
    name = method.rstrip("_").upper()
    return f"{name}_" if name in ("MISSING", "TYPE_CHECKING") else name


def _argument(argument: Argument, typing: Typing, mode: Mode) -> ArgumentView:
    return ArgumentView(
        name=argument.name,
        annotation=typing.argument(argument, mode),
        doc=docstring(
            paragraphs(docs.sentence(argument.doc) or f"``{plain(argument.wire)}`` on the wire.", 108), "    "
        ),
    )


def _parameter(
    location: str, name: str, wire: str, style: spec.Style = "repeat", wire_format: str | None = None
) -> spec.Parameter:
    return spec.PARAMETER_TYPES[location](name, None if wire == name else wire, style, wire_format)


def _plan(api: Api, operation: OneOperation, typing: Typing) -> spec.OperationSpec:
    """What the runtime acts on."""
    common = {header.option: header for header in api.client.common}
    parameters = [
        _parameter(argument.place, argument.name, argument.wire, argument.style, _wire_format(argument.type))
        for argument in operation.arguments
        if argument.place in ("path", "query", "header")
    ]
    parameters += [_parameter(common[option].location, option, common[option].wire) for option in operation.common]
    envelope = operation.result.envelope
    return spec.OperationSpec(
        id=operation.id,
        method=operation.method,
        path=operation.path,
        safety=operation.safety,
        parameters=tuple(parameters),
        body=_body(operation, typing),
        envelope=typing.result(envelope).removeprefix("models.") if isinstance(envelope, ModelType) else None,
        unwrap=operation.result.unwrap,
        paging=operation.paging,
        idempotency_key=operation.idempotency_key,
        auth=operation.auth,
        servers=operation.servers,
        rate_limit=operation.rate_limit,
    )


def _wire_format(kind: Type) -> str | None:
    if isinstance(kind, ListType):
        return _wire_format(kind.item)
    return kebab(kind.wire) if isinstance(kind, Scalar) and kind.name in ("datetime", "bool") and kind.wire else None


def _body(operation: OneOperation, typing: Typing) -> spec.Body | None:
    body = operation.body
    if body is None:
        return None
    arguments = [argument for argument in operation.arguments if argument.place == "body"]
    model = None if body.schema is None else typing.derived.class_name(body.schema, body.mode, "body")
    return spec.Body(
        model=model,
        encoding=body.encoding,
        content_type=body.content_type,
        wrap=body.wrap,
        fields=() if model is None else tuple(_renamed(arguments)),
        files=tuple((argument.name, argument.wire) for argument in operation.arguments if argument.place == "file"),
        constants=body.constants,
        copies=tuple((argument, field) for _, field, argument in body.copies),
        required=body.required,
    )


def _renamed(arguments: Iterable[Argument]) -> Iterator[tuple[str, str]]:
    """Arguments that are not called like the field of the model they fill."""
    for argument in arguments:
        if argument.field and argument.field != argument.name:
            yield argument.name, argument.field


# -- models ---------------------------------------------------------------------------------------------------------


def enum_views(api: Api, derived: Derived) -> tuple[EnumView, ...]:
    wanted = set(derived.enums)
    return tuple(
        EnumView(
            name=enum.schema,
            base="OpenIntEnum" if enum.base == "int" else "OpenStrEnum",
            doc=docstring(paragraphs(enum.doc or f"Values of {enum.schema}.", 108), "    "),
            members=tuple((name, literal(value)) for name, value in enum.members),
            literals=", ".join(literal(value) for _, value in enum.members),
        )
        for enum in api.enums
        if enum.schema in wanted
    )


def model_views(modules: Sequence[ModelModule], origin: Mapping[str, Sequence[str]]) -> tuple[ModuleView, ...]:
    """``origin``: schema -> lines that say where it is documented."""
    return tuple(
        ModuleView(
            name=module.name,
            write=module.write,
            doc=docstring(_module_doc(module)),
            imports=import_block({_relative(source): names for source, names in module.imports.items()}),
            classes=tuple(
                ClassView(
                    name=member.name,
                    base=member.base,
                    doc=docstring(_class_doc(member.doc, member.name, origin.get(member.schema, ())), "    "),
                    fields=tuple(
                        FieldView(
                            field.name,
                            field.annotation,
                            field.default,
                            docstring(paragraphs(field.doc, 108), "    ") if field.doc else "",
                        )
                        for field in member.fields
                    ),
                )
                for member in module.classes
            ),
        )
        for module in modules
    )


def _module_doc(module: ModelModule) -> str:
    stem = module.name.removesuffix("_inputs") if module.write else module.name
    about = _COMMON_MODULES.get(stem, stem.replace("_", " "))
    return f"Bodies that are sent: {about}." if module.write else f"Answers: {about}."


def _class_doc(doc: str, name: str, lines: Sequence[str]) -> str:
    text = paragraphs(doc or f"{name}.", 108)
    return "\n\n".join((text, "\n".join(lines))) if lines else text


def _relative(module: str) -> str:
    """Imports of the package itself, as seen from its ``models``."""
    for inner, relative in (("._runtime.", ".._runtime."), (".models.", ".")):
        head, found, tail = module.partition(inner)
        if found and "." not in head and head:
            return f"{relative}{tail}"
    return module
