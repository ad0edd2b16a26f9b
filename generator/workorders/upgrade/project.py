"""The upgrades of packages, and the code of a project that they touch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from workorders.diff.sides import Compared
from workorders.settings import UsageError, display_path
from workorders.upgrade.effects import Effect, Upgrade, renamed_to
from workorders.upgrade.scan import Site, scan

_IGNORED: Final = frozenset({".git", ".venv", "venv", "node_modules", "__pycache__", "build", "dist", ".tox", ".nox"})


def upgrade_of(compared: Compared) -> Upgrade | None:
    """Return what a new version changes for callers; ``None``: there is no package on one of the sides."""
    if compared.old is None or compared.old.generated is None or compared.apis is None:
        return None
    client, public = compared.apis[0].client, compared.old.generated.public
    effects: dict[str, Effect] = {}
    for change in compared.difference.changes:
        added = [each.name for each in change.python if each.what == "added"]
        for each in change.python:
            if each.name not in added and (each.level == "breaking" or change.rule.is_announcement):
                earlier = public.get(each.name)
                new = "" if earlier is None else earlier.new_name
                new = new or (renamed_to(each.name, added) if change.rule.is_rename else "")
                effects[each.name] = Effect(each.text, new, each.what == "added-required")
    clients = (client.class_name, f"Async{client.class_name}")
    return Upgrade(client.package, clients, public, effects)


def touched(path: Path, upgrades: list[Upgrade]) -> Iterator[Site]:
    """Yield the places in a file, or in the files below a folder, that upgrades touch.

    Raises:
        UsageError: The path does not exist, or a file is not Python.
    """
    for file in _files(path):
        try:
            source = file.read_text(encoding="utf-8")
            for upgrade in upgrades:
                if upgrade.package in source:
                    yield from scan(source, display_path(file), upgrade)
        except (SyntaxError, UnicodeDecodeError) as error:
            raise UsageError(f"Can't read {file}: {error}. Check the file with Python first.") from None


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    if not path.is_dir():
        raise UsageError(f"No such file or folder: {path}.")
    return [each for each in sorted(path.rglob("*.py")) if not _IGNORED.intersection(each.relative_to(path).parts)]
