"""What templates read. Every text here is finished Python source or finished prose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workorders.codegen.imports import all_names

__all__ = [
    "ArgumentView",
    "ChildView",
    "ClassView",
    "ClientView",
    "EnumView",
    "FieldView",
    "MatrixView",
    "ModuleView",
    "OperationView",
    "OptionView",
    "PackageView",
    "ReadmeView",
    "ResourceView",
    "WebhookView",
]


@dataclass(frozen=True, slots=True)
class ArgumentView:
    name: str
    annotation: str
    doc: str


@dataclass(frozen=True, slots=True)
class OperationView:
    name: str
    constant: str
    plan: str
    doc: str
    positional: tuple[ArgumentView, ...]
    required: tuple[ArgumentView, ...]
    optional: tuple[ArgumentView, ...]
    many: bool
    """Whether the optional arguments are declared once, as a TypedDict."""
    dictionary: str
    dictionary_doc: str
    paged: bool
    result: str
    """Annotation."""
    result_type: str
    """The same as a value."""

    @property
    def takes(self) -> str:
        """What stands before the call: a union has no type object, so its variable needs the annotation."""
        if self.result == "None":
            return ""
        return f"answer: {self.result} = " if " | " in self.result else "return "


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource as an attribute of the client, or of another resource."""

    name: str
    class_name: str
    doc: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    name: str
    class_name: str
    children: tuple[ChildView, ...]
    module_doc: str
    class_doc: str
    async_class_doc: str
    imports: str
    async_imports: str
    """The same, one folder further down."""
    uses_dates: bool
    uses_models: bool
    uses_none: bool
    uses_builtins: bool
    runtime: tuple[str, ...]
    async_runtime: tuple[str, ...]
    plans: tuple[str, ...]
    operations: tuple[OperationView, ...]
    fields_doc: str
    fields_imports: str
    fields_use_dates: bool
    fields_use_models: bool

    @property
    def constants(self) -> tuple[str, ...]:
        """Names of the operations' plans."""
        return all_names(operation.constant for operation in self.operations)

    @property
    def fields_need_imports(self) -> bool:
        return bool(self.fields_imports) or self.fields_use_dates or self.fields_use_models

    @property
    def dictionaries(self) -> tuple[str, ...]:
        """Names of the TypedDicts of methods with very many arguments."""
        return all_names(operation.dictionary for operation in self.operations if operation.many)


@dataclass(frozen=True, slots=True)
class FieldView:
    name: str
    annotation: str
    default: str | None
    doc: str


@dataclass(frozen=True, slots=True)
class ClassView:
    name: str
    base: str
    doc: str
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class ModuleView:
    name: str
    write: bool
    doc: str
    imports: str
    classes: tuple[ClassView, ...]

    @property
    def exports(self) -> tuple[str, ...]:
        return all_names(entry.name for entry in self.classes)


@dataclass(frozen=True, slots=True)
class EnumView:
    name: str
    base: str
    doc: str
    members: tuple[tuple[str, str], ...]
    literals: str


@dataclass(frozen=True, slots=True)
class OptionView:
    """One keyword of the client's constructor."""

    name: str
    annotation: str
    default: str
    doc: str
    credential: bool


@dataclass(frozen=True, slots=True)
class ClientView:
    class_name: str
    doc: str
    async_doc: str
    options: tuple[OptionView, ...]
    resources: tuple[ResourceView, ...]
    children: tuple[ChildView, ...]
    """Resources that are attributes of the client itself."""
    many_servers: str
    """``Literal[…]`` of the servers' names, empty with a single server."""
    token_in: str
    fetches_token: bool
    stores_token: bool
    timeout: str
    max_retries: str
    max_body: str
    """Defaults of the options every client has, as source."""
    plan: str
    plans: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """Finished Markdown pieces."""

    description: str
    example: str
    install: str
    options: tuple[tuple[str, str, str], ...]
    alternatives: tuple[str, ...]
    servers: tuple[tuple[str, str], ...]
    operations: tuple[tuple[str, ...], ...]
    errors: tuple[tuple[str, str], ...]
    limits: tuple[str, ...]
    paged: str
    """The calls that come in pages, as Markdown; empty: none."""
    limited: bool
    """Whether a limit of the API is known."""
    defaults: Mapping[str, str]
    """Numbers of the retries-and-timeouts table, as the runtime has them."""
    sources: tuple[str, ...]
    timezone: str
    app: str
    """Keywords of a client that keeps its token."""
    consent: str
    """Keywords of a client that has just got consent, besides."""
    path: str
    """A path that can be read without any argument, for examples."""


@dataclass(frozen=True, slots=True)
class WebhookView:
    """A message of the vendor: its event as a literal, its model, and a line about it."""

    event: str
    model: str
    doc: str


@dataclass(frozen=True, slots=True)
class MatrixView:
    """One table of `MODELS.md`: field, its name on the wire, and what it is in answers, creates and updates."""

    name: str
    classes: tuple[str, ...]
    rows: tuple[tuple[str, str, str, str, str], ...]


@dataclass(frozen=True, slots=True)
class PackageView:
    vendor: str
    title: str
    package: str
    distribution: str
    version: str
    summary: str
    doc: str
    spec: str
    models_doc: str
    enums_doc: str
    timezone: str
    client: ClientView
    enums: tuple[EnumView, ...]
    modules: tuple[ModuleView, ...]
    webhooks: tuple[WebhookView, ...]
    exports: tuple[tuple[str, str], ...]
    """Root name -> module of the package that defines it."""
    readme: ReadmeView
    matrix: tuple[MatrixView, ...]
    provenance: str
    releases: tuple[tuple[str, str, tuple[str, ...]], ...]

    @property
    def webhook_models(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(webhook.model for webhook in self.webhooks))

    @property
    def own_exports(self) -> tuple[tuple[str, str], ...]:
        """Root names that the package itself defines, in the order of an import block."""
        return tuple(sorted((each for each in self.exports if each[1].startswith(".")), key=lambda each: each[::-1]))

    @property
    def runtime_exports(self) -> tuple[tuple[str, str], ...]:
        """Root names that the runtime defines, in the order of an import block."""
        others = (each for each in self.exports if not each[1].startswith("."))
        return tuple(sorted(others, key=lambda each: each[::-1]))

    @property
    def root_names(self) -> tuple[str, ...]:
        """What ``from <package> import`` completes to."""
        zone = ("TIMEZONE",) if self.timezone else ()
        return all_names((*(name for name, _ in self.exports), *zone, "__version__", "errors", "models"))

    @property
    def enum_names(self) -> tuple[str, ...]:
        return all_names(name for enum in self.enums for name in (enum.name, f"{enum.name}Like"))

    @property
    def model_homes(self) -> tuple[tuple[str, str], ...]:
        """Every name of ``models`` and the module that defines it."""
        homes = {name: "enums" for enum in self.enums for name in (enum.name, f"{enum.name}Like")}
        homes.update({entry.name: module.name for module in self.modules for entry in module.classes})
        return tuple((name, homes[name]) for name in all_names(homes))
