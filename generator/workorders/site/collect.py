"""Spec folders -> the pages of a site: runs the stages of each package and reads its recordings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from workorders.codegen.render import render
from workorders.diagnostics import Diagnostic
from workorders.files import vendor_of
from workorders.pipeline import stages_of
from workorders.settings import UsageError, spec_label
from workorders.site.build import TOOL, build, is_available, write
from workorders.site.pages import Pages, SitePackage, llms_text, navigation, site_pages

_README: Final = PurePosixPath("README.md")
_INDEX: Final = "llms.txt"


def site_package(folder: Path, recordings: Path) -> tuple[SitePackage, tuple[Diagnostic, ...]]:
    """Collect what the pages of a package show. Returns it with the warnings of its spec.

    Raises:
        SpecError: The spec or a recording has errors.
    """
    stages, warnings = stages_of(folder, spec_label(folder), recordings / vendor_of(folder))
    view = stages.view
    readme = render(view)[_README]
    return SitePackage(stages.api, stages.variants, stages.models, view, readme, stages.exchanges), warnings


def read_guides(folder: Path | None) -> Mapping[str, str]:
    """Read the guides of a site, in the order in which their README names them.

    Raises:
        UsageError: The folder has no Markdown.
    """
    if folder is None:
        return {}
    first = folder / "README.md"
    index = first.read_text(encoding="utf-8") if first.is_file() else ""
    places = {path: index.find(f"({path.name})") % (len(index) + 1) for path in folder.glob("*.md")}
    paths = sorted(places, key=lambda path: (path != first, places[path], path.name))
    if not paths:
        raise UsageError(f"No Markdown in {folder}. Use --guides to name a folder of .md files.")
    names = {"README.md": "index.md"}
    return {names.get(path.name, path.name): path.read_text(encoding="utf-8") for path in paths}


def write_site(packages: Sequence[SitePackage], guides: Mapping[str, str], target: Path, *, markdown: bool) -> Pages:
    """Write a site: HTML with the Markdown next to it, or the Markdown alone. Returns its pages.

    Raises:
        UsageError: The site generator is not installed or fails, or the folder holds something else.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())) and not (target / _INDEX).is_file():
        raise UsageError(f"{target} is not a site that can be replaced. Use --out to name an empty folder.")
    pages = site_pages(packages, guides)
    files = {**pages, _INDEX: llms_text(packages, pages)}
    if markdown:
        write(files, target)
    elif not is_available():
        raise UsageError(f"{TOOL} is not installed. Run: pip install 'workorders[docs]', or use --markdown.")
    elif said := build(files, navigation(packages, pages), target):
        raise UsageError(f"{TOOL} failed: {said.strip()}")
    return pages
