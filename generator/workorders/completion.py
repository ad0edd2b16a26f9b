"""Completion for shells. The only file that imports shtab."""

from __future__ import annotations

import argparse
from typing import Final

SHELLS: Final = ("bash", "zsh", "fish")
_VENDORS: Final = "workorders completion vendors"
"""The command that a shell runs to complete the names of vendors."""


def script(parser: argparse.ArgumentParser, vendor_actions: list[argparse.Action], shell: str) -> str:
    """Make the script that a shell reads.

    Args:
        parser: The parser of the command line.
        vendor_actions: The arguments that are names of vendors.
        shell: One of `SHELLS`.
    """
    import shtab

    for action in vendor_actions:
        vars(action)["complete"] = shtab.cmd(_VENDORS)
    return str(shtab.complete(parser, shell))
