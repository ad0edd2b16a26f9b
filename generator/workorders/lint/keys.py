"""Our keys against the rest of the spec: names that have to exist, keys that have to agree."""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING, Any, Final

from workorders.lint.context import Context, items, mapping, suggestion, text
from workorders.openapi.document import is_list, is_mapping

if TYPE_CHECKING:
    from workorders.openapi.document import Location
    from workorders.openapi.objects import Node

__all__ = ["check_client", "check_enum_names", "check_identify", "check_modes", "check_sources", "check_wire"]

_MEMBER: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*", re.ASCII)


def check_client(context: Context) -> None:
    """What a described client demands of every operation; releases; options set once for the client."""
    tokens = context.token_operations
    for operation in context.operations:
        node = operation.node
        safety, key = node.value.get("x-wo-safety"), node.value.get("x-wo-idempotency-key")
        if context.described and safety is None and operation.id not in tokens:
            hint = "safe, idempotent, keyed or unsafe: may the client repeat it by itself?"
            context.report(
                "safety-missing", node.location, f"{operation.id or 'the operation'} has no x-wo-safety", hint
            )
        if context.described and "x-wo-source" not in node.value:
            hint = "name the vendor's page"
            context.report(
                "source-missing", node.location, f"{operation.id or 'the operation'} has no x-wo-source", hint
            )
        if safety == "keyed" and key is None:
            message = "a keyed operation needs x-wo-idempotency-key"
            context.report(
                "idempotency-key", node.location / "x-wo-safety", message, "name the header that carries the key"
            )
        elif key is not None and safety != "keyed":
            at = node.location / "x-wo-idempotency-key"
            context.report("idempotency-key", at, "only a keyed operation has an idempotency key", "x-wo-safety: keyed")
    if context.described and "x-wo-source-index" in context.tree:
        _check_schema_sources(context)
    _check_releases(context)
    _check_client_options(context)


def _check_schema_sources(context: Context) -> None:
    """Each named schema says where it is documented, once a spec names its sources."""
    for node in context.schemas():
        above, _, name = node.location.pointer.rpartition("/")
        entry = node.location.file == context.document.entry
        if (
            above == ("/components/schemas" if entry else "")
            and name
            and "x-wo-source" not in node.value
            and "$ref" not in node.value
        ):
            message = f"the schema {name} has no x-wo-source"
            context.report("source-missing", node.location, message, "name the vendor's page")


def _check_releases(context: Context) -> None:
    for node in context.of("document"):
        described = mapping(node.value.get("x-wo-client"))
        versions = [text(mapping(release).get("version")) for release in items(described.get("releases"))]
        for index in range(1, len(versions)):
            if _version(versions[index]) >= _version(versions[index - 1]):
                at = node.location / "x-wo-client" / "releases" / index
                context.report("releases", at, f"{versions[index]} stands below {versions[index - 1]}", "newest first")


def _version(version: str) -> tuple[list[int], int, str]:
    """An order of versions: a pre-release comes before its release."""
    main = re.match(r"[0-9.]*", version)
    numbers = main[0] if main else ""
    rest = version[len(numbers) :]
    return [int(part) for part in numbers.split(".") if part.isdigit()], 0 if rest else 1, rest


def _check_client_options(context: Context) -> None:
    first: dict[str, tuple[tuple[str, str], Location]] = {}
    for node in context.of("parameter"):
        option = node.value.get("x-wo-client-option")
        if not isinstance(option, str):
            continue
        at = node.location / "x-wo-client-option"
        meant = text(node.value.get("in")), text(node.value.get("name"))
        other, place = first.setdefault(option, (meant, at))
        if other != meant:
            context.report("client-option", at, f"the option {option!r} is {other[1]!r} at {context.where(place)}")
        if meant[0] == "path":
            context.report("client-option", at, "a path parameter cannot be set once for a client")


def check_sources(context: Context) -> None:
    """Sources are named in x-wo-source-index."""
    known = mapping(context.tree.get("x-wo-source-index"))
    for node in (*context.of("operation"), *context.schemas()):
        given = node.value.get("x-wo-source")
        at = node.location / "x-wo-source"
        listed = [(given, at)] if isinstance(given, str) else [(name, at / i) for i, name in enumerate(items(given))]
        for name, place in listed:
            if isinstance(name, str) and name not in known:
                hint = suggestion(name, known) or "add it to x-wo-source-index"
                context.report("source-unknown", place, f"x-wo-source-index has no {name!r}", hint)


# -- modes, formats ----------------------------------------------------------------------------------------------------


def check_modes(context: Context) -> None:
    """x-wo-presence stands on properties and agrees with ``required``, ``readOnly`` and ``writeOnly``."""
    for node in context.schemas():
        is_property = len(node.keys) == 2 and node.keys[0] == "properties"
        for key in ("x-wo-presence", "x-wo-nullable-in"):
            if key in node.value and not is_property and not _is_shared(context, node):
                context.report("presence", node.location / key, f"{key} stands on a property")
        _check_null(context, node)
        required = items(node.value.get("required"))
        for name, prop in mapping(node.value.get("properties")).items():
            modes = mapping(mapping(prop).get("x-wo-presence"))
            optional = [mode for mode, presence in modes.items() if presence == "optional"]
            if name in required and optional:
                message = f"`required` lists {name!r}, which is optional in {', '.join(map(str, optional))}"
                hint = "leave it out of `required`: x-wo-presence says where it is required"
                context.report("presence", node.location / "properties" / name / "x-wo-presence", message, hint)
            if modes and (mapping(prop).get("readOnly") or mapping(prop).get("writeOnly")):
                at = node.location / "properties" / name / "x-wo-presence"
                context.report("presence", at, "x-wo-presence and readOnly or writeOnly say the same twice", "keep one")


def _is_shared(context: Context, node: Node) -> bool:
    """Whether this schema was reached through a property's reference: then the key is misplaced all the same."""
    return bool(context.document.at(node.location) is not node.value)


def _check_null(context: Context, node: Node) -> None:
    modes = node.value.get("x-wo-presence")
    for index, mode in enumerate(items(node.value.get("x-wo-nullable-in"))):
        at = node.location / "x-wo-nullable-in" / index
        if is_mapping(modes) and isinstance(mode, str) and mode not in modes:
            context.report("presence", at, f"the property does not exist in {mode}")


def check_wire(context: Context) -> None:
    """Wire formats stand on date-times, and the one for booleans on an integer that is 0 or 1."""
    for node in context.schemas():
        form = node.value.get("format")
        if node.value.get("x-wo-wire") == "int-bool":
            if node.value.get("type") != "integer" or node.value.get("enum") != [0, 1]:
                hint = "write type: integer and enum: [0, 1]"
                context.report("wire", node.location / "x-wo-wire", "int-bool stands on an integer of 0 or 1", hint)
        elif "x-wo-wire" in node.value and form not in ("date-time", "date-time-local"):
            hint = "give it format: date-time or date-time-local"
            context.report("wire", node.location / "x-wo-wire", "a wire format stands on a date-time", hint)
        if "x-wo-allow-offset" in node.value and form != "date-time-local":
            hint = "give it format: date-time-local"
            context.report(
                "wire", node.location / "x-wo-allow-offset", "x-wo-allow-offset stands on a local date-time", hint
            )


def check_enum_names(context: Context) -> None:
    """One Python name for each value of an enum."""
    for node in context.schemas():
        names = node.value.get("x-wo-enum-names")
        if not is_list(names):
            continue
        at = node.location / "x-wo-enum-names"
        values = [value for value in items(node.value.get("enum")) if value is not None]
        if "enum" not in node.value:
            context.report("enum-names", at, "names without an enum")
        elif len(values) != len(names):
            context.report("enum-names", at, f"{len(names)} names for {len(values)} values")
        seen: set[Any] = set()
        for index, name in enumerate(names):
            if not isinstance(name, str):
                continue
            if not _MEMBER.fullmatch(name) or keyword.iskeyword(name) or name in ("name", "value", "mro", "is_known"):
                context.report("enum-names", at / index, f"{name!r} is no name for an enum's member")
            elif name in seen:
                context.report("enum-names", at / index, f"{name!r} stands there twice")
            seen.add(name)


def check_identify(context: Context) -> None:
    """What identifies an object is a query parameter or a property of the body."""
    for operation in context.operations:
        node = operation.node
        names = items(node.value.get("x-wo-positional"))
        if not names:
            continue
        known = {text(found.value.get("name")) for found in operation.parameters if found.value.get("in") == "query"}
        request = context.request(operation)
        body = context.content(request)
        if request is not None and body is not None:
            unwrapped = context.step(body[1], text(request.value.get("x-wo-unwrap")))
            known |= context.properties(unwrapped).keys() if unwrapped is not None else set()
        in_path = {text(found.value.get("name")) for found in operation.parameters if found.value.get("in") == "path"}
        for index, name in enumerate(names):
            if isinstance(name, str) and name not in known:
                hint = "path parameters come first anyway" if name in in_path else suggestion(name, known)
                message = f"{name!r} is neither a query parameter nor a property of the body"
                context.report("positional", node.location / "x-wo-positional" / index, message, hint)
