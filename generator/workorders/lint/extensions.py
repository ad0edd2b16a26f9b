"""Keys that OpenAPI does not define: ours are checked, those of others are listed, dangerous ones are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from workorders.diagnostics import one_line
from workorders.lint.context import Context, mapping, suggestion
from workorders.lint.schemas import REFUSED
from workorders.openapi import metaschemas
from workorders.openapi.document import is_list, is_mapping

if TYPE_CHECKING:
    import jsonschema_rs

    from workorders.openapi.document import Location
    from workorders.openapi.objects import Node

__all__ = ["check_extensions"]

OURS: Final = "x-wo-"
_ON: Final = {
    "document": "the document",
    "server": "a server",
    "serverVariable": "a server variable",
    "securityScheme": "a security scheme",
    "operation": "an operation",
    "requestBody": "a request body",
    "response": "a response",
    "parameter": "a parameter",
    "schema": "a schema or property",
}


def check_extensions(context: Context) -> None:
    """Every key that begins with ``x-``, and the keys that code generators act on."""
    checker = _Checker(context)
    for node in context.nodes:
        for key in node.value:
            at = node.location / key
            if key in REFUSED:
                hint = "it would put text of the spec into code"
                context.report("extension-refused", at, f"the key {key!r} is refused", hint)
            elif key.lower().startswith("x-wo"):
                checker.check(node, key, at)
            elif key.startswith("x-"):
                context.warn("extension-foreign", at, f"the key {one_line(key)!r} is not ours and reaches nothing")


class _Checker:
    def __init__(self, context: Context) -> None:
        self.context = context
        self.definitions: dict[str, Any] = metaschemas.extensions()["$defs"]
        self.places: dict[str, list[str]] = {}
        for kind, definition in self.definitions.items():
            for key in mapping(definition.get("properties")):
                if key.startswith(OURS):
                    self.places.setdefault(key, []).append(kind)
        self.validators: dict[tuple[str, str], jsonschema_rs.Draft202012Validator] = {}

    def check(self, node: Node, key: str, at: Location) -> None:
        known = mapping(self.definitions.get(node.kind, {}).get("properties"))
        if key not in known:
            self.context.report("extension-unknown", at, *self.unknown(key, list(known)))
            return
        for error in self.validator(node.kind, key).iter_errors(node.value[key]):
            place = at
            for step in error.instance_path:
                place = place / step
            self.invalid(error, key, place)

    def unknown(self, key: str, known: list[str]) -> tuple[str, str]:
        if key in self.places:
            places = " or ".join(_ON.get(kind, kind) for kind in self.places[key])
            return f"{key} has no meaning here", f"it belongs on {places}"
        shown = one_line(key if len(key) <= 60 else f"{key[:60]}…")
        return f"there is no key {shown!r}", suggestion(key, known) or suggestion(key, self.places)

    def validator(self, kind: str, key: str) -> jsonschema_rs.Draft202012Validator:
        if (kind, key) not in self.validators:
            import jsonschema_rs

            schema = {**self.definitions[kind]["properties"][key], "$defs": self.definitions}
            self.validators[kind, key] = jsonschema_rs.Draft202012Validator(schema)
        return self.validators[kind, key]

    def invalid(self, error: jsonschema_rs.ValidationError, key: str, at: Location) -> None:
        """Report one fault at its place; each key that does not exist by itself."""
        kind: Any = error.kind
        if kind.name == "additionalProperties":
            known = self.known_inside(error, key)
            for name in kind.unexpected:
                message = f"{key} has no key {one_line(name)!r}"
                self.context.report("extension-unknown", at / name, message, suggestion(name, known))
            return
        hint = ""
        if kind.name == "required":
            message = f"{key} lacks {kind.property!r}"
        elif kind.name == "falseSchema":
            message = f"{key}: {str(error.instance_path[-1])!r} does not go with the other keys"
        elif kind.name == "enum":
            options = [option for option in kind.options if isinstance(option, str)]
            message = f"{key}: {_short(error.instance)} is none of {', '.join(options)}"
            hint = suggestion(error.instance, options) if isinstance(error.instance, str) else ""
        else:
            message = f"{key}: {_cut(error.message)}"
        self.context.report("extension-invalid", at, message, hint)

    def known_inside(self, error: jsonschema_rs.ValidationError, key: str) -> list[str]:
        """The keys allowed where an unexpected one was found."""
        definition: Any = {"$defs": self.definitions}
        for kind in self.places[key]:
            definition = {**self.definitions[kind]["properties"][key], "$defs": self.definitions}
            found: Any = definition
            for step in error.schema_path[:-1]:
                found = found[int(step)] if is_list(found) else mapping(found).get(str(step))
                if found is None:
                    break
            if is_mapping(found):
                return list(mapping(found.get("properties")))
        return []


def _short(value: object) -> str:
    return _cut(repr(value), 60)


def _cut(message: str, length: int = 200) -> str:
    return message if len(message) <= length else f"{message[:length]}…"
