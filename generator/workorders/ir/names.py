"""Python names for the names of a spec. Pure functions."""

from __future__ import annotations

import itertools
import keyword
import re
import unicodedata
from collections.abc import Container, Iterable, Iterator
from typing import Annotated, get_args, get_origin

from workorders_runtime import spec
from workorders_runtime.client import AsyncClient, SyncClient
from workorders_runtime.config import CALL_OPTIONS, Settings
from workorders_runtime.serialization import wire_types

# A digit belongs to the word before it: address1, not address_1.
_WORD = re.compile(r"(?:[A-Z]+(?![a-z])|[A-Z]?[a-z]+)[0-9]*|[0-9]+[a-z]*")
_GIVEN = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
_CONSTANTS = frozenset({"None", "True", "False"})
_NAMES_IN_SIGNATURES = frozenset(
    {"str", "int", "float", "bool", "dict", "bytes", "date", "datetime", "type", "object"}
) | {"models", "builtins", "dt", "cached_resource"}

_RESERVED_ARGUMENTS = CALL_OPTIONS | {"self", "start", "options", "fields", "result", "models", "dt", "builtins"}

# Parameters of every client's constructor.
_CLIENT_ARGUMENTS = frozenset(Settings.__dataclass_fields__) | {"self", "http_client"}

# What a module of models imports or defines, or Python reserves.
_WIRE_TYPES = frozenset(name for name, value in vars(wire_types).items() if get_origin(value) is Annotated)
_MODEL_IMPORTS = _WIRE_TYPES | {
    *("Annotated", "Any", "Decimal", "Discriminator", "False", "Field", "Literal", "MISSING", "None"),
    *("OpenIntEnum", "OpenStrEnum", "ReadModel", "True", "TypeAlias", "VersionedModel", "WireFloat", "WriteModel"),
}

# What the modules of the resources and of the client import.
_RESOURCE_IMPORTS = (
    frozenset(
        {
            "Annotated",
            "Any",
            "CallOptions",
            "Decimal",
            "Field",
            "FileContent",
            "Literal",
            "Mapping",
            "NoneType",
            "StreamContent",
        }
    )
    | {"Resource", "AsyncResource", "Pages", "AsyncPages", "Sequence", "Unpack"}
    | {each.__name__ for each in (*spec.PARAMETER_TYPES.values(), *get_args(spec.Paging))}
    | {"Body", "OperationSpec", "RateLimit"}
    | {
        "AsyncClient",
        "AsyncTokenStore",
        "Callable",
        "Deviation",
        "Hooks",
        "LazyModule",
        "Limiter",
        "RetryBudget",
        "Settings",
        "SyncClient",
    }
    | {"TokenStore", "deprecated"}
    | _WIRE_TYPES
)

# No file can have these names on Windows, whatever its ending.
_DEVICES = frozenset(
    {"aux", "con", "nul", "prn", *(f"{name}{digit}" for name in ("com", "lpt") for digit in range(10))}
)
# Attributes of every client, what its class uses, and the package next to the modules of resources.
_RESOURCE_MEMBERS = _DEVICES | {"aio", "cached_resource"}
# The attributes of a fake are those of its client, and a few of its own.
_CLIENT_MEMBERS = (
    _RESOURCE_MEMBERS
    | {"all_calls", "async_client", "client", "fake"}
    | {name for client in (SyncClient, AsyncClient) for name in dir(client) if not name.startswith("_")}
)

# Names that pydantic and the runtime give every model.
_MODEL_NAMES = frozenset(
    {
        "construct",
        "copy",
        "dict",
        "example",
        "from_json",
        "from_orm",
        "json",
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "register",
        "schema",
        "schema_json",
        "to_json",
        "update_forward_refs",
        "validate",
    }
)


def is_hidden(character: str) -> bool:
    """Whether a character cannot be seen: it has no width, or changes the direction or form of others."""
    return unicodedata.category(character) == "Cf"


def words(text: str) -> list[str]:
    """Split a name into its words, at case changes and at everything that is not a letter or digit.

    Letters outside ASCII are folded to ASCII where Unicode defines how, and dropped otherwise.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return _WORD.findall(plain)


def stem(word: str) -> str:
    """Return an English word in lower case and singular, as far as its ending says: ``Orders`` -> ``order``."""
    word = word.lower()
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith("ses"):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) else word


def snake(text: str) -> str:
    """Return words in snake_case: ``closingNotes`` -> ``closing_notes``, ``X-Request-Id`` -> ``x_request_id``."""
    return "_".join(word.lower() for word in words(text))


def pascal(text: str) -> str:
    """Return words in PascalCase: ``work-order status`` -> ``WorkOrderStatus``; ``DVIRType`` stays."""
    return "".join(word[0].upper() + word[1:] for word in words(text))


def class_name(name: str) -> str:
    """Return the class of a schema: its name in PascalCase, ``job-state`` -> ``JobState``."""
    text = pascal(name)
    if not text or not text[0].isalpha():
        text = f"Schema{text}"
    return f"{text}Model" if text in _MODEL_IMPORTS else text


def resource_class(name: str, client: str) -> str:
    """Return the class of a resource: its name in PascalCase, unless Python, its module or the client's has it."""
    text = pascal(name)
    taken = _RESOURCE_IMPORTS | _CONSTANTS | {client, f"Async{client}"}
    if text.startswith("Async"):  # as the async class of another resource does
        return f"Resource{text}"
    return text if taken.isdisjoint({text, f"Async{text}"}) else f"{text}Resource"


def kebab(text: str) -> str:
    """Return words with dashes: ``workOrders`` -> ``work-orders``."""
    return snake(text).replace("_", "-")


def as_identifier(text: str, given: str = "", *, reserved: Iterable[str] = (), fallback: str = "field") -> str:
    """Return a snake_case identifier for a wire name, or the one that the spec gives it, unchanged.

    Keywords and reserved names get a trailing underscore.
    """
    name = given if _GIVEN.fullmatch(given) else snake(given or text) or fallback
    if name[0].isdigit():
        name = f"{fallback}_{name}"
    if keyword.iskeyword(name) or name in _CONSTANTS or name in reserved:
        name += "_"
    return name


def method_name(text: str) -> str:
    """Return an identifier for a method: not a keyword, and not a name that signatures in the same class use."""
    return as_identifier(text, reserved=_NAMES_IN_SIGNATURES, fallback="call")


def argument_name(wire: str, given: str = "", *, fallback: str = "field") -> str:
    """Return an identifier for an argument of a method: none that every method has."""
    return as_identifier(wire, given, reserved=_RESERVED_ARGUMENTS, fallback=fallback)


def resource_path(given: str, tag: str) -> str:
    """Return the attributes of the client that lead to a resource, with dots between. A tag is one attribute."""
    first, *nested = [snake(tag)] if not given else given.split(".")
    steps = [as_identifier(first, reserved=_CLIENT_MEMBERS, fallback="resource")]
    steps += [as_identifier(step, reserved=_RESOURCE_MEMBERS, fallback="resource") for step in nested]
    return ".".join(steps)


def option_name(text: str) -> str:
    """Return an identifier for an option of the client: none that every client has."""
    return as_identifier(text, reserved=_CLIENT_ARGUMENTS, fallback="option")


def field_name(wire: str, given: str = "") -> str:
    """Return an identifier for a field of a model: none that every pydantic model has."""
    return as_identifier(wire, given, reserved=_MODEL_NAMES)


def member_name(value: str | int) -> str:
    """Return the name of an enum member for a value: ``In Progress`` -> ``IN_PROGRESS``, 3 -> ``VALUE_3``."""
    if isinstance(value, int):
        return f"VALUE_{value}" if value >= 0 else f"VALUE_MINUS_{-value}"
    name = "_".join(word.upper() for word in words(value))
    if not name:
        return "EMPTY" if not value else "VALUE"
    if name[0].isdigit():
        return f"VALUE_{name}"
    return name


def numbered(wanted: str, separator: str = "") -> Iterator[str]:
    """Yield a name, then the same with 2, 3…: ``Job``, ``Job2``; with a separator ``class_``, ``class_2``."""
    yield wanted
    yield from (f"{wanted.rstrip(separator)}{separator}{number}" for number in itertools.count(2))


def unused(wanted: str, taken: Container[str], separator: str = "") -> str:
    """Return the first of the numbered names that is not taken."""
    return next(name for name in numbered(wanted, separator) if name not in taken)


def distinct(names: Iterable[str]) -> tuple[str, ...]:
    """Append ``_2``, ``_3`` … to names that occur again, and never give one that another has."""
    wanted = tuple(names)
    taken = set(wanted)
    result: dict[str, None] = {}
    for name in wanted:
        free = (each for each in numbered(name, "_") if each not in result and (each == name or each not in taken))
        result[next(free)] = None
    return tuple(result)
