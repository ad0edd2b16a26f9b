"""Step one: all files in one tree, every reference ``#/components/schemas/<Name>``."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final

from workorders.ir.names import pascal, unused
from workorders.openapi.document import (
    MISSING,
    BadReferenceError,
    Location,
    child,
    is_list,
    is_mapping,
    parts,
    split_reference,
)
from workorders.openapi.objects import COMPONENT, STRUCTURE, is_component_name, shape_of
from workorders.openapi.semantics.schemas import REFERENCE_PREFIX

if TYPE_CHECKING:
    from workorders.bundle.origins import Trace
    from workorders.openapi.objects import ObjectKind

_MAX_DEPTH: Final = 120
_LEFT_OUT: Final = frozenset(
    {("operation", "callbacks"), ("response", "links"), ("schema", "$defs"), ("schema", "definitions")}
)
"""What no later stage reads."""
_INSIDE: Final = frozenset(STRUCTURE["schema"]) - {"$defs", "definitions"}


def link(trace: Trace) -> dict[str, Any]:
    """Return the document as one tree. It is incomplete when the trace has diagnostics."""
    return _Linker(trace).run()


def own_name(location: Location) -> str:
    """Return the name of the object at a location: the last part of its pointer, or the name of its file."""
    steps = parts(location.pointer)
    return steps[-1] if steps else PurePosixPath(location.file).stem


class _Linker:
    def __init__(self, trace: Trace) -> None:
        self.trace = trace
        self.document = trace.document
        self.names: dict[Location, str] = {}
        self.schemas: dict[str, Location] = {}
        """Name -> location of the schema; grows while schemas are copied."""
        self.open: list[Location] = []
        """Objects that are being written in place: a reference back to one of them would never end."""

    def run(self) -> dict[str, Any]:
        entry, tree = self.document.entry, self.document.tree
        self.declare()
        result: dict[str, Any] = self.trace.mark({}, Location(entry, ""))
        for key, value in tree.items():
            if key != "components" and ("document", key) not in _LEFT_OUT:
                result[key] = self.field("document", key, value, Location(entry, child("", key)))
        location = Location(entry, "/components")
        components: dict[str, Any] = self.trace.mark({}, location)
        given = self.document.at(location / "securitySchemes")
        if is_mapping(given):
            components["securitySchemes"] = self.field(
                "components", "securitySchemes", given, location / "securitySchemes"
            )
        schemas: dict[str, Any] = self.trace.mark({}, location / "schemas")
        while pending := [name for name in self.schemas if name not in schemas]:
            for name in pending:
                schemas[name] = self.component(self.document.at(self.schemas[name]), self.schemas[name])
        components["schemas"] = schemas
        result["components"] = components
        return result

    def component(self, value: Any, location: Location) -> Any:
        """Copy a named schema; ``true`` is the schema of any value."""
        if value is False:
            self.trace.report("unsupported", location, "no value fits the schema false", "remove it")
        return self.object("schema", {} if isinstance(value, bool) else value, location)

    # -- names of schemas ----------------------------------------------------------------------------------------------

    def declare(self) -> None:
        """Give every schema of the entry its name, before any other schema asks for one."""
        section = Location(self.document.entry, "/components/schemas")
        schemas = self.document.at(section)
        for name, schema in schemas.items() if is_mapping(schemas) else ():
            location = section / name
            self.names[location] = name
            if is_mapping(schema) and set(schema) == {"$ref"}:
                # A component that only points to a file's schema of the same name is that schema.
                target = self.document.target(location.file, schema["$ref"])
                if target is not None and target.file != location.file and own_name(target) == name:
                    location = target
                    self.names[location] = name
            self.schemas[name] = location

    def name_of(self, target: Location, used_at: Location) -> str:
        """Return the component that a reference to a schema means."""
        if (known := self.names.get(target)) is not None:
            return known
        name = own_name(target)
        if target.file == self.document.entry or any(step in _INSIDE for step in parts(target.pointer)[:-1]):
            hint = "give the schema a name under components/schemas and refer to that"
            name = self.chosen(target, used_at, "ref-deep", "the reference points into another schema", hint)
        elif not COMPONENT.fullmatch(name):
            hint = "use letters, digits, '.', '-' and '_'"
            name = self.chosen(target, used_at, "name-component", f"invalid schema name {name!r}", hint)
        elif (other := self.schemas.get(name)) is not None:
            other_line = self.document.source_location(other.pointer, other.file)
            message = f"two schemas are called {name}; the other one is at {other_line}"
            name = self.chosen(target, used_at, "name-clash", message, "rename one of them")
        self.schemas.setdefault(name, target)
        self.names[target] = name
        return name

    def chosen(self, target: Location, used_at: Location, code: str, message: str, hint: str) -> str:
        """Return a name that no schema has, for one that has none of its own in a spec that others wrote."""
        wanted = pascal(" ".join((PurePosixPath(target.file).stem, own_name(target)))) or "Schema"
        name = unused(wanted, self.schemas)
        self.trace.strict(code, used_at, message if self.trace.described else f"{message}: it is called {name}", hint)
        return name

    # -- references ----------------------------------------------------------------------------------------------------

    def target(self, location: Location, reference: object) -> Location | None:
        """Return the location that a reference points to; reported when it does not exist."""
        try:
            target = split_reference(location.file, reference)
        except BadReferenceError as bad:
            self.trace.report(bad.code, location, bad.message, bad.hint)
            return None
        if self.document.at(target) is MISSING:
            self.trace.report("ref-missing", location, f"{reference!r} does not exist")
            return None
        return target

    def in_place(self, value: Any, location: Location) -> tuple[Any, Location]:
        """Return the end of a chain of references, for everything but schemas."""
        if not is_mapping(value) or "$ref" not in value:
            return value, location
        target = self.target(location / "$ref", value["$ref"])
        end = self.document.follow(target) if target is not None else None
        if target is not None and (end is None or end in self.open):
            self.trace.report("ref-cycle", location / "$ref", "circular $ref")
            end = None
        return ({}, location) if end is None else (self.document.at(end), end)

    def schema_reference(self, reference: Any, location: Location) -> Any:
        target = self.target(location, reference)
        if target is None:
            return reference
        if self.document.loops(target):
            self.trace.report("ref-cycle", location, "circular $ref")
            return reference
        return REFERENCE_PREFIX + self.name_of(target, location)

    # -- copies --------------------------------------------------------------------------------------------------------

    def object(self, kind: ObjectKind, value: Any, location: Location) -> Any:
        """Copy an object; what it refers to is written in place."""
        if kind != "schema":
            value, location = self.in_place(value, location)
        if not is_mapping(value):
            return self.trace.copy(value, location)
        result: dict[str, Any] = self.trace.mark({}, location)
        if len(self.open) > _MAX_DEPTH:
            self.trace.report("depth", location, "objects are nested too deeply")
            return result
        self.open.append(location)
        for key, item in value.items():
            if (kind, key) not in _LEFT_OUT:
                result[key] = self.field(kind, key, item, location / key)
        self.open.pop()
        return result

    def field(self, kind: ObjectKind, key: str, value: Any, location: Location) -> Any:
        if kind == "schema" and key == "$ref":
            return self.schema_reference(value, location)
        if kind == "schema" and key == "discriminator":
            return self.discriminator(value, location)
        shape, inner = shape_of(kind, key) or (None, "")
        if shape == "one":
            return self.object(inner, value, location)
        if shape == "map" and is_mapping(value):
            copies = {name: self.object(inner, item, location / name) for name, item in value.items()}
            return self.trace.mark(copies, location)
        if shape == "list" and is_list(value):
            items = [self.object(inner, item, location / index) for index, item in enumerate(value)]
            return self.trace.mark(items, location)
        return self.trace.copy(value, location)

    def discriminator(self, value: Any, location: Location) -> Any:
        """Copy a discriminator; its mapping then holds references. A bare name means the component of that name."""
        result = self.trace.copy(value, location)
        mapping = value.get("mapping") if is_mapping(value) else None
        for key, meant in mapping.items() if is_mapping(mapping) else ():
            if meant in self.schemas:
                result["mapping"][key] = REFERENCE_PREFIX + meant
            elif not isinstance(meant, str) or not is_component_name(meant):
                result["mapping"][key] = self.schema_reference(meant, location / "mapping" / key)
            else:
                self.trace.report("ref-missing", location / "mapping" / key, f"the schema {meant} does not exist")
        return result
