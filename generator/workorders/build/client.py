"""The part of a spec that describes the client as a whole: servers, credentials, errors, limits, releases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from workorders.bundle.bundler import Bundle
from workorders.diagnostics import Diagnostic, SpecError
from workorders.ir.api import Client, Release, fetched_tokens
from workorders.ir.names import as_identifier, kebab, pascal, snake
from workorders.openapi.schemas import Schema, is_renewal, mapping, properties_in, resolve
from workorders_runtime import spec

__all__ = ["client", "rate_limit"]

_DEFAULT_RELEASE: Final = Release("0.1.0", "", ("First release.",))


def client(bundle: Bundle) -> Client:
    """Everything about the client that is not an operation."""
    tree = bundle.tree
    folder = bundle.name
    described: Mapping[str, Any] = tree.get("x-wo-client", {})
    package = described.get("package", f"workorders_{snake(folder)}")
    distribution = described.get("distribution", f"workorders-{kebab(folder)}")
    releases = tuple(
        Release(str(entry["version"]), str(entry.get("date", "")), tuple(entry.get("notes", ())))
        for entry in described.get("releases", ())
    ) or (_DEFAULT_RELEASE,)
    class_name = described.get("class", pascal(folder))
    auth, option_docs = _auth(bundle)
    servers = tuple(_servers(tree.get("servers") or [{"url": "https://example.invalid"}]))
    common, common_docs = _common(tree)
    variables = dict(_server_variable_docs(tree))
    options = [*option_docs, *variables]
    tokens = [credential.token for credential in fetched_tokens(auth)]
    given_once = (pair for token in tokens if token.single_use for pair in token.fields)
    spent = {option for wire, option in given_once if wire not in _CLIENT_DOCS}
    environment = {option: f"{snake(folder).upper()}_{option.upper()}" for option in options if option not in spent}
    environment.update(described.get("env", {}))
    limits = tree.get("x-wo-limits", {})
    plan = spec.ClientSpec(
        name=class_name,
        distribution=distribution,
        version=releases[0].version,
        models=f"{package}.models",
        servers=servers,
        auth=auth,
        errors=_errors(tree.get("x-wo-errors", {})),
        decoding=_decoding(tree.get("x-wo-decoding", {})),
        environment=tuple((option, variable) for option, variable in environment.items() if option in options),
        common=common,
        sensitive=tuple(sorted(set(_sensitive(tree)))),
        webhook_event=tree.get("x-wo-webhooks", {}).get("event"),
        limits=tuple(rate_limit(entry) for entry in limits.get("limits", ())),
        limit_headers=tuple(limits.get("headers", {}).items()),
    )
    return Client(
        vendor=folder,
        title=tree["info"]["title"],
        class_name=class_name,
        package=package,
        distribution=distribution,
        description=tree["info"].get("description", ""),
        timezone=described.get("timezone"),
        releases=releases,
        example=described.get("example", ""),
        common=common,
        common_docs=common_docs,
        plan=plan,
        option_docs={**option_docs, **variables},
    )


def rate_limit(node: Mapping[str, Any]) -> spec.RateLimit:
    return spec.RateLimit(node["requests"], float(node["seconds"]), node.get("per", ""))


# -- servers --------------------------------------------------------------------------------------------------------


def _servers(nodes: list[Mapping[str, Any]]) -> Iterator[spec.Server]:
    for index, node in enumerate(nodes):
        variables = tuple(
            spec.ServerVariable(
                name=name,
                option=as_identifier(name, fallback="variable"),
                default=None if variable.get("x-wo-required") else str(variable["default"]),
                values=tuple(str(value) for value in variable.get("enum", ())),
            )
            for name, variable in node.get("variables", {}).items()
        )
        name = node.get("x-wo-server-name", "default" if index == 0 else f"server_{index + 1}")
        yield spec.Server(name, node["url"].rstrip("/"), variables)


def _server_variable_docs(tree: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for node in tree.get("servers", ()):
        for name, variable in node.get("variables", {}).items():
            yield as_identifier(name, fallback="variable"), variable.get("description", "")


def _common(tree: Mapping[str, Any]) -> tuple[tuple[spec.CommonParameter, ...], tuple[str, ...]]:
    """Parameters that are set once for the client, in the order in which operations first name them."""
    found: dict[str, tuple[spec.CommonParameter, str]] = {}
    for parameter in _parameters(tree):
        option = parameter.get("x-wo-client-option")
        if option is not None and option not in found:
            default = parameter.get("schema", {}).get("default")
            shown = None if default is None else str(default)
            header = spec.CommonParameter(option, parameter["name"], parameter["in"], shown)
            found[option] = (header, parameter.get("description", ""))
    return tuple(header for header, _ in found.values()), tuple(doc for _, doc in found.values())


def _operations(tree: Mapping[str, Any]) -> Iterator[tuple[str, Schema]]:
    """Every operation and its path."""
    for path, item in tree.get("paths", {}).items():
        for holder in item.values():
            if (operation := mapping(holder)) is not None:
                yield path, operation


def _parameters(tree: Mapping[str, Any]) -> Iterator[Schema]:
    """Every parameter, those of whole paths first."""
    for item in tree.get("paths", {}).values():
        yield from item.get("parameters", ())
    for _, operation in _operations(tree):
        yield from operation.get("parameters", ())


# -- credentials ----------------------------------------------------------------------------------------------------


def _auth(bundle: Bundle) -> tuple[spec.AuthSpec, dict[str, str]]:
    """The alternatives of `security`, and a line about each option they ask for."""
    tree = bundle.tree
    schemes: Mapping[str, Any] = tree.get("components", {}).get("securitySchemes", {})
    docs: dict[str, str] = {}
    alternatives: list[tuple[spec.Credential, ...]] = []
    tokens: dict[str, int] = {}  # scheme that fetches a token -> its place among the alternatives
    for requirement in tree.get("security", ()):
        shared = next((schemes[name].get("x-wo-token") for name in requirement), None)
        if isinstance(shared, str) and shared in tokens and len(requirement) == 1:
            index = tokens[shared]
            first = alternatives[index][0]
            if isinstance(first, spec.FetchedToken):
                placement = _placement(schemes[next(iter(requirement))])
                alternatives[index] = (spec.FetchedToken(first.token, (*first.placements, placement)),)
            continue
        for name in requirement:
            tokens[name] = len(alternatives)
        alternatives.append(tuple(_credential(bundle, schemes[name], docs) for name in requirement))
    return spec.AuthSpec(tuple(alternatives)), docs


def _placement(scheme: Mapping[str, Any]) -> spec.Placement:
    if scheme["type"] == "apiKey":
        return spec.Placement(scheme["in"], scheme["name"])
    return spec.Placement("header", "Authorization", "Bearer")


def _credential(bundle: Bundle, scheme: Mapping[str, Any], docs: dict[str, str]) -> spec.Credential:
    about = " ".join(scheme.get("description", "").split())
    if isinstance(scheme.get("x-wo-token"), dict):
        plan, token_docs = _token(bundle, scheme["x-wo-token"])
        docs.update(token_docs)
        return spec.FetchedToken(plan, (_placement(scheme),))
    if scheme["type"] == "apiKey":
        option = scheme.get("x-wo-option", "api_key")
        docs[option] = about or "API key."
        return spec.ApiKey(_placement(scheme), option)
    if scheme["type"] == "http" and scheme["scheme"].lower() == "basic":
        docs["username"] = about or "User name."
        docs["password"] = "The password that belongs to the user name."  # noqa: S105 - a docstring
        return spec.Basic()
    option = scheme.get("x-wo-option", "token")
    docs[option] = about or "Access token."
    return spec.Bearer(option)


def _token(bundle: Bundle, token: Mapping[str, Any]) -> tuple[spec.TokenSpec, dict[str, str]]:
    tree = bundle.tree
    wanted = token["operation"]
    found = next((found for found in _operations(tree) if found[1].get("operationId") == wanted), None)
    if found is None:
        place = bundle.origin("/components/securitySchemes")
        message = f"x-wo-token names an operation that this spec does not have: {wanted}"
        raise SpecError((Diagnostic(place, "token-operation", message),))
    path, operation = found
    content_type, media = next(iter(operation["requestBody"]["content"].items()))
    schemas = tree.get("components", {}).get("schemas", {})
    properties = list(properties_in(_login_grant(media["schema"], schemas), "create"))
    given = {
        wire: as_identifier(wire, prop.get("x-wo-python-name", ""))
        for wire, prop, _ in properties
        if "const" not in prop
    }
    how = token.get("client-authentication", "body")
    plan = spec.TokenSpec(
        operation=wanted,
        path=path,
        servers=tuple(server["url"].rstrip("/") for server in operation.get("servers", ())),
        encoding=_TOKEN_ENCODINGS.get(content_type, "json"),
        fields=tuple(given.items()),
        constants=tuple((wire, prop["const"]) for wire, prop, _ in properties if "const" in prop),
        access_token=token.get("access-token", "/access_token"),
        expires_in=token.get("expires-in", "/expires_in"),
        refresh_token=token.get("refresh-token", "/refresh_token"),
        lifetime=float(token["lifetime"]) if "lifetime" in token else None,
        refresh_leeway=float(token.get("refresh-leeway", 60)),
        renew=token.get("renew", "reauthenticate"),
        client_authentication=how,
        optional=tuple(given[wire] for wire, _, required in properties if wire in given and not required),
        single_use=tuple(given[wire] for wire in token.get("single-use", ())),
        rotates=token.get("rotates", False),
    )
    docs = dict(_CLIENT_DOCS) if how == "basic" else {}
    for wire, prop, _ in properties:
        if wire in given:
            docs[given[wire]] = " ".join(prop.get("description", "").split())
    return plan, docs


_TOKEN_ENCODINGS: Final[Mapping[str, spec.BodyEncoding]] = {
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
}
_CLIENT_DOCS: Final = {
    "client_id": "The app's id at the vendor. It is sent to the token endpoint alone.",
    "client_secret": "The secret that belongs to the app's id. It is sent to the token endpoint alone.",
}


def _login_grant(schema: Schema, schemas: Mapping[str, Schema]) -> Schema:
    """The body of a first token request: of several grants the one that is not a renewal."""
    body = resolve(schema, schemas)
    grants = [resolve(branch, schemas) for branch in body.get("oneOf", ())]
    return next((grant for grant in grants if not is_renewal(grant)), body)


# -- errors, decoding, secrets --------------------------------------------------------------------------------------


def _errors(node: Mapping[str, Any]) -> spec.ErrorFormat:
    given: dict[str, Any] = {}
    for key in ("message", "code", "request-id", "request-id-headers"):
        if key in node:
            given[key.replace("-", "_")] = tuple(node[key])
    if "failure" in node:
        given["failure"] = spec.Failure(node["failure"]["pointer"], tuple(node["failure"]["equals"]))
    if "not-found" in node:
        rule = node["not-found"]
        given["not_found"] = spec.NotFound(int(rule["status"]), rule["pointer"], tuple(rule["equals"]))
    if "expired-token" in node:
        rules = node["expired-token"]
        given["expired_token"] = tuple(spec.ExpiredToken(int(rule["status"]), rule["contains"]) for rule in rules)
    if "wait" in node:
        given["retry_after"] = spec.RetryAfterField(node["wait"]["pointer"], node["wait"].get("unit", "s"))
    return spec.ErrorFormat(**given)


def _decoding(node: Mapping[str, Any]) -> spec.Decoding:
    return spec.Decoding(tuple(node.get("coerce", ())), tuple(node.get("null-strings", ())))


def _sensitive(tree: Mapping[str, Any]) -> Iterator[str]:
    """Wire names whose values are secrets: marked ones, passwords, and where credentials travel."""
    for scheme in tree.get("components", {}).get("securitySchemes", {}).values():
        if scheme["type"] == "apiKey":
            yield scheme["name"]
    for schema in tree.get("components", {}).get("schemas", {}).values():
        for name, prop in schema.get("properties", {}).items():
            if prop.get("x-wo-sensitive") or prop.get("format") == "password":
                yield name
    for parameter in _parameters(tree):
        if parameter.get("x-wo-sensitive"):
            yield parameter["name"]
