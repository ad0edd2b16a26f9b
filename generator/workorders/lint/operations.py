"""Operations: ids, paths, parameters, security and servers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from workorders_runtime.http.servers import check_base_url, check_variable
from workorders_runtime.request import RESERVED_HEADERS, has_dot_segments
from workorders_runtime.spec import ServerVariable

from workorders.diagnostics import suggestion
from workorders.ir.names import snake, words
from workorders.lint.context import Context
from workorders.openapi.document import Location, is_mapping
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.client import (
    given_server_name,
    key_prefix,
    scheme_option,
    security_schemes,
    server_name,
)
from workorders.openapi.semantics.media_types import is_json
from workorders.openapi.semantics.navigation import Located
from workorders.openapi.semantics.operations import server_urls
from workorders.openapi.semantics.parameters import (
    CLIENT_HEADERS,
    has_supported_style,
    is_beyond_standard,
    is_deep,
    is_writable,
    spreads,
    style_of,
    writes_objects,
)
from workorders.openapi.semantics.security import credential_place, credentials_sent, is_sent, unsupported_reason
from workorders.openapi.semantics.shapes import fields, items, shapes
from workorders.openapi.url_templates import is_url, template_parameters, url_path, without_names
from workorders.openapi.values import as_list, as_mapping, as_text, texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workorders.openapi.objects import Node
    from workorders.openapi.semantics.operations import OperationNode

_CAMEL: Final = re.compile(r"[a-z][A-Za-z0-9]*", re.ASCII)
_ID: Final = re.compile(r"[A-Za-z][A-Za-z0-9_./ :\-]{0,199}", re.ASCII)
_SEGMENT: Final = re.compile(r"(?:[A-Za-z0-9._~:@!$&*+,;=()\-]|\{[A-Za-z_][A-Za-z0-9_.\-]*\})*", re.ASCII)
_TOKEN: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~\-]+", re.ASCII)


def check_operation_ids(context: Context) -> None:
    """Check that each operation has a unique id: verb and noun in lowerCamelCase."""
    first: dict[str, Location] = {}
    for operation in context.operations:
        location = operation.location / "operationId"
        if "operationId" not in operation.value:
            hint = f"add operationId: {_proposed(operation)}"
            context.report("operation-id", operation.location, "the operation has no operationId", hint)
            continue
        name = operation.id
        if not words(name) or (context.described and not _ID.fullmatch(name)):
            message = f"invalid operationId {operation.value['operationId']!r}"
            context.report("operation-id", location, message, "use a verb and a noun, as in getOrder")
        elif not _CAMEL.fullmatch(name):
            message = f"{name!r} is not in lowerCamelCase"
            context.strict("operation-id", location, message, "use a verb and a noun, as in getOrder")
        if name and (other := first.setdefault(name, location)) != location:
            message = f"duplicate operationId {name!r}, also at {context.line(other)}"
            context.report("operation-duplicate", location, message, "rename one of them")


def _proposed(operation: OperationNode) -> str:
    nouns = [word for part in operation.path.split("/") if "{" not in part for word in words(part)]
    return operation.method + "".join(word[:1].upper() + word[1:] for word in nouns)


def check_path_templates(context: Context) -> None:
    """Check that paths have only characters that all servers and clients treat alike, and that they differ."""
    first: dict[str, Location] = {}
    for node in context.of("paths"):
        for path in node.value:
            if path.startswith("x-"):
                continue
            location = node.location / path
            _check_path(context, path, location)
            if (other := first.setdefault(without_names(path), location)) != location:
                message = f"the path matches the same URLs as the one at {context.line(other)}"
                context.strict("path-template", location, message, "merge the two paths")


def _check_path(context: Context, path: str, location: Location) -> None:
    plain = path if context.described else url_path(path)
    parameters = template_parameters(plain)
    hint = "start it with /; use letters, digits, -._~ and {names}"
    braces = plain.count("{") == plain.count("}") == len(parameters)
    characters = not context.described or all(_SEGMENT.fullmatch(part) for part in plain.split("/"))
    if not (plain.startswith("/") and braces and characters):
        context.report("path-template", location, f"invalid path {path!r}", hint)
    if has_dot_segments(plain):
        context.report("path-template", location, f"the path {path!r} has a dot segment", "remove it")
    elif len(set(parameters)) < len(parameters):
        message = f"the path {path!r} has the same parameter twice"
        context.strict("path-template", location, message, "rename one of them")


def check_parameters(context: Context) -> None:
    """Check that parameters agree with the path, and that clients can send them."""
    for operation in context.operations:
        in_path = operation.parameters_in("path")
        in_template = template_parameters(operation.path)
        for name in dict.fromkeys(in_template):
            if name not in in_path:
                hint = suggestion(name, in_path) or "declare it with in: path and required: true"
                message = f"the path parameter {name!r} is not declared"
                context.report("path-parameter", operation.location, message, hint)
        for name, parameter in in_path.items():
            if name not in in_template:
                message = f"the path {operation.path} has no {{{name}}}"
                context.report("path-parameter", parameter.location, message, suggestion(name, in_template))
        sent = credentials_sent(operation)
        for parameter in operation.parameters:
            name = as_text(parameter.value.get("name"))
            if name.lower() not in CLIENT_HEADERS and is_sent(parameter.value, sent):
                message = f"the client sends the credential {name!r} itself, too"
                context.strict("parameter-duplicate", parameter.location, message, "remove the parameter")
        _check_fields(context, operation)
        _check_duplicates(context, Located(operation.value, operation.location))
        _check_duplicates(context, operation.item)
    for node in context.of("parameter"):
        _check_parameter(context, node)


def _check_duplicates(context: Context, owner: Located) -> None:
    first: dict[tuple[str, str], Location] = {}
    for index, value in enumerate(as_list(owner.value.get("parameters"))):
        location = owner.location / "parameters" / index
        parameter = context.resolved(value, location)
        if parameter is None:
            continue
        key = as_text(parameter.value.get("in")), as_text(parameter.value.get("name"))
        if (other := first.setdefault(key, location)) != location:
            message = f"{key[1]!r} is already declared at {context.line(other)}"
            context.report("parameter-duplicate", location, message, "remove one of them")


def _check_fields(context: Context, operation: OperationNode) -> None:
    """Check that the properties of an object in the query, each a parameter when it is sent, differ from the others."""
    parameters = operation.parameters_in("query")
    for name, parameter in parameters.items():
        schema = Located(as_mapping(parameter.value.get("schema")), parameter.location / "schema")
        if spreads(parameter.value) and "object" in shapes(context.source, schema):
            for clash in sorted(context.properties(schema).keys() & parameters.keys() - {name}):
                message = f"the property {clash!r} of {name!r} would be sent as the parameter {clash!r}"
                context.report("parameter-duplicate", parameter.location, message, "remove one of them")


def _check_shape(context: Context, node: Node) -> None:
    """Check that the values of a parameter are plain, or lists and objects that its style has a form for."""
    schema = Located(as_mapping(node.value.get("schema")), node.location / "schema")
    deep, style = is_deep(node.value), style_of(node.value)[0]
    for list_schema in items(context.source, schema):
        if not is_writable(context.source, list_schema, deep=False):
            message = "lists of objects or lists are not supported in parameters"
            context.report("unsupported", list_schema.location, message, "use a list of plain values")
    if not context.described and is_beyond_standard(context.source, node.value, schema):
        message = "OpenAPI has no form for these lists and objects: they are sent as name[]=a and name[key][key]=a"
        context.warn("unsupported", node.location / "style", message, "check that the API reads this form")
    if "object" not in shapes(context.source, schema):
        return
    if not writes_objects(node.value):
        message = f"objects in the {node.value['in']} have no form with the style {style!r} and explode: true"
        context.report("unsupported", schema.location, message, "use explode: false, or a string")
    for field in fields(context.source, schema):
        if not is_writable(context.source, field, deep=deep):
            message = "objects and lists are not supported inside a parameter that is an object"
            context.report("unsupported", field.location, message, "use plain values, or the style deepObject")


def _check_parameter(context: Context, node: Node) -> None:
    value, location = node.value, node.location
    place, name, style = value.get("in"), as_text(value.get("name")), value.get("style")
    if not has_supported_style(value):
        context.report("unsupported", location / "style", f"the style {style!r} is not supported")
    else:
        _check_shape(context, node)
    for media_type in as_mapping(value.get("content")):
        if not is_json(media_type):
            message = f"parameters written as {media_type!r} are not supported"
            context.report("unsupported", location / "content", message, "use a schema, or application/json")
    if place == "header" and name.lower() in CLIENT_HEADERS:
        message = f"a header parameter named {name} is ignored: the client sets this header itself"
        context.warn("unsupported", location, message)
    if place == "header" and name.lower() in RESERVED_HEADERS:
        message = f"the header {name} belongs to the connection: the client sets it itself"
        context.strict("unsupported", location / "name", message, "remove the parameter")
    if place == "header" and not _TOKEN.fullmatch(name):
        context.report("openapi-invalid", location / "name", f"invalid header name {name!r}")
    if not name:
        context.report("openapi-invalid", location, "the parameter has no name")


# -- security, servers -------------------------------------------------------------------------------------------------


def check_security(context: Context) -> None:
    """Check that requirements name existing schemes whose credentials can be sent."""
    schemes = security_schemes(context.tree)
    for node in (*context.of("document"), *context.of("operation")):
        for index, requirement in enumerate(as_list(node.value.get("security"))):
            for name in as_mapping(requirement):
                if name not in schemes:
                    location = node.location / "security" / index / name
                    message = f"unknown security scheme {name!r}"
                    context.report("security-unknown", location, message, suggestion(name, schemes))
            _check_requirement(context, node.location / "security" / index, as_mapping(requirement), schemes)
    for node in context.of("securityScheme"):
        _check_scheme(context, node)


def _check_requirement(
    context: Context, location: Location, requirement: Mapping[str, Any], schemes: Mapping[str, Any]
) -> None:
    """Check that the credentials that are required together can be sent together."""
    places: dict[tuple[str, str], str] = {}
    for name in requirement:
        place = credential_place(schemes.get(name))
        if place is not None and name in schemes and places.setdefault(place, name) != name:
            message = f"{places[place]!r} and {name!r} are required together and sent in the same place"
            context.report("unsupported", location / name, message, "make them alternatives, or remove one of them")


def _check_scheme(context: Context, node: Node) -> None:
    kind, scheme = node.value.get("type"), as_text(node.value.get("scheme")).lower()
    if reason := unsupported_reason(node.value):
        hint = suggestion(scheme, ("bearer", "basic"))
        context.warn("unsupported", node.location, f"nothing is sent for this scheme: {reason}", hint)
    elif kind in ("oauth2", "openIdConnect") and keys.TOKEN not in node.value:
        hint = f"add {keys.TOKEN}; otherwise users must pass a token"
        context.warn("unsupported", node.location, "the token is not fetched by the client", hint)
    if key_prefix(node.value) and kind != "apiKey":
        location = node.location / keys.PREFIX_OF_KEY
        context.report(
            "unsupported", location, "only an API key has a prefix", "remove it: http schemes have their own"
        )
    name = as_text(node.value.get("name"))
    is_unusable = name.lower() in RESERVED_HEADERS or not _TOKEN.fullmatch(name)
    if kind == "apiKey" and node.value.get("in") == "header" and is_unusable:
        message = f"no credential can be sent in the header {name!r}"
        context.report("unsupported", node.location / "name", message, "name another header")
    if scheme_option(node.value) is not None and not (
        kind == "apiKey" or (kind in ("http", "oauth2", "openIdConnect") and scheme != "basic")
    ):
        location = node.location / keys.OPTION
        context.report("extension-invalid", location, "this scheme has no single option to rename", "remove it")


def check_servers(context: Context) -> None:
    """Check that URLs are http(s) templates whose variables are declared, and that several servers have names."""
    for node in context.of("server"):
        _check_server(context, node)
    _check_shared_variables(context)
    _check_own_servers(context)
    servers = [server for server in as_list(context.tree.get("servers")) if is_mapping(server)]
    if not servers and any(not operation.own_servers for operation in context.called):
        context.warn("server", Location(context.document.entry, ""), "there are no servers: users must pass base_url")
    names: dict[str, Location] = {}
    for node in context.of("server"):
        if node.parent is None or node.parent.kind != "document" or len(servers) < 2:
            continue
        name = server_name(node.value, int(node.key))
        if not given_server_name(node.value):
            message = "each of several servers needs a name"
            context.strict("server-name", node.location, message, f"add {keys.SERVER_NAME}")
        if (other := names.setdefault(snake(name), node.location)) != node.location:
            message = f"duplicate server name {name!r}, also at {context.line(other)}"
            context.report("server-name", node.location / keys.SERVER_NAME, message, "rename one of them")


def _check_own_servers(context: Context) -> None:
    """Check that ``server=`` of the client says which of several servers of an operation is meant."""
    count = len(server_urls(context.tree))
    for operation in context.called:
        by_position = len(operation.own_servers) == count
        if len(operation.own_servers) > 1 and not (context.described and by_position):
            which = "that at the position of the client's" if by_position else "the first"
            message = f"of the servers of {operation.method.upper()} {operation.path}, {which} is called"
            context.strict("server", operation.location, message, "list as many as the document does, in its order")


def _check_shared_variables(context: Context) -> None:
    """Check that a variable of an operation's or path's own server is the same as others of its name."""
    nodes = sorted(context.of("server"), key=lambda node: node.parent is None or node.parent.kind != "document")
    first: dict[str, tuple[object, Location]] = {}
    for node in nodes:
        is_own = node.parent is None or node.parent.kind != "document"
        for name, variable in as_mapping(node.value.get("variables")).items():
            location = node.location / "variables" / name
            values = {key: as_mapping(variable).get(key) for key in ("default", "enum", keys.REQUIRED)}
            other, other_location = first.setdefault(name, (values, location))
            if is_own and other != values:
                message = f"the variable {name!r} differs from the one at {context.line(other_location)}"
                context.report("server", location, message, "they are one option of the client: make them equal")


def _refused_by_client(url: str, variables: Mapping[str, Any]) -> str:
    """Return why a client would refuse a server, with the defaults of its variables; empty: it does not."""
    for name in template_parameters(url):
        default = as_text(as_mapping(variables.get(name)).get("default")).strip("/")
        url = url.replace(f"{{{name}}}", default or "x")
    try:
        check_base_url(url)
    except ValueError as error:
        return f"{error}".removeprefix("base_url must be ") + "; or users must pass base_url"
    return ""


def _check_server(context: Context, server: Node) -> None:
    url, variables = as_text(server.value.get("url")), as_mapping(server.value.get("variables"))
    location = server.location / "url"
    used = template_parameters(url)
    if not is_url(url):
        hint = "write https://host/path, with variables in braces and without credentials"
        context.report("server", location, f"invalid server URL {url!r}", hint)
    elif not url.startswith(("http://", "https://", "{")):
        context.warn("server", location, f"the URL {url!r} has no host: users must pass base_url")
    elif reason := _refused_by_client(url, variables):
        context.strict("server", location, f"the client refuses the URL {url!r}", reason)
    for name in dict.fromkeys(used):
        if name not in variables:
            context.report("server", location, f"the variable {name!r} is not declared", suggestion(name, variables))
    for name, variable in variables.items():
        location = server.location / "variables" / name
        values = as_list(as_mapping(variable).get("enum"))
        if name not in used:
            context.report("server", location, f"the URL has no {{{name}}}", suggestion(name, used))
        default = as_text(as_mapping(variable).get("default"))
        if values and default not in values:
            context.report("server", location, f"the default of {name!r} is not in its enum", "add it")
        elif as_mapping(variable).get(keys.REQUIRED) is not True and is_url(url):
            declared = ServerVariable(name, "", default, texts(values))
            for value in dict.fromkeys((default, *texts(values))):
                try:
                    check_variable(declared, value, url)
                except ValueError as error:
                    context.strict("server", location, f"{name!r} can't be {value!r}: it {error}")
