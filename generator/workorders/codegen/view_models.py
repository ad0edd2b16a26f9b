"""What templates read. Every text is finished Python source or finished prose; annotations keep their imports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from workorders.ir.source import Annotation


@dataclass(frozen=True, slots=True)
class FileView:
    """A file of the package: the template that prints it, and what the template reads besides the package."""

    path: PurePosixPath
    template: str
    names: Mapping[str, object]


# -- resources ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """An argument of a method."""

    name: str
    annotation: Annotation
    required: bool = False
    position: int | None = None
    """Its place, if it may be given without its name."""
    default: str = ""
    """Its default, as source."""
    in_typed_dict: bool = False
    """Whether it is declared in the TypedDict of the method's keywords, not in the signature."""


@dataclass(frozen=True, slots=True)
class MethodView:
    """One method of a resource, in one flavor."""

    operation: str
    """operationId."""
    name: str
    arguments: tuple[ArgumentView, ...]
    result: Annotation
    is_deprecated: bool
    decorators: tuple[str, ...]
    signature: str
    doc: str
    body: str


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource as an attribute of the client, or of another resource."""

    name: str
    class_name: str
    doc: str


@dataclass(frozen=True, slots=True)
class ConstantView:
    """The spec of an operation, as a constant of its module."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A module with one resource, in one flavor."""

    doc: str
    imports: str
    typing_imports: str
    constants: tuple[ConstantView, ...]
    """Empty in the async flavor, which imports those of the sync one."""
    class_name: str
    base: str
    class_doc: str
    methods: tuple[MethodView, ...]
    children: tuple[ChildView, ...]


@dataclass(frozen=True, slots=True)
class TypedDictFieldView:
    """A keyword of a method."""

    name: str
    annotation: str
    doc: str


@dataclass(frozen=True, slots=True)
class TypedDictView:
    """The keywords of one method, declared once."""

    name: str
    doc: str
    fields: tuple[TypedDictFieldView, ...]


@dataclass(frozen=True, slots=True)
class FieldsModuleView:
    """A module with the keywords of a resource's methods."""

    doc: str
    imports: str
    exports: tuple[str, ...]
    classes: tuple[TypedDictView, ...]


# -- models ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a model."""

    name: str
    annotation: str
    default: str | None
    doc: str


@dataclass(frozen=True, slots=True)
class EarlierFieldView:
    """A field under the name that it had."""

    name: str
    decorator: str
    annotation: str
    field: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """A model."""

    name: str
    base: str
    """The base class, and the options of the class."""
    doc: str
    fields: tuple[FieldView, ...]
    earlier_fields: tuple[EarlierFieldView, ...]
    undeclared: str
    """The type of the fields that it does not declare; empty: the base class decides."""


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A module of models."""

    name: str
    doc: str
    imports: str
    exports: tuple[str, ...]
    classes: tuple[ClassView, ...]


@dataclass(frozen=True, slots=True)
class EnumView:
    """An open enum, and the type of what may be given for a member."""

    name: str
    base: str
    doc: str
    members: tuple[tuple[str, str], ...]
    literals: str


@dataclass(frozen=True, slots=True)
class UnionsView:
    """The module of the unions that have a name."""

    doc: str
    imports: str
    exports: tuple[str, ...]
    unions: tuple[tuple[str, str], ...]
    """Name and members."""


@dataclass(frozen=True, slots=True)
class EnumsView:
    """The module of the enums."""

    doc: str
    imports: str
    exports: tuple[str, ...]
    enums: tuple[EnumView, ...]


@dataclass(frozen=True, slots=True)
class LazyModuleView:
    """A module that imports what it exports at the first access."""

    doc: str
    exports: tuple[str, ...]
    homes: tuple[tuple[str, str], ...]
    """Name -> module that defines it."""
    typing_imports: str


# -- the client -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OptionView:
    """One keyword of the client's constructor, read from the environment when it is left out."""

    name: str
    annotation: Annotation
    meaning: str
    default_doc: str
    """The sentence about its default; empty: it has none."""

    @property
    def doc(self) -> str:
        return " ".join(filter(None, [self.meaning, self.default_doc]))


@dataclass(frozen=True, slots=True)
class FlavorView:
    """A client class."""

    class_name: str
    doc: str
    token_store: str
    """Annotation of ``token_store=``; empty: the client stores no token."""
    children: tuple[ChildView, ...]


@dataclass(frozen=True, slots=True)
class ClientView:
    """The module of the client classes."""

    class_name: str
    sync: FlavorView
    async_: FlavorView
    imports: str
    typing_imports: str
    options: tuple[OptionView, ...]
    server: str
    """``Literal[…]`` of the servers' names; empty with a single server."""
    token_in: str
    fetches_token: bool
    rotates: bool
    """Whether each refresh token replaces the one before."""
    timeout: str
    max_retries: str
    max_body: str
    """Defaults of the options every client has, as source."""
    spec: str
    spec_imports: str


@dataclass(frozen=True, slots=True)
class WebhookView:
    """A message of the vendor: its event as a literal and as text, its model, and what it is about."""

    literal: str
    event: str
    model: str
    summary: str


@dataclass(frozen=True, slots=True)
class WebhooksView:
    """The module of the webhooks."""

    doc: str
    names: tuple[str, ...]
    imports: str
    rules: str
    signature: str
    message: str
    """The type of a message: any of the models, or an unknown one."""
    events: tuple[WebhookView, ...]
    scheme: str
    """How messages are signed, for a reader; empty: no signature is known."""
    tolerance: str
    """Default of ``tolerance=`` in seconds, as documented; empty: no timestamp is signed."""
    url: bool
    """Whether the URL is signed."""
    id_header: str
    """Header with the id of the delivery; empty: there is none."""
    in_body: bool
    """Whether the message itself names its event."""


# -- the common view ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CanonicalFieldView:
    """A field of the common view: a property, and what the documents say about it."""

    name: str
    annotation: Annotation
    doc: str
    body: str
    certainty: str
    """What is known of a time: ``instant``, ``zone declared``…; empty if the field is not a time."""
    confidence: str
    """How certain it is that the field means this."""
    places: tuple[str, ...]
    """Attributes of the model; empty: the field is not supported."""
    spec: tuple[object, ...]
    """The values of the runtime in ``body``."""


@dataclass(frozen=True, slots=True)
class CanonicalView:
    """The module of the common view of work orders."""

    doc: str
    imports: str
    model: str
    zone: str
    state: str
    native_status: str
    states: tuple[tuple[str, str], ...]
    """Value of a status, as a literal -> member of `State`."""
    fields: tuple[CanonicalFieldView, ...]


# -- test doubles ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FakeView:
    """The stubs of a resource."""

    name: str
    """Its attribute and its module."""
    class_name: str
    path: str
    methods: tuple[str, ...]
    children: tuple[tuple[str, str], ...]
    """Attribute and class of the resources in it."""


# -- documents ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """Finished Markdown."""

    description: str
    example: str
    sync: tuple[str, str]
    """How to keep a copy up to date: Markdown, and Python code; both may be empty."""
    options: tuple[tuple[str, str, str], ...]
    alternatives: str
    servers: tuple[tuple[str, str], ...]
    operations: tuple[tuple[str, str, str, str, str], ...]
    first_method: str
    """The method of the first operation: ``jobs.list``; empty: there is none."""
    errors: tuple[tuple[str, str], ...]
    limits: str
    paging: str
    """The sentence about operations that come in pages; empty: none."""
    limited: bool
    """Whether a limit of the API is known."""
    defaults: Mapping[str, str]
    """Numbers of the retries-and-timeouts table, as the runtime has them."""
    sources: tuple[str, ...]
    timezone: str
    stored: str
    """Keywords of a client whose store holds a token."""
    login: str
    """Keywords of a client whose store is empty."""
    consent: bool
    """The first token needs a credential that can be used once, such as the code of a consent."""
    path: str
    """A path that can be read without any argument, for examples."""


@dataclass(frozen=True, slots=True)
class MatrixView:
    """One table of `MODELS.md`: field, its wire name, and its presence in responses, creates and updates."""

    name: str
    classes: str
    rows: tuple[tuple[str, str, str, str, str], ...]


@dataclass(frozen=True, slots=True)
class PackageView:
    """A package, and the files it consists of."""

    vendor: str
    title: str
    package: str
    distribution: str
    version: str
    summary: str
    spec: str
    dependencies: str
    authors: str
    """TOML array; empty: none are known."""
    urls: tuple[tuple[str, str], ...]
    """Labels and addresses, as TOML."""
    runtime: str
    timezone: str
    root: LazyModuleView
    models: LazyModuleView
    client: ClientView
    enums: EnumsView
    unions: UnionsView
    webhooks: WebhooksView
    canonical: CanonicalView | None
    readme: ReadmeView
    matrix: tuple[MatrixView, ...]
    provenance: str
    fakes: tuple[FakeView, ...]
    """Those in a resource come before it."""
    fake_imports: str
    examples: str
    releases: tuple[tuple[str, str, tuple[str, ...]], ...]
    files: tuple[FileView, ...]
