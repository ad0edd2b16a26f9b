"""The keywords of a client's constructor, and what its docstring says about them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from workorders_runtime import spec

from workorders.codegen import docstrings as docs
from workorders.codegen.python_source import literal
from workorders.codegen.view_models import OptionView
from workorders.ir.api import Api, fetched_tokens
from workorders.ir.source import Annotation, Import


def client_options(api: Api) -> Iterator[OptionView]:
    """Credentials, server variables, and headers set once for the client, in this order."""
    client = api.client
    plan = client.plan
    variables = {variable.option: variable for server in plan.servers for variable in server.variables}
    environment = dict(plan.environment)
    for option, doc in client.option_docs.items():
        found = variables.get(option)
        meaning = docs.sentence(doc) or f"The {option.replace('_', ' ')}."
        default = ""
        if option in environment:
            default = f"Defaults to the environment variable ``{environment[option]}``"
            default += f", else to {found.default!r}." if found is not None and found.default is not None else "."
        yield OptionView(option, _TEXT if found is None else _one_of(found.values), meaning, default)
    for header, doc in zip(client.common, client.common_docs, strict=True):
        meaning = docs.sentence(doc) or f"Sent as ``{header.wire}``."
        default = f"Defaults to {header.default}." if header.default is not None else ""
        yield OptionView(header.option, _TEXT, meaning, default)


_TEXT: Final = Annotation("str | None")


def _one_of(values: Sequence[str]) -> Annotation:
    """The type of an option with these values; any text if there are none."""
    if not values:
        return _TEXT
    return Annotation(f"Literal[{', '.join(map(literal, values))}] | None", frozenset({Import("typing", "Literal")}))


def token_in(auth: spec.AuthSpec) -> str:
    """``Literal[…]`` of the places for the access token; empty with a single place."""
    for credential in fetched_tokens(auth):
        if len(credential.placements) > 1:
            return f"Literal[{', '.join(literal(placement.where) for placement in credential.placements)}]"
    return ""


_STORE_DOC: Final = (
    "Keeps the token between runs, and shares it between processes: an object with ``load()`` and ``save(token)``, "
    "see ``tokens.TokenStore``."
)
_ROTATES: Final = " Each refresh token can be used once, so without a store the authorization ends with this client."
_GENERAL_ARGUMENTS: Final = (
    (
        "base_url",
        "Sends requests to this scheme, host and port, below its path; each server of the API keeps its own path. "
        "Mapping: for each server name or host, its URL. A token endpoint on another host is moved only by a mapping.",
    ),
    (
        "timeout",
        "Seconds for a whole call, connecting (5 s at most), sending and waiting between attempts included, "
        "or an ``httpx2.Timeout``; ``None``: no limit.",
    ),
    ("max_retries", "How often a call is retried after a transient failure."),
    (
        "retry_budget",
        "Caps the retries of all calls together; clients can share a ``limits.RetryBudget``; ``False``: no cap.",
    ),
    ("limiter", "Makes calls wait for the API's documented limits; clients can share a ``limits.Limiter``."),
    ("max_body", "Maximum size of a response body in bytes, decompressed."),
    ("strict", "Raise when a response violates the spec, instead of keeping the value unchanged."),
    ("on_deviation", "Called once with each value of a response that violates the spec."),
    (
        "hooks",
        "Objects that observe each call and attempt: ``workorders_runtime.Hooks``, or "
        "``workorders_runtime.opentelemetry.OpenTelemetry``.",
    ),
    ("http_client", "An ``httpx2`` client to use; it is not closed."),
    ("trust_env", "Use the environment's proxies and CA files."),
)


def argument_docs(api: Api, options: Sequence[OptionView]) -> str:
    """The ``Args:`` of a client class."""
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
    if tokens := [credential.token for credential in fetched_tokens(api.client.plan.auth)]:
        lines.append(("token_store", _STORE_DOC + _ROTATES * any(token.rotates for token in tokens)))
    if token_in(api.client.plan.auth):
        lines.append(("token_in", "Where the access token is sent; the first one by default."))
    lines += _GENERAL_ARGUMENTS
    return "Args:\n" + "\n".join(docs.entry(name, text, 96) for name, text in lines)
