"""(Api, ModelModules) -> PackageView: the package around the resources, and the files it consists of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import requires, version
from pathlib import PurePosixPath
from typing import Any, Final, Literal

from workorders_runtime import requirement, spec

from workorders.codegen import docstrings as docs
from workorders.codegen.canonical import canonical_view
from workorders.codegen.fakes import fake_imports, fake_views
from workorders.codegen.field_matrix import matrix
from workorders.codegen.models import enums_view, module_views, unions_view
from workorders.codegen.options import argument_docs, client_options, token_in
from workorders.codegen.provenance import provenance_map
from workorders.codegen.python_source import cell, docstring, literal, plain, spec_imports, toml, visible, wrapped
from workorders.codegen.readme import readme_view
from workorders.codegen.resources import child_imports, children, resource_views
from workorders.codegen.view_models import (
    ClientView,
    FileView,
    FlavorView,
    LazyModuleView,
    ModuleView,
    OptionView,
    PackageView,
    WebhooksView,
    WebhookView,
)
from workorders.ir.api import Api, fetched_tokens
from workorders.ir.source import Import, ModelModule, all_names, import_block
from workorders.ir.variants import ModelVariants
from workorders.openapi.semantics.provenance import confidence, sources_of

_ERRORS: Final = "workorders_runtime.exceptions"
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
    "ResponseError",
    "ResponseValidationError",
    "ServerError",
    "StatusError",
    "TokenError",
    "TransportError",
    "ValidationFailedError",
)
_TOP: Final = "src/%package%"
# Template -> the file that it prints, with the package's import name for its placeholder.
_ALWAYS: Final = (
    "pyproject.toml.j2",
    "README.md.j2",
    "AGENTS.md.j2",
    "CHANGELOG.md.j2",
    "LICENSE",
    f"{_TOP}/__init__.py.j2",
    f"{_TOP}/_client.py.j2",
    f"{_TOP}/_plan.py.j2",
    f"{_TOP}/errors.py",
    f"{_TOP}/limits.py",
    f"{_TOP}/py.typed",
    f"{_TOP}/provenance.json.j2",
    f"{_TOP}/testing.py.j2",
    f"{_TOP}/examples.json.j2",
    f"{_TOP}/models/__init__.py.j2",
    f"{_TOP}/resources/__init__.py",
    f"{_TOP}/resources/aio/__init__.py",
)


def package_view(
    api: Api,
    variants: ModelVariants,
    modules: Sequence[ModelModule],
    named_sources: Mapping[str, Any],
    spec_path: str,
    examples: str,
    wires: Mapping[str, str],
) -> PackageView:
    """Decide everything that a template prints."""
    client = api.client
    title = plain(client.title)
    pages = {
        name: docs.docs_line(sources_of(schema, named_sources), confidence(schema))
        for name, schema in api.schemas.items()
    }
    summary = f"Typed sync and async client for {title}."
    enums = enums_view(api, variants, title)
    unions = unions_view(variants, title)
    tables = matrix(api, variants)
    webhooks = _webhooks(api, variants)
    canonical = canonical_view(api, variants, wires)
    views = module_views(modules, pages)
    runtime = ".".join(version("workorders-runtime").split(".")[:2])
    return PackageView(
        vendor=client.vendor,
        title=title,
        package=client.package,
        distribution=client.distribution,
        version=client.plan.version,
        summary=toml(summary),
        spec=visible(plain(spec_path)),
        dependencies=_dependencies(runtime),
        authors=_authors(client.authors),
        urls=tuple((toml(label), toml(url)) for label, url in client.urls),
        runtime=runtime,
        timezone=literal(client.timezone) if client.timezone else "",
        root=_root(api, summary),
        models=_models_root(title, enums.exports, unions.exports, views),
        client=_client(api),
        enums=enums,
        unions=unions,
        webhooks=webhooks,
        canonical=canonical,
        readme=readme_view(api, named_sources),
        matrix=tables,
        provenance=provenance_map(api, named_sources),
        fakes=fake_views(api),
        fake_imports=fake_imports(api),
        examples=examples,
        releases=tuple((entry.version, entry.date, entry.notes) for entry in client.releases),
        files=tuple(
            _files(
                api,
                variants,
                views,
                has_enums=bool(enums.enums),
                has_unions=bool(unions.unions),
                has_matrix=bool(tables),
                has_webhooks=bool(webhooks.events),
                has_canonical=canonical is not None,
            )
        ),
    )


# -- files ----------------------------------------------------------------------------------------------------------


def _files(
    api: Api,
    variants: ModelVariants,
    modules: Sequence[ModuleView],
    *,
    has_enums: bool,
    has_unions: bool,
    has_matrix: bool,
    has_webhooks: bool,
    has_canonical: bool,
) -> Iterator[FileView]:
    """Every file of the package."""

    def file(template: str, name: str = "", **names: object) -> FileView:
        path = (name or template).removesuffix(".j2").replace("%package%", api.client.package)
        return FileView(PurePosixPath(path), template, names)

    yield from (file(template) for template in _ALWAYS)
    if has_matrix:
        yield file("MODELS.md.j2")
    if has_enums:
        yield file(f"{_TOP}/models/enums.py.j2")
    if has_unions:
        yield file(f"{_TOP}/models/unions.py.j2")
    if has_webhooks:
        yield file(f"{_TOP}/webhooks.py.j2")
    if has_canonical:
        yield file(f"{_TOP}/canonical.py.j2")
    if fetched_tokens(api.client.plan.auth):
        yield file(f"{_TOP}/tokens.py")
    for module in modules:
        yield file(f"{_TOP}/models/%module%.py.j2", f"{_TOP}/models/{module.name}.py", module=module)
    any_fields = False
    for resource in api.resources:
        sync, aio, fields = resource_views(api, variants, resource)
        name = f"{resource.name}.py"
        yield file(f"{_TOP}/resources/%resource%.py.j2", f"{_TOP}/resources/{name}", resource=sync)
        yield file(f"{_TOP}/resources/%resource%.py.j2", f"{_TOP}/resources/aio/{name}", resource=aio)
        if fields is not None:
            any_fields = True
            yield file(f"{_TOP}/fields/%resource%.py.j2", f"{_TOP}/fields/{name}", module=fields)
    if any_fields:
        yield file(f"{_TOP}/fields/__init__.py")


def _dependencies(runtime: str) -> str:
    """The requirements of a package, as a TOML array: the runtime, and the libraries that it needs itself."""
    libraries = [each for each in requires("workorders-runtime") or () if ";" not in each]
    return f"[{', '.join(map(toml, [*libraries, requirement(runtime)]))}]"


def _authors(authors: Sequence[tuple[str, str]]) -> str:
    """The authors of a package, as a TOML array; empty: none are known."""
    entries = [f"name = {toml(name)}" + (f", email = {toml(address)}" if address else "") for name, address in authors]
    return f"[{', '.join(f'{{ {entry} }}' for entry in entries)}]" if entries else ""


# -- modules that import lazily -------------------------------------------------------------------------------------


def _root(api: Api, summary: str) -> LazyModuleView:
    client = api.client
    homes = {
        client.class_name: "._client",
        f"Async{client.class_name}": "._client",
        "MISSING": "workorders_runtime.serialization.missing",
        "AsyncPages": "workorders_runtime.pagination",
        "Page": "workorders_runtime.pagination",
        "Pages": "workorders_runtime.pagination",
        "Raw": "workorders_runtime.response",
        "Deviation": "workorders_runtime.response",
        **dict.fromkeys(_ROOT_ERRORS, _ERRORS),
    }
    zone = ("TIMEZONE",) if client.timezone else ()
    imports = {Import(module, name, name) for name, module in homes.items()}
    imports |= {Import(".", name, name) for name in ("errors", "models")}
    return LazyModuleView(
        doc=docstring(f"{summary}\n\n{wrapped(client.description, 108)}".strip()),
        exports=all_names((*homes, *zone, "__version__", "errors", "models")),
        homes=tuple(sorted({**homes, "errors": "", "models": ""}.items())),
        typing_imports=import_block(imports, "", "    "),
    )


def _models_root(
    title: str, enums: Sequence[str], unions: Sequence[str], modules: Sequence[ModuleView]
) -> LazyModuleView:
    homes = {**dict.fromkeys(enums, "enums"), **dict.fromkeys(unions, "unions")}
    homes.update({name: module.name for module in modules for name in module.exports})
    imports = {Import(f".models.{module}", "*") for module in homes.values()}
    about = f"Models of {title}: responses, request bodies and enums. Each module is loaded at its first use."
    return LazyModuleView(
        doc=docstring(wrapped(about if homes else f"{title} has no models.")),
        exports=all_names(homes),
        homes=tuple((name, homes[name]) for name in all_names(homes)),
        typing_imports=import_block(imports, "models", "    "),
    )


# -- webhooks -------------------------------------------------------------------------------------------------------


def _webhooks(api: Api, variants: ModelVariants) -> WebhooksView:
    models = [variants.class_name(each.schema, "read") for each in api.webhooks]
    rules, signature = api.client.webhooks, api.client.signature
    names = ["Delivery", "UnknownMessage", "WebhookError", *["SignatureError"] * (signature is not None)]
    imports = {Import("typing", "TypeAlias"), Import(".", "models")}
    imports |= {Import("workorders_runtime", "webhooks", "_webhooks"), Import("workorders_runtime.spec", "Webhooks")}
    imports |= {Import("workorders_runtime.webhooks", name, name) for name in names}
    imports |= {Import("collections.abc", "Callable"), Import("workorders_runtime.response", "Deviation")}
    imports |= {Import("workorders_runtime.webhooks", "Headers")}
    if signature is not None:
        names += ["Signature", "SIGNATURE", "receive", "sign", "verify"]
        imports |= {Import("workorders_runtime.spec", "Signature", "Signature")}
        imports |= {Import("collections.abc", "Sequence")}
        if signature.timestamp_header:
            imports.add(Import("workorders_runtime.serialization.missing", "MISSING"))
    names += ["EVENTS", "Message", "parse"]
    about = "Messages that the vendor sends: events, models, signatures."
    about += f"\n\n{wrapped(_scheme(signature))}" if signature is not None else "\n\nThe vendor documents no signature."
    return WebhooksView(
        doc=docstring(about),
        names=all_names(names),
        imports=import_block(imports),
        rules=literal(rules),
        signature=literal(signature) if signature is not None else "",
        message=literal(" | ".join([*dict.fromkeys(f"models.{model}" for model in models), "UnknownMessage"])),
        events=tuple(
            WebhookView(literal(each.event), plain(each.event), model, cell(each.summary + _ASSUMED * each.assumed))
            for each, model in zip(api.webhooks, models, strict=True)
        ),
        scheme="" if signature is None else cell(_scheme(signature)),
        tolerance=f"{signature.tolerance:g}" if signature is not None and signature.timestamp_header else "",
        url=signature is not None and "{url}" in signature.signed,
        id_header=plain(rules.id_header or ""),
        in_body=rules.event is not None,
    )


_ASSUMED: Final = " (the form of the message is an assumption)"


def _scheme(signature: spec.Signature) -> str:
    """Describe a scheme for a reader."""
    secret = {"text": "the secret", "base64": "the Base64-decoded secret", "hex": "the hex-decoded secret"}
    signed = "the body" if signature.signed == "{body}" else f"`{signature.signed}`, filled in,"
    text = (
        f"The header `{signature.header}` has `{signature.prefix}` and, in {signature.encoding}, the "
        f"HMAC-{signature.algorithm.upper()} of {signed} with {secret[signature.key]} as the key."
    ).replace(" has `` and,", " has,")
    return text + " The vendor does not document it: it is an assumption." * signature.assumed


# -- the client -----------------------------------------------------------------------------------------------------


def _client(api: Api) -> ClientView:
    client = api.client
    plan = client.plan
    options = tuple(client_options(api))
    servers = [literal(server.name) for server in plan.servers]
    imports = {
        *(Import("collections.abc", name) for name in ("Callable", "Mapping", "Sequence")),
        *(Import("typing", name) for name in ("TYPE_CHECKING", "Any")),
        *(Import("workorders_runtime.client", name) for name in ("AsyncClient", "SyncClient")),
        Import("workorders_runtime.config", "Settings"),
        Import("workorders_runtime.hooks", "Hooks"),
        *(Import("workorders_runtime.http.rate_limit", name) for name in ("Limiter", "RetryBudget")),
        Import("workorders_runtime.lazy", "LazyModule"),
        Import("workorders_runtime.response", "Deviation"),
        Import("._plan", "PLAN"),
    }
    typing = {
        Import("httpx2"),
        Import(".", "testing", "_testing"),
        *child_imports(api, "", ""),
        *child_imports(api, "", "Async"),
    }
    if children(api, "", ""):
        imports.add(Import("workorders_runtime.client", "cached_resource"))
    if fetched_tokens(plan.auth):
        imports |= {Import("workorders_runtime.auth.token_store", name) for name in ("AsyncTokenStore", "TokenStore")}
    placement = token_in(plan.auth)
    imports |= {found for option in options for found in option.annotation.imports}
    if len(servers) > 1 or placement:
        imports.add(Import("typing", "Literal"))
    return ClientView(
        class_name=client.class_name,
        sync=_flavor(api, options, ""),
        async_=_flavor(api, options, "Async"),
        imports=import_block(imports),
        typing_imports=import_block(typing, "", "    "),
        options=options,
        server=f"Literal[{', '.join(servers)}]" if len(servers) > 1 else "",
        token_in=placement,
        fetches_token=bool(fetched_tokens(plan.auth)),
        rotates=any(credential.token.rotates for credential in fetched_tokens(plan.auth)),
        timeout=literal(spec.TIMEOUT),
        max_retries=literal(spec.MAX_RETRIES),
        max_body=f"{spec.MAX_BODY // 2**20} * 1024 * 1024",
        spec=literal(plan),
        spec_imports=import_block(spec_imports(plan)),
    )


def _flavor(api: Api, options: Sequence[OptionView], prefix: Literal["", "Async"]) -> FlavorView:
    client = api.client
    block, close = ("an ``async with``", "aclose") if prefix else ("a ``with``", "close")
    about = wrapped(f"{docs.sentence(client.title)} Use it in {block} block, or call ``{close}()``.", 108)
    store = "TokenStore | AsyncTokenStore" if prefix else "TokenStore"
    return FlavorView(
        class_name=f"{prefix}{client.class_name}",
        doc=docstring(f"{about}\n\n{argument_docs(api, options)}", "    "),
        token_store=store if fetched_tokens(client.plan.auth) else "",
        children=children(api, "", prefix),
    )
