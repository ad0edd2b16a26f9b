"""The origins of copied values and the diagnostics of bundling, shared by its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from workorders.diagnostics import SpecError
from workorders.openapi.document import Document, Location, child, is_list, is_mapping
from workorders.openapi.reporter import Reporter
from workorders.openapi.semantics.client import describes_client

if TYPE_CHECKING:
    from collections.abc import Mapping

_MAX_VALUES: Final = 1_000_000


class Trace(Reporter):
    """Keeps the origin of each mapping and list that bundling makes, and collects diagnostics."""

    def __init__(self, document: Document) -> None:
        super().__init__(document, described=describes_client(document.tree))
        self.stems: dict[Location, str] = {}
        """Location of a union member -> what its class is named after, besides the union."""
        self._by_identity: dict[int, tuple[object, Location]] = {}

    def mark(self, value: Any, location: Location) -> Any:
        """Record the origin of a new value, and return the value."""
        self._by_identity[id(value)] = (value, location)
        return value

    def of(self, value: object) -> Location | None:
        """Return the origin of a value."""
        entry = self._by_identity.get(id(value))
        return entry[1] if entry is not None and entry[0] is value else None

    @property
    def errors(self) -> bool:
        """Whether no bundle can be made."""
        return any(each.severity == "error" for each in self.diagnostics)

    def copy(self, value: Any, location: Location) -> Any:
        """Copy plain data, all levels of it."""
        if is_mapping(value):
            return self.mark({key: self.copy(item, location / key) for key, item in value.items()}, location)
        if is_list(value):
            return self.mark([self.copy(item, location / index) for index, item in enumerate(value)], location)
        return value

    def origins(self, tree: Mapping[str, Any]) -> dict[str, Location]:
        """Return the location of each JSON pointer of a finished tree."""
        locations: dict[str, Location] = {}
        stack: list[tuple[Any, str, Location]] = [(tree, "", Location(self.document.entry, ""))]
        while stack:
            value, pointer, location = stack.pop()
            location = self.of(value) or location
            locations[pointer] = location
            if len(locations) > _MAX_VALUES:
                self.report(
                    "size", location, f"with references written out, the spec has more than {_MAX_VALUES} values"
                )
                raise SpecError(self.diagnostics)
            if is_mapping(value):
                stack += [(item, child(pointer, key), location / key) for key, item in value.items()]
            elif is_list(value):
                stack += [(item, child(pointer, index), location / index) for index, item in enumerate(value)]
        return locations
