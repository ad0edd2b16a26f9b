"""What a spec says about behaviour, as frozen values.

The generator builds these from a spec (and so checks them), prints them as literals into a package, and the runtime
acts on them.
Pointers are JSON pointers (RFC 6901) into a body; ``*`` as a step means "each entry of this list".
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from .plan import Plan

__all__ = [
    "BACKOFF",
    "BACKOFF_CAP",
    "CONNECT_TIMEOUT",
    "EMPTY_PAGES",
    "LONGEST_WAIT",
    "MAX_BODY",
    "MAX_RETRIES",
    "RETRY_BURST",
    "RETRY_RATIO",
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
Coercion: TypeAlias = Literal["numeric-text", "integral-float", "number-to-text", "int-bool"]


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
RETRY_BURST = 50.0
RETRY_RATIO = 0.1
"""Repeats a client has in store, and how many more each call adds."""
MAX_BODY = 32 * 1024 * 1024
"""Bytes, decompressed."""
EMPTY_PAGES = 1000
"""So many pages without items, one after the other, are the last: a list that only says it goes on is broken."""


# -- operations -------------------------------------------------------------------------------------------------------


class Parameter(Plan):
    """One path, query or header parameter: Python name, name on the wire, place."""

    name: str
    wire: str
    place: Literal["path", "query", "header"]
    style: Style = "repeat"
    """How a list is written: the key repeated, or one value joined by a comma, space or pipe."""
    wire_format: str | None = None
    """Wire format of a date-time (a name of `wire.FORMATS`); ``None`` for everything else."""


class Body(Plan):
    """A request body: the model its fields are checked and written by."""

    model: str | None = None
    """Name of a class in the package's ``models``; ``None``: the argument ``body`` is sent as it is."""
    encoding: BodyEncoding = "json"
    content_type: str = "application/json"
    wrap: str = ""
    """Pointer at which the fields are sent (``/WorkOrder``); empty for the top level."""
    fields: tuple[tuple[str, str], ...] = ()
    """Argument name -> field name, for the arguments that are not called like their field."""
    files: tuple[tuple[str, str], ...] = ()
    """Argument name -> name on the wire, for the parts of a multipart body that are files."""
    constants: tuple[tuple[str, JsonScalar], ...] = ()
    """Field name -> value of fields that always have the same value."""
    copies: tuple[tuple[str, str], ...] = ()
    """Argument name -> field name of fields that repeat a parameter of the path or query."""
    required: bool = True
    """Whether a body is sent even when no field was given."""


class CursorPaging(Plan):
    """An answer holds a cursor; it is sent back as a query parameter."""

    items: str
    parameter: str
    cursor: str
    more: str | None = None
    """Where a boolean says that there is more; without it, an absent, null or empty cursor ends the list."""
    lone_item: bool = False
    inside: tuple[str, ...] = ()
    """Where an entry of the list may hold the item instead; the empty pointer: it is the item."""


class PagePaging(Plan):
    """Pages are numbered; an answer tells how many there are."""

    items: str
    parameter: str
    pages: tuple[str, ...]
    page: tuple[str, ...] = ()
    """Both in the first place that has a value."""
    first: int = 1
    until_empty: bool = False
    """Whether an answer without a number of pages is followed by others, up to one that has no items."""
    lone_item: bool = False
    inside: tuple[str, ...] = ()


class OffsetPaging(Plan):
    """An answer tells the offset at which the next page begins, null at the end."""

    items: str
    parameter: str
    next: str
    lone_item: bool = False
    inside: tuple[str, ...] = ()


class NextUrlPaging(Plan):
    """An answer holds the URL of the next page; only its query is used, on the configured host."""

    items: str
    next: str
    lone_item: bool = False
    inside: tuple[str, ...] = ()


Paging: TypeAlias = CursorPaging | PagePaging | OffsetPaging | NextUrlPaging


class RateLimit(Plan):
    """At most ``requests`` calls in ``seconds``, shared by everything of one ``per`` (token, organisation…)."""

    requests: int
    seconds: float
    per: str = ""


class Operation(Plan):
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


class ServerVariable(Plan):
    name: str
    """Wire name, in the URL's braces."""
    option: str
    default: str | None
    """``None``: the user has to give it."""
    values: tuple[str, ...] = ()


class Server(Plan):
    name: str
    url: str
    variables: tuple[ServerVariable, ...] = ()


class Placement(Plan):
    """Where a credential goes: a header (with a prefix such as ``Bearer``), a query parameter or a cookie."""

    where: Literal["header", "query", "cookie"]
    name: str
    prefix: str = ""


class Bearer(Plan):
    option: str = "token"


class Basic(Plan):
    username: str = "username"
    password: str = "password"  # noqa: S105


class ApiKey(Plan):
    placement: Placement
    option: str = "api_key"


class TokenPlan(Plan):
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
    renew: Literal["reauthenticate", "refresh-token"] = "reauthenticate"
    client_authentication: Literal["body", "basic"] = "body"
    """``basic``: options ``client_id`` and ``client_secret`` travel in the token request's ``Authorization`` header."""
    optional: tuple[str, ...] = ()
    """Options among those of ``fields`` that may be left out."""
    single_use: tuple[str, ...] = ()
    """Options among those of ``fields`` that their first use spends: never sent twice, and not a way back."""
    rotates: bool = False
    """Whether each answer's refresh token replaces the one before, so that it has to be kept: `TokenStore`."""


class FetchedToken(Plan):
    """A token the client fetches itself; the first placement is the default, ``token_in`` chooses another."""

    plan: TokenPlan
    placements: tuple[Placement, ...]


Credential: TypeAlias = Bearer | Basic | ApiKey | FetchedToken


class AuthPlan(Plan):
    """Alternatives that exclude each other; each is a set of credentials used together. Empty: no authentication."""

    alternatives: tuple[tuple[Credential, ...], ...] = ()


class Failure(Plan):
    """A 2xx answer with one of ``equals`` at ``pointer`` is an error."""

    pointer: str
    equals: tuple[JsonScalar, ...]


class NotFound(Plan):
    """An answer with ``status`` and one of ``equals`` at ``pointer`` means "not found"."""

    status: int
    pointer: str
    equals: tuple[JsonScalar, ...]


class ExpiredToken(Plan):
    """Besides 401: ``status`` with ``contains`` (any case) in the message."""

    status: int
    contains: str


class Wait(Plan):
    """Where a body says how long to wait, and in which unit."""

    pointer: str
    unit: Literal["s", "ms"] = "s"


class ErrorShape(Plan):
    """Where a failed answer explains itself."""

    message: tuple[str, ...] = ("/message", "/error/message", "/error_description", "/error", "/detail", "/title")
    code: tuple[str, ...] = ("/code", "/error/code")
    request_id: tuple[str, ...] = ()
    request_id_headers: tuple[str, ...] = ("X-Request-Id",)
    failure: Failure | None = None
    not_found: NotFound | None = None
    expired_token: tuple[ExpiredToken, ...] = ()
    wait: Wait | None = None


class Decoding(Plan):
    """What may be read although it is not of the declared type."""

    coerce: tuple[Coercion, ...] = ()
    nothing: tuple[str, ...] = ()


class Header(Plan):
    """A header or query parameter set once for the client."""

    option: str
    wire: str
    place: Literal["header", "query"] = "header"
    default: str | None = None


class ClientPlan(Plan):
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
