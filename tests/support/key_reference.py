"""The reference of the extension keys in specs/README.md, rendered from specs/extensions.schema.json."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

START: Final = "<!-- The reference below is generated from extensions.schema.json: pytest --update-golden -->"
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
        inner = _inner_object(definitions, schema)
        properties = inner.get("properties", {})
        described = {name: each for name, each in properties.items() if _description(definitions, each)}
        if described:
            yield from (f"`{key}` has these keys:", "")
            yield from _table(definitions, described, inner.get("required", ()), nested=True)


def _table(
    definitions: Mapping[str, Any], keys: Mapping[str, Any], required: Iterable[str], *, nested: bool = False
) -> Iterator[str]:
    yield from ("| key | meaning |", "|---|---|")
    for key, schema in keys.items():
        parts = [_description(definitions, schema), _shape(definitions, schema, nested=nested)]
        parts += ["Required."] if key in required else []
        cell = " ".join(part if part[-1] in ".:`" else f"{part}." for part in parts if part).replace("|", "\\|")
        yield f"| `{key}` | {cell} |"
    yield ""


def _resolved(definitions: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    return {**definitions[name], **schema} if name else schema


def _description(definitions: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    return str(_resolved(definitions, schema).get("description", ""))


def _inner_object(definitions: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the schema of the object that a key holds."""
    full = _resolved(definitions, schema)
    return full if "properties" in full else full.get("else", {})


def _shape(definitions: Mapping[str, Any], schema: Mapping[str, Any], *, nested: bool) -> str:
    """Describe the value of a key: its options, or the keys of the objects in it, unless they have their own table."""
    full = _resolved(definitions, schema)
    if "enum" in full and not all(f"`{value}`" in full.get("description", "") for value in full["enum"]):
        return f"One of {', '.join(f'`{value}`' for value in full['enum'])}."
    items = _resolved(definitions, full.get("items", {}))
    for holder, prefix in ((full, "Keys"), (items, "Each has the keys")):
        names = holder.get("properties", {})
        if names and (nested or not any(_description(definitions, each) for each in names.values())):
            return f"{prefix} {', '.join(f'`{name}`' for name in names)}."
    return ""
