"""Earlier names, which work for one more release: whether each can, and hides nothing."""

from __future__ import annotations

from workorders.ir.names import argument_name, field_name, method_name
from workorders.lint.context import Context
from workorders.openapi.document import Location, parts
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.navigation import Located
from workorders.openapi.semantics.operations import client_option
from workorders.openapi.semantics.schemas import python_name, renamed_from
from workorders.openapi.values import as_text

_DECORATORS = frozenset({"deprecated", "property"})
"""Names that the code of an earlier field uses in its class."""


def check_renames(context: Context) -> None:
    """Check the earlier names of methods, arguments and fields."""
    _check_methods(context)
    _check_arguments(context)
    _check_fields(context)
    for node in context.schemas():
        steps = parts(node.location.pointer)
        if renamed_from(node.value) and (len(steps) < 2 or steps[-2] != "properties"):
            message = f"{keys.RENAMED_FROM} has no effect on a schema that is not a property"
            hint = "put it on the property, the parameter or the operation that has a new name"
            context.report("renamed-from", node.location / keys.RENAMED_FROM, message, hint)


def _check_methods(context: Context) -> None:
    resources: dict[str, dict[str, Location]] = {}
    for each in context.called:
        names = resources.setdefault(each.resource_key or each.tag, {})
        names.setdefault(method_name(each.method_key), each.location)
    for each in context.called:
        if each.renamed_from:
            names = resources[each.resource_key or each.tag]
            _check(context, each.location, method_name(each.renamed_from), names)


def _check_arguments(context: Context) -> None:
    for operation in context.called:
        names: dict[str, Location] = {}
        earlier: list[tuple[str, Location]] = []
        for parameter in operation.parameters:
            wire, given = as_text(parameter.value.get("name")), renamed_from(parameter.value)
            option = client_option(parameter.value)
            if option is not None or operation.is_argument(parameter):
                names.setdefault(
                    option or argument_name(wire, python_name(parameter.value), fallback="parameter"),
                    parameter.location,
                )
            if given and option is not None:
                location = parameter.location / keys.RENAMED_FROM
                message = f"{keys.RENAMED_FROM} has no effect on an option of the client"
                context.report("renamed-from", location, message, "remove it, and name the new option in the notes")
            elif given:
                earlier.append((argument_name(given), parameter.location))
        for wire, prop in operation.body_properties.items():
            names.setdefault(argument_name(wire, python_name(prop.value)), prop.location)
            if given := renamed_from(prop.value):
                earlier.append((argument_name(given), prop.location))
        for name, location in earlier:
            _check(context, location, name, names)


def _check_fields(context: Context) -> None:
    for node in context.schemas():
        props = context.properties(Located(node.value, node.location))
        if not any(renamed_from(each.value) for each in props.values()):
            continue
        names = {field_name(wire, python_name(each.value)): each.location for wire, each in props.items()}
        for each in props.values():
            if earlier := renamed_from(each.value):
                wires = {wire: other.location for wire, other in props.items() if other.location != each.location}
                _check(context, each.location, field_name(earlier), {**wires, **names})
                names.setdefault(field_name(earlier), each.location)
                if _DECORATORS & {earlier, *names}:
                    message = f"a schema with {keys.RENAMED_FROM} can't have a field called deprecated or property"
                    hint = f"give that field another {keys.PYTHON_NAME}, or remove {keys.RENAMED_FROM}"
                    context.report("renamed-from", each.location / keys.RENAMED_FROM, message, hint)


def _check(context: Context, location: Location, earlier: str, names: dict[str, Location]) -> None:
    """Report an earlier name that something has: itself, or another thing of the same place."""
    other, place = names.get(earlier), location / keys.RENAMED_FROM
    names.setdefault(earlier, location)
    if other is None or context.already_reported(place, "renamed-from"):
        return
    if other == location:
        message = f"the earlier name {earlier} is the present one"
        context.report("renamed-from", place, message, f"remove {keys.RENAMED_FROM}, or change the name")
    else:
        message = f"the earlier name {earlier} belongs to what is at {context.line(other)}"
        context.report("renamed-from", place, message, f"remove {keys.RENAMED_FROM}, or rename the other one")
