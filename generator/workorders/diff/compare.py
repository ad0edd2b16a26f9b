"""Two specs -> what changed, the API of the package included."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from workorders.diff.changes import Change, Changes, PythonChange, Side, order, worst
from workorders.diff.client import compare_client
from workorders.diff.operations import compare_operations, compare_webhooks
from workorders.diff.python_api import compare_python
from workorders.diff.rules import Level
from workorders.diff.schemas import SchemaComparison
from workorders.diff.security import compare_plans
from workorders.ir.public import owner
from workorders.openapi.semantics.schemas import component_pointer


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed between two specs."""

    vendor: str
    changes: tuple[Change, ...]
    """Breaking changes first."""

    @property
    def level(self) -> Level:
        """The level of the change that breaks most."""
        return worst(change.level for change in self.changes)

    def of(self, level: Level) -> tuple[Change, ...]:
        """Return the changes of one level."""
        return tuple(change for change in self.changes if change.level == level)


def compare(vendor: str, old: Side, new: Side) -> Difference:
    """Compare two specs. If no package is made from one of them, only what both describe is compared."""
    changes = Changes(old, new, vendor_file=old.generated is None or new.generated is None)
    schemas = SchemaComparison(changes)
    compare_client(changes)
    compare_operations(changes, schemas)
    compare_webhooks(changes, schemas)
    compare_plans(changes)
    found = changes.found()
    if old.generated is not None and new.generated is not None:
        python = compare_python(old.generated.public, new.generated.public)
        found = [*_with_effects(changes, found, python)]
    return Difference(vendor, tuple(sorted(found, key=order)))


def _with_effects(changes: Changes, found: list[Change], python: Iterable[PythonChange]) -> list[Change]:
    """Give each change of the spec its changes of the package, and add those that remain."""
    effects: dict[int, list[PythonChange]] = {}
    rest: list[PythonChange] = []
    for each in python:
        names = (each.name, owner(each.name))
        index = next((i for name in names for i, change in enumerate(found) if name and name in change.touches), None)
        (rest if index is None else effects.setdefault(index, [])).append(each)
    explained = [replace(change, python=tuple(effects.get(index, ()))) for index, change in enumerate(found)]
    for each in rest:
        kind = "python-breaking" if each.level == "breaking" else "python-additive"
        changes.add(kind, each.text, (_pointer(changes.old, each.name), _pointer(changes.new, each.name)))
    return [*explained, *changes.found()[len(found) :]]


def _pointer(side: Side, name: str) -> str:
    """Return the place of the schema that a class is made from; empty if it is not a class."""
    if side.generated is None or not name.startswith("models."):
        return ""
    class_name = name.split(".")[1].removesuffix("Like")
    schemas = {found: schema for (schema, _, _), found in side.generated.variants.names.items()}
    return component_pointer(schemas.get(class_name, class_name))
