"""What the checks of a spec share: its objects, how to look things up in it, and how to report."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from workorders.diagnostics import Diagnostic
from workorders.openapi.document import Document, Location, is_list, is_mapping, parts
from workorders.openapi.objects import METHODS, Node, walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from workorders.diagnostics import Severity
    from workorders.ir.api import Mode

__all__ = ["Context", "Found", "Operation", "items", "mapping", "suggestion", "text"]


@dataclass(frozen=True, slots=True)
class Found:
    """A value and where it stands."""

    value: dict[str, Any]
    location: Location


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation that becomes a method, or fetches a token."""

    node: Node
    path: str
    method: str
    parameters: tuple[Found, ...]
    """Those of the path and its own; its own win."""

    @property
    def id(self) -> str:
        return text(self.node.value.get("operationId"))

    @property
    def mode(self) -> Mode:
        body = mapping(self.node.value.get("requestBody"))
        if (mode := body.get("x-wo-body-mode")) in ("create", "update"):
            return "create" if mode == "create" else "update"
        return "update" if self.method in ("put", "patch") else "create"


_ANYTHING: Final = Found({}, Location("", ""))


class Context:
    """A document, the objects in it, and the problems found so far."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.tree = document.tree
        self.diagnostics: list[Diagnostic] = []
        self.nodes: tuple[Node, ...] = tuple(walk(document))
        self._by_kind: dict[str, list[Node]] = {}
        for node in self.nodes:
            self._by_kind.setdefault(node.kind, []).append(node)
        self.described = is_mapping(self.tree.get("x-wo-client"))
        """The spec describes its client: more is asked of it."""
        self.operations: tuple[Operation, ...] = tuple(self._operations())
        self._reported: set[Diagnostic] = set()
        self._told: set[tuple[str, Location]] = set()

    # -- looking up ----------------------------------------------------------------------------------------------------

    def of(self, kind: str) -> list[Node]:
        """The objects of a kind that are written out; those that are references stand aside (schemas have siblings)."""
        nodes = self._by_kind.get(kind, [])
        return nodes if kind == "schema" else [node for node in nodes if "$ref" not in node.value]

    def schemas(self) -> list[Node]:
        return self.of("schema")

    def resolved(self, value: object, location: Location) -> Found | None:
        """The object at the end of references; ``None`` when there is none."""
        if not is_mapping(value):
            return None
        if "$ref" not in value:
            return Found(value, location)
        end = self.document.follow(location)
        found = self.document.at(end) if end is not None else None
        return Found(found, end) if end is not None and is_mapping(found) else None

    def member(self, found: Found | None, *keys: str) -> Found | None:
        """The object some keys further, references followed at each step."""
        for key in keys:
            if found is None:
                return None
            found = self.resolved(found.value.get(key), found.location / key)
        return found

    def arms(self, schema: Found) -> Iterator[Found]:
        """A schema and everything its allOf, anyOf and oneOf add to it, references followed."""
        queue, seen = [schema], set[Location]()
        for found in queue:
            if found.location in seen:
                continue
            seen.add(found.location)
            yield found
            if "$ref" in found.value:
                target = self.resolved(found.value, found.location)
                queue += [target] if target is not None else []
            for key in ("allOf", "anyOf", "oneOf"):
                for index, arm in enumerate(items(found.value.get(key))):
                    if is_mapping(arm):
                        queue.append(Found(arm, found.location / key / index))

    def properties(self, schema: Found) -> dict[str, Found]:
        """Every property a schema may have, with where it is declared."""
        result: dict[str, Found] = {}
        for arm in self.arms(schema):
            for name, prop in mapping(arm.value.get("properties")).items():
                result.setdefault(name, Found(dict(mapping(prop)), arm.location / "properties" / name))
        return result

    def step(self, schema: Found, pointer: str) -> Found | None:
        """The schema a pointer into a value of this schema leads to; a schema that allows anything leads anywhere."""
        for step in parts(pointer):
            if schema is _ANYTHING:
                return schema
            found = self._one_step(schema, step)
            if found is None:
                return None
            schema = found
        return schema

    def is_declared(self, found: Found | None) -> bool:
        """Whether a step led to a schema that is written out, not just through one that allows anything."""
        return found is not None and found is not _ANYTHING

    def _one_step(self, schema: Found, step: str) -> Found | None:
        arms = list(self.arms(schema))
        for arm in arms:
            prop = mapping(arm.value.get("properties")).get(step)
            if is_mapping(prop):
                return Found(prop, arm.location / "properties" / step)
        for arm in arms:
            for key in ("items",) if step == "*" or step.isdigit() else ("additionalProperties",):
                inner = arm.value.get(key)
                if is_mapping(inner):
                    return Found(inner, arm.location / key)
        shaping = {"properties", "items", "$ref", "allOf", "anyOf", "oneOf", "enum", "const", "format"}
        kind = "array" if step == "*" else "object"
        free = any(not arm.value.keys() & shaping and arm.value.get("type") in (None, kind) for arm in arms)
        return _ANYTHING if free else None

    def content(self, holder: Found | None) -> tuple[str, Found] | None:
        """The media type and schema of a body: JSON where there is a choice, else the first."""
        if holder is None or not (content := mapping(holder.value.get("content"))):
            return None
        name = next((name for name in content if "json" in name or name == "*/*"), next(iter(content)))
        schema = mapping(content[name]).get("schema")
        if not is_mapping(schema):
            return None
        return name, Found(schema, holder.location / "content" / name / "schema")

    def request(self, operation: Operation) -> Found | None:
        """The request body, references followed."""
        node = operation.node
        return self.resolved(node.value.get("requestBody"), node.location / "requestBody")

    def successes(self, operation: Operation) -> Iterator[tuple[str, Found]]:
        """The successful answers, references followed, in the order of their status."""
        node = operation.node
        responses = mapping(node.value.get("responses"))
        for status in sorted(responses):
            if status.startswith("2") or (status == "default" and len(responses) == 1):
                found = self.resolved(responses[status], node.location / "responses" / status)
                if found is not None:
                    yield status, found

    def _operations(self) -> Iterator[Operation]:
        for node in self.of("operation"):
            item = node.parent
            if item is None or item.parent is None or item.parent.kind != "paths" or node.key not in METHODS:
                continue
            merged: dict[tuple[str, str], Found] = {}
            for owner in (item, node):
                for index, value in enumerate(items(owner.value.get("parameters"))):
                    found = self.resolved(value, owner.location / "parameters" / index)
                    if found is not None:
                        merged[text(found.value.get("in")), text(found.value.get("name"))] = found
            yield Operation(node, item.key, node.key, tuple(merged.values()))

    @property
    def token_operations(self) -> frozenset[str]:
        """The operationIds of the token endpoints."""
        tokens = (mapping(node.value.get("x-wo-token")) for node in self.of("securityScheme"))
        return frozenset(text(token.get("operation")) for token in tokens if token)

    # -- reporting -----------------------------------------------------------------------------------------------------

    def report(self, code: str, at: Location, message: str, hint: str = "", severity: Severity = "error") -> None:
        place = self.document.source_location(at.pointer, at.file)
        problem = Diagnostic(place, code, message, hint, at.pointer, severity)
        if problem not in self._reported:
            self._reported.add(problem)
            self.diagnostics.append(problem)
            self._told.add((code, at))

    def warn(self, code: str, at: Location, message: str, hint: str = "") -> None:
        self.report(code, at, message, hint, "warning")

    def told(self, at: Location, *codes: str) -> bool:
        """Whether one of these codes was already reported at exactly this place."""
        return any((code, at) in self._told for code in codes)

    def broken_schema_parts(self) -> list[Location]:
        """What was reported in schemas that a validator would stumble over; it is told once and then left aside."""
        codes = ("schema-invalid", "pattern", "required-unknown")
        found = [at for code, at in self._told if at.pointer and (code in codes or code.startswith("ref-"))]
        # The last item of a list first, so that the others keep their places.
        return sorted(found, key=lambda at: [(len(step), step) for step in parts(at.pointer)], reverse=True)

    def where(self, at: Location) -> str:
        """A place for use inside a message."""
        return str(self.document.source_location(at.pointer, at.file))


def mapping(value: object) -> Mapping[str, Any]:
    """The value if it is a mapping, else an empty one."""
    return value if is_mapping(value) else {}


def items(value: object) -> list[Any]:
    """The value if it is a list, else an empty one."""
    return value if is_list(value) else []


def text(value: object) -> str:
    """The value if it is text, else an empty one."""
    return value if isinstance(value, str) else ""


def suggestion(name: str, known: Iterable[str]) -> str:
    """A hint with the nearest known name, or none."""
    near = difflib.get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return f"did you mean {near[0]}?" if near else ""
