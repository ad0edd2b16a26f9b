"""The version that a difference asks for, and whether the releases of a spec follow the rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from workorders.diff.compare import Difference
from workorders.ir.api import Release

_VERSION: Final = re.compile(r"([0-9]+)\.([0-9]+)\.([0-9]+)(?:(a|b|rc)([0-9]+))?")
_FINAL: Final = ("z", 0)


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """A version of a package."""

    numbers: tuple[int, int, int]
    stage: tuple[str, int] = _FINAL
    """``a``, ``b`` or ``rc`` and its number; of a final release, what sorts behind them."""

    @classmethod
    def parse(cls, text: str) -> Version:
        """Read a version as a spec has it."""
        if (found := _VERSION.fullmatch(text)) is None:
            raise ValueError(f"{text!r} is not a version such as 1.2.3")
        major, minor, patch, stage, number = found.groups()
        return cls((int(major), int(minor), int(patch)), (stage, int(number)) if stage else _FINAL)

    def __str__(self) -> str:
        stage = "" if self.stage == _FINAL else f"{self.stage[0]}{self.stage[1]}"
        return ".".join(map(str, self.numbers)) + stage


def required_version(released: str, difference: Difference) -> str:
    """Return the lowest version that may follow a released one.

    Before 1.0, a breaking change raises the minor number and everything else the patch number. From 1.0 on, a breaking
    change raises the major number, an additive one the minor number, and documentation the patch number.
    """
    major, minor, patch = Version.parse(released).numbers
    if not difference.changes:
        return released
    if difference.level == "breaking":
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if difference.level == "additive" and major:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def is_enough(version: str, required: str) -> bool:
    """Whether a version is the required one or a later one; its pre-releases count."""
    return Version.parse(version).numbers >= Version.parse(required).numbers


def release_problems(releases: Sequence[Release]) -> Iterator[str]:
    """Yield what is wrong with the releases of a spec, newest first."""
    for release in releases:
        if not any(note.strip() for note in release.notes):
            yield f"release {release.version} has no notes"
        if not release.date:
            yield f"release {release.version} has no date"
    for newer, older in pairwise(releases):
        if Version.parse(newer.version) <= Version.parse(older.version):
            yield f"release {newer.version} is not later than {older.version}"
        if newer.date and older.date and newer.date < older.date:
            yield f"release {newer.version} ({newer.date}) is dated before {older.version} ({older.date})"
