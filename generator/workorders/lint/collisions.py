"""Names that differ in the spec and are the same in Python. Both locations are reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders.diagnostics import suggestion
from workorders.ir.names import argument_name, class_name, field_name, method_name, option_name, resource_path
from workorders.ir.options import scheme_options
from workorders.lint.context import Context
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.client import resource_descriptions, security_schemes
from workorders.openapi.semantics.operations import client_option
from workorders.openapi.semantics.schemas import copied_parameter, properties, python_name
from workorders.openapi.semantics.security import security
from workorders.openapi.values import as_list, as_mapping, as_text

if TYPE_CHECKING:
    from workorders.openapi.document import Location
    from workorders.openapi.semantics.operations import OperationNode


class _Names:
    """The Python names so far, and the locations of what they name."""

    def __init__(self, context: Context, what: str, hint: str, *, numbered: bool = False) -> None:
        """Prepare a check.

        Args:
            context: The spec.
            what: What the names are of.
            hint: What to do about a clash.
            numbered: A clash gets a number; it is an error only in a spec that describes its client.
        """
        self.context = context
        self.report = context.strict if numbered else context.report
        self.what = what
        self.hint = hint
        self.first: dict[str, tuple[str, Location]] = {}

    def add(self, python: str, wire: str, location: Location) -> None:
        """Add a name; report it when something else has the same."""
        other, other_location = self.first.setdefault(python, (wire, location))
        reported = self.context.already_reported(location, "name-clash", "operation-duplicate")
        if other_location != location and not reported:
            line = self.context.line(other_location)
            message = f"the {self.what} {wire!r} and {other!r} ({line}) would both be called {python}"
            self.report("name-clash", location, message, self.hint)


def check_property_names(context: Context) -> None:
    """Check the properties of each schema."""
    for node in context.schemas():
        names = _Names(context, "properties", f"give one of them an {keys.PYTHON_NAME}")
        for name, prop in properties(node.value).items():
            location = node.location / "properties" / name
            names.add(field_name(name, python_name(as_mapping(prop))), name, location)


def check_class_names(context: Context) -> None:
    """Check the named schemas of the spec."""
    names = _Names(context, "schemas", f"rename one of them, or give it an {keys.PYTHON_NAME}", numbered=True)
    for node in context.of("components"):
        for name in as_mapping(node.value.get("schemas")):
            names.add(class_name(name), name, node.location / "schemas" / name)


def _resource(operation: OperationNode) -> str:
    """Return the resource of an operation: its key, or its first tag."""
    return resource_path(operation.resource_key, operation.tag)


def check_methods(context: Context) -> None:
    """Check the methods of each resource, and the tags that become the same resource."""
    methods: dict[str, _Names] = {}
    tags = _Names(context, "tags", f"use one tag, or {keys.RESOURCE}", numbered=True)
    tag_locations: dict[str, Location] = {}
    for operation in context.called:
        resource, tag = _resource(operation), operation.tag
        if not operation.resource_key:
            tags.add(resource, tag, tag_locations.setdefault(tag, operation.location / "tags"))
        names = _Names(context, f"operations of {resource}", f"give one of them an {keys.METHOD}")
        name = method_name(operation.method_key)
        methods.setdefault(resource, names).add(name, operation.id, operation.location / "operationId")


def check_resources(context: Context) -> None:
    """Check that nested resources have a parent, hide no method, and that every resource is described."""
    locations: dict[str, Location] = {}
    methods: dict[str, set[str]] = {}
    for operation in context.called:
        resource = _resource(operation)
        locations.setdefault(resource, operation.location / keys.RESOURCE)
        methods.setdefault(resource, set()).add(method_name(operation.method_key))
    names = _Names(context, "resources", f"give one of them another {keys.RESOURCE}")
    described = {resource_path(name, ""): name for name in resource_descriptions(context.tree)}
    all_tags = [as_mapping(tag) for tag in as_list(context.tree.get("tags"))]
    tags = {resource_path("", as_text(tag.get("name"))): tag for tag in all_tags}
    for resource, location in locations.items():
        parent, _, name = resource.rpartition(".")
        names.add(name, resource, location)
        if parent and parent not in methods:
            message = f"the parent {parent!r} of the resource {resource!r} has no operations"
            hint = suggestion(parent, [each for each in locations if each != resource])
            context.report("resource", location, message, hint)
        elif parent and name in methods[parent]:
            context.report("name-clash", location, f"{resource} is a method and a resource", "rename one of them")
        if (
            context.described
            and resource not in described
            and not as_text(as_mapping(tags.get(name)).get("description"))
        ):
            hint = f"add it to {keys.CLIENT}.resources, or describe the tag of this name"
            context.warn("resource", location, f"resource {resource!r} has no description", hint)
    for node in context.of("document"):
        for resource, name in described.items():
            if resource not in locations:
                location = node.location / keys.CLIENT / "resources" / name
                context.report("resource", location, f"unknown resource {name!r}", suggestion(name, locations))


def check_options(context: Context) -> None:
    """Check that the schemes required together, and the variables of the servers, have options of their own."""
    options = scheme_options(context.tree)
    hint = f"give one of the schemes another {keys.OPTION}"
    located = {node.key: node.location for node in context.of("securityScheme")}
    used = dict.fromkeys(name for each in security(context.source).alternatives for name in each)
    schemes = security_schemes(context.tree)
    basic = [name for name in used if as_text(as_mapping(schemes.get(name)).get("scheme")).lower() == "basic"]
    if len(basic) > 1 and basic[1] in located:
        message = f"{' and '.join(map(repr, basic))} share the options username and password"
        context.warn("name-clash", located[basic[1]], message, "use one client for each")
    for requirement in security(context.source).alternatives:
        names = _Names(context, "security schemes", hint)
        for scheme in requirement:
            if scheme in options and scheme in located:
                names.add(options[scheme], scheme, located[scheme])
    secrets = {option: scheme for scheme, option in options.items()}
    for server in context.of("server"):
        names = _Names(context, "server variables", "rename one of them")
        for variable in as_mapping(server.value.get("variables")):
            location = server.location / "variables" / variable
            option = option_name(variable)
            names.add(option, variable, location)
            if option in secrets:
                message = f"the server variable {variable!r} and the security scheme {secrets[option]!r}"
                context.report("name-clash", location, f"{message} would both be the option {option}", hint)


def check_arguments(context: Context) -> None:
    """Check the parameters of each operation together with the properties of its body."""
    copied: set[Location] = set()
    for operation in context.operations:
        what = f"arguments of {operation.id or 'the operation'}"
        names = _Names(context, what, f"give one of them an {keys.PYTHON_NAME}")
        paging = operation.paging
        paged = None if paging is None else paging.body_field(operation)
        for parameter in operation.parameters:
            wire = as_text(parameter.value.get("name"))
            option = client_option(parameter.value)
            if option is None and not operation.is_argument(parameter):
                continue
            name = option or argument_name(wire, python_name(parameter.value), fallback="parameter")
            names.add(name, wire, parameter.location)
        for wire, prop in operation.body_properties.items():
            if wire == paged:
                continue
            if operation.copied_parameter(wire, prop) is not None:
                copied.add(prop.location)
                continue
            names.add(argument_name(wire, python_name(prop.value)), wire, prop.location)
    _check_copies(context, copied)


def _check_copies(context: Context, copied: set[Location]) -> None:
    for node in context.schemas():
        for name, prop in properties(node.value).items():
            location = node.location / "properties" / name
            parameter = copied_parameter(as_mapping(prop))
            if parameter is not None and location not in copied:
                message = f"no operation that sends {name!r} has a parameter {parameter!r}"
                hint = "use the wire name of a path or query parameter"
                context.report("copy-from-parameter", location / keys.COPY_FROM_PARAMETER, message, hint)
