"""Which and how many properties of an object a request gives, against the JSON Schema keywords about that."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import Any


def broken_rule(rules: Mapping[str, Any], given: Set[str], names: Mapping[str, str]) -> str | None:
    """Describe the first rule that a request breaks.

    Args:
        rules: `anyOf` and `oneOf` whose members have `required` alone, `minProperties` and `maxProperties`.
        given: Names of the properties that are given, on the wire.
        names: Other names for the description, by the name on the wire.
    """
    for keyword in ("anyOf", "oneOf"):
        groups: list[list[str]] = [group["required"] for group in rules.get(keyword, ())]
        met = sum(given >= set(group) for group in groups)
        what = "; ".join(" and ".join(names.get(wire, wire) for wire in group) for group in groups)
        if groups and not met:
            return f"needs one of these: {what}"
        if keyword == "oneOf" and met > 1:
            return f"takes only one of these: {what}"
    least: int = rules.get("minProperties", 0)
    most: int = rules.get("maxProperties", len(given))
    if len(given) < least:
        return f"needs at least {least} field(s)"
    return f"takes at most {most} field(s)" if len(given) > most else None
