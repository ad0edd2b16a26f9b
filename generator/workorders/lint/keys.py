"""The extension keys against the rest of the spec: names that must exist, keys that must agree."""

from __future__ import annotations

import keyword
import re
import sys
import unicodedata
from typing import TYPE_CHECKING, Final

from workorders.diagnostics import shortened, suggestion
from workorders.ir.names import kebab, pascal, snake
from workorders.lint.context import Context
from workorders.openapi.document import Location, is_list, is_mapping
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.client import client_description, releases
from workorders.openapi.semantics.operations import client_option
from workorders.openapi.semantics.provenance import has_source, source_index
from workorders.openapi.semantics.schemas import MODE_LABELS, enum_values, is_int_bool, presence_by_mode, properties
from workorders.openapi.values import as_list, as_mapping, as_text

if TYPE_CHECKING:
    from workorders.openapi.objects import Node
    from workorders.openapi.semantics.operations import OperationNode

_TAKEN: Final = sys.stdlib_module_names | {"workorders", "workorders_runtime", "httpx2", "pydantic", "pydantic_core"}
_MEMBER: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*", re.ASCII)


def check_client(context: Context) -> None:
    """Check what a described client requires of every operation, its releases and its options."""
    for operation in context.operations:
        _check_safety(context, operation)
        if context.described and not has_source(operation.value):
            message = f"{operation.id or 'the operation'} has no {keys.SOURCE}"
            context.report("source-missing", operation.location, message, "name the vendor's page")
    if context.described and source_index(context.tree):
        _check_schema_sources(context)
    _check_releases(context)
    _check_client_options(context)


_FOLDER = re.compile(r"\w[\w .+-]*")


def check_package(context: Context) -> None:
    """Check the names that the package gets from its folder, or from the key of the client."""
    folder, given = context.document.name, client_description(context.tree)
    if not _FOLDER.fullmatch(unicodedata.normalize("NFC", folder)):
        message = f"the folder has characters that the package cannot use: {shortened(folder)!a}"
        hint = "rename the folder; use letters, digits and -_"
        context.report("name-package", Location(context.document.entry, ""), message, hint)
        return
    names = (
        ("class", pascal(folder), re.compile(r"[A-Z][A-Za-z0-9]{0,59}", re.ASCII)),
        ("package", f"workorders_{snake(folder)}", re.compile(r"[a-z][a-z0-9_]{0,59}", re.ASCII)),
        ("distribution", f"workorders-{kebab(folder)}", re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", re.ASCII)),
    )
    for key, derived, form in names:
        name = as_text(given.get(key, derived))
        taken = _TAKEN if key != "class" else ()
        if not form.fullmatch(name) or keyword.iskeyword(name) or name.replace("-", "_") in taken:
            location = Location(context.document.entry, f"/{keys.CLIENT}/{key}" if key in given else "")
            source = "" if key in given else f" that the folder {shortened(folder)!r} gives"
            reason = "has more than 60 characters" if len(name) > 60 else "is not a valid name"
            reason = "belongs to another one" if form.fullmatch(name) else reason
            message = f"the name of the {key}{source} {reason}: {shortened(name)!r}"
            hint = f"choose another {keys.CLIENT}.{key}" + ("" if key in given else ", or rename the folder")
            context.report("name-package", location, message, hint)


def _check_safety(context: Context, operation: OperationNode) -> None:
    safety, header = operation.declared_safety, operation.idempotency_key
    if context.described and safety is None and not operation.is_token_endpoint:
        message = f"{operation.id or 'the operation'} has no {keys.SAFETY}"
        hint = "declare whether it can be retried: safe, idempotent, keyed or unsafe"
        context.report("safety-missing", operation.location, message, hint)
    if safety == "keyed" and header is None:
        message = f"a keyed operation needs {keys.IDEMPOTENCY_KEY}"
        hint = "name the header that carries the key"
        context.report("idempotency-key", operation.location / keys.SAFETY, message, hint)
    elif header is not None and safety != "keyed":
        location = operation.location / keys.IDEMPOTENCY_KEY
        message = "only a keyed operation has an idempotency key"
        context.report("idempotency-key", location, message, f"add {keys.SAFETY}: keyed")


def _check_schema_sources(context: Context) -> None:
    """Check that each named schema has a source, in a spec that has an index of sources."""
    for node in context.schemas():
        parent, _, name = node.location.pointer.rpartition("/")
        entry = node.location.file == context.document.entry
        is_named = name and parent == ("/components/schemas" if entry else "")
        if is_named and not has_source(node.value) and "$ref" not in node.value:
            message = f"the schema {name} has no {keys.SOURCE}"
            context.report("source-missing", node.location, message, "name the vendor's page")


def _check_releases(context: Context) -> None:
    for node in context.of("document"):
        for index, release in enumerate(map(as_mapping, releases(node.value))):
            location = node.location / keys.CLIENT / "releases" / index
            if is_list(notes := release.get("notes")) and not any(as_text(note).strip() for note in notes):
                context.report("releases", location / "notes", "the notes are empty", "write what changed for users")
        dates = [as_text(as_mapping(release).get("date")) for release in releases(node.value)]
        for index in range(1, len(dates)):
            if dates[index - 1] and dates[index] > dates[index - 1]:
                location = node.location / keys.CLIENT / "releases" / index
                message = f"{dates[index]} is later than the date of the next release, {dates[index - 1]}"
                context.report("releases", location / "date", message, "correct the dates")
        versions = [as_text(as_mapping(release).get("version")) for release in releases(node.value)]
        for index in range(1, len(versions)):
            if _version(versions[index]) >= _version(versions[index - 1]):
                location = node.location / keys.CLIENT / "releases" / index
                message = f"{versions[index]} comes after {versions[index - 1]}"
                context.report("releases", location, message, "list releases newest first")


def _version(version: str) -> tuple[list[int], int, str]:
    """Return a sort key of versions: a pre-release comes before its release."""
    match = re.match(r"[0-9.]*", version)
    numbers = match[0] if match else ""
    rest = version[len(numbers) :]
    return [int(part) for part in numbers.split(".") if part.isdigit()], 0 if rest else 1, rest


def _check_client_options(context: Context) -> None:
    first: dict[str, tuple[tuple[str, str], Location]] = {}
    for node in context.of("parameter"):
        option = client_option(node.value)
        if option is None:
            continue
        location = node.location / keys.CLIENT_OPTION
        parameter = as_text(node.value.get("in")), as_text(node.value.get("name"))
        other, other_location = first.setdefault(option, (parameter, location))
        if other != parameter:
            message = f"the option {option!r} already sets {other[1]!r} at {context.line(other_location)}"
            context.report("client-option", location, message, "give one of them another name")
        if parameter[0] == "path":
            message = "a path parameter can't be an option of the client"
            hint = "make it a variable in the URL of the server, or remove the key: it is an argument then"
            context.report("client-option", location, message, hint)


def check_sources(context: Context) -> None:
    """Check that sources are in the index."""
    known = source_index(context.tree)
    for node in (*context.of("operation"), *context.schemas()):
        given = node.value.get(keys.SOURCE)
        location = node.location / keys.SOURCE
        listed = [(name, location / index) for index, name in enumerate(as_list(given))]
        for name, name_location in [(given, location)] if isinstance(given, str) else listed:
            if isinstance(name, str) and name not in known:
                hint = suggestion(name, known) or f"add it to {keys.SOURCE_INDEX}, or write a page: {{page: URL}}"
                context.report("source-unknown", name_location, f"{keys.SOURCE_INDEX} has no {name!r}", hint)


# -- presence, formats ------------------------------------------------------------------------------------------------


def check_presence(context: Context) -> None:
    """Check that the keys about modes are on properties, and agree with ``required``, ``readOnly``, ``writeOnly``."""
    for node in context.schemas():
        is_property = len(node.keys) == 2 and node.keys[0] == "properties"
        for key in (keys.PRESENCE, keys.NULLABLE_IN):
            if key in node.value and not is_property and not _is_copy(context, node):
                context.report("presence", node.location / key, f"{key} is only allowed on a property")
        _check_nullable(context, node)
        required = as_list(node.value.get("required"))
        for name, prop in properties(node.value).items():
            by_mode = presence_by_mode(as_mapping(prop)) or {}
            location = node.location / "properties" / name / keys.PRESENCE
            optional = [mode for mode, state in by_mode.items() if state == "optional"]
            if name in required and optional:
                message = f"`required` lists {name!r}, which is optional in {', '.join(map(str, optional))}"
                hint = f"remove it from `required`: {keys.PRESENCE} declares where it is required"
                context.report("presence", location, message, hint)
            if by_mode and (as_mapping(prop).get("readOnly") or as_mapping(prop).get("writeOnly")):
                message = f"{keys.PRESENCE} and readOnly or writeOnly declare the same thing"
                context.report("presence", location, message, "keep one of them")


def _is_copy(context: Context, node: Node) -> bool:
    """Whether the value of a node is not the document's own: the key is then reported where it was written."""
    return bool(context.document.at(node.location) is not node.value)


def _check_nullable(context: Context, node: Node) -> None:
    by_mode = presence_by_mode(node.value)
    given = node.value.get(keys.NULLABLE_IN)
    entries = zip(given, given, strict=True) if is_mapping(given) else enumerate(as_list(given))
    for key, mode in entries:
        if by_mode is not None and isinstance(mode, str) and mode not in by_mode:
            location = node.location / keys.NULLABLE_IN / key
            message = f"the property does not exist in {MODE_LABELS.get(mode, mode)}"
            context.report("presence", location, message, "remove the mode")


def check_wire(context: Context) -> None:
    """Check that wire formats are on date-times, and the one for booleans on an integer that is 0 or 1."""
    for node in context.schemas():
        form = node.value.get("format")
        location = node.location / keys.WIRE
        if is_int_bool(node.value):
            if node.value.get("type") != "integer" or node.value.get("enum") != [0, 1]:
                hint = "write type: integer and enum: [0, 1]"
                context.report("wire", location, "int-bool is only allowed on an integer of 0 or 1", hint)
        elif keys.WIRE in node.value and form not in ("date-time", "date-time-local"):
            hint = "add format: date-time or date-time-local"
            context.report("wire", location, "a wire format is only allowed on a date-time", hint)
        if keys.ALLOW_OFFSET in node.value and form != "date-time-local":
            message = f"{keys.ALLOW_OFFSET} is only allowed on a local date-time"
            context.report("wire", node.location / keys.ALLOW_OFFSET, message, "add format: date-time-local")


def check_enum_names(context: Context) -> None:
    """Check that each value of an enum has one Python name."""
    for node in context.schemas():
        names = node.value.get(keys.ENUM_NAMES)
        if not is_list(names):
            continue
        location = node.location / keys.ENUM_NAMES
        values = enum_values(node.value)
        if "enum" not in node.value:
            context.report("enum-names", location, f"{keys.ENUM_NAMES} without an enum", "add the enum")
        elif len(values) != len(names):
            hint = "list one name for each value, null aside"
            context.report("enum-names", location, f"{len(names)} names for {len(values)} values", hint)
        seen: set[str] = set()
        for index, name in enumerate(names):
            if not isinstance(name, str):
                continue
            if not _MEMBER.fullmatch(name) or keyword.iskeyword(name) or name in ("name", "value", "mro", "is_known"):
                context.report("enum-names", location / index, f"invalid name of an enum member: {name!r}")
            elif name in seen:
                context.report("enum-names", location / index, f"duplicate name {name!r}")
            seen.add(name)


def check_positional(context: Context) -> None:
    """Check that positional arguments are query parameters or properties of the body."""
    for operation in context.operations:
        listed = as_list(operation.value.get(keys.POSITIONAL))
        if not listed:
            continue
        known = set(operation.parameters_in("query"))
        body = None if operation.request is None else operation.request.declared_body
        if operation.request is not None and body is not None:
            unwrapped = context.follow(body.schema, operation.request.unwrap)
            known |= context.properties(unwrapped).keys() if unwrapped is not None else set()
        in_path = operation.parameters_in("path")
        for index, name in enumerate(listed):
            if isinstance(name, str) and name not in known:
                hint = "path parameters always come first" if name in in_path else suggestion(name, known)
                message = f"{name!r} is neither a query parameter nor a property of the body"
                context.report("positional", operation.location / keys.POSITIONAL / index, message, hint)
