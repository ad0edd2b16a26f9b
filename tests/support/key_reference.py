"""The reference of the extension keys in specs/README.md, rendered from specs/extensions.schema.json."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

START: Final = "<!-- Generated from extensions.schema.json: pytest tests/contract/docs --update-golden -->"
END: Final = "<!-- End of the generated reference -->"

_OBJECTS: Final = {
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


def with_reference(readme: str, schema: Mapping[str, Any]) -> str:
    """Replace the generated part of a README."""
    before, _, rest = readme.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}\n\n{reference(schema)}\n{END}{after}"


def reference(schema: Mapping[str, Any]) -> str:
    """Render the keys of each OpenAPI object as tables."""
    return "\n".join(line for kind, name in _OBJECTS.items() for line in _object(schema["$defs"], kind, name))


def _object(definitions: Mapping[str, Any], kind: str, label: str) -> Iterator[str]:
    keys: Mapping[str, Any] = definitions[kind]["properties"]
    yield from (f"### On {label}", "")
    yield from _table(definitions, keys, ())
    for key, schema in keys.items():
        yield from _inner_tables(definitions, key, schema)


def _inner_tables(definitions: Mapping[str, Any], name: str, schema: Mapping[str, Any]) -> Iterator[str]:
    """Render the tables of the objects that a key holds, however deep they are."""
    inner, is_list = _inner_object(definitions, schema)
    if not _has_table(inner):
        return
    described = {key: each for key, each in inner["properties"].items() if _description(definitions, each)}
    yield from (f"Each entry of `{name}` has these keys:" if is_list else f"`{name}` has these keys:", "")
    yield from _table(definitions, described, inner.get("required", ()))
    for key, each in described.items():
        yield from _inner_tables(definitions, f"{name}.{key}", each)


def _table(definitions: Mapping[str, Any], keys: Mapping[str, Any], required: Iterable[str]) -> Iterator[str]:
    yield from ("| key | meaning |", "|---|---|")
    for key, schema in keys.items():
        parts = [_description(definitions, schema), _shape(definitions, schema)]
        parts += ["Required."] if key in required else []
        cell = " ".join(part if part[-1] in ".:`" else f"{part}." for part in parts if part).replace("|", "\\|")
        yield f"| `{key}` | {cell} |"
    yield ""


def _resolved(definitions: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    return {**definitions[name], **schema} if name else schema


def _description(definitions: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    return str(_resolved(definitions, schema).get("description", ""))


def _inner_object(definitions: Mapping[str, Any], schema: Mapping[str, Any]) -> tuple[Mapping[str, Any], bool]:
    """Return the schema of the object that a key holds, and whether it holds a list of them."""
    full = _resolved(definitions, schema)
    if "properties" in full:
        return full, False
    items = _resolved(definitions, full.get("items", {}))
    return (items, True) if "properties" in items else (full.get("else", {}), False)


def _has_table(inner: Mapping[str, Any]) -> bool:
    """Whether the keys of an object are described one by one."""
    return any("description" in each for each in inner.get("properties", {}).values())


def _shape(definitions: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    """Describe the value of a key: its options, or the keys of the object in it, unless they have their own table."""
    full = _resolved(definitions, schema)
    for options, lead in ((full, "One of"), (full.get("additionalProperties", {}), "Each value is one of")):
        values = options.get("enum", ()) if isinstance(options, Mapping) else ()
        if values and not all(f"`{value}`" in full.get("description", "") for value in values):
            return f"{lead} {', '.join(f'`{value}`' for value in values)}."
    inner, is_list = _inner_object(definitions, schema)
    names = inner.get("properties", {})
    if names and not _has_table(inner):
        return f"{'Each has the keys' if is_list else 'Keys'} {', '.join(f'`{name}`' for name in names)}."
    return ""
