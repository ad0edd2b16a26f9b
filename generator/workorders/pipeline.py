"""The stages, one after the other. Holds no logic: what is decided is decided in a stage."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from typing import Final

from workorders.assets import TEMPLATES
from workorders.build.operations import build
from workorders.bundle.bundler import bundle
from workorders.codegen.format import format_files
from workorders.codegen.package import package_view
from workorders.codegen.render import render
from workorders.codegen.view_models import PackageView
from workorders.codegen.writer import MANIFEST, manifest_text
from workorders.diagnostics import Problem, SpecError
from workorders.ir.api import Api
from workorders.lint import lint
from workorders.models.emit import emit_models
from workorders.models.variants import Derived, derive
from workorders.openapi.document import Document
from workorders.openapi.loader import load

__all__ = ["Product", "make", "read", "understand", "vendors"]

_TOOLS: Final = ("black", "datamodel-code-generator", "jinja2", "pydantic")


@dataclass(frozen=True, slots=True)
class Product:
    """Everything the stages made of one spec."""

    document: Document
    api: Api
    package: PackageView
    files: dict[PurePosixPath, str]
    warnings: tuple[Problem, ...]


def vendors(specs: Path) -> tuple[str, ...]:
    """The folders that hold a spec."""
    return tuple(sorted(path.parent.name for path in specs.glob("*/openapi.yaml")))


def read(folder: Path) -> tuple[Document, tuple[Problem, ...]]:
    """Load and lint a spec.

    Raises:
        SpecError: Any problem is an error; all of them are on it, warnings too.
    """
    document = load(folder)
    problems = lint(document)
    if any(problem.severity == "error" for problem in problems):
        raise SpecError(problems)
    return document, problems


def understand(document: Document) -> tuple[Api, Derived]:
    """The API a spec describes, and the classes it needs."""
    tree = bundle(document)
    api = build(tree)
    wires = tree.tree.get("x-wo-client", {}).get("wire", {})
    return api, derive(api, api.client.package, wires, tree.origin)


def make(folder: Path, shown: str) -> Product:
    """Everything from a spec to its package, in memory.

    Raises:
        SpecError: The spec has errors.
    """
    document, warnings = read(folder)
    api, derived = understand(document)
    modules = emit_models(derived, api.client.package)
    sources = document.tree.get("x-wo-source-index", {})
    package = package_view(api, derived, modules, sources, f"{shown}/{document.entry}")
    files = format_files(render(package))
    files[MANIFEST] = manifest_text(files, _facts(document))
    return Product(document, api, package, files, warnings)


def _facts(document: Document) -> dict[str, str]:
    return {"spec": document.digest, "generator": _generator_digest(), **{tool: version(tool) for tool in _TOOLS}}


@cache
def _generator_digest() -> str:
    """A hash over the generator's own sources and templates."""
    digest = hashlib.sha256()
    roots = (Path(__file__).resolve().parent, TEMPLATES)
    for root in roots:
        for path in sorted(root.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(path.relative_to(root.parent).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
