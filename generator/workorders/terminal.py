"""Colors and progress: for people at a terminal, never in files, pipes and CI."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TextIO, TypeAlias

from workorders.files import vendor_of

Color: TypeAlias = Literal["red", "yellow", "green", "cyan", "bold"]
_CODES: Final = {"bold": 1, "red": 31, "green": 32, "yellow": 33, "cyan": 36}
_ERASE_LINE: Final = "\r\x1b[K"


def is_terminal(stream: TextIO) -> bool:
    """Whether a stream leads to a terminal that moves its cursor."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def has_colors(stream: TextIO) -> bool:
    """Whether text on a stream may have colors: on a terminal, unless ``NO_COLOR`` is set."""
    return is_terminal(stream) and not os.environ.get("NO_COLOR")


def paint(text: str, color: Color, stream: TextIO) -> str:
    """Color a text if the stream has colors."""
    return f"\x1b[{_CODES[color]}m{text}\x1b[0m" if text and has_colors(stream) else text


def paint_diff(diff: str, stream: TextIO) -> str:
    """Color the added and removed lines of a unified diff if the stream has colors."""
    if not has_colors(stream):
        return diff
    colors: dict[str, Color] = {"+": "green", "-": "red", "@": "cyan"}
    lines = diff.splitlines(keepends=True)
    return "".join(
        f"{paint(line.rstrip(chr(10)), color, stream)}\n" if (color := colors.get(line[:1])) is not None else line
        for line in lines
    )


@dataclass
class Progress:
    """One line on stderr that says how far a command is, if a person looks at it."""

    verb: str
    total: int
    done: int = 0

    def show(self, name: str) -> None:
        """Say what is worked on."""
        self.done += 1
        if is_terminal(sys.stderr):
            count = f" {min(self.done, self.total)}/{self.total}" if self.total > 1 else ""
            sys.stderr.write(f"{_ERASE_LINE}{self.verb}{count}: {name}")
            sys.stderr.flush()

    def clear(self) -> None:
        """Remove the line."""
        if is_terminal(sys.stderr):
            sys.stderr.write(_ERASE_LINE)
            sys.stderr.flush()


def watched(folders: Sequence[Path], verb: str) -> Iterator[Path]:
    """Yield folders, and show the one that is worked on."""
    progress = Progress(verb, len(folders))
    try:
        for folder in folders:
            progress.show(vendor_of(folder))
            yield folder
    finally:
        progress.clear()
