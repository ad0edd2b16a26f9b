"""The objects that the mock server keeps: those of the recordings, and what requests make of them."""

from __future__ import annotations

import copy
import hashlib
import itertools
import json
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from workorders.mock.objects import changed
from workorders.mock.resource_kinds import ResourceKind
from workorders.openapi.semantics.schemas import Schemas, properties, resolve
from workorders.openapi.values import as_mapping
from workorders.verify.values import types_of


@dataclass
class StoredObject:
    """One object."""

    id: str
    scope: dict[str, str]
    """Values of path parameters that say whose object it is."""
    body: dict[str, Any]
    recorded_version: str = ""
    """The header ``ETag`` that recordings have for it, until it is changed."""

    @property
    def version(self) -> str:
        """The version, as a value of the header ``ETag``."""
        if self.recorded_version:
            return self.recorded_version
        text = json.dumps(self.body, sort_keys=True, default=str)
        return f'"{hashlib.sha256(text.encode()).hexdigest()[:16]}"'

    def change(self, body: dict[str, Any]) -> None:
        """Replace the body, and so the version."""
        if body != self.body:
            self.body, self.recorded_version = body, ""


@dataclass
class Collection:
    """The objects of one kind, in the order in which they were made."""

    kind: ResourceKind
    id_field: str = ""
    """The field that holds the id; empty: objects do not hold it."""
    objects: list[StoredObject] = field(default_factory=list[StoredObject])
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def copy(self) -> Collection:
        """Return a collection with the same objects. A change replaces the body of an object, so bodies are shared."""
        return Collection(self.kind, self.id_field, [replace(each) for each in self.objects])

    def find(self, key: str, scope: Mapping[str, str]) -> StoredObject | None:
        """Return an object by its id, within a scope as far as it is known."""
        return next((each for each in self.objects if each.id == key and _is_within(each.scope, scope)), None)

    def within(self, scope: Mapping[str, str]) -> list[StoredObject]:
        """Return the objects within a scope."""
        return [each for each in self.objects if _is_within(each.scope, scope)]

    def add(self, key: str, scope: Mapping[str, str], body: Mapping[str, Any]) -> StoredObject:
        """Keep an object; one that is there already gets the fields that it does not have yet."""
        found = self.find(key, scope)
        if found is None:
            found = StoredObject(key, dict(scope), copy.deepcopy(dict(body)))
            self.objects.append(found)
        else:
            found.scope = {**found.scope, **scope}
            found.body = changed(body, found.body)
        return found

    def remove(self, stored: StoredObject) -> None:
        """Remove an object."""
        self.objects.remove(stored)

    def new_id(self, schemas: Schemas) -> str:
        """Return an id of the kind that the other objects have."""
        known = [each.id for each in self.objects]
        schema = resolve(as_mapping(properties(as_mapping(schemas.get(self.kind.schema))).get(self.id_field)), schemas)
        if (known and all(_is_uuid(each) for each in known)) or (not known and schema.get("format") == "uuid"):
            return str(uuid.UUID(int=(0x4 << 76) | (0x8 << 60) | next(self._numbers)))
        numbers = [int(each) for each in known if each.isdecimal() and len(each) < 16]
        return str(max(numbers, default=0) + 1)

    def typed(self, key: str, schemas: Schemas) -> Any:
        """Return an id as the objects hold it."""
        return typed_id(key, self._id_schema(schemas), schemas)

    def _id_schema(self, schemas: Schemas) -> Mapping[str, Any]:
        return as_mapping(properties(as_mapping(schemas.get(self.kind.schema))).get(self.id_field))


def typed_id(key: str, schema: Mapping[str, Any], schemas: Schemas) -> Any:
    """Return an id as a schema has it: a number or a text; ``None``: the schema has numbers, and this is none."""
    kinds = types_of(resolve(schema, schemas))
    if "string" in kinds or not {"integer", "number"} & {*kinds}:
        return key
    return int(key) if key.isdecimal() else None


def _is_within(own: Mapping[str, str], scope: Mapping[str, str]) -> bool:
    return all(own[name] == value for name, value in scope.items() if name in own)


def _is_uuid(text: str) -> bool:
    try:
        return len(text) == 36 and bool(uuid.UUID(text))
    except ValueError:
        return False
