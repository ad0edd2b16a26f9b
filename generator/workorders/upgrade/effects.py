"""What a new version of a package changes for its callers: public name -> reason and new name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workorders.ir.public import PublicApi, owner


@dataclass(frozen=True, slots=True)
class Effect:
    """What happens to one public name."""

    reason: str
    new_name: str = ""
    """What to write instead; empty: there is no other name."""
    is_new_and_required: bool = False
    """Calls that do not give it are touched, not those that do."""


@dataclass(frozen=True, slots=True)
class Upgrade:
    """A package, as callers know it, and what changes for them."""

    package: str
    """Import name."""
    clients: tuple[str, ...]
    """The client classes, sync and async."""
    api: PublicApi
    """The public names of the earlier version."""
    effects: Mapping[str, Effect]


def renamed_to(name: str, added: Iterable[str]) -> str:
    """Return the added name that replaces a removed one: the only one of its kind."""
    same = [each for each in added if each.endswith(")") == name.endswith(")") and _depth(each) == _depth(name)]
    near = [each for each in same if owner(each) == owner(name)] or same
    return near[0] if len(near) == 1 else ""


def _depth(name: str) -> int:
    return name.count(".")
