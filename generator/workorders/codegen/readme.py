"""Api -> ReadmeView: the tables and examples of a package's README."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from workorders_runtime import exceptions, spec
from workorders_runtime.auth.credentials import TOKEN_STORE, credential_sets

from workorders.codegen import docstrings as docs
from workorders.codegen.error_table import error_table
from workorders.codegen.options import client_options
from workorders.codegen.python_source import cell, paragraphs, plain
from workorders.codegen.view_models import ReadmeView
from workorders.ir.api import Api, Operation, fetched_tokens

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


def readme_view(api: Api, named_sources: Mapping[str, Any]) -> ReadmeView:
    """Decide everything that `README.md` prints."""
    client = api.client
    plan = client.plan
    environment = dict(plan.environment)
    required = dict.fromkeys(each.requires for each in credential_sets(plan.auth))
    sets = [
        ", ".join(f"`{name}`" for name in each) or "none of them" for each in sorted(required, key=lambda one: not one)
    ]
    consent = [option for credential in fetched_tokens(plan.auth) for option in credential.token.single_use]
    return ReadmeView(
        description=paragraphs(client.description, 160),
        example=client.example.strip() or _example(api),
        sync=(paragraphs(client.sync[0], 160), client.sync[1].strip()),
        options=tuple(
            (option.name, environment.get(option.name, ""), cell(option.meaning)) for option in client_options(api)
        ),
        alternatives="; or ".join(sets) if len(sets) > 1 and not plan.auth.per_operation else "",
        servers=tuple((server.name, server.url) for server in plan.servers),
        operations=tuple(_row(operation) for operation in api.operations),
        first_method=next((f"{each.resource}.{each.name}" for each in api.operations), ""),
        errors=(*_error_rows(api), *_status_rows(api)),
        limits="; ".join(docs.rate_limit(limit) for limit in plan.limits),
        paging=_paging([f"`{each.resource}.{each.name}`" for each in api.operations if each.paging is not None]),
        limited=bool(plan.limits) or any(each.rate_limit for each in api.operations),
        defaults={name: f"{value:g}" for name, value in _DEFAULTS.items()},
        sources=tuple(
            f"{plain(str(source['page']))}" + (f" ({source['date']})" if source.get("date") else "")
            for source in named_sources.values()
        ),
        timezone=client.timezone or "",
        stored=_keywords([*_variables(plan), *_with_store(plan.auth), TOKEN_STORE]),
        login=_keywords([*_variables(plan), *_with_store(plan.auth), *_login(plan.auth), *consent, TOKEN_STORE]),
        consent=bool(consent),
        path=next((each.path for each in api.operations if _needs_no_argument(each)), "/"),
    )


def _variables(plan: spec.ClientSpec) -> list[str]:
    """The variables of the first server that have no default."""
    return [variable.option for server in plan.servers[:1] for variable in server.variables if variable.default is None]


def _with_store(auth: spec.AuthSpec) -> Sequence[str]:
    """The options that go with a token store: those that renew a rotating token, or a login."""
    sets = [each for each in credential_sets(auth) if TOKEN_STORE in each.accepts]
    rotates = any(credential.token.rotates for credential in fetched_tokens(auth))
    return next((each.requires for each in sets if not rotates or TOKEN_STORE in each.requires), ())


def _login(auth: spec.AuthSpec) -> Sequence[str]:
    """The options of the first login with a store that holds no token yet."""
    return next((each.requires for each in credential_sets(auth) if TOKEN_STORE in each.accepts - {*each.requires}), ())


def _paging(calls: Sequence[str]) -> str:
    if not calls:
        return ""
    verb = "fetches" if len(calls) == 1 else "fetch"
    return f"{', '.join(calls)} {verb} page after page while you iterate; `.pages()` yields whole pages"


def _needs_no_argument(operation: Operation) -> bool:
    return operation.method == "GET" and not any(argument.required for argument in operation.arguments)


def _keywords(options: Sequence[str]) -> str:
    """Keywords with placeholders; each option once, the token store last."""
    names = dict.fromkeys(option for option in options if option != TOKEN_STORE)
    store = [f"{TOKEN_STORE}=store"] if TOKEN_STORE in options else []
    return ", ".join([*(f'{option}="your-{option.rpartition("_")[2]}"' for option in names), *store])


def _row(operation: Operation) -> tuple[str, str, str, str, str]:
    """Method, HTTP request, what it does, safety, the operation's own rate limit."""
    return (
        f"`{operation.resource}.{operation.name}`",
        f"`{operation.method} {operation.path}`",
        cell(docs.summary(operation)),
        operation.safety,
        cell(docs.rate_limit(operation.rate_limit)) if operation.rate_limit else "",
    )


def _error_rows(api: Api) -> Iterator[tuple[str, str]]:
    """The errors that this API can end in, whatever the status."""
    plan = api.client.plan
    possible: dict[type[exceptions.ApiError], bool] = {
        exceptions.FailureInSuccessError: plan.errors.failure is not None,
        exceptions.PaginationError: any(operation.paging for operation in api.operations),
        exceptions.TokenError: bool(fetched_tokens(plan.auth)),
    }
    for row in error_table():
        base = row.error.__base__
        if possible.get(row.error, row.depth == 1):
            yield row.error.__name__, cell(row.meaning)
        elif row.depth == 2 and base is not None and base is not exceptions.StatusError:
            yield row.error.__name__, cell(f"{row.meaning} A `{base.__name__}`.")


def _status_rows(api: Api) -> Iterator[tuple[str, str]]:
    statuses = {status for operation in api.operations for status in operation.statuses if status != "default"}
    by_class: dict[str, list[str]] = {}
    for status in sorted(statuses):
        by_class.setdefault(docs.error_class(status), []).append(status)
    for name, found in by_class.items():
        yield name, f"status {', '.join(found)}"


def _example(api: Api) -> str:
    """A first program: iterate a list, or call the first safe operation that needs no arguments."""
    client = api.client
    variables = _variables(client.plan)
    credentials = next((each.requires for each in credential_sets(client.plan.auth)), ())
    given = [f'{option}="your-{option.replace("_", "-")}"' for option in (*variables, *credentials)]
    if not client.plan.servers[0].url.startswith("https://"):
        given.append('base_url="https://api.example.com"')
    options = ", ".join(given)
    name = client.vendor.replace("-", "_")
    lines = [f"from {client.package} import {client.class_name}", "", f"with {client.class_name}({options}) as {name}:"]
    for operation in api.operations:
        if operation.paging is not None and not any(argument.required for argument in operation.arguments):
            return "\n".join(
                [*lines, f"    for item in {name}.{operation.resource}.{operation.name}():", "        print(item)"]
            )
    for operation in api.operations:
        if operation.safety == "safe" and _needs_no_argument(operation):
            return "\n".join([*lines, f"    print({name}.{operation.resource}.{operation.name}())"])
    return "\n".join([*lines, f"    print({name})"])
