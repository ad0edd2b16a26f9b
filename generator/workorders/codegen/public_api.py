"""PackageView -> PublicApi: the names, signatures and types that users of a package write."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from workorders.codegen.view_models import FieldsModuleView, PackageView, ResourceView
from workorders.ir.api import Api
from workorders.ir.public import PublicApi, Symbol
from workorders.ir.source import ModelModule


def public_api(view: PackageView, api: Api, modules: Sequence[ModelModule]) -> PublicApi:
    """Return the public names of a package; those of the async flavor are the same."""
    return dict(
        (
            *_root(view),
            *_resources(view, api),
            *_models(modules),
            *_enums(view),
        )
    )


def _root(view: PackageView) -> Iterator[tuple[str, Symbol]]:
    client = view.client
    yield from ((name, Symbol("name")) for name in view.root.exports)
    if view.webhooks.events:
        yield from ((f"webhooks.{name}", Symbol("name")) for name in view.webhooks.names)
    for option in client.options:
        yield f"{client.class_name}({option.name}=)", Symbol("option", option.annotation)
    if client.server:
        yield f"{client.class_name}(server=)", Symbol("option", client.server)


def _resources(view: PackageView, api: Api) -> Iterator[tuple[str, Symbol]]:
    paths = {operation.id: operation.resource for operation in api.operations}
    renamed = {
        operation.id: [each for each in operation.arguments if each.renamed_from] for operation in api.operations
    }
    dictionaries = {
        each.name: each
        for file in view.files
        if isinstance(module := file.names.get("module"), FieldsModuleView)
        for each in module.classes
    }
    yield from ((resource.path, Symbol("resource")) for resource in api.resources)
    for resource in (file.names.get("resource") for file in view.files):
        if not isinstance(resource, ResourceView) or not resource.constants:
            continue
        for method in resource.methods:
            function = ast.parse(f"{method.signature} ...").body[0]
            if not isinstance(function, ast.FunctionDef):
                continue
            name = f"{paths[method.operation]}.{function.name}"
            yield name, Symbol("method", plain_type(function.returns), deprecated=bool(method.decorator))
            found = dict(_arguments(function))
            unpacked = (
                "" if function.args.kwarg is None else ast.unparse(function.args.kwarg.annotation or ast.Name(""))
            )
            for typed_dict in (each for each in dictionaries if unpacked == f"Unpack[{each}]"):
                for field in dictionaries[typed_dict].fields:
                    annotation = plain_type(ast.parse(field.annotation, mode="eval").body)
                    found[field.name] = Symbol("argument", annotation)
            for each in renamed[method.operation]:
                if each.name in found and not found[each.name].required:
                    found[each.renamed_from] = replace(found[each.name], deprecated=True)
            yield from ((f"{name}({argument}=)", symbol) for argument, symbol in found.items())


def _arguments(function: ast.FunctionDef) -> Iterator[tuple[str, Symbol]]:
    arguments = function.args
    for position, argument in enumerate(arguments.args[1:]):
        yield argument.arg, Symbol("argument", plain_type(argument.annotation), required=True, position=position)
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield argument.arg, Symbol("argument", plain_type(argument.annotation), required=default is None)


def _models(modules: Iterable[ModelModule]) -> Iterator[tuple[str, Symbol]]:
    for module in modules:
        for model in module.classes:
            yield f"models.{model.name}", Symbol("name")
            for field in model.fields:
                annotation = plain_type(ast.parse(field.annotation.text, mode="eval").body)
                symbol = Symbol("input" if module.write else "field", annotation)
                yield (
                    f"models.{model.name}.{field.name}",
                    replace(symbol, required=module.write and field.default is None),
                )
                if field.earlier_name:
                    yield f"models.{model.name}.{field.earlier_name}", replace(symbol, deprecated=True)


def _enums(view: PackageView) -> Iterator[tuple[str, Symbol]]:
    for enum in view.enums.enums:
        yield f"models.{enum.name}", Symbol("name")
        for name, value in enum.members:
            yield f"models.{enum.name}.{name}", Symbol("member", value=value)


class _Plain(ast.NodeTransformer):
    """Takes limits and aliases out of an annotation: ``Annotated[X, …]`` is X, ``models.X`` is X."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id == "Annotated" and isinstance(node.slice, ast.Tuple):
            inner: ast.AST = self.visit(node.slice.elts[0])
            return inner
        return self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        is_models = isinstance(node.value, ast.Name) and node.value.id == "models"
        return ast.Name(node.attr) if is_models else self.generic_visit(node)


def plain_type(annotation: ast.expr | None) -> str:
    """Return an annotation as a type checker sees it."""
    return "" if annotation is None else ast.unparse(_Plain().visit(annotation))
