"""The recordings of the repository and the packages they are for. `workorders.replay` plays them."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any

from workorders.openapi.loader import load
from workorders.pipeline import Stages
from workorders.recordings.reader import Recording, read_recording
from workorders.replay.package import Package

from tests.support.paths import RECORDINGS, SPECS


@cache
def _every(folder: Path) -> tuple[Recording, ...]:
    return tuple(read_recording(path) for path in sorted(folder.glob("*/*.yaml")))


def recordings(folder: Path = RECORDINGS) -> list[Recording]:
    """The recorded calls."""
    return [each for each in _every(folder) if each.webhook is None]


def messages(folder: Path = RECORDINGS) -> list[Recording]:
    """The recorded webhook messages."""
    return [each for each in _every(folder) if each.webhook is not None]


@cache
def stages_of(vendor: str) -> Stages:
    """The stages of a spec of the repository, each of which runs once in a process."""
    return Stages(load(SPECS / vendor))


def api_of(vendor: str) -> Any:
    return stages_of(vendor).api


@cache
def package_of(vendor: str) -> Package:
    client = api_of(vendor).client
    return Package(vendor, client.package, client.class_name)


def bound(client: Any, operation: Any) -> Any:
    """The method of an operation."""
    return attrgetter(f"{operation.resource}.{operation.name}")(client)
