"""The text that `workorders show` prints for each stage."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pprint import pformat
from typing import TYPE_CHECKING, Any, Final

from workorders.codegen.view_models import ResourceView
from workorders.openapi.document import is_list, is_mapping
from workorders.output import count
from workorders.settings import UsageError, require_match

if TYPE_CHECKING:
    from workorders.pipeline import Stages


@dataclass(frozen=True, slots=True)
class Selection:
    """The part of a stage's result to print: all of it, one operation or one file."""

    operation: str | None = None
    file: str | None = None


def stage_text(stages: Stages, stage: str, selection: Selection) -> str:
    """Format the result of a stage.

    Raises:
        UsageError: The stage has no such operation or file.
    """
    for option, supported in _OPTIONS.items():
        if getattr(selection, option) is not None and stage not in supported:
            names = " or ".join(supported)
            raise UsageError(f"--{option} has no effect on stage {stage!r}. Use it with stage {names}.")
    return _STAGES[stage](stages, selection)


def _document(stages: Stages, selection: Selection) -> str:
    files = stages.document.files
    if selection.operation is not None:
        return _operation_json([file.value for file in files.values()], selection.operation)
    if selection.file is not None:
        return _json(require_match(selection.file, files, "file").value)
    return _listing({name: len(file.marks) for name, file in sorted(files.items())}, "value")


def _bundle(stages: Stages, selection: Selection) -> str:
    tree = stages.bundle.tree
    return _json(tree) if selection.operation is None else _operation_json(tree, selection.operation)


def _api(stages: Stages, selection: Selection) -> str:
    if selection.operation is None:
        return _pretty(stages.api.resources)
    operations = {operation.id: operation for operation in stages.api.operations}
    return _pretty(require_match(selection.operation, operations, "operation"))


def _models(stages: Stages, selection: Selection) -> str:
    modules = {f"{module.name}.py": module for module in stages.models}
    if selection.file is not None:
        return _pretty(require_match(selection.file, modules, "file"))
    return _listing({name: len(module.classes) for name, module in modules.items()}, "model")


def _view(stages: Stages, selection: Selection) -> str:
    resources = {str(file.path): file.names["resource"] for file in stages.view.files if "resource" in file.names}
    if selection.operation is None:
        return _pretty(resources)
    operations = {operation.id: operation for operation in stages.api.operations}
    operation = require_match(selection.operation, operations, "operation")
    methods = [
        method
        for resource in resources.values()
        if isinstance(resource, ResourceView)
        for method in resource.methods
        if method.operation == operation.id
    ]
    return _pretty(methods)


def _files(stages: Stages, selection: Selection) -> str:
    if selection.file is not None:
        path = require_match(selection.file, {str(each): each for each in stages.paths}, "file")
        return stages.file(path).removesuffix("\n")
    return _listing({str(path): len(text.splitlines()) for path, text in stages.files.items()}, "line")


def _listing(sizes: Mapping[str, int], unit: str) -> str:
    return "\n".join(f"==> {name} ({count(size, unit)})" for name, size in sizes.items())


def _operation_json(value: object, operation_id: str) -> str:
    operations = {str(each["operationId"]): each for each in _mappings(value) if "operationId" in each}
    return _json(require_match(operation_id, operations, "operation"))


def _mappings(value: object) -> Iterator[dict[str, Any]]:
    if is_mapping(value):
        yield value
        for member in value.values():
            yield from _mappings(member)
    elif is_list(value):
        for item in value:
            yield from _mappings(item)


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False, default=str)


def _pretty(value: object) -> str:
    return pformat(value, width=120)


_STAGES: Final[Mapping[str, Callable[[Stages, Selection], str]]] = {
    "document": _document,
    "bundle": _bundle,
    "api": _api,
    "models": _models,
    "view": _view,
    "files": _files,
}
_OPTIONS: Final = {
    "operation": ("document", "bundle", "api", "view"),
    "file": ("document", "models", "files"),
}
STAGES: Final = tuple(_STAGES)
"""Names of the stages, in order."""
