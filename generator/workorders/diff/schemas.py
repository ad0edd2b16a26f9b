"""Changes of schemas, in the direction in which their values travel.

Schemas are compared from the operations that use them. A named schema is compared once for each mode, wherever it is
used.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from workorders.diff.changes import Changes, Direction
from workorders.diff.names import Names
from workorders.ir.names import snake
from workorders.openapi.document import is_mapping
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.canonical import order_fields, states_of
from workorders.openapi.semantics.client import wire_formats
from workorders.openapi.semantics.discriminators import Discriminator, discriminator
from workorders.openapi.semantics.navigation import Located
from workorders.openapi.semantics.schemas import (
    Mode,
    Schema,
    Schemas,
    accepts_null,
    component_pointer,
    enum_names,
    enum_values,
    is_enum,
    is_nullable,
    is_object,
    is_sensitive,
    nullable_modes,
    properties_in,
    python_name,
    ref_name,
    renamed_from,
    rules_in,
    types,
    undeclared_properties,
    union_members,
    wire_alias,
)
from workorders.openapi.values import as_list, as_mapping

_ANNOTATIONS: Final = frozenset({"title", "description", "externalDocs", "$comment", keys.MODE_NOTES})
_EXAMPLES: Final = frozenset({"example", "examples"})
_SOURCES: Final = frozenset({keys.SOURCE, keys.CONFIDENCE})
_UPPER: Final = ("maximum", "exclusiveMaximum", "maxLength", "maxItems")
_LOWER: Final = ("minimum", "exclusiveMinimum", "minLength", "minItems")
_OTHER_LIMITS: Final = ("pattern", "multipleOf", "uniqueItems")
_COMPARED: Final = (
    _ANNOTATIONS
    | _EXAMPLES
    | _SOURCES
    | frozenset({*_UPPER, *_LOWER, *_OTHER_LIMITS})
    | {"type", "enum", "const", "format", "contentEncoding", "properties", "required", "items", "default"}
    | {"additionalProperties", "anyOf", "oneOf", "discriminator", "minProperties", "maxProperties", "$ref"}
    | {"deprecated", "readOnly", "writeOnly", keys.REQUEST_RULES, keys.PRESENCE, keys.NULLABLE_IN, keys.SENSITIVE}
    | {keys.WIRE, keys.ALLOW_OFFSET, keys.ENUM_NAMES, keys.PYTHON_NAME, keys.RENAMED_FROM, keys.CANONICAL}
)
"""Keywords that have a rule of their own."""


class SchemaComparison:
    """Compares schemas, and adds what changed to the changes."""

    def __init__(self, changes: Changes) -> None:
        self._changes = changes
        self._old = Names(changes.old.generated)
        self._new = Names(changes.new.generated)
        self._compared: set[tuple[str, str, Mode]] = set()

    # -- places where a schema is used --------------------------------------------------------------------------------

    def place(self, subject: str, old: Located, new: Located, mode: Mode, touches: Iterable[str] = ()) -> None:
        """Compare the schemas of one place: a parameter, a body, a property or an item."""
        touches = frozenset(touches)
        before, after = _unwrapped(old), _unwrapped(new)
        names = ref_name(before.value), ref_name(after.value)
        if names[0] is not None and names[1] is not None:
            self._named(names[0], names[1], before, after, mode, touches)
            return
        resolved_old = self._target(before, self._changes.old.schemas)
        resolved_new = self._target(after, self._changes.new.schemas)
        if names == (None, None):
            self._contents(subject, resolved_old, resolved_new, mode, touches)
            return
        key = names[0] or "", names[1] or "", mode
        if key in self._compared:  # inside itself, or in another place
            return
        self._compared.add(key)
        touches |= frozenset((*self._old.users(names[0] or ""), *self._new.users(names[1] or "")))
        self._contents(subject, resolved_old, resolved_new, mode, touches, names[1] or names[0] or "")
        self._compared.remove(key)

    def _target(self, schema: Located, schemas: Schemas) -> Located:
        """Return the component that a schema leads to, through components that are only references."""
        seen: set[str] = set()
        while (name := ref_name(schema.value)) is not None and name in schemas and name not in seen:
            seen.add(name)
            schema = Located(schemas[name], schema.location._replace(pointer=component_pointer(name)))
        return schema

    def _named(self, before: str, after: str, old: Located, new: Located, mode: Mode, touches: frozenset[str]) -> None:
        if (before, after, mode) in self._compared:
            return
        self._compared.add((before, after, mode))
        target_old = self._target(old, self._changes.old.schemas)
        target_new = self._target(new, self._changes.new.schemas)
        if before != after and (before not in self._changes.new.schemas or after not in self._changes.old.schemas):
            classes = {*self._old.classes(before, mode), *self._new.classes(after, mode), *touches}
            classes |= {*self._old.enum(before), *self._new.enum(after)}
            classes |= {*self._old.users(before), *self._new.users(after)}
            pointers = (target_old.location.pointer, target_new.location.pointer)
            self._changes.add("schema-renamed", after, pointers, (before, after), touches=classes)
        if is_nullable(target_old.value, self._changes.old.schemas) != is_nullable(
            target_new.value, self._changes.new.schemas
        ):
            self._null(self._changes.ours(before, after), target_old, target_new, mode, touches, optional=False)
        subject = self._changes.ours(before, after)
        self._contents(subject, target_old, target_new, mode, touches, after, before)

    # -- contents -----------------------------------------------------------------------------------------------------

    def _contents(
        self,
        subject: str,
        old: Located,
        new: Located,
        mode: Mode,
        touches: frozenset[str],
        name: str = "",
        old_name: str = "",
    ) -> None:
        same_wires = wire_formats(self._changes.old.tree) == wire_formats(self._changes.new.tree)
        if same_wires and old.value == new.value and not _has_references(old.value):
            return
        named = {*self._old.classes(old_name or name, mode), *self._new.classes(name, mode)} if name else set[str]()
        touched = touches | named
        if is_enum(new.value) or is_enum(old.value):
            touched |= frozenset((*self._old.enum(old_name or name), *self._new.enum(name)))
        self._texts(subject, old, new)
        self._unions_or_types(subject, old, new, mode, touched)
        self._enums(subject, old, new, mode, touched, (old_name or name, name))
        self._constant(subject, old, new, mode, touched)
        self._formats(subject, old, new, mode, touched)
        self._limits(subject, old, new, mode)
        self._default(subject, old, new)
        are_lists = all("array" in (types(each.value) or ("array",)) for each in (old, new))
        if are_lists and (is_mapping(old.value.get("items")) or is_mapping(new.value.get("items"))):
            items = [each.inner(("items",), as_mapping(each.value.get("items"))) for each in (old, new)]
            self._null_of_place(f"{subject}[]", items[0], items[1], mode, touched, optional=False)
            self.place(f"{subject}[]", items[0], items[1], mode, touched)
        if is_object(old.value) and is_object(new.value):
            self._properties(subject, old, new, mode, (old_name or name, name))
            if mode != "read":
                self._rules(subject, old, new, mode)
        self._additional(subject, old, new, mode, touched)
        if mode == "read":
            self._common_view(subject, old, new, touched)
        for key in sorted((old.value.keys() | new.value.keys()) - _COMPARED):
            if old.value.get(key) != new.value.get(key) and (key.startswith(keys.PREFIX) or not key.startswith("x-")):
                self._add("keyword-changed", subject, old, new, mode, touched, key, values=("", key))

    def _common_view(self, subject: str, old: Located, new: Located, touches: frozenset[str]) -> None:
        before, after = ({**order_fields(each.value), **states_of(each.value)} for each in (old, new))
        changed = [name for name in after if name in before and after[name] != before[name]]
        for kind, names in (
            ("common-view-added", after.keys() - before.keys()),
            ("common-view-removed", before.keys() - after.keys()),
            ("common-view-changed", changed),
        ):
            if names:
                listed = ", ".join(sorted(names))
                self._add(kind, subject, old, new, "read", touches, keys.CANONICAL, values=(listed, listed))

    def _texts(self, subject: str, old: Located, new: Located) -> None:
        for kind, names in (
            ("description-changed", _ANNOTATIONS),
            ("examples-changed", _EXAMPLES),
            ("source-changed", _SOURCES),
        ):
            changed = [name for name in sorted(names) if old.value.get(name) != new.value.get(name)]
            if changed:
                self._add(kind, subject, old, new, "read", (), changed[0])

    def _unions_or_types(self, subject: str, old: Located, new: Located, mode: Mode, touches: frozenset[str]) -> None:
        if _is_union(old.value) or _is_union(new.value):
            self._unions(subject, old, new, mode, touches)
            return
        before, after = (_kinds(each.value) for each in (old, new))
        values = (_listed(before), _listed(after))
        if before == after:
            return
        kind = "type-changed"
        if not after or _fits(before, after):
            kind = "type-widened" if before else "type-changed"
        elif not before or _fits(after, before):
            kind = "type-narrowed"
        self._add(kind, subject, old, new, mode, touches, "type", values=values)

    def _unions(self, subject: str, old: Located, new: Located, mode: Mode, touches: frozenset[str]) -> None:
        before, after = _members(old), _members(new)
        gone = [name for name in before if name not in after]
        added = [name for name in after if name not in before]
        for name in before:
            if name in after:
                self.place(f"{subject} ({name})", before[name], after[name], mode, touches)
        for first, second in zip(list(gone), list(added), strict=False):
            is_renamed = first not in self._changes.new.schemas and second not in self._changes.old.schemas
            if is_renamed and len(gone) == len(added) and first in self._changes.old.schemas:
                gone.remove(first)
                added.remove(second)
                self.place(f"{subject} ({second})", before[first], after[second], mode, touches)
        for name in gone:
            lost = touches | frozenset(self._old.classes(name, mode))
            self._add("union-member-removed", subject, before[name], new, mode, lost, values=(name, ""))
        for name in added:
            found = touches | frozenset(self._new.classes(name, mode))
            self._add("union-member-added", subject, old, after[name], mode, found, values=("", name))
        tags = discriminator(old.value, self._changes.old.schemas), discriminator(new.value, self._changes.new.schemas)
        if tags[0] != tags[1] and before.keys() == after.keys():
            values = _tag(tags[0], tags[1]), _tag(tags[1], tags[0])
            self._add("discriminator-changed", subject, old, new, mode, touches, "discriminator", values=values)

    def _enums(
        self, subject: str, old: Located, new: Located, mode: Mode, touches: frozenset[str], names: tuple[str, str]
    ) -> None:
        before, after = enum_values(old.value), enum_values(new.value)
        if is_enum(old.value) != is_enum(new.value):
            kind = "enum-added" if is_enum(new.value) else "enum-removed"
            self._add(kind, subject, old, new, mode, touches, "enum", values=("", _values(after)))
            return
        members = touches if not names[0] else frozenset[str]()
        for value in before:
            if value not in after:
                lost = members | frozenset(self._old.member(names[0], value))
                self._add("enum-value-removed", subject, old, new, mode, lost, "enum", values=(_value(value), ""))
        for value in after:
            if value not in before:
                found = members | frozenset(self._new.member(names[1], value))
                self._add("enum-value-added", subject, old, new, mode, found, "enum", values=("", _value(value)))
        given = [enum_names(each.value) for each in (old, new)]
        pairs = [dict(zip(values, each, strict=False)) for values, each in zip((before, after), given, strict=True)]
        both = set(before) & set(after)
        if before != after and [value for value in before if value in both] != [
            value for value in after if value in both
        ]:
            self._add("description-changed", subject, old, new, mode, (), "enum")
        if any(pairs[0].get(value) != pairs[1].get(value) for value in both):
            renamed = {*self._old.enum(names[0])} | {
                name
                for value in both
                for each in ((self._old, names[0]), (self._new, names[1]))
                for name in each[0].member(each[1], value)
            }
            self._add("enum-names-changed", subject, old, new, mode, renamed, keys.ENUM_NAMES)

    def _constant(self, subject: str, old: Located, new: Located, mode: Mode, touches: frozenset[str]) -> None:
        if ("const" in old.value) == ("const" in new.value) and old.value.get("const") == new.value.get("const"):
            return
        values = tuple(_value(each.value["const"]) if "const" in each.value else "any value" for each in (old, new))
        self._add("constant-changed", subject, old, new, mode, touches, "const", values=(values[0], values[1]))

    def _formats(self, subject: str, old: Located, new: Located, mode: Mode, touches: frozenset[str]) -> None:
        before, after = (
            (wire_alias(each.value, mode, wire_formats(side.tree)), each.value.get("format") == "date")
            for each, side in ((old, self._changes.old), (new, self._changes.new))
        )
        formats = tuple(str(each.value.get("format") or "none") for each in (old, new))
        if before != after:
            if formats[0] == formats[1]:
                formats = (str(before[0] or "plain"), str(after[0] or "plain"))
            self._add("format-changed", subject, old, new, mode, touches, "format", values=(formats[0], formats[1]))
        elif formats[0] != formats[1]:
            kind = "format-changed" if "binary" in formats else "format-described"
            self._add(kind, subject, old, new, mode, touches, "format", values=(formats[0], formats[1]))

    def _limits(self, subject: str, old: Located, new: Located, mode: Mode) -> None:
        for key in (*_UPPER, *_LOWER, *_OTHER_LIMITS):
            before, after = old.value.get(key), new.value.get(key)
            if before == after:
                continue
            looser = after is None or after is False
            if isinstance(before, int | float) and isinstance(after, int | float) and key not in _OTHER_LIMITS:
                looser = after > before if key in _UPPER else after < before
            kind = "limit-loosened" if looser else "limit-tightened"
            values = tuple("nothing" if each is None else f"{key} {each}" for each in (before, after))
            self._add(kind, subject, old, new, mode, (), key, values=(values[0], values[1]))

    def _default(self, subject: str, old: Located, new: Located) -> None:
        before, after = ("default" in each.value for each in (old, new))
        values = _value(old.value.get("default")), _value(new.value.get("default"))
        if before and after and values[0] != values[1]:
            self._add("default-changed", subject, old, new, "create", (), "default", values=values)
        elif before != after:
            kind = "default-added" if after else "default-removed"
            self._add(kind, subject, old, new, "create", (), "default", values=values)

    def _rules(self, subject: str, old: Located, new: Located, mode: Mode) -> None:
        before, after = rules_in(old.value, mode), rules_in(new.value, mode)
        for key in sorted(before.keys() | after.keys()):
            if before.get(key) == after.get(key):
                continue
            kind = "rules-tightened" if key in after else "rules-loosened"
            values = tuple(_rule(key, each.get(key)) for each in (before, after))
            self._add(kind, subject, old, new, mode, (), key, values=(values[0], values[1]))

    def _additional(self, subject: str, old: Located, new: Located, mode: Mode, touches: frozenset[str]) -> None:
        before, after = undeclared_properties(old.value), undeclared_properties(new.value)
        if before is None and after is None:
            return
        if before is not None and after is not None:
            pair = [each.inner(("additionalProperties",), value) for each, value in ((old, before), (new, after))]
            self._null_of_place(f"{subject}[*]", pair[0], pair[1], mode, touches, optional=False)
            self.place(f"{subject}[*]", pair[0], pair[1], mode, touches)
        elif "object" in types(old.value) and "object" in types(new.value) and is_object(old.value):
            kind = "additional-added" if before is None else "additional-removed"
            self._add(kind, subject, old, new, mode, touches, "additionalProperties")

    # -- properties ---------------------------------------------------------------------------------------------------

    def _properties(self, subject: str, old: Located, new: Located, mode: Mode, names: tuple[str, str]) -> None:
        before = {name: (prop, required) for name, prop, required in properties_in(old.value, mode)}
        after = {name: (prop, required) for name, prop, required in properties_in(new.value, mode)}
        renamed = _renamed(before, after)
        for name, (prop, required) in before.items():
            place = old.inner(("properties", name), prop)
            if name in after:
                continue
            touches = frozenset(self._old.field(names[0], mode, name))
            if (later := renamed.get(name)) is not None:
                touches |= frozenset(self._new.field(names[1], mode, later))
                target = new.inner(("properties", later), after[later][0])
                announced = bool(renamed_from(after[later][0])) and not self._changes.vendor_file
                kind = "property-rename-announced" if announced else "property-renamed"
                self._add(kind, f"{subject}.{name}", place, target, mode, touches, values=(name, later))
                self._property(f"{subject}.{later}", place, target, mode, (required, after[later][1]), touches)
                continue
            where = new.inner(("properties", name), {}) if name in as_mapping(new.value.get("properties")) else new
            announced = prop.get("deprecated") is True
            self._add("property-removed", f"{subject}.{name}", place, where, mode, touches, announced=announced)
        for name, (prop, required) in after.items():
            place = new.inner(("properties", name), prop)
            touches = frozenset(self._new.field(names[1], mode, name))
            if name in before:
                touches |= frozenset(self._old.field(names[0], mode, name))
                earlier = old.inner(("properties", name), before[name][0])
                self._property(f"{subject}.{name}", earlier, place, mode, (before[name][1], required), touches)
            elif name not in renamed.values():
                kind = "property-added-required" if required else "property-added"
                where = old.inner(("properties", name), {}) if name in as_mapping(old.value.get("properties")) else old
                self._add(kind, f"{subject}.{name}", where, place, mode, touches)

    def _property(
        self,
        subject: str,
        old: Located,
        new: Located,
        mode: Mode,
        required: tuple[bool, bool],
        touches: frozenset[str],
    ) -> None:
        if required[0] != required[1]:
            kind = "property-required" if required[1] else "property-optional"
            self._add(kind, subject, old, new, mode, touches)
        given = python_name(old.value), python_name(new.value)
        if given[0] != given[1] and old.location.pointer.rpartition("/")[2] == new.location.pointer.rpartition("/")[2]:
            values = (given[0] or "the default", given[1] or "the default")
            kind = "property-rename-announced" if renamed_from(new.value) else "field-renamed"
            self._add(kind, subject, old, new, mode, touches, keys.PYTHON_NAME, values=values)
        earlier = renamed_from(old.value)
        if earlier and earlier not in (renamed_from(new.value), given[1]):
            classes = {name.rpartition(".")[0] for name in touches if name.startswith("models.")}
            lost = {f"{name}.{earlier}" for name in classes}
            lost |= {f"{name.partition('(')[0]}({earlier}=)" for name in touches if name.endswith("=)")}
            self._add(
                "earlier-field-removed", subject, old, new, mode, touches | lost, values=(earlier, ""), announced=True
            )
        if is_sensitive(old.value) != is_sensitive(new.value):
            self._add(f"sensitive-{_change(is_sensitive(new.value))}", subject, old, new, mode, ())
        if new.value.get("deprecated") is True and old.value.get("deprecated") is not True:
            self._add("property-deprecated", subject, old, new, mode, touches, "deprecated")
        elif old.value.get("deprecated") is True and new.value.get("deprecated") is not True:
            self._add("description-changed", subject, old, new, mode, (), "deprecated")
        if "$ref" in new.value or "anyOf" in new.value:
            self._texts(subject, old, new)
        self._null_of_place(subject, old, new, mode, touches, optional=not any(required))
        self.place(subject, old, new, mode, touches)

    def _null_of_place(
        self, subject: str, old: Located, new: Located, mode: Mode, touches: frozenset[str], *, optional: bool
    ) -> None:
        before = accepts_null(old.value, mode, self._changes.old.schemas)
        after = accepts_null(new.value, mode, self._changes.new.schemas)
        if before == after:
            return
        names = ref_name(old.value), ref_name(new.value)
        if all(names) and nullable_modes(old.value) == nullable_modes(new.value):
            return  # Reported for the named schema.
        self._null(subject, old, new, mode, touches, optional=optional, added=after)

    def _null(
        self,
        subject: str,
        old: Located,
        new: Located,
        mode: Mode,
        touches: frozenset[str],
        *,
        optional: bool,
        added: bool | None = None,
    ) -> None:
        is_added = is_nullable(new.value, self._changes.new.schemas) if added is None else added
        kind = "null-removed" if not is_added else "null-added"
        if kind == "null-added" and optional and mode == "read":
            kind = "null-added-to-optional"
        self._add(kind, subject, old, new, mode, touches, "type")

    def _add(
        self,
        kind: str,
        subject: str,
        old: Located,
        new: Located,
        mode: Mode,
        touches: Iterable[str],
        key: str = "",
        *,
        values: tuple[str, str] = ("", ""),
        announced: bool = False,
    ) -> None:
        pointers = tuple(each.location.pointer + (f"/{key}" if key in each.value else "") for each in (old, new))
        direction: Direction = "response" if mode == "read" else "request"
        self._changes.add(
            kind, subject, (pointers[0], pointers[1]), values, direction=direction, touches=touches, announced=announced
        )


def _members(schema: Located) -> dict[str, Located]:
    """Return the members of a union by the names of their schemas or types."""
    listed = union_members(schema.value) if _is_union(schema.value) else ()
    members = [schema.inner(each.keys, each.schema) for each in listed]
    members = members or [schema.inner((), {**schema.value, "type": kind}) for kind in sorted(_kinds(schema.value))]
    members = members or [schema]
    found: dict[str, Located] = {}
    for each in members:
        name = ref_name(each.value) or _member_name(each.value)
        if not listed and name == "":
            continue
        found[name if name not in found else f"{name} {len(found) + 1}"] = each
    return found


def _tag(tag: Discriminator | None, other: Discriminator | None) -> str:
    """Describe what tells the members of a union apart, with its values where only these differ."""
    if tag is None:
        return "shape"
    if other is None or other.name != tag.name:
        return tag.name
    return f"{tag.name} ({', '.join(str(value) for value, _ in tag.members)})"


def _unwrapped(schema: Located) -> Located:
    """Return the only member of a union with null."""
    members = union_members(schema.value)
    if len(members) == 1 and "properties" not in schema.value:
        return schema.inner(members[0].keys, members[0].schema)
    return schema


def _is_union(schema: Schema) -> bool:
    """Whether a schema is a union; next to properties, the members are rules about which are given."""
    return bool(union_members(schema)) and not is_object(schema)


def _renamed(before: Mapping[str, tuple[Schema, bool]], after: Mapping[str, tuple[Schema, bool]]) -> dict[str, str]:
    """Return the properties that have another name: as the spec says, or with the same schema and a similar name."""
    gone = [name for name in before if name not in after]
    added = [name for name in after if name not in before]
    renamed: dict[str, str] = {}
    for new in added:
        earlier = renamed_from(after[new][0])
        renamed |= {old: new for old in gone if earlier and earlier in (python_name(before[old][0]), old, snake(old))}
    for old in gone:
        similar = [
            new
            for new in added
            if new not in renamed.values()
            and before[old][1] == after[new][1]
            and _bare(before[old][0]) == _bare(after[new][0])
            and (_same_text(before[old][0], after[new][0]) or _is_like(old, new))
        ]
        if old not in renamed and len(similar) == 1:
            renamed[old] = similar[0]
    return renamed


def _is_like(old: str, new: str) -> bool:
    return difflib.SequenceMatcher(None, old.lower(), new.lower()).ratio() >= 0.6


def _same_text(old: Schema, new: Schema) -> bool:
    return bool(old.get("description")) and old.get("description") == new.get("description")


def _bare(schema: Schema) -> dict[str, Any]:
    left_out = _ANNOTATIONS | _EXAMPLES | _SOURCES | {keys.PYTHON_NAME, keys.RENAMED_FROM}
    return {key: value for key, value in schema.items() if key not in left_out}


def _kinds(schema: Schema) -> frozenset[str]:
    return frozenset(types(schema)) - {"null"}


def _fits(before: frozenset[str], after: frozenset[str]) -> bool:
    """Whether every value of the types is a value of the others."""
    return before <= after | ({"integer"} if "number" in after else set())


def _listed(kinds: frozenset[str]) -> str:
    return " or ".join(sorted(kinds)) or "any type"


def _member_name(schema: Schema) -> str:
    if "const" in schema:
        return _value(schema["const"])
    kinds = _listed(_kinds(schema)) if _kinds(schema) else ""
    return f"{kinds} ({schema['format']})" if "format" in schema else kinds


def _value(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _values(values: Iterable[object]) -> str:
    return ", ".join(map(_value, values))


def _rule(key: str, value: Any) -> str:
    groups = [" and ".join(as_list(as_mapping(each).get("required"))) for each in as_list(value)]
    return f"{key} {' or '.join(groups) if groups else value}"


def _change(added: bool) -> str:
    return "added" if added else "removed"


def _has_references(value: object) -> bool:
    if is_mapping(value):
        return "$ref" in value or any(_has_references(each) for each in value.values())
    return any(_has_references(each) for each in as_list(value))
