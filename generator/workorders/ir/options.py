"""The names of a client's options: credentials, server variables and parameters set once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from workorders.ir.names import option_name
from workorders.openapi.semantics.client import fetched_token, scheme_option, security_schemes, shared_token
from workorders.openapi.values import as_list, as_mapping, as_text


def scheme_options(tree: Mapping[str, Any]) -> dict[str, str]:
    """Return the option of each security scheme that has a single one.

    It is the one that the scheme names, or the default of its kind. Schemes that are required together and would share
    a default are two secrets: their options are called like the schemes.
    """
    schemes = {name: as_mapping(scheme) for name, scheme in security_schemes(tree).items()}
    defaults = {name: default for name, scheme in schemes.items() if (default := _default_option(scheme))}
    options = {name: scheme_option(schemes[name]) or default for name, default in defaults.items()}
    for requirement in as_list(tree.get("security")):
        unnamed = [name for name in as_mapping(requirement) if name in defaults and not scheme_option(schemes[name])]
        shared = Counter(defaults[name] for name in unnamed)
        options.update({name: option_name(name) for name in unnamed if shared[defaults[name]] > 1})
    return options


def _default_option(scheme: Mapping[str, Any]) -> str:
    """Return the default option of a scheme; empty when it has none, or several."""
    if fetched_token(scheme) is not None or shared_token(scheme) is not None:
        return ""
    if scheme.get("type") == "apiKey":
        return "api_key"
    return "" if as_text(scheme.get("scheme")).lower() == "basic" else "token"
