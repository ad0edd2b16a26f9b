"""Step three: enums and objects without a name become components, called after where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from workorders.bundle.references import PREFIX, own_name
from workorders.ir.names import pascal
from workorders.openapi.document import Location, is_list, is_mapping
from workorders.openapi.objects import METHODS

if TYPE_CHECKING:
    from workorders.bundle.origins import Trace

__all__ = ["hoist", "needs_name"]

_OF_PLACE: Final = frozenset(
    {"readOnly", "writeOnly", "default", "deprecated", "example", "examples"}
    | {
        "x-wo-presence",
        "x-wo-nullable-in",
        "x-wo-mode-notes",
        "x-wo-python-name",
        "x-wo-sensitive",
        "x-wo-source",
        "x-wo-confidence",
    }
)
"""What stays where the schema stood."""
_BOTH: Final = "description"


def hoist(tree: dict[str, Any], trace: Trace) -> None:
    """Name what has no name, in place. Names that exist are never taken."""
    _Hoister(tree, trace).run()


def needs_name(schema: Any) -> bool:
    """Whether a schema becomes a class: an object with properties, or an enum of texts or integers."""
    if not is_mapping(schema) or "$ref" in schema:
        return False
    return bool(schema.get("properties")) or _is_enum(schema)


def _is_enum(schema: dict[str, Any]) -> bool:
    given = schema.get("enum")
    values = [value for value in given if value is not None] if is_list(given) else []
    texts = all(isinstance(value, str) for value in values)
    integers = all(isinstance(value, int) and not isinstance(value, bool) for value in values)
    return bool(values) and (texts or integers)


class _Hoister:
    def __init__(self, tree: dict[str, Any], trace: Trace) -> None:
        self.tree = tree
        self.trace = trace
        self.schemas: dict[str, Any] = tree["components"]["schemas"]
        self.names: dict[Location, str] = {}
        """Where a schema came from -> its new name: what is used in several places is named once."""
        self.within: Location | None = None
        """Only what was written in here is named for now."""

    def run(self) -> None:
        # First what each component says itself, then what it has from others by allOf: names follow the place
        # of writing, whatever the order.
        for name in list(self.schemas):
            self.within = self.trace.of(self.schemas[name])
            self.inside(self.schemas[name], name, root=True)
        self.within = None
        for name in list(self.schemas):
            self.inside(self.schemas[name], name, root=True)
        for key in ("paths", "webhooks"):
            paths = self.tree.get(key)
            for item in paths.values() if is_mapping(paths) else ():
                if is_mapping(item):
                    self.path_item(item)

    def path_item(self, item: dict[str, Any]) -> None:
        operations = [(item[method], _owner(item[method])) for method in METHODS if is_mapping(item.get(method))]
        if operations:
            self.parameters(item, operations[0][1])
        for operation, owner in operations:
            self.parameters(operation, owner)
            self.contents(operation.get("requestBody"), f"{owner}Body")
            responses = operation.get("responses")
            if is_mapping(responses):
                self.responses(responses, owner)

    def parameters(self, holder: dict[str, Any], owner: str) -> None:
        given = holder.get("parameters")
        for parameter in given if is_list(given) else ():
            if not is_mapping(parameter) or "schema" not in parameter:
                continue
            name = parameter.get("name")
            wanted = owner + pascal(name if isinstance(name, str) else "")
            source = self.trace.of(parameter)
            if source is not None and not own_name(source).isdigit():
                wanted = pascal(own_name(source))  # a shared parameter: its own name will do
            parameter["schema"] = self.schema(parameter["schema"], wanted)

    def responses(self, responses: dict[str, Any], owner: str) -> None:
        """The answer that methods return; what failures say is read by pointers and needs no class."""
        for status, response in responses.items():
            if status.startswith("2") or (status == "default" and len(responses) == 1):
                self.contents(response, f"{owner}Response")

    def contents(self, holder: Any, owner: str) -> None:
        content = holder.get("content") if is_mapping(holder) else None
        for media in content.values() if is_mapping(content) else ():
            if is_mapping(media) and "schema" in media:
                media["schema"] = self.schema(media["schema"], owner, root=True)

    def schema(self, schema: Any, owner: str, *, root: bool = False) -> Any:
        """The schema, or the reference that takes its place. ``root``: it stands for itself, not for a property."""
        if not is_mapping(schema):
            return schema
        if not needs_name(schema):
            self.inside(schema, owner, root=root)
            return schema
        source = self.trace.of(schema) or Location("", owner)
        if self.within is not None and not _is_in(source, self.within):
            return schema
        if (name := self.names.get(source)) is None:
            name = self.free(owner)
            self.names[source] = name
            self.schemas[name] = self.trace.mark(_without_null(schema, root=root), source)
            self.inside(self.schemas[name], name, root=True)
        kept = {} if root else {key: value for key, value in schema.items() if key in _OF_PLACE or key == _BOTH}
        reference: dict[str, Any] = {"$ref": PREFIX + name}
        if _allows_null(schema):
            reference = {"anyOf": [reference, {"type": "null"}]}
        return self.trace.mark({**reference, **kept}, source)

    def inside(self, schema: Any, owner: str, *, root: bool = False) -> None:
        """Name what stands inside a schema that keeps its place."""
        if not is_mapping(schema):
            return
        properties = schema.get("properties")
        if is_mapping(properties):
            for name, prop in properties.items():
                properties[name] = self.schema(prop, owner + pascal(name))
        if "items" in schema:
            schema["items"] = self.schema(schema["items"], f"{owner}Item" if root else owner)
        if is_mapping(schema.get("additionalProperties")):
            wanted = f"{owner}Value" if root else owner
            schema["additionalProperties"] = self.schema(schema["additionalProperties"], wanted)
        for key in ("anyOf", "oneOf"):
            arms = schema.get(key)
            if is_list(arms):
                several = root or sum(needs_name(arm) for arm in arms) > 1
                arms[:] = [
                    self.schema(arm, f"{owner}Option{number}" if several else owner)
                    for number, arm in enumerate(arms, 1)
                ]

    def free(self, wanted: str) -> str:
        wanted = wanted if wanted[:1].isalpha() else f"Schema{wanted}"
        name, number = wanted, 2
        while name in self.schemas:
            name, number = f"{wanted}{number}", number + 1
        return name


def _owner(operation: dict[str, Any]) -> str:
    name = operation.get("operationId")
    return pascal(name) if isinstance(name, str) else ""


def _is_in(location: Location, outer: Location) -> bool:
    return location.file == outer.file and location.pointer.startswith(f"{outer.pointer}/")


def _allows_null(schema: dict[str, Any]) -> bool:
    kinds, values = schema.get("type"), schema.get("enum")
    nullable = is_list(kinds) and "null" in kinds
    return nullable and (not is_list(values) or None in values)


def _without_null(schema: dict[str, Any], *, root: bool) -> dict[str, Any]:
    """The schema as a component: no null, and nothing that belongs to the place it stood at."""
    result = {key: value for key, value in schema.items() if root or key not in _OF_PLACE}
    kinds = result.get("type")
    if is_list(kinds):
        left = [kind for kind in kinds if kind != "null"]
        result["type"] = left[0] if len(left) == 1 else left
    if is_list(result.get("enum")):
        result["enum"] = [value for value in result["enum"] if value is not None]
    return result
