"""Changes of the public API of a package, as a type checker sees them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from workorders.diff.changes import PythonChange
from workorders.diff.rules import Level
from workorders.ir.public import PublicApi, Symbol, owner

_GIVEN: Final = frozenset({"argument", "option", "input"})
"""Kinds of symbols whose values users give; the values of the others they get."""
_SEQUENCES: Final = frozenset({"Sequence", "list", "Mapping", "dict"})
_TOP: Final = frozenset({"Any", "object"})


def compare_python(old: PublicApi, new: PublicApi) -> tuple[PythonChange, ...]:
    """Compare the public names, signatures and types of two packages."""
    texts = frozenset(
        name.removeprefix("models.")
        for api in (old, new)
        for name in api
        if f"{name}Like" in api or _is_enum(api, name)
    )
    return tuple(_changes(old, new, texts))


def _is_enum(api: PublicApi, name: str) -> bool:
    return name.startswith("models.") and any(
        symbol.kind == "member" and owner(other) == name for other, symbol in api.items()
    )


def _changes(old: PublicApi, new: PublicApi, enums: frozenset[str]) -> Iterator[PythonChange]:
    for name, symbol in old.items():
        if name not in new:
            if not _lost_with_owner(name, old, new):
                yield PythonChange(name, "removed", "breaking", f"{name} was removed")
            continue
        yield from _symbol(name, symbol, new[name], enums)
    for name, symbol in new.items():
        if name not in old and (owner(name) in old or owner(name) not in new):
            if symbol.required and owner(name) in old:
                yield PythonChange(name, "added-required", "breaking", f"{name} is new and required")
            else:
                yield PythonChange(name, "added", "additive", f"{name} is new")


def _lost_with_owner(name: str, old: PublicApi, new: PublicApi) -> bool:
    above = owner(name)
    return above in old and above not in new


def _symbol(name: str, old: Symbol, new: Symbol, enums: frozenset[str]) -> Iterator[PythonChange]:
    if old.value != new.value:
        yield PythonChange(name, "value", "breaking", f"{name} is {new.value}, no longer {old.value}")
    if old.required != new.required:
        level: Level = "breaking" if new.required else "additive"
        yield PythonChange(name, "presence", level, f"{name} became {'required' if new.required else 'optional'}")
    if old.position != new.position:
        level = "additive" if old.position is None else "breaking"
        place = "by name only" if new.position is None else f"as positional argument {new.position + 1}"
        yield PythonChange(name, "position", level, f"{name} is given {place}")
    if new.deprecated and not old.deprecated:
        yield PythonChange(name, "deprecated", "additive", f"{name} is deprecated")
    if old.annotation != new.annotation:
        before, after = (_parsed(each.annotation) for each in (old, new))
        is_given = old.kind in _GIVEN
        fits = assignable(before, after, enums) if is_given else assignable(after, before, enums)
        level = "additive" if fits else "breaking"
        verb = "returns" if old.kind == "method" else "is"
        yield PythonChange(name, "type", level, f"{name} {verb} {new.annotation}, no longer {old.annotation}")


@dataclass(frozen=True, slots=True)
class _Type:
    """A type that is not a union: its name, and the types in its brackets."""

    name: str
    inner: tuple[tuple[_Type, ...], ...] = ()


def _parsed(annotation: str) -> tuple[_Type, ...]:
    return _members(ast.parse(annotation or "None", mode="eval").body)


def _members(node: ast.expr) -> tuple[_Type, ...]:
    match node:
        case ast.BinOp(left=left, right=right, op=ast.BitOr()):
            return (*_members(left), *_members(right))
        case ast.Subscript(value=value, slice=inner):
            name = ast.unparse(value)
            parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            if name == "Literal":
                return tuple(_Type(f"Literal[{ast.unparse(part)}]") for part in parts)
            return (_Type(name, tuple(_members(part) for part in parts)),)
        case ast.Constant(value=str(text)):
            return _parsed(text)
        case _:
            return (_Type(ast.unparse(node)),)


def assignable(source: tuple[_Type, ...], target: tuple[_Type, ...], enums: frozenset[str]) -> bool:
    """Whether every value of a type is a value of another."""
    return all(any(_fits(each, other, enums) for other in target) for each in source)


def _fits(source: _Type, target: _Type, enums: frozenset[str]) -> bool:
    if source == target or target.name in _TOP or (source.name, target.name) in (("int", "float"), ("bool", "int")):
        return True
    if source.name.startswith("Literal["):
        return target.name == type(ast.literal_eval(source.name[8:-1])).__name__
    if target.name == "str" and source.name.removesuffix("Like") in enums:
        return True
    if target.name == f"{source.name}Like":
        return True
    both = {source.name, target.name} <= _SEQUENCES and len(source.inner) == len(target.inner)
    return both and all(assignable(*pair, enums) for pair in zip(source.inner, target.inner, strict=True))
