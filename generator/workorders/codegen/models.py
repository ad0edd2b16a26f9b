"""ModelModules -> views of models and enums."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from workorders.codegen.annotations import AnnotationWriter
from workorders.codegen.python_source import docstring, literal, wrapped
from workorders.codegen.view_models import (
    ClassView,
    EarlierFieldView,
    EnumsView,
    EnumView,
    FieldView,
    ModuleView,
    UnionsView,
)
from workorders.ir.api import Api
from workorders.ir.source import Import, ModelClass, ModelModule, all_names, import_block
from workorders.ir.variants import ModelVariants


def enums_view(api: Api, variants: ModelVariants, title: str) -> EnumsView:
    """Return the module of the enums that an operation or a model refers to."""
    wanted = set(variants.enums)
    enums = tuple(
        EnumView(
            name=enum.schema,
            base="OpenIntEnum" if enum.base == "int" else "OpenStrEnum",
            doc=docstring(wrapped(enum.doc, 108), "    ") if enum.doc else "",
            members=tuple((name, literal(value)) for name, value in enum.members),
            literals=", ".join(literal(value) for _, value in enum.members),
        )
        for enum in api.enums
        if enum.schema in wanted
    )
    imports = {Import("typing", name) for name in ("TYPE_CHECKING", "Literal", "TypeAlias")}
    imports |= {Import("workorders_runtime.serialization.enums", enum.base) for enum in enums}
    about = f"Enums of {title}. All are open: an unlisted value is kept, and its ``is_known`` is False."
    return EnumsView(
        doc=docstring(wrapped(about)),
        imports=import_block(imports, "models"),
        exports=all_names(name for enum in enums for name in (enum.name, f"{enum.name}Like")),
        enums=enums,
    )


def unions_view(variants: ModelVariants, title: str) -> UnionsView:
    """Return the module of the unions that have a name."""
    writer = AnnotationWriter(variants)
    unions = [(union.name, writer.union(union)) for union in variants.unions]
    imports = {Import("typing", "TypeAlias")}.union(*(annotation.imports for _, annotation in unions))
    return UnionsView(
        doc=docstring(wrapped(f"Unions of {title}: what a value may be.")),
        imports=import_block(imports, "models"),
        exports=all_names(name for name, _ in unions),
        unions=tuple((name, annotation.text) for name, annotation in unions),
    )


def module_views(modules: Iterable[ModelModule], docs_lines: Mapping[str, str]) -> tuple[ModuleView, ...]:
    """Return the modules of models. ``docs_lines``: schema -> the line that says where it is documented."""
    return tuple(
        ModuleView(
            name=module.name,
            doc=docstring(_module_doc(module)),
            imports=import_block(module.imports, "models"),
            exports=all_names(member.name for member in module.classes),
            classes=tuple(
                ClassView(
                    name=member.name,
                    base=_bases(member),
                    doc=_class_doc(member, docs_lines.get(member.schema, "")),
                    fields=tuple(
                        FieldView(
                            field.name,
                            field.annotation.text,
                            field.default,
                            docstring(wrapped(field.doc, 108), "    ") if field.doc else "",
                        )
                        for field in member.fields
                    ),
                    earlier_fields=tuple(_earlier_fields(member)),
                    undeclared=_undeclared(member),
                )
                for member in module.classes
            ),
        )
        for module in modules
    )


def _earlier_fields(model: ModelClass) -> Iterator[EarlierFieldView]:
    for field in model.fields:
        if field.earlier_name:
            message = f"{model.name}.{field.earlier_name} is deprecated. Use {field.name}."
            decorator = f"@deprecated({literal(message)})"
            yield EarlierFieldView(field.earlier_name, decorator, field.annotation.plain, field.name)


def _bases(model: ModelClass) -> str:
    options = [model.base.name]
    if model.undeclared is not None and model.base.name == "WriteModel":
        options.append('extra="allow"')
    earlier = {each.earlier_name: each.name for each in model.fields if each.earlier_name not in ("", each.wire)}
    if earlier and model.base.name == "WriteModel":
        options.append(f"earlier={literal(earlier)}")
    if model.rules:
        options.append(f"json_schema_extra={literal(model.rules)}")
    return ", ".join(options)


def _undeclared(model: ModelClass) -> str:
    return "" if model.undeclared is None or model.undeclared.text == "Any" else model.undeclared.text


def _module_doc(module: ModelModule) -> str:
    kind = "Request bodies" if module.write else "Responses"
    return f"{kind}: {module.about.replace('_', ' ') or 'objects that several resources share'}."


def _class_doc(model: ModelClass, line: str) -> str:
    """Return the docstring of a class; empty if there is nothing to say but its name."""
    doc = model.doc or ("" if model.fields else "An object without declared fields.")
    text = "\n\n".join(part for part in (wrapped(doc, 108) if doc else "", line) if part)
    return docstring(text, "    ") if text else ""
