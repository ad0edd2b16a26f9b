"""The part of the API that describes the client as a whole: servers, credentials, errors, limits, releases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from workorders_runtime import spec

from workorders.diagnostics import Diagnostic, SpecError
from workorders.ir.api import NO_SERVER, Client, Release, fetched_tokens
from workorders.ir.bundle import Bundle
from workorders.ir.names import as_identifier, kebab, option_name, pascal, snake
from workorders.ir.options import scheme_options
from workorders.openapi.semantics import client as semantics
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.media_types import encoding
from workorders.openapi.semantics.navigation import TreeSource
from workorders.openapi.semantics.operations import client_option, operations
from workorders.openapi.semantics.schemas import (
    Schema,
    Schemas,
    all_properties,
    component_schemas,
    constant,
    holds_secret,
    is_sensitive,
    properties_in,
    python_name,
    resolve,
    union_members,
)
from workorders.openapi.semantics.security import Requirement, security
from workorders.openapi.values import as_list, as_mapping

READY_TOKEN: Final = "access_token"  # noqa: S105 - an option
"""The option for a token that the client need not fetch."""
_DEFAULT_RELEASE: Final = Release("0.1.0", "", ("First release.",))


def client(bundle: Bundle) -> Client:
    """Build everything about the client that is not an operation."""
    tree = bundle.tree
    folder = bundle.name
    described = semantics.client_description(tree)
    package = described.get("package", f"workorders_{snake(folder)}")
    distribution = described.get("distribution", f"workorders-{kebab(folder)}")
    releases = tuple(
        Release(str(entry["version"]), str(entry.get("date", "")), tuple(entry.get("notes", ())))
        for entry in semantics.releases(tree)
    ) or (_DEFAULT_RELEASE,)
    class_name = described.get("class", pascal(folder))
    auth, option_docs, _ = _auth(bundle)
    servers = tuple(_servers(tree.get("servers") or [_only_server(tree)], _own_variables(tree)))
    common, common_docs = _common(tree)
    variables = dict(_server_variable_docs(tree))
    options = [*option_docs, *variables]
    tokens = [credential.token for credential in fetched_tokens(auth)]
    single_use = (field for token in tokens if token.single_use for field in token.fields)
    without_variable = {option for wire, option in single_use if wire not in _CLIENT_DOCS}
    environment = {
        option: f"{snake(folder).upper()}_{option.upper()}" for option in options if option not in without_variable
    }
    environment.update(described.get("env", {}))
    limits = semantics.limits(tree)
    plan = spec.ClientSpec(
        name=class_name,
        distribution=distribution,
        version=releases[0].version,
        models=f"{package}.models",
        servers=servers,
        auth=auth,
        errors=_errors(semantics.error_format(tree)),
        decoding=spec.Decoding(semantics.coercions(tree), semantics.null_strings(tree)),  # type: ignore[arg-type]
        environment=tuple((option, variable) for option, variable in environment.items() if option in options),
        common=common,
        sensitive=tuple(sorted(set(_sensitive(tree)))),
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
        authors=semantics.authors(tree),
        urls=semantics.urls(tree),
        example=described.get("example", ""),
        sync=semantics.sync_guide(tree),
        common=common,
        common_docs=common_docs,
        plan=plan,
        webhooks=_webhooks(semantics.webhook_rules(tree)),
        signature=_signature(semantics.webhook_rules(tree)),
        option_docs={**option_docs, **variables},
        described=semantics.describes_client(tree),
    )


def rate_limit(node: Mapping[str, Any]) -> spec.RateLimit:
    """Build a rate limit."""
    return spec.RateLimit(node["requests"], float(node["seconds"]), node.get("per", ""))


# -- servers ----------------------------------------------------------------------------------------------------------


def _servers(nodes: list[Mapping[str, Any]], own: Mapping[str, Any]) -> Iterator[spec.Server]:
    """Build the servers, each with the variables that operations with servers of their own need besides."""
    for index, node in enumerate(nodes):
        variables = tuple(
            spec.ServerVariable(
                name=name,
                option=option_name(name),
                default=None if semantics.is_required_variable(variable) else str(variable["default"]),
                values=tuple(str(value) for value in variable.get("enum", ())),
            )
            for name, variable in {**own, **node.get("variables", {})}.items()
        )
        name = semantics.server_name(node, index)
        yield spec.Server(name, node["url"].rstrip("/"), variables)


def _only_server(tree: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the server of a spec that lists none: that of its operations, if each has one of its own."""
    owners = [(each.value, each.item.value) for each in operations(TreeSource(tree))]
    own = [as_list(one.get("servers")) or as_list(other.get("servers")) for one, other in owners]
    return as_mapping(own[0][0]) if own and all(own) else {"url": NO_SERVER}


def _own_variables(tree: Mapping[str, Any]) -> dict[str, Any]:
    """Return the variables of the servers that only an operation or a path has."""
    owners = (owner for each in operations(TreeSource(tree)) for owner in (each.item.value, each.value))
    nodes = (node for owner in owners for node in owner.get("servers", ()))
    return {name: variable for node in nodes for name, variable in node.get("variables", {}).items()}


def _server_variable_docs(tree: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    nodes = tree.get("servers", ())
    listed = {name: variable for node in nodes for name, variable in node.get("variables", {}).items()}
    for name, variable in {**listed, **_own_variables(tree), **listed}.items():
        yield option_name(name), variable.get("description", "")


def _common(tree: Mapping[str, Any]) -> tuple[tuple[spec.CommonParameter, ...], tuple[str, ...]]:
    """Build the parameters that are set once for the client, in the order in which the spec declares them."""
    headers: dict[str, tuple[spec.CommonParameter, str]] = {}
    schemas = component_schemas(tree)
    for parameter in _parameters(tree):
        option = client_option(parameter)
        if option is not None and option not in headers:
            schema, required = resolve(as_mapping(parameter.get("schema")), schemas), parameter.get("required", False)
            only = constant(schema, schemas) if required else None
            default = schema.get("default", None if only is None else only.value)
            shown = None if default is None else str(default).lower() if isinstance(default, bool) else str(default)
            header = spec.CommonParameter(option, parameter["name"], parameter["in"], shown, required=required)
            headers[option] = (header, parameter.get("description", ""))
    return tuple(header for header, _ in headers.values()), tuple(doc for _, doc in headers.values())


def _parameters(tree: Mapping[str, Any]) -> Iterator[Schema]:
    """Yield every parameter, those of whole paths first."""
    for path, item in tree.get("paths", {}).items():
        if not path.startswith("x-"):
            yield from item.get("parameters", ())
    for operation in operations(TreeSource(tree)):
        yield from operation.value.get("parameters", ())


# -- credentials ------------------------------------------------------------------------------------------------------


def credential_indexes(bundle: Bundle) -> dict[Requirement, int] | None:
    """Return the alternative of each requirement; ``None``: all operations require the same."""
    auth, _, indexes = _auth(bundle)
    return indexes if auth.per_operation else None


def _auth(bundle: Bundle) -> tuple[spec.AuthSpec, dict[str, str], dict[Requirement, int]]:
    """Build the alternatives of `security`, a line about each option that they require, and the indexes of both."""
    tree = bundle.tree
    found = security(TreeSource(tree))
    indexes: dict[Requirement, int] = {}
    schemes = semantics.security_schemes(tree)
    single = scheme_options(tree)
    docs: dict[str, str] = {}
    alternatives: list[tuple[spec.Credential, ...]] = []
    tokens: dict[str, int] = {}  # scheme that fetches a token -> its index among the alternatives
    for requirement in found.alternatives:
        shared = next((semantics.shared_token(schemes[name]) for name in requirement), None)
        if shared in tokens and len(requirement) == 1:
            index = tokens[shared]
            first = alternatives[index][0]
            if isinstance(first, spec.FetchedToken):
                placement = _placement(schemes[next(iter(requirement))])
                alternatives[index] = (spec.FetchedToken(first.token, (*first.placements, placement)),)
            indexes[requirement] = index
            continue
        indexes[requirement] = len(alternatives)
        for name in requirement:
            tokens[semantics.shared_token(schemes[name]) or name] = len(alternatives)
        credentials = (_credential(bundle, schemes[name], single.get(name, ""), docs) for name in requirement)
        alternatives.append(tuple(credentials))
    lone = [one[0] for one in alternatives if len(one) == 1]
    fetched = next((each for each in lone if isinstance(each, spec.FetchedToken)), None)
    if fetched is not None and READY_TOKEN not in docs and not any(isinstance(each, spec.Bearer) for each in lone):
        ready = spec.FetchedToken(fetched.token, fetched.placements, READY_TOKEN)
        alternatives[alternatives.index((fetched,))] = (ready,)
        docs[READY_TOKEN] = "An access token that was fetched elsewhere. It is sent unchanged, without a login."
    return spec.AuthSpec(tuple(alternatives), found.per_operation), docs, indexes


def _placement(scheme: Mapping[str, Any]) -> spec.Placement:
    if scheme["type"] == "apiKey":
        return spec.Placement(scheme["in"], scheme["name"], semantics.key_prefix(scheme))
    return spec.Placement("header", "Authorization", "Bearer")


def _credential(bundle: Bundle, scheme: Mapping[str, Any], option: str, docs: dict[str, str]) -> spec.Credential:
    description = _on_one_line(scheme)
    schemes = semantics.security_schemes(bundle.tree)
    token = semantics.fetched_token(as_mapping(schemes.get(semantics.shared_token(scheme) or "", scheme)))
    if token is not None:
        plan, token_docs = _token(bundle, token)
        docs.update(token_docs)
        return spec.FetchedToken(plan, (_placement(scheme),))
    if scheme["type"] == "apiKey":
        docs[option] = description or "API key."
        return spec.ApiKey(_placement(scheme), option)
    if scheme["type"] == "http" and scheme["scheme"].lower() == "basic":
        docs["username"] = description or "User name."
        docs["password"] = "The password that belongs to the user name."  # noqa: S105 - a docstring
        return spec.Basic()
    docs[option] = description or "Access token."
    return spec.Bearer(option)


def _token(bundle: Bundle, token: Mapping[str, Any]) -> tuple[spec.TokenSpec, dict[str, str]]:
    tree = bundle.tree
    wanted = token["operation"]
    endpoint = next((each for each in operations(TreeSource(tree)) if each.id == wanted), None)
    body = None if endpoint is None or endpoint.request is None else endpoint.request.first
    if endpoint is None or body is None:
        location = bundle.origin("/components/securitySchemes")
        message = f"{keys.TOKEN} names no operation with a request body: {wanted}"
        raise SpecError((Diagnostic(location, "token", message),))
    properties = list(properties_in(_login_grant(body.schema.value, component_schemas(tree), token), "create"))
    options = {wire: as_identifier(wire, python_name(prop)) for wire, prop, _ in properties if "const" not in prop}
    client_authentication = token.get("client-authentication", "body")
    plan = spec.TokenSpec(
        operation=wanted,
        path=endpoint.path,
        servers=endpoint.own_servers,
        encoding=encoding(body.media_type),
        fields=tuple(options.items()),
        constants=tuple((wire, prop["const"]) for wire, prop, _ in properties if "const" in prop),
        access_token=token.get("access-token", semantics.ACCESS_TOKEN),
        expires_in=token.get("expires-in", semantics.EXPIRES_IN),
        refresh_token=token.get("refresh-token", semantics.REFRESH_TOKEN),
        lifetime=float(token["lifetime"]) if "lifetime" in token else None,
        refresh_leeway=float(token.get("refresh-leeway", semantics.REFRESH_LEEWAY)),
        renew=token.get("renew", semantics.REAUTHENTICATE),
        client_authentication=client_authentication,
        optional=tuple(options[wire] for wire, _, required in properties if wire in options and not required),
        single_use=tuple(options[wire] for wire in token.get("single-use", ())),
        rotates=token.get("rotates", False),
    )
    docs = dict(_CLIENT_DOCS) if client_authentication == "basic" else {}
    for wire, prop, _ in properties:
        if wire in options:
            docs[options[wire]] = _on_one_line(prop)
    return plan, docs


def _on_one_line(node: Mapping[str, Any]) -> str:
    return " ".join(node.get("description", "").split())


_CLIENT_DOCS: Final = {
    "client_id": "The app's id at the vendor. It is sent to the token endpoint alone.",
    "client_secret": "The secret that belongs to the app's id. It is sent to the token endpoint alone.",
}


def _login_grant(schema: Schema, schemas: Schemas, token: Mapping[str, Any]) -> Schema:
    """Return the body of a first token request: of several grants the one that logs in."""
    body = resolve(schema, schemas)
    grants = [resolve(member.schema, schemas) for member in union_members(body)]
    return next((grant for grant in grants if semantics.is_initial_grant(grant, token)), body)


# -- webhooks ---------------------------------------------------------------------------------------------------------


def _webhooks(node: Mapping[str, Any]) -> spec.Webhooks:
    """Build what webhook messages have in common."""
    delivery = node.get("delivery-id", {})
    return spec.Webhooks(
        event=node.get("event"),
        event_header=node.get("event-header"),
        id=delivery.get("pointer"),
        id_header=delivery.get("header"),
        id_separator=delivery.get("separator", ""),
    )


def _signature(node: Mapping[str, Any]) -> spec.Signature | None:
    """Build how webhook messages are signed."""
    given = node.get("signature")
    if given is None:
        return None
    options: dict[str, Any] = {
        key: given[key] for key in ("prefix", "algorithm", "encoding", "signed") if key in given
    }
    options |= {"key": given["secret"]} if "secret" in given else {}
    stamp = given.get("timestamp", {})
    options |= {f"timestamp_{key}": stamp[key] for key in ("header", "prefix") if key in stamp}
    options |= {key: stamp[key] for key in ("unit", "tolerance") if key in stamp}
    return spec.Signature(given["header"], **options, assumed=given.get("confidence") == "assumed")


# -- errors, secrets --------------------------------------------------------------------------------------------------


def _errors(node: Mapping[str, Any]) -> spec.ErrorFormat:
    options: dict[str, Any] = {}
    for key in ("message", "code", "fields", "request-id", "request-id-headers"):
        if key in node:
            options[key.replace("-", "_")] = tuple(node[key])
    if "failure" in node:
        options["failure"] = semantics.failure_rule({keys.ERRORS: node})
    if "not-found" in node:
        rule = node["not-found"]
        options["not_found"] = spec.NotFound(int(rule["status"]), rule["pointer"], tuple(rule["equals"]))
    if "expired-token" in node:
        rules = node["expired-token"]
        options["expired_token"] = tuple(spec.ExpiredToken(int(rule["status"]), rule["contains"]) for rule in rules)
    if "wait" in node:
        options["retry_after"] = spec.RetryAfterField(node["wait"]["pointer"], node["wait"].get("unit", "s"))
    return spec.ErrorFormat(**options)


def _sensitive(tree: Mapping[str, Any]) -> Iterator[str]:
    """Yield the wire names whose values are secrets: marked ones, passwords, and where credentials are sent."""
    yield from semantics.api_key_names(tree)
    schemas = component_schemas(tree)
    for name, prop in all_properties(schemas):
        if holds_secret(prop, schemas):
            yield name
    for parameter in _parameters(tree):
        if is_sensitive(parameter) or holds_secret(as_mapping(parameter.get("schema")), schemas):
            yield parameter["name"]
