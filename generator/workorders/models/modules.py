"""ModelVariants -> ModelModules: the classes of a package, and the module of `models` that each is in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Final

from workorders.ir.names import stem, words
from workorders.ir.source import Import, ModelClass, ModelModule
from workorders.ir.variants import ModelVariant, ModelVariants
from workorders.models.emit import model_classes

SHARED: Final = "shared"
_RESERVED: Final = frozenset({SHARED, "enums", "unions"})


def model_modules(variants: ModelVariants) -> tuple[ModelModule, ...]:
    """Return one module for each resource and one for what several resources share, read and write models apart."""
    return (
        *_modules(variants.read, model_classes(variants.read, variants.enums, write=False), write=False),
        *_modules(variants.write, model_classes(variants.write, variants.enums, write=True), write=True),
    )


def _modules(
    variants: Sequence[ModelVariant], classes: Mapping[str, ModelClass], *, write: bool
) -> tuple[ModelModule, ...]:
    home = _homes(variants, classes)
    members: dict[str, list[ModelClass]] = {}
    for variant in variants:
        members.setdefault(home[variant.name], []).append(classes[variant.name])
    names = {resource: _module_name(resource, write=write) for resource in members}
    return tuple(
        ModelModule(names[resource], write, resource, _imports(resource, inside, home, names), tuple(inside))
        for resource, inside in sorted(members.items())
    )


# -- which resource a class belongs to ------------------------------------------------------------------------------


def _homes(variants: Sequence[ModelVariant], classes: Mapping[str, ModelClass]) -> dict[str, str]:
    """Return the resource of each class; empty: several resources share it.

    A class belongs to the only resource that reaches it, to the resource it is named after, or to the resource of all
    the classes that refer to it. Modules must not import each other in a cycle, and the shared module imports no
    other: where that would happen, classes move to the shared module.
    """
    resources = sorted({resource for variant in variants for resource in variant.resources})
    referrers: dict[str, set[str]] = {name: set() for name in classes}
    for each in classes.values():
        for name in each.references - {each.name}:
            referrers[name].add(each.name)
    home: dict[str, str] = {}
    for variant in variants:
        only = variant.resources[0] if len(variant.resources) == 1 else _named_after(variant.name, resources)
        if only:
            home[variant.name] = only
    undecided = [variant.name for variant in variants if variant.name not in home]
    while decided := {name: home_of for name in undecided if (home_of := _home_of_referrers(referrers[name], home))}:
        home |= decided
        undecided = [name for name in undecided if name not in home]
    home |= dict.fromkeys(undecided, "")
    _share(undecided, classes, home)
    while (edge := _edge_of_a_cycle(classes, home)) is not None:
        _share([edge], classes, home)
    return home


def _named_after(name: str, resources: Iterable[str]) -> str:
    """Return the resource with the longest name that the class's name begins with, singular or plural."""
    stems = [stem(word) for word in words(name)]
    matching = [
        resource
        for resource in resources
        if (own := [stem(word) for word in resource.split("_")]) and stems[: len(own)] == own
    ]
    return max(matching, key=lambda resource: (resource.count("_"), resource), default="")


def _home_of_referrers(referrers: Set[str], home: Mapping[str, str]) -> str:
    """Return the resource of all classes that refer to one; empty if they are of several, or not all decided."""
    found = {home.get(name, "") for name in referrers}
    return found.pop() if len(found) == 1 else ""


def _share(names: Iterable[str], classes: Mapping[str, ModelClass], home: dict[str, str]) -> None:
    """Move classes to the shared module, with all that they refer to."""
    waiting = list(names)
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            home[name] = ""
            waiting.extend(classes[name].references)


def _edge_of_a_cycle(classes: Mapping[str, ModelClass], home: Mapping[str, str]) -> str | None:
    """Return, of the classes that modules in a cycle import from each other, the one with the fewest references."""
    imports: dict[str, set[str]] = {}
    for each in classes.values():
        imports.setdefault(home[each.name], set()).update(home[name] for name in each.references)
    reach = {module: _reachable(module, imports) for module in imports}
    edges = {
        name
        for each in classes.values()
        for name in each.references
        if home[name] != home[each.name] and home[each.name] in reach[home[name]]
    }
    references = {each.name: each.references for each in classes.values()}
    return min(edges, key=lambda name: (len(_reachable(name, references)), name), default=None)


def _reachable(start: str, edges: Mapping[str, Set[str]]) -> frozenset[str]:
    """Return everything that a walk from ``start`` comes to; ``start`` itself only if there is a way back to it."""
    seen: set[str] = set()
    waiting = list(edges.get(start, ()))
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting.extend(edges.get(name, ()))
    return frozenset(seen)


# -- modules --------------------------------------------------------------------------------------------------------


def _module_name(resource: str, *, write: bool) -> str:
    name = resource or SHARED
    if resource in _RESERVED:
        name = f"{resource}_models"
    return f"{name}_inputs" if write else name


def _imports(
    resource: str, classes: Iterable[ModelClass], home: Mapping[str, str], names: Mapping[str, str]
) -> frozenset[Import]:
    wanted: set[Import] = set()
    for each in classes:
        wanted |= each.imports
        wanted |= {Import(f".models.{names[home[name]]}", name) for name in each.references if home[name] != resource}
    return frozenset(wanted)
