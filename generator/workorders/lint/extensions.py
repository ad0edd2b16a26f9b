"""Extension keys: those of the spec language are checked, foreign ones are listed, dangerous ones are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from workorders.diagnostics import one_line, shortened, suggestion
from workorders.lint.context import Context
from workorders.lint.schemas import REFUSED
from workorders.openapi import metaschemas
from workorders.openapi.document import is_list
from workorders.openapi.semantics import keys
from workorders.openapi.values import as_list, as_mapping, texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    import jsonschema_rs

    from workorders.openapi.document import Location
    from workorders.openapi.objects import Node

_NAMES: Final = {
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
    """Check every key that starts with ``x-``, and the keys that code generators act on."""
    checker = _Checker(context)
    for node in context.nodes:
        for key in node.value:
            location = node.location / key
            if key in REFUSED:
                hint = "it would put text of the spec into code; remove it"
                message = f"the key {key!r} is {'not allowed' if context.described else 'ignored'}"
                context.strict("extension-refused", location, message, hint)
            elif key.lower().startswith(keys.PREFIX.rstrip("-")):
                checker.check(node, key, location)
            elif key.startswith("x-"):
                context.warn("extension-foreign", location, f"unknown extension {one_line(key)!r} is ignored")


class _Checker:
    def __init__(self, context: Context) -> None:
        self.context = context
        self.definitions: dict[str, Any] = metaschemas.extensions()["$defs"]
        self.kinds: dict[str, list[str]] = {}
        """Key -> kinds of the objects that may have it."""
        for kind, definition in self.definitions.items():
            for key in as_mapping(definition.get("properties")):
                if key.startswith(keys.PREFIX):
                    self.kinds.setdefault(key, []).append(kind)
        self.validators: dict[tuple[str, str], jsonschema_rs.Draft202012Validator] = {}

    def check(self, node: Node, key: str, location: Location) -> None:
        """Check that a key exists here, and its value."""
        known = as_mapping(self.definitions.get(node.kind, {}).get("properties"))
        if key not in known:
            self.context.report("extension-unknown", location, *self.unknown(key, list(known)))
            return
        for error in self.validator(node.kind, key).iter_errors(node.value[key]):
            self.invalid(error, key, location.inner(error.instance_path))

    def unknown(self, key: str, known: list[str]) -> tuple[str, str]:
        """Return the message and the hint about a key that does not exist here."""
        if key in self.kinds:
            places = " or ".join(_NAMES.get(kind, kind) for kind in self.kinds[key])
            return f"{key} is not allowed here", f"use it on {places}"
        return f"unknown key {one_line(shortened(key, 60))!r}", suggestion(key, known) or suggestion(key, self.kinds)

    def validator(self, kind: str, key: str) -> jsonschema_rs.Draft202012Validator:
        """Return the validator of a key's value."""
        if (kind, key) not in self.validators:
            import jsonschema_rs

            schema = {**self.definitions[kind]["properties"][key], "$defs": self.definitions}
            self.validators[kind, key] = jsonschema_rs.Draft202012Validator(schema)
        return self.validators[kind, key]

    def invalid(self, error: jsonschema_rs.ValidationError, key: str, location: Location) -> None:
        """Report an error in a key's value; each unknown key inside it by itself."""
        kind: Any = error.kind
        if kind.name == "additionalProperties":
            known = self.known_inside(error, key)
            for name in kind.unexpected:
                message = f"{key} has no key {one_line(name)!r}"
                self.context.report("extension-unknown", location / name, message, suggestion(name, known))
            return
        hint = ""
        if kind.name == "required":
            message = f"{key}: {kind.property!r} is missing"
        elif kind.name == "falseSchema":
            message = f"{key}: {str(error.instance_path[-1])!r} is not allowed with the other keys"
        elif kind.name == "anyOf" and (choices := self.alternatives(error, key)):
            message = f"{key}: one of {', '.join(choices)} is missing"
        elif kind.name == "enum":
            options = [option for option in kind.options if isinstance(option, str)]
            message = f"{key}: {shortened(repr(error.instance), 60)} is not one of {', '.join(options)}"
            hint = suggestion(error.instance, options) if isinstance(error.instance, str) else ""
        else:
            message = f"{key}: {shortened(error.message)}"
            is_plain = isinstance(error.instance, int | float)
            hint = "put it in quotes" if kind.name == "type" and kind.types == ["string"] and is_plain else ""
            if kind.name == "pattern":
                text = str(as_mapping(self.rule(key, error.schema_path[:-1])).get("description", ""))
                hint = (text[:1].lower() + text[1:]).partition(". ")[0].removesuffix(".")
        self.context.report("extension-invalid", location, message, hint)

    def alternatives(self, error: jsonschema_rs.ValidationError, key: str) -> list[str]:
        """Return the keys of which an object needs one, where that is the rule it breaks."""
        rules = as_list(self.rule(key, error.schema_path))
        return [name for rule in rules for name in texts(as_mapping(rule).get("required"))]

    def rule(self, key: str, path: Sequence[str | int]) -> Any:
        """Return a part of the schema of a key."""
        for kind in self.kinds[key]:
            definition: Any = {**self.definitions[kind]["properties"][key], "$defs": self.definitions}
            for step in path:
                definition = definition[int(step)] if is_list(definition) else as_mapping(definition).get(str(step))
                if step == "$ref":
                    definition = self.definitions.get(str(definition).rpartition("/")[2])
                if definition is None:
                    break
            if definition is not None:
                return definition
        return None

    def known_inside(self, error: jsonschema_rs.ValidationError, key: str) -> list[str]:
        """Return the keys that are allowed where an unknown one was used."""
        return list(as_mapping(as_mapping(self.rule(key, error.schema_path[:-1])).get("properties")))
