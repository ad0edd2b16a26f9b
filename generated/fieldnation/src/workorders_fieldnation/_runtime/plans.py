"""What a spec says about behaviour, as frozen values.

The generator builds these from a spec (and so checks them), prints them as literals into a package, and the runtime
acts on them.
Pointers are JSON pointers (RFC 6901) into a body; ``*`` as a step means "each entry of this list".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

__all__ = [
    "BACKOFF",
    "BACKOFF_CAP",
    "CONNECT_TIMEOUT",
    "LONGEST_WAIT",
    "MAX_BODY",
    "MAX_RETRIES",
    "TIMEOUT",
    "ApiKey",
    "AuthPlan",
    "Basic",
    "Bearer",
    "Body",
    "BodyEncoding",
    "ClientPlan",
    "Coercion",
    "Credential",
    "CursorPaging",
    "Decoding",
    "ErrorShape",
    "ExpiredToken",
    "Failure",
    "FetchedToken",
    "Header",
    "JsonScalar",
    "NextUrlPaging",
    "NotFound",
    "OffsetPaging",
    "Operation",
    "PagePaging",
    "Paging",
    "Parameter",
    "Placement",
    "RateLimit",
    "Safety",
    "Server",
    "ServerVariable",
    "Style",
    "TokenPlan",
    "Wait",
]

JsonScalar: TypeAlias = str | int | float | bool | None
Safety: TypeAlias = Literal["safe", "idempotent", "keyed", "unsafe"]
Style: TypeAlias = Literal["repeat", "comma", "space", "pipe"]
BodyEncoding: TypeAlias = Literal["json", "form", "multipart"]
Coercion: TypeAlias = Literal["numeric-text", "integral-float", "number-to-text", "zero-one"]


# -- defaults of every client; a package's README prints these --------------------------------------------------------

MAX_RETRIES = 2
TIMEOUT = 30.0
"""Seconds for a whole call."""
CONNECT_TIMEOUT = 5.0
BACKOFF = 0.5
"""Seconds: the pause before attempt n + 1 is random, up to ``BACKOFF * 2**n``."""
BACKOFF_CAP = 8.0
LONGEST_WAIT = 60.0
"""Seconds: a server that asks for more is not waited for."""
MAX_BODY = 32 * 1024 * 1024
"""Bytes, decompressed."""


# -- operations -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Parameter:
    """One path, query or header parameter: Python name, name on the wire, place."""

    name: str
    wire: str
    place: Literal["path", "query", "header"]
    style: Style = "repeat"
    """How a list is written: the key repeated, or one value joined by a comma, space or pipe."""
    wire_format: str | None = None
    """Wire format of a date-time (a name of `wire.FORMATS`); ``None`` for everything else."""


@dataclass(frozen=True, slots=True)
class Body:
    """A request body: the model its fields are checked and written by."""

    model: str | None = None
    """Name of a class in the package's ``models``; ``None``: the argument ``body`` is sent as it is."""
    encoding: BodyEncoding = "json"
    content_type: str = "application/json"
    wrap: str = ""
    """Pointer at which the fields are sent (``/WorkOrder``); empty for the top level."""
    fields: tuple[tuple[str, str], ...] = ()
    """Argument name -> field name, for the arguments that are not called like their field."""
    constants: tuple[tuple[str, JsonScalar], ...] = ()
    """Field name -> value of fields that always have the same value."""
    required: bool = True
    """Whether a body is sent even when no field was given."""


@dataclass(frozen=True, slots=True)
class CursorPaging:
    """An answer holds a cursor; it is sent back as a query parameter."""

    items: str
    parameter: str
    cursor: str
    more: str | None = None
    """Where a boolean says that there is more; without it, an absent, null or empty cursor ends the list."""
    lone_item: bool = False


@dataclass(frozen=True, slots=True)
class PagePaging:
    """Pages are numbered; an answer tells how many there are."""

    items: str
    parameter: str
    pages: str
    page: str | None = None
    first: int = 1
    lone_item: bool = False


@dataclass(frozen=True, slots=True)
class OffsetPaging:
    """An answer tells the offset at which the next page begins, null at the end."""

    items: str
    parameter: str
    next: str
    lone_item: bool = False


@dataclass(frozen=True, slots=True)
class NextUrlPaging:
    """An answer holds the URL of the next page; only its query is used, on the configured host."""

    items: str
    next: str
    lone_item: bool = False


Paging: TypeAlias = CursorPaging | PagePaging | OffsetPaging | NextUrlPaging


@dataclass(frozen=True, slots=True)
class RateLimit:
    """At most ``requests`` calls in ``seconds``, shared by everything of one ``per`` (token, organisation…)."""

    requests: int
    seconds: float
    per: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the API. The call's arguments, keyed by Python name, turn it into a request."""

    id: str
    method: str
    path: str
    """Path template below the server's URL, ``/workorders/{work_order_id}``; the braces hold wire names."""
    safety: Safety
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    accept: str = "application/json"
    envelope: str | None = None
    """Class in the package's ``models`` that the whole answer decodes to, where it is not the result itself."""
    unwrap: tuple[str, ...] = ()
    """Pointers at which the result may stand in the answer, tried in order; none: the whole answer is the result."""
    paging: Paging | None = None
    idempotency_key: str | None = None
    """Header that carries the idempotency key of a ``keyed`` operation."""
    auth: bool = True
    servers: tuple[str, ...] = ()
    """URL templates that replace the client's servers (same order as `ClientPlan.servers`, or a single one for all)."""
    rate_limit: RateLimit | None = None


# -- the client -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ServerVariable:
    name: str
    """Wire name, in the URL's braces."""
    option: str
    default: str | None
    """``None``: the user has to give it."""
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Server:
    name: str
    url: str
    variables: tuple[ServerVariable, ...] = ()


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a credential goes: a header (with a prefix such as ``Bearer``), a query parameter or a cookie."""

    where: Literal["header", "query", "cookie"]
    name: str
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Bearer:
    option: str = "token"


@dataclass(frozen=True, slots=True)
class Basic:
    username: str = "username"
    password: str = "password"  # noqa: S105


@dataclass(frozen=True, slots=True)
class ApiKey:
    placement: Placement
    option: str = "api_key"


@dataclass(frozen=True, slots=True)
class TokenPlan:
    """How an access token is fetched and renewed."""

    operation: str
    """operationId of the token endpoint, for messages."""
    path: str
    servers: tuple[str, ...]
    """URL templates, as in `Operation.servers`; empty: the client's own."""
    encoding: BodyEncoding
    fields: tuple[tuple[str, str], ...]
    """Name on the wire -> option of the client."""
    constants: tuple[tuple[str, JsonScalar], ...] = ()
    access_token: str = "/access_token"  # noqa: S105
    expires_in: str = "/expires_in"
    refresh_token: str = "/refresh_token"  # noqa: S105
    lifetime: float | None = None
    early: float = 60.0
    renew: Literal["again", "refresh-token"] = "again"


@dataclass(frozen=True, slots=True)
class FetchedToken:
    """A token the client fetches itself; the first placement is the default, ``token_in`` chooses another."""

    plan: TokenPlan
    placements: tuple[Placement, ...]


Credential: TypeAlias = Bearer | Basic | ApiKey | FetchedToken


@dataclass(frozen=True, slots=True)
class AuthPlan:
    """Alternatives that exclude each other; each is a set of credentials used together. Empty: no authentication."""

    alternatives: tuple[tuple[Credential, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """A 2xx answer with one of ``equals`` at ``pointer`` is an error."""

    pointer: str
    equals: tuple[JsonScalar, ...]


@dataclass(frozen=True, slots=True)
class NotFound:
    """An answer with ``status`` and one of ``equals`` at ``pointer`` means "not found"."""

    status: int
    pointer: str
    equals: tuple[JsonScalar, ...]


@dataclass(frozen=True, slots=True)
class ExpiredToken:
    """Besides 401: ``status`` with ``contains`` (any case) in the message."""

    status: int
    contains: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Where a body says how long to wait, and in which unit."""

    pointer: str
    unit: Literal["s", "ms"] = "s"


@dataclass(frozen=True, slots=True)
class ErrorShape:
    """Where a failed answer explains itself."""

    message: tuple[str, ...] = ("/message", "/error/message", "/error_description", "/error", "/detail", "/title")
    code: tuple[str, ...] = ("/code", "/error/code")
    request_id: tuple[str, ...] = ()
    request_id_headers: tuple[str, ...] = ("X-Request-Id",)
    failure: Failure | None = None
    not_found: NotFound | None = None
    expired_token: tuple[ExpiredToken, ...] = ()
    wait: Wait | None = None


@dataclass(frozen=True, slots=True)
class Decoding:
    """What may be read although it is not of the declared type."""

    coerce: tuple[Coercion, ...] = ()
    nothing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Header:
    """A header or query parameter set once for the client."""

    option: str
    wire: str
    place: Literal["header", "query"] = "header"
    default: str | None = None


@dataclass(frozen=True, slots=True)
class ClientPlan:
    """Everything a client needs to know about its API."""

    name: str
    """Class name, for messages and reprs."""
    distribution: str
    version: str
    models: str
    """Absolute import path of the package's models."""
    servers: tuple[Server, ...]
    auth: AuthPlan = AuthPlan()
    errors: ErrorShape = ErrorShape()
    decoding: Decoding = Decoding()
    environment: tuple[tuple[str, str], ...] = ()
    """Option -> environment variable."""
    common: tuple[Header, ...] = ()
    """Parameters set once for the client; sent by the operations that list them in `Operation.parameters`."""
    sensitive: tuple[str, ...] = ()
    """Wire names of fields, parameters and headers whose values are never shown."""
    webhook_event: str | None = None
    """Pointer at which a webhook message names its event."""
    limits: tuple[RateLimit, ...] = ()
    limit_headers: tuple[tuple[str, str], ...] = ()
    """What a rate-limit header tells (``remaining``, ``reset``, ``daily-remaining``…) -> its name."""
