"""Components that adapting a document adds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from workorders.openapi.document import Document, Location


def copy_mark(document: Document, new: Location, like: Location) -> None:
    """Give a new location the line of another one."""
    tree: Any = document.files[new.file]
    if like.pointer in tree.marks:
        tree.marks[new.pointer] = tree.marks[like.pointer]
        if like.pointer in tree.overlaid:
            tree.overlaid[new.pointer] = tree.overlaid[like.pointer]
