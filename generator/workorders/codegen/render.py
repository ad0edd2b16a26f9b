"""PackageView -> FileSet. The only file that imports jinja2. A template looks like the file it prints."""

from __future__ import annotations

from functools import cache
from pathlib import Path, PurePosixPath

import jinja2

from workorders.assets import TEMPLATES
from workorders.codegen.view_models import PackageView


@cache
def _environment(templates: Path) -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - the output is source, and every text in it is encoded by the views
    )


def render(package: PackageView, templates: Path = TEMPLATES) -> dict[PurePosixPath, str]:
    """Print every file of a package in memory. A template without the suffix ``.j2`` is copied as it is."""
    files: dict[PurePosixPath, str] = {}
    for file in package.files:
        if file.template.endswith(".j2"):
            template = _environment(templates).get_template(file.template)
            files[file.path] = template.render(package=package, **file.names)
        else:
            files[file.path] = (templates / file.template).read_text(encoding="utf-8")
    return files
