"""The API that a spec describes, as frozen values: made by `build`, read by `models` and `codegen`.

Types name schemas of the spec, not Python classes: the class of a schema depends on where it is used, and is decided in
`models`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from workorders_runtime import spec

from workorders.openapi.semantics.discriminators import Discriminator
from workorders.openapi.semantics.multipart import Part
from workorders.openapi.semantics.provenance import Provenance
from workorders.openapi.semantics.schemas import Mode

__all__ = [
    "NO_SERVER",
    "Api",
    "Argument",
    "BodyUse",
    "Client",
    "Discriminator",
    "Enum",
    "EnumType",
    "ListType",
    "LiteralType",
    "MapType",
    "Mode",
    "ModelType",
    "Operation",
    "Part",
    "Provenance",
    "Release",
    "Resource",
    "Result",
    "Scalar",
    "Type",
    "UnionType",
    "Webhook",
    "fetched_tokens",
]

NO_SERVER: Final = "/"
"""The URL of a client whose spec has no servers: users must pass another one."""

ScalarName: TypeAlias = Literal[
    "str",
    "int",
    "float",
    "bool",
    "FileContent",
    "StreamContent",
    "date",
    "datetime",
    "time",
    "Decimal",
    "Any",
    "object",
    "bytes",
]


Limits: TypeAlias = tuple[tuple[str, spec.JsonScalar], ...]
"""Limits of what is sent, as arguments of pydantic's ``Field``."""


# -- types ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Scalar:
    """A plain value. ``wire`` names the alias in the runtime's `wire_types` that reads and writes it, if any."""

    name: ScalarName
    wire: str | None = None
    limits: Limits = ()


@dataclass(frozen=True, slots=True)
class LiteralType:
    value: spec.JsonScalar


@dataclass(frozen=True, slots=True)
class EnumType:
    schema: str


@dataclass(frozen=True, slots=True)
class ModelType:
    schema: str


@dataclass(frozen=True, slots=True)
class ListType:
    item: Type
    nullable_items: bool = False
    limits: Limits = ()


@dataclass(frozen=True, slots=True)
class MapType:
    value: Type
    nullable_values: bool = False


@dataclass(frozen=True, slots=True)
class UnionType:
    members: tuple[Type, ...]
    discriminator: Discriminator | None = None
    name: str = ""
    """What the spec calls it."""


Type: TypeAlias = Scalar | LiteralType | EnumType | ModelType | ListType | MapType | UnionType


@dataclass(frozen=True, slots=True)
class Enum:
    """A named set of values; open, because responses may hold others."""

    schema: str
    base: Literal["str", "int"]
    members: tuple[tuple[str, str | int], ...]
    """Member name -> value."""
    doc: str


# -- operations -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method."""

    name: str
    """Python name."""
    wire: str
    place: Literal["path", "query", "header", "cookie", "body", "file"]
    type: Type
    required: bool
    nullable: bool
    positional: bool
    doc: str
    style: spec.Style = "repeat"
    reserved: bool = False
    """Whether it is written with reserved characters."""
    deprecated: bool = False
    field: str = ""
    """Attribute of the body's model that it fills."""
    default: spec.JsonScalar = None
    """Value of a parameter that is sent if it is not given."""
    api_default: spec.JsonScalar = None
    """What the API reads if it is not given."""
    renamed_from: str = ""
    """An earlier name of the argument, which works and warns."""


@dataclass(frozen=True, slots=True)
class BodyUse:
    """The body of a request: which schema, in which mode, and how it is sent."""

    schema: str | None
    """Schema whose properties are the arguments; ``None``: the body is one argument, sent as it is."""
    mode: Mode
    encoding: spec.BodyEncoding
    content_type: str
    wrap: str = ""
    required: bool = True
    constants: tuple[tuple[str, spec.JsonScalar], ...] = ()
    copies: tuple[tuple[str, str, str], ...] = ()
    """Wire name and field of a property that repeats a parameter, and that argument's name."""
    reserved: tuple[str, ...] = ()
    """Wire names of properties that the client fills: where a list continues."""
    parts: tuple[tuple[str, Part], ...] = ()
    """Wire name -> how the property is sent, in a multipart body."""
    deep: tuple[str, ...] = ()
    """Wire names of the fields of a form whose lists are written with brackets."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a method returns: the type of the value that the first pointer leads to."""

    type: Type | None
    """``None``: nothing."""
    envelope: Type | None = None
    """The whole response, where the result is only a part of it."""
    unwrap: tuple[str, ...] = ()
    accept: str = "application/json"
    """Media type to ask for."""
    nullable: bool = False
    """Whether the result may be null."""
    null_list: bool = False
    """Whether the result is a list, and null in its place an empty one."""
    empty: tuple[int, ...] = ()
    """Documented statuses without a body that mean "no result"."""
    is_versioned: bool = False
    """Whether its response says its version."""


@dataclass(frozen=True, slots=True)
class Operation:
    id: str
    resource: str
    """Attributes from the client on, with dots between: ``work_orders.tasks``."""
    name: str
    method: str
    path: str
    summary: str
    description: str
    safety: spec.Safety
    arguments: tuple[Argument, ...]
    common: tuple[str, ...]
    """Client options (`spec.CommonParameter.option`) that this operation sends."""
    constants: tuple[tuple[Literal["path", "query", "header", "cookie"], str, spec.JsonScalar], ...]
    """Place, wire name and value of parameters that have one value."""
    body: BodyUse | None
    result: Result
    paging: spec.Paging | None
    statuses: tuple[str, ...]
    """Documented error statuses."""
    auth: bool | tuple[int, ...]
    """Whether it sends credentials; indexes: those of the alternatives of `spec.AuthSpec` that it accepts."""
    token_in: tuple[str, ...]
    """Where the access token may be sent; empty: wherever the client sends it."""
    servers: tuple[str, ...]
    idempotency_key: str | None = None
    rate_limit: spec.RateLimit | None = None
    cost: int = 1
    deprecated: bool = False
    renamed_from: str = ""
    """An earlier name of the method, which works and warns."""
    sources: tuple[Provenance, ...] = ()
    confidence: str = "documented"
    pointer: str = ""

    @property
    def module(self) -> str:
        """The resource's own name: its module's, and its attribute's."""
        return self.resource.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Resource:
    """Operations that users reach through an attribute of the client, or of another resource."""

    path: str
    """As in `Operation.resource`."""
    class_name: str
    doc: str
    operations: tuple[Operation, ...]

    @property
    def name(self) -> str:
        return self.path.rpartition(".")[2]

    @property
    def parent(self) -> str:
        """Path of the resource it is an attribute of; empty: of the client."""
        return self.path.rpartition(".")[0]


@dataclass(frozen=True, slots=True)
class Webhook:
    """A message that the vendor sends: the event's name, and the schema of the message."""

    event: str
    schema: str
    summary: str
    sources: tuple[Provenance, ...] = ()
    assumed: bool = False
    """Whether the vendor does not document the message."""


@dataclass(frozen=True, slots=True)
class Release:
    version: str
    date: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Client:
    """The package and its client class."""

    vendor: str
    title: str
    class_name: str
    package: str
    distribution: str
    description: str
    timezone: str | None
    releases: tuple[Release, ...]
    authors: tuple[tuple[str, str], ...]
    """Name and address of each; the address may be empty."""
    urls: tuple[tuple[str, str], ...]
    example: str
    sync: tuple[str, str]
    """How to keep a copy up to date: Markdown, and Python code; both may be empty."""
    common: tuple[spec.CommonParameter, ...]
    common_docs: tuple[str, ...]
    plan: spec.ClientSpec
    webhooks: spec.Webhooks
    """What webhook messages have in common."""
    signature: spec.Signature | None
    """How they are signed; ``None``: not known."""
    option_docs: Mapping[str, str]
    described: bool
    """The spec describes it: names that clash are errors."""


@dataclass(frozen=True, slots=True)
class Api:
    client: Client
    resources: tuple[Resource, ...]
    enums: tuple[Enum, ...]
    unions: tuple[UnionType, ...]
    """Those that have a name, as responses have them."""
    webhooks: tuple[Webhook, ...]
    schemas: Mapping[str, Mapping[str, Any]]
    """Component schemas of the bundled spec; read by `models` alone."""

    @property
    def operations(self) -> tuple[Operation, ...]:
        return tuple(operation for resource in self.resources for operation in resource.operations)


def fetched_tokens(auth: spec.AuthSpec) -> list[spec.FetchedToken]:
    """Return the credentials that the client fetches itself."""
    every = (credential for alternative in auth.alternatives for credential in alternative)
    return [credential for credential in every if isinstance(credential, spec.FetchedToken)]


def credential_parameters(auth: spec.AuthSpec) -> frozenset[str]:
    """Return the query parameters that carry credentials."""
    return frozenset(
        placement.name
        for alternative in auth.alternatives
        for credential in alternative
        for placement in _placements(credential)
        if placement.where == "query"
    )


def _placements(credential: spec.Credential) -> tuple[spec.Placement, ...]:
    match credential:
        case spec.ApiKey(placement=placement):
            return (placement,)
        case spec.FetchedToken(placements=placements):
            return placements
        case _:
            return ()
