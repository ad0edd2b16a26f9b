"""Components that adapting a document adds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Container

    from workorders.openapi.document import Document, Location


def unused(wanted: str, taken: Container[str]) -> str:
    """Return a name that is not taken: the wanted one, or that with a number."""
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}{number}", number + 1
    return name


def copy_mark(document: Document, new: Location, like: Location) -> None:
    """Give a new location the line of another one."""
    tree: Any = document.files[new.file]
    if like.pointer in tree.marks:
        tree.marks[new.pointer] = tree.marks[like.pointer]
        if like.pointer in tree.overlaid:
            tree.overlaid[new.pointer] = tree.overlaid[like.pointer]
