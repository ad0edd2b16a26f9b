"""What a spec says about an API's behavior, as frozen values.

The generator builds these from a spec (which also checks them), prints them as literals into a package, and the
runtime acts on them.
Pointers are JSON pointers (RFC 6901) into a body; ``*`` as a step means "each entry of this list".
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal, NoReturn, TypeAlias, dataclass_transform

JsonScalar: TypeAlias = str | int | float | bool | None
Safety: TypeAlias = Literal["safe", "idempotent", "keyed", "unsafe"]
SAFETY_OF_METHODS: dict[str, Safety] = {
    **dict.fromkeys(("GET", "HEAD", "OPTIONS", "TRACE"), "safe"),
    **dict.fromkeys(("PUT", "DELETE"), "idempotent"),
}
"""The safety class of an HTTP method, if nothing else is declared; that of all others is ``unsafe``."""
_PathStyle: TypeAlias = Literal["matrix", "matrix-repeat", "label", "label-repeat"]
Style: TypeAlias = Literal["repeat", "comma", "comma-repeat", "space", "pipe", "deep", "json", _PathStyle]
Until: TypeAlias = Literal["", "empty", "short"]
BodyEncoding: TypeAlias = Literal["json", "form", "multipart", "raw"]
Coercion: TypeAlias = Literal[
    "numeric-text", "integral-float", "number-to-text", "int-bool", "text-bool", "empty-text", "lone-item"
]


# -- defaults of every client; the README of a package prints these ---------------------------------------------------

MAX_RETRIES = 2
TIMEOUT = 30.0
"""Seconds for an entire call, retries included."""
CONNECT_TIMEOUT = 5.0
BACKOFF = 0.5
"""Seconds; the delay before attempt n + 1 is random, up to ``BACKOFF * 2**n``."""
BACKOFF_CAP = 8.0
MAX_RETRY_AFTER = 60.0
"""Seconds; a longer ``Retry-After`` is not waited for."""
RETRY_BURST = 50.0
RETRY_RATIO = 0.1
"""Size of the retry budget, and how many retries each call adds to it."""
MAX_BODY = 32 * 1024 * 1024
"""Maximum size of a response body in bytes, decompressed."""
MAX_EMPTY_PAGES = 1000
"""Maximum number of consecutive pages without items; after that the list counts as broken."""


@dataclass_transform(frozen_default=True)
class SpecValue:
    """A frozen value with the annotated fields of its class, in order; fields with a default are optional.

    A package is loaded by every program that uses it, whether it makes a call or not. The standard library's
    dataclasses generate and compile code for each class at import, which takes longer than the rest of a package.
    """

    __match_args__: ClassVar[tuple[str, ...]] = ()
    field_names: ClassVar[tuple[str, ...]] = ()
    field_defaults: ClassVar[dict[str, Any]] = {}
    positional: ClassVar[int] = 0
    """Number of leading fields that read well without their names in generated code."""

    def __init_subclass__(cls) -> None:
        own = [name for name, kind in cls.__annotations__.items() if not str(kind).startswith("ClassVar")]
        cls.field_names = (*cls.field_names, *own)
        cls.field_defaults = cls.field_defaults | {name: vars(cls)[name] for name in own if name in vars(cls)}
        cls.__match_args__ = cls.field_names  # type: ignore[misc]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        given = dict(zip(self.field_names, args, strict=False), **kwargs)
        if len(args) > len(self.field_names) or not given.keys() <= set(self.field_names):
            unknown = ", ".join(given.keys() - set(self.field_names)) or f"more than {len(self.field_names)} values"
            raise TypeError(f"{type(self).__name__}() does not accept {unknown}")
        values = {**self.field_defaults, **given}
        if missing := [name for name in self.field_names if name not in values]:
            raise TypeError(f"{type(self).__name__}() requires {', '.join(missing)}")
        vars(self).update(values)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and vars(other) == vars(self)

    def __hash__(self) -> int:
        return hash((type(self), *(getattr(self, name) for name in self.field_names)))

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.field_names)
        return f"{type(self).__name__}({values})"


HEADER = "$response.header."
"""Prefix of a place in a header of the response, not in its body."""


# -- operations -------------------------------------------------------------------------------------------------------


class Parameter(SpecValue):
    """A parameter, named as in Python: `Path`, `Query`, `Header` or `Cookie`."""

    name: str
    alias: str | None = None
    """Name on the wire, where it differs."""
    style: Style = "repeat"
    """How a list is written: the key repeated, or one value joined by a comma, space or pipe.

    ``deep`` writes a pair for each value in an object or list: ``filter[name]=a``, ``filter[at][id]=1``, ``ids[]=1``;
    ``json`` writes any value as JSON. In paths, ``matrix`` writes ``;ids=1,2``, and ``label`` writes ``.1,2``; with
    ``-repeat``, ``;ids=1;ids=2`` and ``.1.2``. An object is written like the list of its keys and values, and with
    ``-repeat`` like a list of ``key=value``.
    """
    type: Any = None
    """Type that an argument is checked against and written as, as in an annotation; ``None``: any value."""
    constant: JsonScalar = None
    """The value that is sent; an argument can replace it only if the parameter has a type."""
    reserved: bool = False
    """Whether ``/``, ``:`` and the like are sent as they are in the query."""

    location: ClassVar[Literal["path", "query", "header", "cookie"]]
    positional: ClassVar[int] = 2

    @property
    def wire(self) -> str:
        """Name on the wire."""
        return self.name if self.alias is None else self.alias


class Path(Parameter):
    location: ClassVar[Literal["path"]] = "path"


class Query(Parameter):
    location: ClassVar[Literal["query"]] = "query"


class Header(Parameter):
    location: ClassVar[Literal["header"]] = "header"


class Cookie(Parameter):
    location: ClassVar[Literal["cookie"]] = "cookie"


PARAMETER_TYPES: dict[str, type[Parameter]] = {"path": Path, "query": Query, "header": Header, "cookie": Cookie}


class Body(SpecValue):
    """A request body: the model that validates and serializes its fields."""

    model: str | None = None
    """Name of a class in the package's ``models``; ``None``: the whole body is the argument ``body``."""
    type: Any = None
    """Type that ``body`` is checked against and written as, as in an annotation; ``None``: any value."""
    encoding: BodyEncoding = "json"
    content_type: str = "application/json"
    wrap: str = ""
    """Pointer at which the fields are sent (``/WorkOrder``); empty for the top level."""
    fields: tuple[tuple[str, str], ...] = ()
    """Argument name -> field name, for arguments whose field has another name."""
    files: tuple[tuple[str, str], ...] = ()
    """Argument name -> name on the wire, for the files of a multipart body."""
    file_lists: tuple[str, ...] = ()
    """Arguments among those of ``files`` that are lists of files; each file is a part."""
    part_types: tuple[tuple[str, str], ...] = ()
    """Name on the wire -> content type of parts of a multipart body, where the spec gives one."""
    deep: tuple[str, ...] = ()
    """Names on the wire of form fields whose lists are written with brackets: ``ids[]=1``."""
    constants: tuple[tuple[str, JsonScalar], ...] = ()
    """Field name -> value, for fields with a constant value."""
    copies: tuple[tuple[str, str], ...] = ()
    """Argument name -> field name, for fields that copy a path or query parameter."""
    reserved: tuple[str, ...] = ()
    """Names on the wire of fields that are not arguments: the client fills them."""
    required: bool = True
    """Whether a body is sent even if no field is given."""

    positional: ClassVar[int] = 1


class Items(SpecValue):
    """Where a response holds the items of a list. A response without them is an error unless said otherwise."""

    pointer: str
    """Pointer to the list, or with ``/*`` to the item inside each entry."""
    alternatives: tuple[str, ...] = ()
    """Alternative pointers to the item inside a list entry; the empty pointer is the entry itself."""
    single_item_as_list: bool = False
    """Whether one object in place of the list is its only item; an empty object is an empty list."""
    nullable: bool = False
    """Whether null is an empty list."""
    optional: bool = False
    """Whether a response without the list is an empty list."""

    positional: ClassVar[int] = 1


class CursorPaging(SpecValue):
    """A response holds a cursor, which is sent back.

    In every style, what a response holds is found at a place: a pointer into its body, or ``$response.header.X-Total``.
    The parameter is one of the query, or a pointer into the JSON body of the request.
    """

    items: Items
    parameter: str
    cursor: str
    more: str | None = None
    """Place of a boolean "there are more pages", also as 0, 1 or the text ``true`` or ``false``.

    Without it, a missing, null or empty cursor ends the list.
    """
    total: tuple[str, ...] = ()
    """Places, tried in order, of the number of items of the whole list; in every style."""
    number: bool = False
    """Whether the cursor is a number in the body of the request."""
    first: str | int | None = None
    """Cursor of the first page; without it, the request for the first page holds none."""


class PagePaging(SpecValue):
    """Pages are numbered.

    The first of ``pages``, ``more``, ``until`` and ``total`` that a response allows to apply decides whether a page is
    the last. A response with none of them is an error.
    """

    items: Items
    parameter: str
    pages: tuple[str, ...] = ()
    page: tuple[str, ...] = ()
    """Places, tried in order, of the number of pages and of the current page."""
    first: int = 1
    """Number of the first page."""
    until: Until = ""
    """The last page: an ``empty`` one, or one that is ``short``er than another before it (an empty one too).

    A page that equals the one before ends the list, too: some APIs return all items for every page number.
    """
    total: tuple[str, ...] = ()
    more: str | None = None
    send_first: bool = False
    """Whether the request for the first page holds its number."""


class OffsetPaging(SpecValue):
    """A list continues at an offset: the one that a response holds (null at the end), else after the items received.

    Without ``next``, the last page is found as in `PagePaging`.
    """

    items: Items
    parameter: str
    next: str | None = None
    total: tuple[str, ...] = ()
    more: str | None = None
    until: Until = ""
    first: int = 0
    """Offset of the first item."""
    send_first: bool = False


class NextUrlPaging(SpecValue):
    """A response holds the URL of the next page; only its query is used, on the configured host.

    Its path must be that of the list, unless ``other_path`` is set; before it, gateways may have added or removed
    something.

    In a header ``Link``, it is the URL with ``rel="next"`` (RFC 8288).
    """

    items: Items
    next: str
    total: tuple[str, ...] = ()
    other_path: bool = False
    """Whether its path may be another one, which is not used."""


Paging: TypeAlias = CursorPaging | PagePaging | OffsetPaging | NextUrlPaging


class RateLimit(SpecValue):
    """At most ``requests`` calls in ``seconds``, shared within one ``per`` (token, organization…)."""

    requests: int
    seconds: float
    per: str = ""

    positional: ClassVar[int] = 3


class OperationSpec(SpecValue):
    """One operation of the API."""

    id: str
    method: str
    path: str
    """Path template below the server's URL, ``/workorders/{work_order_id}``; the braces hold wire names."""
    safety: Safety
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    accept: str = "application/json"
    envelope: str | None = None
    """Class in the package's ``models`` for the entire response body, if that is not the result itself."""
    unwrap: tuple[str, ...] = ()
    """Pointers to the result in the response body, tried in order. Empty: the entire body is the result."""
    null_list: bool = False
    """Whether the result is a list, and null in its place an empty one."""
    empty: tuple[int, ...] = ()
    """Statuses that mean "no result" where others return one, such as 204 or 304."""
    paging: Paging | None = None
    idempotency_key: str | None = None
    """Header that carries the idempotency key of a ``keyed`` operation."""
    auth: bool | tuple[int, ...] = True
    """Whether credentials are sent; indexes: the alternatives of `AuthSpec` that are accepted, preferred ones first."""
    token_in: tuple[str, ...] = ()
    """Where the access token may be sent (``header``, ``query``), if not in every place of the client."""
    servers: tuple[str, ...] = ()
    """URL templates that replace the client's servers (same order as `ClientSpec.servers`, or one for all)."""
    rate_limit: RateLimit | None = None
    cost: int = 1
    """How many requests of the limits of the whole API a call counts as."""
    name: str = ""
    """The method as it is called, ``work_orders.update``; empty if the package has none."""

    positional: ClassVar[int] = 5

    @property
    def label(self) -> str:
        """The call, for messages about its arguments."""
        return f"{self.name or self.id}()"


# -- the client -------------------------------------------------------------------------------------------------------


class ServerVariable(SpecValue):
    name: str
    """Wire name, in the URL's braces."""
    option: str
    default: str | None
    """``None``: required."""
    values: tuple[str, ...] = ()


class Server(SpecValue):
    name: str
    url: str
    variables: tuple[ServerVariable, ...] = ()

    positional: ClassVar[int] = 2


class Placement(SpecValue):
    """Where a credential goes: a header (with a prefix such as ``Bearer``), a query parameter or a cookie."""

    where: Literal["header", "query", "cookie"]
    name: str
    prefix: str = ""

    positional: ClassVar[int] = 3

    @property
    def lead(self) -> str:
        """The text before the credential: the prefix and a space, but none after punctuation, as in ``key=``."""
        return f"{self.prefix} " if self.prefix[-1:].isalnum() else self.prefix


class Bearer(SpecValue):
    option: str = "token"

    positional: ClassVar[int] = 1


class Basic(SpecValue):
    username: str = "username"
    password: str = "password"  # noqa: S105

    positional: ClassVar[int] = 2


class ApiKey(SpecValue):
    placement: Placement
    option: str = "api_key"

    positional: ClassVar[int] = 1


class TokenSpec(SpecValue):
    """How an access token is fetched and refreshed."""

    operation: str
    """operationId of the token endpoint, for messages."""
    path: str
    servers: tuple[str, ...]
    """URL templates, as in `OperationSpec.servers`; empty: the client's own."""
    encoding: BodyEncoding
    fields: tuple[tuple[str, str], ...]
    """Name on the wire -> option of the client."""
    constants: tuple[tuple[str, JsonScalar], ...] = ()
    access_token: str = "/access_token"  # noqa: S105
    expires_in: str = "/expires_in"
    refresh_token: str = "/refresh_token"  # noqa: S105
    lifetime: float | None = None
    refresh_leeway: float = 60.0
    renew: Literal["reauthenticate", "refresh-token"] = "reauthenticate"
    client_authentication: Literal["body", "basic"] = "body"
    """``basic``: options ``client_id`` and ``client_secret`` travel in the token request's ``Authorization`` header."""
    optional: tuple[str, ...] = ()
    """Options among those of ``fields`` that may be left out."""
    single_use: tuple[str, ...] = ()
    """Options among those of ``fields`` that can be used once, such as an authorization code: never sent twice."""
    rotates: bool = False
    """Whether each response's refresh token replaces the previous one, which then has to be stored: `TokenStore`."""


class FetchedToken(SpecValue):
    """A token that the client fetches; the first placement is the default, ``token_in`` selects another."""

    token: TokenSpec
    placements: tuple[Placement, ...]
    ready: str = ""
    """Option for an access token that was fetched elsewhere, used in place of a login. Empty: there is none."""


Credential: TypeAlias = Bearer | Basic | ApiKey | FetchedToken


class AuthSpec(SpecValue):
    """Alternatives; each is a set of credentials used together. Empty: no authentication."""

    alternatives: tuple[tuple[Credential, ...], ...] = ()
    per_operation: bool = False
    """Whether operations choose among the alternatives. If not, they exclude each other."""


def equals_one(value: Any, expected: tuple[JsonScalar, ...]) -> bool:
    """Return whether a JSON value is one of those expected; ``true`` is not ``1``."""
    return any(value == each and isinstance(value, bool) == isinstance(each, bool) for each in expected)


class Failure(SpecValue):
    """A 2xx response with one of ``equals`` at ``pointer`` is an error."""

    pointer: str
    equals: tuple[JsonScalar, ...] = ()
    """Empty: any value but null, false, 0, and empty text, lists and objects."""

    def is_met(self, value: Any) -> bool:
        """Return whether a value at the pointer means failure."""
        return equals_one(value, self.equals) if self.equals else bool(value)


class NotFound(SpecValue):
    """A response with ``status`` and one of ``equals`` at ``pointer`` means "not found"."""

    status: int
    pointer: str
    equals: tuple[JsonScalar, ...]


class ExpiredToken(SpecValue):
    """A response other than 401 that means "token expired": ``status``, and ``contains`` (any case) in the message."""

    status: int
    contains: str


class RetryAfterField(SpecValue):
    """Where an error body says how long to wait, and in which unit."""

    pointer: str
    unit: Literal["s", "ms"] = "s"

    positional: ClassVar[int] = 2


class ErrorFormat(SpecValue):
    """Where an error response holds its message, code, fields and request id, and which responses are errors."""

    message: tuple[str, ...] = ("/message", "/error/message", "/error_description", "/error", "/detail", "/title")
    code: tuple[str, ...] = ("/code", "/error/code")
    fields: tuple[str, ...] = ("/errors", "/error/errors", "/error/details", "/details", "/detail", "/violations")
    """Pointers to errors of single fields: an object with a message for each, or a list of objects."""
    request_id: tuple[str, ...] = ()
    request_id_headers: tuple[str, ...] = ("X-Request-Id",)
    failure: Failure | None = None
    not_found: NotFound | None = None
    expired_token: tuple[ExpiredToken, ...] = ()
    retry_after: RetryAfterField | None = None


class Decoding(SpecValue):
    """Which values are accepted although they are not of the declared type."""

    coerce: tuple[Coercion, ...] = ()
    null_strings: tuple[str, ...] = ()


class CommonParameter(SpecValue):
    """A header or query parameter that is set once per client."""

    option: str
    wire: str
    location: Literal["header", "query"] = "header"
    default: str | None = None
    required: bool = False


class Signature(SpecValue):
    """How webhook messages are signed: an HMAC of the body, and of more where the vendor signs more."""

    header: str
    prefix: str = ""
    """Text before the signature in its header, such as ``sha256=``."""
    algorithm: Literal["sha1", "sha256", "sha512"] = "sha256"
    encoding: Literal["hex", "base64"] = "hex"
    signed: str = "{body}"
    """What is signed: text with ``{body}``, ``{timestamp}``, ``{url}`` and ``{id}`` (the delivery's)."""
    key: Literal["text", "base64", "hex"] = "text"
    """Encoding of the secret, which is the key; ``text``: its UTF-8 bytes are."""
    timestamp_header: str = ""
    timestamp_prefix: str = ""
    unit: Literal["s", "ms"] = "s"
    tolerance: float = 300.0
    """Maximum distance of a signed timestamp from the clock, in seconds."""
    assumed: bool = False
    """Whether the vendor does not document this scheme."""


class Webhooks(SpecValue):
    """What the vendor's messages have in common."""

    event: str | None = None
    """Pointer to the event's name."""
    event_header: str | None = None
    id: str | None = None
    """Pointer to the id of the delivery."""
    id_header: str | None = None
    id_separator: str = ""
    """Ends the id in its header; what follows counts the attempts."""


class ClientSpec(SpecValue):
    """Everything a client needs to know about its API."""

    name: str
    """Class name, for messages and reprs."""
    distribution: str
    version: str
    models: str
    """Absolute import path of the package's models."""
    servers: tuple[Server, ...]
    auth: AuthSpec = AuthSpec()
    errors: ErrorFormat = ErrorFormat()
    decoding: Decoding = Decoding()
    environment: tuple[tuple[str, str], ...] = ()
    """Option -> environment variable."""
    common: tuple[CommonParameter, ...] = ()
    """Parameters set once per client; sent by the operations that list them in `OperationSpec.parameters`."""
    sensitive: tuple[str, ...] = ()
    """Wire names of fields, parameters and headers whose values are redacted."""
    limits: tuple[RateLimit, ...] = ()
    limit_headers: tuple[tuple[str, str], ...] = ()
    """Meaning of a rate-limit header (``remaining``, ``used``, ``reset``, ``daily-remaining``…) -> its name."""


# -- the common view of work orders -----------------------------------------------------------------------------------


class TimePlace(SpecValue):
    """Where an order has a time, as attributes of its model: a value, or a date with a time of day."""

    date: tuple[str, ...]
    time: tuple[str, ...] = ()
    zone: tuple[str, ...] = ()
    """Where the order names the time's zone."""

    positional: ClassVar[int] = 1


class ReferencePlace(SpecValue):
    """Where an order refers to something: an object or, with ``*``, the entries of a list, and what is in it."""

    at: tuple[str, ...] = ()
    id: tuple[str, ...] | None = None
    name: tuple[tuple[str, ...], ...] = ()
    """Parts of the name, joined by spaces."""
