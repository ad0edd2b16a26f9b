"""Changes between two specs, as values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from workorders.diagnostics import SourceLocation
from workorders.diff.rules import RULES, Level, Rule
from workorders.ir.api import Api
from workorders.ir.bundle import Bundle
from workorders.ir.public import PublicApi
from workorders.ir.variants import ModelVariants
from workorders.openapi.semantics.navigation import TreeSource
from workorders.openapi.semantics.schemas import Schemas, component_schemas

Direction: TypeAlias = Literal["request", "response", ""]
"""What a change affects: what is sent, what comes back, or neither in particular."""


PythonChangeKind: TypeAlias = Literal[
    "removed", "added", "added-required", "value", "presence", "position", "deprecated", "type"
]
"""What is different about a public name."""


@dataclass(frozen=True)
class Generated:
    """What is made from a spec: the API, its models, and the public names of the package."""

    api: Api
    variants: ModelVariants
    public: PublicApi


@dataclass(frozen=True)
class Side:
    """One of the two specs."""

    bundle: Bundle
    generated: Generated | None = None
    """``None``: a document that no package is made from, such as the file that a vendor publishes."""

    @property
    def tree(self) -> Mapping[str, Any]:
        return self.bundle.tree

    @property
    def source(self) -> TreeSource:
        return TreeSource(self.bundle.tree)

    @property
    def schemas(self) -> Schemas:
        return component_schemas(self.bundle.tree)


@dataclass(frozen=True, slots=True)
class PythonChange:
    """One change of the public API of the package."""

    name: str
    what: PythonChangeKind
    level: Level
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """One change of a spec, and what it does to the package."""

    kind: str
    direction: Direction
    subject: str
    """What changed: ``WorkOrder.status``, ``updateWorkOrder``, ``updateWorkOrder(query ids)``."""
    before: str
    after: str
    old: SourceLocation
    new: SourceLocation
    python: tuple[PythonChange, ...] = ()
    announced: bool = False
    """An earlier version deprecates what was removed."""
    accepted: str = ""
    """The reason for which it was accepted."""
    touches: frozenset[str] = frozenset()
    """The public names that it may change."""

    @property
    def rule(self) -> Rule:
        """What changes of its kind mean."""
        return RULES[self.kind]

    @property
    def level(self) -> Level:
        """How much it breaks, in the spec and in Python."""
        levels: list[Level] = [self.rule.level(self.direction), *(each.level for each in self.python)]
        return "documentation" if self.accepted else worst(levels)

    @property
    def key(self) -> tuple[str, str, Direction]:
        """What identifies it in a list of accepted changes."""
        return self.kind, self.subject, self.direction

    @property
    def text(self) -> str:
        """Describe it in one sentence."""
        return self.rule.text(self.subject, self.direction, self.before, self.after)


_ORDER: tuple[Level, ...] = ("breaking", "additive", "documentation")


def worst(levels: Iterable[Level]) -> Level:
    """Return the level that asks for the largest version bump."""
    found = set(levels)
    if "breaking" in found:
        return "breaking"
    return "additive" if "additive" in found else "documentation"


def order(change: Change) -> tuple[int, SourceLocation, str]:
    """Sort key: breaking changes first, then by line."""
    return _ORDER.index(change.level), change.new, change.kind


class Changes:
    """Collects changes. The same change in a create and in an update is one."""

    def __init__(self, old: Side, new: Side, *, vendor_file: bool) -> None:
        self.old = old
        self.new = new
        self.vendor_file = vendor_file
        """One side is a vendor's own document: names and descriptions differ on purpose."""
        self._found: dict[tuple[str, str, Direction, str, str], Change] = {}

    def add(
        self,
        kind: str,
        subject: str,
        pointers: tuple[str, str],
        values: tuple[object, object] = ("", ""),
        *,
        direction: Direction = "",
        touches: Iterable[str] = (),
        announced: bool = False,
    ) -> None:
        """Add a change.

        Args:
            kind: A rule.
            subject: What changed.
            pointers: Where it is in both bundles.
            values: What it was, and what it is.
            direction: What it affects; left out where the rule makes no difference.
            touches: The public names that it may change.
            announced: An earlier version deprecates what was removed.
        """
        rule = RULES[kind]
        if self.vendor_file and rule.ours:
            return
        direction = direction if rule.directed else ""
        before, after = (str(value) for value in values)
        key = (kind, subject, direction, before, after)
        if (known := self._found.get(key)) is not None:
            self._found[key] = replace(known, touches=known.touches | frozenset(touches))
            return
        self._found[key] = Change(
            kind,
            direction,
            subject,
            before,
            after,
            self.old.bundle.origin(pointers[0]),
            self.new.bundle.origin(pointers[1]),
            touches=frozenset(touches),
            announced=announced,
        )

    def ours(self, before: str, after: str) -> str:
        """Return the later name of two, or the one that is ours."""
        return before if self.vendor_file and self.new.generated is None else after

    def found(self) -> list[Change]:
        """Return the changes in the order in which they were found."""
        return list(self._found.values())
