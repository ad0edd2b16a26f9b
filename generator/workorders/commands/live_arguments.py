"""The arguments of live calls: ``--arg NAME=VALUE``."""

from __future__ import annotations

import argparse

from workorders.commands.command import CommandParser
from workorders.settings import UsageError


def add_live_arguments(parser: CommandParser, text: str) -> None:
    """Add the arguments of live calls."""
    parser.add_argument("--arg", action="append", default=[], metavar="NAME=VALUE", help=text)


def given(arguments: argparse.Namespace) -> dict[str, str]:
    """Return the arguments of live calls: name -> value."""
    pairs = [text.partition("=") for text in arguments.arg]
    if wrong := [name for name, equals, _ in pairs if not equals]:
        raise UsageError(f"Invalid --arg {wrong[0]!r}. Write name=value.")
    return {name: value for name, _, value in pairs}
