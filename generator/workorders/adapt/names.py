"""Names: of operations without an operationId, and of what would have the same name in Python."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from workorders.ir.names import argument_name, field_name, method_name, resource_path, stem, unused, words
from workorders.openapi.document import Location, is_list, is_mapping
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.navigation import possible_properties
from workorders.openapi.semantics.schemas import python_name
from workorders.openapi.url_templates import template_parameters
from workorders.openapi.values import as_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workorders.openapi.reporter import Reporter
    from workorders.openapi.semantics.navigation import Located, Source
    from workorders.openapi.semantics.operations import OperationNode

_MAX_ID: Final = 200
_MAX_NAME: Final = 56


def name_operations(reporter: Reporter, operations: list[OperationNode]) -> None:
    """Give each operation an id of its own, and a method name that is unique in its resource."""
    for operation in sorted(operations, key=lambda each: (each.path, each.method)):
        if not operation.id or not words(operation.id):
            value = _value(operation)
            if "operationId" in value:
                del value["operationId"]
                reporter.warn(
                    "operation-id", operation.location, "the operationId has no letters: another one is derived"
                )
    taken = {operation.id for operation in operations if operation.id}
    seen: set[str] = set()
    derived: set[Location] = set()
    for operation in sorted(operations, key=lambda each: (each.path, each.method)):
        if operation.id and operation.id not in seen and len(operation.id) <= _MAX_ID:
            seen.add(operation.id)
            continue
        name = unused(_from_path(operation), taken)
        taken.add(name)
        if operation.id:
            message = f"duplicate operationId {operation.id[:_MAX_ID]!r}: this operation is called {name}"
            reporter.warn("operation-duplicate", operation.location / "operationId", message)
        else:
            derived.add(operation.location)
        _value(operation)["operationId"] = name
    _name_methods(reporter, operations, derived)


def _value(operation: OperationNode) -> dict[str, Any]:
    value: Any = operation.value
    return value if is_mapping(value) else {}


def _from_path(operation: OperationNode) -> str:
    """Return an operationId: the method and the words of the path, ``getToolsById``."""
    text = operation.method
    for part in unquote(operation.path).split("/"):
        joined = "".join(word[:1].upper() + word[1:] for word in words(part))
        text += f"By{joined}" if "{" in part and joined else joined
    return text[:_MAX_ID]


def _name_methods(reporter: Reporter, operations: list[OperationNode], derived: set[Location]) -> None:
    """Choose the shortest name for each method that no other method of its resource has, in whatever order."""
    by_resource: dict[str, list[OperationNode]] = {}
    for operation in operations:
        by_resource.setdefault(resource_path(operation.resource_key, operation.tag), []).append(operation)
    for resource, members in by_resource.items():
        choices = [list(_candidates(operation, resource, derived)) for operation in members]
        levels = [0] * len(members)
        while clashing := _clashing(choices, levels):
            for index in clashing:
                levels[index] += 1
        final = [choice[level] for choice, level in zip(choices, levels, strict=True)]
        numbered = sorted(range(len(members)), key=lambda index: (members[index].path, members[index].method))
        taken: set[str] = set()
        for index in numbered:
            operation = members[index]
            name = _unused_method(final[index], taken)
            taken.add(name)
            if name == method_name(operation.method_key):
                continue
            hint = f"choose another name with {keys.METHOD}"
            if operation.location in derived:
                message = f"the operation has no operationId: its method is {resource}.{name}"
                reporter.warn("operation-id", operation.location, message, hint)
            elif name != final[index] or (levels[index] and name != method_name(operation.id)):
                message = f"two operations of {resource} would be called {choices[index][0]}: this one is {name}"
                reporter.warn("name-clash", operation.location / "operationId", message, hint)
            _value(operation)[keys.METHOD] = name


def _unused_method(wanted: str, taken: set[str]) -> str:
    wanted = wanted[:_MAX_NAME].rstrip("_") if len(wanted) > _MAX_NAME else wanted
    return unused(wanted, taken, "_")


def _candidates(operation: OperationNode, resource: str, derived: set[Location]) -> Iterator[str]:
    """Yield the names that a method may have, the shortest first."""
    path = [word.lower() for part in unquote(operation.path).split("/") if "{" not in part for word in words(part)]
    parameters = template_parameters(operation.path)
    own = [word for word in path if word not in resource.replace(".", "_").split("_")]
    if operation.given_method:
        yield method_name(operation.method_key)
    elif operation.location in derived:
        yield method_name(operation.method)
        yield method_name("_".join((operation.method, *own)))
        yield method_name("_".join((operation.method, *own, *(f"by_{name}" for name in parameters))))
    else:
        readable = _readable(operation)
        if short := _without_resource(readable or operation.id, resource):
            yield method_name(short)
        if readable:
            yield method_name(readable)
    yield method_name(operation.id)
    yield method_name(_from_path(operation))


def _without_resource(name: str, resource: str) -> str:
    """Return a name without the words of its resource, ``listWorkOrders`` -> ``list``; empty if it needs them."""
    given, own = words(name), resource.rpartition(".")[2].split("_")
    stems, own = [stem(word) for word in given], [stem(word) for word in own]
    for length in range(len(own), 0, -1):
        for start in range(len(given) - length + 1):
            if stems[start : start + length] == own[-length:]:
                left = given[:start] + given[start + length :]
                return "_".join(left) if left and left[0][0].isalpha() and left[0].lower() not in _LINKS else ""
    return ""


_LINKS: Final = ("by", "with", "for", "of", "in", "from", "to", "and", "or", "on", "at")
"""Words that no name begins with."""


def _readable(operation: OperationNode) -> str:
    """Return the name in an operationId that repeats path and method: ``read_item_items__item_id__get``."""
    segments = operation.path.split("/")
    for start in range(1, len(segments)):
        suffix = re.sub(r"\W", "_", "/" + "/".join(segments[start:])) + f"_{operation.method}"
        name = operation.id.removesuffix(suffix)
        if name != operation.id and words(name):
            return name.rstrip("_")
    return ""


def _clashing(choices: list[list[str]], levels: list[int]) -> list[int]:
    """Return the methods that share their name with another one and have a longer name left."""
    by_name: dict[str, list[int]] = {}
    for index, (choice, level) in enumerate(zip(choices, levels, strict=True)):
        by_name.setdefault(choice[level], []).append(index)
    shared = [index for indexes in by_name.values() if len(indexes) > 1 for index in indexes]
    return [index for index in shared if levels[index] + 1 < len(choices[index])]


# -- properties and arguments -----------------------------------------------------------------------------------------


def name_properties(reporter: Reporter, source: Source, schema: Located) -> None:
    """Number the properties of a schema that would have the same name in Python."""
    found = possible_properties(source, schema)
    by_name: dict[str, list[str]] = {}
    for wire, prop in found.items():
        by_name.setdefault(field_name(wire, python_name(prop.value)), []).append(wire)
    taken = set(by_name)
    for name, wires in by_name.items():
        first, *others = sorted(wires, key=lambda wire: (wire != name, wire))
        for wire in others:
            new = _unused_method(name, taken)
            taken.add(new)
            value: Any = found[wire].value
            if not python_name(value):
                line = reporter.document.source_location(found[first].location.pointer, found[first].location.file)
                message = f"the properties {wire!r} and {first!r} ({line}) would both be called {name}"
                hint = f"choose another name with {keys.PYTHON_NAME}"
                reporter.warn("name-clash", found[wire].location, f"{message}: this one is {new}", hint)
                value[keys.PYTHON_NAME] = new


def name_arguments(reporter: Reporter, operation: OperationNode, body: dict[str, Located]) -> None:
    """Qualify the parameters of an operation that would have the same name as another argument."""
    taken = {argument_name(wire, python_name(prop.value)) for wire, prop in body.items()}
    if operation.request is not None and not body:
        taken = {"body"}
    copied = {
        parameter.location for wire, prop in body.items() if (parameter := operation.copied_parameter(wire, prop))
    }
    order = {"path": 0, "query": 1, "header": 2, "cookie": 3}
    parameters = sorted(operation.parameters, key=lambda each: order.get(as_text(each.value.get("in")), 4))
    for parameter in parameters:
        if not operation.is_argument(parameter):
            continue
        name = argument_name(as_text(parameter.value.get("name")), python_name(parameter.value), fallback="parameter")
        if name in taken and parameter.location not in copied:
            new = _unused_method(f"{as_text(parameter.value.get('in'))}_{name}", taken)
            message = f"two arguments of {operation.id} would be called {name}: this one is {new}"
            hint = f"choose another name with {keys.PYTHON_NAME}"
            reporter.warn("name-clash", parameter.location, message, hint)
            _rename(operation, parameter, new)
            name = new
        taken.add(name)


def _rename(operation: OperationNode, parameter: Located, name: str) -> None:
    """Name a parameter for this operation alone, if it is in the same file."""
    renamed = {**parameter.value, keys.PYTHON_NAME: name}
    value: Any = operation.value
    listed = value.setdefault("parameters", [])
    wanted = (parameter.value.get("in"), parameter.value.get("name"))
    for index, given in enumerate(listed if is_list(listed) else ()):
        found = operation.source.resolve(given, operation.location / "parameters" / index)
        if found is not None and (found.value.get("in"), found.value.get("name")) == wanted:
            listed[index] = {**found.value, keys.PYTHON_NAME: name}
            return
    if is_list(listed):
        listed.append({key: value for key, value in renamed.items() if key != "schema" or "content" not in renamed})
