"""PackageView -> FileSet. The only file that imports jinja2. A template looks like the file it prints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path, PurePosixPath
from typing import TypeAlias

import jinja2

from workorders.assets import TEMPLATES
from workorders.codegen.view_models import PackageView

__all__ = ["FileSet", "render"]

FileSet: TypeAlias = Mapping[PurePosixPath, str]


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
    """Print every file of a package in memory."""
    files: dict[PurePosixPath, str] = {}
    for path in sorted(templates.rglob("*")):
        if path.is_dir() or "__pycache__" in path.parts or path.suffix == ".jinja":
            continue  # the last are parts of templates
        name = path.relative_to(templates).as_posix()
        if "/fields/" in name and not any(resource.dictionaries for resource in package.client.resources):
            continue
        if not name.endswith(".j2"):
            files[_target(name, package)] = path.read_text(encoding="utf-8")
            continue
        template = _environment(templates).get_template(name)
        for target, extra in _prints(name.removesuffix(".j2"), package):
            files[target] = template.render(package=package, **extra)
    return files


def _target(name: str, package: PackageView) -> PurePosixPath:
    return PurePosixPath(name.replace("%package%", package.package))


def _prints(name: str, package: PackageView) -> Iterator[tuple[PurePosixPath, dict[str, object]]]:
    """The files a template prints: one, or one for each resource or module of models."""
    if "%resource%" in name:
        for resource in package.client.resources:
            yield _target(name.replace("%resource%", resource.name), package), {"resource": resource}
    elif "%fields%" in name:
        for resource in package.client.resources:
            if resource.dictionaries:
                yield _target(name.replace("%fields%", resource.name), package), {"resource": resource}
    elif "%module%" in name:
        for module in package.modules:
            yield _target(name.replace("%module%", module.name), package), {"module": module}
    elif name.endswith("/webhooks.py"):
        if package.webhooks:
            yield _target(name, package), {}
    elif name.endswith("/tokens.py"):
        if package.client.fetches_token:
            yield _target(name, package), {}
    elif package.enums or not name.endswith("models/enums.py"):
        yield _target(name, package), {}
