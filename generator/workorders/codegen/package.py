"""(Api, ModelModules) -> PackageView: the package around the resources, its client, its root and its README."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from workorders_runtime import spec
from workorders_runtime.auth.credentials import STORE, ways

from workorders.build.client import fetched_tokens
from workorders.codegen import docstrings as docs
from workorders.codegen.field_matrix import matrix, provenance_map
from workorders.codegen.imports import sorted_names
from workorders.codegen.python_source import cell, docstring, literal, paragraphs, plain, spec_class_names, toml
from workorders.codegen.resources import children, enum_views, model_views, resource_views
from workorders.codegen.view_models import ClientView, OptionView, PackageView, ReadmeView, ResourceView, WebhookView
from workorders.ir.api import Api, OneOperation
from workorders.models.emit import ModelModule
from workorders.models.variants import Derived
from workorders.openapi.sources import sources_of

__all__ = ["package_view"]

_ROOT_ERRORS: Final = (
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "DeadlineExceededError",
    "FailureInSuccessError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestNotSentError",
    "ResponseDecodeError",
    "ResponseError",
    "ResponseValidationError",
    "ServerError",
    "StatusError",
    "TokenError",
    "TransportError",
    "ValidationFailedError",
)
_DEFAULTS: Final = {
    "max_retries": spec.MAX_RETRIES,
    "timeout": spec.TIMEOUT,
    "connect_timeout": spec.CONNECT_TIMEOUT,
    "backoff": spec.BACKOFF,
    "backoff_cap": spec.BACKOFF_CAP,
    "longest_wait": spec.MAX_RETRY_AFTER,
    "max_body": spec.MAX_BODY / 2**20,
    "retry_burst": spec.RETRY_BURST,
    "retry_ratio": spec.RETRY_RATIO * 100,
}
_ERROR_TABLE: Final = (
    ("RequestNotSentError", "the request never left: no connection, no trusted certificate"),
    (
        "TransportError",
        "the connection broke or the answer took too long; `maybe_applied` says whether it may have worked",
    ),
    ("DeadlineExceededError", "the call's total time was up"),
    ("StatusError", "the API answered with a failure; subclasses below"),
    ("FailureInSuccessError", "a 2xx answer whose body says that the call failed"),
    ("ResponseError", "an answer that can't be read; the bytes are on the error"),
    ("PaginationError", "a list that does not end properly; `cursor` says where to resume"),
    ("TokenError", "no access token was to be had"),
)


def package_view(
    api: Api, derived: Derived, modules: Sequence[ModelModule], named_sources: Mapping[str, Any], spec: str
) -> PackageView:
    """Decide everything a template prints."""
    client = api.client
    resources = resource_views(api, derived)
    origin = {
        name: docs.source_lines(sources_of(schema, named_sources), schema.get("x-wo-confidence", "documented"))
        for name, schema in api.schemas.items()
    }
    summary = f"Typed sync and async client for {plain(client.title)}."
    return PackageView(
        vendor=client.vendor,
        title=plain(client.title),
        package=client.package,
        distribution=client.distribution,
        version=client.plan.version,
        summary=toml(summary),
        doc=docstring(f"{summary}\n\n{paragraphs(client.description, 108)}".strip()),
        spec=plain(spec),
        models_doc=docstring(
            f"Models of {plain(client.title)}: answers, bodies to send, enums. Each is loaded when it is first touched."
        ),
        enums_doc=docstring(
            f"Enums of {plain(client.title)}. All are open: an unlisted value is kept, and says ``is_known`` is False."
        ),
        timezone=literal(client.timezone) if client.timezone else "",
        client=_client(api, resources),
        enums=enum_views(api, derived),
        modules=model_views(modules, origin),
        webhooks=tuple(
            WebhookView(literal(webhook.event), derived.class_name(webhook.schema, "read"), plain(webhook.summary))
            for webhook in api.webhooks
        ),
        exports=tuple(_exports(api)),
        readme=_readme(api, named_sources),
        matrix=matrix(api, derived),
        provenance=provenance_map(api, named_sources),
        releases=tuple((entry.version, entry.date, entry.notes) for entry in client.releases),
    )


def _exports(api: Api) -> Iterator[tuple[str, str]]:
    name = api.client.class_name
    homes = {
        name: "._client",
        f"Async{name}": "._client",
        "MISSING": "workorders_runtime.serialization.missing",
    }
    homes.update(dict.fromkeys(("AsyncPages", "Page", "Pages"), "workorders_runtime.pagination"))
    homes["Raw"] = homes["Deviation"] = "workorders_runtime.response"
    homes.update(dict.fromkeys(_ROOT_ERRORS, "workorders_runtime.exceptions"))
    yield from sorted(homes.items())


# -- the client -----------------------------------------------------------------------------------------------------


def _client(api: Api, resources: Sequence[ResourceView]) -> ClientView:
    client = api.client
    plan = client.plan
    names = spec_class_names(plan)
    names_of_servers = [server.name for server in plan.servers]
    options = tuple(_options(api))
    about = f"{docs.sentence(client.title)} Use it in a ``with`` block, or call ``close()``."
    async_about = f"{docs.sentence(client.title)} Use it in an ``async with`` block, or call ``aclose()``."
    arguments = _client_arguments(api, options)
    return ClientView(
        class_name=client.class_name,
        doc=docstring(f"{about}\n\n{arguments}", "    "),
        async_doc=docstring(f"{async_about}\n\n{arguments}", "    "),
        options=options,
        resources=tuple(resources),
        children=children(api, ""),
        many_servers=f"Literal[{', '.join(map(literal, names_of_servers))}]" if len(names_of_servers) > 1 else "",
        token_in=_token_in(plan.auth),
        fetches_token=bool(fetched_tokens(plan.auth)),
        stores_token=_stores_token(plan.auth),
        timeout=literal(spec.TIMEOUT),
        max_retries=literal(spec.MAX_RETRIES),
        max_body=f"{spec.MAX_BODY // 2**20} * 1024 * 1024",
        plan=literal(plan),
        plans=sorted_names(names),
    )


def _options(api: Api) -> Iterator[OptionView]:
    """Credentials, server variables and what is set once, in this order."""
    client = api.client
    plan = client.plan
    variables = {variable.option: variable for server in plan.servers for variable in server.variables}
    environment = dict(plan.environment)
    for option, doc in client.option_docs.items():
        found = variables.get(option)
        annotation = "str | None"
        if found is not None and found.values:
            annotation = f"Literal[{', '.join(map(literal, found.values))}] | None"
        text = docs.sentence(doc) or f"The {option.replace('_', ' ')}."
        if option in environment:
            text += f" Defaults to the environment variable ``{environment[option]}``"
            text += f", else to {found.default!r}." if found is not None and found.default is not None else "."
        yield OptionView(option, annotation, "None", text, found is None)
    for header, doc in zip(client.common, client.common_docs, strict=True):
        text = docs.sentence(doc) or f"Sent as ``{header.wire}``."
        default = f" Defaults to {header.default}." if header.default is not None else ""
        yield OptionView(header.option, "str | None", "None", text + default, False)


def _stores_token(auth: spec.AuthSpec) -> bool:
    return any(credential.token.rotates for credential in fetched_tokens(auth))


def _token_in(auth: spec.AuthSpec) -> str:
    for credential in fetched_tokens(auth):
        if len(credential.placements) > 1:
            return f"Literal[{', '.join(literal(placement.where) for placement in credential.placements)}]"
    return ""


_STORE_DOC: Final = (
    "Keeps the token between runs: an object with ``load()`` and ``save(token)``, see ``tokens.TokenStore``. Each "
    "renewal spends the refresh token before it, so without a store the permission ends with this client."
)
_GENERAL_ARGUMENTS: Final = (
    ("base_url", "Another address to send requests to; https, or http on the loopback."),
    (
        "timeout",
        "Seconds for a whole call, connecting (5 s at most), sending and waiting between attempts included, "
        "or an ``httpx2.Timeout``; ``None``: no end.",
    ),
    ("max_retries", "How often a call is repeated after a transient failure."),
    (
        "retry_budget",
        "Caps the repeats of all calls together; a ``limits.RetryBudget`` can be shared by clients; ``False``: none.",
    ),
    ("limiter", "Makes calls wait for the API's documented limits; a ``limits.Limiter`` can be shared by clients."),
    ("max_body", "Largest answer in bytes, decompressed."),
    ("strict", "Raise where an answer breaks the spec, instead of keeping the value as it came."),
    ("on_deviation", "Called once with each value of an answer that breaks the spec."),
    ("http_client", "An ``httpx2`` client of your own; it is used and not closed."),
    ("trust_env", "Let proxies, ``.netrc`` and CA files of the environment apply."),
)


def _client_arguments(api: Api, options: Sequence[OptionView]) -> str:
    lines = [(option.name, option.doc) for option in options]
    servers = api.client.plan.servers
    if len(servers) > 1:
        lines.append(
            (
                "server",
                "; ".join(f"``{server.name}``: {server.url}" for server in servers)
                + f". Defaults to ``{servers[0].name}``.",
            )
        )
    if _stores_token(api.client.plan.auth):
        lines.append(("token_store", _STORE_DOC))
    if _token_in(api.client.plan.auth):
        lines.append(("token_in", "Where the access token travels; the first one when left out."))
    lines += _GENERAL_ARGUMENTS
    return "Args:\n" + "\n".join(docs.entry(name, text, 96) for name, text in lines)


# -- README ---------------------------------------------------------------------------------------------------------


def _readme(api: Api, named_sources: Mapping[str, Any]) -> ReadmeView:
    client = api.client
    plan = client.plan
    environment = dict(plan.environment)
    options = tuple(
        (option.name, environment.get(option.name, ""), cell(option.doc.split(" Defaults to ")[0]))
        for option in _options(api)
    )
    return ReadmeView(
        description=paragraphs(client.description, 160),
        example=client.example.strip() or _example(api),
        install=client.distribution,
        options=options,
        alternatives=tuple(", ".join(f"`{name}`" for name in way.needs) for way in ways(plan.auth)),
        servers=tuple((server.name, server.url) for server in plan.servers),
        operations=tuple(_row(operation) for operation in api.operations),
        errors=(*_error_rows(api), *_status_rows(api)),
        limits=tuple(_limit(limit) for limit in plan.limits),
        paged=", ".join(f"`{each.resource}.{each.name}`" for each in api.operations if each.paging is not None),
        limited=bool(plan.limits) or any(each.rate_limit for each in api.operations),
        defaults={name: f"{value:g}" for name, value in _DEFAULTS.items()},
        sources=tuple(
            f"{plain(str(source['page']))}" + (f" ({source['date']})" if source.get("date") else "")
            for source in named_sources.values()
        ),
        timezone=client.timezone or "",
        app=_keywords(next((way.needs for way in ways(plan.auth) if STORE in way.needs), ())),
        path=next(
            (
                each.path
                for each in api.operations
                if each.method == "GET" and not any(a.required for a in each.arguments)
            ),
            "/",
        ),
        consent=_keywords(o for credential in fetched_tokens(plan.auth) for o in credential.token.single_use),
    )


def _keywords(options: Iterable[str]) -> str:
    return ", ".join(f'{option}="your-{option.rpartition("_")[2]}"' for option in options if option != STORE)


def _limit(limit: spec.RateLimit) -> str:
    per = f" for each {limit.per}" if limit.per else ""
    return f"{limit.requests} requests in {limit.seconds:g} s{per}"


def _row(operation: OneOperation) -> tuple[str, ...]:
    """Method, HTTP line, what it does, how it is repeated, the vendor's own limit."""
    limit = _limit(operation.rate_limit) if operation.rate_limit else ""
    return (
        f"`{operation.resource}.{operation.name}`",
        f"`{operation.method} {operation.path}`",
        cell(docs.summary(operation)),
        operation.safety,
        limit,
    )


def _error_rows(api: Api) -> Iterator[tuple[str, str]]:
    """The errors that this API can end in, whatever the status."""
    plan = api.client.plan
    left_out = {
        "FailureInSuccessError": plan.errors.failure is None,
        "PaginationError": not any(operation.paging for operation in api.operations),
        "TokenError": not fetched_tokens(plan.auth),
    }
    return ((name, meaning) for name, meaning in _ERROR_TABLE if not left_out.get(name))


def _status_rows(api: Api) -> Iterator[tuple[str, str]]:
    statuses = {status for operation in api.operations for status in operation.statuses if status != "default"}
    by_class: dict[str, list[str]] = {}
    for status in sorted(statuses):
        by_class.setdefault(docs.error_class(status), []).append(status)
    for name, found in by_class.items():
        yield name, f"status {', '.join(found)}"


def _example(api: Api) -> str:
    """A first program: iterate a list, or call the first operation."""
    client = api.client
    credentials = next((way.needs for way in ways(client.plan.auth)), ())
    options = ", ".join(f'{option}="your-{option.replace("_", "-")}"' for option in credentials)
    name = client.vendor.replace("-", "_")
    lines = [f"from {client.package} import {client.class_name}", "", f"with {client.class_name}({options}) as {name}:"]
    for operation in api.operations:
        if operation.paging is not None and not any(argument.required for argument in operation.arguments):
            return "\n".join(
                [*lines, f"    for item in {name}.{operation.resource}.{operation.name}():", "        print(item)"]
            )
    return "\n".join([*lines, f"    print({name})"])
