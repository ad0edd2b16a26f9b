"""Examples and defaults fit their schemas, in the mode in which they are used. Formats are not asserted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from workorders.lint.context import Context, items, mapping
from workorders.openapi.document import Location, is_list, is_mapping, parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    import jsonschema_rs

    from workorders.ir.api import Mode
    from workorders.openapi.objects import Node

__all__ = ["check_defaults", "check_examples"]

_BASE: Final = "spec:///"
_MODES: Final[tuple[Mode, ...]] = ("read", "create", "update")
_MOST: Final = 3
"""So many faults of one example are told."""
_EPOCHS: Final = ("epoch-seconds", "epoch-millis")


def check_examples(context: Context) -> None:
    """Examples of bodies, parameters, headers and schemas."""
    schemas = _Schemas(context)
    for node in (*context.of("mediaType"), *context.of("parameter"), *context.of("header")):
        if is_mapping(node.value.get("schema")):
            for value, at in _examples(context, node):
                schemas.check(value, at, node.location / "schema", [_mode(node)], "example-invalid", "example")
    for node in context.schemas():
        for value, at in _schema_examples(node):
            schemas.check(value, at, node.location, _MODES, "example-invalid", "example")


def check_defaults(context: Context) -> None:
    """Defaults of schemas."""
    schemas = _Schemas(context)
    for node in context.schemas():
        if "default" in node.value:
            at = node.location / "default"
            schemas.check(node.value["default"], at, node.location, _MODES, "default-invalid", "default")


def _examples(context: Context, node: Node) -> Iterator[tuple[Any, Location]]:
    if "example" in node.value:
        yield node.value["example"], node.location / "example"
    for name, example in mapping(node.value.get("examples")).items():
        found = context.resolved(example, node.location / "examples" / name)
        if found is not None and "value" in found.value:
            yield found.value["value"], found.location / "value"


def _schema_examples(node: Node) -> Iterator[tuple[Any, Location]]:
    if "example" in node.value:
        yield node.value["example"], node.location / "example"
    for index, example in enumerate(items(node.value.get("examples"))):
        yield example, node.location / "examples" / index


def _mode(node: Node) -> Mode:
    """The mode of the model that an example is an example of."""
    body = node.above("requestBody")
    if node.kind == "parameter":
        return "create"
    if body is None:
        return "read"
    if (given := body.value.get("x-wo-body-mode")) in ("create", "update"):
        return "create" if given == "create" else "update"
    operation = node.above("operation")
    return "update" if operation is not None and operation.key in ("put", "patch") else "create"


class _Schemas:
    """The document's schemas as JSON Schema knows them, once for each mode."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.endless = any(problem.code == "depth" for problem in context.diagnostics)
        """Checking a value could take for ever."""
        self.registries: dict[Mode, jsonschema_rs.Registry] = {}
        self.validators: dict[tuple[Mode, Location], jsonschema_rs.Draft202012Validator | None] = {}

    def check(
        self, value: Any, at: Location, schema: Location, modes: tuple[Mode, ...] | list[Mode], code: str, what: str
    ) -> None:
        """Report what is wrong with a value, unless it fits in one of the modes."""
        found: list[tuple[str, Location]] | None = None
        for mode in modes:
            validator = self.validator(mode, schema)
            if validator is None:
                return
            errors = [(_message(error, mode), _at(at, error.instance_path)) for error in validator.iter_errors(value)]
            if not errors:
                return
            found = errors if found is None else found
        for message, place in (found or [])[:_MOST]:
            short = message if len(message) <= 200 else f"{message[:200]}…"
            self.context.report(code, place, f"the {what} does not fit its schema: {short}")

    def validator(self, mode: Mode, schema: Location) -> jsonschema_rs.Draft202012Validator | None:
        """A validator of one schema; ``None`` when the schema itself is broken, which is told elsewhere."""
        if self.endless:
            return None
        if (mode, schema) in self.validators:
            return self.validators[mode, schema]
        import jsonschema_rs

        try:
            made = jsonschema_rs.Draft202012Validator(
                {"$ref": f"{_BASE}{quote(schema.file)}#{quote(schema.pointer)}"},
                registry=self.registry(mode),
                validate_formats=False,
                pattern_options=jsonschema_rs.RegexOptions(size_limit=10 * 1024 * 1024),
                offline=True,
            )
        except (ValueError, jsonschema_rs.ReferencingError):
            made = None
        self.validators[mode, schema] = made
        return made

    def registry(self, mode: Mode) -> jsonschema_rs.Registry:
        if mode not in self.registries:
            import jsonschema_rs

            files = {file: _copy(tree.value) for file, tree in self.context.document.files.items()}
            for broken in self.context.broken_schema_parts():
                _delete(files[broken.file], broken.pointer)
            # The innermost first: an outer schema replaces its properties.
            for node in sorted(self.context.schemas(), key=lambda node: -node.location.pointer.count("/")):
                _as_sent(files[node.location.file], node, mode)
            resources = [(_BASE + quote(file), value) for file, value in files.items()]
            self.registries[mode] = jsonschema_rs.Registry(resources, draft=jsonschema_rs.Draft202012)
        return self.registries[mode]


def _as_sent(tree: Any, node: Node, mode: Mode) -> None:
    """Make a schema in a copied file say what holds in one mode: "One declaration, three models"."""
    schema = tree
    for step in parts(node.location.pointer):
        schema = schema[int(step)] if is_list(schema) else schema.get(step) if is_mapping(schema) else None
    if not is_mapping(schema):
        return
    if schema.get("x-wo-wire") in _EPOCHS:
        schema.pop("type", None)
    properties = schema.get("properties")
    if not is_mapping(properties):
        return
    required = [name for name in items(schema.get("required")) if isinstance(name, str)]
    for name, prop in properties.items():
        if not is_mapping(prop):
            continue
        modes = prop.get("x-wo-presence")
        hidden = prop.get("readOnly") is True if mode != "read" else prop.get("writeOnly") is True
        if is_mapping(modes):
            hidden = mode not in modes
            if modes.get(mode) == "required" and name not in required:
                required.append(name)
        if hidden and name in required:
            required.remove(name)
        if hidden and is_mapping(modes):
            properties[name] = False
        elif mode in items(prop.get("x-wo-nullable-in")):
            properties[name] = {"anyOf": [prop, {"type": "null"}]}
    schema["required"] = required


def _delete(tree: Any, pointer: str) -> None:
    """Take a value out of a copied file, if it is there."""
    *steps, last = parts(pointer)
    for step in steps:
        tree = tree[int(step)] if is_list(tree) else tree.get(step) if is_mapping(tree) else None
    if is_mapping(tree):
        tree.pop(last, None)
    elif is_list(tree) and int(last) < len(tree):
        # Other schemas may stand after this one and have to keep their places.
        if steps[-1] == "required":
            del tree[int(last)]
        else:
            tree[int(last)] = {}


def _message(error: jsonschema_rs.ValidationError, mode: Mode) -> str:
    if error.kind.name == "falseSchema":
        return f"there is no such property in {mode}"
    return error.message


def _copy(value: Any) -> Any:
    if is_mapping(value):
        return {key: _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if is_list(value) else value


def _at(root: Location, path: list[str | int]) -> Location:
    for step in path:
        root = root / step
    return root
