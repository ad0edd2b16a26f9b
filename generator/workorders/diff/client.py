"""Changes of what describes the client as a whole: package, servers, credentials, errors, decoding, limits."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from workorders.diff.changes import Changes, Side
from workorders.diff.security import compare_requirements, compare_scopes
from workorders.openapi.document import is_mapping
from workorders.openapi.semantics import client as semantics
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.security import requirements
from workorders.openapi.values import as_list, as_mapping, as_text

_TEXTS: Final = frozenset({"description", "bearerFormat", "scopes", keys.SOURCE, keys.CONFIDENCE})
_RAISING: Final = ("failure", "not-found", "expired-token")
_SECTIONS: Final = frozenset(
    {keys.CLIENT, keys.ERRORS, keys.DECODING, keys.LIMITS, keys.WEBHOOKS, keys.SOURCE_INDEX, keys.RECORDINGS}
)


def compare_client(changes: Changes) -> None:
    """Compare what two specs say about the client."""
    if changes.vendor_file:
        return
    old, new = changes.old, changes.new
    _package(changes, old, new)
    _servers(changes, as_list(old.tree.get("servers")), as_list(new.tree.get("servers")))
    before, after = (requirements(side.tree, side.tree.get("security")) for side in (old, new))
    compare_requirements(changes, "every operation", ("/security", "/security"), before, after)
    scopes = (side.tree.get("security") for side in (old, new))
    compare_scopes(changes, "every operation", ("/security", "/security"), *scopes)
    _schemes(changes, old, new)
    _errors(changes, old, new)
    _decoding(changes, old, new)
    if semantics.limits(old.tree) != semantics.limits(new.tree):
        values = _text(semantics.limits(old.tree)), _text(semantics.limits(new.tree))
        changes.add("rate-limit-changed", "the API", _both(f"/{keys.LIMITS}"), values)
    _webhook_rules(changes, old, new)
    if as_mapping(old.tree.get("info")) != as_mapping(new.tree.get("info")):
        changes.add("description-changed", "the API", _both("/info"))
    if old.tree.get("tags") != new.tree.get("tags"):
        changes.add("description-changed", "resources", _both("/tags"))
    if old.tree.get(keys.SOURCE_INDEX) != new.tree.get(keys.SOURCE_INDEX):
        changes.add("source-changed", "the API", _both(f"/{keys.SOURCE_INDEX}"))
    for key in sorted(old.tree.keys() | new.tree.keys()):
        if key.startswith(keys.PREFIX) and key not in _SECTIONS and old.tree.get(key) != new.tree.get(key):
            changes.add("key-changed", "the spec", _both(f"/{key}"), ("", key))


def _package(changes: Changes, old: Side, new: Side) -> None:
    here = f"/{keys.CLIENT}"
    before, after = (semantics.client_description(side.tree) for side in (old, new))
    if old.generated is not None and new.generated is not None:
        clients = old.generated.api.client, new.generated.api.client
        names = (
            ("the client class", clients[0].class_name, clients[1].class_name),
            ("the import package", clients[0].package, clients[1].package),
            ("the distribution", clients[0].distribution, clients[1].distribution),
        )
        for subject, first, second in names:
            if first != second:
                touches = {first, second, f"Async{first}", f"Async{second}"}
                changes.add("package-renamed", subject, _both(here), (first, second), touches=touches)
        variables = dict(clients[0].plan.environment), dict(clients[1].plan.environment)
        for option in sorted(variables[0].keys() & variables[1].keys()):
            if variables[0][option] != variables[1][option]:
                values = variables[0][option], variables[1][option]
                changes.add("environment-changed", option, _both(f"{here}/env/{option}"), values)
    if before.get("timezone") != after.get("timezone"):
        values = str(before.get("timezone", "unknown")), str(after.get("timezone", "unknown"))
        changes.add("timezone-changed", "timezone", _both(f"{here}/timezone"), values, touches={"TIMEZONE"})
    for key in ("sync", "example", "resources", "authors", "urls"):
        if before.get(key) != after.get(key):
            changes.add("description-changed", f"the client ({key})", _both(f"{here}/{key}"))


# -- servers ----------------------------------------------------------------------------------------------------------


def _servers(changes: Changes, old: list[Any], new: list[Any]) -> None:
    before, after = _by_name(old), _by_name(new)
    defaults = next(iter(before), ""), next(iter(after), "")
    if defaults[0] != defaults[1] and defaults[0] in after and defaults[1] in before:
        changes.add("server-default-changed", "the API", _both("/servers/0"), defaults)
    for name, (index, server) in before.items():
        if name not in after:
            changes.add("server-removed", name, (f"/servers/{index}", "/servers"))
            continue
        position, later = after[name]
        pointers = (f"/servers/{index}", f"/servers/{position}")
        if server.get("url") != later.get("url"):
            changes.add("server-changed", name, pointers, (server.get("url"), later.get("url")))
        _variables(changes, pointers, as_mapping(server.get("variables")), as_mapping(later.get("variables")))
    for name, (position, _) in after.items():
        if name not in before:
            changes.add("server-added", name, ("/servers", f"/servers/{position}"))


def _by_name(servers: list[Any]) -> dict[str, tuple[int, Mapping[str, Any]]]:
    return {
        semantics.server_name(as_mapping(server), index): (index, as_mapping(server))
        for index, server in enumerate(servers)
    }


def _variables(changes: Changes, at: tuple[str, str], old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    for name in [*old, *(each for each in new if each not in old)]:
        subject = f"the server variable {name}"
        before, after = as_mapping(old.get(name)), as_mapping(new.get(name))
        pointers = (f"{at[0]}/variables/{name}", f"{at[1]}/variables/{name}")
        required = [semantics.is_required_variable(each) for each in (before, after)]
        if name not in old:
            changes.add("server-variable-required" if required[1] else "server-variable-added", subject, pointers)
            continue
        if name not in new:
            changes.add("server-variable-removed", subject, pointers)
            continue
        if required[0] != required[1]:
            kind = "server-variable-required" if required[1] else "server-variable-optional"
            changes.add(kind, subject, pointers)
        elif before.get("default") != after.get("default") and not required[1]:
            values = (as_text(before.get("default")), as_text(after.get("default")))
            changes.add("server-variable-default", subject, pointers, values)
        values_of = as_list(before.get("enum")), as_list(after.get("enum"))
        for value in values_of[1]:
            if value not in values_of[0] and values_of[0]:
                changes.add("server-variable-values", subject, pointers, ("", value))
        for value in values_of[0]:
            if value not in values_of[1] and values_of[1]:
                changes.add("server-variable-narrowed", subject, pointers, (value, ""))


# -- credentials ------------------------------------------------------------------------------------------------------


def _schemes(changes: Changes, old: Side, new: Side) -> None:
    before, after = semantics.security_schemes(old.tree), semantics.security_schemes(new.tree)
    for name in before:
        if name not in after:
            continue
        pointer = f"/components/securitySchemes/{name}"
        first, second = (_without_texts(as_mapping(side[name])) for side in (before, after))
        changed = [key for key in sorted(first.keys() | second.keys()) if first.get(key) != second.get(key)]
        if changed:
            changes.add("scheme-changed", name, _both(f"{pointer}/{changed[0]}"), ("", ", ".join(changed)))
        elif before[name] != after[name]:
            changes.add("description-changed", name, _both(pointer))


def _without_texts(value: object) -> Any:
    if is_mapping(value):
        return {key: _without_texts(each) for key, each in value.items() if key not in _TEXTS}
    return value


# -- responses --------------------------------------------------------------------------------------------------------


def _errors(changes: Changes, old: Side, new: Side) -> None:
    before, after = semantics.error_format(old.tree), semantics.error_format(new.tree)
    for key in sorted(before.keys() | after.keys()):
        if before.get(key) == after.get(key):
            continue
        values = [_many(side.get(key)) for side in (before, after)]
        is_longer = key not in _RAISING and values[1][: len(values[0])] == values[0]
        kind = "errors-extended" if is_longer else "errors-changed"
        changes.add(kind, f"the {key}", _both(f"/{keys.ERRORS}/{key}"))


def _many(value: object) -> list[Any]:
    return [] if value is None else as_list(value) or [value]


def _decoding(changes: Changes, old: Side, new: Side) -> None:
    for subject, read in (("coerce", semantics.coercions), ("null-strings", semantics.null_strings)):
        before, after = read(old.tree), read(new.tree)
        if before != after:
            kind = "decoding-extended" if set(before) <= set(after) else "decoding-changed"
            values = ", ".join(before) or "nothing", ", ".join(after) or "nothing"
            changes.add(kind, subject, _both(f"/{keys.DECODING}/{subject}"), values)


def _webhook_rules(changes: Changes, old: Side, new: Side) -> None:
    before, after = semantics.webhook_rules(old.tree), semantics.webhook_rules(new.tree)
    for key in sorted(before.keys() | after.keys()):
        if before.get(key) != after.get(key):
            kind = "webhook-rules-changed" if key in before else "webhook-rules-added"
            changes.add(kind, key, _both(f"/{keys.WEBHOOKS}/{key}"))


def _both(pointer: str) -> tuple[str, str]:
    return pointer, pointer


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False) if value else "not documented"
