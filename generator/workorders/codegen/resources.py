"""Api -> views of resources: the modules with the methods of a client, in both flavors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from workorders_runtime import spec

from workorders.codegen import docstrings as docs
from workorders.codegen.annotations import AnnotationWriter, ResultType, either, generic
from workorders.codegen.python_source import docstring, literal, spec_imports, wrapped
from workorders.codegen.view_models import (
    ArgumentView,
    ChildView,
    ConstantView,
    FieldsModuleView,
    MethodView,
    ResourceView,
    TypedDictFieldView,
    TypedDictView,
)
from workorders.ir.api import Api, Argument, ListType, ModelType, Operation, Resource
from workorders.ir.names import pascal
from workorders.ir.source import Annotation, Import, all_names, import_block
from workorders.ir.variants import ModelVariants

_TYPED_DICT_FROM: Final = 20
"""From this number of optional arguments on, a method's keywords are declared as a TypedDict."""
_BUILTINS: Final = frozenset({"str", "int", "float", "bool", "bytes", "list", "dict", "object"})
_MISSING: Final = Annotation("MISSING", frozenset({Import("workorders_runtime.serialization.missing", "MISSING")}))
_UNPACK: Final = Import("typing", "Unpack")
_CALL_OPTIONS: Final = Import("workorders_runtime.config", "CallOptions")
_PAGING_WORD: Final = {
    "CursorPaging": "cursor",
    "PagePaging": "page number",
    "OffsetPaging": "offset",
    "NextUrlPaging": "query",
}


@dataclass(frozen=True, slots=True)
class _Method:
    """An operation with everything decided that both flavors share."""

    operation: Operation
    constant: str
    arguments: tuple[tuple[Argument, Annotation], ...]
    typed_dict: str
    """Name of the TypedDict with the optional arguments; empty: they are in the signature."""
    result: ResultType

    def signature_arguments(self) -> Iterator[tuple[Argument, Annotation]]:
        for argument, annotation in self.arguments:
            if argument.required or not self.typed_dict:
                yield argument, annotation

    def dictionary_arguments(self) -> Iterator[tuple[Argument, Annotation]]:
        for argument, annotation in self.arguments:
            if self.typed_dict and not argument.required:
                yield argument, annotation

    def argument_views(self) -> Iterator[ArgumentView]:
        """Yield the arguments in the order of the signature, then those of the TypedDict."""
        given = tuple(self.signature_arguments())
        by_position = [(each, annotation) for each, annotation in given if each.required and each.positional]
        for position, (each, annotation) in enumerate(by_position):
            yield ArgumentView(each.name, annotation, required=True, position=position)
        for each, annotation in given:
            if each.required and not each.positional:
                yield ArgumentView(each.name, annotation, required=True)
        for each, annotation in given:
            if not each.required:
                yield ArgumentView(each.name, either([annotation, _MISSING]), default=_MISSING.text)
        if self.operation.paging is not None:
            yield ArgumentView("start", Annotation("str | None"), default="None")
        for each, annotation in self.dictionary_arguments():
            yield ArgumentView(each.name, annotation, in_typed_dict=True)

    def returned(self, prefix: str) -> Annotation:
        """Return the type of the method's result in a flavor."""
        result = self.result.annotation
        if self.operation.paging is None:
            return result
        pages = f"{prefix}Pages"
        return generic(Annotation(pages, frozenset({Import("workorders_runtime.pagination", pages)})), result)


def resource_views(
    api: Api, variants: ModelVariants, resource: Resource
) -> tuple[ResourceView, ResourceView, FieldsModuleView | None]:
    """The sync module, the async module, and the module with the keywords of long signatures, if there are any."""
    hidden = {operation.name for operation in resource.operations}
    hidden |= {operation.renamed_from for operation in resource.operations}
    hidden |= {child.name for child in api.resources if child.parent == resource.path}
    methods = tuple(_method(operation, variants, frozenset(hidden)) for operation in resource.operations)
    return (
        _module(api, resource, methods, variants, prefix=""),
        _module(api, resource, methods, variants, prefix="Async"),
        _fields_module(resource, methods),
    )


def children(api: Api, path: str, prefix: Literal["", "Async"]) -> tuple[ChildView, ...]:
    """The resources that are attributes of one resource; the empty path: of the client."""
    found = (resource for resource in api.resources if resource.parent == path)
    return tuple(
        ChildView(each.name, prefix + each.class_name, docstring(wrapped(docs.about(each), 108), "        "))
        for each in found
    )


def child_imports(api: Api, path: str, prefix: Literal["", "Async"]) -> frozenset[Import]:
    """Imports of the classes of `children`."""
    package = ".resources.aio" if prefix else ".resources"
    return frozenset(
        Import(f"{package}.{resource.name}", prefix + resource.class_name)
        for resource in api.resources
        if resource.parent == path
    )


def _module(
    api: Api,
    resource: Resource,
    methods: Sequence[_Method],
    variants: ModelVariants,
    *,
    prefix: Literal["", "Async"],
) -> ResourceView:
    inner = children(api, resource.path, prefix)
    constants = tuple(
        ConstantView(method.constant, literal(_spec(api, method, variants))) for method in methods if not prefix
    )
    imports = {Import("workorders_runtime.resource", f"{prefix}Resource")}
    imports |= {found for method in methods for found in method.result.value.imports}
    if inner:
        imports.add(Import("workorders_runtime.client", "cached_resource"))
    if prefix:
        imports |= {Import(f".resources.{resource.name}", method.constant) for method in methods}
    else:
        imports |= {found for method in methods for found in spec_imports(_spec(api, method, variants))}
    # Imported at run time too: tools that read signatures evaluate the annotations.
    imports |= {_UNPACK}
    if any(method.operation.deprecated or method.operation.renamed_from for method in methods):
        imports.add(Import("typing_extensions", "deprecated"))
    if any(argument.renamed_from for method in methods for argument in method.operation.arguments):
        imports.add(Import("workorders_runtime.deprecation", "renamed"))
    for method in methods:
        imports |= method.returned(prefix).imports
        imports.add(Import(f".fields.{resource.name}", method.typed_dict) if method.typed_dict else _CALL_OPTIONS)
        for argument in method.argument_views():
            if not argument.in_typed_dict:
                imports |= argument.annotation.imports
    typing = child_imports(api, resource.path, prefix) - imports
    if typing:
        imports.add(Import("typing", "TYPE_CHECKING"))
    package = "resources.aio" if prefix else "resources"
    about = docs.about(resource)
    reached = docs.reached(resource.path, f"{prefix}{api.client.class_name}(…)")
    return ResourceView(
        doc=docstring(wrapped(about)),
        imports=import_block(imports, package),
        typing_imports=import_block(typing, package, "    "),
        constants=constants,
        class_name=f"{prefix}{resource.class_name}",
        base=f"{prefix}Resource",
        class_doc=docstring(wrapped(f"{about} {reached}", 108), "    "),
        methods=(
            *(_method_view(method, prefix, resource) for method in methods),
            *(_earlier_method(method, prefix) for method in methods if method.operation.renamed_from),
        ),
        children=inner,
    )


# -- methods --------------------------------------------------------------------------------------------------------


def _method(operation: Operation, variants: ModelVariants, names: frozenset[str]) -> _Method:
    # A method or an argument called `list` hides the type of that name.
    hidden = (names | {argument.name for argument in operation.arguments}) & _BUILTINS
    writer = AnnotationWriter(variants, hidden)
    optional = sum(not argument.required for argument in operation.arguments)
    name = f"{pascal(operation.id)}Fields"
    return _Method(
        operation=operation,
        constant=_constant(operation.name),
        arguments=tuple((argument, writer.argument(argument, operation.body)) for argument in operation.arguments),
        typed_dict=name if optional >= _TYPED_DICT_FROM else "",
        result=writer.result(operation.result.type, nullable=operation.result.nullable),
    )


def _constant(method: str) -> str:
    name = method.rstrip("_").upper()
    return f"{name}_" if name in ("MISSING", "TYPE_CHECKING") else name


def _method_view(method: _Method, prefix: Literal["", "Async"], resource: Resource) -> MethodView:
    operation = method.operation
    return MethodView(
        operation=operation.id,
        name=operation.name,
        arguments=tuple(method.argument_views()),
        result=method.returned(prefix),
        is_deprecated=operation.deprecated,
        decorators=(
            *([_deprecation(f"{operation.resource}.{operation.name}", "")] if operation.deprecated else []),
            *_renamed_arguments(operation, operation.name),
        ),
        signature=_signature(method, operation.name, prefix),
        doc=docstring(docs.operation_doc(operation, _argument_docs(method, resource)), "        "),
        body=_body(method, prefix),
    )


def _earlier_method(method: _Method, prefix: Literal["", "Async"]) -> MethodView:
    """The method under its earlier name, which calls the one with the new name."""
    operation = method.operation
    named = [(each.name, each.required and each.positional) for each, _ in method.signature_arguments()]
    arguments = [name for name, by_position in named if by_position]
    arguments += [f"{name}={name}" for name, by_position in named if not by_position]
    arguments += ["start=start"] if operation.paging is not None else []
    arguments.append("**fields" if method.typed_dict else "**options")
    awaited = "await " if prefix and operation.paging is None else ""
    returned = "" if operation.result.type is None else "return "
    ignored = "  # pyright: ignore[reportDeprecated]" if operation.deprecated else ""
    return MethodView(
        operation=operation.id,
        name=operation.renamed_from,
        arguments=tuple(method.argument_views()),
        result=method.returned(prefix),
        is_deprecated=True,
        decorators=(
            _deprecation(f"{operation.resource}.{operation.renamed_from}", operation.name),
            *_renamed_arguments(operation, operation.renamed_from),
        ),
        signature=_signature(method, operation.renamed_from, prefix),
        doc=docstring(f"Call ``{operation.name}``, whose earlier name this is."),
        body=f"{returned}{awaited}self.{operation.name}({', '.join(arguments)}){ignored}",
    )


def _deprecation(name: str, new_name: str) -> str:
    """The decorator of a method that should no longer be called."""
    advice = f"Use {new_name}." if new_name else "The vendor will remove it."
    return f"@deprecated({literal(f'{name} is deprecated. {advice}')})"


def _renamed_arguments(operation: Operation, name: str) -> Iterator[str]:
    """Yield the decorator of a method with arguments that have earlier names."""
    names = {each.renamed_from: each.name for each in operation.arguments if each.renamed_from}
    if names:
        yield f"@renamed({literal(f'{operation.resource}.{name}')}, {literal(names)})"


def _signature(method: _Method, name: str, prefix: str) -> str:
    arguments = [each for each in method.argument_views() if not each.in_typed_dict]
    texts = ["self", *(_declared(each) for each in arguments if each.position is not None)]
    if keywords := [_declared(each) for each in arguments if each.position is None]:
        texts += ["*", *keywords]
    texts.append(f"**fields: Unpack[{method.typed_dict}]" if method.typed_dict else "**options: Unpack[CallOptions]")
    start = "async def" if prefix and method.operation.paging is None else "def"
    return f"{start} {name}({', '.join(texts)}) -> {method.returned(prefix).text}:"


def _declared(argument: ArgumentView) -> str:
    """Return an argument as a signature declares it."""
    default = f" = {argument.default}" if argument.default else ""
    return f"{argument.name}: {argument.annotation.text}{default}"


def _body(method: _Method, prefix: str) -> str:
    """The statements of a method."""
    operation = method.operation
    arguments = ", ".join(f'"{argument.name}": {argument.name}' for argument, _ in method.signature_arguments())
    options = "fields" if method.typed_dict else "options"
    given = f"{method.constant}, {method.result.value.text}, {{{arguments}}}"
    if operation.paging is not None:
        return f"return self._pages({given}, start, {options})"
    call = f"{'await ' if prefix else ''}self._call({given}, {options})"
    if operation.result.type is None:
        return call
    if method.result.is_class:
        return f"return {call}"
    return f"result: {method.result.annotation.text} = {call}\n        return result"


def _argument_docs(method: _Method, resource: Resource) -> Iterator[tuple[str, str]]:
    """Argument -> what its docstring says."""
    for argument, _ in method.signature_arguments():
        yield argument.name, docs.argument_doc(argument)
    if method.operation.paging is not None:
        word = _PAGING_WORD[type(method.operation.paging).__name__]
        yield "start", f"Resume at this {word}, the ``cursor`` of a page or an error."
    if method.typed_dict:
        names = ", ".join(f"``{argument.name}``" for argument, _ in method.dictionary_arguments())
        typed_dict = f"fields.{resource.name}.{method.typed_dict}"
        yield "**fields", f"Optional fields and per-call options; see ``{typed_dict}``: {names}."
    else:
        yield "**options", "Per-call options; see ``CallOptions``."


def _fields_module(resource: Resource, methods: Iterable[_Method]) -> FieldsModuleView | None:
    long = [method for method in methods if method.typed_dict]
    if not long:
        return None
    imports = {found for method in long for _, each in method.dictionary_arguments() for found in each.imports}
    return FieldsModuleView(
        doc=docstring(f"Keyword arguments of ``{resource.path}``."),
        imports=import_block(imports | {_CALL_OPTIONS}, "fields"),
        exports=all_names(method.typed_dict for method in long),
        classes=tuple(_typed_dict(method) for method in long),
    )


def _typed_dict(method: _Method) -> TypedDictView:
    operation = method.operation
    arguments = tuple(method.dictionary_arguments())
    about = f"Keyword arguments of ``{operation.resource}.{operation.name}``. What is left out is not sent."
    return TypedDictView(
        name=method.typed_dict,
        doc=docstring(wrapped(about, 108), "    "),
        fields=tuple(
            TypedDictFieldView(argument.name, annotation.text, docstring(wrapped(text, 108), "    ") if text else "")
            for argument, annotation in arguments
            for text in [docs.argument_doc(argument)]
        ),
    )


# -- what the runtime acts on ---------------------------------------------------------------------------------------


def _spec(api: Api, method: _Method, variants: ModelVariants) -> spec.OperationSpec:
    operation = method.operation
    common = {header.option: header for header in api.client.common}
    writer = AnnotationWriter(variants)
    parameters = [
        _parameter(
            argument.place,
            argument.name,
            argument.wire,
            argument.style,
            writer.parameter(argument),
            argument.default,
            argument.reserved,
        )
        for argument in operation.arguments
        if argument.place in spec.PARAMETER_TYPES
    ]
    parameters += [_parameter(common[option].location, option, common[option].wire) for option in operation.common]
    parameters += [spec.PARAMETER_TYPES[place](wire, constant=value) for place, wire, value in operation.constants]
    envelope = operation.result.envelope
    return spec.OperationSpec(
        id=operation.id,
        method=operation.method,
        path=operation.path,
        safety=operation.safety,
        parameters=tuple(parameters),
        body=_body_spec(operation, variants),
        accept=operation.result.accept,
        envelope=variants.class_name(envelope.schema, "read") if isinstance(envelope, ModelType) else None,
        unwrap=operation.result.unwrap,
        null_list=operation.result.null_list,
        empty=operation.result.empty,
        paging=operation.paging,
        idempotency_key=operation.idempotency_key,
        auth=operation.auth,
        token_in=operation.token_in,
        servers=operation.servers,
        rate_limit=operation.rate_limit,
        cost=operation.cost,
        name=f"{operation.resource}.{operation.name}",
    )


def _parameter(
    location: str,
    name: str,
    wire: str,
    style: spec.Style = "repeat",
    annotation: Annotation | None = None,
    constant: spec.JsonScalar = None,
    reserved: bool = False,
) -> spec.Parameter:
    alias = None if wire == name else wire
    return spec.PARAMETER_TYPES[location](name, alias, style, annotation, constant, reserved)


def _body_spec(operation: Operation, variants: ModelVariants) -> spec.Body | None:
    body = operation.body
    if body is None:
        return None
    arguments = [argument for argument in operation.arguments if argument.place == "body"]
    model = None if body.schema is None else variants.class_name(body.schema, body.mode, "body")
    whole = [AnnotationWriter(variants).body(argument, body.mode) for argument in arguments if model is None]
    return spec.Body(
        model=model,
        type=whole[0] if whole else None,
        encoding=body.encoding,
        content_type=body.content_type,
        wrap=body.wrap,
        fields=() if model is None else tuple(_renamed(arguments)),
        files=tuple((argument.name, argument.wire) for argument in operation.arguments if argument.place == "file"),
        file_lists=tuple(
            argument.name
            for argument in operation.arguments
            if argument.place == "file" and isinstance(argument.type, ListType)
        ),
        part_types=tuple((wire, part.content_type) for wire, part in body.parts if part.content_type),
        deep=body.deep,
        constants=body.constants,
        copies=tuple((argument, field) for _, field, argument in body.copies),
        reserved=body.reserved,
        required=body.required,
    )


def _renamed(arguments: Iterable[Argument]) -> Iterator[tuple[str, str]]:
    """Arguments that are not called like the field of the model they fill."""
    for argument in arguments:
        if argument.field and argument.field != argument.name:
            yield argument.name, argument.field
