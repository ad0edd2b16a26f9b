"""Forms: what ``encoding`` says of their fields, as clients can send it."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from workorders.openapi.document import is_mapping
from workorders.openapi.semantics.media_types import essence, is_json
from workorders.openapi.semantics.multipart import is_concrete, is_union_with_files, part
from workorders.openapi.semantics.navigation import Located, composition, possible_properties
from workorders.openapi.semantics.schemas import additional_properties, union_members
from workorders.openapi.semantics.schemas import properties as properties_of
from workorders.openapi.semantics.shapes import PLAIN, holds_file, items, shapes
from workorders.openapi.values import as_list, as_mapping, as_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from workorders.openapi.document import Location
    from workorders.openapi.reporter import Reporter
    from workorders.openapi.semantics.navigation import Source

MULTIPART: Final = "multipart/form-data"
_FORMS: Final = (MULTIPART, "application/x-www-form-urlencoded")
_ANY_FIELDS: Final = {"type": "object", "additionalProperties": {"type": "string"}}


@dataclass
class _Fields:
    """The fields of a form, as users give them."""

    declared: dict[str, Located]
    texts: set[str] = field(default_factory=set[str])
    """Those that users write themselves."""
    spread: dict[str, Located] = field(default_factory=dict[str, Located])
    """The fields of objects whose fields are fields of the form."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    """Keywords about fields that are not declared."""


def adapt_form(reporter: Reporter, source: Source, media_type: str, media: Any, location: Location) -> None:
    """Leave out what has no meaning in a form; users write the fields as text that clients have no form for."""
    if not is_mapping(media) or essence(media_type) not in _FORMS or not is_mapping(media.get("schema")):
        return
    schema = Located(media["schema"], location / "schema")
    fields = _Fields(possible_properties(source, schema))
    schema = _as_object(reporter, source, media_type, media, schema, fields)
    encoding: Any = media.get("encoding")
    encoding = encoding if is_mapping(encoding) else {}
    is_multipart = essence(media_type) == MULTIPART
    _adapt_encodings(reporter, source, encoding, location / "encoding", fields, is_multipart=is_multipart)
    is_changed = bool(fields.texts or fields.spread or fields.extra)
    if is_multipart:
        is_changed |= _adapt_files(reporter, source, schema, encoding, fields)
    is_union = is_multipart and is_union_with_files(source, schema)
    if is_union:
        message = "the fields of these objects are fields of one: not all that goes together is checked before sending"
        reporter.warn("unsupported", schema.location, message)
    if is_changed or is_union:
        media["schema"] = _rebuilt(source, schema, fields, is_union=is_union)


def _as_object(
    reporter: Reporter, source: Source, media_type: str, media: dict[str, Any], schema: Located, fields: _Fields
) -> Located:
    """Declare the fields of a body that need not be an object. Returns the schema of the body."""
    if (kinds := shapes(source, schema)) <= {"object"}:
        return schema
    message = f"a body of {media_type!r} is an object, not {' or '.join(sorted(kinds))}: users give its fields"
    reporter.warn("unsupported", schema.location, message, "declare an object with properties")
    given = {name: each.value for name, each in fields.declared.items()}
    media["schema"] = {"type": "object", "properties": given} if given else copy.deepcopy(_ANY_FIELDS)
    return Located(media["schema"], schema.location)


def _adapt_encodings(
    reporter: Reporter,
    source: Source,
    encoding: dict[str, Any],
    location: Location,
    fields: _Fields,
    *,
    is_multipart: bool,
) -> None:
    """Leave out what cannot be said of a field, and note what its value becomes."""
    declared = fields.declared
    for name, given in list(encoding.items()):
        place = location / name
        if name not in declared:
            reporter.warn("openapi-invalid", place, f"unknown property {name!r}: it is ignored")
            del encoding[name]
        elif is_mapping(given) and not is_multipart and _is_spread(source, declared[name], given):
            reporter.warn("unsupported", place, f"the fields of {name!r} are fields of the form")
            fields.spread |= possible_properties(source, declared[name])
            others = [additional_properties(each.value) for each in composition(source, declared[name])]
            fields.extra.update(("additionalProperties", each) for each in others if each is not None)
            del encoding[name]
            del declared[name]
        elif is_mapping(given):
            check = _adapt_part if is_multipart else _adapt_field
            if message := check(reporter, source, declared[name], given, place):
                reporter.warn("unsupported", place, f"{message}: users must write it themselves")
                fields.texts.add(name)


def _adapt_files(
    reporter: Reporter, source: Source, schema: Located, encoding: Mapping[str, Any], fields: _Fields
) -> bool:
    """Leave out files that are not parts of their own. Returns whether there are any."""
    for name, prop in fields.declared.items():
        is_file = part(source, prop, as_mapping(encoding.get(name))).is_file
        if name not in fields.texts and not is_file and next(holds_file(source, prop), None) is not None:
            message = "there are files inside this value: it is a text that users must write themselves"
            reporter.warn("unsupported", prop.location, message)
            fields.texts.add(name)
    is_unnamed = not fields.declared.keys() >= set(holds_file(source, schema)) and "object" in shapes(source, schema)
    if is_unnamed:
        reporter.warn("unsupported", schema.location, "files of any name can't be sent: only declared properties are")
    return is_unnamed or bool(fields.texts)


def _rebuilt(source: Source, schema: Located, fields: _Fields, *, is_union: bool) -> dict[str, Any]:
    """Return the schema of a form with its fields as users give them."""
    declared, extra = {**fields.spread, **fields.declared}, fields.extra
    properties: dict[str, Any] = {name: each.value for name, each in declared.items()}
    required = [key for each in composition(source, schema) for key in as_list(each.value.get("required"))]
    if is_union:
        properties |= _several(source, schema, declared)
        required, groups = _required_of_union(source, schema, {*declared} - fields.texts)
        extra = {**extra, **({"anyOf": [{"required": group} for group in groups]} if groups else {})}
    return {
        "type": "object",
        "properties": {**properties, **{name: {"type": "string"} for name in fields.texts}},
        "required": [name for name in dict.fromkeys(required) if name in declared],
        **extra,
    }


def _several(source: Source, schema: Located, declared: Mapping[str, Located]) -> dict[str, Any]:
    """Return the properties that the members of a union declare differently, as unions."""
    given: dict[str, list[Any]] = {}
    for each in composition(source, schema):
        for name, prop in properties_of(each.value).items():
            if name in declared and prop not in given.setdefault(name, []):
                given[name].append(prop)
    return {name: {"anyOf": several} for name, several in given.items() if len(several) > 1}


def _required_of_union(
    source: Source, schema: Located, declared: AbstractSet[str]
) -> tuple[list[str], list[list[str]]]:
    """Return which fields every member of a union requires, and what each of them requires besides."""
    members: list[list[str]] = []
    for each in composition(source, schema):
        for member in union_members(each.value):
            parts = composition(source, each.inner(member.keys, member.schema))
            members.append([name for found in parts for name in as_list(found.value.get("required"))])
    shared = [name for name in dict.fromkeys(members[0]) if all(name in each for each in members)]
    own = as_list((source.resolve(schema.value, schema.location) or schema).value.get("required"))
    groups = [[name for name in dict.fromkeys(each) if name in declared and name not in shared] for each in members]
    return list(dict.fromkeys([*own, *shared])), groups if all(groups) else []


def _is_spread(source: Source, prop: Located, given: Mapping[str, Any]) -> bool:
    """Whether each field of an object is a field of the form."""
    is_form = given.get("style", "form" if "explode" in given else "") == "form" and given.get("explode", True) is True
    return is_form and set(shapes(source, prop)) == {"object"}


def _adapt_field(reporter: Reporter, source: Source, prop: Located, given: dict[str, Any], location: Location) -> str:
    """Leave out what a field is not sent with. Returns why its value is a text, if it is one."""
    found = shapes(source, prop)
    style, explode = given.get("style", "form"), given.get("explode", given.get("style", "form") == "form")
    has_style = "style" in given or "explode" in given or "allowReserved" in given
    content_type = as_text(given.get("contentType"))
    for key in [key for key in given if key in ("headers", "contentType", "allowReserved")]:
        if key != "contentType" or found <= PLAIN or has_style:
            reporter.warn("unsupported", location / key, f"{key} has no meaning for this field: it is ignored")
        del given[key]
    if found <= PLAIN:
        for key in ("style", "explode"):
            given.pop(key, None)
        return ""
    if content_type and not has_style:
        return f"the field is a text, {content_type}"
    if style in ("spaceDelimited", "pipeDelimited") or (style == "form" and explode is not True):
        for key in ("style", "explode"):
            given.pop(key, None)
        return f"the field is a text, with the style {style!r} and explode: {str(explode).lower()}"
    return ""


def _adapt_part(reporter: Reporter, source: Source, prop: Located, given: dict[str, Any], location: Location) -> str:
    """Leave out what a part is not sent with. Returns why its value is a text, if it is one."""
    for key in [key for key in given if key != "contentType" and not key.startswith("x-")]:
        reporter.warn("unsupported", location / key, f"{key} is ignored in a multipart body")
        del given[key]
    content_type = as_text(given.get("contentType"))
    if not content_type or part(source, prop, given).is_file:
        return ""
    found = shapes(source, prop)
    if not is_concrete(content_type):
        choices = [each.strip() for each in content_type.split(",") if "*" not in each]
        best = next((each for each in choices if is_json(each) != (found <= PLAIN)), "")
        message = f"of these content types, {best} is used" if best else "contentType is ignored: it is no single type"
        reporter.warn("unsupported", location / "contentType", message)
        del given["contentType"]
        if not best:
            return ""
        given["contentType"] = content_type = best
    plain_items = all(shapes(source, each) <= PLAIN for each in items(source, prop))
    if is_json(content_type) or found <= PLAIN or (set(found) == {"array"} and plain_items):
        return ""
    return f"the part is a text, {content_type}"
