"""The names of a client's options: credentials, server variables and parameters set once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from workorders.ir.names import distinct, option_name, snake
from workorders.openapi.semantics.client import fetched_token, scheme_option, security_schemes, shared_token
from workorders.openapi.semantics.navigation import TreeSource
from workorders.openapi.semantics.security import Security, security
from workorders.openapi.values import as_mapping, as_text


def scheme_options(tree: Mapping[str, Any]) -> dict[str, str]:
    """Return the option of each security scheme that has a single one.

    It is the one that the scheme names, or the default of its kind. Schemes that are required together and would share
    a default are two secrets: their options are called like the schemes. So are the options of schemes of which each
    operation requires another one, and of keys that are alternatives under different names: ``X-User-Key`` or
    ``X-Admin-Key``. A key that may be sent in two places, ``X-Api-Key`` or ``?api_key=``, is one option.
    """
    schemes = {name: as_mapping(scheme) for name, scheme in security_schemes(tree).items()}
    defaults = {name: default for name, scheme in schemes.items() if (default := _default_option(scheme))}
    options = {name: scheme_option(schemes[name]) or default for name, default in defaults.items()}
    found = security(TreeSource(tree))
    for requirement in found.alternatives:
        unnamed = [name for name in requirement if name in defaults and not scheme_option(schemes[name])]
        shared = Counter(defaults[name] for name in unnamed)
        options.update({name: option_name(name) for name in unnamed if shared[defaults[name]] > 1})
    used = dict.fromkeys(name for requirement in found.alternatives for name in requirement)
    for default in ("api_key", "token"):
        unnamed = [name for name in used if options.get(name) == default and not scheme_option(schemes[name])]
        if default == "token":
            separate = found.per_operation and not _interchangeable(unnamed, found)
        else:
            separate = found.per_operation or len({_key_name(schemes[name]) for name in unnamed}) > 1
        if separate and len(unnamed) > 1:
            options.update(zip(unnamed, distinct(map(option_name, unnamed)), strict=True))
    return options


def _key_name(scheme: Mapping[str, Any]) -> str:
    """Return the name of an API key in one spelling: ``X-Api-Key`` and ``apiKey`` are the same key."""
    return snake(as_text(scheme.get("name"))).removeprefix("x_")


def _interchangeable(names: list[str], found: Security) -> bool:
    """Whether some operation accepts the token of any of these schemes: they are one option."""
    return any({(name,) for name in names} <= {*requirements} for requirements in found.lists)


def _default_option(scheme: Mapping[str, Any]) -> str:
    """Return the default option of a scheme; empty when it has none, or several."""
    if fetched_token(scheme) is not None or shared_token(scheme) is not None:
        return ""
    if scheme.get("type") == "apiKey":
        return "api_key"
    return "" if as_text(scheme.get("scheme")).lower() == "basic" else "token"
