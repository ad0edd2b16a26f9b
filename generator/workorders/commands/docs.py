"""``workorders docs``: make the reference site."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from workorders.commands.command import Command, CommandParser
from workorders.exit_codes import OK
from workorders.output import Output
from workorders.settings import display_path, read_settings, spec_dirs

if TYPE_CHECKING:
    from workorders.site.pages import SitePackage


def _add_arguments(parser: CommandParser) -> None:
    parser.add_vendors()
    parser.add_folders("specs", "recordings")
    parser.add_argument("--out", type=Path, default=Path("site"), metavar="DIR", help="folder to write (default: site)")
    parser.add_argument(
        "--guides", type=Path, metavar="DIR", help="folder of Markdown pages to include (default: none)"
    )
    parser.add_argument("--markdown", action="store_true", help="write the pages as Markdown, which needs no extra")


def _run(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.site.collect import read_guides, site_package, write_site

    recordings = read_settings(arguments).recordings
    guides = read_guides(arguments.guides)
    packages: list[SitePackage] = []
    for folder in spec_dirs(arguments):
        package, warnings = site_package(folder, recordings)
        output.diagnostics(warnings)
        packages.append(package)
    pages = write_site(packages, guides, arguments.out, markdown=arguments.markdown)
    output.message(f"Wrote {len(pages)} pages to {display_path(arguments.out)}.")
    return OK


DOCS: Final = Command(
    "docs",
    "Make the reference site of the packages.",
    ("workorders docs", "workorders docs acme --out site"),
    _add_arguments,
    _run,
)
