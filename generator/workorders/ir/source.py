"""Generated source as values: annotations with the imports they need, classes of models, and files.

Nothing here knows where a value comes from. Stages hand these to each other instead of text that has to be read again.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, TypeAlias

FileSet: TypeAlias = Mapping[PurePosixPath, str]
"""Path below the package's folder -> text."""


@dataclass(frozen=True, slots=True)
class Import:
    """``import module``, ``from module import name``, either of them ``as alias``.

    A module that begins with a dot is one of the generated package: ``.models.enums``, or ``.`` for its root.
    """

    module: str
    name: str = ""
    alias: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A type as Python source, and what has to be imported for it."""

    text: str
    imports: frozenset[Import] = frozenset()
    bare: str = ""
    """Without limits, aliases and the module of the models; empty: the text has none of them."""

    @property
    def plain(self) -> str:
        """The type as a type checker sees it."""
        return self.bare or self.text


@dataclass(frozen=True, slots=True)
class ModelField:
    """A field of a generated model."""

    name: str
    wire: str
    annotation: Annotation
    shown: str
    """The type for readers: of the values in Python, whatever they are on the wire."""
    default: str | None
    doc: str
    earlier_name: str = ""
    """The name that it had, which works and warns."""


@dataclass(frozen=True, slots=True)
class ModelClass:
    """A generated model. ``references`` are the other models that its annotations name."""

    name: str
    base: Import
    doc: str
    schema: str
    fields: tuple[ModelField, ...]
    undeclared: Annotation | None
    """The type of the fields that it does not declare; ``None``: the base class decides."""
    rules: Mapping[str, Any]
    """What must be given of its fields, as JSON Schema keywords."""
    references: frozenset[str]

    @property
    def imports(self) -> frozenset[Import]:
        """What its module imports for it, other models aside."""
        annotations = [field.annotation for field in self.fields]
        annotations += [] if self.undeclared is None else [self.undeclared]
        own = {self.base}
        if any(field.earlier_name for field in self.fields):
            own.add(Import("typing_extensions", "deprecated"))
        return frozenset(own).union(*(annotation.imports for annotation in annotations))


@dataclass(frozen=True, slots=True)
class ModelModule:
    """One module of a package's models."""

    name: str
    write: bool
    """Whether it holds models that are sent."""
    about: str
    """The resource its models belong to; empty: several."""
    imports: frozenset[Import]
    classes: tuple[ModelClass, ...]


def import_block(imports: Iterable[Import], package: str = "", indent: str = "") -> str:
    """Return import statements in the order a linter expects, for a module of a generated package.

    Args:
        imports: What to import; the same import may be given several times.
        package: Where the module is, below the package's root: ``resources.aio``.
        indent: Written before each line.
    """
    here = tuple(package.split(".")) if package else ()
    together: dict[str, list[str]] = {}
    lines: list[tuple[tuple[object, ...], str]] = []
    for each in set(imports):
        module = _relative(each.module, here)
        alias = f" as {each.alias}" if each.alias else ""
        if not each.name:
            lines.append((_order(module, is_from=False), f"import {module}{alias}"))
        elif alias:
            lines.append((_order(module, each.name), f"from {module} import {each.name}{alias}"))
        else:
            together.setdefault(module, []).append(each.name)
    for module, names in together.items():
        names = list(sorted_names(names))
        lines.append((_order(module, names[0]), f"from {module} import {', '.join(names)}"))
    blocks: dict[object, list[str]] = {}
    for (group, *_), line in sorted(lines):
        blocks.setdefault(group, []).append(indent + line)
    return "\n\n".join("\n".join(block) for block in blocks.values())


def _order(module: str, name: str = "", *, is_from: bool = True) -> tuple[object, ...]:
    """Return the place of a statement: by section, `import` first, from the outermost package inwards, then by name."""
    dots = len(module) - len(module.lstrip("."))
    section = 2 if dots else 0 if module.split(".")[0] in sys.stdlib_module_names else 1
    return section, is_from, -dots, module, _rank(name) if name else -1, name.lower(), name


def sorted_names(names: Iterable[str]) -> tuple[str, ...]:
    """Sort the names of an import: constants, then classes, then the rest; case does not matter."""
    return tuple(sorted(set(names), key=lambda name: (_rank(name), name.lower(), name)))


def all_names(names: Iterable[str]) -> tuple[str, ...]:
    """Sort the names of an ``__all__``: constants, then classes, then the rest; capitals first."""
    return tuple(sorted(set(names), key=lambda name: (_rank(name), name)))


def _rank(name: str) -> int:
    if len(name) > 1 and name.isupper():
        return 0
    return 1 if name[:1].isupper() else 2


def _relative(module: str, here: tuple[str, ...]) -> str:
    """Return the module as a module in ``here`` names it."""
    if not module.startswith("."):
        return module
    steps = tuple(step for step in module.split(".") if step)
    shared = 0
    while shared < min(len(steps), len(here)) and steps[shared] == here[shared]:
        shared += 1
    return "." * (len(here) - shared + 1) + ".".join(steps[shared:])
