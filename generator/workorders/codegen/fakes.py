"""Api -> FakeViews: the stubs of each resource, for the module `testing` of a package."""

from __future__ import annotations

from workorders.codegen.view_models import FakeView
from workorders.ir.api import Api
from workorders.ir.source import Import, import_block


def fake_imports(api: Api) -> str:
    """Return the imports of the resources whose methods are stubbed."""
    names = {each.class_name: f".resources.{each.name}" for each in api.resources}
    imports = {Import(module, name, f"_{name}") for name, module in names.items()}
    client = api.client.class_name
    imports |= {Import("._client", client), Import("._client", f"Async{client}"), Import("._plan", "PLAN")}
    return import_block(imports)


def fake_views(api: Api) -> tuple[FakeView, ...]:
    """Decide the stubs of each resource, nested ones first."""
    deepest_first = sorted(api.resources, key=lambda each: -each.path.count("."))
    return tuple(
        FakeView(
            each.name,
            each.class_name,
            each.path,
            tuple(operation.name for operation in each.operations),
            tuple((child.name, child.class_name) for child in api.resources if child.parent == each.path),
        )
        for each in deepest_first
    )
