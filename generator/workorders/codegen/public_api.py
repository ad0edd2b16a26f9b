"""PackageView -> PublicApi: the names, signatures and types that users of a package write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from workorders.codegen.view_models import MethodView, PackageView, ResourceView
from workorders.ir.api import Api, Operation
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
        yield f"{client.class_name}({option.name}=)", Symbol("option", option.annotation.text)
    if client.server:
        yield f"{client.class_name}(server=)", Symbol("option", client.server)


def _resources(view: PackageView, api: Api) -> Iterator[tuple[str, Symbol]]:
    operations = {operation.id: operation for operation in api.operations}
    yield from ((resource.path, Symbol("resource")) for resource in api.resources)
    for resource in (file.names.get("resource") for file in view.files):
        if isinstance(resource, ResourceView) and resource.constants:
            for method in resource.methods:
                yield from _method(method, operations[method.operation])


def _method(method: MethodView, operation: Operation) -> Iterator[tuple[str, Symbol]]:
    name, present = f"{operation.resource}.{method.name}", f"{operation.resource}.{operation.name}"
    new_name = "" if name == present else present
    yield name, Symbol("method", method.result.plain, deprecated=method.is_deprecated, new_name=new_name)
    found = {
        each.name: Symbol("argument", each.annotation.plain, required=each.required, position=each.position)
        for each in method.arguments
    }
    for each in operation.arguments:
        if each.renamed_from:
            found[each.name] = replace(found[each.name], required=False)
            found[each.renamed_from] = replace(found[each.name], deprecated=True, new_name=f"{name}({each.name}=)")
    yield from ((f"{name}({argument}=)", symbol) for argument, symbol in found.items())


def _models(modules: Iterable[ModelModule]) -> Iterator[tuple[str, Symbol]]:
    for module in modules:
        for model in module.classes:
            yield f"models.{model.name}", Symbol("name")
            if model.base.name == "VersionedModel":
                yield f"models.{model.name}.etag", Symbol("field", "str | None")
            for field in model.fields:
                is_required = module.write and field.default is None and not field.earlier_name
                symbol = Symbol("input" if module.write else "field", field.annotation.plain, required=is_required)
                yield f"models.{model.name}.{field.name}", symbol
                if field.earlier_name:
                    new_name = f"models.{model.name}.{field.name}"
                    earlier = replace(symbol, deprecated=True, new_name=new_name)
                    yield f"models.{model.name}.{field.earlier_name}", earlier


def _enums(view: PackageView) -> Iterator[tuple[str, Symbol]]:
    for enum in view.enums.enums:
        yield f"models.{enum.name}", Symbol("name")
        for name, value in enum.members:
            yield f"models.{enum.name}.{name}", Symbol("member", value=value)
