"""Operations: their ids, paths, parameters, security and servers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from workorders.ir.names import snake, words
from workorders.lint.context import Context, Found, items, mapping, suggestion, text
from workorders.openapi.document import is_mapping

if TYPE_CHECKING:
    from workorders.lint.context import Operation
    from workorders.openapi.document import Location
    from workorders.openapi.objects import Node

__all__ = ["check_operation_ids", "check_parameters", "check_path_templates", "check_security", "check_servers"]

_CAMEL: Final = re.compile(r"[a-z][A-Za-z0-9]*", re.ASCII)
_ID: Final = re.compile(r"[A-Za-z][A-Za-z0-9_./ :\-]{0,199}", re.ASCII)
_SEGMENT: Final = re.compile(r"(?:[A-Za-z0-9._~:@!$&*+,;=()\-]|\{[A-Za-z_][A-Za-z0-9_.\-]*\})*", re.ASCII)
_BRACES: Final = re.compile(r"\{([^{}]*)\}")
_STYLES: Final = {"path": ("simple",), "header": ("simple",), "query": ("form", "spaceDelimited", "pipeDelimited")}
_TOKEN: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~\-]+", re.ASCII)


def check_operation_ids(context: Context) -> None:
    """Each operation has a name of its own: verb and noun in lowerCamelCase."""
    first: dict[str, Location] = {}
    for operation in context.operations:
        node = operation.node
        at = node.location / "operationId"
        if "operationId" not in node.value:
            hint = f"add operationId: {_proposed(operation)}"
            context.report("operation-id", node.location, "the operation has no operationId", hint)
            continue
        name = operation.id
        if not _ID.fullmatch(name) or not words(name):
            context.report(
                "operation-id", at, f"{node.value['operationId']!r} is no name", "write verb and noun, as in getOrder"
            )
        elif not _CAMEL.fullmatch(name):
            report = context.report if context.described else context.warn
            report("operation-id", at, f"{name!r} is not in lowerCamelCase", "write verb and noun, as in getOrder")
        if name and (other := first.setdefault(name, at)) != at:
            context.report("operation-duplicate", at, f"the operationId {name!r} is that of {context.where(other)} too")


def _proposed(operation: Operation) -> str:
    nouns = [word for part in operation.path.split("/") if "{" not in part for word in words(part)]
    return operation.method + "".join(word[:1].upper() + word[1:] for word in nouns)


def check_path_templates(context: Context) -> None:
    """Paths have only characters that every server and client agree about, and no two of them are the same."""
    first: dict[str, Location] = {}
    for node in context.of("paths"):
        for path in node.value:
            if path.startswith("x-"):
                continue
            at = node.location / path
            parameters = _BRACES.findall(path)
            if not path.startswith("/") or not all(_SEGMENT.fullmatch(part) for part in path.split("/")):
                hint = "letters, digits, -._~ and {names}"
                context.report("path-template", at, f"the path {path!r} has characters that no path needs", hint)
            elif any(part in (".", "..") for part in path.split("/")):
                context.report("path-template", at, f"the path {path!r} has a segment of dots")
            elif len(set(parameters)) < len(parameters):
                context.report("path-template", at, f"the path {path!r} names a parameter twice")
            if (other := first.setdefault(_BRACES.sub("{}", path), at)) != at:
                context.report("path-template", at, f"the path is the same as that of {context.where(other)}")


def check_parameters(context: Context) -> None:
    """Parameters agree with the path and are written in ways that clients can send."""
    for operation in context.operations:
        in_path = {
            text(found.value.get("name")): found for found in operation.parameters if found.value.get("in") == "path"
        }
        wanted = _BRACES.findall(operation.path)
        for name in dict.fromkeys(wanted):
            if name not in in_path:
                hint = suggestion(name, in_path) or "declare it with in: path and required: true"
                message = f"the path's parameter {name!r} is not declared"
                context.report("path-parameter", operation.node.location, message, hint)
        for name, found in in_path.items():
            if name not in wanted:
                message = f"the path {operation.path} has no {{{name}}}"
                context.report("path-parameter", found.location, message, suggestion(name, wanted))
        _check_twice(context, operation.node)
        if operation.node.parent is not None:
            _check_twice(context, operation.node.parent)
    for node in context.of("parameter"):
        _check_parameter(context, node)


def _check_twice(context: Context, owner: Node) -> None:
    first: dict[tuple[str, str], Location] = {}
    for index, value in enumerate(items(owner.value.get("parameters"))):
        at = owner.location / "parameters" / index
        found = context.resolved(value, at)
        if found is None:
            continue
        key = text(found.value.get("in")), text(found.value.get("name"))
        if (other := first.setdefault(key, at)) != at:
            context.report("parameter-duplicate", at, f"{key[1]!r} is already declared at {context.where(other)}")


def _check_parameter(context: Context, node: Node) -> None:
    value, at = node.value, node.location
    place, name, style = value.get("in"), text(value.get("name")), value.get("style")
    if place == "cookie":
        context.report("unsupported", at / "in", "parameters in cookies are not supported")
    elif isinstance(style, str) and style not in _STYLES.get(text(place), (style,)):
        context.report("unsupported", at / "style", f"the style {style!r} is not supported")
    if "content" in value:
        context.report("unsupported", at / "content", "parameters with a media type are not supported", "give a schema")
    if place == "header" and name.lower() in ("accept", "content-type", "authorization"):
        context.warn("unsupported", at, f"a header parameter called {name} has no effect, says the standard")
    if place == "header" and not _TOKEN.fullmatch(name):
        context.report("openapi-invalid", at / "name", f"{name!r} is no name of a header")
    if not name:
        context.report("openapi-invalid", at, "the parameter has no name")


# -- security, servers -------------------------------------------------------------------------------------------------


def check_security(context: Context) -> None:
    """Requirements name schemes that exist; operations need what the document needs, or nothing."""
    schemes = mapping(mapping(context.tree.get("components")).get("securitySchemes"))
    whole = context.tree.get("security")
    for node in (*context.of("document"), *context.of("operation")):
        for index, requirement in enumerate(items(node.value.get("security"))):
            for name in mapping(requirement):
                if name not in schemes:
                    at = node.location / "security" / index / name
                    context.report(
                        "security-unknown", at, f"there is no security scheme {name!r}", suggestion(name, schemes)
                    )
    for operation in context.operations:
        given = operation.node.value.get("security")
        if given is not None and given != [] and _plain(given) != _plain(whole):
            at = operation.node.location / "security"
            hint = "only security: [] may differ from the document's"
            context.report("unsupported", at, "the operation needs other credentials than the document says", hint)
    for node in context.of("securityScheme"):
        _check_scheme(context, node)


def _check_scheme(context: Context, node: Node) -> None:
    kind, scheme = node.value.get("type"), text(node.value.get("scheme")).lower()
    token = node.value.get("x-wo-token")
    if kind == "http" and scheme not in ("bearer", "basic"):
        context.report(
            "unsupported", node.location / "scheme", f"the scheme {scheme!r} is not supported", "bearer or basic"
        )
    elif kind in ("mutualTLS", "openIdConnect"):
        context.report("unsupported", node.location / "type", f"security of type {kind} is not supported")
    elif kind == "oauth2" and token is None:
        hint = "say with x-wo-token how, or users give a token themselves"
        context.warn("unsupported", node.location, "nothing says how the token is fetched", hint)
    option = node.value.get("x-wo-option")
    if option is not None and not (kind == "apiKey" or (kind in ("http", "oauth2") and scheme != "basic")):
        context.report("extension-invalid", node.location / "x-wo-option", "this scheme has no single option to rename")


def _plain(requirements: Any) -> list[list[str]]:
    return [sorted(mapping(requirement)) for requirement in items(requirements)]


def check_servers(context: Context) -> None:
    """URLs are http(s) templates whose variables are declared; several servers have names."""
    for node in context.of("server"):
        _check_server(context, Found(node.value, node.location))
    servers = [server for server in items(context.tree.get("servers")) if is_mapping(server)]
    names: dict[str, Location] = {}
    for node in context.of("server"):
        if node.parent is None or node.parent.kind != "document" or len(servers) < 2:
            continue
        name = text(node.value.get("x-wo-server-name"))
        if not name:
            report = context.report if context.described else context.warn
            report("server-name", node.location, "with several servers each needs a name", "add x-wo-server-name")
        elif (other := names.setdefault(snake(name), node.location)) != node.location:
            message = f"the server {name!r} is also at {context.where(other)}"
            context.report("server-name", node.location / "x-wo-server-name", message)


_URL: Final = re.compile(r"(https?://)?[A-Za-z0-9._~:/\-{}@%]*", re.ASCII)


def _check_server(context: Context, server: Found) -> None:
    url, variables = text(server.value.get("url")), mapping(server.value.get("variables"))
    at = server.location / "url"
    used = _BRACES.findall(url)
    if not _URL.fullmatch(url) or "@" in url or url.count("{") != len(used) or url.count("}") != len(used):
        context.report(
            "server", at, f"{url!r} is no URL of a server", "https://host/path, variables in braces, no credentials"
        )
    elif not url.startswith(("http://", "https://", "{")):
        context.warn("server", at, f"the URL {url!r} names no host: users have to give base_url")
    for name in dict.fromkeys(used):
        if name not in variables:
            context.report("server", at, f"the variable {name!r} is not declared", suggestion(name, variables))
    for name, variable in variables.items():
        place = server.location / "variables" / name
        values = items(mapping(variable).get("enum"))
        if name not in used:
            context.report("server", place, f"the URL has no {{{name}}}", suggestion(name, used))
        if values and mapping(variable).get("default") not in values:
            context.report("server", place, f"the default of {name!r} is not in its enum")
