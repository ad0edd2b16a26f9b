"""Applies OpenAPI Overlay 1.0 and 1.1 documents to the entry of a spec."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias

from workorders.diagnostics import Diagnostic, SourceLocation, shortened, suggestion
from workorders.openapi.document import FileTree, child, is_list, is_mapping
from workorders.openapi.json_path import MAX_STEPS, InvalidPathError, Paths, Query, TooMuchWorkError
from workorders.openapi.yaml_reader import MAX_DEPTH

MAX_CHANGES: Final = 500_000
"""Maximum number of values that the overlays of a spec select and write."""

_VERSION = re.compile(r"1\.[01]\.[0-9]+", re.ASCII)
_ROOT_KEYS = frozenset({"overlay", "info", "extends", "actions"})
_INFO_KEYS = frozenset({"title", "version", "description"})
_ACTION_KEYS = frozenset({"target", "description", "update", "remove"})


def apply_overlays(
    tree: FileTree, overlays: Mapping[str, FileTree], display_path: Callable[[str], str]
) -> tuple[FileTree, tuple[Diagnostic, ...]]:
    """Apply overlays in order to the entry of a spec, whose value they change.

    Args:
        tree: The entry.
        overlays: The overlays by file name.
        display_path: Returns the path of a file as it is shown to users.

    Returns:
        The entry with the positions of what the overlays wrote, and all problems.
    """
    target = _Target(tree)
    problems: list[Diagnostic] = []
    for file, overlay in overlays.items():
        for problem in _problems_of(file, overlay, target):
            _, line, column = overlay.position(file, problem.pointer)
            location = SourceLocation(display_path(file), line, column)
            problems.append(Diagnostic(location, problem.code, problem.message, problem.hint, problem.pointer))
            if problem.code in ("size", "depth"):
                return tree, tuple(problems)
    return target.tree(), tuple(problems)


# -- overlay documents ------------------------------------------------------------------------------------------------


class _Problem(Exception):  # noqa: N818 - internal control flow
    """A problem of an overlay, at a pointer into it."""

    def __init__(self, pointer: str, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.pointer = pointer
        self.code = code
        self.message = message
        self.hint = hint


def _problems_of(file: str, overlay: FileTree, target: _Target) -> Iterator[_Problem]:
    """Apply one overlay. Yields its problems; an action with a problem is not applied."""
    value = overlay.value
    if not is_mapping(value):
        yield _Problem("", "overlay-invalid", "an overlay must be a mapping")
        return
    yield from _unknown_keys(value, "", _ROOT_KEYS)
    version = value.get("overlay")
    if not (isinstance(version, str) and _VERSION.fullmatch(version)):
        hint = "write 'overlay: 1.0.0' or 'overlay: 1.1.0'"
        yield _Problem("/overlay", "overlay-invalid", "the version of the overlay must be 1.0 or 1.1", hint)
    info = value.get("info")
    if is_mapping(info):
        yield from _unknown_keys(info, "/info", _INFO_KEYS)
    for key in ("title", "version"):
        if not (is_mapping(info) and isinstance(info.get(key), str)):
            yield _Problem(f"/info/{key}", "overlay-invalid", f"the info of an overlay must have a {key}, a string")
    actions = value.get("actions")
    if actions is None and "actions" in value:  # all of them are comments
        return
    if not is_list(actions) or not actions:
        yield _Problem("/actions", "overlay-invalid", "an overlay must have a list of actions")
        return
    for index, action in enumerate(actions):
        pointer = child("/actions", index)
        problems = [*_action_problems(action, pointer)]
        yield from problems
        if any(problem.code == "overlay-invalid" for problem in problems):
            continue
        try:
            target.apply(action, pointer, _Source(file, overlay))
        except _Problem as problem:
            yield problem
            if problem.code == "size":
                return
    if _depth(target.root) > MAX_DEPTH:
        yield _Problem("/actions", "depth", f"with the overlay, values are nested more than {MAX_DEPTH} levels deep")


def _unknown_keys(value: Mapping[str, Any], pointer: str, known: frozenset[str]) -> Iterator[_Problem]:
    for key in value:
        if key not in known and not key.startswith("x-"):
            message = f"unknown key {shortened(key, 60)!r} of an overlay"
            hint = suggestion(key, known)
            if key == "copy":
                message, hint = "'copy' is not supported in overlays", "write the copied values under 'update'"
            yield _Problem(child(pointer, key), "overlay-invalid", message, hint)


def _action_problems(action: object, pointer: str) -> Iterator[_Problem]:
    if not is_mapping(action):
        yield _Problem(pointer, "overlay-invalid", "an action must be a mapping with a target")
        return
    yield from _unknown_keys(action, pointer, _ACTION_KEYS)
    if not isinstance(action.get("target"), str):
        hint = "write a JSONPath, such as $.paths['/orders'].get"
        yield _Problem(f"{pointer}/target", "overlay-invalid", "an action must have a target, a string", hint)
    if not isinstance(remove := action.get("remove", False), bool):
        yield _Problem(f"{pointer}/remove", "overlay-invalid", "'remove' must be true or false")
    elif remove is ("update" in action) and "copy" not in action:
        message = "an action must have either 'update' or 'remove: true'"
        yield _Problem(pointer, "overlay-invalid", message)
    reason = action.get("description")
    if not isinstance(reason, str) or not reason.strip():
        hint = "say in its 'description' what is wrong or missing in the vendor's file"
        yield _Problem(pointer, "overlay-reason", "the action has no reason", hint)


# -- the changed tree -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Position:
    """The position of a value: in an overlay, or, without a file, in the entry."""

    line: int
    column: int
    file: str = ""


_Positions: TypeAlias = dict[Any, _Position | None] | list[_Position | None]


@dataclass(frozen=True, slots=True)
class _Source:
    """The file that new values come from."""

    file: str
    tree: FileTree

    def position(self, pointer: str) -> _Position:
        file, line, column = self.tree.position(self.file, pointer)
        return _Position(line, column, file)


@dataclass(frozen=True, slots=True)
class _Selected:
    """A value that a target selects, and what holds it: nothing for the root."""

    value: Any
    holder: Any
    key: Any


class _Target:
    """The entry of a spec, while overlays change it."""

    def __init__(self, tree: FileTree) -> None:
        self.original = tree
        self.root = tree.value
        self.budget = MAX_CHANGES
        self.paths = Paths()
        self.positions: dict[int, tuple[Any, _Positions]] = {}
        """Identity of a mapping or list -> itself, and the positions of its values."""
        for pointer, value in _containers(tree.value):
            positions = {key: self._original(child(pointer, key)) for key in _keys(value)}
            self.positions[id(value)] = value, positions if is_mapping(value) else [*positions.values()]

    def _original(self, pointer: str) -> _Position | None:
        mark = self.original.marks.get(pointer)
        return None if mark is None else _Position(*mark)

    def tree(self) -> FileTree:
        """Return the changed entry."""
        marks: dict[str, tuple[int, int]] = {"": self.original.marks.get("", (1, 1))}
        overlaid: dict[str, str] = {}
        for pointer, value in _containers(self.root):
            positions: Any = self.positions[id(value)][1]
            for key in _keys(value):
                if (position := positions[key]) is not None:
                    inner = child(pointer, key)
                    marks[inner] = position.line, position.column
                    if position.file:
                        overlaid[inner] = position.file
        return replace(self.original, value=self.root, marks=marks, overlaid=overlaid)

    def apply(self, action: Mapping[str, Any], pointer: str, source: _Source) -> None:
        """Apply an action.

        Raises:
            _Problem: It can't be applied, or changes nothing.
        """
        selected = self.select(action["target"], f"{pointer}/target")
        if action.get("remove"):
            self.remove(selected, pointer)
            return
        update, inner = action["update"], f"{pointer}/update"
        changed = False
        for each in selected:
            _refuse_conflicts(each.value, update, inner, is_target=True)
            changed |= self.update(each, update, inner, source)
        if not changed:
            message = "the action changes nothing: the spec already has these values"
            raise _Problem(pointer, "overlay-no-change", message, "remove the action")

    def select(self, target: str, pointer: str) -> list[_Selected]:
        """Return what a target selects, each value once."""
        try:
            query = self.paths.compile(target)
            selected = self._matches(query, pointer)
            if not selected:
                raise self._selects_nothing(query, pointer)
        except InvalidPathError as error:
            message = f"the target {shortened(target)!r} is not a JSONPath: {error}"
            hint = "write it as RFC 9535 defines, such as $.paths['/orders'].get"
            raise _Problem(pointer, "overlay-invalid", message, hint) from None
        except TooMuchWorkError:
            message = f"the targets of the overlays visit more than {MAX_STEPS} values, up to {shortened(target)!r}"
            hint = "begin with the path to the values, in place of '..'; use fewer queries in filters"
            raise _Problem(pointer, "size", message, hint) from None
        return selected

    def _matches(self, query: Query, pointer: str) -> list[_Selected]:
        found: dict[tuple[Any, ...], _Selected] = {}
        for steps, value, holder in query.find(self.root):
            self.spend(pointer)
            found.setdefault(steps, _Selected(value, holder, steps[-1] if steps else None))
        return [*found.values()]

    def _selects_nothing(self, query: Query, pointer: str) -> _Problem:
        message, hint = "the target selects nothing", "remove the action if the vendor has changed its file"
        for shorter in query.shorter():
            if matches := self._matches(shorter, pointer):
                references = (each.value.get("$ref") for each in matches if is_mapping(each.value))
                reference = next((each for each in references if isinstance(each, str)), None)
                if reference is not None:
                    shown = shortened(reference)
                    message = f"the target selects nothing: {shortened(str(shorter))} is a $ref to {shown!r}"
                    hint = "target the value that it refers to"
                    if not reference.startswith("#"):
                        hint = "actions change the entry of the spec only; change the other file itself"
                break
        return _Problem(pointer, "overlay-target", message, hint)

    def spend(self, pointer: str) -> None:
        """Count a value that an overlay selects or writes."""
        self.budget -= 1
        if self.budget < 0:
            raise _Problem(pointer, "size", f"the overlays select and write more than {MAX_CHANGES} values")

    def remove(self, selected: list[_Selected], pointer: str) -> None:
        """Remove values; the items of a list from its end, so that indices remain valid."""
        if any(each.holder is None for each in selected):
            raise _Problem(f"{pointer}/target", "overlay-invalid", "an action can't remove the whole document")
        for each in sorted(selected, key=lambda each: each.key if isinstance(each.key, int) else 0, reverse=True):
            positions: Any = self.positions[id(each.holder)][1]
            del each.holder[each.key], positions[each.key]

    def update(self, selected: _Selected, update: Any, pointer: str, source: _Source) -> bool:
        """Merge a value into a selected one. Returns whether that changes anything."""
        if is_mapping(selected.value):
            return self.merge(selected.value, update, pointer, source)
        if is_list(selected.value):
            items = [(child(pointer, index), item) for index, item in enumerate(update)] if is_list(update) else []
            return self.append(selected.value, items or [(pointer, update)] * (not is_list(update)), source)
        if _same(selected.value, update):
            return False
        self.put(selected.holder, selected.key, update, pointer, source)
        return True

    def merge(self, target: dict[str, Any], update: Mapping[str, Any], pointer: str, source: _Source) -> bool:
        """Merge a mapping into another one."""
        changed = False
        for key, value in update.items():
            inner = child(pointer, key)
            if key in target:
                changed |= self.update(_Selected(target[key], target, key), value, inner, source)
            else:
                self.put(target, key, value, inner, source)
                changed = True
        return changed

    def append(self, target: list[Any], items: list[tuple[str, Any]], source: _Source) -> bool:
        """Append items to a list, unless it has all of them."""
        if all(any(_same(item, present) for present in target) for _, item in items):
            return False
        for pointer, item in items:
            self.put(target, len(target), item, pointer, source)
        return True

    def put(self, holder: Any, key: Any, value: Any, pointer: str, source: _Source) -> None:
        """Put a copy of a new value into a mapping or list."""
        copy = self.copy(value, pointer, source)
        positions: Any = self.positions[id(holder)][1]
        if is_list(holder) and key == len(holder):
            holder.append(copy)
            positions.append(source.position(pointer))
        else:
            holder[key] = copy
            positions[key] = source.position(pointer)

    def copy(self, value: Any, pointer: str, source: _Source) -> Any:
        """Copy a new value, with the positions of everything inside."""
        self.spend(pointer)
        if not (is_mapping(value) or is_list(value)):
            return value
        copy: Any = {} if is_mapping(value) else []
        self.positions[id(copy)] = copy, {} if is_mapping(value) else []
        for key in _keys(value):
            self.put(copy, key, value[key], child(pointer, key), source)
        return copy


def _refuse_conflicts(target: Any, update: Any, pointer: str, *, is_target: bool = False) -> None:
    """Refuse an update that does not fit what it changes, before anything is changed.

    Raises:
        _Problem: Their kinds differ.
    """
    kinds = _kind(target), _kind(update)
    if kinds[0] != kinds[1] and not (is_target and kinds[0] == "a list"):
        message = f"{kinds[1]} can't be merged into {kinds[0]}"
        raise _Problem(pointer, "overlay-invalid", message, "remove the old value with an action of its own first")
    if is_mapping(target):
        for key in target.keys() & update.keys():
            _refuse_conflicts(target[key], update[key], child(pointer, key))


def _kind(value: object) -> str:
    return "a mapping" if is_mapping(value) else "a list" if is_list(value) else "a single value"


def _same(one: Any, other: Any) -> bool:
    """Whether two values are equal; true is not 1, and 1 is not 1.0."""
    if is_mapping(one) and is_mapping(other):
        return one.keys() == other.keys() and all(_same(value, other[key]) for key, value in one.items())
    if is_list(one) and is_list(other):
        return len(one) == len(other) and all(map(_same, one, other))
    return type(one) is type(other) and bool(one == other)


def _keys(value: Any) -> Any:
    return value.keys() if is_mapping(value) else range(len(value))


def _containers(root: Any) -> Iterator[tuple[str, Any]]:
    """Yield every mapping and list with its pointer."""
    stack = [("", root)]
    while stack:
        pointer, value = stack.pop()
        if is_mapping(value) or is_list(value):
            yield pointer, value
            stack += [(child(pointer, key), value[key]) for key in _keys(value)]


def _depth(root: Any) -> int:
    """Return how deeply mappings and lists are nested."""
    depth, level = 0, [root]
    while level := [value for value in level if is_mapping(value) or is_list(value)]:
        depth += 1
        level = [value[key] for value in level for key in _keys(value)]
    return depth
