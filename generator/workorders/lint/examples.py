"""Examples and defaults against their schemas, in the mode in which they are used. Formats are not checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from workorders.diagnostics import shortened
from workorders.lint.context import Context
from workorders.openapi.document import Location, is_list, is_mapping, parts
from workorders.openapi.semantics.operations import body_mode
from workorders.openapi.semantics.schemas import (
    MODE_LABELS,
    MODES,
    PROPERTY_COUNTS,
    UNION_KEYWORDS,
    is_epoch,
    nullable_modes,
    presence,
    presence_by_mode,
    properties,
    required_groups,
    rules_in,
)
from workorders.openapi.values import as_list, as_mapping, copied

if TYPE_CHECKING:
    from collections.abc import Iterator

    import jsonschema_rs

    from workorders.openapi.objects import Node
    from workorders.openapi.semantics.schemas import Mode

_BASE: Final = "spec:///"
_LIMIT: Final = 3
"""Maximum number of errors that are reported for one example."""


def check_examples(context: Context) -> None:
    """Check the examples of bodies, parameters, headers and schemas."""
    schemas = _Schemas(context)
    for node in (*context.of("mediaType"), *context.of("parameter"), *context.of("header")):
        if is_mapping(node.value.get("schema")):
            for value, location in _examples(context, node):
                schemas.check(value, location, node.location / "schema", [_mode(node)], "example-invalid", "example")
    for node in context.schemas():
        for value, location in _schema_examples(node):
            schemas.check(value, location, node.location, MODES, "example-invalid", "example")


def check_defaults(context: Context) -> None:
    """Check the defaults of schemas."""
    schemas = _Schemas(context)
    for node in context.schemas():
        if "default" in node.value:
            location = node.location / "default"
            schemas.check(node.value["default"], location, node.location, MODES, "default-invalid", "default")


def _examples(context: Context, node: Node) -> Iterator[tuple[Any, Location]]:
    if "example" in node.value:
        yield node.value["example"], node.location / "example"
    for name, example in as_mapping(node.value.get("examples")).items():
        resolved = context.resolved(example, node.location / "examples" / name)
        if resolved is not None and "value" in resolved.value:
            yield resolved.value["value"], resolved.location / "value"


def _schema_examples(node: Node) -> Iterator[tuple[Any, Location]]:
    if "example" in node.value:
        yield node.value["example"], node.location / "example"
    for index, example in enumerate(as_list(node.value.get("examples"))):
        yield example, node.location / "examples" / index


def _mode(node: Node) -> Mode:
    """Return the mode of the model that an example is an example of."""
    body = node.above("requestBody")
    if node.kind == "parameter":
        return "create"
    if body is None:
        return "read"
    operation = node.above("operation")
    return body_mode(body.value, "" if operation is None else operation.key)


class _Schemas:
    """The document's schemas as JSON Schema, once for each mode."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.too_deep = any(problem.code == "depth" for problem in context.diagnostics)
        """Checking a value could take too long."""
        self.registries: dict[Mode, jsonschema_rs.Registry] = {}
        self.validators: dict[tuple[Mode, Location], jsonschema_rs.Draft202012Validator | None] = {}

    def check(
        self,
        value: Any,
        location: Location,
        schema: Location,
        modes: tuple[Mode, ...] | list[Mode],
        code: str,
        what: str,
    ) -> None:
        """Report the errors of a value, unless it is valid in one of the modes."""
        first: list[tuple[str, Location]] | None = None
        for mode in modes:
            validator = self.validator(mode, schema)
            if validator is None:
                return
            errors = [
                (_message(error, mode), location.inner(error.instance_path)) for error in validator.iter_errors(value)
            ]
            if not errors:
                return
            first = errors if first is None else first
        for message, error_location in (first or [])[:_LIMIT]:
            self.context.strict(code, error_location, f"invalid {what}: {shortened(message)}")

    def validator(self, mode: Mode, schema: Location) -> jsonschema_rs.Draft202012Validator | None:
        """Return a validator of one schema; ``None`` when the schema is invalid, which is reported elsewhere."""
        if self.too_deep:
            return None
        if (mode, schema) in self.validators:
            return self.validators[mode, schema]
        import jsonschema_rs

        try:
            validator = jsonschema_rs.Draft202012Validator(
                {"$ref": f"{_BASE}{quote(schema.file)}#{quote(schema.pointer)}"},
                registry=self.registry(mode),
                validate_formats=False,
                pattern_options=jsonschema_rs.RegexOptions(size_limit=10 * 1024 * 1024),
                offline=True,
            )
        except (ValueError, jsonschema_rs.ReferencingError):
            validator = None
        self.validators[mode, schema] = validator
        return validator

    def registry(self, mode: Mode) -> jsonschema_rs.Registry:
        if mode not in self.registries:
            import jsonschema_rs

            files = {file: copied(tree.value) for file, tree in self.context.document.files.items()}
            for broken in self.context.broken_schema_parts():
                _delete(files[broken.file], broken.pointer)
            # Inner schemas first: an outer schema replaces its properties.
            for node in sorted(self.context.schemas(), key=lambda node: -node.location.pointer.count("/")):
                _cut_to_mode(files[node.location.file], node, mode)
            resources = [(_BASE + quote(file), value) for file, value in files.items()]
            self.registries[mode] = jsonschema_rs.Registry(resources, draft=jsonschema_rs.Draft202012)
        return self.registries[mode]


def _cut_to_mode(tree: Any, node: Node, mode: Mode) -> None:
    """Change a schema in a copied file to what holds in one mode."""
    schema = tree
    for step in parts(node.location.pointer):
        schema = schema[int(step)] if is_list(schema) else schema.get(step) if is_mapping(schema) else None
    if not is_mapping(schema):
        return
    if is_epoch(schema):
        schema.pop("type", None)
    property_rules = {} if mode == "read" else rules_in(schema, mode)
    for keyword in (*(each for each in UNION_KEYWORDS if required_groups(schema, each)), *PROPERTY_COUNTS):
        schema.pop(keyword, None)
    schema.update(property_rules)
    required = [name for name in as_list(schema.get("required")) if isinstance(name, str)]
    for name, prop in list(properties(schema).items()):
        if not is_mapping(prop):
            continue
        state = presence(prop, mode, listed=name in required)
        if state == "required" and name not in required:
            required.append(name)
        if state == "absent" and name in required:
            required.remove(name)
        if state == "absent" and presence_by_mode(prop) is not None:
            schema["properties"][name] = False
        elif mode in nullable_modes(prop):
            schema["properties"][name] = {"anyOf": [prop, {"type": "null"}]}
    if is_mapping(schema.get("properties")):
        schema["required"] = required


def _delete(tree: Any, pointer: str) -> None:
    """Remove a value from a copied file, if it exists."""
    *steps, last = parts(pointer)
    for step in steps:
        tree = tree[int(step)] if is_list(tree) else tree.get(step) if is_mapping(tree) else None
    if is_mapping(tree):
        tree.pop(last, None)
    elif is_list(tree) and int(last) < len(tree):
        # Schemas after this one must keep their indexes.
        if steps[-1] == "required":
            del tree[int(last)]
        else:
            tree[int(last)] = {}


def _message(error: jsonschema_rs.ValidationError, mode: Mode) -> str:
    if error.kind.name == "falseSchema":
        return f"the property does not exist in {MODE_LABELS[mode]}"
    return error.message
