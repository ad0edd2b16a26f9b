"""Where copied values came from, and what went wrong on the way: shared by the steps of bundling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from workorders.diagnostics import Diagnostic, SpecError
from workorders.openapi.document import Document, Location, child, is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Trace"]


_MAX_VALUES: Final = 1_000_000


class Trace:
    """Remembers, for each mapping and list that bundling makes, the location it came from."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.diagnostics: list[Diagnostic] = []
        self._by_identity: dict[int, tuple[object, Location]] = {}

    def mark(self, made: Any, location: Location) -> Any:
        """Note where a new value came from; gives the value."""
        self._by_identity[id(made)] = (made, location)
        return made

    def of(self, made: object) -> Location | None:
        found = self._by_identity.get(id(made))
        return found[1] if found is not None and found[0] is made else None

    def problem(self, location: Location, code: str, message: str, hint: str = "") -> None:
        place = self.document.source_location(location.pointer, location.file)
        found = Diagnostic(place, code, message, hint, location.pointer)
        if found not in self.diagnostics:
            self.diagnostics.append(found)

    def copy(self, value: Any, location: Location) -> Any:
        """A deep copy of plain data."""
        if is_mapping(value):
            return self.mark({key: self.copy(item, location / key) for key, item in value.items()}, location)
        if is_list(value):
            return self.mark([self.copy(item, location / index) for index, item in enumerate(value)], location)
        return value

    def origins(self, tree: Mapping[str, Any]) -> dict[str, Location]:
        """JSON pointer -> location for a finished tree."""
        found: dict[str, Location] = {}
        stack: list[tuple[Any, str, Location]] = [(tree, "", Location(self.document.entry, ""))]
        while stack:
            value, pointer, location = stack.pop()
            location = self.of(value) or location
            found[pointer] = location
            if len(found) > _MAX_VALUES:
                self.problem(location, "size", f"written in one piece, the spec has more than {_MAX_VALUES} values")
                raise SpecError(self.diagnostics)
            if is_mapping(value):
                stack += [(item, child(pointer, key), location / key) for key, item in value.items()]
            elif is_list(value):
                stack += [(item, child(pointer, index), location / index) for index, item in enumerate(value)]
        return found
