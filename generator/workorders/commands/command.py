"""What a command is, and the parser and options that commands share."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NoReturn

from workorders.diagnostics import nearest, shortened
from workorders.output import FORMATS, Output
from workorders.settings import DIRECTORIES


class CommandParser(argparse.ArgumentParser):
    """A parser that suggests the nearest name for a misspelt command or choice."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **{"allow_abbrev": False, **options})
        self.vendor_actions: list[argparse.Action] = []
        """The arguments that are names of vendors."""

    def error(self, message: str) -> NoReturn:
        found = re.search(r"invalid choice: '(.*?)' \(choose from (.*)\)$", message)
        near = nearest(found[1], re.findall(r"[\w-]+", found[2])) if found else None
        super().error(f"{message}. Did you mean {near!r}?" if near else message)

    def add_vendor(self) -> None:
        """Add the name of a vendor."""
        self.vendor_actions.append(self.add_argument("vendor", metavar="VENDOR"))

    def add_vendors(self, metavar: str = "VENDOR", text: str = "folders below --specs (default: all)") -> None:
        """Add names of vendors, none of which means all."""
        self.vendor_actions.append(self.add_argument("vendors", nargs="*", metavar=metavar, help=text))

    def add_folders(self, *names: str) -> None:
        """Add options for folders that the settings of a project can name, too."""
        for name in names:
            self.add_argument(f"--{name}", type=Path, metavar="DIR", help=f"{DIRECTORIES[name]}")

    def add_format(self, formats: tuple[str, ...] = FORMATS) -> None:
        """Add the format of the output."""
        self.add_argument("--format", choices=formats, default="text", help="output format (default: text)")


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the command line."""

    name: str
    description: str
    examples: tuple[str, ...]
    """Lines to type."""
    add_arguments: Callable[[CommandParser], None]
    run: Callable[[argparse.Namespace, Output], int]
    """Does what the arguments ask for, and returns the exit code."""
    report: tuple[str, ...] = ()
    """Lists that the JSON report has, even if they are empty."""


_MAX_PORT: Final = 65535


def port(text: str) -> int:
    """Read the number of a port; 0 is any free one."""
    number = _number(text)
    if number is None or number > _MAX_PORT:
        raise argparse.ArgumentTypeError(f"must be a whole number from 0 to {_MAX_PORT}, not {shortened(text)!r}")
    return number


def positive(text: str) -> int:
    """Read a number of at least 1."""
    number = _number(text)
    if not number:
        raise argparse.ArgumentTypeError(f"must be a whole number of at least 1, not {shortened(text)!r}")
    return number


def _number(text: str) -> int | None:
    """Return a whole number of at least 0; ``None``: it is none, or has more digits than any setting needs."""
    return int(text) if re.fullmatch("[0-9]{1,18}", text) else None
