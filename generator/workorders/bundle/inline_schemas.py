"""Step four: enums and objects without a name become components, named after their location."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from workorders.bundle.references import own_name
from workorders.ir.names import pascal, unused
from workorders.openapi.document import Location, is_list, is_mapping
from workorders.openapi.objects import METHODS
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.client import describes_client
from workorders.openapi.semantics.operations import success_statuses
from workorders.openapi.semantics.schemas import (
    REFERENCE_PREFIX,
    UNION_KEYWORDS,
    can_be_enum,
    enum_names,
    is_object,
    types,
)

if TYPE_CHECKING:
    from workorders.bundle.origins import Trace

_OF_PLACE: Final = (
    frozenset({"readOnly", "writeOnly", "default", "deprecated", "example", "examples"}) | keys.OF_PROPERTY
)
"""Keys that stay where the schema was written."""
_OF_BOTH: Final = "description"


def name_schemas(tree: dict[str, Any], trace: Trace) -> None:
    """Name what has no name, in place. Existing names are never reused."""
    _Namer(tree, trace).run()


def needs_name(schema: Any) -> bool:
    """Whether a schema becomes a class: an object with properties, or an enum of strings or integers."""
    if not is_mapping(schema) or "$ref" in schema:
        return False
    return is_object(schema) or can_be_enum(schema)


class _Namer:
    def __init__(self, tree: dict[str, Any], trace: Trace) -> None:
        self.tree = tree
        self.trace = trace
        self.schemas: dict[str, Any] = tree["components"]["schemas"]
        self.names: dict[Location, str] = {}
        """Origin of a schema -> its new name: a schema that is used in several places is named once."""
        self.enums: dict[str, str] = {}
        """Property, values and names of an enum without a name -> the name it got, in documents of others."""
        self.merges_enums = not describes_client(tree)
        self.within: Location | None = None
        """If set, only what was written inside this location is named."""

    def run(self) -> None:
        # First what each component declares itself, then what it gets from others through allOf: names follow the
        # location of the declaration, whatever the order.
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
        listed = holder.get("parameters")
        for parameter in listed if is_list(listed) else ():
            if not is_mapping(parameter):
                continue
            name = parameter.get("name")
            wanted = owner + pascal(name if isinstance(name, str) else "")
            origin = self.trace.of(parameter)
            if origin is not None and not own_name(origin).isdigit():
                wanted = pascal(own_name(origin))  # a shared parameter has a name of its own
            if "schema" in parameter:
                parameter["schema"] = self.schema(parameter["schema"], wanted)
            self.contents(parameter, wanted)

    def responses(self, responses: dict[str, Any], owner: str) -> None:
        """Name the schemas of the response that a method returns. Failures are read by pointers and need no class."""
        for status in success_statuses(responses):
            self.contents(responses[status], f"{owner}Response")

    def contents(self, holder: Any, owner: str) -> None:
        content = holder.get("content") if is_mapping(holder) else None
        for media in content.values() if is_mapping(content) else ():
            if is_mapping(media) and "schema" in media:
                media["schema"] = self.schema(media["schema"], owner, root=True)

    def schema(self, schema: Any, owner: str, *, root: bool = False) -> Any:
        """Return the schema, or the reference that replaces it. ``root``: it is not the schema of a property."""
        if not is_mapping(schema):
            return schema
        if not needs_name(schema):
            self.inside(schema, owner, root=root)
            return schema
        origin = self.trace.of(schema) or Location("", owner)
        if self.within is not None and not _is_in(origin, self.within):
            return schema
        same = _identity(schema, origin) if self.merges_enums and not root and can_be_enum(schema) else ""
        if (name := self.names.get(origin) or self.enums.get(same)) is None:
            name = self.unused(owner)
            self.schemas[name] = self.trace.mark(_without_null(schema, root=root), origin)
            self.inside(self.schemas[name], name, root=True)
        if same:
            self.enums.setdefault(same, name)
        self.names[origin] = name
        kept = {} if root else {key: value for key, value in schema.items() if key in _OF_PLACE or key == _OF_BOTH}
        reference: dict[str, Any] = {"$ref": REFERENCE_PREFIX + name}
        if _allows_null(schema):
            reference = {"anyOf": [reference, {"type": "null"}]}
        return self.trace.mark({**reference, **kept}, origin)

    def inside(self, schema: Any, owner: str, *, root: bool = False) -> None:
        """Name what is inside a schema that stays in place."""
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
        for key in UNION_KEYWORDS:
            members = schema.get(key)
            if is_list(members):
                several = root or sum(needs_name(member) for member in members) > 1
                members[:] = [
                    self.schema(member, self.member_name(member, owner, number) if several else owner)
                    for number, member in enumerate(members, 1)
                ]

    def member_name(self, member: Any, owner: str, number: int) -> str:
        """Return the name of a member of a union."""
        origin = self.trace.of(member)
        stem = None if origin is None else self.trace.stems.get(origin)
        return f"{owner}Option{number}" if stem is None else owner + pascal(stem)

    def unused(self, wanted: str) -> str:
        return unused(wanted if wanted[:1].isalpha() else f"Schema{wanted}", self.schemas)


def _owner(operation: dict[str, Any]) -> str:
    name = operation.get("operationId")
    return pascal(name) if isinstance(name, str) else ""


def _is_in(location: Location, outer: Location) -> bool:
    return location.file == outer.file and location.pointer.startswith(f"{outer.pointer}/")


def _identity(schema: dict[str, Any], origin: Location) -> str:
    """Return what identifies an enum: its name where it is used, its values and their names."""
    values = sorted(repr(value) for value in schema["enum"] if value is not None)
    return repr((own_name(origin), values, enum_names(schema)))


def _allows_null(schema: dict[str, Any]) -> bool:
    values = schema.get("enum")
    if is_list(values):
        return None in values and ("type" not in schema or "null" in types(schema))
    return is_list(schema.get("type")) and "null" in types(schema)


def _without_null(schema: dict[str, Any], *, root: bool) -> dict[str, Any]:
    """Return the schema as a component: without null, and without the keys of the place where it was written."""
    result = {key: value for key, value in schema.items() if root or key not in _OF_PLACE}
    if is_list(result.get("type")):
        left = [kind for kind in result["type"] if kind != "null"]
        result["type"] = left[0] if len(left) == 1 else left
    if is_list(result.get("enum")):
        result["enum"] = [value for value in result["enum"] if value is not None]
    return result
