"""What describes the client as a whole: credentials, tokens, errors, decoding, limits, servers, releases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from workorders_runtime.spec import Failure

from workorders.openapi.document import is_mapping
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.schemas import properties
from workorders.openapi.values import as_list, as_mapping, as_text, texts

# -- the client -------------------------------------------------------------------------------------------------------


def describes_client(tree: Mapping[str, Any]) -> bool:
    """Whether a spec describes its client. More is required of such a spec."""
    return is_mapping(tree.get(keys.CLIENT))


def client_description(tree: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the description of the client: class, package, environment variables, releases and more."""
    return as_mapping(tree.get(keys.CLIENT))


def resource_descriptions(tree: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what the client's description says about each resource."""
    return as_mapping(client_description(tree).get("resources"))


def sync_guide(tree: Mapping[str, Any]) -> tuple[str, str]:
    """Return how to keep a copy of the data up to date: a text and Python code."""
    guide = as_mapping(client_description(tree).get("sync"))
    return as_text(guide.get("text")), as_text(guide.get("example"))


def wire_formats(tree: Mapping[str, Any]) -> Mapping[str, str]:
    """Return the wire format of each ``format`` of date-times."""
    return as_mapping(client_description(tree).get("wire"))


def max_age_of_recordings(tree: Mapping[str, Any]) -> int | None:
    """Return the number of days after which a recording is old; ``None``: never."""
    days = as_mapping(tree.get(keys.RECORDINGS)).get("max-age")
    return days if isinstance(days, int) else None


def authors(tree: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return the name and address of each author of the package."""
    listed = (text.partition(" <") for text in texts(client_description(tree).get("authors")))
    return tuple((name.strip(), address.removesuffix(">")) for name, _, address in listed)


def urls(tree: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return the pages about the package by their labels."""
    return tuple((label, as_text(url)) for label, url in as_mapping(client_description(tree).get("urls")).items())


def releases(tree: Mapping[str, Any]) -> list[Any]:
    """Return the releases of the package, newest first."""
    return as_list(client_description(tree).get("releases"))


# -- responses of the whole API ---------------------------------------------------------------------------------------


def error_format(tree: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return where failed responses say what went wrong."""
    return as_mapping(tree.get(keys.ERRORS))


def failure_rule(tree: Mapping[str, Any]) -> Failure | None:
    """Return which values in the body of a 2xx mean that the call failed."""
    rule = as_mapping(error_format(tree).get("failure"))
    return Failure(as_text(rule.get("pointer")), tuple(as_list(rule.get("equals")))) if rule else None


def coercions(tree: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the readings that are accepted although they are not of the declared type."""
    return tuple(as_list(as_mapping(tree.get(keys.DECODING)).get("coerce")))


def null_strings(tree: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the strings that mean "no value" where a date or date-time is declared."""
    return tuple(as_list(as_mapping(tree.get(keys.DECODING)).get("null-strings")))


def limits(tree: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the rate limits of the whole API, and the headers that report them."""
    return as_mapping(tree.get(keys.LIMITS))


def webhook_rules(tree: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what webhook messages have in common: event, delivery id, signature."""
    return as_mapping(tree.get(keys.WEBHOOKS))


# -- servers ----------------------------------------------------------------------------------------------------------


def given_server_name(server: Mapping[str, Any]) -> str:
    """Return the name that a spec gives a server; empty: none."""
    return as_text(server.get(keys.SERVER_NAME))


def server_name(server: Mapping[str, Any], index: int) -> str:
    """Return the name by which users choose a server: what the spec says, else by its position in the list."""
    return given_server_name(server) or ("default" if index == 0 else f"server_{index + 1}")


def is_required_variable(variable: Mapping[str, Any]) -> bool:
    """Whether users must give a server variable, whatever its default."""
    return bool(variable.get(keys.REQUIRED))


# -- credentials ------------------------------------------------------------------------------------------------------

ACCESS_TOKEN: Final = "/access_token"  # noqa: S105 - a JSON pointer
EXPIRES_IN: Final = "/expires_in"
REFRESH_TOKEN: Final = "/refresh_token"  # noqa: S105 - a JSON pointer
REAUTHENTICATE: Final = "reauthenticate"
RENEW_BY_REFRESH_TOKEN: Final = "refresh-token"  # noqa: S105 - a word of the spec language
REFRESH_LEEWAY: Final = 60


def security_schemes(tree: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the security schemes of a spec by name."""
    return as_mapping(as_mapping(tree.get("components")).get("securitySchemes"))


def scheme_option(scheme: Mapping[str, Any]) -> str | None:
    """Return the name that a scheme gives its single option."""
    return as_text(scheme.get(keys.OPTION)) or None


def fetched_token(scheme: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return how the client fetches a scheme's token; ``None`` for other schemes."""
    token = scheme.get(keys.TOKEN)
    return token if is_mapping(token) else None


def key_prefix(scheme: Mapping[str, Any]) -> str:
    """Return the text that is sent before an API key; empty: none."""
    return as_text(scheme.get(keys.PREFIX_OF_KEY))


def shared_token(scheme: Mapping[str, Any]) -> str | None:
    """Return the scheme whose token this one sends somewhere else."""
    return as_text(scheme.get(keys.TOKEN)) or None


def token_places(tree: Mapping[str, Any], operation: Mapping[str, Any]) -> tuple[str, ...] | None:
    """Return where an operation accepts the token of the document's `security`.

    Returns:
        The places, such as ``header``; empty if it accepts what the document does; ``None`` if it requires other
        credentials, and not only the same token in fewer places.
    """
    own = [sorted(as_mapping(each)) for each in as_list(operation.get("security"))]
    whole = [sorted(as_mapping(each)) for each in as_list(tree.get("security"))]
    if not own or own == whole:
        return ()
    schemes = {name: as_mapping(scheme) for name, scheme in security_schemes(tree).items()}
    tokens = {name: shared_token(scheme) or name for name, scheme in schemes.items() if scheme.get(keys.TOKEN)}
    shared = {tokens[names[0]] for names in own if len(names) == 1 and names[0] in tokens}
    same = all(len(names) == 1 and tokens.get(names[0]) in shared for names in whole)
    if not same or not all(names in whole for names in own):
        return None
    return tuple(as_text(schemes[names[0]].get("in")) or "header" for names in own)


def fetched_tokens(tree: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """Return the descriptions of fetched tokens by the operationId of their endpoint."""
    schemes = (as_mapping(scheme) for scheme in security_schemes(tree).values())
    tokens = (token for scheme in schemes if (token := fetched_token(scheme)) is not None)
    return {name: token for token in tokens if (name := as_text(token.get("operation")))}


def token_operations(tree: Mapping[str, Any]) -> frozenset[str]:
    """Return the operationIds of the token endpoints."""
    return frozenset(fetched_tokens(tree))


def renews_by_refresh_token(token: Mapping[str, Any]) -> bool:
    """Whether a token is renewed by sending the refresh token."""
    return token.get("renew") == RENEW_BY_REFRESH_TOKEN


def is_initial_grant(grant: Mapping[str, Any], token: Mapping[str, Any]) -> bool:
    """Whether a body of a token request is the one that a token is first requested with: not that of a renewal."""
    grant_type = as_mapping(properties(grant).get("grant_type")).get("const")
    return grant_type == token.get("grant") if "grant" in token else grant_type != "refresh_token"


def api_key_names(tree: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names of the headers, parameters and cookies that hold an API key."""
    for scheme in security_schemes(tree).values():
        if as_mapping(scheme).get("type") == "apiKey":
            yield as_text(scheme.get("name"))
